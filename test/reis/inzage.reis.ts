import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bezoeker, metBrowser } from './browser.ts';
import { zoekKeuze, zoekKind } from './invullen.ts';

const { als } = metBrowser();
const WERKNOTITIE = 'Nog navragen bij de vorige school: klopt de toetsuitslag?';
const VERSLAG = 'Kennismaking: het gezin verhuisde in 2023 naar Waterveen.';
const FOUT = 'De verhuizing was in 2024, niet in 2023.';
const WAAROM_NIET = 'De brief van de gemeente noemt 2023. Wij zetten uw kijk ernaast.';
const VERTELD = 'Met een koptelefoon op kan ik veel beter rekenen.';

describe('ouders lezen mee, halen op en verbeteren', () => {
  let moeder: Bezoeker;
  let ib: Bezoeker;
  let kind: string;
  beforeAll(async () => {
    [moeder, ib] = await Promise.all([als(/Sandra de Groot/), als(/Marieke Brouwer/)]);
    kind = await zoekKind(moeder, 'Fenna');
    await ib.ga(kind);
    await schrijf(ib, 'Werknotitie', WERKNOTITIE);
    await schrijf(ib, 'Verslag', VERSLAG);
  });
  afterAll(() => Promise.all([moeder, ib].map(({ context }) => context.close())));

  it('TOE-7 de moeder haalt in één keer alles op, om te lezen en om mee te nemen, zonder werknotities', async () => {
    const { pagina } = moeder;
    await moeder.ga(`${kind}/uitvoer`);
    const [gehaald] = await Promise.all([
      pagina.waitForEvent('download', { timeout: 60_000 }),
      pagina.getByRole('button', { name: 'Alles ophalen' }).click(),
    ]);
    await pagina.getByText('De kopie is opgehaald').waitFor();
    await moeder.bekijk('uitvoer');
    expect(gehaald.suggestedFilename()).toMatch(/^dossier-.*\.zip$/);
    const inhoud = unzipSync(new Uint8Array(await readFile(await gehaald.path())));
    expect(Object.keys(inhoud)).toEqual(expect.arrayContaining(['dossier.pdf', 'dossier.json']));
    expect(strFromU8(inhoud['dossier.pdf']?.subarray(0, 5) ?? new Uint8Array())).toBe('%PDF-');
    const json = strFromU8(inhoud['dossier.json'] ?? new Uint8Array());
    expect(json).toContain('Fenna');
    expect(json).toContain(VERSLAG);
    expect(json).not.toContain(WERKNOTITIE);
    expect(JSON.parse(json)).toBeTypeOf('object');
  });

  it('TOE-7 de moeder vraagt een feit te verbeteren', async () => {
    const { pagina } = moeder;
    await moeder.ga(`${kind}/opmerkingen`);
    await pagina.getByRole('button', { name: 'Opmerking toevoegen' }).click();
    await zoekKeuze(pagina, { label: /Waar gaat het over/, typ: 'verhuisde', kies: 'verhuisde in 2023' });
    await pagina.getByRole('radio', { name: 'Er staat een fout' }).check();
    await pagina.getByLabel('Wat klopt er niet, en wat moet het zijn?').fill(FOUT);
    await moeder.bekijk('opmerking-schrijven');
    await pagina.getByRole('button', { name: 'Bewaren' }).click();
    await kaart(moeder).getByText('wacht op antwoord').waitFor();
    await moeder.bekijk('opmerking-wacht');
  });

  it('TOE-7 de ib weigert met een reden, en de moeder leest die met wat zij nog kan doen', async () => {
    const { pagina } = ib;
    await ib.ga(`${kind}/opmerkingen`);
    await kaart(ib).getByRole('button', { name: 'Antwoorden' }).click();
    await pagina.getByRole('radio', { name: 'Niet verbeterd' }).check();
    await pagina.getByRole('button', { name: 'Antwoord versturen' }).click();
    await pagina
      .getByText(/waarom u het niet verbetert/)
      .first()
      .waitFor();
    await pagina.getByLabel('Waarom verbetert u het niet?').fill(WAAROM_NIET);
    await ib.bekijk('opmerking-beantwoorden');
    await pagina.getByRole('button', { name: 'Antwoord versturen' }).click();
    await kaart(ib).getByText('niet verbeterd', { exact: true }).waitFor();

    await moeder.ga(`${kind}/opmerkingen`);
    await kaart(moeder).getByText(WAAROM_NIET).waitFor();
    await kaart(moeder)
      .getByText(/Autoriteit Persoonsgegevens/)
      .waitFor();
    await moeder.bekijk('opmerking-beantwoord');
  });

  it('TOE-4 de moeder leest wie het dossier las, en waarom', async () => {
    const { pagina } = moeder;
    await moeder.ga(kind);
    await pagina.getByRole('link', { name: 'Wie las wat' }).click();
    const regels = pagina.getByRole('listitem').filter({ hasText: 'Marieke Brouwer' });
    await regels
      .getByText(/Waarom:/)
      .first()
      .waitFor();
    await pagina
      .getByText(/Haalde.*op|kopie/)
      .first()
      .waitFor();
    await moeder.bekijk('wie-las-fenna');
  });
});

describe('een leerling en de eigen pagina', () => {
  it('TOE-7 de leerling vertelt iets in eigen woorden, en de ib leest het', async () => {
    const ilyas = await als(/Ilyas Benali/);
    const { pagina } = ilyas;
    await pagina.getByRole('heading', { level: 1, name: 'Hoi Ilyas' }).waitFor();
    await ilyas.bekijk('mijn-pagina');
    await pagina.getByRole('button', { name: 'Versturen' }).click();
    await pagina.getByText('Schrijf eerst iets op.').first().waitFor();
    await pagina.getByLabel('Wat wil je vertellen?').fill(VERTELD);
    await pagina.getByRole('button', { name: 'Versturen' }).click();
    await pagina.getByRole('listitem').filter({ hasText: VERTELD }).waitFor();
    await ilyas.bekijk('mijn-verteld');
    await pagina.getByRole('link', { name: 'Wie las over mij' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Wie las wat' }).waitFor();
    await ilyas.bekijk('mijn-lezers');
    const dossier = new URL(pagina.url()).pathname.replace('/logboek', '');
    await ilyas.context.close();

    const coordinator = await als(/André Chen/);
    await coordinator.ga(`${dossier}/opmerkingen`);
    await coordinator.pagina.getByText(VERTELD).waitFor();
    await coordinator.bekijk('opmerkingen-school');
    await coordinator.context.close();
  });
});

async function schrijf({ pagina }: Bezoeker, soort: string, tekst: string): Promise<void> {
  await pagina.getByRole('button', { name: 'Notitie schrijven' }).click();
  await pagina.getByRole('radio', { name: soort }).check();
  await pagina.getByLabel('Uw tekst').fill(tekst);
  await pagina.getByRole('button', { name: 'Bewaren' }).click();
  await pagina.locator('.dossier-notitie').getByText(tekst).waitFor();
}

function kaart({ pagina }: Bezoeker) {
  return pagina.getByRole('listitem').filter({ hasText: FOUT });
}
