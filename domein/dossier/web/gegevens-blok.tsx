import type { Rol } from '../../../kern/actor/actor.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Dossier, InschrijvingAntwoord } from '../contract.ts';
import { schrijfGroep, schrijfPostcode } from './woorden.ts';

/** Birth date and address, with the way to correct them. */
export function GegevensBlok({ dossier }: { readonly dossier: Dossier }) {
  const { leerling, mag } = dossier;
  const { adres } = leerling;
  return (
    <Blok
      kop="Gegevens"
      actie={
        mag.wijzigen && (
          <Anker className="opmaat-niet-afdrukken" href={`/leerlingen/${leerling.id}/gegevens`}>
            Verbeteren
          </Anker>
        )
      }
    >
      <Kenmerken
        kenmerken={[
          { naam: 'Geboren', waarde: schrijfDag(leerling.geboortedatum) },
          ...(adres
            ? [
                {
                  naam: 'Adres',
                  waarde: (
                    <>
                      {adres.straat} {adres.huisnummer}
                      <br />
                      {schrijfPostcode(adres.postcode)} {adres.plaats}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Blok>
  );
}

const GROND = { aanmelding: 'aanmelding', inschrijving: 'inschrijving' } as const;

/** Who decides about the child, and which schools read along. */
export function MensenBlok({ dossier, rol }: { readonly dossier: Dossier; readonly rol: Rol }) {
  const { gezag, betrokken } = dossier;
  if (gezag.length === 0 && betrokken.length === 0) return null;
  return (
    <Blok kop={rol === 'ouder' ? 'Wie leest dit dossier' : 'Gezag en scholen'}>
      <ul className="dossier-mensen">
        {gezag.map((mens) => (
          <li key={`${mens.naam} ${mens.van}`}>
            <strong>{mens.naam}</strong>
            <span className="opmaat-rustig">
              {metHoofdletter(mens.soort)}. {mens.uitleg}
            </span>
            {mens.email && <a href={`mailto:${mens.email}`}>{mens.email}</a>}
          </li>
        ))}
        {betrokken.map((school) => (
          <li key={`${school.vestiging} ${school.grond} ${school.van}`}>
            <strong>{school.school}</strong>
            <span className="opmaat-rustig">
              Door {GROND[school.grond]}, sinds {schrijfDag(school.van)}
              {school.tot && `, leest mee tot ${schrijfDag(school.tot)}`}.
              {school.gedeeldSinds && ' Mag ook lezen wat andere scholen schreven.'}
            </span>
          </li>
        ))}
      </ul>
    </Blok>
  );
}

/** Where the child went to school, newest first; for the school where it is now, the way to suspension and removal (AAN-10). */
export function LoopbaanBlok({
  leerling,
  loopbaan,
  eigenSchool,
}: {
  readonly leerling: string;
  readonly loopbaan: readonly InschrijvingAntwoord[];
  readonly eigenSchool: string | null;
}) {
  const zitHier = loopbaan.some(({ vestiging, tot }) => vestiging === eigenSchool && tot === null);
  return (
    <Blok
      kop="Schoolloopbaan"
      actie={
        zitHier && (
          <Anker className="opmaat-niet-afdrukken" href={`/leerlingen/${leerling}/maatregelen`}>
            Schorsing en verwijdering
          </Anker>
        )
      }
    >
      {loopbaan.length === 0 && <p className="opmaat-rustig">Nog niet op een school ingeschreven.</p>}
      <ol className="dossier-mensen">
        {loopbaan.map((plek) => (
          <li key={`${plek.vestiging} ${plek.van}`}>
            <strong>{plek.school}</strong>
            <span className="opmaat-rustig">
              {plek.plaats}, {schrijfGroep(plek)}
              <br />
              {plek.tot === null
                ? `sinds ${schrijfDag(plek.van)}`
                : `${schrijfDag(plek.van)} tot ${schrijfDag(plek.tot)}`}
            </span>
            {plek.tijdelijk && <Status soort="let-op">tijdelijk</Status>}
          </li>
        ))}
      </ol>
    </Blok>
  );
}
