import { describe, expect, it } from 'vitest';
import { beoordeelPoging, EERSTE_POGING, MEESTE_POGINGEN, type Pogingstand } from './pogingen.ts';

const NU = '2026-11-20T11:00:00.000Z';
const KWARTIER_LATER = '2026-11-20T11:15:00.000Z';

describe('een code bij een link', () => {
  it.each<[string, Pogingstand, boolean, string, Pogingstand]>([
    ['de goede code opent', EERSTE_POGING, true, 'goed', EERSTE_POGING],
    [
      'de goede code telt niet als fout',
      { pogingen: 4, geslotenTot: undefined },
      true,
      'goed',
      { pogingen: 4, geslotenTot: undefined },
    ],
    ['een verkeerde telt', EERSTE_POGING, false, 'onjuist', { pogingen: 1, geslotenTot: undefined }],
    [
      'de vijfde verkeerde geeft een kwartier rust',
      { pogingen: 4, geslotenTot: undefined },
      false,
      'rust',
      { pogingen: 5, geslotenTot: KWARTIER_LATER },
    ],
    [
      'tijdens de rust opent ook de goede niet',
      { pogingen: 5, geslotenTot: KWARTIER_LATER },
      true,
      'rust',
      { pogingen: 5, geslotenTot: KWARTIER_LATER },
    ],
    [
      'tijdens de rust telt een verkeerde niet',
      { pogingen: 5, geslotenTot: KWARTIER_LATER },
      false,
      'rust',
      { pogingen: 5, geslotenTot: KWARTIER_LATER },
    ],
    [
      'op het einde van de rust opent de goede weer',
      { pogingen: 5, geslotenTot: NU },
      true,
      'goed',
      { pogingen: 5, geslotenTot: NU },
    ],
    [
      'de twintigste verkeerde sluit voorgoed',
      { pogingen: 19, geslotenTot: undefined },
      false,
      'gesloten',
      { pogingen: 20, geslotenTot: undefined },
    ],
    [
      'daarna opent ook de goede niet',
      { pogingen: MEESTE_POGINGEN, geslotenTot: undefined },
      true,
      'gesloten',
      { pogingen: 20, geslotenTot: undefined },
    ],
  ])('TOE-2 %s', (_zin, stand, goed, uitslag, daarna) => {
    expect(beoordeelPoging(stand, { goed, nu: NU })).toEqual({ uitslag, stand: daarna });
  });
});
