import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfResterend, telWoord } from '../../../web/platform/tekst.ts';
import type { Omgevingbeeld, Partijbeeld, Verstuurd } from '../contract.ts';
import { Codemelding } from './code-melding.tsx';
import { dossierkruimels } from './kruimels.ts';
import { Regiemelding } from './omgeving-ouder.tsx';
import { Partijformulier } from './partij-formulier.tsx';
import { Partijkaart } from './partij-kaart.tsx';
import { Verzoekformulier } from './verzoek-formulier.tsx';

/** What the school sees: what is awaited on top, then each party with consent, questions and answers. */
export function Schoolbeeld({ beeld }: { readonly beeld: Omgevingbeeld }) {
  const { leerling, partijen } = beeld;
  const [schrijft, zetSchrijft] = useState(false);
  const knop = (
    <Knop soort="secundair" icoon="plus" onClick={() => zetSchrijft(true)}>
      Iemand toevoegen
    </Knop>
  );
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={`Wie kent ${leerling.roepnaam}`}
        kruimels={dossierkruimels('ib', leerling.id, leerling.roepnaam)}
        sub="Ouders beslissen per naam of u iets mag vragen. Zij lezen elke vraag en elk antwoord."
        acties={!schrijft && partijen.length > 0 && knop}
      />
      <Wachtend beeld={beeld} />
      {beeld.regie && <Regiemelding regie={beeld.regie} />}
      {schrijft && (
        <Blok kop="Iemand toevoegen" soort="nadruk">
          <Partijformulier beeld={beeld} onKlaar={() => zetSchrijft(false)} />
        </Blok>
      )}
      {partijen.length === 0 && !schrijft && (
        <Leeg kop="Er staat nog niemand" icoon="mensen" actie={knop}>
          De ouders hebben nog niet verteld wie {leerling.roepnaam} kent. U kunt zelf iemand toevoegen; dan vraagt
          Opmaat de ouders om toestemming.
        </Leeg>
      )}
      {partijen.map((partij) => (
        <Schoolpartij key={partij.id} partij={partij} beeld={beeld} />
      ))}
    </div>
  );
}

function Schoolpartij({ partij, beeld }: { readonly partij: Partijbeeld; readonly beeld: Omgevingbeeld }) {
  const [vraagt, zetVraagt] = useState(false);
  const [verstuurd, zetVerstuurd] = useState<Verstuurd>();
  const loopt = partij.verzoeken.some(({ stand }) => stand === 'wacht');
  return (
    <Partijkaart
      partij={partij}
      leerling={beeld.leerling.id}
      acties={
        partij.mag.vragen &&
        !vraagt && (
          <Knop
            icoon="mail"
            soort={partij.verzoeken.length === 0 ? 'primair' : 'secundair'}
            onClick={() => zetVraagt(true)}
          >
            {partij.verzoeken.length === 0 ? 'Vraag informatie' : 'Nog iets vragen'}
            <span className="opmaat-verborgen"> aan {partij.naam}</span>
          </Knop>
        )
      }
    >
      {verstuurd && loopt && <Codemelding code={verstuurd.code} email={verstuurd.email} />}
      {!partij.weggehaald && !loopt && partij.redenen.length > 0 && <Redenen redenen={partij.redenen} />}
      {vraagt && (
        <Verzoekformulier
          partij={partij}
          beeld={beeld}
          onVerstuurd={(nieuw) => {
            zetVerstuurd(nieuw);
            zetVraagt(false);
          }}
          onSluit={() => zetVraagt(false)}
        />
      )}
    </Partijkaart>
  );
}

function Wachtend({ beeld }: { readonly beeld: Omgevingbeeld }) {
  const { vandaag } = useIk();
  const { wacht } = beeld;
  if (wacht.gevraagd === 0) return null;
  return (
    <Blok kop={`${wacht.binnen} van ${telWoord(wacht.gevraagd, 'antwoord', 'antwoorden')} binnen`} soort="nadruk">
      {wacht.open.length === 0 ? (
        <p>Er wordt op niemand meer gewacht.</p>
      ) : (
        <ul className="omgeving-wacht">
          {wacht.open.map(({ partij, tot, sinds }) => (
            <li key={partij}>
              <strong>{partij}</strong>
              <span className="opmaat-rustig">
                gevraagd op {schrijfDatum(sinds)}, wacht tot en met {schrijfDatum(tot)} (
                {schrijfResterend(tot, vandaag)})
              </span>
            </li>
          ))}
        </ul>
      )}
      {wacht.open.length > 0 && wacht.zin && (
        <Melding soort="waarschuwing" kop="Wacht niet met beslissen" kopniveau={3}>
          <p>{wacht.zin}</p>
        </Melding>
      )}
    </Blok>
  );
}
