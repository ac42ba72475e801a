import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bepaalRodreden, RODREDENEN, registreertInRod } from './ontbreekt.ts';
import { beoordeelStap, bepaalRodstand, RODSTAPPEN, type Rodtoestand, volgendeStappen } from './stand.ts';

const regels = (...toestanden: Rodtoestand[]) =>
  toestanden.map((toestand, plek) => ({
    toestand,
    reden: toestand === 'afgekeurd' ? 'Begindatum ligt voor de inschrijving' : '',
    dag: datum(`2026-10-0${plek + 1}`),
  }));
const stand = (...toestanden: Rodtoestand[]) => bepaalRodstand(regels(...toestanden));

describe('OPP-7 registratie in ROD', () => {
  it.each([
    ['zonder regel is er te registreren', [], 'begin', 'te_registreren', false],
    ['na vaststelling is er te registreren', ['te_registreren'], 'begin', 'te_registreren', false],
    [
      'afgekeurd en opnieuw aangeleverd wacht opnieuw',
      ['te_registreren', 'aangeleverd', 'afgekeurd', 'aangeleverd'],
      'begin',
      'aangeleverd',
      false,
    ],
    [
      'na het afsluiten van een bevestigd plan vraagt ROD de einddatum',
      ['te_registreren', 'aangeleverd', 'bevestigd', 'te_registreren'],
      'einde',
      'te_registreren',
      false,
    ],
    [
      'was het begin nog niet bevestigd, dan gaan begin en einde samen',
      ['te_registreren', 'te_registreren'],
      'einde',
      'te_registreren',
      true,
    ],
    [
      'ook het einde wordt bevestigd',
      ['te_registreren', 'aangeleverd', 'bevestigd', 'te_registreren', 'aangeleverd', 'bevestigd'],
      'einde',
      'bevestigd',
      false,
    ],
  ] as const)('OPP-7 %s', (_zin, lijst, fase, toestand, beginOpen) => {
    expect(stand(...lijst)).toMatchObject({ fase, toestand, beginOpen });
  });
  it('OPP-7 de reden van een afkeuring blijft te lezen tot er opnieuw is aangeleverd', () => {
    expect(stand('te_registreren', 'aangeleverd', 'afgekeurd')).toMatchObject({
      reden: 'Begindatum ligt voor de inschrijving',
      sinds: '2026-10-03',
    });
    expect(stand('te_registreren', 'aangeleverd', 'afgekeurd', 'aangeleverd').reden).toBe('');
  });
  it('OPP-7 elke stap kan alleen op zijn plaats, en een weigering zegt wat wel kan', () => {
    const standen = ['te_registreren', 'aangeleverd', 'bevestigd', 'afgekeurd'] as const;
    const kan = standen.map((toestand) => RODSTAPPEN.filter((stap) => beoordeelStap(stand(toestand), stap, 'x').mag));
    expect(kan).toEqual([['aangeleverd'], ['bevestigd', 'afgekeurd'], [], ['aangeleverd']]);
    expect(standen.map((toestand) => volgendeStappen(stand(toestand)))).toEqual(kan);
    const nee = beoordeelStap(stand('te_registreren'), 'bevestigd', '');
    expect(nee.mag ? '' : nee.redenen[0]?.zin).toBe(
      'Deze registratie is nog niet aangeleverd. Zet haar eerst op aangeleverd.',
    );
  });
  it('OPP-7 afkeuren zonder reden kan niet', () => {
    const nee = beoordeelStap(stand('te_registreren', 'aangeleverd'), 'afgekeurd', '  ');
    expect(nee.mag ? [] : nee.redenen.map(({ code, veld }) => [code, veld])).toEqual([['rod-reden-leeg', 'reden']]);
  });
});

describe('OPP-7 waarom iets ontbreekt', () => {
  it.each([
    ['geen plan, nog binnen de termijn', false, false, [], 'geen_plan'],
    ['geen plan en de termijn is voorbij', false, true, [], 'plan_te_laat'],
    ['een late evaluatie maakt een vastgesteld plan niet te laat', true, true, ['te_registreren'], 'aanleveren'],
    ['wacht op bevestiging', true, false, ['te_registreren', 'aangeleverd'], 'wacht'],
    ['afgekeurd', true, false, ['te_registreren', 'aangeleverd', 'afgekeurd'], 'afgekeurd'],
    [
      'einddatum nog aanleveren',
      true,
      false,
      ['te_registreren', 'aangeleverd', 'bevestigd', 'te_registreren'],
      'einde_aanleveren',
    ],
    ['in orde', true, false, ['te_registreren', 'aangeleverd', 'bevestigd'], 'in_orde'],
  ] as const)('OPP-7 %s', (_zin, vastgesteld, termijnVoorbij, lijst, reden) => {
    expect(bepaalRodreden({ vastgesteld, termijnVoorbij, stand: stand(...lijst) })).toBe(reden);
    expect(RODREDENEN[reden].length).toBeGreaterThan(5);
  });
  it('OPP-7 een school voor speciaal basisonderwijs registreert niet, een school met ook ander onderwijs wel', () => {
    expect([['SBO'], ['BO'], ['SBO', 'SO'], ['SO', 'VSO'], []].map(registreertInRod)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
