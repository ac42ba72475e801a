import { ROLLEN, ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { type Datum, plusJaren } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('TOE-3', 'AVG-32');

/** At what kind of organisation a role is held. */
export type Organisatiesoort = 'school' | 'bestuur' | 'swv' | 'bestuur-of-swv' | 'gemeente' | 'vrij' | 'geen';

/** TOE-3 · Where each role is held. A partner is known by its name, a municipality too. */
export const ORGANISATIE_VAN = {
  ouder: 'geen',
  leerling: 'geen',
  leraar: 'school',
  ib: 'school',
  schoolleider: 'school',
  bestuur: 'bestuur',
  consulent: 'swv',
  tlv: 'swv',
  deskundige: 'swv',
  directie: 'swv',
  opr: 'swv',
  leerplicht: 'gemeente',
  partner: 'vrij',
  steunpunt: 'swv',
  toezicht: 'geen',
  privacy: 'bestuur-of-swv',
  beheer: 'geen',
} as const satisfies Record<Rol, Organisatiesoort>;

/** TOE-3 · The roles that somebody in this role may give to others. A pupil gets the role with the dossier, not by hand. */
export function teGevenRollen(door: string): readonly Rol[] {
  if (door === 'beheer') return ROLLEN.filter((rol) => rol !== 'leerling');
  return door === 'schoolleider' ? ['ib', 'leraar'] : [];
}

/** A role that is being given. */
export interface Rolgift {
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly groep: string | null;
  readonly van: Datum;
}

interface Gever {
  readonly rol: string;
  readonly organisatie: string | null;
}

/** TOE-3 · Whether this role may be given so; all reasons at once when not. */
export function beoordeelRolgift(gift: Rolgift, door: Gever, vandaag: Datum): Uitkomst<Rolgift> {
  const { rol, organisatie, groep, van } = gift;
  const redenen: Reden[] = [];
  const nee = (veld: string, code: string, zin: string) => redenen.push({ code, zin, veld, bron: BRON });
  if (!teGevenRollen(door.rol).includes(rol))
    nee('rol', 'rol-niet-te-geven', `De rol ${ROLNAAM[rol]} kunt u niet geven. Vraag het de beheerder.`);
  const soort = ORGANISATIE_VAN[rol];
  if (soort === 'geen' && organisatie !== null)
    nee('organisatie', 'organisatie-niet', `De rol ${ROLNAAM[rol]} hoort niet bij een organisatie. Laat dit leeg.`);
  if (soort !== 'geen' && organisatie === null)
    nee('organisatie', 'organisatie-nodig', 'Kies de organisatie waarbij deze rol hoort.');
  if (door.rol === 'schoolleider' && organisatie !== null && organisatie !== door.organisatie)
    nee('organisatie', 'andere-school', 'U kunt alleen rollen geven op uw eigen school.');
  if (rol === 'leraar' && groep === null) nee('groep', 'groep-nodig', 'Vul de groep in, bijvoorbeeld 5A.');
  if (rol !== 'leraar' && groep !== null)
    nee('groep', 'groep-alleen-leraar', 'Alleen een leraar heeft een groep. Laat dit leeg.');
  if (van < vandaag) nee('van', 'van-verleden', 'Een rol begint vandaag of later.');
  if (van > plusJaren(vandaag, 1)) nee('van', 'van-te-ver', 'Een rol begint binnen een jaar.');
  return magTenzij(redenen, () => gift, BRON);
}

/** TOE-3 · What stands in the way that only the register knows, each as a reason. */
export function weigeringBijRolgift(
  feit: 'zichzelf' | 'botst-met-beheer' | 'organisatie-onbekend' | 'heeft-al',
): Reden {
  const zinnen = {
    zichzelf: 'U kunt uzelf geen rol geven. Vraag het iemand anders die rollen mag geven.',
    'botst-met-beheer':
      'Wie rollen uitdeelt, leest geen dossiers. Daarom gaat de rol beheerder niet samen met een andere rol bij dezelfde persoon.',
    'organisatie-onbekend': 'Deze organisatie kent Opmaat niet. Kies er een uit de lijst.',
    'heeft-al': 'Deze persoon heeft deze rol hier al.',
  } as const;
  const veld = {
    zichzelf: 'email',
    'botst-met-beheer': 'rol',
    'organisatie-onbekend': 'organisatie',
    'heeft-al': 'rol',
  } as const;
  return { code: feit, zin: zinnen[feit], veld: veld[feit], bron: BRON };
}
