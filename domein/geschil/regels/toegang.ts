import type { Actor } from '../../../kern/actor/actor.ts';
import { type Datum, leeftijdOp, plusDagen } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-5');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });

/** So many days a school reads what ended, also when the pupil left: it may be about a refusal or removal. */
const NA_AFLOOP = 42;

export interface Geschilrij {
  readonly leerling: string;
  readonly vestiging: string;
  readonly bijBestuurSinds: Datum | null;
  readonly afgerondOp: Datum | null;
}

/** What the access rule knows of the pupil and of the organisation of the actor, on the day of asking. */
export interface Geschilfeiten {
  readonly heeftGezag: boolean;
  readonly geboortedatum: Datum;
  /** Whether the school of the row works with the dossier today. */
  readonly schoolBetrokken: boolean;
  /** Whether the school of the row belongs to the board of the actor today. */
  readonly schoolVanEigenBestuur: boolean;
}

/** GES-1, TOE-3 · Who reads a difference and its steps. */
export function magGeschilZien(actor: Actor, rij: Geschilrij, feiten: Geschilfeiten, vandaag: Datum): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return ja('Opmaat zelf bewaakt de termijn van het oordeel.');
    case 'ouder':
      return feiten.heeftGezag
        ? ja('Ouders met gezag lezen elk verschil over hun kind.')
        : nee('geen-gezag', 'Een verschil met de school is voor ouders met gezag.');
    case 'leerling':
      return actor.leerling === rij.leerling && leeftijdOp(feiten.geboortedatum, vandaag) >= 18
        ? ja('Een leerling van achttien of ouder leest wat over hem gaat.')
        : nee('nog-geen-achttien', 'Tot achttien jaar is een verschil voor de ouders met gezag.');
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging !== actor.organisatie)
        return nee(
          'andere-school',
          'Een verschil is voor de school waarmee het speelt, ook als ouders het dossier delen.',
        );
      return rij.afgerondOp === null || plusDagen(rij.afgerondOp, NA_AFLOOP) > vandaag || feiten.schoolBetrokken
        ? ja('De school leest een verschil zolang het loopt, zes weken daarna, en zolang de leerling bij haar hoort.')
        : nee('niet-meer-betrokken', 'Het verschil is afgesloten en de leerling hoort niet meer bij uw school.');
    case 'bestuur':
      return rij.bijBestuurSinds !== null && feiten.schoolVanEigenBestuur
        ? ja('Het bestuur leest een verschil dat aan het bestuur of de geschillencommissie is voorgelegd.')
        : nee('niet-voorgelegd', 'Het bestuur leest alleen wat aan het bestuur is voorgelegd.');
    default:
      return nee('geen-relatie', 'Een verschil is voor de ouders, de school en het bestuur waar het is voorgelegd.');
  }
}

/** GES-3, TOE-3 · Who reads that Veilig Thuis was asked or told: the school; parents once they were told. */
export function magVeiligThuisZien(
  actor: Actor,
  rij: { readonly vestiging: string; readonly oudersIngelicht: boolean },
  feiten: Pick<Geschilfeiten, 'heeftGezag' | 'schoolBetrokken'>,
): Uitkomst<string> {
  if (actor.rol === 'ib' || actor.rol === 'schoolleider')
    return rij.vestiging === actor.organisatie && feiten.schoolBetrokken
      ? ja('De school leest wat zij zelf vastlegde.')
      : nee('andere-school', 'Wat een school met Veilig Thuis besprak, is voor die school.');
  if (actor.rol === 'ouder')
    return feiten.heeftGezag && rij.oudersIngelicht
      ? ja('Ouders die het weten, lezen mee.')
      : nee('niet-ingelicht', 'Ouders lezen mee zodra de school hun dit heeft verteld.');
  return nee('geen-relatie', 'Wat een school met Veilig Thuis besprak, is voor die school en voor ingelichte ouders.');
}
