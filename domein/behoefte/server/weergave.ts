import type { Actor } from '../../../kern/actor/actor.ts';
import { type Datum, datumInNederland, isVoor, schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import type { BehoefteRegel, BeschrijvingRegel, Geschiedenis } from '../contract.ts';
import type { Behoeftebron } from '../regels/behoefte.ts';
import { BESCHRIJVINGSOORT, type Beschrijvingsoort } from '../regels/beschrijving.ts';
import { INTENSITEIT, type Intensiteit, SETTINGNAAM, type Setting } from '../regels/domeinen.ts';
import type { Behoefterij, Beschrijvingrij } from './opslag.ts';
import type { Taal } from './taal.ts';

type Regel = Geschiedenis['regels'][number];

/** Whether this need counts today or later. */
export function isLopend(rij: Pick<Behoefterij, 'vervallen_op' | 'tot'>, vandaag: Datum): boolean {
  return rij.vervallen_op === null && (rij.tot === null || !isVoor(rij.tot, vandaag));
}

/** Whether this actor may change or end what stands here; row security decides the same. */
export function magWijzigen(actor: Actor, rij: { readonly vestiging: string | null; readonly door: string }): boolean {
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return rij.vestiging !== null && rij.vestiging === actor.organisatie;
    case 'ouder':
    case 'leerling':
      return rij.vestiging === null && rij.door === actor.persoon;
    default:
      return false;
  }
}

/** A need as screens show it. */
export function toonBehoefte(rij: Behoefterij, taal: Taal, actor: Actor, vandaag: Datum): BehoefteRegel {
  return {
    ...taal.lees(rij.categorie),
    id: rij.id,
    intensiteit: rij.intensiteit,
    intensiteitnaam: INTENSITEIT[rij.intensiteit as Intensiteit].naam,
    setting: rij.setting,
    settingnaam: SETTINGNAAM[rij.setting as Setting],
    verplicht: rij.verplicht,
    van: rij.van,
    ...(rij.tot && { tot: rij.tot }),
    stand: isVoor(vandaag, rij.van) ? 'straks' : 'nu',
    toelichting: rij.toelichting,
    bron: rij.bron as Behoeftebron,
    bronnaam: noemBron(rij.bron as Behoeftebron, rij.vestigingsnaam),
    ...(rij.vestiging && { vestiging: rij.vestiging }),
    moment: rij.moment,
    doorNaam: rij.door_naam,
    magWijzigen: magWijzigen(actor, rij),
  };
}

/** A description as screens show it. */
export function toonBeschrijving(rij: Beschrijvingrij, actor: Actor): BeschrijvingRegel {
  return {
    id: rij.id,
    soort: rij.soort,
    soortnaam: BESCHRIJVINGSOORT[rij.soort as Beschrijvingsoort].naam,
    tekst: rij.tekst,
    ...(rij.effect !== null && { effect: rij.effect }),
    ...(rij.datum && { datum: rij.datum }),
    ...(rij.herkomst !== null && { herkomst: rij.herkomst }),
    ...(rij.document && rij.documentnaam && { document: { id: rij.document, naam: rij.documentnaam } }),
    ...(rij.vestiging && { vestiging: rij.vestiging }),
    bronnaam: noemBeschrijver(rij),
    moment: rij.moment,
    doorNaam: rij.door_naam,
    magWijzigen: magWijzigen(actor, rij),
  };
}

/** A need that no longer counts, as a line of the history. */
export function toonOudeBehoefte(rij: Behoefterij, vervangen: ReadonlySet<string>, taal: Taal): Regel {
  const { naam } = taal.lees(rij.categorie);
  const tot = rij.tot === null ? 'zonder einddatum' : `tot en met ${schrijfDatumKort(rij.tot)}`;
  const sterkte = INTENSITEIT[rij.intensiteit as Intensiteit].naam;
  return {
    id: rij.id,
    wat: 'behoefte',
    zin: `${naam}, ${sterkte}, ${SETTINGNAAM[rij.setting as Setting]}, ${rij.verplicht ? 'echt nodig' : 'wens'}, van ${schrijfDatumKort(rij.van)} ${tot}`,
    toelichting: rij.toelichting,
    bronnaam: noemBron(rij.bron as Behoeftebron, rij.vestigingsnaam),
    moment: rij.moment,
    doorNaam: rij.door_naam,
    ...(rij.vervallen_op === null
      ? { einde: 'De periode is voorbij', eindeOp: rij.tot ?? rij.van }
      : {
          einde: `${vervangen.has(rij.id) ? 'Bijgesteld' : 'Afgesloten'} door ${rij.vervallen_door_naam ?? 'onbekend'}`,
          eindeOp: datumInNederland(rij.vervallen_op),
        }),
  };
}

/** A description that was ended, as a line of the history. */
export function toonOudeBeschrijving(rij: Beschrijvingrij): Regel {
  return {
    id: rij.id,
    wat: 'beschrijving',
    zin: `${BESCHRIJVINGSOORT[rij.soort as Beschrijvingsoort].naam}: ${rij.tekst}`,
    toelichting: rij.effect === null ? '' : `Effect: ${rij.effect}`,
    bronnaam: noemBeschrijver(rij),
    moment: rij.moment,
    doorNaam: rij.door_naam,
    einde: `Afgesloten door ${rij.vervallen_door_naam ?? 'onbekend'}`,
    eindeOp: datumInNederland(rij.vervallen_op ?? rij.moment),
  };
}

function noemBron(bron: Behoeftebron, vestigingsnaam: string | null): string {
  switch (bron) {
    case 'school':
      return vestigingsnaam ?? 'School';
    case 'ouders':
      return 'Ouders';
    case 'leerling':
      return 'Leerling';
  }
}

function noemBeschrijver(rij: Beschrijvingrij): string {
  if (rij.vestiging !== null) return rij.vestigingsnaam ?? 'School';
  return rij.soort === 'visie_leerling' ? 'Leerling' : 'Ouders';
}
