import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { ALLES, akkoord, feiten, HANDELING, OUDERS, VANDAAG } from './proefhandeling.ts';
import { berekenStand } from './stand.ts';
import { zinOverStand } from './standzin.ts';

const stand = (anders: Parameters<typeof feiten>[0] = {}, dag = VANDAAG) => berekenStand(feiten(anders), dag);
const zinnen = (anders: Parameters<typeof feiten>[0] = {}) => stand(anders).ontbreekt.map(({ zin }) => zin);
const zonder = (plek: number) => ALLES.filter((_, nummer) => nummer !== plek);

describe('of een handeling mag', () => {
  it('ARR-6 met alle akkoorden mag het, alleen door wie ja zei', () => {
    expect(stand()).toMatchObject({ soort: 'mag', ontbreekt: [] });
    expect(zinOverStand(stand(), HANDELING)).toBe('Tom van Dijk mag dit doen, tot en met zaterdag 31 juli 2027.');
    expect(stand().uitvoerders.map(({ kan }) => kan)).toEqual([true, false]);
  });
  it.each([
    ['ARR-6 zonder de ene ouder niet', 0, 'Sara Bos antwoordde nog niet.'],
    ['ARR-6 zonder de andere ouder niet', 1, 'Omar Bos antwoordde nog niet.'],
    ['ARR-6 zonder het bestuur niet', 2, 'Het akkoord van het schoolbestuur is nog niet vastgelegd.'],
    [
      'ARR-6 zonder iemand die het vrijwillig doet niet',
      3,
      'Nog niemand van de school zei ja. Wie het doet, kiest daar zelf voor.',
    ],
  ])('%s', (_zin, plek, verwacht) => {
    expect(stand({ akkoorden: zonder(plek) }).soort).toBe('wacht');
    expect(zinnen({ akkoorden: zonder(plek) })).toEqual([verwacht]);
  });
  it('ARR-6 zonder iets staat alles wat mist er in één keer', () => {
    expect(stand({ akkoorden: [] }).ontbreekt.map(({ wie }) => wie)).toEqual([
      'ouder',
      'ouder',
      'bestuur',
      'uitvoerder',
    ]);
  });
  it('ARR-6 een wijziging vraagt alle akkoorden opnieuw', () => {
    expect(stand({ handeling: { ...HANDELING, versie: 3 } }).ontbreekt).toHaveLength(4);
  });
  it('ARR-6 intrekken werkt meteen, en opnieuw ja zeggen ook', () => {
    const nee = akkoord({ partij: 'ouder', persoon: 'vader', naam: 'Omar Bos', antwoord: 'ingetrokken' });
    expect(stand({ akkoorden: [...ALLES, nee] }).soort).toBe('geweigerd');
    expect(zinnen({ akkoorden: [...ALLES, nee] })).toEqual(['Omar Bos trok de toestemming in.']);
    expect(stand({ akkoorden: [...ALLES, nee, { ...nee, antwoord: 'akkoord' }] }).soort).toBe('mag');
  });
  it('ARR-6 trekt wie het doet zich terug, dan mag een ander die ja zei het blijven doen', () => {
    const terug = akkoord({ partij: 'uitvoerder', naam: 'Tom van Dijk', antwoord: 'ingetrokken' });
    const anna = akkoord({ partij: 'uitvoerder', naam: 'anna bos' });
    expect(stand({ akkoorden: [...ALLES, anna, terug] })).toMatchObject({
      soort: 'mag',
      uitvoerders: [{ kan: false }, { kan: true }],
    });
    expect(stand({ akkoorden: [...ALLES, terug] }).soort).toBe('wacht');
    expect(zinnen({ akkoorden: [...ALLES, terug, { ...anna, antwoord: 'niet_akkoord' }] })).toEqual([
      'Niemand van de school wil dit doen. Dat mag. Zoek samen met de ouders een andere weg.',
    ]);
  });
  it('ARR-6 een voorbehouden handeling mag alleen door wie bekwaam is verklaard', () => {
    const voorbehouden = { handeling: { ...HANDELING, voorbehouden: true } };
    expect(zinnen(voorbehouden)).toEqual([
      'Van niemand die het doet, staat vast dat een arts of verpleegkundige die bekwaam vindt.',
    ]);
    const ander = akkoord({ partij: 'bekwaamheid', naam: 'Anna Bos' });
    expect(stand({ ...voorbehouden, akkoorden: [...ALLES, ander] }).soort).toBe('wacht');
    expect(stand({ ...voorbehouden, akkoorden: [...ALLES, { ...ander, naam: 'Tom van Dijk' }] }).soort).toBe('mag');
  });
  it('ARR-6 wil het bestuur niet, dan zoekt de school samen met ouders een andere weg', () => {
    const nee = akkoord({ partij: 'bestuur', naam: 'P. de Wit', antwoord: 'niet_akkoord' });
    expect(zinnen({ akkoorden: [...ALLES, nee] })).toEqual([
      'Het schoolbestuur is niet akkoord. Zoek samen met de ouders een andere weg.',
    ]);
  });
  it('ARR-6 staat niemand met gezag in Opmaat, dan mag het niet', () => {
    expect(stand({ beslissers: [] }).soort).toBe('wacht');
  });
  it('ARR-6 is de leerling niet (meer) op deze school, dan mag het daar niet', () => {
    expect(zinnen({ opSchool: false })).toEqual(['De leerling staat vandaag niet ingeschreven op deze school.']);
  });
  it.each([
    ['ARR-6 voor de eerste dag mag het nog niet', '2026-10-31', 'straks'],
    ['ARR-6 op de eerste dag mag het', '2026-11-01', 'mag'],
    ['ARR-6 op de laatste dag mag het', '2027-07-31', 'mag'],
    ['ARR-6 daarna is het voorbij', '2027-08-01', 'voorbij'],
  ])('%s', (_zin, dag, verwacht) => {
    expect(stand({}, datum(dag)).soort).toBe(verwacht);
  });
  it('ARR-6 gestopt is gestopt, met alle akkoorden erbij', () => {
    expect(stand({ handeling: { ...HANDELING, gestoptOp: VANDAAG } }).soort).toBe('gestopt');
  });
  it('ARR-6 het mag nooit zolang ook maar één nodig akkoord ontbreekt', () => {
    const keuze = fc.subarray([...ALLES]);
    fc.assert(
      fc.property(keuze, fc.integer({ min: -30, max: 400 }), (akkoorden, dagen) => {
        const dag = plusDagen(VANDAAG, dagen);
        const mag = stand({ akkoorden }, dag).soort === 'mag';
        expect(mag).toBe(akkoorden.length === ALLES.length && dag >= HANDELING.van && dag <= HANDELING.tot);
      }),
      { seed: 6 },
    );
  });
  it('ARR-6 een antwoord van wie niet beslist, telt niet mee', () => {
    const vreemd = ALLES.map((ander) => (ander.persoon === 'vader' ? { ...ander, persoon: 'oom' } : ander));
    expect(zinnen({ akkoorden: vreemd, beslissers: OUDERS })).toEqual(['Omar Bos antwoordde nog niet.']);
  });
});
