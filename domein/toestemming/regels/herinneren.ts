import { type Datum, isNa, plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { TOESTEMMINGBRON } from './bronnen.ts';
import { isOpen, type Stand } from './stand.ts';

/** Days between the question and a reminder, and between two reminders. */
export const DAGEN_TUSSEN_HERINNERINGEN = 7;
/** Days before the end on which the school that asked is told. */
export const DAGEN_VOOR_EINDE = 14;

interface Herinnerbaar {
  readonly gevraagdDag: Datum;
  readonly herinnerdOp: Datum | null;
}

/** TOE-1: a reminder goes to who did not answer, at most once in seven days: consent is given freely, not by insisting. */
export function beoordeelHerinnering(vraag: Herinnerbaar, stand: Stand, vandaag: Datum): Uitkomst<readonly string[]> {
  if (!isOpen(stand) || stand.tegen.length > 0)
    return magNiet({
      code: 'niemand-te-herinneren',
      zin: 'Er is niemand om te herinneren.',
      bron: TOESTEMMINGBRON.voorwaarden,
    });
  const vanaf = plusDagen(vraag.herinnerdOp ?? vraag.gevraagdDag, DAGEN_TUSSEN_HERINNERINGEN);
  if (isNa(vanaf, vandaag))
    return magNiet({
      code: 'herinnering-te-snel',
      zin: `Een herinnering kan één keer per week: weer vanaf ${schrijfDatum(vanaf)}.`,
      bron: TOESTEMMINGBRON.voorwaarden,
    });
  return mag(
    stand.open.map(({ persoon }) => persoon),
    TOESTEMMINGBRON.voorwaarden,
  );
}

/** TOE-1: whether Opmaat reminds by itself today: once, a week after the question. */
export function isTijdVoorHerinnering(vraag: Herinnerbaar, stand: Stand, vandaag: Datum): boolean {
  return vraag.herinnerdOp === null && beoordeelHerinnering(vraag, stand, vandaag).mag;
}

/** TOE-1: whether this consent, which holds, ends soon enough to tell who asked. */
export function loopAf(geldigTot: Datum, vandaag: Datum): boolean {
  return !isNa(geldigTot, plusDagen(vandaag, DAGEN_VOOR_EINDE));
}
