import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOELEN, PARTIJSOORTEN } from '../../toestemming/regels/doelen.ts';
import { noemtEenPartij, vergelijkbarePartij } from '../../toestemming/regels/partijnaam.ts';
import { OMGEVINGBRON } from './bronnen.ts';
import { regieVoor, type Zorgregie } from './regie.ts';

/** Who can know a child: every kind of party of whom information may be asked, in the order in which parents think of them. */
export const OMGEVINGSOORTEN = DOELEN.informatie_vragen.partijen;
export type Omgevingsoort = (typeof OMGEVINGSOORTEN)[number];

/** So many a school can keep up with; more is asking for everything. */
export const MEESTE_PARTIJEN = 12;

/** As one says it to parents, for a list to choose from. */
export const SOORTNAAM = {
  ...PARTIJSOORTEN,
  school: 'een andere school, van nu of van vroeger',
} as const satisfies Record<keyof typeof PARTIJSOORTEN, string>;

/** What somebody typed about who knows the child. */
export interface Partijinvoer {
  readonly soort: Omgevingsoort;
  readonly naam: string;
  /** Whom to ask for there. */
  readonly contact: string;
  readonly email: string;
  readonly telefoon: string;
  /** From parents: whether the school may ask. From school: whether parents are to be asked for that. */
  readonly toestemming: boolean;
}

export interface Partij extends Omit<Partijinvoer, 'toestemming'> {
  readonly viaRegie: boolean;
  readonly metToestemming: boolean;
  /** To whom consent is given: the regie when the question goes there. */
  readonly partijsoort: Omgevingsoort;
}

export interface Partijfeiten {
  /** What the SWV agreed about care information (`omgeving.zorg_via_regie`). */
  readonly zorgregie: Zorgregie;
  /** Where the child lives. */
  readonly gemeente: string | undefined;
  readonly bekend: readonly { readonly soort: string; readonly naam: string }[];
}

const EMAIL = /^[^\s@<>,;:"()[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const TELEFOON = /^\+?[0-9 ()-]{6,29}$/;

/**
 * AAN-14: who knows the child: a kind, a name, and with consent an address or telephone number, because the question goes there. Where
 * the region agreed so, care information goes through the regie of the municipality: then that is whom the school asks.
 */
export function beoordeelPartij(invoer: Partijinvoer, { zorgregie, gemeente, bekend }: Partijfeiten): Uitkomst<Partij> {
  const schoon = {
    soort: invoer.soort,
    naam: regel(invoer.naam),
    contact: regel(invoer.contact),
    email: invoer.email.trim(),
    telefoon: regel(invoer.telefoon),
  };
  const regie = regieVoor(zorgregie, schoon.soort, gemeente);
  const partij: Partij =
    regie === undefined
      ? { ...schoon, viaRegie: false, metToestemming: invoer.toestemming, partijsoort: schoon.soort }
      : {
          ...schoon,
          naam: regie.naam,
          email: regie.email,
          telefoon: regie.telefoon,
          // Who it is about goes along: the regie must know whom to ask.
          contact: [schoon.naam, schoon.contact].filter(Boolean).join(', ').slice(0, 200),
          viaRegie: true,
          metToestemming: invoer.toestemming,
          partijsoort: 'gemeente_regie',
        };
  const redenen: Reden[] = [
    ...overNaam(schoon.naam, schoon.soort),
    ...(regie === undefined ? overBereik(schoon, invoer.toestemming) : []),
  ];
  const zelfde = bekend.some(
    (ander) =>
      ander.soort === partij.soort &&
      vergelijkbarePartij(ander.naam) === vergelijkbarePartij(partij.naam) &&
      regie === undefined,
  );
  if (zelfde) {
    redenen.push(
      reden(
        'partij-staat-er-al',
        `${schoon.naam} staat er al bij. U kunt daar toestemming geven of veranderen.`,
        'naam',
      ),
    );
  }
  if (bekend.length >= MEESTE_PARTIJEN) {
    redenen.push(
      reden(
        'te-veel-partijen',
        `Er staan al ${MEESTE_PARTIJEN} namen. Haal er eerst een weg, en noem wie uw kind het best kent.`,
      ),
    );
  }
  return magTenzij(redenen, () => partij, OMGEVINGBRON.noemen);
}

/** AAN-14: what is wrong with an e-mail address to which a question must go. */
export function overEmail(email: string): readonly Reden[] {
  if (email === '') return [reden('email-nodig', 'Vul het e-mailadres in: daar gaat de vraag naartoe.', 'email')];
  if (EMAIL.test(email) && email.length <= 254) return [];
  return [reden('email', 'Dit is geen e-mailadres. Schrijf het zoals naam@organisatie.nl.', 'email')];
}

function overNaam(naam: string, soort: Omgevingsoort): readonly Reden[] {
  if (naam.length < 2)
    return [reden('naam-nodig', 'Vul de naam in, bijvoorbeeld van de kinderopvang of de huisartsenpraktijk.', 'naam')];
  if (naam.length > 200) return [reden('naam-te-lang', 'Deze naam is te lang: hier passen 200 tekens.', 'naam')];
  if (noemtEenPartij(naam, soort)) return [];
  return [
    reden(
      'naam-te-algemeen',
      'Noem één organisatie of mens bij naam, zoals «Kinderopvang De Boomhut». Een tweede voegt u apart toe.',
      'naam',
    ),
  ];
}

function overBereik({ email, telefoon }: { email: string; telefoon: string }, nodig: boolean): readonly Reden[] {
  const redenen: Reden[] = email === '' ? [] : [...overEmail(email)];
  if (telefoon !== '' && !TELEFOON.test(telefoon)) {
    redenen.push(
      reden('telefoon', 'Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties en streepjes.', 'telefoon'),
    );
  }
  if (nodig && email === '' && telefoon === '') {
    redenen.push(
      reden('bereik-nodig', 'Vul een e-mailadres of telefoonnummer in. Anders kan de school niets vragen.', 'email'),
    );
  }
  return redenen;
}

const reden = (code: string, zin: string, veld?: string): Reden => ({
  code,
  zin,
  bron: OMGEVINGBRON.noemen,
  ...(veld !== undefined && { veld }),
});

function regel(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}
