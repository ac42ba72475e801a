import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bewaarConcept, bewaarConceptenVoor, leesConcept, wisConcept, wisConcepten } from './concepten.ts';

/** The store of one browser tab. */
function maakOpslag(): Storage {
  const inhoud = new Map<string, string>();
  return {
    get length() {
      return inhoud.size;
    },
    key: (plek) => [...inhoud.keys()][plek] ?? null,
    getItem: (naam) => inhoud.get(naam) ?? null,
    setItem: (naam, waarde) => void inhoud.set(naam, waarde),
    removeItem: (naam) => void inhoud.delete(naam),
    clear: () => inhoud.clear(),
  };
}

describe('wat iemand typte', () => {
  beforeEach(() => vi.stubGlobal('sessionStorage', maakOpslag()));
  afterEach(() => vi.unstubAllGlobals());

  it('is er nog als dezelfde persoon opnieuw inlogt, en niet onder een andere naam', () => {
    bewaarConceptenVoor('sandra');
    bewaarConcept('sandra:aanmelding', { tekst: 'Fenna leest graag', weken: 3 });
    bewaarConceptenVoor('sandra');
    expect(leesConcept('sandra:aanmelding')).toEqual({ tekst: 'Fenna leest graag', weken: 3 });
    expect(leesConcept('sandra:notitie')).toBeUndefined();
  });

  it('is weg zodra iemand anders inlogt, na uitloggen, en na versturen', () => {
    const weg = [() => bewaarConceptenVoor('mehmet'), wisConcepten, () => wisConcept('sandra:notitie')];
    for (const gaatWeg of weg) {
      bewaarConceptenVoor('sandra');
      bewaarConcept('sandra:notitie', { tekst: 'geheim' });
      gaatWeg();
      expect(leesConcept('sandra:notitie')).toBeUndefined();
    }
  });

  it('bewaart geen bestanden, en kan tegen een stuk concept', () => {
    bewaarConcept('sandra:document', { soort: 'verslag', bestand: new Blob(['x']), alle: [new Blob(['y'])] });
    expect(leesConcept('sandra:document')).toEqual({ soort: 'verslag' });
    sessionStorage.setItem('opmaat:concept:sandra:document', '{"soort":');
    expect(leesConcept('sandra:document')).toBeUndefined();
  });

  it('houdt het typen niet tegen als de browser niets mag bewaren', () => {
    const verboden = () => {
      throw new DOMException('verboden', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: verboden, setItem: verboden, removeItem: verboden, clear: verboden });
    bewaarConceptenVoor('sandra');
    bewaarConcept('sandra:notitie', { tekst: 'typt door' });
    wisConcept('sandra:notitie');
    wisConcepten();
    expect(leesConcept('sandra:notitie')).toBeUndefined();
  });
});
