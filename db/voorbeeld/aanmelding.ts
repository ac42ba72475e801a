import type { Aanmeldingsfeiten, Grondslag, Handeling } from '../../domein/aanmelding/regels/feiten.ts';
import {
  BESLISTERMIJN,
  berekenBeslistermijn,
  TIJDELIJKE_PLAATSING,
  termijnenBijOntvangst,
} from '../../domein/aanmelding/regels/termijnen.ts';
import { berekenEersteSchooldag } from '../../domein/aanmelding/regels/tijdelijke-plaatsing.ts';
import { isLopend, type Toestand, volgendeToestand } from '../../domein/aanmelding/regels/toestand.ts';
import { beschrijfHandeling } from '../../domein/aanmelding/server/beschrijven.ts';
import { bepaalEindeToegang } from '../../domein/dossier/regels/betrokkenheid.ts';
import { berekenOppTermijn } from '../../domein/opp/regels/begin.ts';
import { leesSoorten } from '../../domein/opp/regels/school.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import type { Termijn } from '../../kern/tijd/termijn.ts';
import { type Bouw, haalMensen, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { type School, swvVanSchool } from './regio.ts';
import { TOELICHTINGEN } from './teksten-gegevens.ts';
import { schrijfHergebruik } from './toestemming.ts';
import { type Stap, type Verhaal, vertel, verwachtOndersteuning } from './verhalen.ts';

export interface Aanmeldvraag {
  readonly kind: Kind;
  readonly school: School;
  readonly verhaal: Verhaal;
  readonly ontvangen: Datum;
  /** A school of the same kind: where the child is also applied, or that takes it. */
  readonly andereSchool: School;
  /** AAN-12: whether the school may reuse what other schools wrote; mostly so when not told. */
  readonly hergebruikDossier?: boolean;
}

/** Where the child got a place by this application. */
export interface Plaats {
  readonly start: Datum;
  readonly leerjaar: string;
  readonly groep: string;
  readonly tijdelijk: boolean;
}

/** A term with how it ended. */
interface Stand {
  readonly termijn: Termijn;
  readonly voldaanOp: Datum | null;
  readonly vervallenOp: Datum | null;
}

/** Who did something, as it is recorded. */
interface Door {
  readonly door: string | null;
  readonly door_naam: string;
  readonly door_rol: string;
}

/** Writes one application with all that was done: actions, state, terms, events and the right of the school to the dossier. */
export function maakAanmelding(
  bouw: Bouw,
  streek: Streek,
  vraag: Aanmeldvraag,
): { readonly toestand: Toestand; readonly plaats?: Plaats; readonly oppKlaar?: Datum | null } {
  const { toeval, schrijver, vandaag, tellers } = bouw;
  const { kind, school, verhaal, ontvangen, andereSchool } = vraag;
  const [ouder] = kind.ouders;
  tellers.aanmelding += 1;
  const ontvangenMs = kantooruur(ontvangen, toeval);
  const id = toeval.id(ontvangenMs);
  const nummer = `A${ontvangen.slice(2, 4)}-${String(tellers.aanmelding).padStart(6, '0')}`;
  const stappen = vertel({ ...vraag, geboortedatum: kind.geboortedatum, vandaag, toeval });
  const ondersteuningVerwacht = verwachtOndersteuning(verhaal, toeval);
  const grondslag = grondslagBij(vraag, toeval.kans(0.5));
  const begin: Handeling = { soort: 'ontvangen', dag: ontvangen };
  const basis: Aanmeldingsfeiten = {
    school,
    ontvangenDag: ontvangen,
    geboortedatum: kind.geboortedatum,
    ondersteuningVerwacht,
    grondslag,
    handelingen: [begin],
  };
  let toestand: Toestand = 'in_behandeling';
  let feiten = basis;
  let standen: readonly Stand[] = termijnenBijOntvangst(basis).map((termijn) => ({
    termijn,
    voldaanOp: null,
    vervallenOp: null,
  }));
  let plaats: Plaats | undefined;
  let afgerond: Datum | null = null;
  let oppKlaar: Datum | null | undefined;

  const hergebruikDossier = vraag.hergebruikDossier ?? toeval.kans(0.6);
  const over = { swv: kind.swv, vestiging: school.code, leerling: kind.id, onderwerp: id, voor_ouders: true };
  const doorOuder: Door = { door: ouder.id, door_naam: ouder.naam, door_rol: 'ouder' };
  const rijen = [
    {
      soort: 'ontvangen',
      ms: ontvangenMs,
      dag: ontvangen,
      door: doorOuder,
      gegevens: { hergebruikDossier } as Stap['gegevens'],
    },
  ];
  schrijver.voegToe('gebeurtenis', {
    id: toeval.id(ontvangenMs),
    moment: moment(ontvangenMs),
    soort: 'aanmelding.ontvangen',
    ...over,
    ...doorOuder,
    tekst: `${school.naam} ontving de aanmelding ${nummer}.`,
    gegevens: { aanmelding: id, hergebruikDossier },
  });
  for (const stap of stappen) {
    const handeling = { ...stap.gegevens, soort: stap.soort, dag: stap.dag } as Handeling;
    feiten = { ...feiten, handelingen: [...feiten.handelingen, handeling] };
    toestand = volgendeToestand(toestand, handeling);
    standen = werkStandenBij(standen, stap, feiten, toestand);
    const ms = Math.max(kantooruur(stap.dag, toeval), (rijen.at(-1)?.ms ?? 0) + 60_000);
    const door = doorWie(stap, streek, vraag);
    rijen.push({ soort: stap.soort, ms, dag: stap.dag, door, gegevens: stap.gegevens });
    const nieuwePlaats = plaatsVan(stap);
    plaats = nieuwePlaats ?? plaats;
    if (!isLopend(toestand)) afgerond = stap.dag;
    schrijver.voegToe('gebeurtenis', {
      id: toeval.id(ms),
      moment: moment(ms),
      ...soortEnGegevens(id, stap, toestand, nieuwePlaats),
      ...over,
      ...door,
      tekst: `${school.naam}: ${beschrijfHandeling(stap)}`,
    });
  }
  if (toestand === 'geplaatst_met_extra_ondersteuning' && plaats !== undefined) {
    const termijn = berekenOppTermijn(plaats.start, leesSoorten(school.soorten));
    const klaar = werkdag(plusDagen(plaats.start, toeval.tussen(20, 40)));
    // Most schools are in time; some are late and still have to, but not for months.
    oppKlaar = klaar < plusDagen(vandaag, -50) || (klaar < vandaag && toeval.kans(0.7)) ? klaar : null;
    standen = [...standen, { termijn, voldaanOp: oppKlaar, vervallenOp: null }];
  }
  schrijver.voegToe('aanmelding', {
    id,
    nummer,
    swv: kind.swv,
    vestiging: school.code,
    leerling: kind.id,
    door: ouder.id,
    ontvangen_op: moment(ontvangenMs),
    ontvangen_dag: ontvangen,
    gewenste_start: gewensteStart(vraag, toeval.tussen(72, 120)),
    andere_scholen: toeval.kans(0.3) ? [andereSchool.code] : [],
    ondersteuning_verwacht: ondersteuningVerwacht,
    toelichting: toeval.kies(TOELICHTINGEN),
    grondslag,
    toestand,
    beslisdatum: berekenBeslistermijn(feiten)?.laatsteDag ?? null,
    volgnummer: rijen.length,
    afgerond_op: afgerond,
  });
  for (const [plek, rij] of rijen.entries()) {
    schrijver.voegToe('aanmelding_handeling', {
      aanmelding: id,
      volgnummer: plek + 1,
      swv: kind.swv,
      soort: rij.soort,
      moment: moment(rij.ms),
      dag: rij.dag,
      ...rij.door,
      gegevens: rij.gegevens,
    });
  }
  for (const stand of standen) schrijfTermijn(bouw, streek, vraag, id, stand);
  schrijfToegang(bouw, vraag, {
    id,
    hergebruikDossier,
    tot: afgerond !== null && plaats === undefined ? bepaalEindeToegang(afgerond) : null,
  });
  return { toestand, ...(plaats && { plaats }), ...(oppKlaar !== undefined && { oppKlaar }) };
}

function grondslagBij({ school, verhaal }: Aanmeldvraag, onderschrijft: boolean): Grondslag | null {
  if (!school.grondslagGevraagd) return null;
  if (verhaal === 'geweigerd') return 'geen_van_beide';
  return onderschrijft ? 'onderschrijft' : 'respecteert';
}

function gewensteStart({ school, kind, ontvangen }: Aanmeldvraag, dagen: number): Datum {
  const eerste = berekenEersteSchooldag({ school, geboortedatum: kind.geboortedatum });
  const gewenst = plusDagen(ontvangen, dagen);
  return eerste !== undefined && eerste > gewenst ? eerste : gewenst;
}

function doorWie({ rol }: Stap, streek: Streek, { kind, school }: Aanmeldvraag): Door {
  if (rol === 'systeem') return { door: null, door_naam: 'Opmaat', door_rol: rol };
  const mens = rol === 'ouder' ? kind.ouders[0] : haalMensen(streek, school)[rol];
  return { door: mens.id, door_naam: mens.naam, door_rol: rol };
}

function plaatsVan({ soort, gegevens }: Stap): Plaats | undefined {
  const plaats = (
    soort === 'tijdelijk_geplaatst' ? gegevens : soort === 'besloten' ? gegevens.plaatsing : null
  ) as Omit<Plaats, 'tijdelijk'> | null;
  if (plaats === null) return undefined;
  const { start, leerjaar, groep } = plaats;
  return { start, leerjaar, groep, tijdelijk: soort === 'tijdelijk_geplaatst' };
}

function soortEnGegevens(aanmelding: string, stap: Stap, toestand: Toestand, plaats: Plaats | undefined) {
  if (plaats !== undefined) {
    const extraOndersteuning = toestand === 'geplaatst_met_extra_ondersteuning';
    return { soort: 'aanmelding.geplaatst', gegevens: { aanmelding, ...plaats, extraOndersteuning } };
  }
  if (!isLopend(toestand)) return { soort: 'aanmelding.afgerond', gegevens: { aanmelding, toestand } };
  return { soort: `aanmelding.${stap.soort.replaceAll('_', '-')}`, gegevens: { aanmelding } };
}

/** What an action does to the terms, as the server does it. */
function werkStandenBij(
  standen: readonly Stand[],
  { soort, dag }: Stap,
  feiten: Aanmeldingsfeiten,
  toestand: Toestand,
): readonly Stand[] {
  const isOpen = (stand: Stand) => stand.voldaanOp === null && stand.vervallenOp === null;
  if (soort === 'besloten') return standen.map((stand) => (isOpen(stand) ? { ...stand, voldaanOp: dag } : stand));
  if (!isLopend(toestand)) return standen.map((stand) => (isOpen(stand) ? { ...stand, vervallenOp: dag } : stand));
  const raakt = soort === 'tijdelijk_geplaatst' ? TIJDELIJKE_PLAATSING : BESLISTERMIJN;
  return standen.map((stand) => {
    if (stand.termijn.soort !== raakt) return stand;
    if (soort === 'tijdelijk_geplaatst') return { ...stand, voldaanOp: dag };
    return { ...stand, termijn: berekenBeslistermijn(feiten) ?? stand.termijn };
  });
}

function schrijfTermijn(
  { toeval, schrijver, vandaag }: Bouw,
  { regio }: Streek,
  { kind, school }: Aanmeldvraag,
  onderwerp: string,
  { termijn, voldaanOp, vervallenOp }: Stand,
): void {
  const { laatsteDag } = termijn;
  const swv = swvVanSchool(school, regio);
  // The school and the board heard of what drew near or passed, each on its day, as the scheduled job would have told them.
  const eind = voldaanOp ?? vervallenOp ?? vandaag;
  const gezegd = (dag: Datum) => (dag <= eind ? dag : null);
  schrijver.voegToe('termijn', {
    id: toeval.id(kantooruur(termijn.start, toeval)),
    swv: swv.includes(kind.swv) ? kind.swv : (swv[0] ?? kind.swv),
    vestiging: school.code,
    leerling: kind.id,
    onderwerp,
    soort: termijn.soort,
    naam: termijn.naam,
    start: termijn.start,
    wettelijke_laatste_dag: termijn.wettelijkeLaatsteDag,
    laatste_dag: laatsteDag,
    bij: 'school',
    tonen_vanaf: null,
    verschoven_om: termijn.verschovenOm ?? null,
    regel: termijn.bron.regel,
    artikel: termijn.bron.artikel,
    wie: termijn.wie,
    bij_verstrijken: termijn.bijVerstrijken,
    voldaan_op: voldaanOp,
    vervallen_op: vervallenOp,
    herinnerd_op: gezegd(plusDagen(laatsteDag, -7)),
    gemeld_op: gezegd(plusDagen(laatsteDag, 1)),
  });
}

function schrijfToegang(
  bouw: Bouw,
  { kind, school, ontvangen }: Aanmeldvraag,
  { id, hergebruikDossier, tot }: { id: string; hergebruikDossier: boolean; tot: Datum | null },
): void {
  const { schrijver } = bouw;
  const plek = { leerling: kind.id, vestiging: school.code, swv: kind.swv, van: ontvangen, tot };
  schrijver.voegToe('betrokken_school', { ...plek, grond: 'aanmelding', onderwerp: id });
  if (!hergebruikDossier) return;
  const einde = schrijfHergebruik(bouw, { kind, school, dag: ontvangen });
  const isVoorbij = einde <= bouw.vandaag && (tot === null || einde < tot);
  schrijver.voegToe('dossierdeling', { ...plek, tot: isVoorbij ? einde : tot, door: kind.ouders[0].id });
}
