import { describe, expect, it } from 'vitest';
import { type Herkomst, type Lezer, magOnderdeelLezen, ONDERDELEN, type Onderdeel } from './toegang.ts';

const HERKOMSTEN: readonly Herkomst[] = ['eigen_school', 'andere_school', 'ouders'];
const leest = (lezer: Lezer, herkomst: Herkomst) =>
  ONDERDELEN.filter((onderdeel) => magOnderdeelLezen(lezer, onderdeel, herkomst).mag);

describe('wie leest wat in een dossier', () => {
  it('TOE-3 een ouder met gezag leest alles, behalve werknotities en werkdocumenten', () => {
    const verwacht: Onderdeel[] = ['kind', 'gezag', 'loopbaan', 'tijdlijn', 'verslagen', 'documenten'];
    for (const herkomst of HERKOMSTEN) expect(leest({ soort: 'ouder', gezag: true }, herkomst)).toEqual(verwacht);
  });

  it.each<[string, Lezer]>([
    ['een ouder zonder gezag', { soort: 'ouder', gezag: false }],
    ['een andere leerling', { soort: 'leerling', eigen: false }],
    [
      'een school die niet betrokken is, ook met een oude toestemming',
      { soort: 'school', rol: 'ib', betrokken: false, gedeeld: true },
    ],
    ['een leraar van een andere groep', { soort: 'leraar', eigenGroep: false }],
    ['bestuur, directie, consulent en ieder ander', { soort: 'ander' }],
  ])('TOE-3 %s leest niets, en elk nee zegt waarom', (_naam, lezer) => {
    for (const herkomst of HERKOMSTEN) {
      expect(leest(lezer, herkomst)).toEqual([]);
      for (const onderdeel of ONDERDELEN)
        expect(magOnderdeelLezen(lezer, onderdeel, herkomst)).toMatchObject({
          redenen: [{ zin: expect.stringMatching(/\.$/) }],
        });
    }
  });

  it('AAN-12 wat een andere school schreef, leest een school pas als ouders dat goedvinden', () => {
    const school = (gedeeld: boolean): Lezer => ({ soort: 'school', rol: 'schoolleider', betrokken: true, gedeeld });
    expect(leest(school(false), 'andere_school')).toEqual(['kind', 'gezag', 'loopbaan']);
    expect(leest(school(true), 'andere_school')).toEqual([
      'kind',
      'gezag',
      'loopbaan',
      'tijdlijn',
      'verslagen',
      'documenten',
    ]);
    expect(leest(school(false), 'ouders')).toEqual([...ONDERDELEN]);
  });

  it('TOE-3 een leraar leest van de eigen groep de verslagen en signalen, geen werknotities of documenten', () => {
    expect(leest({ soort: 'leraar', eigenGroep: true }, 'eigen_school')).toEqual(['kind', 'loopbaan', 'verslagen']);
  });

  it('TOE-3 een leerling leest het eigen dossier zonder notities en documenten', () => {
    expect(leest({ soort: 'leerling', eigen: true }, 'ouders')).toEqual(['kind', 'loopbaan', 'tijdlijn']);
  });
});
