import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { type Taak, voerTaakUit } from '../../../server/platform/taak.ts';
import { antwoordt, legKlaar, post, standVan, voorvallen, vraagOm, wordtZestien } from './proefopzet.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes);
const [bijwerken] = taken as readonly [Taak];
beforeEach(() => legKlaar(proef));

/** The work of this day, twice: a second time does no harm. Gives to whom mail went. */
async function opDag(dag: string): Promise<string[]> {
  proef.zetKlok(`${dag}T11:00:00.000Z`);
  await proef.leeg('bericht');
  const omgeving = { databank: proef.databank, nu: () => `${dag}T06:00:00.000Z`, abonnementen: [] };
  await voerTaakUit(bijwerken, omgeving);
  await voerTaakUit(bijwerken, omgeving);
  return post(proef);
}
const geldt = async () => (await proef.query<{ geldt: boolean }>('SELECT geldt FROM toestemming'))[0]?.geldt;

describe('wat de dag vanzelf meebrengt', () => {
  it('TOE-1 na zeven dagen zonder antwoord herinnert Opmaat één keer, alleen wie nog niet antwoordde', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    expect(await opDag('2026-11-26')).toEqual([]);
    expect(await opDag('2026-11-27')).toEqual(['tweedeOuder']);
    expect(await opDag('2026-12-20')).toEqual([]);
    expect(await proef.query("SELECT DISTINCT actie, leerling FROM verwerking WHERE actie LIKE 'taak.%'")).toEqual([
      { actie: 'taak.toestemming.bijwerken', leerling: REGIO.kind },
    ]);
  });

  it('TOE-1 veertien dagen voor het einde hoort de school het, en op het einde geldt het niet meer', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    expect(await geldt()).toBe(true);
    expect(await opDag('2027-02-05')).toEqual([]);
    expect(await opDag('2027-02-06')).toEqual(['ib', 'schoolleider']);
    expect(await opDag('2027-02-20')).toEqual([]);
    expect(await geldt()).toBe(false);
    expect((await voorvallen(proef)).at(-1)).toBe('verlopen');
    expect(await standVan(proef, id)).toBe('verlopen');
  });

  it('TOE-1 krijgt iemand gezag, dan wacht de toestemming op die ouder, en die krijgt één mail zonder persoonsgegevens', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    await proef.query("INSERT INTO gezag VALUES ($1, $2, 'voogd', '2026-12-01', NULL)", [
      REGIO.kind,
      persoonId('vreemdeOuder'),
    ]);
    expect(await opDag('2026-12-01')).toEqual(['ib', 'schoolleider', 'vreemdeOuder']);
    const [mail] = await proef.query<{ tekst: string }>('SELECT tekst FROM bericht WHERE aan_persoon = $1', [
      persoonId('vreemdeOuder'),
    ]);
    expect(mail?.tekst).toContain('U beslist sinds kort mee');
    expect(mail?.tekst).not.toMatch(/Noor|Proefkind|Linde/);
    expect((await voorvallen(proef)).at(-1)).toBe('gepauzeerd');
    expect(await opDag('2026-12-02')).toEqual([]);
    await antwoordt(proef, 'vreemdeOuder', id, 'gegeven');
    expect(await geldt()).toBe(true);
  });

  it('TOE-1 wordt de leerling zestien, dan krijgt die zelf de vraag', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    await wordtZestien(proef);
    expect(await opDag('2026-11-21')).toEqual(['ib', 'leerling', 'schoolleider']);
    expect(await proef.query('SELECT tekst FROM bericht WHERE aan_persoon = $1', [persoonId('leerling')])).toEqual([
      { tekst: expect.stringContaining('Je bent zestien') },
    ]);
  });

  it('TOE-1 verliest wie nee zei het gezag, dan geldt het alsnog, en dat staat in de tijdlijn', async () => {
    const id = await vraagOm(proef);
    await antwoordt(proef, 'ouder', id, 'gegeven');
    await antwoordt(proef, 'tweedeOuder', id, 'geweigerd');
    await proef.query("UPDATE gezag SET tot = '2026-12-01' WHERE persoon = $1", [persoonId('tweedeOuder')]);
    await opDag('2026-12-01');
    expect(await geldt()).toBe(true);
    expect((await voorvallen(proef)).at(-1)).toBe('gegeven');
  });
});
