import { type Datum, isVoor } from '../../../kern/tijd/datum.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { isGeldigOp } from './behoefte.ts';
import { vindCategorie } from './categorieen.ts';

const BEH_2: Bron = { regel: 'BEH-2', artikel: 'ondersteuningsplan van het samenwerkingsverband' };
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_CODE = 60;
const MAX_NAAM = 100;
const MAX_UITLEG = 500;

/** BEH-2 · A category that an SWV adds under one national category, from a day and possibly until a day (both included). */
export interface LokaleCategorie {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  /** The one national category under which figures count it. */
  readonly landelijk: string;
  readonly van: Datum;
  readonly tot?: Datum;
}

/**
 * BEH-2 · Judges a new local category. It needs a code of its own, a name, an explanation, a start, and exactly one
 * national category above it. A code that once was used is never used again: old dossiers still carry it.
 */
export function beoordeelLokaleCategorie(
  invoer: LokaleCategorie,
  omgeving: { readonly bestaande: readonly LokaleCategorie[] },
): Uitkomst<LokaleCategorie> {
  const redenen: Reden[] = [];
  const eis = (goed: boolean, code: string, veld: string, zin: string) => {
    if (!goed) redenen.push({ code, zin, bron: BEH_2, veld });
  };
  const codeKlopt = CODE.test(invoer.code) && invoer.code.length <= MAX_CODE;
  eis(
    codeKlopt,
    'code-ongeldig',
    'code',
    `Gebruik voor de code kleine letters, cijfers en streepjes, hoogstens ${MAX_CODE} tekens.`,
  );
  eis(
    vindCategorie(invoer.code) === undefined,
    'code-landelijk',
    'code',
    'Deze code is al van een landelijke categorie. Kies een andere code.',
  );
  const nieuw = omgeving.bestaande.every((eerder) => eerder.code !== invoer.code);
  eis(
    nieuw,
    'code-bestaat',
    'code',
    'Deze code is al gebruikt. Kies een andere code, ook als de oude categorie is gestopt.',
  );
  eis(isTekst(invoer.naam, MAX_NAAM), 'naam-ongeldig', 'naam', `Geef een naam van hoogstens ${MAX_NAAM} tekens.`);
  eis(
    isTekst(invoer.uitleg, MAX_UITLEG),
    'uitleg-ongeldig',
    'uitleg',
    `Leg in hoogstens ${MAX_UITLEG} tekens uit wat de leerling nodig heeft.`,
  );
  const boven = vindCategorie(invoer.landelijk) !== undefined;
  eis(boven, 'landelijk-onbekend', 'landelijk', 'Kies precies een landelijke categorie waar deze onder valt.');
  const volgorde = invoer.tot === undefined || !isVoor(invoer.tot, invoer.van);
  eis(volgorde, 'einde-voor-begin', 'tot', 'De einddatum ligt voor de begindatum. Pas een van de twee aan.');
  return magTenzij(redenen, () => ({ ...invoer, naam: invoer.naam.trim(), uitleg: invoer.uitleg.trim() }), BEH_2);
}

/**
 * BEH-2 · The national code of a national or local category on a day. Undefined when the code is unknown or the local
 * category is not in force on that day.
 */
export function naarLandelijk(code: string, lokale: readonly LokaleCategorie[], dag: Datum): string | undefined {
  if (vindCategorie(code) !== undefined) return code;
  return lokale.find((categorie) => categorie.code === code && isGeldigOp(categorie, dag))?.landelijk;
}

function isTekst(tekst: string, max: number): boolean {
  const lengte = tekst.trim().length;
  return lengte > 0 && lengte <= max;
}
