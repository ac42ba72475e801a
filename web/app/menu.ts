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
const PROFIEL: NavLink = { naar: '/profiel', tekst: 'Ons profiel', icoon: 'document' };
const GROEP: NavLink = { naar: '/groep', tekst: 'Groepsoverzicht', icoon: 'mensen' };
const ARRANGEMENTEN: NavLink = { naar: '/arrangementen', tekst: 'Arrangementen', icoon: 'passend' };
const EVALUATIES: NavLink = { naar: '/evaluaties', tekst: 'Evaluaties', icoon: 'klok' };
const ROD: NavLink = { naar: '/rod', tekst: 'Registratie in ROD', icoon: 'lijst' };
const GESCHILLEN: NavLink = { naar: '/geschillen', tekst: 'Geschillen', icoon: 'info' };
const VERLENGEN: NavLink = { naar: '/tlv/verlengen', tekst: 'Verklaringen verlengen', icoon: 'klok' };
/** For directie: what arrangements come to, without persons. */
const ARRANGEMENTEN_SWV: NavLink = { naar: '/swv/arrangementen/totalen', tekst: 'Arrangementen', icoon: 'passend' };
const REGISTER: NavLink = { naar: '/swv/tlv/register', tekst: 'Verklaringen', icoon: 'document' };
const PLAN: NavLink = { naar: '/swv/ondersteuningsplan', tekst: 'Ondersteuningsplan', icoon: 'document' };
const TERMIJNEN: NavLink = { naar: '/termijnen', tekst: 'Termijnen', icoon: 'klok' };

/** The main menu per role: what one comes to do, the most usual first. The first line is also where one lands after logging in. */
const MENU: Partial<Record<Rol, readonly NavLink[]>> = {
  ouder: [AANMELDINGEN, { naar: '/kinderen', tekst: 'Mijn kinderen', icoon: 'kind' }, SCHOLEN],
  leraar: [GROEP, LEERLINGEN, NOODTOEGANG, SCHOLEN],
  ib: [WERKLIJST, LEERLINGEN, AANMELDINGEN, ARRANGEMENTEN, PROFIEL, SCHOLEN],
  schoolleider: [WERKLIJST, AANMELDINGEN, LEERLINGEN, ARRANGEMENTEN, PROFIEL, SCHOLEN],
  bestuur: [TERMIJNEN, ROD, GESCHILLEN, SCHOLEN],
  consulent: [GEDEELD, TERMIJNEN, SCHOLEN],
  tlv: [
    { naar: '/swv/tlv', tekst: 'Aanvragen', icoon: 'lijst' },
    { naar: '/swv/arrangementen', tekst: 'Arrangementen', icoon: 'passend' },
    { naar: '/swv/bezwaren', tekst: 'Bezwaren', icoon: 'pen' },
    REGISTER,
    SCHOLEN,
  ],
  deskundige: [{ naar: '/advies', tekst: 'Advies geven', icoon: 'pen' }, GEDEELD, SCHOLEN],
  partner: [GEDEELD, SCHOLEN],
  steunpunt: [GEDEELD, SCHOLEN],
  privacy: [{ naar: '/logboek', tekst: 'Logboek', icoon: 'lijst' }, BEWAREN, SCHOLEN],
  beheer: [MENSEN, SCHOLEN],
  directie: [TERMIJNEN, REGISTER, ARRANGEMENTEN_SWV, PLAN, SCHOLEN],
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
      return [GROEP, EVALUATIES, VERLENGEN, ROD, GESCHILLEN, NOODTOEGANG, BEWAREN];
    case 'schoolleider':
      return [MENSEN, GROEP, EVALUATIES, VERLENGEN, ROD, GESCHILLEN, NOODTOEGANG, BEWAREN];
    case 'tlv':
      return [{ naar: '/swv/deskundigen', tekst: 'Deskundigen', icoon: 'mensen' }, PLAN, TERMIJNEN, GEDEELD];
    case 'consulent':
      return [PLAN];
    case 'directie':
      return [
        GESCHILLEN,
        { naar: '/swv/matchcriteria', tekst: 'Criteria voor een match', icoon: 'filter' },
        { naar: '/swv/categorieen', tekst: 'Categorieën', icoon: 'lijst' },
      ];
    default:
      return [];
  }
}
