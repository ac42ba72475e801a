import { type Datum, isNa, isVoor, plusDagen } from '../../../kern/tijd/datum.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { naamInZin } from '../../behoefte/regels/categorieen.ts';
import { BASISNORM } from './basisnorm.ts';
import type { SopInhoud } from './profiel.ts';

const SOP_1 = bron('SOP-1', 'WPO-8-5');
/** An offer that stops within this many days is signalled. */
const DAGEN_VOORAF = 90;

/** Something that stands out in a profile and may still be right: it never stops the school. */
export interface Signaal {
  readonly code:
    | 'basis-ontbreekt'
    | 'basis-niet-volledig'
    | 'overvol'
    | 'vol'
    | 'aanbod-stopt'
    | 'aanbod-gestopt'
    | 'geen-spreekuur';
  readonly zin: string;
  readonly veld: string;
  readonly bron: Bron;
}

/**
 * SOP-1 · What stands out in a profile today: parts of the basic support that are missing or not complete, offers that are
 * full, overfull, stopped or about to stop, and contact without an hour.
 */
export function signalenBijSop(inhoud: SopInhoud, vandaag: Datum): Signaal[] {
  const signalen: Signaal[] = [];
  const meld = (code: Signaal['code'], veld: string, zin: string) => signalen.push({ code, zin, veld, bron: SOP_1 });
  for (const { code, naam } of BASISNORM) {
    const onderdeel = inhoud.basisondersteuning.find((regel) => regel.onderdeel === code);
    if (onderdeel === undefined)
      meld('basis-ontbreekt', 'basisondersteuning', `Over «${naam}» staat nog niets in het profiel.`);
    else if (onderdeel.aanwezig !== 'ja') {
      const woord = onderdeel.aanwezig === 'deels' ? 'deels' : 'niet';
      meld(
        'basis-niet-volledig',
        'basisondersteuning',
        `De basisondersteuning «${naam}» is er ${woord}. Elke school hoort die te hebben.`,
      );
    }
  }
  for (const [i, aanbod] of inhoud.aanbod.entries()) {
    const naam = naamInZin(aanbod.categorie);
    if (aanbod.tot !== undefined && isVoor(aanbod.tot, vandaag)) {
      meld(
        'aanbod-gestopt',
        `aanbod.${i}.tot`,
        `Het aanbod «${naam}» is gestopt. Haal het weg of geef een nieuwe einddatum.`,
      );
      continue;
    }
    if (aanbod.tot !== undefined && !isNa(aanbod.tot, plusDagen(vandaag, DAGEN_VOORAF))) {
      meld('aanbod-stopt', `aanbod.${i}.tot`, `Het aanbod «${naam}» stopt binnen ${DAGEN_VOORAF} dagen.`);
    }
    if (aanbod.bezet > aanbod.capaciteit) {
      meld(
        'overvol',
        `aanbod.${i}.bezet`,
        `Bij «${naam}» zijn ${aanbod.bezet} plekken bezet, terwijl er ${aanbod.capaciteit} zijn.`,
      );
    } else if (aanbod.bezet === aanbod.capaciteit) {
      meld('vol', `aanbod.${i}.bezet`, `Bij «${naam}» is geen plek vrij.`);
    }
  }
  if (inhoud.contact.spreekuur.trim() === '') {
    meld('geen-spreekuur', 'contact.spreekuur', 'Er staat niet wanneer ouders en leerlingen terechtkunnen.');
  }
  return signalen;
}
