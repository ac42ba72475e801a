import type { Rol } from '../../kern/actor/actor.ts';
import { type Datum, plusJaren } from '../../kern/tijd/datum.ts';
import type { Bouw, Mens, Rolmens, Schoolmensen } from './bouw.ts';
import { middernacht } from './klok.ts';
import { ACHTERNAMEN, OUDERNAMEN } from './namen-gegevens.ts';
import type { Regio } from './regio.ts';

/** The roles that an SWV has people for. */
const SWVROLLEN = ['directie', 'consulent', 'tlv', 'deskundige', 'opr', 'steunpunt'] as const satisfies readonly Rol[];
/** Roles that belong to no school, board or SWV. */
const LOSSE_ROLLEN = ['toezicht', 'beheer'] as const satisfies readonly Rol[];

/** The care organisation that schools share with. */
export const ZORGPARTNER = 'Jeugdhulp Kwadraat';

/** A name as people write it. */
export function schrijfNaam(...delen: readonly string[]): string {
  return delen.filter((deel) => deel !== '').join(' ');
}

/** Small letters without accents, for an address. */
function slak(naam: string): string {
  return naam
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replace(/[^a-z]+/g, '.');
}

/** Somebody new; with a surname of `familie` when given. The address exists nowhere (`.example`). */
export function maakMens(
  bouw: Bouw,
  familie?: readonly [string, string],
  leerling: string | null = null,
  naam?: string,
): Mens {
  const { toeval, schrijver, tellers } = bouw;
  const [tussenvoegsel, achternaam] = familie ?? toeval.kies(ACHTERNAMEN);
  tellers.persoon += 1;
  const volledig = naam ?? schrijfNaam(toeval.kies(OUDERNAMEN), tussenvoegsel, achternaam);
  const mens = {
    id: toeval.id(middernacht(plusJaren(bouw.vandaag, -1)) + tellers.persoon),
    naam: volledig,
    email: `${slak(volledig)}.${tellers.persoon}@voorbeeld.example`,
  };
  schrijver.voegToe('persoon', { ...mens, leerling });
  return mens;
}

/** Gives somebody a role at an organisation; `groep` is for teachers. */
export function geefRol(
  bouw: Bouw,
  mens: Mens,
  rol: Rol,
  organisatie: string | null = null,
  groep: string | null = null,
): Rolmens {
  const van = vanafWanneer(bouw.vandaag);
  const rolvervulling = bouw.toeval.id(middernacht(van));
  bouw.schrijver.voegToe('rolvervulling', {
    id: rolvervulling,
    persoon: mens.id,
    rol,
    organisatie,
    groep,
    van,
    tot: null,
  });
  return { ...mens, rol, rolvervulling };
}

function vanafWanneer(vandaag: Datum): Datum {
  return plusJaren(vandaag, -3);
}

/** The people outside the schools of a region, by `rol` or, where there are more, `rol organisatie`. */
export function maakRegiomensen(bouw: Bouw, regio: Regio): ReadonlyMap<string, Rolmens> {
  const mensen = new Map<string, Rolmens>();
  const voegToe = (rol: Rol, organisatie: string | null) => {
    mensen.set(organisatie === null ? rol : `${rol} ${organisatie}`, geefRol(bouw, maakMens(bouw), rol, organisatie));
  };
  for (const [nummer] of regio.besturen) voegToe('bestuur', nummer);
  for (const swv of [regio.swvPo, regio.swvVo]) for (const rol of SWVROLLEN) voegToe(rol, swv);
  for (const gemeente of new Set(regio.gebieden.map((gebied) => gebied.gemeente))) voegToe('leerplicht', gemeente);
  if (regio.nummer !== 1) return mensen;
  voegToe('partner', ZORGPARTNER);
  for (const rol of LOSSE_ROLLEN) voegToe(rol, null);
  return mensen;
}

/** How the people of the first school are called: the ones whom everybody meets first. */
const EERSTE_SCHOOL = { ib: 'Marieke Brouwer', schoolleider: 'Rachid Benali' } as const;

/** An intern begeleider and a schoolleider for every school. */
export function maakSchoolmensen(bouw: Bouw, regio: Regio): ReadonlyMap<string, Schoolmensen> {
  return new Map(
    regio.scholen.map(({ code }, plek) => {
      const vast = plek === 0 && regio.nummer === 1 ? EERSTE_SCHOOL : undefined;
      const maak = (rol: 'ib' | 'schoolleider') =>
        geefRol(bouw, maakMens(bouw, undefined, null, vast?.[rol]), rol, code);
      return [code, { ib: maak('ib'), schoolleider: maak('schoolleider') }];
    }),
  );
}
