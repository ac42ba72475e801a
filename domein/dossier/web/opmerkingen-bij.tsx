import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import { type Bij, type Opmerking, useOpmerkingen } from './buren.ts';
import './opmerkingen-bij.css';

interface Props {
  readonly leerling: string;
  readonly bij: Bij;
  readonly onderwerp: string;
  /** What it is about, for who hears the link without seeing what stands beside it. */
  readonly over: string;
  /** Name of who wrote it: beside one's own words no link to see it otherwise. */
  readonly door: string;
}

/** TOE-7: what parents and pupil said stands beside what it is about, for everybody who reads that; and for them the way to say it. */
export function OpmerkingenBij({ leerling, bij, onderwerp, over, door }: Props) {
  const ik = useIk();
  const { data } = useOpmerkingen(leerling);
  const opmerkingen = data?.opmerkingen.filter((een) => een.bij === bij && een.onderwerp === onderwerp) ?? [];
  const magZeggen = (ik.rol === 'ouder' || ik.rol === 'leerling') && door !== ik.naam;
  if (opmerkingen.length === 0 && !magZeggen) return null;
  const adres = `/leerlingen/${leerling}/opmerkingen`;
  return (
    <div className="dossier-bij">
      {opmerkingen.length > 0 && <Opmerkinglijst opmerkingen={opmerkingen} adres={adres} />}
      {magZeggen && (
        <Anker className="dossier-bij__link opmaat-niet-afdrukken" href={`${adres}?bij=${bij}&onderwerp=${onderwerp}`}>
          Ik zie dit anders<span className="opmaat-verborgen">: {over}</span>
        </Anker>
      )}
    </div>
  );
}

const STAND = {
  staat: undefined,
  gevraagd: { tekst: 'wacht op antwoord', soort: 'let-op' },
  ingewilligd: { tekst: 'verbeterd', soort: 'goed' },
  afgewezen: { tekst: 'niet verbeterd', soort: 'neutraal' },
} as const satisfies Record<Opmerking['toestand'], { tekst: string; soort: StatusSoort } | undefined>;

/** Remarks with the answer of the school. */
export function Opmerkinglijst({
  opmerkingen,
  adres,
}: {
  readonly opmerkingen: readonly Opmerking[];
  readonly adres: string;
}) {
  const { rol } = useIk();
  return (
    <ul className="dossier-bij__lijst">
      {opmerkingen.map((een) => {
        const stand = STAND[een.toestand];
        return (
          <li key={een.id}>
            <p className="dossier-bij__wie">
              <strong>{schrijfWiens(een, rol)}</strong>
              {stand && <Status soort={stand.soort}>{stand.tekst}</Status>}
            </p>
            <p className="dossier-tekst">{een.tekst}</p>
            {een.antwoord !== null && (
              <p className="dossier-tekst opmaat-rustig">
                Antwoord van {een.beantwoordDoor}: {een.antwoord}
              </p>
            )}
            <p className="opmaat-klein opmaat-rustig">{schrijfDag(datumInNederland(een.moment))}</p>
            {een.magAntwoorden && (
              <Anker className="opmaat-niet-afdrukken" href={adres}>
                Antwoord geven
              </Anker>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function schrijfWiens({ soort, vanMij, door, rol }: Opmerking, lezer: Rol): string {
  const wie = vanMij ? (lezer === 'leerling' ? 'Jij' : 'U') : `${door} (${ROLNAAM[rol as Rol] ?? rol})`;
  switch (soort) {
    case 'opmerking':
      return `${wie} ziet het zo`;
    case 'verbeterverzoek':
      return `${wie} vroeg om verbetering`;
    case 'vertelling':
      return `${wie} vertelde`;
  }
}
