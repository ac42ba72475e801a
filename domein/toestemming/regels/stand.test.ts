import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import {
  type Antwoord,
  type Antwoordsoort,
  type Beslisser,
  berekenStand,
  type Gevraagd,
  isOpen,
  STANDEN,
  type Standsoort,
} from './stand.ts';
import { STANDNAAM, schrijfStand, schrijfStandVoorLeerling } from './standzin.ts';

const VANDAAG = datum('2026-11-20');
const GEVRAAGD: Gevraagd = {
  gevraagdDag: datum('2026-11-01'),
  geldigTot: datum('2027-05-01'),
  vervallenOp: null,
  allenNodig: true,
};
const wie = (persoon: string, sinds = '2019-01-01'): Beslisser => ({
  persoon,
  naam: persoon,
  als: 'ouder',
  sinds: datum(sinds),
});
const ANNA = wie('Anna');
const PIET = wie('Piet');
const zegt = (persoon: string, antwoord: Antwoordsoort, telt = true): Antwoord => ({
  persoon,
  antwoord,
  telt,
  dag: VANDAAG,
});
const ja = (persoon: string) => zegt(persoon, 'gegeven');

interface Geval {
  readonly anders?: Partial<Gevraagd>;
  readonly antwoorden?: readonly Antwoord[];
  readonly beslissers?: readonly Beslisser[];
}
const stand = ({ anders = {}, antwoorden = [], beslissers = [ANNA, PIET] }: Geval) =>
  berekenStand({ ...GEVRAAGD, ...anders }, antwoorden, beslissers, VANDAAG);

describe('waar een toestemming staat', () => {
  it.each<[string, Geval, Standsoort]>([
    ['niemand antwoordde', {}, 'gevraagd'],
    ['één van twee ouders zei ja', { antwoorden: [ja('Anna')] }, 'gevraagd'],
    ['beide ouders zeiden ja', { antwoorden: [ja('Anna'), ja('Piet')] }, 'gegeven'],
    ['één ja is genoeg voor dit doel', { anders: { allenNodig: false }, antwoorden: [ja('Anna')] }, 'gegeven'],
    [
      'één ja, maar de ander zei nee',
      { anders: { allenNodig: false }, antwoorden: [ja('Anna'), zegt('Piet', 'geweigerd')] },
      'ouders_verschillen',
    ],
    ['één nee, de ander zei nog niets', { antwoorden: [zegt('Anna', 'geweigerd')] }, 'geweigerd'],
    ['nee en daarna toch ja', { antwoorden: [zegt('Anna', 'geweigerd'), ja('Piet'), ja('Anna')] }, 'gegeven'],
    [
      'de een trekt in, de ander blijft bij ja',
      { antwoorden: [ja('Anna'), ja('Piet'), zegt('Piet', 'ingetrokken')] },
      'ouders_verschillen',
    ],
    [
      'de enige ouder trekt in',
      { beslissers: [ANNA], antwoorden: [ja('Anna'), zegt('Anna', 'ingetrokken')] },
      'ingetrokken',
    ],
    [
      'op de laatste dag plus één',
      { anders: { geldigTot: VANDAAG }, antwoorden: [ja('Anna'), ja('Piet')] },
      'verlopen',
    ],
    [
      'de school nam de vraag terug',
      { anders: { vervallenOp: VANDAAG }, antwoorden: [ja('Anna'), ja('Piet')] },
      'vervallen',
    ],
    [
      'Piet verloor het gezag: zijn nee telt niet meer',
      { beslissers: [ANNA], antwoorden: [ja('Anna'), zegt('Piet', 'geweigerd')] },
      'gegeven',
    ],
    ['wie ja zei verloor het gezag', { beslissers: [PIET], antwoorden: [ja('Anna')] }, 'wacht_op_nieuwe_beslisser'],
    [
      'een voogd kwam erbij na de vraag',
      { beslissers: [ANNA, wie('Voogd', '2026-11-15')], antwoorden: [ja('Anna')] },
      'wacht_op_nieuwe_beslisser',
    ],
    [
      'wie erbij kwam zei ook ja',
      { beslissers: [ANNA, wie('Voogd', '2026-11-15')], antwoorden: [ja('Anna'), ja('Voogd')] },
      'gegeven',
    ],
    [
      'wat een leerling onder zestien vindt telt niet mee, ook niet op zijn zestiende',
      {
        beslissers: [{ persoon: 'Kind', naam: 'Kind', als: 'leerling', sinds: VANDAAG }],
        antwoorden: [zegt('Kind', 'gegeven', false), ja('Anna')],
      },
      'wacht_op_nieuwe_beslisser',
    ],
    ['niemand heeft gezag', { beslissers: [], antwoorden: [ja('Anna')] }, 'niemand_beslist'],
  ])('TOE-1 %s', (_, geval, verwacht) => {
    expect(stand(geval).soort).toBe(verwacht);
  });

  it('TOE-1 zegt wie voor is, wie tegen, en van wie het antwoord nog komt', () => {
    const { voor, tegen, open } = stand({ antwoorden: [ja('Anna')] });
    expect([voor, tegen, open]).toEqual([[ANNA], [], [PIET]]);
    expect(isOpen(stand({ antwoorden: [ja('Anna')] }))).toBe(true);
    expect(isOpen(stand({ anders: { vervallenOp: VANDAAG } }))).toBe(false);
  });
});

describe('de stand in woorden', () => {
  it('TOE-1 verschillen ouders, dan zegt de zin wat doorgaat en waar zij terechtkunnen, eerst op school', () => {
    const { zin, watKan } = schrijfStand(
      stand({ antwoorden: [ja('Anna'), zegt('Piet', 'geweigerd')] }),
      GEVRAAGD.geldigTot,
    );
    expect(zin).toBe(
      'De ouders verschillen van mening. Anna vindt het goed, Piet niet. Daarom geldt de toestemming niet.',
    );
    expect(watKan).toMatch(/gaat gewoon door.*eerst samen over op school.*steunpunt/);
  });

  it('TOE-1 gegeven: met de laatste dag erbij', () => {
    expect(schrijfStand(stand({ antwoorden: [ja('Anna'), ja('Piet')] }), GEVRAAGD.geldigTot).zin).toBe(
      'Anna en Piet gaven toestemming. Die geldt tot en met vrijdag 30 april 2027.',
    );
  });

  it.each(STANDEN)(
    'TOE-1 elke stand heeft een naam en zinnen, voor ouders en voor de leerling zonder namen: %s',
    (soort) => {
      const een = { soort, voor: [ANNA], tegen: [PIET], open: [wie('Voogd')] };
      expect(STANDNAAM[soort]).not.toBe('');
      expect(schrijfStand(een, GEVRAAGD.geldigTot).zin).toMatch(/\.$/);
      for (const zelf of [true, false])
        expect(JSON.stringify(schrijfStandVoorLeerling(een, zelf, GEVRAAGD.geldigTot))).not.toMatch(/Anna|Piet|Voogd/);
    },
  );
});
