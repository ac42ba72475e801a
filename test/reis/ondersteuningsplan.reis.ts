import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { metBrowser } from './browser.ts';
import { typDag, VANDAAG } from './invullen.ts';

const { als } = metBrowser();
const DIRECTIE = /Directie primair onderwijs/;
const PLAN = 'Ondersteuningsplan 2026-2030, paragraaf 5.3';

describe('het ondersteuningsplan', () => {
  it('OND-1 de directie kiest een kortere termijn, ziet vooraf wat verandert, en trekt de aankondiging weer in', async () => {
    const directie = await als(DIRECTIE);
    const { pagina } = directie;
    await directie.ga('/swv/ondersteuningsplan');
    await pagina.getByRole('heading', { level: 1, name: 'Keuzes uit het ondersteuningsplan' }).waitFor();
    await directie.bekijk('ondersteuningsplan');
    const kaart = pagina.getByRole('article', { name: 'Beslistermijn arrangementen' });
    await kaart.getByRole('button', { name: 'Verander' }).click();
    await kaart.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await pagina.locator('.opmaat-foutoverzicht').waitFor();
    await kaart.getByLabel('Beslistermijn arrangementen').fill('4');
    await typDag(kaart, 'Geldt vanaf', plusDagen(VANDAAG, 30));
    await kaart.getByLabel('Waar staat dit in het ondersteuningsplan?').fill(PLAN);
    await kaart.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    const voorbeeld = kaart.getByRole('region', { name: 'Wat er verandert' });
    await voorbeeld.waitFor();
    expect(await voorbeeld.textContent()).toMatch(/6 weken[\s\S]*4 weken/);
    await directie.bekijk('ondersteuningsplan-voorbeeld');

    await kaart.getByRole('button', { name: 'Leg vast' }).click();
    await kaart.getByText('gaat nog in').waitFor();
    expect(await kaart.textContent()).toContain(PLAN);
    await kaart.getByRole('button', { name: 'Trek in' }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await kaart.getByText('gaat nog in').waitFor({ state: 'detached' });
    await kaart.getByText('Geschiedenis en bron').click();
    await kaart.getByText(/is ingetrokken/).waitFor();
    await directie.context.close();
  });

  it('OND-1 wie over aanvragen gaat leest de keuzes ook op een telefoon, en verandert niets', async () => {
    const tlv = await als(/Toelaatbaarheid primair onderwijs|Medewerker toelaatbaarheid/);
    const { pagina } = tlv;
    await pagina.setViewportSize({ width: 390, height: 844 });
    await tlv.ga('/swv/ondersteuningsplan');
    await pagina.getByRole('heading', { level: 2, name: 'Toelaatbaarheid' }).waitFor();
    expect(await pagina.getByRole('button', { name: 'Verander' }).count()).toBe(0);
    await tlv.bekijk('ondersteuningsplan-telefoon');
    await tlv.context.close();
  });
});
