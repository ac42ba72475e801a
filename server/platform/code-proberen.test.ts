import { expect, it } from 'vitest';
import { beoordeelPoging, MEESTE_POGINGEN } from '../../kern/sleutel/pogingen.ts';
import { metProefdatabank } from './proef/proefdatabank.ts';

const proef = metProefdatabank();
const NU = '2026-11-20T11:00:00.000Z';
const RUST = [null, '2026-11-20T10:59:59.999Z', NU, '2026-11-20T11:00:00.001Z', '2026-11-20T11:15:00.000Z'];

it('TOE-2 de databank oordeelt over elke poging zoals de regel', async () => {
  const gevallen = Array.from({ length: MEESTE_POGINGEN + 2 }, (_, pogingen) => pogingen).flatMap((pogingen) =>
    RUST.flatMap((gesloten_tot) => [true, false].map((goed) => ({ pogingen, gesloten_tot, goed }))),
  );
  const gezien = await proef.query(
    `SELECT p.uitslag, p.pogingen, p.gesloten_tot
      FROM ROWS FROM (json_to_recordset($1) AS (pogingen integer, gesloten_tot timestamptz, goed boolean)) WITH ORDINALITY AS g,
        LATERAL code_proberen(g.pogingen, g.gesloten_tot, g.goed, $2) p ORDER BY g.ordinality`,
    [JSON.stringify(gevallen), NU],
  );
  expect(gezien).toEqual(
    gevallen.map(({ pogingen, gesloten_tot, goed }) => {
      const { uitslag, stand } = beoordeelPoging(
        { pogingen, geslotenTot: gesloten_tot ?? undefined },
        { goed, nu: NU },
      );
      return { uitslag, pogingen: stand.pogingen, gesloten_tot: stand.geslotenTot ?? null };
    }),
  );
});
