import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { dagelijks, middag, opDag, ruimOp, wasOpSchool } from './proefleerling.ts';
import { routes } from './routes.ts';
import { plannen } from './taken.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}/bewaarhouding`;
const BEZWAAR = { soort: 'bezwaar', reden: 'De zaak ligt bij de geschillencommissie.' };
const notities = async () => (await proef.query('SELECT 1 FROM notitie')).length;

beforeEach(async () => {
  await ruimOp(proef);
  await wasOpSchool(proef, { tot: '2026-08-01' });
  await opDag(proef, '2028-07-01', plannen);
});

describe('TOE-6 vernietiging tegenhouden', () => {
  it('TOE-6 de schoolleider houdt tegen, ook lang na het vertrek, en het plan zegt waarom', async () => {
    const { status, json } = await proef.vraag('schoolleider', 'POST', PAD, BEZWAAR);
    expect(status).toBe(201);
    const lijst = await proef.vraag('schoolleider', 'GET', '/bewaren?stand=opgehouden');
    expect(lijst.json).toMatchObject({
      telling: { gepland: 0, opgehouden: 1 },
      regels: [{ opgehoudenOm: 'Er loopt een bezwaar.', aangekondigdOp: null }],
      houdingen: [{ id: json.id, soort: 'bezwaar', reden: BEZWAAR.reden, naam: 'Noor Proefkind' }],
    });
    await dagelijks(proef, '2028-08-01');
    await dagelijks(proef, '2029-08-01');
    expect(await notities()).toBe(2);
  });

  it('TOE-6 na het einde wordt opnieuw aangekondigd, en dertig dagen later gaat het weg', async () => {
    const { json } = await proef.vraag('schoolleider', 'POST', PAD, BEZWAAR);
    proef.zetKlok(middag('2028-10-01'));
    expect((await proef.vraag('schoolleider', 'POST', `/bewaarhoudingen/${json.id}/beeindiging`)).json).toEqual({
      gedaan: true,
    });
    await dagelijks(proef, '2028-10-01');
    await dagelijks(proef, '2028-10-30');
    expect(await notities()).toBe(2);
    await dagelijks(proef, '2028-10-31');
    expect(await notities()).toBe(0);
  });

  it('TOE-6 ouders lezen op de tijdlijn dat het loopt, en niet waarom', async () => {
    await proef.vraag('schoolleider', 'POST', PAD, BEZWAAR);
    const { json, tekst } = await proef.vraag('ouder', 'GET', `/leerlingen/${REGIO.kind}/bewaren`);
    expect(json.delen[0].tegen).toEqual(['Er loopt een bezwaar.']);
    expect(tekst).not.toContain(BEZWAAR.reden);
    const [gebeurtenis] = await proef.query(
      "SELECT tekst, voor_ouders FROM gebeurtenis WHERE soort = 'bewaren.opgehouden'",
    );
    expect(gebeurtenis).toEqual({
      tekst: 'De school houdt de vernietiging van gegevens tegen: er loopt een bezwaar.',
      voor_ouders: true,
    });
  });

  it('TOE-4 tegenhouden en vrijgeven staan in het logboek', async () => {
    const { json } = await proef.vraag('schoolleider', 'POST', PAD, BEZWAAR);
    await proef.vraag('schoolleider', 'POST', `/bewaarhoudingen/${json.id}/beeindiging`);
    const regels = await proef.query(
      "SELECT actie, persoon, leerling, onderwerp FROM verwerking WHERE actie LIKE 'bewaren.%' AND soort = 'schrijven' ORDER BY volgnummer",
    );
    const gemeen = { persoon: persoonId('schoolleider'), leerling: REGIO.kind, onderwerp: json.id };
    expect(regels).toEqual([
      { actie: 'bewaren.ophouden', ...gemeen },
      { actie: 'bewaren.vrijgeven', ...gemeen },
    ]);
  });

  it.each((Object.keys(MENSEN) as Mens[]).filter((wie) => wie !== 'schoolleider'))(
    'TOE-6 %s houdt niets tegen en geeft niets vrij',
    async (wie) => {
      const { json } = await proef.vraag('schoolleider', 'POST', PAD, BEZWAAR);
      const verwacht = MENSEN[wie].rol === 'schoolleider' ? 404 : 403;
      expect((await proef.vraag(wie, 'POST', PAD, BEZWAAR)).status).toBe(verwacht);
      expect((await proef.vraag(wie, 'POST', `/bewaarhoudingen/${json.id}/beeindiging`)).status).toBe(verwacht);
      expect(await proef.query('SELECT tot FROM bewaarhouding')).toEqual([{ tot: null }]);
    },
  );

  it('TOE-6 zonder reden, met een vreemde soort of een onbekende leerling kan het niet', async () => {
    const leeg = await proef.vraag('schoolleider', 'POST', PAD, { ...BEZWAAR, reden: '  ' });
    expect([leeg.status, proef.codes(leeg)]).toEqual([422, ['reden-ontbreekt']]);
    expect((await proef.vraag('schoolleider', 'POST', PAD, { ...BEZWAAR, soort: 'zomaar' })).status).toBe(422);
    expect((await proef.vraag('schoolleider', 'POST', PAD, { ...BEZWAAR, tot: '2030-01-01' })).status).toBe(422);
    const onbekend = await proef.vraag('schoolleider', 'POST', `/leerlingen/${persoonId('ib')}/bewaarhouding`, BEZWAAR);
    expect(onbekend.status).toBe(404);
    expect((await proef.vraag('schoolleider', 'POST', `/bewaarhoudingen/${REGIO.kind}/beeindiging`)).status).toBe(404);
  });

  it('TOE-6 twee tegelijk vrijgeven: één keer, en de ander hoort dat het al gedaan is', async () => {
    const { json } = await proef.vraag('schoolleider', 'POST', PAD, BEZWAAR);
    const antwoorden = await Promise.all(
      [1, 2].map(() => proef.vraag('schoolleider', 'POST', `/bewaarhoudingen/${json.id}/beeindiging`)),
    );
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const tweede = await proef.vraag('schoolleider', 'POST', `/bewaarhoudingen/${json.id}/beeindiging`);
    expect(proef.codes(tweede)).toEqual(['houding-al-beeindigd']);
  });
});
