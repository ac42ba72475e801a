import { beoordeelSchorsing } from '../../domein/aanmelding/regels/verwijderen-schorsen.ts';
import { plusDagen, plusJaren, schrijfDatum, verjaardag, weekdag } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Mens, type Rolmens, type Streek } from './bouw.ts';
import { maakDossier } from './dossier.ts';
import { type Kind, maakKind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import type { School } from './regio.ts';

interface Plek {
  readonly kind: Kind;
  readonly school: School;
}

/** AAN-10 · A suspension of two days in the week before this one, of which the inspectorate was told. */
export function schrijfSchorsing(bouw: Bouw, streek: Streek, { kind, school }: Plek): void {
  const { toeval, schrijver, vandaag } = bouw;
  const van = plusDagen(vandaag, -weekdag(vandaag) - 7);
  const totEnMet = plusDagen(van, 1);
  const reden =
    'Twee keer een ander kind geslagen, ook na een gesprek met de ouders. De twee dagen zijn nodig om met het team en de ouders een veiligheidsplan te maken. Het kind krijgt werk mee en belt elke ochtend met de leraar.';
  const uitkomst = beoordeelSchorsing({ van, totEnMet }, { reden, eerdere: [], school });
  if (!uitkomst.mag) throw new Error(`Deze schorsing mag zo niet: ${uitkomst.redenen[0]?.zin}`);
  const door = haalMensen(streek, school).schoolleider;
  const ms = kantooruur(werkdag(plusDagen(van, -1)), toeval);
  const id = toeval.id(ms);
  schrijver.voegToe('schorsing', {
    id,
    ...waar({ kind, school }),
    van,
    tot_en_met: totEnMet,
    reden,
    inspectie_nodig: uitkomst.waarde.inspectieMelden,
    inspectie_gemeld_op: van,
    opgelegd_op: moment(ms),
    door: door.id,
    door_naam: door.naam,
  });
  meld(bouw, { kind, school }, door, ms, {
    soort: 'leerling.geschorst',
    onderwerp: id,
    tekst: `${school.naam}: geschorst van ${schrijfDatum(van)} tot en met ${schrijfDatum(totEnMet)} (${uitkomst.waarde.dagen} dagen).`,
    gegevens: { schorsing: id, van, totEnMet },
  });
}

/** AAN-10 · The intention of a secondary school to remove a pupil: heard are teacher and parents, a willing school is being sought. */
export function schrijfVerwijdering(bouw: Bouw, streek: Streek): void {
  const { toeval, schrijver, vandaag } = bouw;
  const school = streek.voortgezet[1];
  if (school === undefined) return;
  const kind = maakDossier(bouw, streek, { school, verhaal: 'ingeschreven', leerjaar: 10, zorg: 'rijk' });
  const door = haalMensen(streek, school).schoolleider;
  const geleden = (dagen: number) => werkdag(plusDagen(vandaag, -dagen));
  const ms = kantooruur(geleden(16), toeval);
  const id = toeval.id(ms);
  schrijver.voegToe('verwijdering', {
    id,
    ...waar({ kind, school }),
    toestand: 'voorgenomen',
    reden:
      'De leerling bedreigde drie keer een medeleerling. Het plan dat de school, de leerling en de ouders maakten, hielp niet genoeg om de veiligheid in de klas te herstellen.',
    om_vorderingen: false,
    leraar_gehoord_op: geleden(13),
    ouders_gehoord_op: geleden(12),
    leerling_gehoord_op: geleden(12),
    inspectie_overleg_op: geleden(10),
    zoekt_sinds: geleden(9),
    volgnummer: 2,
    begonnen_op: moment(ms),
    door: door.id,
    door_naam: door.naam,
  });
  meld(bouw, { kind, school }, door, ms, {
    soort: 'verwijdering.voorgenomen',
    onderwerp: id,
    tekst: `${school.naam} heeft het voornemen om deze leerling te verwijderen.`,
    gegevens: { verwijdering: id },
  });
}

/** A parent who began to apply a second child, and stopped halfway. */
export function schrijfConcept(
  bouw: Bouw,
  streek: Streek,
  { ouder, school }: { readonly ouder: Mens; readonly school: School },
): void {
  const { toeval, schrijver, vandaag } = bouw;
  const geboortedatum = plusDagen(plusJaren(vandaag, -3), -100);
  const kind = maakKind(bouw, streek, {
    geboortedatum,
    school,
    ouders: [ouder],
    roepnaam: 'Elif',
    familie: ['', 'Kaya'],
    gezin: 'een ouder',
  });
  const ms = kantooruur(werkdag(plusDagen(vandaag, -2)), toeval);
  schrijver.voegToe('aanmelding_concept', {
    id: toeval.id(ms),
    persoon: ouder.id,
    gegevens: {
      stap: 4,
      leerling: kind.id,
      vestiging: school.code,
      gewensteStart: plusDagen(verjaardag(geboortedatum, 4), 3),
      andereScholen: [],
    },
    bijgewerkt_op: moment(ms),
    volgnummer: 3,
  });
}

function waar({ kind, school }: Plek) {
  return { swv: kind.swv, vestiging: school.code, leerling: kind.id };
}

interface Voorval {
  readonly soort: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

function meld({ toeval, schrijver }: Bouw, plek: Plek, door: Rolmens, ms: number, voorval: Voorval): void {
  schrijver.voegToe('gebeurtenis', {
    id: toeval.id(ms),
    moment: moment(ms),
    ...waar(plek),
    ...voorval,
    door: door.id,
    door_naam: door.naam,
    door_rol: door.rol,
    voor_ouders: true,
  });
}
