import { describe, expect, it } from 'vitest';
import { controleerNogDicht, controleerNoodvraag, type Kandidaat, kiesKandidaat } from './noodtoegang.ts';

const GOED = { naam: 'Noor Proefkind', reden: 'Zij viel van de trap en is niet goed.' };
const codes = (uitkomst: ReturnType<typeof controleerNoodvraag> | ReturnType<typeof kiesKandidaat>) =>
  uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
const kandidaat = (leerling: string, groep: string): Kandidaat => ({ leerling, swv: 'PO9901', groep });

describe('noodtoegang vragen', () => {
  it.each([
    ['met hele naam en reden mag', GOED, 0, []],
    ['ook de derde keer op een dag', GOED, 2, []],
    ['een vierde keer niet', GOED, 3, ['noodtoegang-op']],
    ['alleen een voornaam is te weinig', { ...GOED, naam: ' Noor ' }, 0, ['noodtoegang-naam']],
    ['een reden van negentien tekens is te kort', { ...GOED, reden: 'x'.repeat(19) }, 0, ['noodtoegang-reden']],
    ['spaties tellen niet als reden', { ...GOED, reden: ' '.repeat(40) }, 0, ['noodtoegang-reden']],
    ['een reden van twintig tekens mag', { ...GOED, reden: 'x'.repeat(20) }, 0, []],
    ['een reden van 501 tekens is te lang', { ...GOED, reden: 'x'.repeat(501) }, 0, ['noodtoegang-reden-lang']],
    ['alles fout zegt alles', { naam: '', reden: '' }, 3, ['noodtoegang-op', 'noodtoegang-naam', 'noodtoegang-reden']],
  ])('TOE-3 %s', (_naam, vraag, alVandaag, verwacht) => {
    expect(codes(controleerNoodvraag(vraag, alVandaag))).toEqual(verwacht);
  });

  it('TOE-3 wie het drie keer deed, hoort waarom het niet meer kan en wie helpt', () => {
    expect(controleerNoodvraag(GOED, 3)).toMatchObject({
      redenen: [{ zin: expect.stringMatching(/vandaag al 3 dossiers.*intern begeleider/) }],
    });
  });
});

describe('wie er bedoeld is', () => {
  it.each([
    ['niemand: onbekend en elders ingeschreven klinken hetzelfde', [], '', ['noodtoegang-onbekend']],
    ['een enkele naam heeft geen groep nodig', [kandidaat('a', '5B')], '', []],
    [
      'twee met dezelfde naam: de groep is nodig',
      [kandidaat('a', '5B'), kandidaat('b', '6A')],
      '',
      ['noodtoegang-groep'],
    ],
    [
      'twee met dezelfde naam en een groep zonder een van beiden',
      [kandidaat('a', '5B'), kandidaat('b', '6A')],
      '8',
      ['noodtoegang-groep'],
    ],
    ['twee met dezelfde naam en de goede groep', [kandidaat('a', '5B'), kandidaat('b', '6A')], ' 6a ', []],
    ['een leerling van de eigen groep heeft dit niet nodig', [kandidaat('a', '4A')], '', ['noodtoegang-eigen-groep']],
  ])('TOE-3 %s', (_naam, kandidaten, groep, verwacht) => {
    expect(codes(kiesKandidaat(kandidaten, groep, '4A'))).toEqual(verwacht);
  });

  it('TOE-3 met de groep erbij is het die leerling', () => {
    expect(kiesKandidaat([kandidaat('a', '5B'), kandidaat('b', '6A')], '6A', undefined)).toMatchObject({
      waarde: { leerling: 'b' },
    });
  });

  it('TOE-3 wat vandaag al open is, gaat niet nog eens open', () => {
    expect([controleerNogDicht(true).mag, controleerNogDicht(false).mag]).toEqual([false, true]);
  });
});
