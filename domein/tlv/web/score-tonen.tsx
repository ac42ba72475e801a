import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import type { Criteriumuitkomst } from '../regels/criteria.ts';

const SOORT = { voldoet: 'succes', motivering_beslist: 'waarschuwing', voldoet_niet: 'info' } as const;
const KOP = {
  voldoet: 'Voldoet aan de criteria',
  motivering_beslist: 'De motivering geeft de doorslag',
  voldoet_niet: 'Voldoet niet aan de criteria',
} as const;

/** TLV-6, TLV-7 · How the scores are judged, criterion by criterion, in plain words. */
export function ScoreUitkomst({
  uitkomst,
  oudeTests,
}: {
  readonly uitkomst: Criteriumuitkomst;
  readonly oudeTests: readonly string[];
}) {
  return (
    <Melding soort={SOORT[uitkomst.oordeel]} kop={KOP[uitkomst.oordeel]} kopniveau={3}>
      <div className="opmaat-stapel opmaat-stapel--dicht">
        <p>{uitkomst.zin}</p>
        <ul className="tlv-lijst">
          {uitkomst.criteria.map((criterium) => (
            <li key={criterium.naam}>
              <strong>
                <Icoon naam={criterium.voldaan ? 'vinkje' : 'kruis'} maat={16} /> {criterium.naam}:{' '}
                {criterium.voldaan ? 'gehaald' : 'niet gehaald'}
              </strong>
              <div>{criterium.zin}</div>
            </li>
          ))}
        </ul>
        {oudeTests.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <Bronregel bron={uitkomst.bron} />
      </div>
    </Melding>
  );
}
