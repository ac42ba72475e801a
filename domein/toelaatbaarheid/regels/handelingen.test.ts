import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { type Advies, bezwarenTegenAdviezen } from './adviezen.ts';
import { bezwarenTegenHandeling, type Handelfeiten, type SwvHandeling, welkeHandelingen } from './handelingen.ts';

const eerste: Advies = { persoon: 'a', discipline: 'orthopedagoog', gegeven: true };
const tweede: Advies = { persoon: 'b', discipline: 'arts', gegeven: true };
const feiten: Handelfeiten = {
  toestand: 'ingediend',
  adviezen: [eerste, tweede],
  voorgesteldDoor: undefined,
  aanvullenTot: undefined,
  actor: 'mij',
  vandaag: datum('2026-11-20'),
};
const codes = (soort: SwvHandeling, anders: Partial<Handelfeiten> = {}) =>
  bezwarenTegenHandeling(soort, { ...feiten, ...anders }).map(({ code }) => code);
const voorgesteld = { toestand: 'voorgesteld', voorgesteldDoor: 'ander' } as const;
const wacht = { toestand: 'aanvulling_gevraagd', aanvullenTot: datum('2026-11-20') } as const;

describe('twee adviezen voor een besluit', () => {
  it.each([
    ['twee van de goede soort', [eerste, tweede], []],
    ['geen advies', [], ['advies-ontbreekt']],
    ['alleen de eerste', [eerste], ['advies-ontbreekt']],
    ['het tweede nog niet gegeven', [eerste, { ...tweede, gegeven: false }], ['advies-ontbreekt']],
    ['twee van dezelfde soort', [eerste, { ...tweede, discipline: 'psycholoog' }], ['advies-ontbreekt']],
    ['twee keer dezelfde persoon', [eerste, { ...tweede, persoon: 'a' }], ['advies-ontbreekt']],
  ] as const)('TLV-3 %s', (_, adviezen, verwacht) => {
    expect(bezwarenTegenAdviezen(adviezen).map(({ code }) => code)).toEqual(verwacht);
  });

  it('TLV-3 de zin zegt welk advies ontbreekt', () => {
    expect(bezwarenTegenAdviezen([eerste])[0]?.zin).toContain('een tweede deskundige van een ander vak');
    expect(bezwarenTegenAdviezen([tweede])[0]?.zin).toContain('een orthopedagoog of psycholoog');
  });
});

describe('wat het samenwerkingsverband met een aanvraag kan', () => {
  it.each([
    ['TLV-8 voorstellen kan met twee adviezen', 'voorgesteld', {}, []],
    ['TLV-8 voorstellen zonder adviezen kan niet', 'voorgesteld', { adviezen: [] }, ['advies-ontbreekt']],
    ['TLV-8 voorstellen terwijl de school aanvult kan niet', 'voorgesteld', wacht, ['wacht-op-aanvulling']],
    ['TLV-8 een tweede voorstel kan niet', 'voorgesteld', voorgesteld, ['voorstel-ligt-er']],
    ['TLV-8 een ander besluit', 'besloten', voorgesteld, []],
    ['TLV-8 wie voorstelde besluit niet', 'besloten', { ...voorgesteld, voorgesteldDoor: 'mij' }, ['vier-ogen']],
    ['TLV-8 besluiten zonder voorstel kan niet', 'besloten', {}, ['geen-voorstel']],
    [
      'TLV-8 besluiten zonder adviezen kan niet',
      'besloten',
      { ...voorgesteld, adviezen: [eerste] },
      ['advies-ontbreekt'],
    ],
    ['TLV-8 terugleggen kan met een voorstel', 'teruggelegd', voorgesteld, []],
    ['TLV-8 zonder voorstel valt er niets terug te leggen', 'teruggelegd', {}, ['geen-voorstel']],
    ['TLV-9 om aanvulling vragen kan', 'aanvulling_gevraagd', {}, []],
    ['TLV-9 twee keer tegelijk om aanvulling vragen kan niet', 'aanvulling_gevraagd', wacht, ['aanvulling-loopt']],
    ['TLV-9 om aanvulling vragen met een voorstel kan niet', 'aanvulling_gevraagd', voorgesteld, ['voorstel-ligt-er']],
    [
      'TLV-9 buiten behandeling zonder vraag om aanvulling kan niet',
      'buiten_behandeling',
      {},
      ['aanvulling-niet-gevraagd'],
    ],
    ['TLV-9 buiten behandeling op de laatste dag kan nog niet', 'buiten_behandeling', wacht, ['aanvulling-kan-nog']],
    [
      'TLV-9 buiten behandeling na die dag kan',
      'buiten_behandeling',
      { ...wacht, aanvullenTot: datum('2026-11-19') },
      [],
    ],
    [
      'TLV-8 een afgeronde aanvraag blijft zoals hij is',
      'voorgesteld',
      { toestand: 'toegekend' },
      ['aanvraag-afgerond'],
    ],
  ] as const)('%s', (_, soort, anders, verwacht) => {
    expect(codes(soort, anders)).toEqual(verwacht);
  });

  it('TLV-8 het scherm krijgt alle handelingen, of geen als de aanvraag af is', () => {
    expect(welkeHandelingen(feiten).map(({ soort, mag }) => [soort, mag])).toEqual([
      ['voorgesteld', true],
      ['besloten', false],
      ['teruggelegd', false],
      ['aanvulling_gevraagd', true],
      ['buiten_behandeling', false],
    ]);
    expect(welkeHandelingen({ ...feiten, toestand: 'afgewezen' })).toEqual([]);
  });
});
