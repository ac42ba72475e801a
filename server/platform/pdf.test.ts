import { describe, expect, it } from 'vitest';
import { maakPdf } from './pdf.ts';

const brief = (regels = 3) =>
  maakPdf({
    titel: 'Proefbrief',
    nu: '2026-11-20T11:00:00.000Z',
    opbouw: ({ kop, alinea, lijst, tabel }) => {
      kop(1, 'Proefbrief');
      alinea('Eén alinea met accenten: reünie, café.');
      lijst(['eerste', 'tweede']);
      tabel({
        koppen: ['Wat', 'Wanneer'],
        rijen: Array.from({ length: regels }, (_, n) => [`Termijn ${n}`, 'vrijdag 20 november 2026']),
      });
      tabel({ rijen: [['Nummer', 'A26-000001']] });
    },
  });

describe('brief als PDF', () => {
  it('is een PDF met titel, taal en leesvolgorde, voor iedereen te lezen (PDF/UA)', async () => {
    const tekst = (await brief()).toString('latin1');
    expect(tekst.startsWith('%PDF-1.7')).toBe(true);
    for (const deel of [
      '/Marked true',
      '/Lang (nl-NL)',
      '/DisplayDocTitle true',
      '/StructTreeRoot',
      '/S /H1',
      '/S /LBody',
      '/S /TH',
      'pdfuaid',
    ]) {
      expect(tekst).toContain(deel);
    }
  });

  it('een lange tabel loopt door op de volgende bladzijde', async () => {
    const bladzijden = (await brief(60)).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(bladzijden.length).toBeGreaterThan(1);
  });
});
