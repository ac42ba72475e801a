import { plusDagen, schrijfDatum, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { berekenLaatsteDag, maakTermijn, type Termijn } from '../../../kern/tijd/termijn.ts';
import {
  type Aanmeldingsfeiten,
  BRON_INSPANNING,
  bronBij,
  type Handeling,
  isVoortgezet,
  vindLaatste,
} from './feiten.ts';

export const BESLISTERMIJN = 'aanmelding-beslissing';
export const TIJDELIJKE_PLAATSING = 'aanmelding-tijdelijke-plaatsing';
export const INSPANNING = 'aanmelding-inspanning';

const WEKEN_OM_TE_BESLISSEN = 6;
const WEKEN_TOT_TIJDELIJKE_PLAATSING = 10;
const WEKEN_INSPANNING = 8;

type Termijnfeiten = Pick<Aanmeldingsfeiten, 'school' | 'ontvangenDag' | 'handelingen'>;

/**
 * Days that the term stood still: only secondary schools, from the request to complete the application until it was completed
 * or the time for it ran out (WVO 27 lid 2g, Awb 4:15). While the request is open the full time counts.
 */
export function berekenOpgeschorteDagen(school: Termijnfeiten['school'], handelingen: readonly Handeling[]): number {
  if (!isVoortgezet(school)) return 0;
  let dagen = 0;
  handelingen.forEach((handeling, plaats) => {
    if (handeling.soort !== 'informatie_gevraagd' || !handeling.onvolledig) return;
    const antwoord = handelingen.slice(plaats + 1).find(({ soort }) => soort === 'informatie_ontvangen');
    const einde = antwoord !== undefined && antwoord.dag < handeling.uiterlijk ? antwoord.dag : handeling.uiterlijk;
    dagen += Math.max(0, verschilInDagen(handeling.dag, einde));
  });
  return dagen;
}

/**
 * AAN-3 · WPO 40 lid 6: six weeks after receipt, or 6 + n after an extension of n weeks. An extension is counted from receipt
 * too, not from the end that moved for a Sunday. Undefined for cluster 1 and 2 (AAN-9).
 */
export function berekenBeslistermijn({ school, ontvangenDag, handelingen }: Termijnfeiten): Termijn | undefined {
  if (school.cluster !== null) return undefined;
  const extra = vindLaatste(handelingen, 'verlengd')?.weken ?? 0;
  const opgeschort = berekenOpgeschorteDagen(school, handelingen);
  const einde = berekenLaatsteDag(plusDagen(ontvangenDag, opgeschort), {
    soort: 'weken',
    aantal: WEKEN_OM_TE_BESLISSEN + extra,
  });
  return {
    soort: BESLISTERMIJN,
    naam: extra > 0 ? 'Beslissen over de aanmelding (verlengd)' : 'Beslissen over de aanmelding',
    start: ontvangenDag,
    ...einde,
    bron: bronBij(school, 'AAN-3', 'WPO-40-6'),
    wie: 'De school',
    bijVerstrijken: 'Dan is de school te laat. Het bestuur ziet dit, en ouders kunnen naar de geschillencommissie.',
  };
}

/** AAN-4 · WPO 40 lid 7: ten weeks after receipt, whatever was extended. Undefined for cluster 1 and 2 (AAN-9). */
export function berekenTermijnTijdelijkePlaatsing({ school, ontvangenDag }: Termijnfeiten): Termijn | undefined {
  if (school.cluster !== null) return undefined;
  return maakTermijn({
    soort: TIJDELIJKE_PLAATSING,
    naam: 'Tijdelijke plaatsing als er geen besluit is',
    start: ontvangenDag,
    duur: { soort: 'weken', aantal: WEKEN_TOT_TIJDELIJKE_PLAATSING },
    bron: bronBij(school, 'AAN-4', 'WPO-40-7'),
    wie: 'De school',
    bijVerstrijken:
      'Is er dan nog geen besluit en zit het kind op geen enkele school, dan is het vanaf de volgende dag tijdelijk geplaatst.',
  });
}

/** AAN-9: an institution of cluster 1 or 2 has eight weeks to find a fitting offer. Undefined for every other school. */
export function berekenInspanningstermijn({ school, ontvangenDag }: Termijnfeiten): Termijn | undefined {
  if (school.cluster === null) return undefined;
  return maakTermijn({
    soort: INSPANNING,
    naam: 'Een passend aanbod vinden',
    start: ontvangenDag,
    duur: { soort: 'weken', aantal: WEKEN_INSPANNING },
    bron: BRON_INSPANNING,
    wie: 'De instelling',
    bijVerstrijken: 'Dan legt de instelling aan de ouders uit wat zij heeft gedaan en waarom er nog geen aanbod is.',
  });
}

/** The terms that run from receipt: two for a school with zorgplicht, one for an institution of cluster 1 or 2. */
export function termijnenBijOntvangst(feiten: Termijnfeiten): readonly Termijn[] {
  return [
    berekenBeslistermijn(feiten),
    berekenTermijnTijdelijkePlaatsing(feiten),
    berekenInspanningstermijn(feiten),
  ].filter((termijn) => termijn !== undefined);
}

/** One Dutch line about the end of a term: the day, and why it moved. */
export function schrijfTermijneinde({
  laatsteDag,
  verschovenOm,
}: Pick<Termijn, 'laatsteDag' | 'verschovenOm'>): string {
  return `uiterlijk ${schrijfDatum(laatsteDag)}${verschovenOm === undefined ? '' : ` (verschoven om: ${verschovenOm})`}`;
}
