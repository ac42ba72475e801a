import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { UITSTROOM } from '../../opp/regels/inhoud.ts';
import { DOELUITKOMST, zegBehoefte } from '../../tlv/regels/dossier-woorden.ts';

const SOORTNAAM = {
  belemmerend: 'Wat het moeilijk maakt',
  bevorderend: 'Wat helpt',
  geprobeerd: 'Wat al is geprobeerd',
  visie_ouders: 'Hoe de ouders het zien',
  visie_leerling: 'Hoe de leerling het ziet',
  observatie: 'Observaties en toetsen',
} as const;

/** TLV-2 · What the school sent along, as a page to read: needs, what was tried, how those concerned see it, and the plan. */
export function Dossierinhoud({ inhoud: { opp, behoeften, beschrijvingen } }: { readonly inhoud: Aanvraagdossier }) {
  return (
    <>
      {behoeften.length > 0 && (
        <section>
          <h3>Wat de leerling nodig heeft</h3>
          <ul>
            {behoeften.map((behoefte) => {
              const { naam, hoe } = zegBehoefte(behoefte);
              return (
                <li key={`${behoefte.bron} ${behoefte.categorie} ${behoefte.setting}`}>
                  <strong>{naam}</strong> <span className="opmaat-rustig">· {hoe}</span>
                  {behoefte.toelichting !== '' && <p className="toe-tekst">{behoefte.toelichting}</p>}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {(Object.keys(SOORTNAAM) as (keyof typeof SOORTNAAM)[]).map((soort) => {
        const regels = beschrijvingen.filter((een) => een.soort === soort);
        if (regels.length === 0) return null;
        return (
          <section key={soort}>
            <h3>{SOORTNAAM[soort]}</h3>
            <ul>
              {regels.map(({ tekst, effect, door, datum }) => (
                <li key={`${datum} ${tekst}`}>
                  <span className="toe-tekst">{tekst}</span>
                  {effect && <p className="toe-tekst">Wat het deed: {effect}</p>}
                  <p className="opmaat-klein opmaat-rustig">
                    {[door, datum && schrijfDatum(datum)].filter(Boolean).join(', ')}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {opp === null ? (
        <section>
          <h3>Ontwikkelingsperspectief</h3>
          <p className="opmaat-rustig">De school stuurde geen vastgesteld plan mee.</p>
        </section>
      ) : (
        <Plan opp={opp} />
      )}
    </>
  );
}

function Plan({ opp }: { readonly opp: NonNullable<Aanvraagdossier['opp']> }) {
  const { uitstroom, doelen, handelingsdeel } = opp.inhoud;
  return (
    <>
      <section>
        <h3>Ontwikkelingsperspectief</h3>
        <p>
          Versie {opp.nummer}, vastgesteld op {schrijfDatum(opp.vastgesteldDag)}.
          {uitstroom?.bestemming && ` Verwacht vervolg: ${UITSTROOM[uitstroom.bestemming]}. ${uitstroom.motivering}`}
        </p>
        {(doelen ?? []).length > 0 && (
          <ul>
            {doelen.map(({ id, tekst }) => (
              <li key={id}>Doel: {tekst}</li>
            ))}
          </ul>
        )}
        {(handelingsdeel?.ondersteuning ?? []).length > 0 && (
          <>
            <p>
              <strong>Afgesproken ondersteuning</strong>
            </p>
            <ul>
              {handelingsdeel.ondersteuning.map(({ veld, wat, wie, wanneer }) => (
                <li key={`${veld} ${wat}`}>
                  {wat}{' '}
                  <span className="opmaat-rustig">
                    {[wie, wanneer].some(Boolean) && `(${[wie, wanneer].filter(Boolean).join(', ')})`}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {opp.evaluaties.map(({ dag, besluit, toelichting, doelen: geweest }) => (
        <section key={`${dag} ${besluit}`}>
          <h3>Geëvalueerd op {schrijfDatum(dag)}</h3>
          {toelichting !== '' && <p className="toe-tekst">{toelichting}</p>}
          <ul>
            {geweest.map(({ doel, uitkomst, bewijs }) => (
              <li key={doel}>
                {doel}: <strong>{DOELUITKOMST[uitkomst]}</strong>. {bewijs}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {opp.gesprekken.map(({ met, dag, gezegd }) => (
        <section key={`${met} ${dag} ${gezegd}`}>
          <h3>
            Gesprek met {met === 'leerling' ? 'de leerling' : 'de ouders'}, {schrijfDatum(dag)}
          </h3>
          <p className="toe-tekst">{gezegd}</p>
        </section>
      ))}
    </>
  );
}
