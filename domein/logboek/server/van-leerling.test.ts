import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import type { Leerlinglogboek } from '../contract.ts';
import { vindTelregels } from './opslag.ts';
import { legRegels } from './proefregels.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}/logboek`;
const van = (mens: Mens) => ({
  persoon: persoonId(mens),
  rol: MENSEN[mens].rol,
  organisatie: MENSEN[mens].organisatie,
});
const om = (tijd: string, dag = '2026-11-19') => `${dag}T${tijd}:00+01:00`;

beforeAll(async () => {
  await proef.query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES
      ($1, '99AA00', 'inschrijving', gen_random_uuid(), 'PO9901', '2026-08-01'), ($2, '99AB00', 'inschrijving', gen_random_uuid(), 'PO9901', '2026-08-01')`,
    [REGIO.kind, REGIO.anderKind],
  );
});
beforeEach(() => proef.leeg('verwerking', 'leesvergissing'));

const vraag = async (wie: Mens, zoek = '') => (await proef.vraag(wie, 'GET', `${PAD}${zoek}`)).json as Leerlinglogboek;

describe('TOE-4 wie las wat', () => {
  it('TOE-4 dertig gelijke regels worden er één, met hoe vaak en tussen welke tijden', async () => {
    await legRegels(
      proef,
      Array.from({ length: 30 }, (_, i) => ({
        ...van('ib'),
        leerling: REGIO.kind,
        moment: om(`09:${String(2 + i).padStart(2, '0')}`),
      })),
    );
    const { totaal, groepen } = await vraag('ouder');
    expect(totaal).toBe(1);
    expect(groepen[0]).toEqual({
      dag: '2026-11-19',
      wie: 'Proef ib',
      bij: 'intern begeleider, De Proefschool',
      zinnen: ['Las het dossier.'],
      schreef: false,
      doel: 'Het dossier lezen',
      aantal: 30,
      eerste: '2026-11-19T08:02:00.000Z',
      laatste: '2026-11-19T08:31:00.000Z',
      vergissing: null,
    });
  });

  it('TOE-4 wat iemand voor één doel deed, staat bij elkaar; een ander doel en een andere dag apart', async () => {
    const ib = { ...van('ib'), leerling: REGIO.kind };
    await legRegels(proef, [
      { ...ib, moment: om('09:00') },
      { ...ib, moment: om('09:01') },
      { ...ib, moment: om('09:02'), actie: 'dossier.tijdlijn' },
      {
        ...ib,
        moment: om('10:00'),
        actie: 'dossier.notitie-schrijven',
        soort: 'schrijven',
        doel: 'Vastleggen wat opvalt',
      },
      { ...ib, moment: om('23:59', '2026-11-18') },
    ]);
    const { groepen } = await vraag('ouder');
    expect(groepen.map(({ dag, zinnen }) => [dag, ...zinnen])).toEqual([
      ['2026-11-19', 'Schreef een notitie.'],
      ['2026-11-19', 'Las het dossier (2 keer) en de tijdlijn.'],
      ['2026-11-18', 'Las het dossier.'],
    ]);
  });

  it('TOE-4 van een lijst staat er hoe lang die was, nooit wie er nog meer op stond', async () => {
    const anderen = Array.from({ length: 23 }, () => crypto.randomUUID());
    await legRegels(proef, [
      {
        ...van('ib'),
        leerlingen: [REGIO.kind, REGIO.anderKind, ...anderen],
        actie: 'werklijst.bekijken',
        doel: 'Termijnen halen',
      },
      { ...van('ib'), leerlingen: [REGIO.anderKind], actie: 'werklijst.bekijken', doel: 'Termijnen halen' },
    ]);
    const { status, tekst, json } = await proef.vraag('ouder', 'GET', PAD);
    expect(status).toBe(200);
    expect(json.groepen.map(({ zinnen }: { zinnen: string[] }) => zinnen)).toEqual([
      ['Zag deze leerling in een lijst van 25 leerlingen: de werklijst.'],
    ]);
    for (const id of [REGIO.anderKind, ...anderen]) expect(tekst).not.toContain(id);
  });

  it('TOE-4 Opmaat zelf en iemand met een link en code staan er in gewone woorden', async () => {
    await legRegels(proef, [
      {
        leerling: REGIO.kind,
        actie: 'taak.termijnen-bewaken',
        doel: 'Aan een termijn herinneren',
        moment: om('05:00'),
      },
      {
        rol: 'openbaar',
        leerling: REGIO.kind,
        actie: 'deling.openen',
        doel: 'Lezen wat is gedeeld',
        moment: om('04:00'),
      },
      { ...van('ib'), persoon: crypto.randomUUID(), leerling: REGIO.kind, moment: om('03:00') },
    ]);
    expect((await vraag('ouder')).groepen.map(({ wie, bij }) => [wie, bij])).toEqual([
      ['Opmaat zelf', 'een taak die vanzelf gaat'],
      ['Iemand met een link en code', 'zonder account'],
      ['Iemand die niet meer in Opmaat staat', 'intern begeleider, De Proefschool'],
    ]);
  });

  it('TOE-4 een lange lijst komt per bladzijde, en een periode maakt hem korter; de dag is de Nederlandse', async () => {
    await legRegels(
      proef,
      Array.from({ length: 28 }, (_, i) => ({
        ...van('ib'),
        leerling: REGIO.kind,
        moment: om('00:30', `2026-10-${String(i + 1).padStart(2, '0')}`),
      })),
    );
    const eerste = await vraag('ouder', '?tot=2026-10-31');
    const tweede = await vraag('ouder', '?tot=2026-10-31&pagina=2');
    expect([eerste.totaal, eerste.groepen.length, tweede.groepen.length]).toEqual([28, 25, 3]);
    expect(new Set([...eerste.groepen, ...tweede.groepen].map(({ dag }) => dag)).size).toBe(28);
    const deel = await vraag('ouder', '?van=2026-10-05&tot=2026-10-06');
    expect(deel.groepen.map(({ dag }) => dag)).toEqual(['2026-10-06', '2026-10-05']);
  });

  it('TOE-4 het lezen van deze lijst komt er zelf ook in', async () => {
    await vraag('ouder');
    const [regel] = await proef.query('SELECT persoon, leerling, actie, soort FROM verwerking');
    expect(regel).toEqual({
      persoon: persoonId('ouder'),
      leerling: REGIO.kind,
      actie: 'logboek.van-leerling',
      soort: 'lezen',
    });
  });

  it.each(['?pagina=0', '?pagina=x', '?van=gisteren', '?tot=2026-02-30', '?vanaf=2026-01-01'])(
    'slechte invoer %s wordt geweigerd',
    async (zoek) => {
      expect((await proef.vraag('ouder', 'GET', `${PAD}${zoek}`)).status).toBe(422);
    },
  );
});

describe('TOE-4 wie dit ziet', () => {
  const ALLES: readonly Mens[] = ['ouder', 'tweedeOuder', 'leerling'];
  const EIGEN_SCHOOL: readonly Mens[] = ['ib', 'schoolleider'];
  const NIETS: readonly Mens[] = [
    'ouderZonderGezag',
    'vreemdeOuder',
    'anderIb',
    'andereSchoolleider',
    'schoolleiderVo',
    'schoolleiderCluster2',
    'ibSbo',
    'ibVo',
    'ibVso',
  ];

  beforeEach(() =>
    legRegels(proef, [
      { ...van('ib'), leerling: REGIO.kind },
      { ...van('leraar'), leerling: REGIO.kind },
      { ...van('consulent'), leerling: REGIO.kind },
      { ...van('tweedeOuder'), leerling: REGIO.kind },
      { ...van('anderIb'), leerling: REGIO.anderKind },
    ]),
  );

  it.each(Object.keys(MENSEN) as Mens[])('TOE-4 %s ziet niet meer dan mag', async (wie) => {
    const { status, json } = await proef.vraag(wie, 'GET', PAD);
    if (ALLES.includes(wie)) {
      expect([status, json.totaal, json.alleenEigenSchool]).toEqual([200, 4, false]);
    } else if (EIGEN_SCHOOL.includes(wie)) {
      expect(json.groepen.map((groep: { wie: string }) => groep.wie).sort()).toEqual(['Proef ib', 'Proef leraar']);
      expect(json.alleenEigenSchool).toBe(true);
    } else {
      expect(status).toBe(NIETS.includes(wie) ? 404 : 403);
    }
  });

  it('TOE-4 zonder inlog is er niets', async () => {
    expect((await proef.vraag(undefined, 'GET', PAD)).status).toBe(401);
  });

  it('TOE-4 een kind dat niet bestaat is er niet', async () => {
    expect((await proef.vraag('ouder', 'GET', `/leerlingen/${crypto.randomUUID()}/logboek`)).status).toBe(404);
  });

  it('TOE-4 een school die niet meer betrokken is, ziet niets meer', async () => {
    await proef.query("UPDATE betrokken_school SET tot = '2026-11-01' WHERE leerling = $1", [REGIO.kind]);
    expect((await proef.vraag('ib', 'GET', PAD)).status).toBe(404);
    await proef.query('UPDATE betrokken_school SET tot = NULL WHERE leerling = $1', [REGIO.kind]);
  });

  it('TOE-4 de databank geeft zelf niets, aan wie de code ook zou vergeten', async () => {
    const mag = new Set<Mens>([...ALLES, ...EIGEN_SCHOOL]);
    for (const mens of Object.keys(MENSEN) as Mens[]) {
      const actor = { ...van(mens), naam: mens, ...(mens === 'leerling' && { leerling: REGIO.kind }) };
      const rijen = await alsActor(proef.databank, actor, datum('2026-11-20'), (tx) =>
        vindTelregels(tx, REGIO.kind, {}),
      );
      expect([mens, rijen.length > 0]).toEqual([mens, mag.has(mens)]);
    }
  });
});
