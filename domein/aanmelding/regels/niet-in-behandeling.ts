import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { berekenLaatsteDag } from '../../../kern/tijd/termijn.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { type Aanmeldingsfeiten, isVoortgezet } from './feiten.ts';

const WEKEN_OM_TE_BESLUITEN = 4;

/**
 * AAN-6 · WVO (oud) 27 lid 2g: only a secondary school may leave an incomplete application, after the parents had a chance to
 * complete it, and within four weeks after that chance passed unused. Elsewhere an incomplete application is an application.
 */
export function beoordeelNietInBehandeling(
  feiten: Aanmeldingsfeiten,
  vandaag: Datum,
): Uitkomst<{ readonly gevraagdOp: Datum }> {
  const aan6 = bron('AAN-6', 'WVO-oud-27-2g');
  const vraag = feiten.handelingen.findLast((h) => h.soort === 'informatie_gevraagd' && h.onvolledig);
  const redenen: Reden[] = [];
  if (!isVoortgezet(feiten.school)) {
    redenen.push({
      code: 'alleen-voortgezet',
      zin: 'Alleen een school voor voortgezet onderwijs kan een onvolledige aanmelding niet in behandeling nemen.',
      bron: aan6,
    });
  } else if (vraag?.soort !== 'informatie_gevraagd') {
    redenen.push({
      code: 'geen-kans-op-aanvulling',
      zin: 'Geef ouders eerst de kans om de aanmelding aan te vullen, met een datum.',
      bron: aan6,
    });
  } else {
    redenen.push(...bezwarenNaVraag(feiten, vraag.uiterlijk, vandaag));
  }
  return magTenzij(redenen, () => ({ gevraagdOp: vraag?.dag ?? vandaag }), aan6);
}

function bezwarenNaVraag({ handelingen }: Aanmeldingsfeiten, uiterlijk: Datum, vandaag: Datum): readonly Reden[] {
  const aan6 = bron('AAN-6', 'WVO-oud-27-2g');
  const plaatsVraag = handelingen.findLastIndex((h) => h.soort === 'informatie_gevraagd' && h.onvolledig);
  if (handelingen.slice(plaatsVraag).some(({ soort }) => soort === 'informatie_ontvangen')) {
    return [
      {
        code: 'is-aangevuld',
        zin: 'De ouders hebben de aanmelding aangevuld. De school neemt haar in behandeling.',
        bron: aan6,
      },
    ];
  }
  if (vandaag <= uiterlijk) {
    return [
      {
        code: 'kans-loopt-nog',
        zin: `Ouders kunnen de aanmelding nog aanvullen tot en met ${schrijfDatum(uiterlijk)}.`,
        bron: aan6,
      },
    ];
  }
  const { laatsteDag } = berekenLaatsteDag(uiterlijk, { soort: 'weken', aantal: WEKEN_OM_TE_BESLUITEN });
  if (vandaag <= laatsteDag) return [];
  return [
    {
      code: 'vier-weken-voorbij',
      zin: `Dit kon tot en met ${schrijfDatum(laatsteDag)}. De school beslist nu over de aanmelding zelf.`,
      bron: aan6,
    },
  ];
}
