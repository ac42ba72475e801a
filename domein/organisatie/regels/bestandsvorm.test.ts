import { describe, expect, it } from 'vitest';
import { BESTANDSSOORTEN, herkenVerkeerdeCodering, leesKop, magInvoeren, weigerCodering } from './bestandsvorm.ts';

const bytes = (...getallen: number[]) => Uint8Array.from(getallen);
const utf16 = Uint8Array.from([...'pc4,gemeente'].flatMap((teken) => [teken.charCodeAt(0), 0]));
const KOLOMMEN = BESTANDSSOORTEN.postcodegebieden.kolommen;

describe('codering', () => {
  it.each([
    ['ORG-1 UTF-16 met merkteken wordt herkend', bytes(0xff, 0xfe, 0x70, 0), 'codering-utf16'],
    ['ORG-1 UTF-16 zonder merkteken wordt herkend', utf16, 'codering-utf16'],
    ['ORG-1 een spreadsheet wordt herkend', bytes(0x50, 0x4b, 3, 4), 'bestand-spreadsheet'],
    ['ORG-1 een PDF wordt herkend', bytes(0x25, 0x50, 0x44, 0x46), 'bestand-pdf'],
    ['ORG-1 een bestand zonder tekst wordt herkend', bytes(0x7f, 0x45, 0x4c, 0x46, 1, 0, 1, 2), 'bestand-geen-tekst'],
    ['ORG-1 gewone tekst mag, ook met BOM', bytes(0xef, 0xbb, 0xbf, 0x70, 0x63, 0x34), undefined],
  ])('%s', (_naam, begin, code) => {
    expect(herkenVerkeerdeCodering(begin)?.code).toBe(code);
  });

  it('ORG-1 een byte die geen UTF-8 is, wordt gemeld met de regel', () => {
    expect(weigerCodering(12).zin).toMatch(/regel 12.*Windows-1252/);
  });
});

describe('eerste regel', () => {
  it.each([
    ['ORG-1 komma', ',', ','],
    ['ORG-1 puntkomma', ';', ';'],
    ['ORG-1 tab', '\t', '\t'],
  ])('%s wordt zelf gevonden', (_naam, teken, scheiding) => {
    const uitkomst = leesKop(KOLOMMEN.join(teken), 'postcodegebieden');
    expect(uitkomst).toMatchObject({ mag: true, waarde: { scheiding, kolommen: KOLOMMEN } });
  });

  it('ORG-1 hoofdletters, aanhalingstekens en andere kolommen storen niet', () => {
    expect(leesKop('\ufeff"PC4";"Gemeente";extra; SWV_PO ;swv_vo', 'postcodegebieden')).toMatchObject({ mag: true });
  });

  it.each([
    ['ORG-1 een ander scheidingsteken wordt genoemd', KOLOMMEN.join('|'), 'scheiding-onbekend', '«|»'],
    ['ORG-1 een ontbrekende kolom wordt genoemd', 'pc4,gemeente,swv_po', 'kolom-ontbreekt', 'swv_vo'],
    ['ORG-1 een verkeerd geschreven kolom wordt genoemd', 'pc4,gemeente,swvpo,swv_vo', 'kolom-ontbreekt', '«swvpo»'],
    ['ORG-1 een dubbele kolom wordt genoemd', 'pc4,gemeente,swv_po,swv_vo,pc4', 'kolom-dubbel', 'pc4'],
    ['ORG-1 een bestand zonder kop krijgt de namen te zien', '9901,Proefdam,PO9901,VO9901', 'kop-ontbreekt', 'pc4'],
    [
      'ORG-1 verwisselde bestanden worden herkend',
      BESTANDSSOORTEN.vestigingen.kolommen.join(','),
      'ander-bestand',
      'vestigingen',
    ],
  ])('%s', (_naam, kop, code, inZin) => {
    const uitkomst = leesKop(kop, 'postcodegebieden');
    expect(uitkomst).toMatchObject({ mag: false, redenen: [{ code, zin: expect.stringContaining(inZin) }] });
  });
});

describe('te veel geweigerd', () => {
  it.each([
    ['ORG-7 een vijfde mag', 2, false, true],
    ['ORG-7 meer dan een vijfde mag niet', 3, false, false],
    ['ORG-7 met --toch mag het wel', 9, true, true],
  ])('%s', (_naam, geweigerd, toch, mag) => {
    expect(magInvoeren(10, geweigerd, toch).mag).toBe(mag);
  });
});
