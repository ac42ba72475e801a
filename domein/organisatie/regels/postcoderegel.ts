import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { type Csvregel, maakEis, veldVan, vindOnleesbareKolom, zinOverWaarde } from './csvregel.ts';

const ORG_8: Bron = { regel: 'ORG-8', artikel: 'Regeling regio-indeling samenwerkingsverbanden PO en VO, bijlage' };
const LANGSTE_NAAM = 100;

/** A four-digit postcode area, with the SWV for primary and for secondary education. */
export interface Postcoderegel {
  readonly pc4: string;
  readonly gemeente: string;
  /** Both null for an area that the annex leaves out, such as a port where nobody lives. */
  readonly swvPo: string | null;
  readonly swvVo: string | null;
}

/** ORG-8 · Reads one line of the list of postcode areas; or every reason why it cannot be taken in. */
export function leesPostcodegebied(regel: Csvregel): Uitkomst<Postcoderegel> {
  const redenen: Reden[] = [];
  const eis = maakEis(redenen, ORG_8);
  const onleesbaar = vindOnleesbareKolom(regel);
  eis(
    onleesbaar === undefined,
    'tekens-onleesbaar',
    onleesbaar ?? '',
    `In de kolom ${onleesbaar} staan onleesbare tekens. Waarschijnlijk is het bestand eerder in een verkeerde codering opgeslagen.`,
  );
  const pc4 = veldVan(regel, 'pc4');
  eis(
    /^[1-9][0-9]{3}$/.test(pc4),
    'pc4-ongeldig',
    'pc4',
    zinOverWaarde('pc4', pc4, 'een getal van 1000 tot en met 9999'),
  );
  const gemeente = veldVan(regel, 'gemeente');
  eis(
    gemeente !== '' && gemeente.length <= LANGSTE_NAAM,
    'gemeente-ongeldig',
    'gemeente',
    zinOverWaarde('gemeente', gemeente, 'de naam van een gemeente'),
  );
  const lees = (kolom: 'swv_po' | 'swv_vo', vorm: RegExp, voorbeeld: string): string | null => {
    const waarde = veldVan(regel, kolom).toUpperCase();
    if (waarde === '') return null;
    eis(vorm.test(waarde), `${kolom}-ongeldig`, kolom, zinOverWaarde(kolom, waarde, `een code zoals ${voorbeeld}`));
    return waarde;
  };
  const swvPo = lees('swv_po', /^PO[0-9A-Z]{4}$/, 'PO2801');
  const swvVo = lees('swv_vo', /^VO[0-9A-Z]{4}$/, 'VO2801');
  eis(
    (swvPo === null) === (swvVo === null),
    'swv-half',
    swvPo === null ? 'swv_po' : 'swv_vo',
    'Er staat maar een samenwerkingsverband. Vul swv_po en swv_vo allebei in, of geen van beide.',
  );
  return magTenzij(redenen, () => ({ pc4, gemeente, swvPo, swvVo }), ORG_8);
}
