import { type Datum, isNa, plusDagen, plusMaanden, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { TOESTEMMINGBRON } from './bronnen.ts';
import { type DeelbaarOnderdeel, DOELEN, LANGSTE_MAANDEN, type Partijsoort, type Toestemmingsdoel } from './doelen.ts';
import { noemtEenPartij, vergelijkbarePartij } from './partijnaam.ts';

/** What somebody wants to ask, as typed. */
export interface Vraag {
  readonly doel: Toestemmingsdoel;
  readonly partijsoort: Partijsoort;
  readonly partij: string;
  readonly onderdelen: readonly DeelbaarOnderdeel[];
  readonly waarom: string;
  /** First day on which it no longer holds. */
  readonly geldigTot: Datum;
}

/** A question that was asked before and is neither over nor taken back. */
export interface LopendeVraag extends Pick<Vraag, 'doel' | 'partij' | 'waarom'> {
  readonly gevraagdDag: Datum;
  readonly doorNaam: string;
}

/** How long a consent usually needs to hold, in months; never more than the longest. */
const GEWOONLIJK = {
  hergebruik_dossier: 12,
  informatie_vragen: 3,
  meedenken: 6,
  hulp_afstemmen: 12,
  onderzoek: 6,
  overleg: 3,
} as const satisfies Record<Toestemmingsdoel, number>;

/** The end that a form proposes for this purpose: the first day on which it no longer holds. */
export function stelEindeVoor(doel: Toestemmingsdoel, vandaag: Datum): Datum {
  return plusMaanden(vandaag, GEWOONLIJK[doel]);
}

/** The last value that `geldigTot` may have when asked today. */
export function uiterlijkEinde(vandaag: Datum): Datum {
  return plusMaanden(vandaag, LANGSTE_MAANDEN);
}

/**
 * TOE-1: whether this may be asked: one purpose, one named party that belongs to it, only data that the purpose needs, why, and an
 * end within twelve months (Handreiking 3.9: a general consent is not valid). `lopend`: what runs for this pupil at this school.
 */
export function beoordeelVraag(vraag: Vraag, lopend: readonly LopendeVraag[], vandaag: Datum): Uitkomst<Vraag> {
  const partij = vraag.partij.trim().replace(/\s+/g, ' ');
  const waarom = vraag.waarom.trim();
  const onderdelen = [...new Set(vraag.onderdelen)];
  const redenen = [
    ...partijredenen({ ...vraag, partij }),
    ...inhoudredenen({ ...vraag, waarom, onderdelen }),
    ...eindredenen(vraag.geldigTot, vandaag),
    ...dubbel({ ...vraag, partij }, lopend),
  ];
  return magTenzij(redenen, () => ({ ...vraag, partij, waarom, onderdelen }), TOESTEMMINGBRON.vraag);
}

function partijredenen({ doel, partijsoort, partij }: Vraag): Reden[] {
  const soorten: readonly Partijsoort[] = DOELEN[doel].partijen;
  if (!soorten.includes(partijsoort))
    return [
      {
        code: 'partij-past-niet',
        veld: 'partijsoort',
        bron: TOESTEMMINGBRON.minst,
        zin: 'Deze partij past niet bij dit doel. Kies een ander soort partij, of een ander doel.',
      },
    ];
  if (noemtEenPartij(partij, partijsoort)) return [];
  return [
    {
      code: 'partij-te-algemeen',
      veld: 'partij',
      bron: TOESTEMMINGBRON.voorwaarden,
      zin: 'Noem één partij bij naam, zoals «Huisartsenpraktijk De Linde». Een algemene toestemming is niet geldig: vraag voor een tweede partij apart.',
    },
  ];
}

function inhoudredenen({ doel, onderdelen, waarom }: Vraag): Reden[] {
  const toegestaan: readonly DeelbaarOnderdeel[] = DOELEN[doel].onderdelen;
  const redenen: Reden[] = [];
  if (onderdelen.length === 0)
    redenen.push({
      code: 'onderdelen-leeg',
      veld: 'onderdelen',
      bron: TOESTEMMINGBRON.voorwaarden,
      zin: 'Kies welke gegevens meegaan. Zonder keuze is de toestemming te algemeen.',
    });
  if (onderdelen.some((onderdeel) => !toegestaan.includes(onderdeel)))
    redenen.push({
      code: 'onderdeel-niet-nodig',
      veld: 'onderdelen',
      bron: TOESTEMMINGBRON.minst,
      zin: 'Voor dit doel zijn niet al deze gegevens nodig. Haal weg wat niet nodig is.',
    });
  if (waarom === '')
    redenen.push({
      code: 'waarom-leeg',
      veld: 'waarom',
      bron: TOESTEMMINGBRON.voorwaarden,
      zin: 'Schrijf waarom dit nodig is, in gewone woorden. Ouders lezen dit voordat zij kiezen.',
    });
  return redenen;
}

function eindredenen(geldigTot: Datum, vandaag: Datum): Reden[] {
  const uiterlijk = uiterlijkEinde(vandaag);
  if (!isNa(geldigTot, vandaag))
    return [
      {
        code: 'einde-voorbij',
        veld: 'geldigTot',
        bron: TOESTEMMINGBRON.voorwaarden,
        zin: 'Kies een laatste dag die nog moet komen.',
      },
    ];
  if (!isNa(geldigTot, uiterlijk)) return [];
  return [
    {
      code: 'einde-te-ver',
      veld: 'geldigTot',
      bron: TOESTEMMINGBRON.voorwaarden,
      zin: `Toestemming duurt hoogstens ${LANGSTE_MAANDEN} maanden. Kies als laatste dag ${schrijfDatum(plusDagen(uiterlijk, -1))} of eerder; daarna vraagt u het opnieuw.`,
    },
  ];
}

/** A regie asks others on behalf of the school: about another of these is another question. */
export function isZelfdeVraag(
  een: Pick<Vraag, 'partijsoort' | 'partij' | 'waarom'>,
  ander: Pick<Vraag, 'partij' | 'waarom'>,
): boolean {
  if (vergelijkbarePartij(een.partij) !== vergelijkbarePartij(ander.partij)) return false;
  return een.partijsoort !== 'gemeente_regie' || een.waarom === ander.waarom;
}

function dubbel(vraag: Vraag, lopend: readonly LopendeVraag[]): Reden[] {
  const zelfde = lopend.find((ander) => ander.doel === vraag.doel && isZelfdeVraag(vraag, ander));
  if (zelfde === undefined) return [];
  return [
    {
      code: 'vraag-loopt-al',
      veld: 'partij',
      bron: TOESTEMMINGBRON.vraag,
      zin: `Deze vraag loopt al: ${zelfde.doorNaam} vroeg dit op ${schrijfDatum(zelfde.gevraagdDag)}. U vindt die vraag in de lijst met toestemmingen. Wilt u iets anders vragen? Neem die vraag dan eerst terug.`,
    },
  ];
}
