import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bezwarenTegenTrede, volgendeTrede, welkeTreden } from './klimmen.ts';
import { isVoorGpo, ONDERWERPEN, watGaatDoor } from './onderwerpen.ts';
import { type Stap, standVanGeschil } from './stappen.ts';
import { TREDEN, type Trede } from './treden.ts';

const DAG = datum('2026-11-20');
const begin: Stap = { soort: 'begonnen', dag: DAG, trede: 'school' };
const naar = (trede: Exclude<Trede, 'gpo'>): Stap => ({ soort: 'trede', dag: DAG, naar: trede, toelichting: '' });
const gpo: Stap = { soort: 'gpo_gevraagd', dag: DAG, toelichting: '', bezwaarOp: null };
const stand = (...stappen: Stap[]) => standVanGeschil([begin, ...stappen]);
const codes = (trede: Trede, s: ReturnType<typeof stand>, onderwerp: 'opp' | 'ondersteuning' = 'opp') =>
  bezwarenTegenTrede(trede, s, onderwerp).map(({ code }) => code);

describe('de ladder', () => {
  it('GES-1 de treden staan in de volgorde van de ladder', () => {
    expect(TREDEN).toEqual(['school', 'schoolleider', 'bestuur', 'swv', 'consulent', 'gpo']);
  });

  it('GES-1 een verschil klimt trede voor trede, en zegt steeds wat de volgende is', () => {
    const weg: string[] = [];
    let stappen: Stap[] = [];
    for (;;) {
      const volgende = volgendeTrede(stand(...stappen), 'opp');
      if (volgende === undefined) break;
      weg.push(volgende);
      stappen = [...stappen, volgende === 'gpo' ? gpo : naar(volgende)];
    }
    expect(weg).toEqual(['schoolleider', 'bestuur', 'swv', 'consulent', 'gpo']);
  });

  it.each([
    ['schoolleider', []],
    ['bestuur', []],
    ['swv', []],
    ['consulent', []],
    ['gpo', []],
    ['school', ['trede-geweest']],
  ] as const)('GES-1 van het gesprek op school naar %s', (trede, verwacht) => {
    expect(codes(trede, stand())).toEqual(verwacht);
  });

  it('GES-1 wie eerst het steunpunt vroeg, kan daarna nog naar het bestuur', () => {
    expect(codes('bestuur', stand(naar('swv')))).toEqual([]);
    expect(codes('schoolleider', stand(naar('swv')))).toEqual(['trede-omlaag']);
    expect(codes('swv', stand(naar('swv')))).toEqual(['trede-geweest']);
  });

  it('GES-2 na de geschillencommissie komt er geen trede meer', () => {
    expect(codes('bestuur', stand(gpo))).toEqual(['na-gpo']);
    expect(volgendeTrede(stand(gpo), 'opp')).toBeUndefined();
  });

  it('GES-2 de geschillencommissie oordeelt over toelating, verwijdering en het OPP, en over niets anders', () => {
    expect(ONDERWERPEN.filter(isVoorGpo)).toEqual(['opp', 'toelating', 'verwijdering']);
    const [reden] = bezwarenTegenTrede('gpo', stand(), 'ondersteuning');
    expect(reden).toMatchObject({ code: 'niet-voor-gpo', bron: { regel: 'GES-2' } });
    expect(volgendeTrede(stand(naar('consulent')), 'ondersteuning')).toBe('bestuur');
  });

  it('GES-1 wat is afgesloten, gaat nergens meer heen', () => {
    const s = stand({ soort: 'opgelost', dag: DAG, afspraken: 'Samen eruit.' });
    expect(s.toestand).toBe('opgelost');
    expect(welkeTreden(s, 'opp').every(({ mag }) => !mag)).toBe(true);
  });

  it('GES-1 een gesprek, een oordeel en een antwoord veranderen de trede niet', () => {
    const s = stand(
      naar('bestuur'),
      { soort: 'gesprek', dag: DAG, met: 'bestuur', afspraken: 'nog niets' },
      { soort: 'bestuur_besloten', dag: DAG, besluit: 'x', motivering: 'y' },
    );
    expect(s).toEqual({ toestand: 'loopt', trede: 'bestuur', geweest: ['school', 'bestuur'] });
  });

  it.each(ONDERWERPEN)('GES-1 bij %s staat wat er ondertussen doorgaat', (onderwerp) => {
    const zinnen = watGaatDoor(onderwerp);
    expect(zinnen.length).toBeGreaterThan(1);
    expect(zinnen.every(({ bron }) => bron.artikel !== '')).toBe(true);
  });

  it('OPP-3 tijdens een verschil over het OPP gaat de ondersteuning door en wordt het OPP niet vastgesteld', () => {
    const tekst = watGaatDoor('opp')
      .map(({ zin }) => zin)
      .join(' ');
    expect(tekst).toContain('gaat door');
    expect(tekst).toContain('niet vastgesteld');
  });
});
