import { bepaalEindeToegang } from '../../domein/dossier/regels/betrokkenheid.ts';
import { type Datum, leeftijdOp, plusDagen } from '../../kern/tijd/datum.ts';
import type { Bouw, Mens, Streek } from './bouw.ts';
import { middernacht } from './klok.ts';
import { geefRol, maakMens, schrijfNaam } from './mensen.ts';
import { ACHTERNAMEN, STRATEN, VOORNAMEN } from './namen-gegevens.ts';
import { type Gebied, maakPostcode, type School } from './regio.ts';

/** An invented pupil with those who have gezag; the first of them applies. */
export interface Kind {
  readonly id: string;
  readonly swv: string;
  readonly roepnaam: string;
  readonly familie: readonly [string, string];
  readonly geboortedatum: Datum;
  readonly ouders: readonly [Mens, ...Mens[]];
}

/** How those around a child stand to it. */
type Gezin = 'twee ouders' | 'een ouder' | 'een met en een zonder gezag' | 'voogd';
const GEZINNEN = [
  [60, 'twee ouders'],
  [28, 'een ouder'],
  [9, 'een met en een zonder gezag'],
  [3, 'voogd'],
] as const satisfies readonly (readonly [number, Gezin])[];

export interface Kindvraag {
  readonly geboortedatum: Datum;
  /** Near which school the child lives. */
  readonly school: School;
  readonly gezin?: Gezin;
  readonly roepnaam?: string;
  readonly familie?: readonly [string, string];
  /** Whether the first parent applies here, and so logs in. */
  readonly meldtAan?: boolean;
  /** People who exist already, to have gezag; otherwise they are made. */
  readonly ouders?: readonly [Mens, ...Mens[]];
  /** Lives in the postcode area of the school. */
  readonly dichtbij?: boolean;
}

/** A child with its address and those with gezag. */
export function maakKind(bouw: Bouw, { regio }: Streek, vraag: Kindvraag): Kind {
  const { toeval, schrijver, vandaag, tellers } = bouw;
  const { geboortedatum, school } = vraag;
  tellers.leerling += 1;
  const { familie, roepnaam } = kiesNaam(bouw, vraag);
  const gebied: Gebied = vraag.dichtbij === true || toeval.kans(0.6) ? school.gebied : toeval.kies(regio.gebieden);
  const swv = leeftijdOp(geboortedatum, vandaag) < 12 ? regio.swvPo : regio.swvVo;
  const id = toeval.id(middernacht(plusDagen(vandaag, -400)) + tellers.leerling * 20);
  schrijver.voegToe('leerling', {
    id,
    nummer: `${vandaag.slice(2, 4)}-${String(tellers.leerling).padStart(6, '0')}`,
    swv,
    roepnaam,
    tussenvoegsel: familie[0],
    achternaam: familie[1],
    geboortedatum,
    straat: toeval.kies(STRATEN),
    huisnummer: String(toeval.tussen(1, 240)),
    postcode: maakPostcode(gebied, toeval),
    plaats: gebied.plaats,
    volgnummer: 1,
  });
  const gezin = vraag.gezin ?? toeval.gewogen(GEZINNEN);
  const maakOuder = (logtIn: boolean): Mens => {
    const ouder = maakMens(bouw, toeval.kans(0.6) ? familie : undefined);
    if (logtIn) geefRol(bouw, ouder, 'ouder');
    return ouder;
  };
  const ouders = vraag.ouders ?? [maakOuder(bouw.uitvoerig || vraag.meldtAan === true)];
  const gezag = (persoon: string, soort: string) =>
    schrijver.voegToe('gezag', { leerling: id, persoon, soort, van: geboortedatum, tot: null });
  for (const ouder of ouders) gezag(ouder.id, gezin === 'voogd' ? 'voogd' : 'ouder_met_gezag');
  if (gezin === 'een met en een zonder gezag') gezag(maakOuder(bouw.uitvoerig).id, 'ouder_zonder_gezag');
  const kind = { id, swv, roepnaam, familie, geboortedatum };
  if (gezin !== 'twee ouders' || vraag.ouders !== undefined) return { ...kind, ouders };
  const tweede = maakOuder(bouw.uitvoerig);
  gezag(tweede.id, 'ouder_met_gezag');
  return { ...kind, ouders: [...ouders, tweede] };
}

function kiesNaam(bouw: Bouw, vraag: Kindvraag): Pick<Kind, 'familie' | 'roepnaam'> {
  const { toeval, uitvoerig, namen } = bouw;
  for (;;) {
    const familie = vraag.familie ?? toeval.kies(ACHTERNAMEN);
    const roepnaam = vraag.roepnaam ?? toeval.kies(VOORNAMEN);
    const volledig = schrijfNaam(roepnaam, ...familie);
    const isGekozen = vraag.familie !== undefined && vraag.roepnaam !== undefined;
    if (uitvoerig && !isGekozen && namen.has(volledig)) continue;
    if (uitvoerig) namen.add(volledig);
    return { familie, roepnaam };
  }
}

/** The name of a child in full. */
export function kindnaam({ roepnaam, familie }: Pick<Kind, 'roepnaam' | 'familie'>): string {
  return schrijfNaam(roepnaam, ...familie);
}

export interface Inschrijving {
  readonly school: School;
  readonly leerjaar: string;
  readonly groep: string;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly tijdelijk?: boolean;
}

/** Enrols a child, with the right of the school to its dossier (which lasts six weeks longer). */
export function schrijfIn(
  { toeval, schrijver }: Bouw,
  kind: Kind,
  { school, tijdelijk = false, ...periode }: Inschrijving,
): void {
  const id = toeval.id(middernacht(periode.van));
  const plek = { leerling: kind.id, vestiging: school.code, swv: kind.swv };
  const { van, tot } = periode;
  schrijver.voegToe('inschrijving', { id, ...plek, tijdelijk, ...periode });
  const toegangTot = tot === null ? null : bepaalEindeToegang(plusDagen(tot, -1));
  schrijver.voegToe('betrokken_school', { ...plek, grond: 'inschrijving', onderwerp: id, van, tot: toegangTot });
}
