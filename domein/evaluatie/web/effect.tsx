import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import type { Effectregel } from '../contract.ts';
import { OPP_6 } from '../regels/bronnen.ts';

/** OPP-6 · Numbers of goals per category. No shares and no ranking: a handful of goals says something, a percentage of it nothing. */
export function Effecttabel({
  effect,
  waarvan,
}: {
  readonly effect: readonly Effectregel[];
  readonly waarvan: string;
}) {
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      <p className="opmaat-lopend">
        {waarvan} Elk doel telt één keer, met de laatste uitkomst. Aantallen zeggen niet waardoor iets lukte: lees ze
        naast het plan. <Bronregel bron={OPP_6} />
      </p>
      <Tabel
        bijschrift="Aantal doelen per categorie en uitkomst"
        bijschriftVerborgen
        rijen={effect}
        sleutelVan={({ categorie }) => categorie}
        kolommen={[
          { sleutel: 'naam', kop: 'Waarbij', cel: ({ naam }) => naam },
          { sleutel: 'doelen', kop: 'Doelen', rechts: true, cel: ({ doelen }) => doelen },
          { sleutel: 'behaald', kop: 'Behaald', rechts: true, cel: ({ behaald }) => behaald },
          { sleutel: 'deels', kop: 'Deels', rechts: true, cel: ({ deels }) => deels },
          { sleutel: 'niet', kop: 'Niet', rechts: true, cel: ({ niet }) => niet },
          { sleutel: 'vervallen', kop: 'Vervallen', rechts: true, cel: ({ vervallen }) => vervallen },
        ]}
      />
    </div>
  );
}
