import { Type } from 'typebox';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Gebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import { route } from '../../../server/platform/http/route.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { antwoordt, legKlaar, post, standVan, VRAAG, voorvallen, wordtZestien } from './proefopzet.ts';
import { routes } from './routes.ts';

/** Stands in for the capabilities that ask for consent: records the event that they would. */
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
beforeEach(() => legKlaar(proef));

const gebeurt = (wie: Mens, soort: string, gegevens: object, vestiging: string = REGIO.school) =>
  proef.vraag(wie, 'POST', '/proef/gebeurtenis', {
    soort,
    leerling: REGIO.kind,
    vestiging,
    swv: 'PO9901',
    tekst: 'Proef.',
    voorOuders: true,
    gegevens,
  });
const aanmelden = (wie: Mens = 'ouder', hergebruikDossier = true) =>
  gebeurt(wie, 'aanmelding.ontvangen', { hergebruikDossier }, REGIO.sbo);
const rijen = () =>
  proef.query<{ id: string }>('SELECT id, doel, partij, vestiging FROM toestemming ORDER BY gevraagd_op');

describe('een ander deel van Opmaat vraagt toestemming', () => {
  it('TOE-1, AAN-14 de toestemming komt er met het gevraagde nummer, en een ouder geeft haar meteen', async () => {
    const id = uuid();
    expect((await gebeurt('ouder', 'toestemming.vragen', { ...VRAAG, id, antwoordVan: 'mij' })).status).toBe(200);
    expect(await rijen()).toEqual([{ id, doel: VRAAG.doel, partij: VRAAG.partij, vestiging: '99AA00' }]);
    expect(await standVan(proef, id)).toBe('gevraagd');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    expect(await standVan(proef, id)).toBe('gegeven');
    expect(await post(proef)).toContain('tweedeOuder');
  });

  it('TOE-1 dezelfde regels gelden: dan gebeurt ook het andere niet, en de redenen komen bij de mens', async () => {
    const antwoord = await gebeurt('ib', 'toestemming.vragen', { ...VRAAG, id: uuid(), partij: 'iedereen' });
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toEqual(['partij-te-algemeen']);
    expect([await rijen(), await proef.query('SELECT 1 FROM gebeurtenis')]).toEqual([[], []]);
  });

  it('TOE-1 van een leerling van zestien geeft een ouder niet: de leerling krijgt de vraag', async () => {
    await wordtZestien(proef);
    const id = uuid();
    await gebeurt('ouder', 'toestemming.vragen', { ...VRAAG, id, antwoordVan: 'mij' });
    expect(await proef.query('SELECT 1 FROM toestemming_antwoord')).toEqual([]);
    expect(await post(proef)).toEqual(['leerling']);
  });

  it('TOE-3 wie het kind niet ziet, vraagt ook langs deze weg niets', async () => {
    for (const wie of ['vreemdeOuder', 'ouderZonderGezag', 'anderIb', 'leraar'] as const)
      expect((await gebeurt(wie, 'toestemming.vragen', { ...VRAAG, id: uuid() })).status, wie).not.toBe(200);
    expect(await rijen()).toEqual([]);
  });
});

describe('het bestaande dossier gebruiken bij een aanmelding', () => {
  it('AAN-12 kruist de ouder het aan, dan is dat een toestemming voor die school die meteen geldt', async () => {
    expect((await aanmelden()).status).toBe(200);
    const [rij] = await rijen();
    expect(rij).toMatchObject({ doel: 'hergebruik_dossier', partij: 'De Stapsteen', vestiging: '99SB00' });
    expect(await standVan(proef, rij?.id ?? '', 'ouder')).toBe('gegeven');
    expect(await voorvallen(proef)).toEqual(['gevraagd', 'gegeven']);
    expect(
      await proef.query(
        "SELECT gegevens->>'persoon' AS persoon, gegevens->>'doel' AS doel FROM gebeurtenis WHERE soort = 'toestemming.gegeven'",
      ),
    ).toEqual([{ persoon: persoonId('ouder'), doel: 'hergebruik_dossier' }]);
    expect(await post(proef)).toEqual([]);
  });

  it('AAN-12 elke ouder met gezag trekt het in; opnieuw aanmelden maakt geen tweede, en het nee van de ander blijft staan', async () => {
    await aanmelden();
    const id = (await rijen())[0]?.id ?? '';
    expect((await antwoordt(proef, 'tweedeOuder', id, 'geweigerd')).status).toBe(200);
    await aanmelden();
    expect(await rijen()).toHaveLength(1);
    expect(await standVan(proef, id, 'ouder')).toBe('ouders_verschillen');
    await antwoordt(proef, 'tweedeOuder', id, 'gegeven');
    await antwoordt(proef, 'ouder', id, 'ingetrokken');
    await aanmelden();
    expect(await standVan(proef, id, 'ouder')).toBe('gegeven');
    expect(await voorvallen(proef)).toEqual(['gevraagd', 'gegeven', 'geweigerd', 'gegeven', 'ingetrokken', 'gegeven']);
  });

  it('AAN-12 zonder vinkje, of zonder ouder, gebeurt er niets', async () => {
    await aanmelden('ouder', false);
    await gebeurt('ib', 'aanmelding.ontvangen', { hergebruikDossier: true });
    expect(await rijen()).toEqual([]);
  });
});
