import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../server/platform/project.ts';
import { metProefimport } from './proefbestand.ts';

/** The published files lie beside the project, where it is developed; they are no part of it. */
const GEGEVENS = join(PROJECT, '../shared/data');
const vestigingen = join(GEGEVENS, 'schools.csv');
const meta = join(GEGEVENS, 'schools_meta.csv');
const postcodes = join(GEGEVENS, 'pc4_swv.csv');
const ontbreken = ![vestigingen, meta, postcodes].every(existsSync);
const waarom = ontbreken ? ' (OVERGESLAGEN: de gepubliceerde bestanden staan niet naast het project)' : '';

const proef = metProefimport();
const tel = async (sql: string) => (await proef.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n;

describe('de gepubliceerde bestanden', () => {
  it.skipIf(ontbreken)(`ORG-8 alle postcodegebieden en samenwerkingsverbanden komen binnen${waarom}`, async () => {
    expect(await proef.postcodegebieden(postcodes)).toMatchObject({ regels: 4046, nieuw: 4046, geweigerd: [] });
    expect(await tel("swv WHERE sector = 'PO'")).toBe(76);
    expect(await tel("swv WHERE sector = 'VO'")).toBe(74);
  });

  it.skipIf(ontbreken)(`ORG-2 alle vestigingen en besturen komen binnen${waarom}`, async () => {
    expect(await proef.vestigingen(vestigingen, { meta })).toMatchObject({ regels: 8650, nieuw: 8650, geweigerd: [] });
    expect(await tel('vestiging')).toBe(8650);
    expect(await tel('bestuur')).toBe(1081);
    expect(await tel('vestiging_bestuur WHERE tot IS NULL')).toBe(8650);
    expect(await tel('vestiging WHERE cluster IS NOT NULL')).toBe(84);
    expect(await tel('vestiging v JOIN vestiging_swv m ON m.vestiging = v.code WHERE v.cluster IS NOT NULL')).toBe(0);
    expect(
      await tel(
        'vestiging v WHERE cluster IS NULL AND NOT EXISTS (SELECT 1 FROM vestiging_swv WHERE vestiging = v.code)',
      ),
    ).toBe(0);
    expect(await tel("postcodegebied WHERE plaatsbepaling = 'scholen'")).toBeGreaterThan(2000);
    expect(await tel('postcodegebied WHERE lon IS NULL')).toBeLessThan(100);
  });

  it.skipIf(ontbreken)(`ORG-7 een tweede keer verandert niets${waarom}`, async () => {
    const gelijk = { nieuw: 0, gewijzigd: 0, geweigerd: [], ontbreekt: [] };
    expect(await proef.postcodegebieden(postcodes)).toMatchObject({ ...gelijk, gelijk: 4046 });
    expect(await proef.vestigingen(vestigingen, { meta })).toMatchObject({ ...gelijk, gelijk: 8650 });
    // Without the second file what it told stays.
    expect(await proef.vestigingen(vestigingen)).toMatchObject({ ...gelijk, gelijk: 8650 });
    expect(await tel('vestiging_bestuur')).toBe(8650);
  });
});
