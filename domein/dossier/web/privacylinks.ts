import type { Rol } from '../../../kern/actor/actor.ts';

interface Privacylink {
  /** Below `/leerlingen/<id>/`. */
  readonly naar: string;
  readonly tekst: string;
}

const OUDER: readonly Privacylink[] = [
  { naar: 'toestemmingen', tekst: 'Toestemming geven of intrekken' },
  { naar: 'omgeving', tekst: 'Wie kent uw kind' },
  { naar: 'delingen', tekst: 'Met wie is iets gedeeld' },
  { naar: 'logboek', tekst: 'Wie las wat' },
  { naar: 'opmerkingen', tekst: 'Iets klopt niet, of u ziet het anders' },
  { naar: 'bewaren', tekst: 'Hoe lang bewaren wij dit' },
  { naar: 'uitvoer', tekst: 'Alles meenemen' },
];

const SCHOOL: readonly Privacylink[] = [
  { naar: 'delen', tekst: 'Delen met iemand buiten school' },
  { naar: 'delingen', tekst: 'Met wie is iets gedeeld' },
  { naar: 'toestemmingen', tekst: 'Toestemmingen' },
  { naar: 'omgeving', tekst: 'Wie kent het kind' },
  { naar: 'casus', tekst: 'Zonder naam bespreken' },
  { naar: 'opmerkingen', tekst: 'Opmerkingen van ouders en leerling' },
  { naar: 'logboek', tekst: 'Wie las wat' },
  { naar: 'bewaren', tekst: 'Bewaren en vernietigen' },
  { naar: 'uitvoer', tekst: 'Alles meegeven aan de ouders' },
];

const LEERLING: readonly Privacylink[] = [
  { naar: 'toestemmingen', tekst: 'Toestemming' },
  { naar: 'delingen', tekst: 'Met wie is iets gedeeld' },
  { naar: 'opmerkingen', tekst: 'Iets klopt niet, of ik zie het anders' },
  { naar: 'logboek', tekst: 'Wie las over mij' },
  { naar: 'bewaren', tekst: 'Hoe lang wordt dit bewaard' },
  { naar: 'uitvoer', tekst: 'Alles meenemen' },
];

/** Where this role can go from a dossier to decide or to know about it. */
export function privacylinks(rol: Rol): readonly Privacylink[] {
  switch (rol) {
    case 'ouder':
      return OUDER;
    case 'leerling':
      return LEERLING;
    case 'ib':
    case 'schoolleider':
      return SCHOOL;
    default:
      return [];
  }
}
