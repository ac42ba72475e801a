import { type Datum, isNa, leeftijdOp, plusMaanden } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import { INTENSITEIT, type Intensiteit } from '../../behoefte/regels/domeinen.ts';
import { LEEG_OPP, type OppInhoud } from './inhoud.ts';
import { isVoortgezet, type Schoolsoort } from './school.ts';

/** What is known already about the pupil; nothing of it is asked again (OPP-8). */
export interface Bekend {
  readonly behoeften: readonly BekendeBehoefte[];
  readonly beschrijvingen: readonly {
    readonly soort: string;
    readonly tekst: string;
    readonly effect: string | null;
  }[];
  readonly leerling: { readonly geboortedatum: Datum };
  readonly soorten: readonly Schoolsoort[];
  readonly vandaag: Datum;
}
export interface BekendeBehoefte {
  readonly id: string;
  readonly bron: 'school' | 'ouders' | 'leerling';
  readonly categorie: string;
  readonly naam: string;
  readonly intensiteit: Intensiteit;
  readonly toelichting: string;
}
/** A goal that the need suggests; taken over with one click. */
export interface Doelvoorstel {
  readonly categorie: string;
  readonly naam: string;
  readonly beginsituatie: string;
  readonly van: Datum;
  readonly tot: Datum;
}

const JONG = 10;

/**
 * OPP-8 · The plan as it can be filled in from the described need: factors, views, what was tried, and support for what is needed matig
 * or intensief. A need that school and parents both name gives one line. For a child under ten the destination starts as provisional.
 */
export function maakVoorstel({ behoeften, beschrijvingen, leerling, soorten, vandaag }: Bekend): OppInhoud {
  const teksten = (soort: string) =>
    beschrijvingen
      .filter((een) => een.soort === soort)
      .map(({ tekst, effect }) => (effect ? `${tekst} Effect: ${effect}` : tekst));
  return {
    ...LEEG_OPP,
    uitstroom: {
      bestemming: null,
      voorlopig: !isVoortgezet(soorten) && leeftijdOp(leerling.geboortedatum, vandaag) < JONG,
      motivering: '',
    },
    belemmerend: teksten('belemmerend'),
    bevorderend: teksten('bevorderend'),
    geprobeerd: teksten('geprobeerd'),
    visieOuders: teksten('visie_ouders').join('\n'),
    visieLeerling: teksten('visie_leerling').join('\n'),
    handelingsdeel: {
      ...LEEG_OPP.handelingsdeel,
      ondersteuning: perCategorie(behoeften)
        .filter(({ intensiteit }) => intensiteit > 1)
        .map(({ naam, intensiteit, toelichting }) => ({
          veld: 'tijd-aandacht',
          wat: toelichting === '' ? naam : `${naam}. ${toelichting}`,
          wie: '',
          wanneer: eersteZin(INTENSITEIT[intensiteit].uitleg),
        })),
    },
  };
}

/** OPP-6, OPP-8 · A goal to choose for each need, until the end of the school year, or half a year when that is near. */
export function stelDoelenVoor(behoeften: readonly BekendeBehoefte[], vandaag: Datum): readonly Doelvoorstel[] {
  const einde = schooljaarVan(vandaag).eind;
  const tot = isNa(einde, plusMaanden(vandaag, 2)) ? einde : plusMaanden(vandaag, 6);
  return perCategorie(behoeften).map(({ categorie, naam, toelichting }) => ({
    categorie,
    naam,
    beginsituatie: toelichting,
    van: vandaag,
    tot,
  }));
}

/** One line per category: what the school wrote before what parents and pupil wrote, the most intensive first. */
function perCategorie(behoeften: readonly BekendeBehoefte[]): readonly BekendeBehoefte[] {
  const orde = { school: 0, ouders: 1, leerling: 2 } as const;
  const gezien = new Set<string>();
  return [...behoeften]
    .sort((a, b) => orde[a.bron] - orde[b.bron] || b.intensiteit - a.intensiteit)
    .filter(({ categorie }) => !gezien.has(categorie) && gezien.add(categorie))
    .sort((a, b) => b.intensiteit - a.intensiteit);
}

function eersteZin(tekst: string): string {
  return tekst.slice(0, tekst.indexOf('.'));
}
