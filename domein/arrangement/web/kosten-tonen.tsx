import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfBedrag } from '../../../web/platform/tekst.ts';
import type { Arrangement } from '../contract.ts';
import { BETALERS, KOSTENSOORTEN } from '../regels/soorten.ts';
import { schrijfSchooljaar } from './woorden.ts';

/** What it costs, and who pays. */
export function KostenTonen({
  kosten,
  bijschrift,
}: {
  readonly kosten: Arrangement['kosten'];
  readonly bijschrift: string;
}) {
  if (kosten.length === 0) return <p className="opmaat-rustig">Er zijn geen kosten ingevuld.</p>;
  const som = kosten.reduce((opgeteld, { bedrag }) => opgeteld + bedrag, 0);
  return (
    <>
      <Tabel
        bijschrift={bijschrift}
        bijschriftVerborgen
        rijen={kosten}
        sleutelVan={({ soort, betaler, schooljaar }) => `${soort} ${betaler} ${schooljaar}`}
        kolommen={[
          {
            sleutel: 'soort',
            kop: 'Waarvoor',
            cel: ({ soort, toelichting }) => (
              <>
                {KOSTENSOORTEN[soort]}
                {toelichting && <div className="opmaat-klein opmaat-rustig">{toelichting}</div>}
              </>
            ),
          },
          { sleutel: 'betaler', kop: 'Wie betaalt', cel: ({ betaler }) => BETALERS[betaler] },
          { sleutel: 'jaar', kop: 'Schooljaar', cel: ({ schooljaar }) => schrijfSchooljaar(schooljaar) },
          { sleutel: 'bedrag', kop: 'Bedrag', rechts: true, cel: ({ bedrag }) => schrijfBedrag(bedrag) },
        ]}
      />
      {kosten.length > 1 && (
        <p className="arrangement-som">
          <strong>Samen {schrijfBedrag(som)}</strong>
        </p>
      )}
    </>
  );
}
