import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haalNamenWeg, type Namen } from './naam-uit-bestandsnaam.ts';

const FENNA: Namen = {
  leerling: { roepnaam: 'Fenna', tussenvoegsel: 'de', achternaam: 'Groot' },
  ouders: ['Sanne van der Meer', 'Erik de Groot'],
};
const ZOE: Namen = { leerling: { roepnaam: 'Zoë', tussenvoegsel: '', achternaam: 'Çelik-Vermeulen' }, ouders: [] };

describe('TOE-3 een naam in een bestandsnaam gaat eruit', () => {
  it.each([
    ['Verslag Fenna de Groot.pdf', 'Verslag leerling.pdf'],
    ['verslag_fenna_de_groot.pdf', 'verslag_leerling.pdf'],
    ['FENNA DE GROOT okr.PDF', 'leerling okr.PDF'],
    ['FennaDeGroot-2026.pdf', 'leerling-2026.pdf'],
    ['fennadegroot.pdf', 'leerling.pdf'],
    ['Groot, Fenna de - onderzoek.docx', 'leerling - onderzoek.docx'],
    ['F. de Groot.pdf', 'leerling.pdf'],
    ["Fenna's tekening.png", 'leerling tekening.png'],
    ['Tekening van Fenna.png', 'Tekening van leerling.png'],
    ['Brief aan Sanne van der Meer.pdf', 'Brief aan ouder.pdf'],
    ['Brief aan mevrouw Van der Meer.pdf', 'Brief aan mevrouw ouder.pdf'],
    ['Brief Erik de Groot.pdf', 'Brief ouder.pdf'],
  ])('TOE-3 «%s» wordt «%s»', (naam, wordt) => {
    expect(haalNamenWeg(naam, FENNA)).toEqual({ naam: wordt, aangepast: true });
  });

  it('TOE-3 accenten en koppeltekens maken niet uit', () => {
    expect(haalNamenWeg('zoe celik vermeulen.pdf', ZOE).naam).toBe('leerling.pdf');
    expect(haalNamenWeg('Zoë Çelik-Vermeulen.pdf'.normalize('NFD'), ZOE).naam).toBe('leerling.pdf');
  });

  it.each(['Onderwijskundig rapport.pdf', 'Grootouders.pdf', 'verslag van de groep.pdf', 'IMG_2034.jpg', '.pdf', ''])(
    'TOE-3 «%s» blijft zoals het is',
    (naam) => {
      expect(haalNamenWeg(naam, FENNA)).toEqual({ naam, aangepast: false });
    },
  );

  it('TOE-3 wat er ook omheen staat, de voornaam blijft niet staan en de uitgang wel', () => {
    fc.assert(
      fc.property(fc.constantFrom(' ', '_', '-', '.', '+', ' – '), fc.integer({ min: 0, max: 99 }), (tussen, getal) => {
        const { naam } = haalNamenWeg(`verslag${tussen}FENNA${tussen}de${tussen}Groot${tussen}${getal}.pdf`, FENNA);
        expect(naam.toLowerCase()).not.toMatch(/fenna|groot/);
        expect(naam.endsWith('.pdf')).toBe(true);
      }),
      { seed: 20261123 },
    );
  });
});
