import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { behoefte, betrek, schrijfIn } from './proefdossier.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}`;
beforeAll(() => schrijfIn(proef.query));

describe('BEH-1 behoeften vastleggen', () => {
  it('BEH-1 de ib legt meer behoeften en wat erbij hoort in een keer vast, klaar om te tonen', async () => {
    const gedaan = await proef.vraag('ib', 'POST', `${PAD}/behoeften`, {
      behoeften: [
        behoefte({ toelichting: ' met een maatje ' }),
        behoefte({ categorie: 'leren-aandacht', intensiteit: 1, van: '2027-01-04' }),
      ],
      beschrijvingen: [{ soort: 'geprobeerd', tekst: 'Samen lezen', effect: 'Hij durft meer' }],
    });
    expect(gedaan.status).toBe(201);
    const { json } = await proef.vraag('ib', 'GET', `${PAD}/behoefte`);
    expect(json.leerling).toEqual({ id: REGIO.kind, roepnaam: 'Noor', swv: REGIO.swvPo });
    expect(json.behoeften).toMatchObject([
      {
        naam: 'Hulp bij technisch lezen',
        domeinnaam: 'Taal en lezen',
        intensiteitnaam: 'matig',
        settingnaam: 'in de groep',
        stand: 'nu',
        toelichting: 'met een maatje',
        bron: 'school',
        bronnaam: 'De Proefschool',
        magWijzigen: true,
      },
      { naam: 'Hulp bij de aandacht erbij houden', stand: 'straks' },
    ]);
    expect(json.beschrijvingen).toMatchObject([
      { soort: 'geprobeerd', effect: 'Hij durft meer', bronnaam: 'De Proefschool' },
    ]);
    expect(json.mag).toMatchObject({ behoeften: true });
  });

  it('BEH-1 de tijdlijn krijgt een zin die ouders lezen, het leeslogboek wie het schreef', async () => {
    const zinnen = await proef.query("SELECT tekst, voor_ouders FROM gebeurtenis WHERE soort = 'behoefte.gewijzigd'");
    expect(zinnen).toEqual([
      {
        tekst:
          'De school beschreef wat nodig is: hulp bij technisch lezen (matig), hulp bij de aandacht erbij houden (licht).',
        voor_ouders: true,
      },
    ]);
    const [log] = await proef.query(
      "SELECT persoon, soort, leerling FROM verwerking WHERE actie = 'behoefte.beschrijven'",
    );
    expect(log).toEqual({ persoon: persoonId('ib'), soort: 'schrijven', leerling: REGIO.kind });
  });

  it.each([
    ['een onbekende categorie', { categorie: 'adhd' }, 'categorie-onbekend', 'categorie'],
    ['intensiteit 0', { intensiteit: 0 }, 'intensiteit-onbekend', 'intensiteit'],
    ['intensiteit 4', { intensiteit: 4 }, 'intensiteit-onbekend', 'intensiteit'],
    ['intensiteit 1,5', { intensiteit: 1.5 }, 'intensiteit-onbekend', 'intensiteit'],
    ['een einde voor het begin', { tot: '2026-11-19' }, 'einde-voor-begin', 'tot'],
    ['een toelichting van 2001 tekens', { toelichting: 'a'.repeat(2001) }, 'toelichting-te-lang', 'toelichting'],
    ['dezelfde behoefte twee keer', { setting: 'in_de_groep' }, 'behoefte-dubbel', 'categorie'],
  ])('BEH-1 %s wordt geweigerd bij het veld, en dan is er niets vastgelegd', async (_, deel, code, veld) => {
    const goed = behoefte({ categorie: 'rekenen-basis' });
    const antwoord = await proef.vraag('ib', 'POST', `${PAD}/behoeften`, {
      behoeften: [goed, behoefte({ setting: 'hele_school', ...deel })],
    });
    expect(antwoord.status).toBe(422);
    expect(antwoord.json.redenen).toMatchObject([
      { code, veld: `behoeften.1.${veld}`, bron: { regel: 'BEH-1' }, zin: expect.stringMatching(/\.$/) },
    ]);
    expect(await proef.query("SELECT 1 FROM behoefte WHERE categorie = 'rekenen-basis'")).toEqual([]);
  });

  it('BEH-1 tweemaal dezelfde behoefte in een verzoek, een kapotte datum en een leeg verzoek worden geweigerd', async () => {
    const dubbel = behoefte({ categorie: 'rekenen-basis' });
    expect(proef.codes(await proef.vraag('ib', 'POST', `${PAD}/behoeften`, { behoeften: [dubbel, dubbel] }))).toEqual([
      'behoefte-dubbel',
    ]);
    expect(
      proef.codes(
        await proef.vraag('ib', 'POST', `${PAD}/behoeften`, { behoeften: [behoefte({ van: '2026-02-30' })] }),
      ),
    ).toEqual(['vorm-format']);
    expect(proef.codes(await proef.vraag('ib', 'POST', `${PAD}/behoeften`, { behoeften: [] }))).toEqual([
      'niets-beschreven',
    ]);
    expect(
      (await proef.vraag('ib', 'POST', `${PAD}/behoeften`, { behoeften: [behoefte({ bron: 'ouders' })] })).status,
    ).toBe(422);
  });

  it('BEH-1 twee keer tegelijk op opslaan geeft een behoefte, niet twee', async () => {
    const body = { behoeften: [behoefte({ categorie: 'rekenen-inzicht' })] };
    const antwoorden = await Promise.all([
      proef.vraag('ib', 'POST', `${PAD}/behoeften`, body),
      proef.vraag('schoolleider', 'POST', `${PAD}/behoeften`, body),
    ]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('BEH-1 een onbekend kind, een kind van een ander en een kind van een andere school geven 404', async () => {
    const body = { behoeften: [behoefte()] };
    expect(
      (await proef.vraag('ib', 'POST', '/leerlingen/00000000-0000-7000-8000-00000000ffff/behoeften', body)).status,
    ).toBe(404);
    expect((await proef.vraag('ib', 'POST', '/leerlingen/geen-id/behoeften', body)).status).toBe(422);
    for (const wie of ['anderIb', 'vreemdeOuder', 'ouderZonderGezag'] as const)
      expect((await proef.vraag(wie, 'POST', `${PAD}/behoeften`, body)).status, wie).toBe(404);
    expect((await proef.vraag('leerling', 'POST', `/leerlingen/${REGIO.anderKind}/behoeften`, body)).status).toBe(404);
  });

  it.each(['leraar', 'bestuur', 'anderBestuur', 'directie', 'consulent', 'beheer'] as Mens[])(
    'BEH-1 %s schrijft niet en hoort wie dat wel doet',
    async (wie) => {
      const antwoord = await proef.vraag(wie, 'POST', `${PAD}/behoeften`, { behoeften: [behoefte()] });
      expect(antwoord.status).toBe(403);
      expect(antwoord.json.redenen[0].zin).toContain('intern begeleider');
    },
  );

  it('BEH-1 zonder inlog: 401', async () => {
    expect((await proef.vraag(undefined, 'POST', `${PAD}/behoeften`, { behoeften: [behoefte()] })).status).toBe(401);
  });
});

describe('BEH-3 en BEH-6 eigen kijk van ouders en leerling', () => {
  it('BEH-6 ouders leggen hun eigen kijk ernaast, en beide staan er met het verschil in een zin', async () => {
    const antwoord = await proef.vraag('ouder', 'POST', `${PAD}/behoeften`, {
      behoeften: [behoefte({ intensiteit: 3 })],
      beschrijvingen: [{ soort: 'visie_ouders', tekst: 'Thuis leest zij nooit.' }],
    });
    expect(antwoord.status).toBe(201);
    const { json } = await proef.vraag('schoolleider', 'GET', `${PAD}/behoefte`);
    expect(json.behoeften.filter((een: { categorie: string }) => een.categorie === 'lezen-technisch')).toMatchObject([
      { bron: 'ouders', bronnaam: 'Ouders', intensiteit: 3, magWijzigen: false },
      { bron: 'school', intensiteit: 2, magWijzigen: true },
    ]);
    expect(json.verschillen[0]).toMatchObject({
      naam: 'Hulp bij technisch lezen',
      soort: 'andere_intensiteit',
      bron: { regel: 'BEH-6' },
      zin: 'School en ouders zien beiden dat dit nodig is: hulp bij technisch lezen. De school noemt het matig, de ouders intensief.',
    });
    expect(await proef.query('SELECT bron, vestiging FROM behoefte WHERE door = $1', [persoonId('ouder')])).toEqual([
      { bron: 'ouders', vestiging: null },
    ]);
  });

  it('BEH-3 ouders en leerling vertellen hun visie, niet die van een ander', async () => {
    expect(
      (
        await proef.vraag('leerling', 'POST', `${PAD}/beschrijvingen`, {
          soort: 'visie_leerling',
          tekst: 'Ik wil bij het raam zitten.',
        })
      ).status,
    ).toBe(201);
    expect(
      proef.codes(
        await proef.vraag('leerling', 'POST', `${PAD}/beschrijvingen`, { soort: 'visie_ouders', tekst: 'x' }),
      ),
    ).toEqual(['soort-van-ander']);
    expect(
      proef.codes(
        await proef.vraag('ouder', 'POST', `${PAD}/beschrijvingen`, {
          soort: 'observatie',
          tekst: 'x',
          datum: '2026-11-01',
          herkomst: 'thuis',
        }),
      ),
    ).toEqual(['soort-van-ander']);
    const { json } = await proef.vraag('leerling', 'GET', `${PAD}/behoefte`);
    expect(json.mag.soorten).toEqual(['visie_leerling']);
    expect(
      json.beschrijvingen.map((een: { soort: string; magWijzigen: boolean }) => [een.soort, een.magWijzigen]),
    ).toEqual([
      ['geprobeerd', false],
      ['visie_ouders', false],
      ['visie_leerling', true],
    ]);
  });

  it('BEH-3 een observatie zonder dag en bron wordt geweigerd, en een bestand van een ander kind ook', async () => {
    const antwoord = await proef.vraag('ib', 'POST', `${PAD}/beschrijvingen`, {
      soort: 'observatie',
      tekst: 'Leest per woord.',
    });
    expect(antwoord.json.redenen).toMatchObject([
      { code: 'datum-ontbreekt', veld: 'datum', bron: { regel: 'BEH-3' } },
      { code: 'herkomst-ontbreekt' },
    ]);
    await betrek(proef.query, REGIO.school, REGIO.anderKind);
    const document = '00000000-0000-7000-8000-0000000d0001';
    await proef.query(
      `INSERT INTO document (id, leerling, vestiging, swv, soort, naam, mediatype, grootte, sha256, inhoud, voor_ouders, moment, door, door_naam, door_rol)
       VALUES ($1, $2, $3, $4, 'tekening_of_opname', 'tekening.png', 'image/png', 1, '', '', true, now(), $5, 'Proef ib', 'ib')`,
      [document, REGIO.anderKind, REGIO.school, REGIO.swvPo, persoonId('ib')],
    );
    const visie = { soort: 'visie_leerling', tekst: 'Zie de tekening.', document };
    expect(proef.codes(await proef.vraag('ib', 'POST', `${PAD}/beschrijvingen`, visie))).toEqual(['document-onbekend']);
    expect((await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.anderKind}/beschrijvingen`, visie)).status).toBe(201);
    const { json } = await proef.vraag('ib', 'GET', `/leerlingen/${REGIO.anderKind}/behoefte`);
    expect(json.beschrijvingen[0].document).toEqual({ id: document, naam: 'tekening.png' });
  });
});
