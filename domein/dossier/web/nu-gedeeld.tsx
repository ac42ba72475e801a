import type { Rol } from '../../../kern/actor/actor.ts';
import { plusDagen } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import { type Deling, useLopendeDelingen, useWachtendeVragen } from './buren.ts';
import { schrijfWachtend } from './woorden.ts';

const MEESTE = 3;

/** For parents and pupil: what asks for an answer, and with whom something is shared today. */
export function NuGedeeld({ leerling, rol }: { readonly leerling: string; readonly rol: Rol }) {
  const wachtend = useWachtendeVragen(leerling, rol);
  const { delingen, isPending, isError } = useLopendeDelingen(leerling, rol);
  return (
    <div className="dossier-nu">
      {wachtend > 0 && (
        <p className="dossier-nu__wacht">
          <Anker href={`/leerlingen/${leerling}/toestemmingen`}>{schrijfWachtend(wachtend, rol)}</Anker>
        </p>
      )}
      <h3>Nu gedeeld buiten de school</h3>
      {isPending && <Laden wat="wat nu gedeeld is" regels={2} />}
      {isError && <p className="opmaat-rustig">Dit is er nu niet. Probeer het straks nog eens.</p>}
      {delingen?.length === 0 && <p className="opmaat-rustig">Er wordt nu niets gedeeld.</p>}
      {delingen !== undefined && delingen.length > 0 && (
        <ul>
          {delingen.slice(0, MEESTE).map((deling) => (
            <li key={deling.id}>
              <strong>{schrijfMet(deling)}</strong>
              <span className="opmaat-klein opmaat-rustig">
                {deling.anoniem && 'zonder naam, '}tot en met {schrijfDag(plusDagen(deling.tot, -1))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {delingen !== undefined && delingen.length > 0 && (
        <Anker href={`/leerlingen/${leerling}/delingen`}>
          {delingen.length > MEESTE ? `Alle ${delingen.length} bekijken of stoppen` : 'Bekijken of stoppen'}
        </Anker>
      )}
    </div>
  );
}

function schrijfMet({ ontvangerNaam, ontvangerOrganisatie }: Deling): string {
  return ontvangerOrganisatie === '' ? ontvangerNaam : `${ontvangerNaam} (${ontvangerOrganisatie})`;
}
