import { type Datum, isVoor } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { naamInZin, vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { type Intensiteit, isIntensiteit, isSetting, type Setting } from '../../behoefte/regels/domeinen.ts';
import { AANWEZIGHEDEN, type Aanwezigheid, isBasisnormCode, isVoorzieningCode } from './basisnorm.ts';

const SOP_1 = bron('SOP-1', 'WPO-8-5');

/** The longest running text in a profile, in characters. */
export const MAX_TEKST = 2000;
/** The longest name, job title or short field, in characters. */
export const MAX_KORT = 200;
/** No school has more places than this; a longer number is a slip of the keyboard. */
const MEEST_PLEKKEN = 10_000;

/** One part of the basic support and how far this school has it. */
export interface Basisonderdeel {
  readonly onderdeel: string;
  readonly aanwezig: Aanwezigheid;
  readonly toelichting?: string;
}

/** One offer: support of a kind and level, for a number of pupils at once, from a day and possibly until a day. */
export interface Aanbod {
  readonly categorie: string;
  /** The same scale as the intensity of a need: 1, 2 or 3. */
  readonly niveau: Intensiteit;
  readonly setting: Setting;
  /** How many pupils at once. */
  readonly capaciteit: number;
  /** How many pupils have it now. May be above the capacity: that is signalled, not refused. */
  readonly bezet: number;
  readonly sinds: Datum;
  readonly tot?: Datum;
  readonly expertise: string;
  /** Who gives it: a role or a team, for example «intern begeleider». */
  readonly wie: string;
}

/** Whom parents and pupils speak to first. */
export interface Contact {
  readonly naam: string;
  readonly functie: string;
  readonly telefoon: string;
  readonly email: string;
  readonly spreekuur: string;
}

/** SOP-1 · What a school support profile holds, for one vestiging. */
export interface SopInhoud {
  readonly basisondersteuning: readonly Basisonderdeel[];
  readonly aanbod: readonly Aanbod[];
  readonly grenzen: readonly { readonly tekst: string }[];
  readonly voorzieningen: readonly { readonly code: string; readonly toelichting?: string }[];
  readonly ambities: readonly { readonly tekst: string; readonly jaar: number }[];
  readonly contact: Contact;
}

/** Collects reasons: each line below reads as «this must be so, else this sentence at this field». */
type Eis = (goed: boolean, code: string, veld: string, zin: string) => void;

/**
 * SOP-1 · Judges the content of a profile, a draft as well as one to adopt. Answers the content, or every reason with
 * its field (`aanbod.2.niveau`). Categories are those of the national list. Closed lists are checked here too: a profile may
 * come from a file or another system, past any form.
 */
export function beoordeelSop(inhoud: SopInhoud): Uitkomst<SopInhoud> {
  const redenen: Reden[] = [];
  const eis: Eis = (goed, code, veld, zin) => {
    if (!goed) redenen.push({ code, zin, bron: SOP_1, veld });
  };
  eisBasisondersteuning(inhoud, eis);
  for (const [i, aanbod] of inhoud.aanbod.entries()) eisAanbod(aanbod, `aanbod.${i}`, eis);
  eisTeksten(inhoud, eis);
  eisVoorzieningen(inhoud, eis);
  eisContact(inhoud.contact, eis);
  return magTenzij(redenen, () => inhoud, SOP_1);
}

function eisBasisondersteuning({ basisondersteuning }: SopInhoud, eis: Eis): void {
  const gezien = new Set<string>();
  for (const [i, { onderdeel, aanwezig, toelichting }] of basisondersteuning.entries()) {
    const veld = `basisondersteuning.${i}`;
    eis(
      isBasisnormCode(onderdeel),
      'onderdeel-onbekend',
      `${veld}.onderdeel`,
      'Dit onderdeel hoort niet bij de basisondersteuning.',
    );
    eis(
      !gezien.has(onderdeel),
      'onderdeel-dubbel',
      `${veld}.onderdeel`,
      'Dit onderdeel van de basisondersteuning staat er al.',
    );
    const bekend = (AANWEZIGHEDEN as readonly string[]).includes(aanwezig);
    eis(bekend, 'aanwezig-onbekend', `${veld}.aanwezig`, 'Kies of de school dit heeft: ja, deels of nee.');
    eisLengte(toelichting, MAX_TEKST, `${veld}.toelichting`, eis);
    gezien.add(onderdeel);
  }
}

function eisAanbod(aanbod: Aanbod, veld: string, eis: Eis): void {
  const { categorie, niveau, setting, capaciteit, bezet, sinds, tot } = aanbod;
  const bekend = vindCategorie(categorie) !== undefined;
  eis(
    bekend,
    'categorie-onbekend',
    `${veld}.categorie`,
    'Deze categorie staat niet in de landelijke lijst. Kies er een uit de lijst.',
  );
  eis(
    isIntensiteit(niveau),
    'niveau-onbekend',
    `${veld}.niveau`,
    'Kies het niveau: 1 (licht), 2 (matig) of 3 (intensief).',
  );
  eis(isSetting(setting), 'setting-onbekend', `${veld}.setting`, 'Kies waar de school deze ondersteuning geeft.');
  eis(
    isAantal(capaciteit),
    'capaciteit-ongeldig',
    `${veld}.capaciteit`,
    'Het aantal plekken is een heel getal van 0 tot en met 10.000.',
  );
  eis(
    isAantal(bezet),
    'bezet-ongeldig',
    `${veld}.bezet`,
    'Het aantal bezette plekken is een heel getal van 0 tot en met 10.000.',
  );
  const volgorde = tot === undefined || !isVoor(tot, sinds);
  eis(
    volgorde,
    'einde-voor-begin',
    `${veld}.tot`,
    'De einddatum van dit aanbod ligt voor de begindatum. Pas een van de twee aan.',
  );
  eisLengte(aanbod.expertise, MAX_TEKST, `${veld}.expertise`, eis);
  eis(
    isTekst(aanbod.wie),
    'wie-ontbreekt',
    `${veld}.wie`,
    `Schrijf wie deze ondersteuning geeft: ${naamInZin(categorie)}.`,
  );
  eisLengte(aanbod.wie, MAX_KORT, `${veld}.wie`, eis);
}

function eisTeksten({ grenzen, ambities }: SopInhoud, eis: Eis): void {
  for (const [i, { tekst }] of grenzen.entries()) {
    eis(isTekst(tekst), 'tekst-leeg', `grenzen.${i}.tekst`, 'Beschrijf de grens of haal deze regel weg.');
    eisLengte(tekst, MAX_TEKST, `grenzen.${i}.tekst`, eis);
  }
  for (const [i, { tekst, jaar }] of ambities.entries()) {
    eis(isTekst(tekst), 'tekst-leeg', `ambities.${i}.tekst`, 'Beschrijf de ambitie of haal deze regel weg.');
    eisLengte(tekst, MAX_TEKST, `ambities.${i}.tekst`, eis);
    const jaartal = Number.isInteger(jaar) && jaar >= 2000 && jaar <= 2100;
    eis(jaartal, 'jaar-ongeldig', `ambities.${i}.jaar`, 'Geef het jaar waarin de ambitie klaar is, met vier cijfers.');
  }
}

function eisVoorzieningen({ voorzieningen }: SopInhoud, eis: Eis): void {
  const gezien = new Set<string>();
  for (const [i, { code, toelichting }] of voorzieningen.entries()) {
    const veld = `voorzieningen.${i}`;
    eis(
      isVoorzieningCode(code),
      'voorziening-onbekend',
      `${veld}.code`,
      'Deze voorziening staat niet in de lijst. Kies er een uit de lijst.',
    );
    eis(!gezien.has(code), 'voorziening-dubbel', `${veld}.code`, 'Deze voorziening staat er al.');
    eisLengte(toelichting, MAX_TEKST, `${veld}.toelichting`, eis);
    gezien.add(code);
  }
}

function eisContact(contact: Contact, eis: Eis): void {
  eis(
    isTekst(contact.naam),
    'contact-leeg',
    'contact.naam',
    'Geef de naam van de persoon die ouders en leerlingen kunnen aanspreken.',
  );
  const bereikbaar = isTekst(contact.telefoon) || isTekst(contact.email);
  eis(
    bereikbaar,
    'contact-onbereikbaar',
    'contact.telefoon',
    'Geef een telefoonnummer of een e-mailadres, anders kunnen ouders niemand bereiken.',
  );
  const email = contact.email.trim();
  eis(
    email === '' || isEmail(email),
    'email-ongeldig',
    'contact.email',
    'Dit e-mailadres klopt niet. Schrijf het als naam@school.nl.',
  );
  for (const veld of ['naam', 'functie', 'telefoon', 'email', 'spreekuur'] as const) {
    eisLengte(contact[veld], MAX_KORT, `contact.${veld}`, eis);
  }
}

function eisLengte(tekst: string | undefined, max: number, veld: string, eis: Eis): void {
  const lengte = tekst?.length ?? 0;
  eis(
    lengte <= max,
    'tekst-te-lang',
    veld,
    `Deze tekst is ${lengte} tekens lang. Maak hem korter: hoogstens ${max} tekens.`,
  );
}

function isTekst(tekst: string): boolean {
  return tekst.trim() !== '';
}

/** Whether this can be a number of places or pupils. */
export function isAantal(getal: number): boolean {
  return Number.isInteger(getal) && getal >= 0 && getal <= MEEST_PLEKKEN;
}

/** Plain on purpose: one @, a name before it, a domain with a dot after it. Whether the address exists only mail can tell. */
function isEmail(tekst: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(tekst);
}
