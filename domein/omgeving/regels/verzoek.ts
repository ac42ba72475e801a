import { type Datum, plusDagen, schrijfDatum, vergelijk } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OMGEVINGBRON } from './bronnen.ts';
import { overEmail } from './partij.ts';
import type { Toestemmingstand } from './toestemmingstand.ts';

/** Three weeks: enough for a busy practice, and within the six weeks in which a school decides. */
export const VOORSTEL_DAGEN = 21;
export const LANGSTE_VRAAG = 3000;

/** Stands wherever somebody waits for an answer. */
export const TERMIJN_LOOPT_DOOR =
  'De beslistermijn loopt door. Een antwoord dat nog niet binnen is, is nooit een reden om later te beslissen.';

export interface Verzoekinvoer {
  readonly vraag: string;
  /** Last day on which it can be answered. */
  readonly tot: Datum;
  readonly email: string;
}

export interface Verzoekfeiten {
  readonly toestemming: Toestemmingstand;
  /** First day on which consent no longer holds. */
  readonly toestemmingTot: Datum | undefined;
  readonly weggehaald: boolean;
  /** Until when an earlier question to this party waits. */
  readonly wachtTot: Datum | undefined;
  /** Last day on which the school decides about the application, when one runs. */
  readonly beslisdag: Datum | undefined;
}

export interface Verzoek extends Verzoekinvoer {
  /** What may be asked, and yet is good to know. */
  readonly waarschuwingen: readonly string[];
}

/** The day until which to ask: three weeks, no longer than consent holds. */
export function steldatumVoor(vandaag: Datum, toestemmingTot: Datum | undefined): Datum {
  const drieWeken = plusDagen(vandaag, VOORSTEL_DAGEN);
  if (toestemmingTot === undefined || vergelijk(drieWeken, toestemmingTot) < 0) return drieWeken;
  return plusDagen(toestemmingTot, -1);
}

/**
 * AAN-14: a school asks only what parents agreed to, one question at a time per party, until a day on which consent still holds. A day
 * after the decision is due is possible, with a warning: waiting for others never stretches the term.
 */
export function beoordeelVerzoek(invoer: Verzoekinvoer, feiten: Verzoekfeiten, vandaag: Datum): Uitkomst<Verzoek> {
  const vraag = invoer.vraag.trim();
  const email = invoer.email.trim();
  const redenen: Reden[] = [...magVragen(feiten), ...overDag(invoer.tot, feiten, vandaag), ...overEmail(email)];
  if (vraag === '') redenen.push(reden('vraag-leeg', 'Schrijf wat u wilt weten.', 'vraag'));
  if (vraag.length > LANGSTE_VRAAG)
    redenen.push(reden('vraag-te-lang', `Uw vraag is te lang: hier passen ${LANGSTE_VRAAG} tekens.`, 'vraag'));
  return magTenzij(
    redenen,
    () => ({ vraag, tot: invoer.tot, email, waarschuwingen: waarschuwOver(invoer.tot, feiten.beslisdag) }),
    OMGEVINGBRON.toestemming,
  );
}

/** AAN-14: why nothing can be asked of this party now; empty when it can. */
export function magVragen({ toestemming, weggehaald, wachtTot }: Verzoekfeiten): readonly Reden[] {
  if (weggehaald) return [reden('partij-weg', 'De ouders haalden deze naam weg. U kunt hier niets meer vragen.')];
  const redenen: Reden[] = [];
  if (toestemming !== 'ja')
    redenen.push({ ...reden('geen-toestemming', GEEN_TOESTEMMING[toestemming]), bron: OMGEVINGBRON.toestemming });
  if (wachtTot !== undefined) {
    redenen.push(
      reden(
        'vraag-staat-open',
        `Er staat al een vraag open, tot en met ${schrijfDatum(wachtTot)}. Stuur een herinnering of trek die vraag eerst in.`,
      ),
    );
  }
  return redenen;
}

const GEEN_TOESTEMMING: Readonly<Record<Exclude<Toestemmingstand, 'ja'>, string>> = {
  geen: 'De ouders vonden vragen hier niet goed, of er is nog niet om toestemming gevraagd. Vraag eerst toestemming.',
  wacht: 'Nog niet iedereen die moet beslissen, gaf toestemming. Zodra die er is, kunt u de vraag sturen.',
  nee: 'Er is geen toestemming gegeven. Zonder toestemming mag de school hier niets vragen.',
  ingetrokken: 'De toestemming is ingetrokken. De school mag hier niets meer vragen.',
  verlopen: 'De toestemming geldt niet meer. Vraag opnieuw toestemming.',
};

function overDag(tot: Datum, { toestemmingTot }: Verzoekfeiten, vandaag: Datum): readonly Reden[] {
  if (tot <= vandaag)
    return [reden('dag-voorbij', 'Kies een dag na vandaag, zodat er tijd is om te antwoorden.', 'tot')];
  if (toestemmingTot !== undefined && tot >= toestemmingTot) {
    return [
      reden(
        'dag-na-toestemming',
        `De toestemming geldt tot en met ${schrijfDatum(plusDagen(toestemmingTot, -1))}. Kies die dag of een eerdere.`,
        'tot',
      ),
    ];
  }
  return [];
}

/** AAN-14: what to know when the answer may come after the day on which the school must decide. */
export function waarschuwOver(tot: Datum, beslisdag: Datum | undefined): readonly string[] {
  if (beslisdag === undefined || tot <= beslisdag) return [];
  return [
    `De laatste dag om te beslissen is ${schrijfDatum(beslisdag)}. Dat is eerder dan de dag die u koos. ${TERMIJN_LOOPT_DOOR}`,
  ];
}

const reden = (code: string, zin: string, veld?: string): Reden => ({
  code,
  zin,
  bron: OMGEVINGBRON.termijn,
  ...(veld !== undefined && { veld }),
});
