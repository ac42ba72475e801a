import { describe, expect, it } from 'vitest';
import { doetAlleenOpenbaar, groepeerRechten } from './rechtengroepen.ts';

const handeling = (actie: string, ...rollen: string[]) => ({
  actie,
  samenvatting: `Doe ${actie}`,
  doel: 'Zorg',
  log: 'lezen',
  wie: rollen.map((rol) => ({ rol, rolnaam: rol, voorwaarde: `als ${rol}` })),
});
const HANDELINGEN = [
  handeling('toegang.uitloggen', 'iedereen-ingelogd'),
  handeling('dossier.lezen', 'ouder', 'ib'),
  handeling('nieuw.iets', 'openbaar'),
  handeling('dossier.schrijven', 'ib'),
];

describe('wie mag wat, per rol', () => {
  it('staat per onderwerp bij elkaar: eerst over leerlingen, dan inloggen, dan wat geen kop heeft', () => {
    const groepen = groepeerRechten(HANDELINGEN, { rol: 'ib', zoek: '' });
    expect(groepen.map(({ kop, regels }) => [kop, regels.map(({ actie }) => actie)])).toEqual([
      ['Het dossier', ['dossier.lezen', 'dossier.schrijven']],
      ['Inloggen, mensen en rollen', ['toegang.uitloggen']],
      ['Nieuw', ['nieuw.iets']],
    ]);
  });

  it('toont de voorwaarde van de eigen rol, en niet wat een andere rol mag', () => {
    const [dossier] = groepeerRechten(HANDELINGEN, { rol: 'ouder', zoek: '' });
    expect(dossier?.regels.map(({ actie, voorwaarde }) => [actie, voorwaarde])).toEqual([
      ['dossier.lezen', 'als ouder'],
    ]);
  });

  it('vindt elk getypt woord terug, ook in de voorwaarde', () => {
    const vind = (zoek: string) => groepeerRechten(HANDELINGEN, { rol: 'ib', zoek }).flatMap(({ regels }) => regels);
    expect(vind('SCHRIJVEN doe').map(({ actie }) => actie)).toEqual(['dossier.schrijven']);
    expect(vind('als ib')).toHaveLength(2);
    expect(vind('maan')).toEqual([]);
  });

  it('weet welke rol alleen mag wat iedereen mag', () => {
    expect(doetAlleenOpenbaar(HANDELINGEN, 'opr')).toBe(true);
    expect(doetAlleenOpenbaar(HANDELINGEN, 'ouder')).toBe(false);
  });
});
