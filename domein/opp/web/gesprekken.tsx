import type { Rol } from '../../../kern/actor/actor.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Gesprek, Opp } from '../contract.ts';
import { EigenWoorden } from './eigen-woorden.tsx';
import { Gesprekformulier } from './gesprekformulier.tsx';
import { GEHOORD } from './woorden.ts';

interface Props {
  readonly opp: Opp;
  readonly leerling: string;
  readonly rol: Rol;
}

/** OPP-4 · What the pupil says, and the talks with the parents. That nobody asked the pupil yet is shown as such. */
export function Gesprekken({ opp, leerling, rol }: Props) {
  const vanLeerling = opp.gesprekken.filter(({ met }) => met === 'leerling');
  const metOuders = opp.gesprekken.filter(({ met }) => met === 'ouders');
  const voorLeerling = rol === 'leerling';
  const stand = GEHOORD[opp.gehoord];
  return (
    <>
      <Blok
        kop={voorLeerling ? 'Wat jij ervan vindt' : 'Wat de leerling zegt'}
        actie={!voorLeerling && <Status soort={stand.soort}>{stand.tekst}</Status>}
      >
        <div className="opmaat-stapel">
          {vanLeerling.length === 0 && (
            <p className="opmaat-rustig">
              {voorLeerling
                ? 'Je hebt nog niets gezegd over je plan.'
                : 'De leerling is nog niet gehoord. Dat hoort bij het maken, evalueren en bijstellen van het plan.'}
            </p>
          )}
          <Lijst gesprekken={vanLeerling} voorLeerling={voorLeerling} />
          {opp.mag.eigenWoorden && <EigenWoorden opp={opp.id} leerling={leerling} />}
          {opp.mag.schrijven && <Gesprekformulier opp={opp} leerling={leerling} met="leerling" />}
        </div>
      </Blok>
      {!voorLeerling && (
        <Blok kop="Gesprekken met de ouders">
          <div className="opmaat-stapel">
            {metOuders.length === 0 && <p className="opmaat-rustig">Er is nog geen gesprek vastgelegd.</p>}
            <Lijst gesprekken={metOuders} voorLeerling={false} />
            {opp.mag.schrijven && <Gesprekformulier opp={opp} leerling={leerling} met="ouders" />}
          </div>
        </Blok>
      )}
    </>
  );
}

function Lijst({
  gesprekken,
  voorLeerling,
}: {
  readonly gesprekken: readonly Gesprek[];
  readonly voorLeerling: boolean;
}) {
  if (gesprekken.length === 0) return null;
  return (
    <ul className="opp-gesprekken">
      {gesprekken.map(({ id, dag, hoe, gezegd, gedaan, nietGelukt, eigenWoorden, doorNaam }) => (
        <li key={id}>
          <p>
            <strong>{schrijfDag(dag)}</strong> · {hoe}
            {!eigenWoorden && <span className="opmaat-rustig"> · opgeschreven door {doorNaam}</span>}
          </p>
          {nietGelukt === null ? (
            <blockquote className="opp-woorden">{gezegd}</blockquote>
          ) : (
            <p>
              <Status soort="let-op">niet gelukt</Status> {nietGelukt}
            </p>
          )}
          {gedaan && (
            <p>
              <strong>{voorLeerling ? 'Wat de school ermee doet:' : 'Wat de school ermee deed:'}</strong> {gedaan}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
