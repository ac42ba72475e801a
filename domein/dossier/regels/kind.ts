import { type Datum, leeftijdOp, leesDatum, plusJaren, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';
import { type Naamdelen, schrijfNaam, vergelijkbareNaam } from './naam.ts';

/** What is recorded about a child itself. */
export interface Kindgegevens extends Naamdelen {
  readonly geboortedatum: Datum;
  readonly straat: string;
  readonly huisnummer: string;
  /** Without space, in capitals: `2511AA`. */
  readonly postcode: string;
  readonly plaats: string;
}

/** What a person typed about a child, before anything was checked. */
export type GetypteKindgegevens = Readonly<Record<keyof Kindgegevens, string>>;

const OUDSTE_JAREN = 21;
const NAAM = /^[\p{L}\p{M}][\p{L}\p{M}'’`.\- ]*$/u;
const STRAAT = /^[\p{L}\p{M}\d'’`.,()/\- ]+$/u;
const HUISNUMMER = /^[1-9]\d{0,4}(?:[ \-/]{0,2}[\p{L}\d]{1,6})?$/u;
const POSTCODE = /^[1-9]\d{3}[A-Z]{2}$/;
/** Letter pairs that were never given out. */
const NOOIT_UITGEGEVEN = new Set(['SA', 'SD', 'SS']);

/** DOS-1: the data of a child, tidied up; or a sentence for each field that cannot be right. */
export function controleerKind(getypt: GetypteKindgegevens, vandaag: Datum): Uitkomst<Kindgegevens> {
  const kind = ruimOp(getypt);
  const redenen = [
    naamfout('roepnaam', 'de roepnaam', kind.roepnaam, 60),
    kind.tussenvoegsel === ''
      ? undefined
      : naamfout('tussenvoegsel', 'het tussenvoegsel', kind.tussenvoegsel, 20, true),
    naamfout('achternaam', 'de achternaam', kind.achternaam, 100, true),
    geboortefout(getypt.geboortedatum, vandaag),
    straatfout('straat', 'de straat', kind.straat),
    huisnummerfout(kind.huisnummer),
    postcodefout(kind.postcode),
    straatfout('plaats', 'de woonplaats', kind.plaats),
  ].filter((reden) => reden !== undefined);
  return magTenzij(redenen, () => ({ ...kind, geboortedatum: getypt.geboortedatum as Datum }), DOSSIERBRON.gegevens);
}

/** DOS-3: the child is refused when this parent already has one of the same name and birth date. */
export function controleerDubbel<K extends Naamdelen & { readonly geboortedatum: Datum; readonly nummer: string }>(
  kind: Kindgegevens,
  eigenKinderen: readonly K[],
): Uitkomst<Kindgegevens> {
  const zelfde = eigenKinderen.find(
    (ander) => ander.geboortedatum === kind.geboortedatum && vergelijkbareNaam(ander) === vergelijkbareNaam(kind),
  );
  if (zelfde === undefined) return { mag: true, waarde: kind, bron: DOSSIERBRON.eenDossier };
  return magNiet({
    code: 'kind-bestaat-al',
    zin: `${schrijfNaam(zelfde)}, geboren op ${schrijfDatum(zelfde.geboortedatum)}, staat al bij uw kinderen (dossier ${zelfde.nummer}). Gebruik dat dossier.`,
    bron: DOSSIERBRON.eenDossier,
    veld: 'roepnaam',
  });
}

/** Both SWV of a postcode area; null where the regulation names none. */
export interface Swvgebied {
  readonly po: string | null;
  readonly vo: string | null;
}

/** DOS-4: the SWV of a child by its age: primary until the twelfth birthday, secondary from then on. */
export function kiesSwv(geboortedatum: Datum, vandaag: Datum, gebied: Swvgebied | undefined): Uitkomst<string> {
  const weiger = (code: string, zin: string) => magNiet({ code, zin, bron: DOSSIERBRON.swv, veld: 'postcode' });
  if (gebied === undefined)
    return weiger('postcode-onbekend', 'Opmaat kent deze postcode niet. Kijk of hij goed is geschreven.');
  const swv = leeftijdOp(geboortedatum, vandaag) < 12 ? gebied.po : gebied.vo;
  if (swv === null) {
    return weiger(
      'postcode-zonder-swv',
      'Bij deze postcode hoort volgens de regeling geen samenwerkingsverband. Kijk of hij goed is geschreven.',
    );
  }
  return mag(swv, DOSSIERBRON.swv);
}

/** The fields in which two versions differ, in Dutch words for the timeline: without the values themselves. */
export function gewijzigdeVelden(oud: Kindgegevens, nieuw: Kindgegevens): readonly string[] {
  const VELDNAAM = {
    roepnaam: 'naam',
    tussenvoegsel: 'naam',
    achternaam: 'naam',
    geboortedatum: 'geboortedatum',
    straat: 'adres',
    huisnummer: 'adres',
    postcode: 'adres',
    plaats: 'adres',
  } as const satisfies Record<keyof Kindgegevens, string>;
  const velden = (Object.keys(VELDNAAM) as (keyof Kindgegevens)[]).filter((veld) => oud[veld] !== nieuw[veld]);
  return [...new Set(velden.map((veld) => VELDNAAM[veld]))];
}

function ruimOp(getypt: GetypteKindgegevens): GetypteKindgegevens {
  const netjes = (tekst: string) => tekst.normalize('NFC').replace(/ +/g, ' ').trim();
  return {
    roepnaam: netjes(getypt.roepnaam),
    tussenvoegsel: netjes(getypt.tussenvoegsel),
    achternaam: netjes(getypt.achternaam),
    geboortedatum: getypt.geboortedatum,
    straat: netjes(getypt.straat),
    huisnummer: netjes(getypt.huisnummer),
    postcode: getypt.postcode.replace(/\s/g, '').toUpperCase(),
    plaats: netjes(getypt.plaats),
  };
}

function isPostcode(postcode: string): boolean {
  return POSTCODE.test(postcode) && !NOOIT_UITGEGEVEN.has(postcode.slice(4));
}

function naamfout(veld: string, wat: string, tekst: string, langste: number, magApostrof = false): Reden | undefined {
  if (tekst === '') return fout(veld, 'leeg', `Vul ${wat} in.`);
  if (tekst.length > langste)
    return fout(veld, 'te-lang', `Dit is te lang voor ${wat}: hier passen ${langste} tekens.`);
  const zonderApostrof = magApostrof ? tekst.replace(/^['’`]/, '') : tekst;
  if (!NAAM.test(zonderApostrof))
    return fout(veld, 'teken', `In ${wat} kunnen alleen letters, spaties, koppeltekens, punten en apostroffen staan.`);
  return undefined;
}

function straatfout(veld: 'straat' | 'plaats', wat: string, tekst: string): Reden | undefined {
  if (tekst === '') return fout(veld, 'leeg', `Vul ${wat} in.`);
  if (tekst.length > 80) return fout(veld, 'te-lang', `Dit is te lang voor ${wat}: hier passen 80 tekens.`);
  return STRAAT.test(tekst) ? undefined : fout(veld, 'teken', `In ${wat} staat een teken dat daar niet hoort.`);
}

function huisnummerfout(tekst: string): Reden | undefined {
  if (tekst === '') return fout('huisnummer', 'leeg', 'Vul het huisnummer in.');
  if (HUISNUMMER.test(tekst)) return undefined;
  return fout(
    'huisnummer',
    'huisnummer',
    'Dit huisnummer klopt niet. Schrijf het getal en zo nodig de toevoeging, bijvoorbeeld 12 of 12-B.',
  );
}

function postcodefout(tekst: string): Reden | undefined {
  if (tekst === '') return fout('postcode', 'leeg', 'Vul de postcode in.');
  if (isPostcode(tekst)) return undefined;
  return fout(
    'postcode',
    'postcode',
    'Deze postcode klopt niet. Schrijf vier cijfers en twee letters, bijvoorbeeld 2511 AA.',
  );
}

function geboortefout(tekst: string, vandaag: Datum): Reden | undefined {
  if (tekst === '') return fout('geboortedatum', 'leeg', 'Vul de geboortedatum in.');
  const dag = leesDatum(tekst);
  if (dag === undefined)
    return fout('geboortedatum', 'geboortedatum', 'Deze geboortedatum bestaat niet. Schrijf dag, maand en jaar.');
  if (dag > vandaag)
    return fout(
      'geboortedatum',
      'geboortedatum-toekomst',
      'Deze geboortedatum ligt in de toekomst. Kijk of het jaar klopt.',
    );
  if (dag < plusJaren(vandaag, -OUDSTE_JAREN)) {
    return fout(
      'geboortedatum',
      'geboortedatum-oud',
      `Deze geboortedatum ligt meer dan ${OUDSTE_JAREN} jaar terug. Kijk of het jaar klopt.`,
    );
  }
  return undefined;
}

function fout(veld: string, code: string, zin: string): Reden {
  return { code, zin, bron: DOSSIERBRON.gegevens, veld };
}
