import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { dagelijks, middag, opDag, wasOpSchool } from './proefleerling.ts';
import { routes } from './routes.ts';
import { plannen } from './taken.ts';

const proef = metProefapp(routes);
const PAD = `/leerlingen/${REGIO.kind}/bewaren`;
const IEDEREEN = Object.keys(MENSEN) as Mens[];
const LIJST: readonly Mens[] = [
  'ib',
  'schoolleider',
  'anderIb',
  'andereSchoolleider',
  'schoolleiderCluster2',
  'schoolleiderVo',
  'ibSbo',
  'ibVo',
  'ibVso',
  'privacy',
  'anderePrivacy',
];
const BEWIJZEN: readonly Mens[] = LIJST.filter((wie) => !MENSEN[wie].rol.startsWith('ib'));

// The child left the school long ago; the other child is there still, and left the other school.
beforeAll(async () => {
  await wasOpSchool(proef, { tot: '2026-08-01' });
  await wasOpSchool(proef, { leerling: REGIO.anderKind, vestiging: REGIO.andereSchool, tot: '2026-08-20' });
  await wasOpSchool(proef, { leerling: REGIO.anderKind, van: '2026-08-20' });
  await opDag(proef, '2028-07-05', plannen);
});

describe('TOE-6 wat binnenkort weggaat', () => {
  it('TOE-6 de school ziet naam en nummer van wie al lang weg is, met de dag en de regel', async () => {
    const { json } = await proef.vraag('schoolleider', 'GET', '/bewaren');
    expect(json).toMatchObject({
      totaal: 1,
      telling: { komendeMaand: 1, gepland: 1, opgehouden: 0 },
      regels: [
        {
          naam: 'Noor Proefkind',
          nummer: '26-000001',
          leerling: REGIO.kind,
          soort: 'dossier',
          gaatWegOp: '2028-08-04',
          aangekondigdOp: '2028-07-05',
          bron: { regel: 'TOE-6' },
        },
      ],
    });
    expect((await proef.vraag('ib', 'GET', '/bewaren')).json.totaal).toBe(1);
  });

  it('TOE-6 een andere school ziet alleen wat van haar is', async () => {
    const { json, tekst } = await proef.vraag('andereSchoolleider', 'GET', '/bewaren');
    expect(json.regels.map(({ naam }: { naam: string }) => naam)).toEqual(['Sem Anderkind']);
    expect(tekst).not.toContain(REGIO.kind);
    expect((await proef.vraag('schoolleiderVo', 'GET', '/bewaren')).json.totaal).toBe(0);
  });

  it('TOE-6 de privacyfunctionaris ziet nummers van de eigen scholen, geen namen en geen weg naar een dossier', async () => {
    const { json, tekst } = await proef.vraag('privacy', 'GET', '/bewaren');
    expect(json.regels).toMatchObject([{ nummer: '26-000001', naam: null, leerling: null, school: 'De Proefschool' }]);
    expect(tekst).not.toMatch(new RegExp(`${REGIO.kind}|Noor|Proefkind`));
    expect((await proef.vraag('anderePrivacy', 'GET', '/bewaren')).json.regels).toMatchObject([
      { nummer: '26-000002' },
    ]);
  });

  it('TOE-4 wie op de lijst stond, staat in het logboek', async () => {
    for (const wie of ['ib', 'privacy'] as const) {
      await proef.vraag(wie, 'GET', '/bewaren');
      const [regel] = await proef.query(
        "SELECT leerlingen, persoon FROM verwerking WHERE actie = 'bewaren.bekijken' ORDER BY volgnummer DESC LIMIT 1",
      );
      expect(regel).toEqual({ leerlingen: [REGIO.kind], persoon: persoonId(wie) });
    }
  });

  it.each(IEDEREEN)('TOE-6 %s komt alleen bij de lijst en de bewijzen als dat bij het werk hoort', async (wie) => {
    expect((await proef.vraag(wie, 'GET', '/bewaren')).status).toBe(LIJST.includes(wie) ? 200 : 403);
    expect((await proef.vraag(wie, 'GET', '/bewaren/bewijzen')).status).toBe(BEWIJZEN.includes(wie) ? 200 : 403);
  });

  it('TOE-6 zonder inlog niets', async () => {
    for (const pad of ['/bewaren', '/bewaren/bewijzen', PAD])
      expect((await proef.vraag(undefined, 'GET', pad)).status).toBe(401);
  });

  it.each(IEDEREEN)('TOE-6 in de databank ziet %s geen plannen, houdingen en bewijzen van anderen', async (wie) => {
    const { rol, organisatie } = MENSEN[wie];
    const actor = { persoon: persoonId(wie), naam: wie, rol, organisatie, leerling: REGIO.kind };
    const gezien = await alsActor(proef.databank, actor, datum('2028-07-05'), async (tx) => ({
      plannen: (await tx.selectFrom('vernietiging').select('leerling').execute()).map(({ leerling }) => leerling),
      bewijzen: (await tx.selectFrom('vernietigingsbewijs').select('id').execute()).length,
    }));
    const eigen = ['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider'].includes(wie) ? [REGIO.kind] : [];
    const ander = ['vreemdeOuder', 'anderIb', 'andereSchoolleider'].includes(wie) ? [REGIO.anderKind] : [];
    expect(gezien).toEqual({ plannen: [...eigen, ...ander], bewijzen: 0 });
  });
});

describe('TOE-6 hoe lang bewaren wij dit', () => {
  it.each(['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider'] as const)(
    'TOE-6 %s leest wat tot wanneer blijft en door welke regel',
    async (wie) => {
      const { json } = await proef.vraag(wie, 'GET', PAD);
      expect(json).toMatchObject({
        naam: 'Noor Proefkind',
        delen: [
          { school: 'De Proefschool', soort: 'dossier', gaatWegOp: '2028-08-04', tegen: [] },
          { soort: 'inschrijving', gaatWegOp: '2031-08-01', tegen: [] },
        ],
      });
      expect(json.regels).toHaveLength(6);
      expect(json.mag.meenemen).toBe(wie === 'ouder' || wie === 'tweedeOuder' || wie === 'leerling');
    },
  );

  it('TOE-6 een school ziet niet wat een andere school bewaart; ouders wel', async () => {
    const pad = `/leerlingen/${REGIO.anderKind}/bewaren`;
    const scholen = async (wie: Mens) => [
      ...new Set((await proef.vraag(wie, 'GET', pad)).json.delen.map(({ school }: { school: string }) => school)),
    ];
    expect(await scholen('schoolleider')).toEqual(['De Proefschool']);
    expect(await scholen('andereSchoolleider')).toEqual(['De Andere School']);
    expect(await scholen('vreemdeOuder')).toEqual(['De Proefschool', 'De Andere School']);
  });

  it.each(IEDEREEN.filter((wie) => !['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider'].includes(wie)))(
    'TOE-3 %s leest dit niet',
    async (wie) => {
      const eigenaar = ['ouder', 'leerling', 'ib', 'schoolleider'].includes(MENSEN[wie].rol);
      expect((await proef.vraag(wie, 'GET', PAD)).status).toBe(eigenaar ? 404 : 403);
    },
  );
});

describe('TOE-6 bewijzen', () => {
  it('TOE-6 schoolleider en privacyfunctionaris zien het bewijs van hun scholen, zonder persoonsgegevens', async () => {
    await dagelijks(proef, '2028-08-04');
    proef.zetKlok(middag('2028-08-05'));
    const { json, tekst } = await proef.vraag('schoolleider', 'GET', '/bewaren/bewijzen');
    expect(json).toMatchObject({
      totaal: 1,
      bewijzen: [
        {
          school: 'De Proefschool',
          soort: 'dossier',
          geplandOp: '2028-08-01',
          uitgevoerdOp: '2028-08-04T11:00:00.000Z',
          geteld: [{ wat: 'notities', aantal: 2 }],
        },
      ],
    });
    expect(tekst).not.toMatch(new RegExp(`${REGIO.kind}|26-000001|Noor|Proefkind`));
    expect((await proef.vraag('privacy', 'GET', '/bewaren/bewijzen')).json.totaal).toBe(1);
    expect((await proef.vraag('anderePrivacy', 'GET', '/bewaren/bewijzen')).json.totaal).toBe(0);
    expect((await proef.vraag('andereSchoolleider', 'GET', '/bewaren/bewijzen')).json.totaal).toBe(0);
  });
});
