import type { ReactNode } from 'react';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import { BESCHRIJVINGSOORT, BESCHRIJVINGSOORTEN } from '../../behoefte/regels/beschrijving.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { zegBehoefte } from '../regels/dossier-woorden.ts';
import { PlanTonen } from './plan-tonen.tsx';
import './tlv.css';

/** TLV-2 · What goes along with a request, as a page to read: need, what was tried, views, plan and evaluations. */
export function DossierTonen({
  dossier,
  visies,
}: {
  readonly dossier: Aanvraagdossier;
  readonly visies: readonly {
    readonly naam: string;
    readonly dag: Parameters<typeof schrijfDag>[0];
    readonly tekst: string;
  }[];
}) {
  const { leerling, behoeften, beschrijvingen, opp } = dossier;
  return (
    <div className="opmaat-stapel">
      <Deel kop="Om wie het gaat">
        <p className="tlv-tekst">
          <strong>{leerling.naam}</strong>, geboren op {schrijfDag(leerling.geboortedatum)}, woont in {leerling.plaats}.
          {leerling.school
            ? ` Zit op ${leerling.school}${leerling.groep ? `, groep ${leerling.groep}` : ''}.`
            : ' Staat nergens ingeschreven.'}
        </p>
      </Deel>
      <Deel kop="Wat de leerling nodig heeft" leeg={behoeften.length === 0}>
        <ul className="tlv-lijst">
          {behoeften.map((behoefte) => (
            <li key={`${behoefte.categorie} ${behoefte.bron} ${behoefte.setting} ${behoefte.van}`}>
              <strong>{zegBehoefte(behoefte).naam}</strong>
              <span className="opmaat-rustig"> · {zegBehoefte(behoefte).hoe}</span>
              {behoefte.toelichting && <p className="tlv-tekst">{behoefte.toelichting}</p>}
            </li>
          ))}
        </ul>
      </Deel>
      {BESCHRIJVINGSOORTEN.map((soort) => {
        const stukken = beschrijvingen.filter((stuk) => stuk.soort === soort);
        return (
          stukken.length > 0 && (
            <Deel key={soort} kop={BESCHRIJVINGSOORT[soort].naam}>
              <ul className="tlv-lijst">
                {stukken.map((stuk) => (
                  <li key={`${stuk.datum} ${stuk.tekst}`}>
                    <p className="tlv-tekst">{stuk.tekst}</p>
                    {stuk.effect && <p className="tlv-tekst">Wat het deed: {stuk.effect}</p>}
                    <p className="opmaat-klein opmaat-rustig">
                      {[stuk.door, stuk.herkomst, stuk.datum && schrijfDag(stuk.datum)].filter(Boolean).join(', ')}
                    </p>
                  </li>
                ))}
              </ul>
            </Deel>
          )
        );
      })}
      <PlanTonen opp={opp} />
      {visies.length > 0 && (
        <Deel kop="Eigen woorden van ouders bij deze aanvraag">
          <ul className="tlv-lijst">
            {visies.map((visie) => (
              <li key={`${visie.dag} ${visie.tekst}`}>
                <p className="tlv-tekst">{visie.tekst}</p>
                <p className="opmaat-klein opmaat-rustig">
                  {visie.naam}, {schrijfDag(visie.dag)}
                </p>
              </li>
            ))}
          </ul>
        </Deel>
      )}
    </div>
  );
}

/** A part of it, with what to say when nothing stands there. */
export function Deel({
  kop,
  leeg,
  children,
}: {
  readonly kop: string;
  readonly leeg?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <section className="tlv-deel">
      <h3>{kop}</h3>
      {leeg ? <p className="opmaat-rustig">Hier staat nog niets.</p> : children}
    </section>
  );
}
