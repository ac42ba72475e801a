import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { UITSTROOM } from '../../opp/regels/inhoud.ts';
import { DOELUITKOMST } from '../regels/dossier-woorden.ts';
import { Deel } from './dossier-tonen.tsx';

/** The adopted plan with its goals, talks and evaluations, in short. */
export function PlanTonen({ opp }: { readonly opp: Aanvraagdossier['opp'] }) {
  if (opp === null) return <Deel kop="Ontwikkelingsperspectief" leeg />;
  const { inhoud } = opp;
  const bestemming = inhoud.uitstroom?.bestemming;
  return (
    <>
      <Deel kop="Ontwikkelingsperspectief">
        <div className="opmaat-stapel opmaat-stapel--dicht">
          <p className="tlv-tekst">
            Versie {opp.nummer}, vastgesteld op {schrijfDag(opp.vastgesteldDag)}.
            {bestemming && ` Verwacht vervolg: ${UITSTROOM[bestemming]}.`}
          </p>
          {(inhoud.doelen ?? []).length > 0 && (
            <ul>
              {inhoud.doelen.map((doel) => (
                <li key={doel.id}>
                  {doel.tekst} <span className="opmaat-rustig">(tot {schrijfDag(doel.tot)})</span>
                </li>
              ))}
            </ul>
          )}
          {(inhoud.handelingsdeel?.ondersteuning ?? []).length > 0 && (
            <>
              <strong>Afgesproken ondersteuning</strong>
              <ul>
                {inhoud.handelingsdeel.ondersteuning.map((deel) => (
                  <li key={`${deel.veld} ${deel.wat}`}>
                    {deel.wat}
                    <span className="opmaat-rustig">{` (${[deel.wie, deel.wanneer].filter(Boolean).join(', ')})`}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Deel>
      <Deel kop="Evaluaties" leeg={opp.evaluaties.length === 0}>
        <ul className="tlv-lijst">
          {opp.evaluaties.map((evaluatie) => (
            <li key={`${evaluatie.dag} ${evaluatie.besluit}`}>
              <strong>{schrijfDag(evaluatie.dag)}</strong>
              <span className="opmaat-rustig">{evaluatie.metOuders ? ' · met de ouders' : ' · zonder de ouders'}</span>
              <p className="tlv-tekst">{evaluatie.toelichting}</p>
              {evaluatie.doelen.length > 0 && (
                <ul>
                  {evaluatie.doelen.map((doel) => (
                    <li key={doel.doel}>
                      {doel.doel}: {DOELUITKOMST[doel.uitkomst]}. {doel.bewijs}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Deel>
      {opp.gesprekken.length > 0 && (
        <Deel kop="Gesprekken">
          <ul className="tlv-lijst">
            {opp.gesprekken.map((gesprek) => (
              <li key={`${gesprek.dag} ${gesprek.met} ${gesprek.gezegd}`}>
                <strong>
                  {gesprek.met === 'leerling' ? 'Met de leerling' : 'Met de ouders'}, {schrijfDag(gesprek.dag)}
                </strong>
                <p className="tlv-tekst">{gesprek.gezegd}</p>
              </li>
            ))}
          </ul>
        </Deel>
      )}
    </>
  );
}
