import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { OMGEVINGSOORTEN } from './partij.ts';
import { bepaalToestemmingstand, magToestemmingVragen, type Toestemmingfeiten } from './toestemmingstand.ts';
import { beoordeelVerzoek, steldatumVoor, type Verzoekfeiten, VOORSTEL_DAGEN, waarschuwOver } from './verzoek.ts';
import { stelVraagVoor } from './vraagvoorstel.ts';

const VANDAAG = datum('2026-11-20');
const INVOER = { vraag: 'Hoe gaat het?', tot: datum('2026-12-11'), email: 'post@delinde.example' };
const FEITEN: Verzoekfeiten = {
  toestemming: 'ja',
  toestemmingTot: datum('2027-02-20'),
  weggehaald: false,
  wachtTot: undefined,
  beslisdag: undefined,
};
const codes = (invoer: Partial<typeof INVOER> = {}, feiten: Partial<Verzoekfeiten> = {}) => {
  const uitkomst = beoordeelVerzoek({ ...INVOER, ...invoer }, { ...FEITEN, ...feiten }, VANDAAG);
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
};

describe('mag deze vraag uitgaan', () => {
  test.each<[string, Parameters<typeof codes>, string[]]>([
    ['AAN-14 met toestemming en een vraag mag het', [], []],
    ['AAN-14 zonder toestemming niet', [{}, { toestemming: 'geen' }], ['geen-toestemming']],
    ['AAN-14 wachtend op een ouder niet', [{}, { toestemming: 'wacht' }], ['geen-toestemming']],
    ['AAN-14 na een nee niet', [{}, { toestemming: 'nee' }], ['geen-toestemming']],
    ['AAN-14 na intrekken niet', [{}, { toestemming: 'ingetrokken' }], ['geen-toestemming']],
    ['AAN-14 na het einde van de toestemming niet', [{}, { toestemming: 'verlopen' }], ['geen-toestemming']],
    ['AAN-14 terwijl er een vraag open staat niet', [{}, { wachtTot: datum('2026-12-01') }], ['vraag-staat-open']],
    ['AAN-14 aan wie is weggehaald niet', [{}, { weggehaald: true }], ['partij-weg']],
    ['AAN-14 een lege vraag niet', [{ vraag: ' ' }], ['vraag-leeg']],
    ['AAN-14 morgen is de vroegste dag', [{ tot: datum('2026-11-21') }], []],
    ['AAN-14 vandaag is te kort', [{ tot: VANDAAG }], ['dag-voorbij']],
    ['AAN-14 de laatste dag van de toestemming mag', [{ tot: datum('2027-02-19') }], []],
    ['AAN-14 een dag later niet', [{ tot: datum('2027-02-20') }], ['dag-na-toestemming']],
  ])('%s', (_zin, argumenten, verwacht) => {
    expect(codes(...argumenten)).toEqual(verwacht);
  });

  it('AAN-14 wachten is nooit een reden om de termijn te laten lopen, en dat staat erbij', () => {
    expect(waarschuwOver(datum('2026-12-18'), datum('2026-12-18'))).toEqual([]);
    expect(waarschuwOver(datum('2026-12-18'), undefined)).toEqual([]);
    const [zin] = waarschuwOver(datum('2026-12-19'), datum('2026-12-18'));
    expect(zin).toContain('beslissen is vrijdag 18 december 2026');
    expect(zin).toContain('De beslistermijn loopt door');
  });

  it('AAN-14 de voorgestelde dag mag altijd, en is hoogstens drie weken verder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (dagen) => {
        const toestemmingTot = plusDagen(VANDAAG, dagen);
        const tot = steldatumVoor(VANDAAG, toestemmingTot);
        return codes({ tot }, { toestemmingTot }).length === 0 && tot <= plusDagen(VANDAAG, VOORSTEL_DAGEN);
      }),
      { seed: 14, numRuns: 400 },
    );
  });

  test.each(OMGEVINGSOORTEN.map((soort) => [soort]))(
    'AAN-14 voor %s is er een voorstel dat niet om een diagnose vraagt',
    (soort) => {
      expect(codes({ vraag: stelVraagVoor(soort) })).toEqual([]);
      expect(stelVraagVoor(soort)).toContain('diagnose of medische gegevens hoeft u niet');
    },
  );
});

describe('hoe de toestemming staat', () => {
  const stand = (anders: Partial<Toestemmingfeiten>) =>
    bepaalToestemmingstand(
      {
        geldig: false,
        ja: 1,
        weigert: 0,
        trektIn: 0,
        beslissers: 2,
        geldigTot: datum('2027-02-20'),
        vervallen: false,
        ...anders,
      },
      VANDAAG,
    );

  test.each<[Partial<Toestemmingfeiten>, string, boolean]>([
    [{ geldig: true, ja: 2 }, 'ja', false],
    [{}, 'wacht', false],
    [{ weigert: 1 }, 'nee', false],
    [{ weigert: 1, trektIn: 1 }, 'ingetrokken', false],
    [{ geldigTot: VANDAAG }, 'verlopen', true],
    [{ vervallen: true, trektIn: 1 }, 'verlopen', true],
  ])('AAN-14 %j is %s', (feiten, verwacht, vragen) => {
    expect(stand(feiten)).toBe(verwacht);
    expect(magToestemmingVragen(stand(feiten)).mag).toBe(vragen);
  });

  it('AAN-14 zonder vraag is er geen toestemming, en kan zij worden gevraagd', () => {
    expect(bepaalToestemmingstand(undefined, VANDAAG)).toBe('geen');
    expect(magToestemmingVragen('geen').mag).toBe(true);
  });
});
