import { Type } from 'typebox';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Gebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import { route } from '../../../server/platform/http/route.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { routes } from './routes.ts';

/** Stands in for the capability that decides about applications: records the event that it would. */
const meld = route({
  methode: 'POST',
  pad: '/proef/gebeurtenis',
  actie: 'proef.melden',
  samenvatting: 'Meld een gebeurtenis',
  doel: 'Proef',
  log: 'geen',
  rollen: 'iedereen-ingelogd',
  schema: { body: Type.Unsafe<Gebeurtenis>({ type: 'object' }), antwoord: Type.Object({}) },
  voerUit: async ({ legVast }, { body }) => {
    await legVast(body);
    return {};
  },
});
const proef = metProefapp([...routes, meld], abonnementen);

const aanmelding = uuid();
const anders = uuid();
const gebeurtenis = (soort: string, gegevens: object, vestiging: string = REGIO.school, onderwerp = aanmelding) => ({
  soort,
  leerling: REGIO.kind,
  vestiging,
  swv: 'PO9901',
  onderwerp,
  tekst: 'Proef.',
  voorOuders: true,
  gegevens: { aanmelding: onderwerp, ...gegevens },
});
const gebeurt = async (wie: Mens, ...rest: Parameters<typeof gebeurtenis>) =>
  (await proef.vraag(wie, 'POST', '/proef/gebeurtenis', gebeurtenis(...rest))).status;
const plaatsing = (start: string, tijdelijk = false) => ({
  start,
  leerjaar: '4',
  groep: '4A',
  tijdelijk,
  extraOndersteuning: false,
});
const betrokken = () =>
  proef.query('SELECT vestiging, grond, tot FROM betrokken_school WHERE leerling = $1 ORDER BY vestiging, grond', [
    REGIO.kind,
  ]);
const inschrijvingen = () =>
  proef.query('SELECT vestiging, tijdelijk, van, tot FROM inschrijving WHERE leerling = $1 ORDER BY van', [REGIO.kind]);

const delingen = () => proef.query('SELECT vestiging, van, tot FROM dossierdeling');
const HERGEBRUIK = { doel: 'hergebruik_dossier', persoon: persoonId('ouder') };

beforeEach(() => proef.leeg('betrokken_school', 'inschrijving', 'dossierdeling', 'notitie'));

describe('wat het dossier doet bij een aanmelding', () => {
  it('DOS-6 de school van de aanmelding leest het dossier; zonder toestemming niet wat een ander schreef', async () => {
    expect((await proef.vraag('ib', 'GET', `/leerlingen/${REGIO.kind}`)).status).toBe(404);
    expect(await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: false })).toBe(200);
    expect((await proef.vraag('ib', 'GET', `/leerlingen/${REGIO.kind}`)).status).toBe(200);
    expect(await proef.query('SELECT 1 FROM dossierdeling')).toHaveLength(0);
  });

  it('AAN-12 geldt de toestemming, dan deelt het dossier, en een tweede keer geeft geen dubbele', async () => {
    await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: true });
    expect(await delingen()).toEqual([]);
    await gebeurt('ouder', 'toestemming.gegeven', HERGEBRUIK);
    await gebeurt('ib', 'toestemming.gegeven', HERGEBRUIK);
    await gebeurt('ouder', 'toestemming.gegeven', { ...HERGEBRUIK, doel: 'onderzoek' }, REGIO.sbo);
    expect(await delingen()).toEqual([{ vestiging: '99AA00', van: '2026-11-20', tot: null }]);
  });

  it.each(['ingetrokken', 'geweigerd', 'verlopen', 'gepauzeerd', 'vervallen'])(
    'AAN-12 is de toestemming %s, dan leest de school meteen niet meer mee, en opnieuw geven deelt weer',
    async (einde) => {
      await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: true });
      await gebeurt('ouder', 'toestemming.gegeven', HERGEBRUIK);
      await proef.query("INSERT INTO notitie SELECT $1, $2, '99AB00', 'PO9901', 'verslag', 'x', now(), $3, 'x', 'ib'", [
        uuid(),
        REGIO.kind,
        persoonId('anderIb'),
      ]);
      const gelezen = async () => (await proef.vraag('ib', 'GET', `/leerlingen/${REGIO.kind}/notities`)).json.totaal;
      expect(await gelezen()).toBe(1);
      await gebeurt('tweedeOuder', `toestemming.${einde}`, { doel: 'onderzoek' });
      expect(await gelezen()).toBe(1);
      await gebeurt('tweedeOuder', `toestemming.${einde}`, HERGEBRUIK);
      expect(await gelezen()).toBe(0);
      expect(await delingen()).toEqual([{ vestiging: '99AA00', van: '2026-11-20', tot: '2026-11-20' }]);
      await gebeurt('tweedeOuder', 'toestemming.gegeven', HERGEBRUIK);
      expect(await gelezen()).toBe(1);
    },
  );

  it('DOS-3 een ouder zonder gezag of een vreemde ouder maakt geen school betrokken', async () => {
    for (const wie of ['ouderZonderGezag', 'vreemdeOuder', 'ib'] as const)
      expect(await gebeurt(wie, 'aanmelding.ontvangen', { hergebruikDossier: true })).toBe(404);
    expect(await betrokken()).toEqual([]);
  });

  it('AAN-6 een plaatsing schrijft in vanaf de start, en beëindigt de inschrijving elders op die dag', async () => {
    await proef.query(
      `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), '${REGIO.kind}', '99AB00', 'PO9901', '3', '3A', '2025-08-01')`,
    );
    await proef.query(
      `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ('${REGIO.kind}', '99AB00', 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01')`,
    );
    await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: false });
    expect(await gebeurt('schoolleider', 'aanmelding.geplaatst', plaatsing('2026-12-01'))).toBe(200);
    expect(await inschrijvingen()).toEqual([
      { vestiging: '99AB00', tijdelijk: false, van: '2025-08-01', tot: '2026-12-01' },
      { vestiging: '99AA00', tijdelijk: false, van: '2026-12-01', tot: null },
    ]);
    expect(await betrokken()).toEqual([
      { vestiging: '99AA00', grond: 'aanmelding', tot: '2026-11-20' },
      { vestiging: '99AA00', grond: 'inschrijving', tot: null },
      { vestiging: '99AB00', grond: 'inschrijving', tot: '2027-01-13' },
    ]);
    expect((await proef.vraag('anderIb', 'GET', `/leerlingen/${REGIO.kind}`)).status).toBe(200);
    proef.zetKlok('2027-01-13T11:00:00.000Z');
    expect((await proef.vraag('anderIb', 'GET', `/leerlingen/${REGIO.kind}`)).status).toBe(404);
    expect((await proef.vraag('schoolleider', 'GET', `/leerlingen/${REGIO.kind}`)).status).toBe(200);
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('AAN-4 een tijdelijke plaatsing wordt definitief zonder nieuwe inschrijving', async () => {
    await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: false });
    await gebeurt('schoolleider', 'aanmelding.geplaatst', plaatsing('2026-11-21', true));
    expect(await inschrijvingen()).toEqual([{ vestiging: '99AA00', tijdelijk: true, van: '2026-11-21', tot: null }]);
    await gebeurt('schoolleider', 'aanmelding.geplaatst', plaatsing('2026-12-01'));
    expect(await inschrijvingen()).toEqual([{ vestiging: '99AA00', tijdelijk: false, van: '2026-11-21', tot: null }]);
  });

  it('AAN-4 eindigt de aanmelding zonder plaats, dan eindigt de tijdelijke plaatsing en na de bezwaartermijn de toegang', async () => {
    await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: true });
    await gebeurt('ouder', 'toestemming.gegeven', HERGEBRUIK);
    await gebeurt('schoolleider', 'aanmelding.geplaatst', plaatsing('2026-11-20', true));
    proef.zetKlok('2026-11-25T11:00:00.000Z');
    await gebeurt('schoolleider', 'aanmelding.afgerond', { toestand: 'elders_geplaatst' });
    expect(await inschrijvingen()).toEqual([
      { vestiging: '99AA00', tijdelijk: true, van: '2026-11-20', tot: '2026-11-25' },
    ]);
    expect(await betrokken()).toEqual([
      { vestiging: '99AA00', grond: 'aanmelding', tot: '2027-01-07' },
      { vestiging: '99AA00', grond: 'inschrijving', tot: '2027-01-07' },
    ]);
    expect(await proef.query('SELECT tot FROM dossierdeling')).toEqual([{ tot: '2027-01-07' }]);
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('DOS-6 na intrekken door de ouder houdt de school zes weken toegang, en de ouder blijft de ouder', async () => {
    await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: false });
    await gebeurt('ouder', 'aanmelding.ontvangen', { hergebruikDossier: false }, REGIO.sbo, anders);
    expect(await gebeurt('ouder', 'aanmelding.afgerond', { toestand: 'ingetrokken' })).toBe(200);
    expect(await betrokken()).toEqual([
      { vestiging: '99AA00', grond: 'aanmelding', tot: '2027-01-02' },
      { vestiging: '99SB00', grond: 'aanmelding', tot: null },
    ]);
    expect(
      await proef.query(
        "SELECT DISTINCT door_rol FROM gebeurtenis WHERE leerling = $1 AND soort = 'aanmelding.afgerond' AND door_naam = 'Proef ouder'",
        [REGIO.kind],
      ),
    ).toEqual([{ door_rol: 'ouder' }]);
  });

  it('AAN-10 een verwijdering beëindigt de inschrijving op de dag van ingang, en na de bezwaartermijn de toegang', async () => {
    expect(await gebeurt('ouder', 'aanmelding.ontvangen', {})).toBe(200);
    expect(await gebeurt('schoolleider', 'aanmelding.geplaatst', plaatsing('2026-11-20'))).toBe(200);
    expect(
      await gebeurt('schoolleider', 'verwijdering.besloten', {
        ingang: '2027-01-11',
        bereideSchool: REGIO.andereSchool,
      }),
    ).toBe(200);
    expect(await inschrijvingen()).toEqual([
      { vestiging: REGIO.school, tijdelijk: false, van: '2026-11-20', tot: '2027-01-11' },
    ]);
    expect(await betrokken()).toContainEqual({ vestiging: REGIO.school, grond: 'inschrijving', tot: '2027-02-23' });
  });
});
