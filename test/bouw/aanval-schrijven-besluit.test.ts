import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { DAG, legMidden, magAnders, magErin, type Velden } from './aanval-schrijven-opzet.ts';
import { besluit, type Ids, OUDERS, TLV } from './aanval-schrijven-rijen.ts';

const proef = metProefapp([]);
const IEDEREEN = Object.keys(MENSEN) as readonly Mens[];
let ids: Ids = {};
beforeAll(async () => {
  ids = await legMidden(proef);
}, 60_000);

const bezwaar = (): Velden => ({
  id: crypto.randomUUID(),
  besluit: ids.besluit,
  leerling: REGIO.kind,
  swv: 'PO9901',
  vestiging: REGIO.school,
  indiener_naam: 'x',
  gronden: 'x',
  ontvangen_dag: DAG,
  ontvangen_op: '2026-11-20T10:00:00Z',
  toestand: 'in_behandeling',
  volgnummer: 1,
});
const stap = (soort: string, wie: Mens): Velden => ({
  bezwaar: ids.bezwaar,
  volgnummer: 9,
  leerling: REGIO.kind,
  swv: 'PO9901',
  vestiging: REGIO.school,
  soort,
  moment: '2026-11-20T10:00:00Z',
  dag: DAG,
  door: persoonId(wie),
  door_naam: 'x',
  door_rol: MENSEN[wie].rol,
  gegevens: {},
});
const zelf = (wie: Mens): Velden => ({
  ...bezwaar(),
  indiener: persoonId(wie),
  indiener_als: wie === 'schoolleider' ? 'school' : 'ouder',
  weg: 'opmaat',
});

describe('aanval: schrijven na het besluit, langs de toepassing om', () => {
  beforeAll(async () => {
    const rij = besluit(ids, 'tweedeTlv', { id: ids.besluit });
    await proef.query('INSERT INTO tlv_besluit SELECT (jsonb_populate_record(NULL::tlv_besluit, $1)).*', [
      JSON.stringify(rij),
    ]);
    await proef.query("UPDATE tlv_aanvraag SET toestand = 'afgewezen', afgerond_op = $1", [DAG]);
    const ingediend = {
      ...bezwaar(),
      id: ids.bezwaar,
      indiener: persoonId('ouder'),
      indiener_als: 'ouder',
      weg: 'opmaat',
    };
    await proef.query('INSERT INTO tlv_bezwaar SELECT (jsonb_populate_record(NULL::tlv_bezwaar, $1)).*', [
      JSON.stringify(ingediend),
    ]);
    await proef.query(
      'INSERT INTO tlv_bezwaar_handeling SELECT (jsonb_populate_record(NULL::tlv_bezwaar_handeling, $1)).*',
      [JSON.stringify({ ...stap('voorgesteld', 'tlv'), volgnummer: 8 })],
    );
  });

  it.each([
    ['tlv_bezwaar', 'het eigen bezwaar', zelf, [...OUDERS, 'schoolleider']],
    [
      'tlv_bezwaar',
      'een bezwaar in naam van de ouder',
      (wie) => ({ ...zelf(wie), indiener: persoonId('ouder'), indiener_als: 'ouder' }),
      ['ouder'],
    ],
    [
      'tlv_bezwaar',
      'een bezwaar van de school op papier',
      () => ({ ...bezwaar(), indiener: null, indiener_als: 'school', weg: 'papier' }),
      TLV,
    ],
    [
      'tlv_bezwaar',
      'papier van wie geen gezag heeft',
      () => ({ ...bezwaar(), indiener: persoonId('ouderZonderGezag'), indiener_als: 'ouder', weg: 'papier' }),
      [],
    ],
    [
      'tlv_bezwaar',
      'een bezwaar dat al is beslist',
      (wie) => ({ ...zelf(wie), toestand: 'besloten', afgerond_op: DAG }),
      [],
    ],
    ['tlv_bezwaar_handeling', 'een intrekking', (wie) => stap('ingetrokken', wie), ['ouder']],
    ['tlv_bezwaar_handeling', 'een advies van de commissie', (wie) => stap('geadviseerd', wie), TLV],
    [
      'tlv_bezwaar_handeling',
      'een beslissing na het voorstel van tlv, over het besluit van tweedeTlv',
      (wie) => stap('besloten', wie),
      [],
    ],
    ['tlv_besluit', 'een tweede besluit op dezelfde aanvraag', (wie) => besluit(ids, wie, {}), []],
    [
      'tlv_besluit',
      'een vervangend besluit door wie het eerste nam',
      (wie) => besluit(ids, wie, { vervangt: ids.besluit }),
      [],
    ],
    [
      'tlv_handeling',
      'een aanvulling na het besluit in naam van een ander',
      (wie) => ({ ...stap('besloten', wie), aanvraag: ids.aanvraag }),
      [],
    ],
  ] as readonly (readonly [string, string, (wie: Mens) => Velden, readonly Mens[]])[])(
    'TLV-8 in %s zet alleen wie dat mag: %s',
    async (tabel, _wat, rij, wie) => {
      const gelukt: Mens[] = [];
      for (const mens of IEDEREEN) if (await magErin(proef, mens, tabel, {}, rij(mens))) gelukt.push(mens);
      expect(gelukt.sort()).toEqual([...wie].sort());
    },
  );

  it.each([
    ['tlv_besluit', "motivering = 'x'", []],
    ['tlv_besluit', 'tot = tot', []],
    ['tlv_besluit', `ingetrokken_op = '${DAG}', ingetrokken_om = 'x'`, TLV],
    ['tlv_bezwaar', "gronden = 'x'", []],
    ['tlv_bezwaar', "toestand = 'ingetrokken'", ['ouder', ...TLV]],
    ['tlv_bezwaar_handeling', "gegevens = '{}'", []],
    ['tlv_aanvraag', "toestand = 'ingediend'", []],
    ['tlv_advies', "tekst = 'x'", []],
  ] as const)('TLV-8 in %s verandert alleen wie dat mag: %s', async (tabel, wijziging, wie) => {
    const gelukt: Mens[] = [];
    for (const mens of IEDEREEN) if (await magAnders(proef, mens, tabel, wijziging)) gelukt.push(mens);
    expect(gelukt.sort()).toEqual([...wie].sort());
  });
});
