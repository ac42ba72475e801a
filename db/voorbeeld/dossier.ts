import { type Datum, plusDagen, plusJaren, verjaardag } from '../../kern/tijd/datum.ts';
import { maakAanmelding, type Plaats } from './aanmelding.ts';
import { schrijfVerklaringVan } from './besluit.ts';
import type { Bouw, Streek } from './bouw.ts';
import { type Kind, type Kindvraag, maakKind, schrijfIn } from './kind.ts';
import { werkdag } from './klok.ts';
import {
  beginVanEersteKlas,
  geboorteVoor,
  klasIn,
  klasOp,
  klassenVan,
  leerjaarOp,
  naarKlas,
  naarLeerjaar,
} from './leerjaar.ts';
import { schrijfOppNaPlaatsing, schrijfOppVan } from './opp-bulk.ts';
import type { School } from './regio.ts';
import { passendVerhaal, VERHALEN, type Verhaal } from './verhalen.ts';
import { type Gekozen, type Omvang, schrijfZorg } from './zorg.ts';

/** One dossier at a school: a pupil who simply sits there, or a child that was applied. */
export interface Dossiervraag extends Partial<Omit<Kindvraag, 'school'>> {
  readonly school: School;
  readonly verhaal: Verhaal | 'ingeschreven';
  /** Day of receipt; otherwise one that fits the story. */
  readonly ontvangen?: Datum;
  /** Where the child comes from: new (not yet at a school), moved (was at a school elsewhere) or another school in the region. */
  readonly herkomst?: Herkomst;
  /** How much is written about what the child needs; nothing when absent. */
  readonly zorg?: Omvang;
  readonly leerjaar?: number;
  /** What the school wrote that the child needs; otherwise that is invented. */
  readonly behoeften?: readonly Gekozen[];
  /** The school where the child sits now, which wrote this about it. AAN-12: the parents let the new school read it. */
  readonly vorige?: School | undefined;
  readonly behoeftenVorige?: readonly Gekozen[];
  /** Its plan (OPP) is told elsewhere in the example. */
  readonly zonderPlan?: boolean;
}
export type Herkomst = 'nieuw' | 'verhuisd' | 'andere school';

const SBO_VANAF = 3;
const EERSTE_AANMELDJAREN = 3;
/** How old one is who applies to a secondary school: most begin there, some come from another. */
const LEEFTIJD_VO = [
  [6, 12],
  [3, 13],
  [3, 14],
  [2, 15],
] as const;

/** Writes a whole dossier and gives the child. */
export function maakDossier(bouw: Bouw, streek: Streek, vraag: Dossiervraag): Kind {
  return vraag.verhaal === 'ingeschreven'
    ? maakIngeschrevene(bouw, streek, vraag)
    : maakAangemelde(bouw, streek, vraag, vraag.verhaal);
}

function maakIngeschrevene(bouw: Bouw, streek: Streek, vraag: Dossiervraag): Kind {
  const { toeval, vandaag } = bouw;
  const { school, zorg, behoeften } = vraag;
  const leerjaar = vraag.leerjaar ?? kiesLeerjaar(bouw, school);
  const geboortedatum = vraag.geboortedatum ?? geboorteVoor(bouw, leerjaar);
  const kind = maakKind(bouw, streek, { ...vraag, geboortedatum });
  const eersteDag = verjaardag(geboortedatum, 4);
  const begin = school.sector === 'VO' ? beginVanEersteKlas(vandaag, naarKlas(leerjaar)) : eersteDag;
  const isOvergestapt = bouw.uitvoerig && (school.sector === 'VO' || !school.soorten.includes('BO'));
  const isBegonnenElders = isOvergestapt || toeval.kans(0.15);
  const overstap = begin > eersteDag ? begin : werkdag(plusDagen(vandaag, -toeval.tussen(40, 900)));
  const ander = toeval.kies(streek.basisscholen);
  // A career of two schools, when there was time for two and they are not the same.
  const heeftEerdere = isBegonnenElders && overstap > plusDagen(eersteDag, 60) && ander.code !== school.code;
  const van = heeftEerdere ? overstap : begin;
  if (heeftEerdere) {
    const toen = String(leerjaarOp(geboortedatum, plusDagen(overstap, -1)));
    schrijfIn(bouw, kind, {
      school: ander,
      leerjaar: toen,
      groep: `${toen}${toeval.kies(['A', 'B'])}`,
      van: eersteDag,
      tot: overstap,
    });
  }
  const nu = String(school.sector === 'VO' ? naarKlas(leerjaar) : leerjaar);
  schrijfIn(bouw, kind, { school, leerjaar: nu, groep: `${nu}${toeval.kies(['A', 'B'])}`, van, tot: null });
  schrijfVerklaringVan(bouw, streek, { kind, school });
  if (zorg !== undefined) {
    const keuzes = schrijfZorg(bouw, streek, { kind, school, omvang: zorg, behoeften, vanaf: van, zitHier: true });
    if (vraag.zonderPlan !== true) schrijfOppVan(bouw, streek, { kind, school, keuzes, van });
  }
  return kind;
}

function maakAangemelde(bouw: Bouw, streek: Streek, vraag: Dossiervraag, gewenst: Verhaal): Kind {
  const { toeval, vandaag } = bouw;
  const { school, zorg, behoeften } = vraag;
  const verhaal = passendVerhaal(gewenst, school);
  const [minst, meest] = VERHALEN[verhaal];
  const ontvangen = vraag.ontvangen ?? plusDagen(vandaag, -toeval.tussen(minst, meest));
  const herkomst = vraag.herkomst ?? kiesHerkomst(bouw, school, verhaal);
  const geboortedatum = vraag.geboortedatum ?? geboorteVanAangemelde(bouw, school, herkomst, ontvangen);
  const kind = maakKind(bouw, streek, { ...vraag, geboortedatum, meldtAan: true });
  const { plaats, oppKlaar } = maakAanmelding(bouw, streek, {
    kind,
    school,
    verhaal,
    ontvangen,
    andereSchool: andereSchool(bouw, streek, school),
    ...(vraag.vorige !== undefined && { hergebruikDossier: true }),
  });
  const vorige =
    herkomst === 'andere school' ? vorigeSchool(bouw, streek, vraag, { geboortedatum, ontvangen }) : undefined;
  if (vorige !== undefined) schrijfVorigeIn(bouw, kind, vorige, plaats);
  if (vorige !== undefined && vraag.behoeftenVorige !== undefined) {
    const daar = { kind, school: vorige, behoeften: vraag.behoeftenVorige, zitHier: true } as const;
    schrijfZorg(bouw, streek, { ...daar, omvang: 'gewoon', vanaf: plusDagen(ontvangen, -200) });
  }
  if (plaats !== undefined) {
    const { start, leerjaar, groep, tijdelijk } = plaats;
    schrijfIn(bouw, kind, { school, leerjaar, groep, tijdelijk, van: start, tot: null });
  }
  if (zorg !== undefined) {
    const keuzes = schrijfZorg(bouw, streek, {
      kind,
      school,
      omvang: zorg,
      behoeften,
      vanaf: ontvangen,
      zitHier: plaats !== undefined && plaats.start < vandaag,
    });
    if (plaats !== undefined && oppKlaar !== undefined)
      schrijfOppNaPlaatsing(bouw, streek, { kind, school, keuzes, van: plaats.start, klaar: oppKlaar });
  }
  return kind;
}

function schrijfVorigeIn(bouw: Bouw, kind: Kind, school: School, plaats: Plaats | undefined): void {
  const { vandaag, toeval } = bouw;
  const isBasis = school.sector === 'PO';
  const tot = plaats === undefined ? null : plaats.start;
  const laatst = tot === null || tot > vandaag ? vandaag : plusDagen(tot, -1);
  const klas = klasIn(school, kind.geboortedatum, laatst);
  const van = isBasis ? verjaardag(kind.geboortedatum, 4) : beginVanEersteKlas(laatst, klas);
  if (van >= (tot ?? vandaag)) return;
  const leerjaar = String(isBasis ? leerjaarOp(kind.geboortedatum, laatst) : klas);
  schrijfIn(bouw, kind, { school, leerjaar, groep: `${leerjaar}${toeval.kies(['A', 'B'])}`, van, tot });
}

function kiesHerkomst({ toeval }: Bouw, school: School, verhaal: Verhaal): Herkomst {
  // Only a child that is enrolled nowhere is placed temporarily (AAN-4).
  if (verhaal === 'tijdelijk geplaatst') return 'verhuisd';
  if (school.soorten.includes('BO')) return toeval.kans(0.55) ? 'nieuw' : 'andere school';
  return toeval.kans(0.9) ? 'andere school' : 'verhuisd';
}

function geboorteVanAangemelde({ toeval }: Bouw, school: School, herkomst: Herkomst, ontvangen: Datum): Datum {
  const jaren = (minst: number, meest: number) =>
    plusDagen(plusJaren(ontvangen, -toeval.tussen(minst, meest)), -toeval.tussen(5, 300));
  if (herkomst === 'nieuw') return jaren(EERSTE_AANMELDJAREN, EERSTE_AANMELDJAREN);
  if (school.sector === 'PO') return jaren(5, 9);
  const leeftijd = toeval.gewogen(LEEFTIJD_VO);
  return jaren(leeftijd, leeftijd);
}

/** Where a child that changes schools sits now. */
function vorigeSchool(
  { toeval }: Bouw,
  streek: Streek,
  { school, vorige }: Dossiervraag,
  { geboortedatum, ontvangen }: { readonly geboortedatum: Datum; readonly ontvangen: Datum },
): School | undefined {
  const isKind = school.sector === 'PO' || klasOp(geboortedatum, ontvangen) < 1;
  const uit = isKind ? streek.basisscholen : streek.voortgezet;
  if (vorige !== undefined) return vorige;
  const keuze = toeval.kies(uit.length === 0 ? streek.basisscholen : uit);
  return keuze.code === school.code ? undefined : keuze;
}

/** Another school that teaches the same kind, when the region has one; otherwise any. */
function andereSchool({ toeval }: Bouw, { regio }: Streek, school: School): School {
  const anderen = regio.scholen.filter((ander) => ander.code !== school.code && ander.cluster === null);
  const zelfde = anderen.filter((ander) => ander.soorten.some((soort) => school.soorten.includes(soort)));
  return toeval.kies(zelfde.length > 0 ? zelfde : anderen);
}

function kiesLeerjaar({ toeval }: Bouw, school: School): number {
  if (school.sector === 'VO') return naarLeerjaar(toeval.tussen(1, klassenVan(school)));
  return school.soorten.includes('BO') ? toeval.tussen(1, 8) : toeval.tussen(SBO_VANAF, 8);
}
