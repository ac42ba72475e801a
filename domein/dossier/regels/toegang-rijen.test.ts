import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import type { Relaties } from './toegang-feiten.ts';
import { magGezagZien, magInschrijvingZien, magKindZien, magNoodtoegangZien } from './toegang-rijen.ts';
import { magDocumentZien, magNotitieToevoegen, magNotitieZien } from './toegang-stukken.ts';
import { magGebeurtenisZien, magTermijnZien } from './toegang-tijdlijn.ts';

const DAG = datum('2026-11-20');
const MORGEN = datum('2026-11-21');
const VANAF = { van: datum('2026-08-01'), tot: null };
const TOT_VANDAAG = { van: datum('2025-08-01'), tot: DAG };
const VANAF_MORGEN = { van: MORGEN, tot: null };
const RELATIES: Relaties = {
  leerling: 'kind',
  gezag: [
    { persoon: 'moeder', soort: 'ouder_met_gezag', ...VANAF },
    { persoon: 'vader', soort: 'ouder_zonder_gezag', ...VANAF },
    { persoon: 'oude voogd', soort: 'voogd', ...TOT_VANDAAG },
    { persoon: 'nieuwe voogd', soort: 'voogd', ...VANAF_MORGEN },
  ],
  scholen: [
    { vestiging: 'school', ...VANAF },
    { vestiging: 'deelschool', ...VANAF },
    { vestiging: 'stille school', ...VANAF },
    { vestiging: 'oude school', ...TOT_VANDAAG },
  ],
  inschrijvingen: [{ vestiging: 'school', groep: '4A', ...VANAF }],
  delingen: [
    { vestiging: 'deelschool', ...VANAF },
    { vestiging: 'stille school', ...TOT_VANDAAG },
    { vestiging: 'oude school', ...VANAF },
  ],
  noodtoegang: [{ persoon: 'leraar 5B', vestiging: 'school', dag: DAG }],
};
const als = (rol: Actor['rol'], persoon: string, anders: Partial<Actor> = {}): Actor => ({
  persoon,
  naam: persoon,
  rol,
  organisatie: null,
  ...anders,
});
const ib = (organisatie: string) => als('ib', 'ib', { organisatie });
const leraar = (groep: string) => als('leraar', `leraar ${groep}`, { organisatie: 'school', groep });

describe('wie het kind ziet', () => {
  it.each([
    ['een ouder met gezag', als('ouder', 'moeder'), true],
    ['een ouder zonder gezag', als('ouder', 'vader'), false],
    ['een voogd van wie het gezag vandaag eindigt', als('ouder', 'oude voogd'), false],
    ['een voogd die morgen gezag krijgt', als('ouder', 'nieuwe voogd'), false],
    ['een betrokken school', ib('school'), true],
    ['een school waar het vandaag eindigt', ib('oude school'), false],
    ['een school die niets met het kind heeft', ib('andere school'), false],
    ['een leraar van de eigen groep', leraar('4A'), true],
    ['een leraar van een andere groep', leraar('6C'), false],
    ['een leraar van een andere groep met noodtoegang', leraar('5B'), true],
    ['een leraar zonder groep', als('leraar', 'invaller', { organisatie: 'school' }), false],
    ['de leerling zelf', als('leerling', 'x', { leerling: 'kind' }), true],
    ['een andere leerling', als('leerling', 'x', { leerling: 'ander' }), false],
    ['het bestuur van de school', als('bestuur', 'x', { organisatie: 'school' }), false],
    ['de privacyfunctionaris', als('privacy', 'x', { organisatie: 'school' }), false],
    ['een partner', als('partner', 'x', { leerling: 'kind' }), false],
  ] as const)('TOE-3 %s', (_wie, actor, verwacht) => {
    const uitkomst = magKindZien(actor, RELATIES, DAG);
    expect(uitkomst.mag).toBe(verwacht);
    expect(uitkomst.mag ? uitkomst.waarde : uitkomst.redenen[0]?.zin).toMatch(/\.$/);
  });

  it('TOE-3 noodtoegang geldt op die ene dag', () => {
    expect(magKindZien(leraar('5B'), RELATIES, MORGEN).mag).toBe(false);
  });
});

describe('wie leest wat er over het kind staat', () => {
  const ziet = (wat: 'verslag' | 'werk', actor: Actor) => {
    const rij = { vestiging: 'school', soort: wat === 'werk' ? 'werknotitie' : 'verslag' };
    return magNotitieZien(actor, rij, RELATIES, DAG).mag;
  };
  it.each([
    ['TOE-3 de school die het schreef leest ook werknotities', ib('school'), [true, true]],
    ['AAN-12 een school waarmee gedeeld wordt leest verslagen, geen werknotities', ib('deelschool'), [true, false]],
    ['AAN-12 een school waarmee het delen eindigde leest niets', ib('stille school'), [false, false]],
    [
      'TOE-3 een school die niet meer betrokken is leest niets, ook als ouders deelden',
      ib('oude school'),
      [false, false],
    ],
    ['TOE-3 een ouder zonder gezag leest niets', als('ouder', 'vader'), [false, false]],
    ['TOE-3 ouders lezen verslagen, geen werknotities', als('ouder', 'moeder'), [true, false]],
    ['TOE-3 de leraar van de groep leest verslagen, geen werknotities', leraar('4A'), [true, false]],
    ['TOE-3 ook met noodtoegang', leraar('5B'), [true, false]],
    ['TOE-3 de leerling leest geen notities', als('leerling', 'x', { leerling: 'kind' }), [false, false]],
  ] as const)('%s', (_zin, actor, verwacht) => {
    expect([ziet('verslag', actor), ziet('werk', actor)]).toEqual(verwacht);
  });

  it.each([
    [
      'DOS-8 wat ouders toevoegden leest elke betrokken school, met of zonder delen',
      null,
      ['school', 'deelschool', 'stille school', 'moeder'],
    ],
    [
      'AAN-12 wat een school toevoegde leest een andere pas als ouders dat goedvinden',
      'school',
      ['school', 'deelschool', 'moeder'],
    ],
  ] as const)('%s', (_zin, vestiging, verwacht) => {
    const rij = { vestiging, soort: 'overig', voorOuders: true, door: 'x' };
    const wie = [
      ...['school', 'deelschool', 'stille school', 'oude school'].map((school) => [school, ib(school)] as const),
      ['moeder', als('ouder', 'moeder')],
      ['vader', als('ouder', 'vader')],
      ['leerling', als('leerling', 'x2', { leerling: 'kind' })],
      ['leraar', leraar('4A')],
      ['bestuur', als('bestuur', 'x', { organisatie: 'school' })],
    ] as const;
    const uitkomsten = wie.map(([naam, actor]) => ({ naam, uitkomst: magDocumentZien(actor, rij, RELATIES, DAG) }));
    expect(uitkomsten.filter(({ uitkomst }) => uitkomst.mag).map(({ naam }) => naam)).toEqual(verwacht);
    for (const { uitkomst } of uitkomsten)
      expect(uitkomst.mag ? uitkomst.waarde : uitkomst.redenen[0]?.zin).toMatch(/\.$/);
  });

  it('TOE-3 een leerling leest terug wat die zelf toevoegde, en geen ander document', () => {
    const rij = { vestiging: null, soort: 'tekening_of_opname', voorOuders: true };
    const leest = (door: string) =>
      magDocumentZien(als('leerling', 'ik', { leerling: 'kind' }), { ...rij, door }, RELATIES, DAG).mag;
    expect([leest('ik'), leest('moeder')]).toEqual([true, false]);
  });

  it('DOS-8 een werkdocument is voor de school die het maakte', () => {
    const rij = { vestiging: 'school', soort: 'overig', voorOuders: false, door: 'x' };
    const wie = [ib('school'), ib('deelschool'), als('ouder', 'moeder'), leraar('4A')];
    expect(wie.map((actor) => magDocumentZien(actor, rij, RELATIES, DAG).mag)).toEqual([true, false, false, false]);
  });

  it('DOS-2 ouders lezen wie gezag heeft, niet wie het niet heeft; ieder leest over zichzelf', () => {
    const zonder = { persoon: 'vader', soort: 'ouder_zonder_gezag' };
    const wie = [als('ouder', 'moeder'), als('ouder', 'vader'), ib('school'), leraar('4A')];
    expect(wie.map((actor) => magGezagZien(actor, zonder, RELATIES, DAG).mag)).toEqual([false, true, true, false]);
  });

  it('TOE-3 een leraar leest de loopbaan in de eigen groep, met noodtoegang die op de eigen school', () => {
    const rij = { vestiging: 'school', groep: '4A' };
    expect(
      [leraar('4A'), leraar('5B'), leraar('6C')].map((wie) => magInschrijvingZien(wie, rij, RELATIES, DAG).mag),
    ).toEqual([true, true, false]);
  });

  it('TOE-3 de school leest wie noodtoegang gebruikte, de leraar alleen de eigen van vandaag', () => {
    const rij = { persoon: 'leraar 5B', vestiging: 'school', dag: DAG };
    const wie = [ib('school'), leraar('5B'), leraar('4A'), ib('deelschool'), als('ouder', 'moeder')];
    expect(wie.map((actor) => magNoodtoegangZien(actor, rij, RELATIES, DAG).mag)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('TLV-11 een leerling leest op de tijdlijn vanaf achttien jaar ook een aanvraag die nog loopt', () => {
    const rij = { vestiging: 'school', swv: 'PO1', soort: 'tlv.ingediend', voorOuders: true };
    const leerling = als('leerling', 'x', { leerling: RELATIES.leerling });
    const ziet = (meerderjarig: boolean, soort = rij.soort) =>
      magGebeurtenisZien(leerling, { ...rij, soort, meerderjarig }, RELATIES, DAG).mag;
    expect([ziet(false), ziet(false, 'tlv.besloten'), ziet(true), ziet(true, 'opp.geweigerd')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('AAN-13 bestuur en samenwerkingsverband zien dat er een termijn loopt', () => {
    const rij = { vestiging: 'school', swv: 'PO1', soort: 'aanmelding-beslissing' };
    const wie = [
      als('bestuur', 'x', { organisatie: 'b1' }),
      als('bestuur', 'x', { organisatie: 'b2' }),
      als('directie', 'x', { organisatie: 'PO1' }),
      als('tlv', 'x', { organisatie: 'PO2' }),
    ];
    expect(wie.map((actor) => magTermijnZien(actor, rij, 'b1', RELATIES, DAG).mag)).toEqual([true, false, true, false]);
    expect(wie.map((actor) => magGebeurtenisZien(actor, { ...rij, voorOuders: true }, RELATIES, DAG).mag)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    for (const soort of ['medisch-einde', 'oordeel-gpo'])
      expect(wie.map((actor) => magTermijnZien(actor, { ...rij, soort }, 'b1', RELATIES, DAG).mag)).toEqual([
        true,
        false,
        false,
        false,
      ]);
  });
});

describe('wie iets toevoegt', () => {
  it.each([
    ['een signaal van de leraar van de groep', leraar('4A'), 'signaal', {}, true],
    ['een verslag van een leraar', leraar('4A'), 'verslag', {}, false],
    ['een signaal over een andere groep', leraar('6C'), 'signaal', {}, false],
    ['een werknotitie van de intern begeleider', ib('school'), 'werknotitie', {}, true],
    ['een notitie voor een andere school', ib('deelschool'), 'verslag', {}, false],
    ['een notitie op andermans naam', ib('school'), 'verslag', { door: 'schoolleider' }, false],
    ['een notitie in andermans rol', ib('school'), 'verslag', { doorRol: 'schoolleider' }, false],
    ['een notitie van een ouder', als('ouder', 'moeder', { organisatie: 'school' }), 'verslag', {}, false],
  ] as const)('BEH-5 %s', (_wat, actor, soort, anders, verwacht) => {
    const rij = { vestiging: 'school', soort, door: actor.persoon, doorRol: actor.rol, ...anders };
    expect(magNotitieToevoegen(actor, rij, RELATIES, DAG).mag).toBe(verwacht);
  });
});
