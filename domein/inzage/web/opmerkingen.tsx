import { useState } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Opmerkingen } from '../contract.ts';
import './inzage.css';
import { dossierkruimels } from './kruimels.ts';
import { OpmerkingFormulier } from './opmerking-formulier.tsx';
import { Opmerkingkaart } from './opmerking-kaart.tsx';
import { useOpmerkingen } from './vragen.ts';
import { woordenVoor } from './woorden.ts';

/** What parents and pupil said beside the dossier, with the answers; for the school the open requests on top. */
export function Opmerkingenscherm() {
  const leerling = useParam('leerling');
  const vraag = useOpmerkingen(leerling);
  if (vraag.isPending) return <Laden wat="de opmerkingen" regels={6} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Opmerkingen bij het dossier" />
        <Melding soort="fout" kop="De opmerkingen zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  }
  return <Inhoud key={leerling} antwoord={vraag.data} />;
}

function Inhoud({ antwoord }: { readonly antwoord: Opmerkingen }) {
  const ik = useIk();
  const { leerling, opmerkingen, mag } = antwoord;
  // A link beside a report brings its subject along: the form is open at once.
  const [zoek, zetZoek] = useZoek();
  const [schrijft, zetSchrijft] = useState(zoek.bij !== undefined);
  const [gelukt, zetGelukt] = useState(false);
  const magSchrijven = mag.soorten.length > 0;
  const woorden = woordenVoor(ik.rol, leerling.roepnaam);
  const open = opmerkingen.filter(({ toestand }) => toestand === 'gevraagd');
  const overig = opmerkingen.filter(({ toestand }) => toestand !== 'gevraagd');
  const klaar = (bewaard: boolean) => {
    zetSchrijft(false);
    zetGelukt(bewaard);
    zetZoek({ bij: undefined, onderwerp: undefined });
  };
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={woorden.titel}
        sub={<p className="opmaat-lopend">{woorden.sub}</p>}
        kruimels={dossierkruimels(ik.rol, leerling.id, leerling.roepnaam)}
        acties={
          magSchrijven &&
          !schrijft && (
            <Knop icoon="plus" onClick={() => zetSchrijft(true)}>
              {woorden.knop}
            </Knop>
          )
        }
      />
      {gelukt && (
        <Melding soort="succes" kop={ik.rol === 'leerling' ? 'Het staat erbij' : 'Uw opmerking staat erbij'} nieuw>
          <p>
            <Anker href={`/leerlingen/${leerling.id}`}>Terug naar het dossier</Anker>
          </p>
        </Melding>
      )}
      {schrijft && magSchrijven && (
        <Blok kop={woorden.knop}>
          <OpmerkingFormulier
            leerling={leerling.id}
            soorten={mag.soorten}
            begin={{ bij: zoek.bij, onderwerp: zoek.onderwerp }}
            onKlaar={klaar}
          />
        </Blok>
      )}
      {open.length > 0 && (
        <Blok
          kop={open.length === 1 ? 'Dit verzoek wacht op antwoord' : 'Deze verzoeken wachten op antwoord'}
          soort="nadruk"
        >
          <Lijst opmerkingen={open} />
        </Blok>
      )}
      {overig.length > 0 && (
        <Blok kop={open.length > 0 ? 'Eerder' : 'Alle opmerkingen'} kopVerborgen={open.length === 0}>
          <Lijst opmerkingen={overig} />
        </Blok>
      )}
      {opmerkingen.length === 0 && !schrijft && (
        <Leeg kop={woorden.leeg} icoon="pen">
          {magSchrijven && `${ik.rol === 'leerling' ? 'Je' : 'U'} hoeft niets te doen. Het kan altijd nog.`}
        </Leeg>
      )}
    </div>
  );
}

function Lijst({ opmerkingen }: Pick<Opmerkingen, 'opmerkingen'>) {
  return (
    <ul className="inzage-opmerkingen">
      {opmerkingen.map((opmerking) => (
        <Opmerkingkaart key={opmerking.id} opmerking={opmerking} />
      ))}
    </ul>
  );
}
