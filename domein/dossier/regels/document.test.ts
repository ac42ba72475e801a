import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakBestandsnaam } from './bestandsnaam.ts';
import { type Bestand, controleerBestand, controleerVoorOuders, DOCUMENTSOORTEN, MEESTE_BYTES } from './document.ts';

const PDF: Bestand = { naam: 'verslag.pdf', bytes: 1000, gevonden: 'application/pdf', begin: '%PDF-1.7' };
const code = (afwijking: Partial<Bestand>, soort: (typeof DOCUMENTSOORTEN)[number] = 'verslag') => {
  const uitkomst = controleerBestand({ ...PDF, ...afwijking }, soort);
  return uitkomst.mag ? 'mag' : uitkomst.redenen[0]?.code;
};

describe('een document', () => {
  it('DOS-7 een PDF mag, met de eigen naam', () => {
    expect(controleerBestand(PDF, 'verslag')).toMatchObject({
      mag: true,
      waarde: { naam: 'verslag.pdf', mediatype: 'application/pdf' },
    });
  });

  it.each([
    ['een leeg bestand', { bytes: 0 }, 'bestand-leeg'],
    ['10 MB en één byte', { bytes: MEESTE_BYTES + 1 }, 'bestand-te-groot'],
    [
      'een SVG',
      { naam: 'tekening.svg', gevonden: undefined, begin: '<?xml version="1.0"?><svg onload="x">' },
      'bestand-svg',
    ],
    [
      'een SVG die zich PNG noemt',
      { naam: 'tekening.png', gevonden: 'application/xml', begin: '<svg xmlns="a">' },
      'bestand-svg',
    ],
    ['een webpagina die zich PDF noemt', { gevonden: undefined, begin: '<!DOCTYPE html><script>' }, 'bestand-html'],
    ['een PNG die zich PDF noemt', { gevonden: 'image/png' }, 'bestand-anders'],
    ['een programma', { naam: 'spel.exe', gevonden: 'application/x-msdownload' }, 'bestand-soort'],
    ['een naam zonder uitgang', { naam: 'verslag' }, 'bestand-soort'],
    ['een uitgang die elk object heeft', { naam: 'x.constructor' }, 'bestand-soort'],
    [
      'een Word-bestand met macro’s',
      { naam: 'brief.docm', gevonden: 'application/vnd.ms-word.document.macroenabled.12' },
      'bestand-soort',
    ],
  ])('DOS-7 %s wordt geweigerd en zegt waarom', (_naam, afwijking, verwacht) => {
    expect(code(afwijking)).toBe(verwacht);
  });

  it('DOS-7 precies 10 MB mag', () => {
    expect(code({ bytes: MEESTE_BYTES })).toBe('mag');
  });

  it('BEH-3 een geluidsopname van het kind mag, ook als de telefoon er MP4 van maakte', () => {
    const opname = { naam: 'over-school.m4a', gevonden: 'video/mp4' };
    expect(controleerBestand({ ...PDF, ...opname }, 'tekening_of_opname')).toMatchObject({
      mag: true,
      waarde: { mediatype: 'audio/x-m4a' },
    });
    expect(code(opname, 'brief')).toBe('opname-soort');
  });

  it.each(DOCUMENTSOORTEN)('DOS-8 %s is voor ouders; alleen overig kan een werkdocument zijn', (soort) => {
    expect(controleerVoorOuders(soort, true).mag).toBe(true);
    expect(controleerVoorOuders(soort, false).mag).toBe(soort === 'overig');
  });
});

describe('de naam van een bestand', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\ouder\\brief.pdf', 'brief.pdf'],
    ['brief\r\nSet-Cookie: a=b.pdf', 'brief Set-Cookie a=b.pdf'],
    ['fac\u202Efdp.exe', 'fac fdp.exe'],
    ['.htaccess', 'htaccess'],
    ['  verslag  van   Noor .pdf', 'verslag van Noor.pdf'],
    ['a\uD800b.pdf', 'a b.pdf'],
    ['', 'document'],
    ['..', 'document'],
  ])('DOS-7 %j wordt %j', (gegeven, verwacht) => {
    expect(maakBestandsnaam(gegeven)).toBe(verwacht);
  });

  it('DOS-7 een lange naam houdt zijn uitgang', () => {
    const naam = maakBestandsnaam(`${'é'.repeat(300)}.docx`);
    expect(naam).toHaveLength(120);
    expect(naam).toMatch(/é\.docx$/);
  });

  it('DOS-7 elke naam wordt een naam die veilig in een kop van HTTP past', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (gegeven) => {
        const naam = maakBestandsnaam(gegeven);
        expect(naam.length).toBeGreaterThan(0);
        expect(naam.length).toBeLessThanOrEqual(120);
        expect(naam).not.toMatch(/[\p{Cc}/\\]/u);
        expect(() => encodeURIComponent(naam)).not.toThrow();
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
