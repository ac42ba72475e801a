import type { Actor } from '../../../kern/actor/actor.ts';
import { MEESTE_POGINGEN } from '../../../kern/sleutel/pogingen.ts';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Omgevingbeeld, Partijbeeld, Verzoekbeeld } from '../contract.ts';
import { bepaalVerzoekstand, type Verzoekloop } from '../regels/opvolging.ts';
import { SOORTNAAM } from '../regels/partij.ts';
import { bepaalToestemmingstand, magToestemmingVragen, type Toestemmingfeiten } from '../regels/toestemmingstand.ts';
import { magVragen, steldatumVoor, TERMIJN_LOOPT_DOOR, type Verzoekfeiten } from '../regels/verzoek.ts';
import { stelVraagVoor } from '../regels/vraagvoorstel.ts';
import type { PartijRij, ToestemmingRij } from './opslag.ts';
import type { AntwoordRij, VerzoekRij } from './opslag-verzoek.ts';

/** A consent as the rules look at it. */
export function feitenVan(rij: ToestemmingRij): Toestemmingfeiten {
  const { geldig, ja, weigert, beslissers, vervallen } = rij;
  return { geldig, ja, weigert, trektIn: rij.trekt_in, beslissers, vervallen, geldigTot: rij.geldig_tot };
}

/** A request as the rules look at it. */
export function loopVan(rij: VerzoekRij): Verzoekloop {
  return {
    verstuurdDag: rij.verstuurd_dag,
    tot: rij.tot,
    herinnerdOp: rij.herinnerd_op,
    beantwoord: rij.beantwoord_op !== null,
    ingetrokkenOm: rij.ingetrokken_om,
    toestemmingGeldig: rij.toestemming_geldig,
  };
}

export interface Bekend {
  readonly toestemming: ToestemmingRij | undefined;
  /** To this party. */
  readonly verzoeken: readonly VerzoekRij[];
  readonly beslisdag: Datum | undefined;
}

/** What the rules want to know before something is asked of this party. */
export function verzoekfeiten(
  { vervallen_op }: Pick<PartijRij, 'vervallen_op'>,
  { toestemming, verzoeken, beslisdag }: Bekend,
  vandaag: Datum,
): Verzoekfeiten {
  return {
    toestemming: bepaalToestemmingstand(toestemming && feitenVan(toestemming), vandaag),
    toestemmingTot: toestemming?.geldig_tot,
    weggehaald: vervallen_op !== null,
    wachtTot: verzoeken.find((rij) => bepaalVerzoekstand(loopVan(rij), vandaag) === 'wacht')?.tot,
    beslisdag,
  };
}

export function alsVerzoek(rij: VerzoekRij, antwoord: AntwoordRij | undefined, vandaag: Datum): Verzoekbeeld {
  const { id, vraag, tot } = rij;
  return {
    id,
    vraag,
    tot,
    verstuurdOp: rij.verstuurd_dag,
    herinnerdOp: rij.herinnerd_op,
    geopendOp: rij.geopend_op,
    door: rij.door_naam,
    stand: bepaalVerzoekstand(loopVan(rij), vandaag),
    geslotenNaPogingen: rij.pogingen >= MEESTE_POGINGEN,
    antwoord: antwoord
      ? {
          herkomst: antwoord.herkomst,
          naam: antwoord.naam,
          functie: antwoord.functie,
          tekst: antwoord.tekst,
          dag: antwoord.dag,
        }
      : null,
  };
}

export function alsPartij({
  partij,
  verzoeken,
  toestemming,
  feiten,
  rol,
  vandaag,
}: {
  readonly partij: PartijRij;
  readonly verzoeken: readonly Verzoekbeeld[];
  readonly toestemming: ToestemmingRij | undefined;
  readonly feiten: Verzoekfeiten;
  readonly rol: Actor['rol'];
  readonly vandaag: Datum;
}): Partijbeeld {
  const redenen = magVragen(feiten);
  const weggehaald = partij.vervallen_op !== null;
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  return {
    id: partij.id,
    soort: partij.soort,
    soortnaam: SOORTNAAM[partij.soort],
    naam: partij.naam,
    contact: partij.contact,
    email: partij.email,
    telefoon: partij.telefoon,
    viaRegie: partij.via_regie,
    vestiging: partij.vestiging,
    school: partij.school,
    genoemdDoor: partij.door_naam,
    genoemdOp: partij.dag,
    weggehaald,
    toestemming: {
      id: partij.toestemming,
      stand: feiten.toestemming,
      geldigTot: toestemming?.geldig_tot ?? null,
      ja: toestemming?.ja ?? 0,
      beslissers: toestemming?.beslissers ?? 0,
    },
    mag: {
      weghalen: !weggehaald && (rol === 'ouder' || (isSchool && partij.door_rol !== 'ouder')),
      toestemmingVragen: !weggehaald && magToestemmingVragen(feiten.toestemming).mag,
      vragen: isSchool && redenen.length === 0,
    },
    redenen: [...redenen],
    voorstel: { vraag: stelVraagVoor(partij.soort), tot: steldatumVoor(vandaag, toestemming?.geldig_tot) },
    verzoeken: [...verzoeken],
  };
}

/** AAN-14: what came in and what is still awaited, and that the term does not wait for it. `beslisdagen` by school. */
export function alsWacht(
  partijen: readonly Partijbeeld[],
  beslisdagen: ReadonlyMap<string, Datum>,
): Omgevingbeeld['wacht'] {
  const scholen = new Set(partijen.map(({ vestiging }) => vestiging));
  const [beslisdag] = [...beslisdagen].flatMap(([school, dag]) => (scholen.has(school) ? [dag] : [])).toSorted();
  const verzoeken = partijen.flatMap(({ naam, verzoeken: gevraagd }) => gevraagd.map((verzoek) => ({ naam, verzoek })));
  const open = verzoeken.filter(({ verzoek }) => verzoek.stand === 'wacht');
  const binnen = verzoeken.filter(({ verzoek }) => verzoek.stand === 'beantwoord').length;
  return {
    gevraagd: open.length + binnen,
    binnen,
    open: open.map(({ naam, verzoek }) => ({ partij: naam, tot: verzoek.tot, sinds: verzoek.verstuurdOp })),
    beslisdag: beslisdag ?? null,
    zin: schrijfWacht(open.length, beslisdag),
  };
}

function schrijfWacht(open: number, beslisdag: Datum | undefined): string {
  const laatste = beslisdag === undefined ? '' : `De laatste dag is ${schrijfDatum(beslisdag)}.`;
  return [open > 0 && TERMIJN_LOOPT_DOOR, laatste].filter(Boolean).join(' ');
}
