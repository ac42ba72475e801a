import { AANLEIDING, type Aanleiding, berekenOppTermijn } from '../../domein/opp/regels/begin.ts';
import type { OppInhoud } from '../../domein/opp/regels/inhoud.ts';
import { leesSoorten } from '../../domein/opp/regels/school.ts';
import { berekenHash } from '../../domein/opp/server/hash.ts';
import { type Datum, schrijfDatum } from '../../kern/tijd/datum.ts';
import type { Bouw, Rolmens } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment } from './klok.ts';
import type { School } from './regio.ts';
import { schrijfTermijn } from './termijn-rij.ts';
import type { Toeval } from './toeval.ts';

/** Where rows of a plan hang. */
export interface Oppplek {
  readonly kind: Kind;
  readonly school: School;
  readonly door: Rolmens;
  readonly toeval: Toeval;
}
export interface Antwoordrij {
  readonly wie: { readonly id: string; readonly naam: string };
  readonly als: 'ouder' | 'leerling' | 'school';
  readonly antwoord: 'akkoord' | 'niet_akkoord' | 'opmerking';
  readonly tekst?: string;
  readonly dag: Datum;
}
export interface Versievraag {
  readonly opp: string;
  readonly nummer: number;
  readonly reden?: string;
  readonly inhoud: OppInhoud;
  readonly toestand: 'concept' | 'aangeboden' | 'vastgesteld';
  /** On which day it was written, offered and (when so) adopted. */
  readonly dag: Datum;
  readonly aangeboden?: Datum;
  readonly vastgesteld?: Datum;
  readonly antwoorden?: readonly Antwoordrij[];
}

interface Oppbegin {
  readonly dag: Datum;
  readonly aanleiding: Aanleiding;
  readonly metTermijn: boolean;
  /** When it was recorded; that day itself when absent. */
  readonly op?: Datum;
}

const plekVan = ({ kind, school }: Oppplek) => ({ leerling: kind.id, swv: kind.swv, vestiging: school.code });

/** The plan itself; with a term on the worklist when it must still be made. */
export function schrijfOpp(
  { schrijver }: Bouw,
  plek: Oppplek,
  { dag, aanleiding, metTermijn, op = dag }: Oppbegin,
): string {
  const ms = kantooruur(op, plek.toeval);
  const id = plek.toeval.id(ms);
  schrijver.voegToe('opp', {
    id,
    ...plekVan(plek),
    aanleiding,
    aanleiding_dag: dag,
    begonnen_op: moment(ms),
    door: plek.door.id,
    door_naam: plek.door.naam,
    afgesloten_op: null,
    afgesloten_reden: null,
    volgnummer: 1,
  });
  const termijn = berekenOppTermijn(dag, leesSoorten(plek.school.soorten));
  if (metTermijn) schrijfTermijn({ schrijver }, plekVan(plek), { ...termijn, id: plek.toeval.id(ms), onderwerp: id });
  meld(schrijver, plek, ms, {
    soort: 'opp.begonnen',
    opp: id,
    tekst: `Er komt een ontwikkelingsperspectief, ${AANLEIDING[aanleiding]}. Het is er uiterlijk op ${schrijfDatum(termijn.laatsteDag)}.`,
  });
  return id;
}

/** A version with the answers to it, and its goals when it was adopted. */
export function schrijfVersie({ schrijver }: Bouw, plek: Oppplek, vraag: Versievraag): string {
  const { toeval, door, school } = plek;
  const { opp, nummer, toestand, inhoud, aangeboden, vastgesteld } = vraag;
  const ms = kantooruur(vraag.dag, toeval);
  const id = toeval.id(ms);
  const hash = toestand === 'concept' ? null : berekenHash(inhoud);
  const aangebodenMs = aangeboden === undefined ? null : kantooruur(aangeboden, toeval);
  const vastMs = vastgesteld === undefined ? null : Math.max(kantooruur(vastgesteld, toeval), aangebodenMs ?? 0);
  schrijver.voegToe('opp_versie', {
    id,
    opp,
    ...plekVan(plek),
    nummer,
    toestand,
    reden: vraag.reden ?? '',
    inhoud: inhoud as never,
    hash,
    aangeboden_op: aangebodenMs === null ? null : moment(aangebodenMs),
    aangeboden_dag: aangeboden ?? null,
    vastgesteld_op: vastMs === null ? null : moment(vastMs),
    vastgesteld_dag: vastgesteld ?? null,
    vastgesteld_door: vastgesteld === undefined ? null : door.id,
    vastgesteld_door_naam: vastgesteld === undefined ? null : door.naam,
    bijgewerkt_op: moment(vastMs ?? aangebodenMs ?? ms),
    door: door.id,
    door_naam: door.naam,
    volgnummer: toestand === 'concept' ? 2 : toestand === 'aangeboden' ? 3 : 4,
  });
  for (const { wie, als, antwoord, tekst = '', dag } of vraag.antwoorden ?? []) {
    const op = kantooruur(dag, toeval);
    schrijver.voegToe('opp_instemming', {
      id: toeval.id(op),
      versie: id,
      ...plekVan(plek),
      persoon: wie.id,
      persoon_naam: wie.naam,
      als,
      antwoord,
      tekst,
      weg: 'opmaat',
      hash: hash ?? '',
      dag,
      moment: moment(op),
      vastgelegd_door: wie.id,
      vastgelegd_door_naam: wie.naam,
    });
  }
  if (aangebodenMs !== null)
    meld(schrijver, plek, aangebodenMs, {
      soort: 'opp.aangeboden',
      opp,
      versie: id,
      tekst: `${school.naam} vraagt instemming met het ontwikkelingsperspectief (versie ${nummer}).`,
    });
  if (vastMs !== null) {
    meld(schrijver, plek, vastMs, {
      soort: 'opp.vastgesteld',
      opp,
      versie: id,
      tekst: `${school.naam} heeft het ontwikkelingsperspectief vastgesteld (versie ${nummer}).`,
    });
  }
  return id;
}

/** The goals of the adopted version that holds. */
export function schrijfDoelen(
  { schrijver }: Bouw,
  plek: Oppplek,
  { opp, versie, inhoud }: { opp: string; versie: string; inhoud: OppInhoud },
): void {
  for (const doel of inhoud.doelen)
    schrijver.voegToe('opp_doel', { ...doel, opp, versie, ...plekVan(plek), vervallen_op: null });
}

/** A talk about the plan. */
export function schrijfGesprek(
  { schrijver }: Bouw,
  plek: Oppplek,
  {
    opp,
    dag,
    ...gesprek
  }: {
    readonly opp: string;
    readonly dag: Datum;
    readonly met: 'leerling' | 'ouders';
    readonly hoe: string;
    readonly gezegd: string;
    readonly gedaan: string;
    readonly nietGelukt?: string;
    readonly zelf?: Rolmens;
  },
): void {
  const ms = kantooruur(dag, plek.toeval);
  const { nietGelukt = null, zelf, ...velden } = gesprek;
  const wie = zelf ?? plek.door;
  schrijver.voegToe('opp_gesprek', {
    id: plek.toeval.id(ms),
    opp,
    ...plekVan(plek),
    ...velden,
    bij: 'opstellen',
    dag,
    niet_gelukt: nietGelukt,
    eigen_woorden: zelf !== undefined,
    moment: moment(ms),
    door: wie.id,
    door_naam: wie.naam,
    door_rol: wie.rol,
  });
}

function meld(
  schrijver: Bouw['schrijver'],
  plek: Oppplek,
  ms: number,
  {
    soort,
    tekst,
    ...gegevens
  }: { readonly soort: string; readonly tekst: string; readonly opp: string; readonly versie?: string },
): void {
  schrijver.voegToe('gebeurtenis', {
    id: plek.toeval.id(ms),
    moment: moment(ms),
    soort,
    ...plekVan(plek),
    onderwerp: gegevens.opp,
    door: plek.door.id,
    door_naam: plek.door.naam,
    door_rol: plek.door.rol,
    tekst,
    gegevens,
    voor_ouders: true,
  });
}
