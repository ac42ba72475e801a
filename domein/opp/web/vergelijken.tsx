import type { Rol } from '../../../kern/actor/actor.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useParam, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Vergelijking } from '../contract.ts';
import { NietsTeDoen } from './mislukt.tsx';
import { useVergelijking } from './vragen.ts';
import { plankruimels } from './woorden.ts';
import './opp.css';

const SOORT = { nieuw: ['goed', 'nieuw'], weg: ['let-op', 'weggehaald'], veranderd: ['info', 'veranderd'] } as const;

/** OPP-7 · Two versions beside each other: first what differs, then what stayed. */
export function Vergelijkscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const [zoek, zetZoek] = useZoek();
  const vraag = useVergelijking(leerling, zoek.van, zoek.naar);
  if (vraag.isPending) return <Laden wat="de versies" regels={10} />;
  if (vraag.isError)
    return (
      <NietsTeDoen titel="Wat is er veranderd?" leerling={leerling} kop="Er is niets te vergelijken">
        Vergelijken kan als er twee versies van het plan zijn.
      </NietsTeDoen>
    );
  const { versies, van, naar, verschillen } = vraag.data;
  const anders = verschillen.filter(({ soort }) => soort !== 'gelijk');
  const gelijk = verschillen.filter(({ soort, nieuw }) => soort === 'gelijk' && nieuw.length > 0);
  const opties = versies.map(({ nummer, naam }) => ({ waarde: String(nummer), tekst: naam }));
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Wat is er veranderd?"
        kruimels={plankruimels(rol as Rol, leerling, vraag.data.leerling.roepnaam)}
        sub={<p>Twee versies van het plan naast elkaar.</p>}
      />
      <div className="opp-naast">
        <Keuzelijst
          naam="van"
          label="Vergelijk"
          waarde={String(van)}
          onWaarde={(nieuw) => zetZoek({ van: nieuw, naar: String(naar) })}
          opties={opties}
        />
        <Keuzelijst
          naam="naar"
          label="Met"
          waarde={String(naar)}
          onWaarde={(nieuw) => zetZoek({ van: String(van), naar: nieuw })}
          opties={opties}
        />
      </div>
      {anders.length === 0 ? (
        <p>Deze versies zijn gelijk.</p>
      ) : (
        <Blok kop="Anders">
          <div className="opp-verschillen">
            {anders.map((verschil) => (
              <Verschil key={verschil.deel} verschil={verschil} van={van} naar={naar} />
            ))}
          </div>
        </Blok>
      )}
      {gelijk.length > 0 && (
        <details>
          <summary>Gelijk gebleven ({gelijk.length})</summary>
          <ul>
            {gelijk.map(({ deel, naam }) => (
              <li key={deel}>{naam}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Verschil({
  verschil,
  van,
  naar,
}: {
  readonly verschil: Vergelijking['verschillen'][number];
  readonly van: number;
  readonly naar: number;
}) {
  if (verschil.soort === 'gelijk') return null;
  const [kleur, woord] = SOORT[verschil.soort];
  return (
    <section className="opp-verschil">
      <h3>
        {verschil.naam} <Status soort={kleur}>{woord}</Status>
      </h3>
      <div className="opp-twee">
        {verschil.oud.length > 0 && <Kant kop={`Versie ${van}`} regels={verschil.oud} klasse="opp-verschil__oud" />}
        {verschil.nieuw.length > 0 && (
          <Kant kop={`Versie ${naar}`} regels={verschil.nieuw} klasse="opp-verschil__nieuw" />
        )}
      </div>
    </section>
  );
}

function Kant({
  kop,
  regels,
  klasse,
}: {
  readonly kop: string;
  readonly regels: readonly string[];
  readonly klasse: string;
}) {
  return (
    <div className={klasse}>
      <strong>{kop}</strong>
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </div>
  );
}
