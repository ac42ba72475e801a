import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import type { Omgevingbeeld } from '../contract.ts';
import { dossierkruimels } from './kruimels.ts';
import { Partijformulier } from './partij-formulier.tsx';
import { Partijkaart } from './partij-kaart.tsx';

/** Parents say who knows their child, decide per party, and read what was asked and answered. */
export function Ouderbeeld({ beeld }: { readonly beeld: Omgevingbeeld }) {
  const { leerling, partijen, scholen, wacht } = beeld;
  const [schrijft, zetSchrijft] = useState(false);
  const knop = (
    <Knop icoon="plus" soort={partijen.length === 0 ? 'primair' : 'secundair'} onClick={() => zetSchrijft(true)}>
      Iemand toevoegen
    </Knop>
  );
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={`Wie kent ${leerling.roepnaam}`}
        kruimels={dossierkruimels('ouder', leerling.id, leerling.roepnaam)}
        sub={`Vertel wie ${leerling.roepnaam} goed kent, zoals de kinderopvang of de huisarts. Per naam beslist u of de school daar iets mag vragen. U leest elke vraag en elk antwoord.`}
        acties={!schrijft && scholen.length > 0 && partijen.length > 0 && knop}
      />
      {scholen.length === 0 && (
        <Melding kop="Er is nu geen school die dit kan vragen">
          <p>Zodra u uw kind bij een school aanmeldt, kunt u hier vertellen wie uw kind kent.</p>
        </Melding>
      )}
      {beeld.regie && <Regiemelding regie={beeld.regie} />}
      {schrijft && (
        <Blok kop="Iemand toevoegen" soort="nadruk">
          <Partijformulier beeld={beeld} onKlaar={() => zetSchrijft(false)} />
        </Blok>
      )}
      {wacht.open.length > 0 && (
        <Melding
          kop={`De school wacht nog op ${wacht.open.length === 1 ? 'één antwoord' : `${wacht.open.length} antwoorden`}`}
        >
          <ul>
            {wacht.open.map(({ partij, tot }) => (
              <li key={partij}>
                {partij}, tot en met {schrijfDatum(tot)}
              </li>
            ))}
          </ul>
          <p>{wacht.zin}</p>
        </Melding>
      )}
      {partijen.length === 0 && !schrijft && scholen.length > 0 && (
        <Leeg kop="Er staat nog niemand" icoon="mensen" actie={knop}>
          U hoeft niemand te noemen. Het helpt de school wel om {leerling.roepnaam} een goede start te geven.
        </Leeg>
      )}
      {partijen.map((partij) => (
        <Partijkaart key={partij.id} partij={partij} leerling={leerling.id} />
      ))}
    </div>
  );
}

/** Where care information goes through the municipality, and where the plan of the region says so. */
export function Regiemelding({ regie }: { readonly regie: NonNullable<Omgevingbeeld['regie']> }) {
  return (
    <Melding kop={`Informatie over zorg gaat via ${regie.naam}`}>
      <p>
        In de gemeente {regie.gemeente} is dat zo afgesproken. Een vraag over de huisarts, het consultatiebureau,
        jeugdhulp of maatschappelijk werk gaat dus naar {regie.naam}.{' '}
        <span className="opmaat-bron">{regie.plaats} · regel AAN-14</span>
      </p>
    </Melding>
  );
}
