import { mag, magNiet, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

export const NOODTOEGANGBRON = bron('TOE-3', 'AVG-32');
/** Dossiers that one teacher can open this way on one day. */
export const MEESTE_PER_DAG = 3;
/** Shortest and longest reason, in characters. */
export const KORTSTE_REDEN = 20;
export const LANGSTE_REDEN = 500;

/** What a teacher asks for in an emergency. */
export interface Noodvraag {
  readonly naam: string;
  readonly reden: string;
}

/** A pupil with exactly the name that was given, enrolled today at the school of the teacher. */
export interface Kandidaat {
  readonly leerling: string;
  readonly swv: string;
  readonly groep: string;
}

/**
 * TOE-3, AVG article 32: a teacher may open the dossier of a pupil outside the own group in an emergency: by the whole name, with a
 * reason that others can judge, at most three times on a day. Asked before anybody is looked for, so that a refusal tells nothing.
 */
export function controleerNoodvraag(vraag: Noodvraag, alVandaag: number): Uitkomst<Noodvraag> {
  const naam = vraag.naam.trim();
  const reden = vraag.reden.trim();
  const redenen: Reden[] = [];
  if (alVandaag >= MEESTE_PER_DAG)
    redenen.push(
      nee(
        'noodtoegang-op',
        `U opende vandaag al ${MEESTE_PER_DAG} dossiers met noodtoegang. Meer kan niet op één dag. Vraag de intern begeleider of de schoolleider om hulp.`,
      ),
    );
  if (!naam.includes(' '))
    redenen.push(nee('noodtoegang-naam', 'Schrijf de hele naam: de roepnaam en de achternaam.', 'naam'));
  if (reden.length < KORTSTE_REDEN)
    redenen.push(
      nee(
        'noodtoegang-reden',
        `Schrijf in ten minste ${KORTSTE_REDEN} tekens wat er aan de hand is. De school en de ouders lezen dit.`,
        'reden',
      ),
    );
  if (reden.length > LANGSTE_REDEN)
    redenen.push(nee('noodtoegang-reden-lang', `Dit is te lang: hier passen ${LANGSTE_REDEN} tekens.`, 'reden'));
  return magTenzij(redenen, () => ({ naam, reden }), NOODTOEGANGBRON);
}

/**
 * TOE-3: the one pupil who is meant. Unknown and not enrolled here look the same; of two with one name the group decides.
 * eigenGroep: the group of the teacher, whose pupils need no emergency.
 */
export function kiesKandidaat(
  kandidaten: readonly Kandidaat[],
  groep: string,
  eigenGroep: string | undefined,
): Uitkomst<Kandidaat> {
  const gevraagd = groep.trim().toLowerCase();
  const over =
    kandidaten.length > 1 ? kandidaten.filter((kandidaat) => kandidaat.groep.toLowerCase() === gevraagd) : kandidaten;
  if (kandidaten.length > 1 && over.length !== 1)
    return magNiet(
      nee(
        'noodtoegang-groep',
        'Meer leerlingen van uw school heten zo. Schrijf erbij in welke groep de leerling zit.',
        'groep',
      ),
    );
  const [gekozen] = over;
  if (gekozen === undefined)
    return magNiet(
      nee(
        'noodtoegang-onbekend',
        'Op uw school is vandaag geen leerling met precies deze naam ingeschreven. Controleer hoe u de naam schrijft.',
        'naam',
      ),
    );
  if (gekozen.groep === eigenGroep)
    return magNiet(
      nee(
        'noodtoegang-eigen-groep',
        'Deze leerling zit in uw eigen groep. U vindt het dossier bij Leerlingen.',
        'naam',
      ),
    );
  return mag(gekozen, NOODTOEGANGBRON);
}

/** TOE-3: one day is enough for an emergency, and one time: who opened this dossier today already has it open. */
export function controleerNogDicht(isVandaagGeopend: boolean): Uitkomst<true> {
  return isVandaagGeopend
    ? magNiet(
        nee(
          'noodtoegang-al-open',
          'U opende dit dossier vandaag al. Het staat op deze bladzijde, onder Vandaag.',
          'naam',
        ),
      )
    : mag(true, NOODTOEGANGBRON);
}

function nee(code: string, zin: string, veld?: string): Reden {
  return { code, zin, bron: NOODTOEGANGBRON, ...(veld !== undefined && { veld }) };
}
