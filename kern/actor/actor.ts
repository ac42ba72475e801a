/** The roles of Opmaat, as in the product description; `privacy` (the officer of AVG article 37) searches the reading log of one board or SWV. */
export const ROLLEN = [
  'ouder',
  'leerling',
  'leraar',
  'ib',
  'schoolleider',
  'bestuur',
  'consulent',
  'tlv',
  'deskundige',
  'directie',
  'opr',
  'leerplicht',
  'partner',
  'steunpunt',
  'toezicht',
  'privacy',
  'beheer',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** Roles that are no person: nobody logged in, the gate (logging in and out), and Opmaat itself in a scheduled job. */
export type Pseudorol = 'openbaar' | 'poort' | 'systeem';

/** Who acts: one person in one role at one organisation. */
export interface Actor {
  /** Id of the person; empty for a pseudo-role. */
  readonly persoon: string;
  readonly naam: string;
  readonly rol: Rol | Pseudorol;
  /** The code of the organisation one works for: vestigingscode, board number or SWV code; null for parent and pupil. */
  readonly organisatie: string | null;
  /** For a pupil: the own dossier. */
  readonly leerling?: string;
  /** For a teacher: the own group. */
  readonly groep?: string;
}

/** The Dutch name of a role as screens and letters write it. */
export const ROLNAAM = {
  ouder: 'ouder',
  leerling: 'leerling',
  leraar: 'leraar',
  ib: 'intern begeleider',
  schoolleider: 'schoolleider',
  bestuur: 'schoolbestuur',
  consulent: 'consulent samenwerkingsverband',
  tlv: 'toelaatbaarheid samenwerkingsverband',
  deskundige: 'deskundige',
  directie: 'directie samenwerkingsverband',
  opr: 'lid ondersteuningsplanraad',
  leerplicht: 'leerplichtambtenaar',
  partner: 'zorgpartner',
  steunpunt: 'ouder- en jeugdsteunpunt',
  toezicht: 'toezicht',
  privacy: 'privacyfunctionaris',
  beheer: 'beheerder',
  openbaar: 'bezoeker',
  poort: 'Opmaat',
  systeem: 'Opmaat',
} as const satisfies Record<Rol | Pseudorol, string>;
