import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Handelingbeeld } from '../contract.ts';
import { type Antwoorder, mogelijkeAntwoorden } from '../regels/antwoorden.ts';
import { type Akkoord, isZelfdeNaam, type Partij } from '../regels/handeling.ts';
import { isLopend, STANDNAAM, zinOverStand } from '../regels/standzin.ts';
import type { Akkoordrij } from './opslag.ts';
import type { Stuk } from './stuk.ts';

/** As whom this actor answers about an act. */
export function antwoorderVan({ rol, persoon, naam }: Actor): Antwoorder {
  return { persoon, naam, als: rol === 'ouder' || rol === 'leerling' ? rol : 'school' };
}

/** ARR-6 · A teacher sees what holds, and what asks for the own yes; the rest is for parents, pupil and school. */
export function isVoor(actor: Actor, { stand, rij }: Stuk): boolean {
  if (actor.rol !== 'leraar') return true;
  return (
    stand.soort === 'mag' ||
    stand.soort === 'straks' ||
    (isLopend(stand) && rij.uitvoerders.some((naam) => isZelfdeNaam(naam, actor.naam)))
  );
}

/** An act as screens show it to this actor. */
export function toonHandeling(stuk: Stuk, actor: Actor, vandaag: Datum): Handelingbeeld {
  const { rij, feiten, stand } = stuk;
  const isLeraar = actor.rol === 'leraar';
  const isSchool = (actor.rol === 'ib' || actor.rol === 'schoolleider') && rij.vestiging === actor.organisatie;
  const wie = antwoorderVan(actor);
  const antwoorden =
    wie.als === 'school' && rij.vestiging !== actor.organisatie ? [] : mogelijkeAntwoorden(wie, feiten, vandaag);
  const open = isSchool && isLopend(stand);
  const { id, wat, wanneer, waar, voorbehouden, protocol, nood, van, tot, versie, versieDag, school, doorNaam } = rij;
  return {
    ...{ id, wat, wanneer, waar, voorbehouden, protocol, nood, van, tot, versie, versieDag, school, doorNaam },
    uitvoerders: [...rij.uitvoerders],
    zelfNietOm: isLeraar ? '' : rij.zelfNietOm,
    document: rij.document === null ? null : { id: rij.document, naam: rij.documentnaam ?? 'Protocol' },
    gestoptOp: rij.gestoptOp,
    gestoptOm: rij.gestoptOm,
    stand: {
      soort: stand.soort,
      naam: STANDNAAM[stand.soort],
      zin: zinOverStand(stand, rij),
      ontbreekt: isLeraar ? [] : [...stand.ontbreekt],
      uitvoerders: [...stand.uitvoerders],
    },
    antwoorden: isLeraar ? [] : tellende(stuk.akkoorden, versie).map(toonAkkoord),
    mag: {
      wijzigen: open,
      antwoorden: [...antwoorden],
      als: antwoorden.length === 0 ? null : wie.als === 'school' ? 'uitvoerder' : wie.als,
      vastleggen: open ? vastTeLeggen(stuk, actor) : [],
    },
  };
}

/** Of each party the last answer on this version, in the order of the parties. */
function tellende(akkoorden: readonly Akkoordrij[], versie: number): readonly Akkoordrij[] {
  const sleutel = ({ partij, persoon, naam }: Akkoord) =>
    partij === 'bestuur' || partij === 'leerling'
      ? partij
      : partij === 'ouder'
        ? `ouder ${persoon}`
        : `${partij} ${naam}`;
  const laatste = new Map<string, Akkoordrij>();
  for (const akkoord of akkoorden) if (akkoord.versie === versie) laatste.set(sleutel(akkoord), akkoord);
  return [...laatste.values()];
}

function toonAkkoord(akkoord: Akkoordrij): Handelingbeeld['antwoorden'][number] {
  const { partij, naam, antwoord, weg, dag, verklaardDoor, toelichting, vastgelegdDoorNaam } = akkoord;
  const vastgelegdDoor = weg === 'papier' ? vastgelegdDoorNaam : null;
  return { partij, naam, antwoord, weg, dag, verklaardDoor, toelichting, vastgelegdDoor };
}

function vastTeLeggen({ rij, feiten }: Stuk, actor: Actor): Handelingbeeld['mag']['vastleggen'] {
  const namen = (partij: Partij) => rij.uitvoerders.map((naam) => ({ partij, persoon: null, naam }));
  return [
    ...feiten.beslissers.map(({ als, persoon, naam }) => ({ partij: als, persoon, naam })),
    ...(actor.rol === 'schoolleider' ? [{ partij: 'bestuur' as const, persoon: null, naam: '' }] : []),
    ...namen('uitvoerder'),
    ...(rij.voorbehouden ? namen('bekwaamheid') : []),
  ];
}
