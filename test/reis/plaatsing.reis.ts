import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Datum, isNa, plusDagen, schrijfDatum, schrijfDatumKort, verjaardag } from '../../kern/tijd/datum.ts';
import { berekenLaatsteDag } from '../../kern/tijd/termijn.ts';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();
const SCHOOL = 'Basisschool De Wilgentuin';

describe('van aanmelding tot gemotiveerd besluit', () => {
  it('een ouder meldt aan, de ib beschrijft en vergelijkt, de schoolleider beslist, en de ouder leest wat er is besloten', async () => {
    const ouder = await als(/Mehmet/);
    const { vandaag } = (await haal<{ ik: { vandaag: Datum } }>(ouder, '/sessie')).ik;
    const [kind] = (await haal<{ kinderen: { id: string; geboortedatum: Datum }[] }>(ouder, '/kinderen')).kinderen;
    if (kind === undefined) throw new Error('De ouder van het voorbeeld heeft geen kind');
    const vier = verjaardag(kind.geboortedatum, 4);
    const vroegst = plusDagen(vandaag, 75);
    const start = isNa(vier, vroegst) ? vier : vroegst;
    const nummer = await meldAan(ouder, start, vandaag);

    const ib = await als(/Marieke/);
    await onderzoek(ib, nummer);
    await beschrijfEnVergelijk(ib, nummer);

    const schoolleider = await als(/Rachid Benali/);
    await besluit(schoolleider, nummer, start);

    await leesBesluit(ouder, nummer);
    await ziePlaatsVan(ib, nummer, start);
  });
});

async function haal<T>({ pagina }: Bezoeker, pad: string): Promise<T> {
  return (await pagina.request.get(`/api/v1${pad}`)).json() as Promise<T>;
}

/** Step by step, left halfway and taken up again; ends at the status page with the dates of the law. Gives the number. */
async function meldAan(ouder: Bezoeker, start: Datum, vandaag: Datum): Promise<string> {
  const { pagina } = ouder;
  await ouder.ga('/aanmelden');
  await ouder.bekijk('aanmelden-1-kind');
  // Forgetting something is told at the field, with a summary on top.
  await pagina.getByRole('button', { name: 'Bewaren en verder' }).click();
  await pagina.getByText('Kies welk kind u aanmeldt.').first().waitFor();
  await pagina.getByRole('radio', { name: /Defne/ }).check();
  await verder(pagina);

  await pagina.getByRole('combobox', { name: /Bij welke school/ }).fill('wilgen');
  await pagina.getByRole('option', { name: /De Wilgentuin/ }).click();
  await ouder.bekijk('aanmelden-2-school');
  await verder(pagina);

  await vulDatum(pagina, /Wanneer wilt u dat uw kind begint/, start);
  await ouder.bekijk('aanmelden-3-start');
  await verder(pagina);

  // Going away and coming back later: what was filled in is still there.
  await ouder.ga('/aanmeldingen');
  await ouder.bekijk('aanmeldingen-met-concept');
  await pagina
    .getByRole('link', { name: /Verder|verder/ })
    .first()
    .click();
  await pagina.getByRole('heading', { name: /Stap 4/ }).waitFor();
  await pagina.getByRole('radio', { name: /Ja, of ik weet het niet zeker/ }).check();
  await pagina
    .getByLabel(/Wat wilt u de school vertellen/)
    .fill('Defne schrikt van drukte en heeft rust nodig om mee te doen.');
  await ouder.bekijk('aanmelden-4-ondersteuning');
  await verder(pagina);

  await pagina.getByRole('heading', { name: /Stap 5/ }).waitFor();
  await ouder.bekijk('aanmelden-5-controleren');
  await pagina.getByRole('button', { name: 'Aanmelding versturen' }).click();
  await pagina.getByRole('heading', { name: 'Uw aanmelding is verstuurd' }).waitFor();
  await ouder.rust();

  const zesWeken = berekenLaatsteDag(vandaag, { soort: 'weken', aantal: 6 }).laatsteDag;
  const tienWeken = berekenLaatsteDag(vandaag, { soort: 'weken', aantal: 10 }).laatsteDag;
  const tekst = (await pagina.locator('main').textContent()) ?? '';
  expect(tekst).toContain(schrijfDatum(zesWeken));
  expect(tekst).toContain(schrijfDatum(tienWeken));
  await ouder.bekijk('aanmelding-ouder');

  const pdf = await pagina.request.get(
    `${new URL(pagina.url()).pathname.replace('/aanmeldingen', '/api/v1/aanmeldingen')}/bevestiging`,
  );
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await ouder.ga('/berichten');
  await pagina.getByRole('heading', { name: 'Uw aanmelding is ontvangen' }).waitFor();
  expect(await pagina.locator('main').textContent()).not.toMatch(/Defne|Wilgentuin/);
  await ouder.bekijk('berichten');

  const nummer = /A\d{2}-\d{6}/.exec(tekst)?.[0];
  if (nummer === undefined) throw new Error('De aanmelding toont geen nummer');
  // A second time for the same child and school is refused, with the reason.
  const adres = await zoekAanmelding(ouder, nummer);
  expect(adres).toMatch(/^\/aanmeldingen\//);
  return nummer;
}

/** The ib finds the application on the worklist and records what the school found; deciding is not for the ib. */
async function onderzoek(ib: Bezoeker, nummer: string): Promise<void> {
  const { pagina } = ib;
  await ib.ga('/werklijst');
  await ib.pagina.getByLabel('Zoek op naam of nummer').fill('defne');
  await ib.bekijk('werklijst-gezocht');
  await pagina.getByRole('link', { name: 'Beslissen over de aanmelding' }).first().click();
  await pagina.getByText(nummer).first().waitFor();
  await ib.bekijk('aanmelding-ib');
  await pagina.getByRole('button', { name: 'Onderzoek vastleggen' }).click();
  await pagina.getByRole('radio', { name: /^Extra ondersteuning/ }).check();
  await pagina.getByRole('radio', { name: 'Ja', exact: true }).check();
  await pagina.getByLabel(/Waar baseert u dit op/).fill('Wij zagen Defne op de speelzaal en spraken haar ouders.');
  await pagina.getByRole('button', { name: 'Onderzoek vastleggen' }).last().click();
  await pagina
    .getByText(/De school (legde|stelde|heeft).*vast|onderzoek/i)
    .first()
    .waitFor();
}

/** A need in the common language, and what fits: with reasons, a map, and kept for the decision. */
async function beschrijfEnVergelijk(ib: Bezoeker, nummer: string): Promise<void> {
  const { pagina } = ib;
  await ib.ga(await zoekAanmelding(ib, nummer));
  await pagina.getByRole('link', { name: 'Wat het kind nodig heeft' }).click();
  await pagina.getByRole('heading', { level: 1, name: /nodig heeft/ }).waitFor();
  const zoek = pagina.getByLabel(/Wat heeft Defne nodig/);
  await zoek.fill('prikkel');
  await zoek.press('Enter');
  await pagina.getByRole('radio', { name: /Matig/ }).check({ force: true });
  await ib.bekijk('behoefte-beschrijven');
  await pagina.getByRole('button', { name: 'Alles opslaan' }).click();
  await pagina.getByRole('heading', { name: `${SCHOOL} ziet` }).waitFor();
  await ib.bekijk('behoefte');

  await pagina.goto(pagina.url().replace(/\/behoefte.*/, '/match'));
  await ib.rust();
  await pagina.getByRole('heading', { level: 2, name: 'De scholen op volgorde' }).waitFor();
  await ib.bekijk('match');
  await pagina.getByRole('radio', { name: 'Bij een aanmelding' }).check();
  await pagina.getByRole('button', { name: 'Bewaar deze match' }).click();
  await pagina.getByText(/Er is nog geen match bewaard/).waitFor({ state: 'detached' });
}

/** Beforehand the schoolleider sees what each outcome asks; refusing without a willing school cannot be chosen. */
async function besluit(schoolleider: Bezoeker, nummer: string, start: Datum): Promise<void> {
  const { pagina } = schoolleider;
  await schoolleider.ga(await zoekAanmelding(schoolleider, nummer));
  await pagina.getByText('De school legde vast dat zij de ondersteuning zelf kan bieden.').first().waitFor();
  await pagina.getByRole('button', { name: 'Besluiten' }).click();
  await schoolleider.bekijk('besluit-voorwaarden');
  expect(await pagina.getByRole('radio', { name: /Een andere school laat het kind toe/ }).isDisabled()).toBe(true);
  await pagina.getByRole('radio', { name: /Geplaatst met extra ondersteuning/ }).check();
  await vulDatum(pagina, 'Eerste schooldag', start);
  await pagina.getByLabel('Leerjaar').fill('1');
  await pagina.getByLabel('Groep').fill('1B');
  await pagina.getByRole('button', { name: 'Besluit nemen' }).click();
  // Extra support without a motivation is not possible; what was typed stays.
  await pagina
    .getByRole('link', { name: /waarom|besluit/i })
    .first()
    .waitFor();
  expect(await pagina.getByLabel('Groep').inputValue()).toBe('1B');
  await pagina
    .getByLabel(/Waarom besluit u dit/)
    .fill('Wij hebben een rustige groep met een vaste onderwijsassistent. Defne kan hier met hulp meedoen.');
  await schoolleider.bekijk('besluit-ingevuld');
  await pagina.getByRole('button', { name: 'Besluit nemen' }).click();
  await pagina.getByText('Geplaatst met extra ondersteuning').first().waitFor();
  await schoolleider.bekijk('besluit-genomen');
}

async function leesBesluit(ouder: Bezoeker, nummer: string): Promise<void> {
  const { pagina } = ouder;
  await ouder.ga(await zoekAanmelding(ouder, nummer));
  await pagina.getByText('Wij hebben een rustige groep met een vaste onderwijsassistent.').first().waitFor();
  await ouder.bekijk('aanmelding-ouder-besluit');
}

/** What the placement starts: enrolled in the dossier, the term of the plan on the worklist, the decision off it. */
async function ziePlaatsVan(ib: Bezoeker, nummer: string, start: Datum): Promise<void> {
  const { pagina } = ib;
  await ib.ga('/werklijst');
  await pagina.getByLabel('Zoek op naam of nummer').fill('defne');
  await pagina.getByRole('link', { name: /ontwikkelingsperspectief vaststellen/i }).waitFor();
  expect(await pagina.getByRole('link', { name: 'Beslissen over de aanmelding' }).count()).toBe(0);
  const zesWeken = berekenLaatsteDag(start, { soort: 'weken', aantal: 6 }).laatsteDag;
  expect(await pagina.locator('main').textContent()).toContain(schrijfDatum(zesWeken));
  await pagina.getByRole('link', { name: /Defne/ }).first().click();
  await pagina.getByRole('heading', { level: 1, name: /Defne/ }).waitFor();
  await ib.rust();
  expect(await pagina.locator('main').textContent()).toContain(nummer);
  await ib.bekijk('dossier');
}

async function zoekAanmelding(wie: Bezoeker, nummer: string): Promise<string> {
  const { aanmeldingen } = await haal<{ aanmeldingen: { id: string; nummer: string }[] }>(
    wie,
    `/aanmeldingen?zoek=${nummer}`,
  );
  const gevonden = aanmeldingen.find((aanmelding) => aanmelding.nummer === nummer);
  if (gevonden === undefined) throw new Error(`${nummer} staat niet in de lijst`);
  return `/aanmeldingen/${gevonden.id}`;
}

async function verder(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: 'Bewaren en verder' }).click();
  await pagina.waitForLoadState('networkidle');
}

/** Types a date into the Dutch date field: day, month and year one after another. */
async function vulDatum(pagina: Page, label: string | RegExp, dag: Datum): Promise<void> {
  const veld = pagina.getByRole('group', { name: label });
  await veld.getByRole('spinbutton').first().click();
  await pagina.keyboard.type(schrijfDatumKort(dag).replaceAll('-', ''));
}
