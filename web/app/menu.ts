import type { Rol } from '../../kern/actor/actor.ts';
import type { NavLink } from '../platform/delen/schil.tsx';

const BEGIN: NavLink = { naar: '/begin', tekst: 'Begin', icoon: 'huis' };
const SCHOLEN: NavLink = { naar: '/scholen', tekst: 'Scholen', icoon: 'school' };
const WERKLIJST: NavLink = { naar: '/werklijst', tekst: 'Werklijst', icoon: 'klok' };
/** Alt-L, a name, Enter: any pupil in two keystrokes and a name. */
const LEERLINGEN: NavLink = { naar: '/leerlingen', tekst: 'Leerlingen', icoon: 'kind', toets: 'l' };
const AANMELDINGEN: NavLink = { naar: '/aanmeldingen', tekst: 'Aanmeldingen', icoon: 'lijst' };
const GEDEELD: NavLink = { naar: '/gedeeld', tekst: 'Gedeeld met mij', icoon: 'mensen' };
const NOODTOEGANG: NavLink = { naar: '/noodtoegang', tekst: 'Noodtoegang', icoon: 'waarschuwing' };
const BEWAREN: NavLink = { naar: '/bewaren', tekst: 'Bewaren', icoon: 'klok' };
const MENSEN: NavLink = { naar: '/mensen', tekst: 'Mensen', icoon: 'mensen' };
const TERMIJNEN: NavLink = { naar: '/termijnen', tekst: 'Termijnen', icoon: 'klok' };

/** The main menu per role: what one comes to do, the most usual first. The first line is also where one lands after logging in. */
const MENU: Partial<Record<Rol, readonly NavLink[]>> = {
  ouder: [AANMELDINGEN, { naar: '/kinderen', tekst: 'Mijn kinderen', icoon: 'kind' }, SCHOLEN],
  leraar: [LEERLINGEN, NOODTOEGANG, SCHOLEN],
  ib: [WERKLIJST, LEERLINGEN, AANMELDINGEN, { naar: '/profiel', tekst: 'Ons profiel', icoon: 'document' }, SCHOLEN],
  schoolleider: [
    WERKLIJST,
    AANMELDINGEN,
    LEERLINGEN,
    { naar: '/profiel', tekst: 'Ons profiel', icoon: 'document' },
    SCHOLEN,
  ],
  bestuur: [TERMIJNEN, SCHOLEN],
  consulent: [GEDEELD, TERMIJNEN, SCHOLEN],
  tlv: [TERMIJNEN, GEDEELD, SCHOLEN],
  deskundige: [GEDEELD, SCHOLEN],
  partner: [GEDEELD, SCHOLEN],
  steunpunt: [GEDEELD, SCHOLEN],
  privacy: [{ naar: '/logboek', tekst: 'Logboek', icoon: 'lijst' }, BEWAREN, SCHOLEN],
  beheer: [MENSEN, SCHOLEN],
  directie: [
    TERMIJNEN,
    { naar: '/swv/matchcriteria', tekst: 'Criteria', icoon: 'filter' },
    { naar: '/swv/categorieen', tekst: 'Categorieën', icoon: 'lijst' },
    SCHOLEN,
  ],
};

/** The menu of this role. Roles that read only what everybody may read, begin at a page that says so. */
export function menuVan(rol: Rol, leerling?: string): readonly NavLink[] {
  if (rol === 'leerling' && leerling !== undefined)
    return [
      { naar: '/mijn', tekst: 'Mijn pagina', icoon: 'kind' },
      { naar: `/leerlingen/${leerling}/behoefte`, tekst: 'Wat helpt mij', icoon: 'passend' },
      SCHOLEN,
    ];
  return MENU[rol] ?? [BEGIN, SCHOLEN];
}

/** What a role needs now and then; stands under the name, so that the main menu stays short. */
export function meerVan(rol: Rol): readonly NavLink[] {
  switch (rol) {
    case 'ib':
      return [NOODTOEGANG, BEWAREN];
    case 'schoolleider':
      return [MENSEN, NOODTOEGANG, BEWAREN];
    default:
      return [];
  }
}
