import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Geschilbeeld, Geschilpagina } from '../contract.ts';
import { TREDE, TREDEN, type Trede } from '../regels/treden.ts';
import { voorLezer } from './woorden.ts';

type Plek = 'geweest' | 'nu' | 'volgende' | 'straks';

interface Props {
  readonly steunpunt: Geschilpagina['steunpunt'];
  /** Without one: where one could go, the first rung first. */
  readonly geschil?: Geschilbeeld | undefined;
}

/** GES-1: all rungs under each other, with where it stands now, what comes next, and how to get there. */
export function Ladder({ steunpunt, geschil }: Props) {
  return (
    <ol className="geschil-ladder">
      {TREDEN.map((trede, plek) => (
        <Sport key={trede} trede={trede} nummer={plek + 1} steunpunt={steunpunt} geschil={geschil} />
      ))}
    </ol>
  );
}

function Sport({ trede, nummer, steunpunt, geschil }: Props & { readonly trede: Trede; readonly nummer: number }) {
  const { rol } = useIk();
  const tekst = TREDE[trede];
  const plek = plekVan(trede, geschil);
  const sinds = geschil?.geweest.find((geweest) => geweest.trede === trede)?.dag;
  const reden =
    geschil?.toestand === 'loopt' && plek === 'straks' ? geschil.treden.find((t) => t.trede === trede) : undefined;
  const nietVoorGpo = reden?.redenen.find(({ code }) => code === 'niet-voor-gpo');
  const uitgebreid = geschil === undefined || plek === 'nu' || plek === 'volgende';
  return (
    <li className={`geschil-trede geschil-trede--${plek}`} aria-current={plek === 'nu' ? 'step' : undefined}>
      <span className="geschil-trede__bol" aria-hidden="true">
        {plek === 'geweest' ? <Icoon naam="vinkje" maat={16} /> : nummer}
      </span>
      <div>
        <div className="geschil-trede__kop">
          <h3>{tekst.naam}</h3>
          {plek === 'nu' && <Status soort="info">hier staat het nu</Status>}
          {plek === 'geweest' && <Status soort="goed">geweest</Status>}
          {plek === 'volgende' && <Status>volgende stap</Status>}
          {tekst.onafhankelijk && <Status>gratis en onafhankelijk</Status>}
        </div>
        {sinds && <p className="opmaat-klein opmaat-rustig">Sinds {schrijfDatum(sinds)}</p>}
        <p>{tekst.wie}.</p>
        {uitgebreid && <p>{voorLezer(tekst.wat, rol)}</p>}
        {uitgebreid && plek !== 'nu' && <p>{tekst.hoe}</p>}
        {trede === 'swv' && (
          <p>
            <strong>Zo bereikt u het: </strong>
            {steunpunt.tekst}
          </p>
        )}
        {'website' in tekst && (
          <p>
            <Anker href={`https://${tekst.website}`} rel="noreferrer">
              {tekst.website}
            </Anker>
          </p>
        )}
        {nietVoorGpo && <p className="opmaat-klein opmaat-rustig">{nietVoorGpo.zin}</p>}
      </div>
    </li>
  );
}

function plekVan(trede: Trede, geschil: Geschilbeeld | undefined): Plek {
  if (geschil === undefined) return trede === 'school' ? 'volgende' : 'straks';
  if (geschil.toestand === 'loopt' && geschil.trede === trede) return 'nu';
  if (geschil.geweest.some((geweest) => geweest.trede === trede)) return 'geweest';
  return geschil.volgende === trede ? 'volgende' : 'straks';
}
