import type { Actor } from '../../../kern/actor/actor.ts';
import { type Datum, leeftijdOp, plusDagen } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TLV-8', 'Awb-7:1');
const ja = (zin: string): Uitkomst<string> => mag(zin, BRON);
const nee = (code: string, zin: string): Uitkomst<string> => magNiet({ code, zin, bron: BRON });
/** So many days a school reads an objection that ended, also when the pupil left. */
const NA_AFLOOP = 42;

export interface Bezwaarrij {
  readonly leerling: string;
  readonly vestiging: string;
  readonly swv: string;
  readonly afgerondOp: Datum | null;
}

export interface Bezwaarlezersfeiten {
  readonly heeftGezag: boolean;
  readonly geboortedatum: Datum;
  readonly schoolBetrokken: boolean;
}

/** TLV-8, TOE-3 · Who reads an objection. */
export function magBezwaarZien(
  actor: Actor,
  rij: Bezwaarrij,
  feiten: Bezwaarlezersfeiten,
  vandaag: Datum,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return ja('Opmaat zelf bewaakt de beslistermijn.');
    case 'tlv':
      return rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband beslist op bezwaar tegen zijn besluit.')
        : nee('ander-swv', 'Een bezwaar is voor het samenwerkingsverband dat besloot.');
    case 'ouder':
      return feiten.heeftGezag
        ? ja('Ouders met gezag lezen elk bezwaar tegen een besluit over hun kind.')
        : nee('geen-gezag', 'Een bezwaar is voor ouders met gezag.');
    case 'leerling':
      return actor.leerling === rij.leerling && leeftijdOp(feiten.geboortedatum, vandaag) >= 18
        ? ja('Een leerling van achttien of ouder leest wat over hem gaat.')
        : nee('nog-geen-achttien', 'Tot achttien jaar is een bezwaar voor de ouders met gezag.');
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging !== actor.organisatie)
        return nee('andere-school', 'Een bezwaar is voor de school die de verklaring vroeg.');
      return rij.afgerondOp === null || plusDagen(rij.afgerondOp, NA_AFLOOP) > vandaag || feiten.schoolBetrokken
        ? ja('De school die de verklaring vroeg, is belanghebbende.')
        : nee('niet-meer-betrokken', 'Het bezwaar is afgerond en de leerling hoort niet meer bij uw school.');
    default:
      return nee('geen-relatie', 'Een bezwaar is voor ouders, school en het samenwerkingsverband.');
  }
}

/** TLV-8 · Who reads one act of an objection that he may read: what is proposed inside the SWV stays there. */
export function magBezwaarhandelingZien(
  actor: Actor,
  handeling: { readonly soort: string },
  bezwaar: Uitkomst<string>,
): Uitkomst<string> {
  if (!bezwaar.mag || actor.rol === 'tlv' || actor.rol === 'systeem') return bezwaar;
  return handeling.soort === 'voorgesteld' || handeling.soort === 'teruggelegd'
    ? nee('binnen-swv', 'Een voorstel is van het samenwerkingsverband tot het besloten heeft.')
    : bezwaar;
}
