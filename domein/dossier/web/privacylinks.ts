import type { Rol } from '../../../kern/actor/actor.ts';
import type { IcoonNaam } from '../../../web/platform/delen/icoon.tsx';

export interface Privacylink {
  /** Below `/leerlingen/<id>/`. */
  readonly naar: string;
  readonly tekst: string;
  readonly icoon?: IcoonNaam;
  /** What one does there, when the name alone does not say so. */
  readonly uitleg?: string;
}

/** What one comes for most, and what one looks up now and then. */
export interface Privacylinks {
  readonly eerst: readonly Privacylink[];
  readonly verder: readonly Privacylink[];
}

const OUDER: Privacylinks = {
  eerst: [
    { naar: 'toestemmingen', tekst: 'Toestemming geven of intrekken', icoon: 'vinkje' },
    { naar: 'logboek', tekst: 'Wie las wat', icoon: 'oog' },
    {
      naar: 'opmerkingen',
      tekst: 'Opmerkingen bij het dossier',
      icoon: 'pen',
      uitleg: 'Iets klopt niet, of u ziet het anders',
    },
  ],
  verder: [
    { naar: 'delingen', tekst: 'Met wie is iets gedeeld' },
    { naar: 'omgeving', tekst: 'Wie kent mijn kind' },
    { naar: 'bewaren', tekst: 'Hoe lang wordt dit bewaard' },
    { naar: 'uitvoer', tekst: 'Alles meenemen' },
  ],
};

const SCHOOL: Privacylinks = {
  eerst: [
    { naar: 'toestemmingen', tekst: 'Toestemmingen', icoon: 'vinkje' },
    { naar: 'delen', tekst: 'Delen met iemand buiten de school', icoon: 'pijl' },
    { naar: 'omgeving', tekst: 'Wie kent het kind', icoon: 'mensen' },
    { naar: 'casus', tekst: 'Anonieme casus', icoon: 'slot', uitleg: 'Om te bespreken zonder naam' },
  ],
  verder: [
    { naar: 'delingen', tekst: 'Met wie is iets gedeeld' },
    { naar: 'opmerkingen', tekst: 'Opmerkingen bij het dossier' },
    { naar: 'logboek', tekst: 'Wie las wat' },
    { naar: 'bewaren', tekst: 'Bewaren en vernietigen' },
    { naar: 'uitvoer', tekst: 'Kopie voor een ouder' },
  ],
};

const LEERLING: Privacylinks = {
  eerst: [
    { naar: 'toestemmingen', tekst: 'Wat mag er met mijn gegevens', icoon: 'vinkje' },
    { naar: 'logboek', tekst: 'Wie las over mij', icoon: 'oog' },
    {
      naar: 'opmerkingen',
      tekst: 'Wat ik ervan vind',
      icoon: 'pen',
      uitleg: 'Iets klopt niet, of je ziet het anders',
    },
  ],
  verder: [
    { naar: 'delingen', tekst: 'Met wie is iets gedeeld' },
    { naar: 'omgeving', tekst: 'Wie kent mij' },
    { naar: 'bewaren', tekst: 'Hoe lang wordt dit bewaard' },
    { naar: 'uitvoer', tekst: 'Alles meenemen' },
  ],
};

/** Where this role can go from a dossier to decide or to know about it. */
export function privacylinks(rol: Rol): Privacylinks {
  switch (rol) {
    case 'ouder':
      return OUDER;
    case 'leerling':
      return LEERLING;
    case 'ib':
    case 'schoolleider':
      return SCHOOL;
    default:
      return { eerst: [], verder: [] };
  }
}
