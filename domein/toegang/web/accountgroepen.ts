import type { Rol } from '../../../kern/actor/actor.ts';
import type { Voorbeeldaccount } from '../contract.ts';

const KOPPEN = [
  'Ouders en leerlingen',
  'Op school',
  'Bestuur en samenwerkingsverband',
  'Wie meehelpt of meekijkt',
  'Beheer en privacy',
] as const;
type Kop = (typeof KOPPEN)[number];

const GROEP_VAN = {
  ouder: 'Ouders en leerlingen',
  leerling: 'Ouders en leerlingen',
  leraar: 'Op school',
  ib: 'Op school',
  schoolleider: 'Op school',
  bestuur: 'Bestuur en samenwerkingsverband',
  directie: 'Bestuur en samenwerkingsverband',
  consulent: 'Bestuur en samenwerkingsverband',
  tlv: 'Bestuur en samenwerkingsverband',
  deskundige: 'Bestuur en samenwerkingsverband',
  opr: 'Bestuur en samenwerkingsverband',
  partner: 'Wie meehelpt of meekijkt',
  steunpunt: 'Wie meehelpt of meekijkt',
  leerplicht: 'Wie meehelpt of meekijkt',
  toezicht: 'Wie meehelpt of meekijkt',
  beheer: 'Beheer en privacy',
  privacy: 'Beheer en privacy',
} as const satisfies Record<Rol, Kop>;

/** Some of the example people, under one heading. */
export interface Accountgroep {
  readonly kop: Kop;
  readonly accounts: readonly Voorbeeldaccount[];
}

/** The example people of whom every typed word is known, by what they come to do; groups without anybody stay out. */
export function groepeerAccounts(accounts: readonly Voorbeeldaccount[], zoek: string): readonly Accountgroep[] {
  const woorden = gewoon(zoek).split(/\s+/).filter(Boolean);
  const past = ({ naam, rolnaam, organisatienaam, uitleg }: Voorbeeldaccount) => {
    const alles = gewoon([naam, rolnaam, organisatienaam, uitleg].join(' '));
    return woorden.every((woord) => alles.includes(woord));
  };
  const gevonden = accounts.filter(past);
  return KOPPEN.map((kop) => ({
    kop,
    accounts: gevonden.filter(({ rol }) => GROEP_VAN[rol as Rol] === kop),
  })).filter((groep) => groep.accounts.length > 0);
}

/** Small letters without accents: `Özdemir` is found by `ozdemir`. */
function gewoon(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
