import { describe, expect, it } from 'vitest';
import { type Toestemmingen, telWachtende } from './buren.ts';
import { schrijfWachtend } from './woorden.ts';

type Vraag = Toestemmingen['toestemmingen'][number];

const AAN_MIJ: Vraag = {
  stand: { loopt: true, geldt: false },
  beslissers: [{ benIk: true, antwoord: null }],
  antwoorden: [],
  mag: { antwoorden: ['gegeven', 'geweigerd'], mening: false },
};
const tel = (...toestemmingen: readonly Vraag[]) => telWachtende({ data: { toestemmingen } });

describe('welke vragen om toestemming op mij wachten', () => {
  it('TOE-1 een vraag waarop ik nog geen antwoord gaf, wacht op mij', () => {
    expect(tel(AAN_MIJ, AAN_MIJ)).toBe(2);
  });

  it.each<[string, Partial<Vraag>]>([
    ['is voorbij', { stand: { loopt: false, geldt: false } }],
    ['geldt al', { stand: { loopt: true, geldt: true } }],
    ['is door mij beantwoord', { beslissers: [{ benIk: true, antwoord: 'geweigerd' }] }],
    ['is aan een ander', { beslissers: [{ benIk: false, antwoord: null }] }],
    ['laat mij niets kiezen', { mag: { antwoorden: [], mening: false } }],
  ])('TOE-1 een vraag die %s, wacht niet op mij', (_, anders) => {
    expect(tel({ ...AAN_MIJ, ...anders })).toBe(0);
  });

  it('TOE-1 wie niet beslist maar wel een mening mag geven, wordt gevraagd tot die er is', () => {
    const mening: Vraag = {
      ...AAN_MIJ,
      beslissers: [{ benIk: false, antwoord: null }],
      mag: { antwoorden: ['gegeven', 'geweigerd'], mening: true },
    };
    expect(tel(mening)).toBe(1);
    expect(tel({ ...mening, antwoorden: [{ benIk: true, telt: false }] })).toBe(0);
  });

  it('wie niets mag zien, of nog wacht op het antwoord van de server, ziet geen vragen', () => {
    expect([telWachtende({ data: null }), telWachtende({ data: undefined })]).toEqual([0, 0]);
  });

  it('de zin past bij het aantal en bij wie hem leest', () => {
    expect(schrijfWachtend(1, 'ouder')).toBe('1 vraag om toestemming wacht op u');
    expect(schrijfWachtend(2, 'leerling')).toBe('2 vragen om toestemming wachten op jou');
  });
});
