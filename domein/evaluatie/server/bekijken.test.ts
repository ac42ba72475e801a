import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { kind, opp, zetPlan } from '../../../server/platform/proef/proefplannen.ts';
import { MENSEN, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { evaluatie, legKlaar, meld, PAD, termijnen } from './proefevaluatie.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes, abonnementen);
beforeEach(() => legKlaar(proef));
const leg = (anders: Record<string, unknown> = {}) => proef.vraag('ib', 'POST', PAD, evaluatie(anders));
const doeTaken = async (nu: string) => {
  proef.zetKlok(nu);
  for (const taak of taken) await voerTaakUit(taak, { databank: proef.databank, nu: () => nu, abonnementen });
};

describe('OPP-6 lezen wat ervan kwam', () => {
  it('OPP-6 de school ziet de doelen van het vastgestelde plan, klaar om in te vullen', async () => {
    const { json } = await proef.vraag('ib', 'GET', PAD);
    expect(json).toMatchObject({
      leerling: { roepnaam: 'Noor' },
      plan: { opp: opp(1), vastgesteldDag: '2026-09-15', volgnummer: 2 },
      magVastleggen: true,
      evaluaties: [],
    });
    expect(json.plan.doelen).toMatchObject([
      { tekst: 'Doel 1', categorienaam: 'Hulp bij technisch lezen', laatste: null },
      { tekst: 'Doel 2', laatste: null },
    ]);
  });

  it('OPP-6 ouders, leerling en leraar lezen de uitkomst en het effect per categorie', async () => {
    await leg();
    for (const wie of ['ouder', 'tweedeOuder', 'leerling', 'leraar', 'schoolleider'] as const) {
      const { json } = await proef.vraag(wie, 'GET', PAD);
      expect(json.evaluaties, wie).toMatchObject([
        { besluit: 'doorgaan', doelen: [{ uitkomst: 'deels' }, { uitkomst: 'behaald' }] },
      ]);
      expect(
        json.effect.map(({ categorie, behaald, deels }: Record<string, unknown>) => [categorie, behaald, deels]),
      ).toEqual(
        expect.arrayContaining([
          ['lezen-technisch', 0, 1],
          ['leren-plannen', 1, 0],
        ]),
      );
      expect(json.magVastleggen, wie).toBe(wie === 'schoolleider');
    }
  });

  it('OPP-6 een behaald doel hoeft de volgende keer niet opnieuw', async () => {
    await leg();
    const [eerste] = evaluatie().doelen;
    expect((await leg({ volgnummer: 3, dag: '2026-11-20', doelen: [{ ...eerste, uitkomst: 'behaald' }] })).status).toBe(
      201,
    );
    const { json } = await proef.vraag('ouder', 'GET', PAD);
    expect(json.effect.map(({ behaald }: { behaald: number }) => behaald)).toEqual([1, 1]);
  });

  it('TOE-3 wie het kind niet ziet, vindt niets; andere rollen mogen niet', async () => {
    for (const wie of ['vreemdeOuder', 'ouderZonderGezag', 'anderIb'] as const)
      expect((await proef.vraag(wie, 'GET', PAD)).status, wie).toBe(404);
    for (const wie of ['bestuur', 'tlv', 'deskundige', 'directie', 'consulent', 'partner'] as const)
      expect((await proef.vraag(wie, 'GET', PAD)).status, `${wie} ${MENSEN[wie].rol}`).toBe(403);
  });

  it('TOE-4 lezen en vastleggen staan in het logboek', async () => {
    await leg();
    await proef.vraag('ouder', 'GET', PAD);
    await proef.vraag('ib', 'GET', '/evaluaties');
    expect(
      await proef.query('SELECT actie, leerling, leerlingen, persoon FROM verwerking ORDER BY moment, actie'),
    ).toEqual([
      { actie: 'evaluatie.vastleggen', leerling: REGIO.kind, leerlingen: null, persoon: persoonId('ib') },
      { actie: 'evaluatie.bekijken', leerling: REGIO.kind, leerlingen: null, persoon: persoonId('ouder') },
      {
        actie: 'evaluatie.jaarlijst',
        leerling: null,
        leerlingen: expect.arrayContaining([REGIO.kind, kind(2)]),
        persoon: persoonId('ib'),
      },
    ]);
  });
});

describe('OPP-5 van schooljaar op schooljaar', () => {
  it('OPP-5 een nieuw schooljaar zonder evaluatie: gemist blijft staan tot het gedaan is, en het nieuwe jaar komt erbij', async () => {
    await meld(proef, 'opp.vastgesteld', '2026-11-20T11:00:00.000Z');
    await doeTaken('2027-08-01T01:40:00.000Z');
    await doeTaken('2027-08-02T01:40:00.000Z');
    const gemist = await termijnen(proef);
    expect(gemist.map(({ naam, laatste, voldaan }) => [naam, laatste, voldaan])).toEqual([
      ['Jaarlijkse evaluatie gemist (2026-2027)', '2027-07-31', null],
      ['Evaluatie met ouders 2027-2028', '2028-07-31', null],
    ]);
    const lijst = (await proef.vraag('ib', 'GET', '/evaluaties')).json;
    expect(lijst).toMatchObject({ label: '2027-2028' });
    expect(lijst.regels[0]).toMatchObject({ opp: opp(1), stand: 'te_doen', eerderGemist: ['2026-2027'] });
    const { json } = await leg({ dag: '2027-08-02' });
    expect(json.voldaan).toBe(2);
    expect((await termijnen(proef)).map(({ voldaan }) => voldaan)).toEqual(['2027-08-02', '2027-08-02']);
    const vorig = (await proef.vraag('ib', 'GET', '/evaluaties?schooljaar=2026')).json;
    expect(vorig.regels.find((regel: { opp: string }) => regel.opp === opp(1))).toMatchObject({
      stand: 'te_laat_gedaan',
    });
  });

  it('OPP-5 de taak zet voor elk lopend plan de termijn, een keer, en niet voor een plan van eind juni', async () => {
    await proef.query("UPDATE opp SET afgesloten_op = '2027-06-01', afgesloten_reden = 'x' WHERE id = $1", [opp(2)]);
    await zetPlan(proef.query, 8, { vastgesteld: '2027-06-25' });
    await doeTaken('2027-07-01T01:40:00.000Z');
    await doeTaken('2027-07-02T01:40:00.000Z');
    expect(await proef.query('SELECT onderwerp, soort FROM termijn')).toEqual([
      { onderwerp: opp(1), soort: 'opp-evaluatie-2026-1' },
    ]);
    await doeTaken('2027-08-02T01:40:00.000Z');
    expect(await proef.query('SELECT soort FROM termijn WHERE onderwerp = $1', [opp(8)])).toEqual([
      { soort: 'opp-evaluatie-2027-1' },
    ]);
    const regels = await proef.query("SELECT DISTINCT actie FROM verwerking WHERE actie LIKE 'taak%'");
    expect(regels).toEqual([{ actie: 'taak.evaluatie.termijnen' }]);
  });

  it('OPP-5 de jaarlijst telt wat gedaan is, zonder ouders niet, en toont het effect in aantallen', async () => {
    await doeTaken('2026-11-20T11:00:00.000Z');
    await leg({ metOuders: false, zonderOudersOm: 'Niet gekomen.' });
    const eerst = (await proef.vraag('schoolleider', 'GET', '/evaluaties')).json;
    expect(eerst.telling).toEqual([{ stand: 'te_doen', aantal: 2 }]);
    expect(eerst.regels.find((regel: { opp: string }) => regel.opp === opp(1))).toMatchObject({ zonderOuders: true });
    await leg({ volgnummer: 3, doelen: evaluatie().doelen.slice(0, 1) });
    const { json } = await proef.vraag('schoolleider', 'GET', '/evaluaties');
    expect(json.telling).toEqual([
      { stand: 'te_doen', aantal: 1 },
      { stand: 'gedaan', aantal: 1 },
    ]);
    expect(json.effect.map(({ naam, doelen }: Record<string, unknown>) => [naam, doelen])).toContainEqual([
      'Hulp bij technisch lezen',
      1,
    ]);
    expect((await proef.vraag('anderIb', 'GET', '/evaluaties')).json.regels).toEqual([]);
    for (const wie of ['leraar', 'ouder', 'bestuur', 'directie'] as const)
      expect((await proef.vraag(wie, 'GET', '/evaluaties')).status, wie).toBe(403);
    expect((await proef.vraag('ib', 'GET', '/evaluaties?schooljaar=1999')).status).toBe(422);
  });
});
