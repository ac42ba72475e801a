import type { Rol } from '../../kern/actor/actor.ts';
import type { NavLink } from '../platform/delen/schil.tsx';

const SCHOLEN: NavLink = { naar: '/scholen', tekst: 'Scholen', icoon: 'school' };
const WERKLIJST: NavLink = { naar: '/werklijst', tekst: 'Werklijst', icoon: 'klok' };
/** Alt-L, a name, Enter: any pupil in two keystrokes and a name. */
const LEERLINGEN: NavLink = { naar: '/leerlingen', tekst: 'Leerlingen', icoon: 'kind', toets: 'l' };
const AANMELDINGEN: NavLink = { naar: '/aanmeldingen', tekst: 'Aanmeldingen', icoon: 'lijst' };
const TERMIJNEN: NavLink = { naar: '/termijnen', tekst: 'Termijnen', icoon: 'klok' };

/** The main menu per role: what one comes to do, the most usual first. The first line is also where one lands after logging in. */
const MENU: Partial<Record<Rol, readonly NavLink[]>> = {
  ouder: [AANMELDINGEN, { naar: '/kinderen', tekst: 'Mijn kinderen', icoon: 'kind' }, SCHOLEN],
  leraar: [LEERLINGEN, SCHOLEN],
  ib: [WERKLIJST, LEERLINGEN, AANMELDINGEN, { naar: '/profiel', tekst: 'Ons profiel', icoon: 'document' }, SCHOLEN],
  schoolleider: [
    WERKLIJST,
    AANMELDINGEN,
    LEERLINGEN,
    { naar: '/profiel', tekst: 'Ons profiel', icoon: 'document' },
    SCHOLEN,
  ],
  bestuur: [TERMIJNEN, SCHOLEN],
  consulent: [TERMIJNEN, SCHOLEN],
  tlv: [TERMIJNEN, SCHOLEN],
  directie: [
    TERMIJNEN,
    { naar: '/swv/matchcriteria', tekst: 'Criteria', icoon: 'filter' },
    { naar: '/swv/categorieen', tekst: 'Categorieën', icoon: 'lijst' },
    SCHOLEN,
  ],
};

/** The menu of this role. Roles whose work comes with later capabilities see the schools. */
export function menuVan(rol: Rol, leerling?: string): readonly NavLink[] {
  if (rol === 'leerling' && leerling !== undefined)
    return [{ naar: `/leerlingen/${leerling}/behoefte`, tekst: 'Wat helpt mij', icoon: 'kind' }, SCHOLEN];
  return MENU[rol] ?? [SCHOLEN];
}
