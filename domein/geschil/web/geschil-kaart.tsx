import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Kolommen } from '../../../web/platform/delen/schil.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Geschilbeeld } from '../contract.ts';
import { ONDERWERPNAAM } from '../regels/onderwerpen.ts';
import { GESCHIL_TOESTANDNAAM } from '../regels/stappen.ts';
import type { Paginaprops } from './geschil.tsx';
import { Ladder } from './ladder.tsx';
import { Stappenkeuze } from './stappen-keuze.tsx';
import { voorLezer } from './woorden.ts';

/** One difference: what it is about, what goes on meanwhile, on which rung it stands, what happened, and what one can do. */
export function Geschilkaart({ geschil, ...props }: Paginaprops & { readonly geschil: Geschilbeeld }) {
  const loopt = geschil.toestand === 'loopt';
  return (
    <Blok
      kop={`Verschil over: ${ONDERWERPNAAM[geschil.onderwerp].toLowerCase()}`}
      soort={loopt ? 'nadruk' : 'gewoon'}
      actie={<Status soort={loopt ? 'info' : 'goed'}>{GESCHIL_TOESTANDNAAM[geschil.toestand]}</Status>}
    >
      <div className="opmaat-stapel">
        <div>
          <p className="geschil-tekst">«{geschil.omschrijving}»</p>
          <p className="opmaat-klein opmaat-rustig">
            Vastgelegd op {schrijfDatum(geschil.begonnenOp)} door {geschil.door}, {geschil.doorRol}. School:{' '}
            {geschil.school}.
          </p>
        </div>
        {loopt && <Stappenkeuze geschil={geschil} {...props} />}
        <Kolommen zijLabel="Wat doorgaat en termijnen" zij={<Ondertussen geschil={geschil} />}>
          {loopt && (
            <section className="geschil-sectie">
              <h3>Wie helpt</h3>
              <Ladder geschil={geschil} steunpunt={props.pagina.steunpunt} />
            </section>
          )}
          <section className="geschil-sectie">
            <h3>Wat er is gebeurd</h3>
            <Tijdlijn
              kopniveau={4}
              gebeurtenissen={geschil.stappen.toReversed().map((stap) => ({
                id: String(stap.volgnummer),
                datum: stap.dag,
                titel: stap.naam,
                wie: `${stap.door}, ${stap.rol}`,
                icoon: stap.soort === 'gesprek' ? 'mensen' : 'pijl',
                tekst: stap.regels.length > 0 && (
                  <dl className="geschil-regel">
                    {stap.regels.map(({ naam, waarde }) => (
                      <div key={naam}>
                        <dt>{naam}</dt>
                        <dd>{waarde}</dd>
                      </div>
                    ))}
                  </dl>
                ),
              }))}
            />
          </section>
        </Kolommen>
      </div>
    </Blok>
  );
}

function Ondertussen({ geschil }: { readonly geschil: Geschilbeeld }) {
  const { rol, vandaag } = useIk();
  const { gpoTermijn, stilstand } = geschil;
  if (geschil.toestand !== 'loopt') return null;
  return (
    <div className="opmaat-stapel">
      <section className="geschil-sectie">
        <h3>Ondertussen</h3>
        <ul className="geschil-lijst">
          {geschil.ondertussen.map(({ zin, bron }) => (
            <li key={zin}>
              {voorLezer(zin, rol)} <Bronregel bron={bron} />
            </li>
          ))}
        </ul>
      </section>
      {gpoTermijn && (
        <Termijnbalk
          naam={gpoTermijn.naam}
          begin={gpoTermijn.start}
          laatsteDag={gpoTermijn.laatsteDag}
          vandaag={vandaag}
          stand="loopt"
          toelichting={gpoTermijn.bijVerstrijken}
          bron={gpoTermijn.bron}
        />
      )}
      {stilstand && (
        <section className="geschil-sectie">
          <h3>Termijn van het bezwaar staat stil</h3>
          <p>
            {stilstand.tot === null
              ? `Vanaf ${schrijfDatum(stilstand.van)}, tot het oordeel van de commissie er is. Zolang hoeft het bestuur niet op een bezwaar te beslissen.`
              : `Van ${schrijfDatum(stilstand.van)} tot ${schrijfDatum(stilstand.tot)} stond de termijn stil. Die loopt nu weer.`}{' '}
            {stilstand.bezwaarOp && `Het bezwaar is gemaakt op ${schrijfDatum(stilstand.bezwaarOp)}. `}
            <Bronregel bron={stilstand.bron} />
          </p>
        </section>
      )}
    </div>
  );
}
