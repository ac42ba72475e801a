import { describe, expect, it } from 'vitest';
import { leesRegelplekken } from '../../server/app/opdrachten/regelindex.ts';
import { PROJECT } from '../../server/platform/project.ts';
import { bestanden, lees } from './bronnen.ts';
import { leesCapaciteiten } from './capaciteiten.ts';
import { GEBOUWDE_REGELS, REGELFAMILIES } from './gebouwde-regels.ts';

const PLEKKEN = new Map(leesRegelplekken(PROJECT).map((plek) => [plek.regel, plek]));
const ZUIVER_OF_OPSLAG = /^(kern\/|domein\/[^/]+\/(regels|server)\/|server\/|db\/)/;

/** Numbers that a capability gives itself (DOS, ORG) stand in its README. */
function eigenNummers(): ReadonlySet<string> {
  const eigen = leesCapaciteiten().filter(({ regels }) => /^[A-Z]{3}$/.test(regels) && !(regels in REGELFAMILIES));
  return new Set(
    eigen.flatMap(({ naam, regels }) => {
      const pad = `domein/${naam}/README.md`;
      return bestanden('domein').includes(pad) ? (lees(pad).match(new RegExp(`\\b${regels}-\\d+\\b`, 'g')) ?? []) : [];
    }),
  );
}

function bestaat(nummer: string, eigen: ReadonlySet<string>): boolean {
  const [familie = '', volg = ''] = nummer.split('-');
  const aantal = (REGELFAMILIES as Record<string, number>)[familie];
  return aantal === undefined ? eigen.has(nummer) : Number(volg) >= 1 && Number(volg) <= aantal;
}

describe('de regels van het veld', () => {
  it.each(GEBOUWDE_REGELS)('%s staat in een regel of in de opslag', (regel) => {
    expect(PLEKKEN.get(regel)?.bestanden.filter((pad) => ZUIVER_OF_OPSLAG.test(pad)) ?? []).not.toEqual([]);
  });

  it.each(GEBOUWDE_REGELS)('%s heeft een test die hem noemt', (regel) => {
    expect(PLEKKEN.get(regel)?.tests ?? []).not.toEqual([]);
  });

  it('elk regelnummer in code en tests bestaat', () => {
    const eigen = eigenNummers();
    const onbekend = [...PLEKKEN.values()]
      .filter(({ regel }) => !bestaat(regel, eigen))
      .map(
        ({ regel, bestanden: waar, tests }) =>
          `${regel}: ${[...waar, ...tests.map(({ bestand }) => bestand)].join(', ')}`,
      );
    expect(onbekend).toEqual([]);
  });
});
