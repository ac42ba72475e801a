import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { schrijfAfstandKm, schrijfDag, telWoord } from '../../../web/platform/tekst.ts';
import type { GevondenSchool } from '../contract.ts';
import { categorieNaam, niveauNaam, schrijfSoort, schrijfVrij } from './woorden.ts';

/** How many offers are named when nothing in particular was asked. */
const MEEST = 3;

export interface SchoolkaartjeProps {
  readonly school: GevondenSchool;
  readonly gekozen: boolean;
  /** Three are chosen already. */
  readonly vol: boolean;
  readonly onKies: (code: string) => void;
}

/** One found school: where it is, how its profile stands, what it offers of what was asked. */
export function Schoolkaartje({ school, gekozen, vol, onKies }: SchoolkaartjeProps) {
  const gevraagd = school.aanbod.filter((deel) => deel.gevraagd);
  const getoond = gevraagd.length > 0 ? gevraagd : school.aanbod.slice(0, MEEST);
  const rest = school.aanbod.length - getoond.length;
  return (
    <li className="vinder-school">
      <div className="vinder-school__kop">
        <h3>
          <Anker href={`/scholen/${school.code}`}>{school.naam}</Anker>
        </h3>
        {school.afstandKm !== null && (
          <span className="vinder-school__afstand">{schrijfAfstandKm(school.afstandKm)}</span>
        )}
      </div>
      <p className="opmaat-klein opmaat-rustig">
        {schrijfSoort(school)} · {school.denominatie} · {school.straat} {school.huisnummer}, {school.plaats}
      </p>
      {getoond.length > 0 && (
        <ul className="vinder-school__aanbod">
          {getoond.map((deel, plek) => (
            <li key={`${deel.categorie} ${deel.niveau} ${String(plek)}`}>
              {categorieNaam(deel.categorie)}, {niveauNaam(deel.niveau)}: {schrijfVrij(deel.vrij)}
            </li>
          ))}
        </ul>
      )}
      <div className="vinder-school__voet">
        <span className="vinder-school__status">
          <Profielstand school={school} />
          {rest > 0 && (
            <span className="opmaat-klein opmaat-rustig">en nog {telWoord(rest, 'aanbod', 'soorten hulp')}</span>
          )}
        </span>
        <Knop
          soort="secundair"
          klein
          icoon={gekozen ? 'vinkje' : 'plus'}
          aria-pressed={gekozen}
          disabled={vol && !gekozen}
          title={vol && !gekozen ? 'U koos al drie scholen' : undefined}
          onClick={() => onKies(school.code)}
        >
          {gekozen ? 'Gekozen' : 'Vergelijken'}
          <span className="opmaat-verborgen"> {school.naam}</span>
        </Knop>
      </div>
    </li>
  );
}

function Profielstand({ school: { profiel, plaatsruimte } }: { readonly school: GevondenSchool }) {
  return (
    <>
      {profiel === null ? (
        <Status>nog geen profiel</Status>
      ) : profiel.verlopen ? (
        <Status soort="let-op">profiel verlopen op {schrijfDag(profiel.geldigTot)}</Status>
      ) : (
        <Status soort="goed">profiel geldig</Status>
      )}
      {plaatsruimte?.vrij === 0 && <Status soort="let-op">school zegt vol te zijn</Status>}
    </>
  );
}
