import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TLV-11', 'WPO-18a-13');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });
const ANDER = nee(
  'geen-relatie',
  'Een aanvraag is voor de school, de ouders met gezag of de leerling van achttien of ouder, het samenwerkingsverband dat beslist en de deskundigen die het vraagt.',
);

/** What decides who reads a request. */
export interface Aanvraagrij {
  readonly vestiging: string;
  readonly swv: string;
  readonly verstuurd: boolean;
  readonly afgerond: boolean;
  readonly besloten: boolean;
  /** Parents were told that the plan goes along, or asked for their view. */
  readonly oudersWeten: boolean;
  /** Who were invited to advise and not taken off it: person and SWV. */
  readonly deskundigen: readonly { readonly persoon: string; readonly swv: string }[];
}

/**
 * TLV-1, TLV-11 · Who reads a request and what goes along. dossier: may the actor read what this school writes about this pupil (for
 * a school, itself or by sharing; for parents, gezag; for the pupil, being eighteen or older: before that the parents decide, BW 1:247)?
 */
export function magAanvraagZien(actor: Actor, rij: Aanvraagrij, dossier: boolean): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return ja('Opmaat zelf bewaakt de termijn.');
    case 'ib':
    case 'schoolleider':
      if (!dossier) return ANDER;
      return rij.verstuurd || rij.vestiging === actor.organisatie
        ? ja('De school leest de eigen aanvraag, en een verstuurde aanvraag van een school die haar dossier deelt.')
        : nee('concept-ander', 'Een aanvraag die nog niet is verstuurd, leest alleen de school die haar schrijft.');
    case 'ouder':
      if (!dossier) return ANDER;
      return rij.verstuurd || rij.oudersWeten
        ? ja('Ouders lezen wat er meegaat vanaf de dag dat de school het hun vertelde.')
        : nee('concept-ouders', 'De school schrijft nog. Ouders lezen mee zodra de school het hun heeft verteld.');
    case 'leerling':
      if (!dossier) return ANDER;
      return rij.verstuurd || rij.oudersWeten
        ? ja('Een leerling van achttien of ouder leest zelf wat er meegaat.')
        : nee('concept-leerling', 'De school schrijft nog. Je leest mee zodra de school het je heeft verteld.');
    case 'tlv':
      return rij.swv === actor.organisatie && rij.verstuurd
        ? ja('Het samenwerkingsverband leest de aanvragen waarover het beslist.')
        : ANDER;
    case 'deskundige':
      return isGevraagd(actor, rij) ? ja('Een deskundige leest de aanvraag waarover advies is gevraagd.') : ANDER;
    default:
      return ANDER;
  }
}

const isGevraagd = (actor: Actor, { deskundigen, afgerond }: Aanvraagrij): boolean =>
  !afgerond && deskundigen.some(({ persoon, swv }) => persoon === actor.persoon && swv === actor.organisatie);

/** TLV-9 · Who reads what was done with a request: proposals and their return stay within the SWV; an expert reads none of it. */
export function magHandelingZien(actor: Actor, soort: string, aanvraag: Uitkomst<string>): Uitkomst<string> {
  if (actor.rol === 'deskundige')
    return nee('deskundige-smal', 'Een deskundige leest de aanvraag en het dossier, meer niet.');
  if (['voorgesteld', 'teruggelegd'].includes(soort) && !['tlv', 'systeem'].includes(actor.rol))
    return nee('intern', 'Een voorstel is van het samenwerkingsverband. Het besluit staat in het dossier.');
  return aanvraag;
}

/** TLV-3 · Who reads an advice: the SWV, who gives it, and with the decision the school and the parents or the pupil of age. */
export function magAdviesZien(
  actor: Actor,
  advies: {
    readonly persoon: string;
    readonly swv: string;
    readonly gegeven: boolean;
    readonly teruggetrokken: boolean;
  },
  rij: Aanvraagrij,
  aanvraag: Uitkomst<string>,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return aanvraag;
    case 'tlv':
      return advies.swv === actor.organisatie ? ja('Het samenwerkingsverband leest de adviezen die het vroeg.') : ANDER;
    case 'deskundige':
      return advies.persoon === actor.persoon && !advies.teruggetrokken && isGevraagd(actor, rij)
        ? ja('Een deskundige leest de eigen opdracht.')
        : ANDER;
    case 'ib':
    case 'schoolleider':
    case 'ouder':
    case 'leerling':
      return advies.gegeven && rij.besloten ? aanvraag : nee('advies-later', 'Het advies komt mee met het besluit.');
    default:
      return ANDER;
  }
}
