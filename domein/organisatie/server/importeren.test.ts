import { mkdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { schrijfVerslag } from './importverslag.ts';
import { KOP, lijst, metProefimport, POSTCODES, regel } from './proefbestand.ts';

const proef = metProefimport();
const goed = Array.from({ length: 12 }, (_, i) => regel({ vestigingscode: `99AA${String(i).padStart(2, '0')}` }));
/** Everything that an import may touch, to see that nothing has. */
const alles = async () => [
  await proef.query('SELECT * FROM vestiging ORDER BY code'),
  await proef.query('SELECT * FROM vestiging_bestuur ORDER BY 1, 3'),
  await proef.query('SELECT * FROM vestiging_swv ORDER BY 1, 2, 4'),
  await proef.query('SELECT * FROM postcodegebied ORDER BY pc4'),
];
const lidmaatschappen = (code: string) =>
  proef.query('SELECT bestuur, van::text, tot::text FROM vestiging_bestuur WHERE vestiging = $1 ORDER BY van', [code]);

describe('een leeg Opmaat', () => {
  it('ORG-5 zonder samenwerkingsverbanden eerst de postcodegebieden', async () => {
    const pad = await proef.schrijf('v.csv', lijst(...goed));
    await expect(proef.vestigingen(pad)).rejects.toThrow(/Importeer eerst de postcodegebieden/);
    expect(await proef.query('SELECT 1 FROM vestiging')).toEqual([]);
  });
});

describe('vestigingen', () => {
  beforeAll(async () => {
    await proef.postcodegebieden(await proef.schrijf('p.csv', POSTCODES));
    await proef.vestigingen(await proef.schrijf('v.csv', lijst(...goed)), { vandaag: datum('2020-08-01') });
  });

  it('ORG-8 de postcodegebieden krijgen hun ligging van de scholen', async () => {
    expect(await proef.query('SELECT pc4, lon, lat, plaatsbepaling FROM postcodegebied ORDER BY pc4')).toEqual([
      { pc4: '9901', lon: 6.6, lat: 53.2, plaatsbepaling: 'scholen' },
      { pc4: '9902', lon: 6.6, lat: 53.2, plaatsbepaling: 'buurgebieden' },
    ]);
  });

  it('ORG-7 hetzelfde bestand met puntkomma, BOM en Windows-regels verandert niets', async () => {
    const voor = await alles();
    const tekst = `\ufeff${lijst(...goed)
      .replaceAll(',', ';')
      .replaceAll('\n', '\r\n')}`;
    const verslag = await proef.vestigingen(await proef.schrijf('puntkomma.csv', tekst));
    expect(verslag).toMatchObject({ regels: 12, nieuw: 0, gewijzigd: 0, gelijk: 12, geweigerd: [], ontbreekt: [] });
    expect(await alles()).toEqual(voor);
  });

  it('ORG-7 een ander bestuur: het oude lidmaatschap eindigt, het nieuwe begint', async () => {
    const anders = goed.map((tekst, i) => (i === 1 ? tekst.replace(',99001,', ',99002,') : tekst));
    const verslag = await proef.vestigingen(await proef.schrijf('bestuur.csv', lijst(...anders)));
    expect(verslag).toMatchObject({ gewijzigd: 1, gelijk: 11 });
    expect(await lidmaatschappen('99AA01')).toEqual([
      { bestuur: '99001', van: '2020-08-01', tot: '2026-11-20' },
      { bestuur: '99002', van: '2026-11-20', tot: null },
    ]);
    // A second correction on the same day replaces what has not held for a day.
    await proef.vestigingen(await proef.schrijf('terug.csv', lijst(...goed)));
    expect(await lidmaatschappen('99AA01')).toMatchObject([
      { bestuur: '99001' },
      { bestuur: '99001', van: '2026-11-20' },
    ]);
  });

  it('ORG-7 een geweigerde regel laat staan wat er stond en noemt regel en reden', async () => {
    const voor = await alles();
    const fout = goed.map((tekst, i) => (i === 2 ? tekst.replace('9901AB', 'fout') : tekst));
    const verslag = await proef.vestigingen(await proef.schrijf('fout.csv', lijst(...fout)));
    expect(verslag).toMatchObject({
      gelijk: 11,
      geweigerd: [{ nummer: 4, zin: expect.stringContaining('«FOUT»') }],
      ontbreekt: [],
    });
    expect(await alles()).toEqual(voor);
  });

  it('ORG-1 een dubbele code wordt genoemd met beide regels, en geen van beide telt', async () => {
    const voor = await alles();
    const dubbel = lijst(...goed, regel({ vestigingscode: '99AA03', naam: 'Een andere naam' }));
    const { geweigerd } = await proef.vestigingen(await proef.schrijf('dubbel.csv', dubbel));
    expect(geweigerd.map(({ nummer, zin }) => [nummer, zin.match(/op regel (\d+)/)?.[1]])).toEqual([
      [5, '14'],
      [14, '5'],
    ]);
    expect(await alles()).toEqual(voor);
  });

  it('ORG-7 een school die in het nieuwe bestand ontbreekt, blijft en wordt gemeld', async () => {
    const verslag = await proef.vestigingen(await proef.schrijf('minder.csv', lijst(...goed.slice(1))));
    expect(verslag.ontbreekt).toEqual(['99AA00']);
    expect(await proef.query("SELECT 1 FROM vestiging WHERE code = '99AA00'")).toHaveLength(1);
  });

  it('ORG-7 meer dan een vijfde geweigerd: niets verandert, tenzij --toch', async () => {
    const slecht = goed.map((tekst, i) =>
      i < 3 ? tekst.replace('PO9901', 'PO8888') : tekst.replace(',200,', ',201,'),
    );
    const pad = await proef.schrijf('slecht.csv', lijst(...slecht));
    const voor = await alles();
    await expect(proef.vestigingen(pad)).rejects.toThrow(/3 van de 12 regels.*PO8888/s);
    expect(await alles()).toEqual(voor);
    expect(await proef.vestigingen(pad, { toch: true })).toMatchObject({ gewijzigd: 9, geweigerd: { length: 3 } });
  });

  it('ORG-6 het tweede bestand vult cluster en website aan; zonder dat bestand blijven ze staan', async () => {
    const meta = await proef.schrijf(
      'm.csv',
      'vestigingscode,website,cluster12\n99AA05,www.proef.example,2\n99AA06,geen,\n',
    );
    const pad = await proef.schrijf('v.csv', lijst(...goed));
    const { verder } = await proef.vestigingen(pad, { meta });
    expect(verder.join(' ')).toContain('99AA06: «geen» is geen webadres');
    const wat = () => proef.query("SELECT cluster, website FROM vestiging WHERE code = '99AA05'");
    expect(await wat()).toEqual([{ cluster: 2, website: 'https://www.proef.example' }]);
    const swv = await proef.query("SELECT tot::text FROM vestiging_swv WHERE vestiging = '99AA05'");
    expect(swv).toEqual([{ tot: '2026-11-20' }]);
    expect(await proef.vestigingen(pad)).toMatchObject({ gelijk: 12 });
    expect(await wat()).toEqual([{ cluster: 2, website: 'https://www.proef.example' }]);
  });
});

describe('bestanden die niet kunnen', () => {
  const breed = goed.map((tekst) => tekst.replace('Proefschool', 'Coördinaat'));

  it.each([
    ['ORG-1 een leeg bestand', '', /is leeg/],
    ['ORG-1 alleen witregels', '\n\n', /is leeg/],
    ['ORG-1 alleen een eerste regel', `${KOP}\n`, /alleen een eerste regel/],
    ['ORG-1 Windows-1252', Buffer.from(lijst(...breed), 'latin1'), /op regel 2 staat.*Windows-1252/],
    ['ORG-1 UTF-16', Buffer.from(`\ufeff${lijst(...goed)}`, 'utf16le'), /UTF-16/],
    ['ORG-1 een spreadsheet', Buffer.from('PK\u0003\u0004xl/workbook'), /spreadsheet/],
    ['ORG-1 een ander scheidingsteken', lijst(...goed).replaceAll(',', '|'), /gescheiden door «\|»/],
    [
      'ORG-1 een ontbrekende kolom',
      lijst(...goed).replace('denominatie', 'richting'),
      /ontbreekt: denominatie.*«richting»/,
    ],
    ['ORG-1 de postcodegebieden', POSTCODES, /lijkt het bestand met postcodegebieden/],
    ['ORG-1 een aanhalingsteken dat niet sluit', lijst(...goed, `99AB00,"99AB`), /aanhalingsteken/],
    ['ORG-1 een aanhalingsteken midden in een veld', lijst(...goed, '99AB00,99A"B'), /aanhalingsteken/],
    ['ORG-1 een eindeloze regel', lijst(...goed, `"${'x'.repeat(30_000)}`), /meer dan 20000 tekens/],
  ])('%s: niets verandert, met een zin die het noemt', async (_naam, inhoud, zin) => {
    const voor = await alles();
    await expect(proef.vestigingen(await proef.schrijf('kapot.csv', inhoud))).rejects.toThrow(zin);
    expect(await alles()).toEqual(voor);
  });

  it('ORG-1 een bestand dat er niet is, of een map', async () => {
    await expect(proef.vestigingen('/bestaat/niet.csv')).rejects.toThrow(/bestaat niet/);
    const map = `${await proef.schrijf('x', '')}.map`;
    await mkdir(map);
    await expect(proef.vestigingen(map)).rejects.toThrow(/is een map/);
  });

  it('ORG-1 een regel met te weinig kolommen wordt geweigerd, ook na een veld van twee regels', async () => {
    const tekst = lijst(...goed, regel({ vestigingscode: '99AB00', naam: '"De\nHoge"' }), '99AB01,99AB,kort');
    const { geweigerd } = await proef.vestigingen(await proef.schrijf('kort.csv', tekst));
    expect(geweigerd).toEqual([{ nummer: 16, zin: 'Deze regel heeft 3 kolommen, de eerste regel 17. (ORG-1)' }]);
    expect(await proef.query("SELECT naam FROM vestiging WHERE code = '99AB00'")).toEqual([{ naam: 'De Hoge' }]);
  });
});

describe('postcodegebieden', () => {
  it('ORG-8 een gebied dat naar een ander SWV gaat is gewijzigd; een nieuw SWV komt erbij', async () => {
    const pad = await proef.schrijf('p2.csv', POSTCODES.replace('9902,Proefdam,PO9901', '9902,Proefdam,PO9902'));
    const verslag = await proef.postcodegebieden(pad);
    expect(verslag).toMatchObject({ gewijzigd: 1, gelijk: 1, nieuw: 0 });
    expect(verslag.verder[0]).toBe('1 samenwerkingsverbanden erbij.');
    expect(await proef.query("SELECT naam FROM swv WHERE code = 'PO9902'")).toEqual([
      { naam: 'Samenwerkingsverband PO9902' },
    ]);
  });
});

describe('het verslag', () => {
  const verslag = {
    wat: 'Vestigingen',
    regels: 8650,
    nieuw: 1,
    gewijzigd: 2,
    gelijk: 8587,
    ontbreekt: ['99AA00'],
    verder: ['1 bestuur erbij.'],
  };

  it('ORG-7 telt, noemt de eerste vijftig geweigerde regels en hoeveel er nog zijn', () => {
    const geweigerd = Array.from({ length: 60 }, (_, i) => ({ nummer: i + 2, zin: 'Kapot.' }));
    const regels = schrijfVerslag({ ...verslag, geweigerd }, 2.345);
    expect(regels[0]).toBe('Vestigingen: 8.650 regels gelezen in 2,3 s.');
    expect(regels[1]).toBe('  1 nieuw, 2 gewijzigd, 8.587 ongewijzigd, 60 geweigerd');
    expect(regels.filter((tekst) => tekst.includes('Kapot.'))).toHaveLength(50);
    expect(regels).toContain('  … en nog 10');
    expect(regels.at(-1)).toContain('99AA00');
  });
});
