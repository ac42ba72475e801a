import type { ReactNode } from 'react';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import { INTENSITEIT, SETTINGNAAM, VELD } from '../../behoefte/regels/domeinen.ts';
import { BESCHRIJVINGKOPPEN, type Inhoud, type InhoudDocument, type InhoudPlan } from '../regels/inhoud.ts';
import './deling.css';

interface GedeeldeInhoudProps {
  readonly inhoud: Inhoud;
  /** How a document is fetched: a link, or a button where the code must go along. Without it only its name stands there. */
  readonly document?: ((document: InhoudDocument) => ReactNode) | undefined;
}

/** What was shared, as a page to read: part by part, nothing for what was not shared. */
export function GedeeldeInhoud({ inhoud, document }: GedeeldeInhoudProps) {
  const { kind, school, behoeften, beschrijvingen, plan, verslagen, documenten } = inhoud;
  return (
    <div className="deling-bladzijde">
      {(kind ?? school) && (
        <Deel kop="Om wie het gaat">
          {kind && (
            <p>
              <strong>{kind.naam}</strong>, geboren op {schrijfDag(kind.geboortedatum)}
            </p>
          )}
          {school && (
            <p>
              {school.naam}
              {school.leerjaar && `, leerjaar ${school.leerjaar}`}
              {school.groep && `, groep ${school.groep}`}
            </p>
          )}
        </Deel>
      )}
      {behoeften && (
        <Deel kop="Wat de leerling nodig heeft" leeg={behoeften.length === 0}>
          <ul className="deling-lijst">
            {behoeften.map((behoefte) => (
              <li key={`${behoefte.naam} ${behoefte.bron} ${behoefte.setting} ${behoefte.intensiteit}`}>
                <strong>{behoefte.naam}</strong>
                <span className="opmaat-rustig">
                  {' '}
                  · {INTENSITEIT[behoefte.intensiteit].naam} · {SETTINGNAAM[behoefte.setting]}
                  {behoefte.bron !== 'school' &&
                    (behoefte.bron === 'ouders' ? ' · volgens de ouders' : ' · volgens de leerling')}
                </span>
                {behoefte.toelichting && <p className="deling-tekst">{behoefte.toelichting}</p>}
              </li>
            ))}
          </ul>
        </Deel>
      )}
      {beschrijvingen &&
        BESCHRIJVINGKOPPEN.map(([soort, kop]) => {
          const stukken = beschrijvingen.filter((stuk) => stuk.soort === soort);
          return (
            stukken.length > 0 && (
              <Deel key={soort} kop={kop}>
                {stukken.map((stuk) => (
                  <div key={`${stuk.opgeschreven} ${stuk.tekst}`} className="deling-stuk">
                    <p className="deling-tekst">{stuk.tekst}</p>
                    {stuk.effect && <p className="deling-tekst">Wat het deed: {stuk.effect}</p>}
                    <p className="opmaat-klein opmaat-rustig">
                      {[
                        stuk.herkomst,
                        stuk.datum ? schrijfDag(stuk.datum) : `opgeschreven op ${schrijfDag(stuk.opgeschreven)}`,
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </p>
                  </div>
                ))}
              </Deel>
            )
          );
        })}
      {beschrijvingen?.length === 0 && <Deel kop="Beschrijvingen" leeg />}
      {plan !== undefined && <Plandeel plan={plan} />}
      {verslagen && (
        <Deel kop="Verslagen van de school" leeg={verslagen.length === 0}>
          {verslagen.map((verslag) => (
            <div key={`${verslag.dag} ${verslag.tekst}`} className="deling-stuk">
              <p className="opmaat-klein opmaat-rustig">{schrijfDag(verslag.dag)}</p>
              <p className="deling-tekst">{verslag.tekst}</p>
            </div>
          ))}
        </Deel>
      )}
      {documenten && (
        <Deel kop="Documenten" leeg={documenten.length === 0}>
          <ul className="deling-lijst">
            {documenten.map((stuk) => (
              <li key={stuk.id} className="deling-document">
                <Icoon naam="document" maat={18} />
                <span>
                  {document ? document(stuk) : stuk.naam}
                  <span className="opmaat-klein opmaat-rustig"> · {schrijfDag(stuk.dag)}</span>
                </span>
              </li>
            ))}
          </ul>
        </Deel>
      )}
    </div>
  );
}

function Plandeel({ plan }: { readonly plan: InhoudPlan | null }) {
  if (plan === null) return <Deel kop="Doelen en afgesproken ondersteuning" leeg />;
  return (
    <Deel kop="Doelen en afgesproken ondersteuning">
      <p className="opmaat-klein opmaat-rustig">
        Uit het ontwikkelingsperspectief dat de school vaststelde op {schrijfDag(plan.dag)}
      </p>
      <ul className="deling-lijst">
        {plan.doelen.map(({ tekst, streef, van, tot }) => (
          <li key={tekst}>
            <strong>{tekst}</strong>
            {streef && <p className="deling-tekst">Streven: {streef}</p>}
            <p className="opmaat-klein opmaat-rustig">
              Van {schrijfDag(van)} tot en met {schrijfDag(tot)}
            </p>
          </li>
        ))}
      </ul>
      <ul className="deling-lijst">
        {plan.ondersteuning.map(({ veld, wat, wie, wanneer }) => (
          <li key={`${veld} ${wat}`}>
            <strong>{VELD[veld].naam}:</strong> {wat}
            <span className="opmaat-rustig">{[wie, wanneer].filter(Boolean).map((deel) => ` · ${deel}`)}</span>
          </li>
        ))}
      </ul>
    </Deel>
  );
}

function Deel({
  kop,
  leeg,
  children,
}: {
  readonly kop: string;
  readonly leeg?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <section className="deling-deel">
      <h2>{kop}</h2>
      {leeg ? <p className="opmaat-rustig">De school heeft hier nog niets over opgeschreven.</p> : children}
    </section>
  );
}
