import { describe, expect, it } from 'vitest';
import { berekenKaart, kiesRingen, kiesSchaal, plaatsNamen } from './kaart-rekenen.ts';

const maten = { breedte: 800, hoogte: 500 };
const utrecht = { lon: 5.1214, lat: 52.0907 };
const amersfoort = { lon: 5.3878, lat: 52.1561 };

describe('kaartbeeld', () => {
  it('past alle plaatsen in het beeld en kent de afstand tussen twee steden', () => {
    const kaart = berekenKaart([utrecht, amersfoort], maten, { midden: undefined, zoom: 1 });
    const [x1, y1] = kaart.naarPixels(utrecht);
    const [x2, y2] = kaart.naarPixels(amersfoort);
    for (const x of [x1, x2]) expect(x).toBeGreaterThan(0);
    for (const x of [x1, x2]) expect(x).toBeLessThan(800);
    for (const y of [y1, y2]) expect(y).toBeGreaterThan(0);
    expect(Math.hypot(x2 - x1, y2 - y1) / kaart.pixelsPerKm).toBeCloseTo(19.6, 0);
  });

  it('blijft bij een enkele plaats op leesbare afstand', () => {
    const kaart = berekenKaart([utrecht], maten, { midden: undefined, zoom: 1 });
    expect(kaart.breedte / kaart.pixelsPerKm).toBeCloseTo(1.5, 1);
    expect(kaart.naarPixels(utrecht)[0]).toBeCloseTo(400, 3);
  });

  it('rekent van pixels terug naar dezelfde plaats, ook ingezoomd', () => {
    const kaart = berekenKaart([utrecht, amersfoort], maten, { midden: utrecht, zoom: 3 });
    const terug = kaart.naarPlaats(kaart.naarPixels(amersfoort));
    expect(terug.lon).toBeCloseTo(amersfoort.lon, 6);
    expect(terug.lat).toBeCloseTo(amersfoort.lat, 6);
  });

  it('kiest hoogstens drie ringen, niet te dicht op het huis', () => {
    expect(kiesRingen(20, 400)).toEqual([5, 10, 20]);
    expect(kiesRingen(60, 150)).toEqual([1, 2]);
  });

  it('kiest de langste ronde schaal die past', () => {
    expect(kiesSchaal(20, 120)).toBe(5);
    expect(kiesSchaal(900, 120)).toBe(0.25);
  });

  it('laat een naam weg die geen plek heeft, maar nooit een naam met nadruk', () => {
    const dichtbij = Array.from({ length: 12 }, (_, i) => ({
      id: `p${i}`,
      tekst: 'Basisschool De Regenboog',
      x: 400 + i,
      y: 250,
      nadruk: i === 11,
    }));
    const geplaatst = plaatsNamen(dichtbij, maten);
    expect(geplaatst.length).toBeLessThan(12);
    expect(geplaatst.map((bord) => bord.id)).toContain('p11');
  });
});
