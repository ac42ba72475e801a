import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, telWoord } from '../../../web/platform/tekst.ts';
import type { Bewaren, PlanregelAntwoord } from '../contract.ts';
import { Houdingen } from './houdingen.tsx';
import { useBewaren } from './vragen.ts';

export interface Bladeren {
  readonly pagina: number;
  readonly onPagina: (pagina: number) => void;
}

/** What goes, or what is held and why; for a privacy officer by number only. */
export function BewarenLijst({ stand, pagina, onPagina }: Bladeren & { readonly stand: 'gepland' | 'opgehouden' }) {
  const vraag = useBewaren(stand, pagina);
  const { rol } = useIk();
  if (vraag.isPending) return <Laden wat="wat er wordt vernietigd" regels={6} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="Deze lijst is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const { regels, houdingen, totaal, perPagina } = vraag.data;
  const isGepland = stand === 'gepland';
  return (
    <div className="opmaat-stapel">
      {isGepland ? <Samenvatting telling={vraag.data.telling} /> : <Houdingen houdingen={houdingen} />}
      {regels.length === 0 ? (
        <Leeg kop={isGepland ? 'Er gaat binnenkort niets weg' : 'Er is geen vernietiging die wacht'} icoon="vinkje">
          {isGepland
            ? 'Twee maanden voordat gegevens worden vernietigd, staan ze hier.'
            : 'Wat zou worden vernietigd maar nog nodig is, staat hier met de reden.'}
        </Leeg>
      ) : (
        <Tabel
          bijschrift={isGepland ? 'Wat binnenkort wordt vernietigd' : 'Wat wacht, en waarom'}
          bijschriftVerborgen={isGepland}
          rijen={regels}
          sleutelVan={({ id }) => id}
          kolommen={[
            {
              sleutel: 'leerling',
              kop: rol === 'privacy' ? 'Dossier' : 'Leerling',
              cel: (regel) => <Wie regel={regel} />,
            },
            { sleutel: 'wat', kop: 'Welke gegevens', cel: (regel) => <Wat regel={regel} /> },
            isGepland
              ? { sleutel: 'dag', kop: 'Gaat weg op', cel: (regel) => <Dag regel={regel} /> }
              : { sleutel: 'reden', kop: 'Waarom het wacht', cel: ({ opgehoudenOm }) => opgehoudenOm },
          ]}
        />
      )}
      {totaal > perPagina && (
        <Paginering pagina={pagina} perPagina={perPagina} totaal={totaal} wat="vernietigingen" onPagina={onPagina} />
      )}
    </div>
  );
}

function Samenvatting({ telling }: Pick<Bewaren, 'telling'>) {
  if (telling.gepland === 0 && telling.opgehouden === 0) return null;
  return (
    <p>
      <strong>{metHoofdletter(telWoord(telling.komendeMaand, 'vernietiging', 'vernietigingen'))}</strong> in de komende
      maand, {telWoord(telling.gepland, 'vernietiging', 'vernietigingen')} in totaal gepland.{' '}
      {telling.opgehouden > 0 && `${telWoord(telling.opgehouden, 'vernietiging wacht', 'vernietigingen wachten')}.`}
    </p>
  );
}

function Wie({ regel: { leerling, naam, nummer, school } }: { readonly regel: PlanregelAntwoord }) {
  const { rol } = useIk();
  return (
    <>
      {leerling !== null && naam !== null ? <Anker href={`/leerlingen/${leerling}/bewaren`}>{naam}</Anker> : nummer}
      <div className="opmaat-klein opmaat-rustig bewaren-nummer">
        {rol === 'privacy' ? (school ?? 'geen school meer') : nummer}
      </div>
    </>
  );
}

function Wat({ regel: { soortnaam, uitleg, bron } }: { readonly regel: PlanregelAntwoord }) {
  return (
    <>
      {soortnaam}
      <details className="bewaren-waarom">
        <summary className="opmaat-klein">Waarom</summary>
        <p className="opmaat-klein">{uitleg}</p>
        <Bronregel bron={bron} />
      </details>
    </>
  );
}

function Dag({ regel: { gaatWegOp, aangekondigdOp, bezig } }: { readonly regel: PlanregelAntwoord }) {
  return (
    <>
      {schrijfDatum(gaatWegOp)}
      <div>
        {bezig ? (
          <Status soort="let-op">wordt nu vernietigd</Status>
        ) : aangekondigdOp ? (
          <Status soort="info">ouders en school weten het</Status>
        ) : (
          <Status>nog niet aangekondigd</Status>
        )}
      </div>
    </>
  );
}
