import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import type { Voorbeeld } from '../contract.ts';

const KOP = { oude: 'Houden wat nu geldt', nieuwe: 'Krijgen de nieuwe waarde' } as const;

/** What a choice changes, before it is made: from when, old beside new, and whom it touches. */
export function Voorbeeldblok({ voorbeeld }: { readonly voorbeeld: Voorbeeld }) {
  const { regels, aantallen, gevolg, vanaf, totEnMet } = voorbeeld;
  const metNaam = regels.some(({ naam }) => naam !== '');
  const perKant = (['oude', 'nieuwe'] as const).map((krijgt) => ({
    krijgt,
    zinnen: aantallen.filter((een) => een.krijgt === krijgt).map(({ zin }) => zin),
  }));
  return (
    <section className="plan-voorbeeld opmaat-stapel opmaat-stapel--dicht" aria-label="Wat er verandert">
      <h4 tabIndex={-1}>{schrijfWanneer(vanaf, totEnMet)}</h4>
      <Tabel
        bijschrift="Wat er verandert"
        bijschriftVerborgen
        rijen={regels.filter(({ anders }) => anders)}
        sleutelVan={({ naam }) => naam}
        kolommen={[
          ...(metNaam
            ? [{ sleutel: 'naam', kop: 'Onderdeel', cel: ({ naam }: Voorbeeld['regels'][number]) => naam }]
            : []),
          { sleutel: 'oud', kop: 'Tot dan', cel: ({ oud }) => <span className="plan-tekst">{oud}</span> },
          {
            sleutel: 'nieuw',
            kop: 'Daarna',
            cel: ({ nieuw }) => <strong className="plan-tekst">{nieuw}</strong>,
          },
        ]}
      />
      <p>{gevolg}</p>
      {aantallen.length > 0 && (
        <dl className="plan-aantallen">
          {perKant
            .filter(({ zinnen }) => zinnen.length > 0)
            .map(({ krijgt, zinnen }) => (
              <div key={krijgt}>
                <dt>{KOP[krijgt]}</dt>
                {zinnen.map((zin) => (
                  <dd key={zin}>{zin}</dd>
                ))}
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}

function schrijfWanneer(vanaf: Datum, totEnMet: Datum | undefined): string {
  const tot = totEnMet === undefined ? '' : `, tot en met ${schrijfDatum(totEnMet)}`;
  return `Dit verandert vanaf ${schrijfDatum(vanaf)}${tot}`;
}
