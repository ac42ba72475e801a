import { type Actor, ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { type Datum, plusDagen } from '../../../kern/tijd/datum.ts';
import type { Toestemming } from '../contract.ts';
import { beoordeelAntwoord, redenDicht } from '../regels/antwoorden.ts';
import { DOELEN, PARTIJSOORTEN } from '../regels/doelen.ts';
import { DOELKORT, UITLEG_VOOR_LEERLING } from '../regels/doeltekst.ts';
import { beoordeelHerinnering } from '../regels/herinneren.ts';
import { metHoofdletter } from '../regels/hoofdletter.ts';
import { type Onderdeellezer, schrijfOnderdeel } from '../regels/onderdeelnaam.ts';
import { ANTWOORDEN, isGeldig, laatsteAntwoord } from '../regels/stand.ts';
import { STANDNAAM, schrijfStand, schrijfStandVoorLeerling } from '../regels/standzin.ts';
import { schrijfVraag, schrijfVraagVoorLeerling } from '../regels/vraagzin.ts';
import type { Stuk } from './stuk.ts';

/** A consent as this actor reads it, with what the actor can do now. */
export function toonToestemming(stuk: Stuk, kind: string, actor: Actor, vandaag: Datum): Toestemming {
  const { rij, antwoorden, beslissers, stand, volgnummer } = stuk;
  const isLeerling = actor.rol === 'leerling';
  const lezer: Onderdeellezer = isLeerling ? 'leerling' : actor.rol === 'ouder' ? 'ouder' : 'school';
  const beslistZelf = beslissers.some(({ persoon }) => persoon === actor.persoon);
  const { doel, partij, school } = rij;
  // A pupil is not shown which parent said what.
  const mensen = isLeerling ? beslissers.filter(({ persoon }) => persoon === actor.persoon) : beslissers;
  const gezegd = isLeerling ? antwoorden.filter(({ persoon }) => persoon === actor.persoon) : antwoorden;
  return {
    id: rij.id,
    volgnummer,
    doel,
    doelnaam: isLeerling ? metHoofdletter(DOELKORT[doel]) : DOELEN[doel].naam,
    uitleg: isLeerling ? UITLEG_VOOR_LEERLING[doel] : DOELEN[doel].uitleg,
    vraag: isLeerling
      ? schrijfVraagVoorLeerling({ doel, partij, school })
      : schrijfVraag({ doel, partij, school, kind }),
    partijsoort: rij.partijsoort,
    partijsoortnaam: PARTIJSOORTEN[rij.partijsoort],
    partij,
    onderdelen: rij.onderdelen.map((code) => ({ code, naam: schrijfOnderdeel(code, lezer) })),
    waarom: rij.waarom,
    gevraagdOp: rij.gevraagdOp,
    gevraagdDag: rij.gevraagdDag,
    geldigTot: rij.geldigTot,
    totEnMet: plusDagen(rij.geldigTot, -1),
    vestiging: rij.vestiging,
    school,
    door: rij.doorNaam,
    doorRol: ROLNAAM[rij.doorRol as Rol],
    allenNodig: rij.allenNodig,
    herinnerdOp: rij.herinnerdOp,
    vervallenOp: rij.vervallenOp,
    stand: {
      soort: stand.soort,
      naam: STANDNAAM[stand.soort],
      ...(isLeerling
        ? schrijfStandVoorLeerling(stand, beslistZelf, rij.geldigTot)
        : schrijfStand(stand, rij.geldigTot, actor.persoon)),
      geldt: isGeldig(stand),
      loopt: redenDicht(rij, vandaag) === undefined,
    },
    beslissers: mensen.map(({ persoon, naam, als }) => ({
      persoon,
      naam,
      als,
      benIk: persoon === actor.persoon,
      antwoord: laatsteAntwoord(antwoorden, persoon)?.antwoord ?? null,
    })),
    antwoorden: gezegd.map((antwoord) => ({
      id: antwoord.id,
      naam: antwoord.persoonNaam,
      als: antwoord.als,
      benIk: antwoord.persoon === actor.persoon,
      antwoord: antwoord.antwoord,
      weg: antwoord.weg,
      dag: antwoord.dag,
      // What one parent wrote to the school (a mail) is not for the other.
      toelichting: lezer === 'school' || antwoord.persoon === actor.persoon ? antwoord.toelichting : '',
      telt: antwoord.telt,
      vastgelegdDoor: antwoord.vastgelegdDoor === antwoord.persoon ? null : antwoord.vastgelegdDoorNaam,
      document: antwoord.document,
    })),
    mag: bepaalHandelingen(stuk, actor, vandaag),
  };
}

function bepaalHandelingen(
  { rij, antwoorden, beslissers, stand }: Stuk,
  actor: Actor,
  vandaag: Datum,
): Toestemming['mag'] {
  const isSchool = actor.rol === 'ib' || actor.rol === 'schoolleider';
  const loopt = redenDicht(rij, vandaag) === undefined;
  const als = actor.rol === 'leerling' ? 'leerling' : 'ouder';
  const feiten = { gevraagd: rij, antwoorden, beslissers };
  return {
    antwoorden: isSchool
      ? []
      : ANTWOORDEN.filter((antwoord) => {
          const oordeel = beoordeelAntwoord({ persoon: actor.persoon, als }, antwoord, feiten, vandaag);
          return oordeel.mag && oordeel.waarde.antwoord === antwoord;
        }),
    mening: actor.rol === 'leerling' && !beslissers.some(({ persoon }) => persoon === actor.persoon),
    vastleggen: isSchool && loopt && beslissers.length > 0,
    herinneren: isSchool && beoordeelHerinnering(rij, stand, vandaag).mag,
    terugnemen: isSchool && loopt,
  };
}
