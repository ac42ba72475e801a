import { type Datum, isNa, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { isAfgerond, type TlvToestand } from '../../tlv/regels/toestand.ts';
import { type Advies, bezwarenTegenAdviezen } from './adviezen.ts';

/** What the SWV can do with a request, in the order in which a screen shows it. */
export const SWV_HANDELINGEN = {
  voorgesteld: { naam: 'Besluit voorstellen', pad: 'voorstel' },
  besloten: { naam: 'Besluit nemen', pad: 'besluit' },
  teruggelegd: { naam: 'Voorstel terugleggen', pad: 'teruglegging' },
  aanvulling_gevraagd: { naam: 'Om aanvulling vragen', pad: 'aanvulling' },
  buiten_behandeling: { naam: 'Niet in behandeling nemen', pad: 'buiten-behandeling' },
} as const;
export type SwvHandeling = keyof typeof SWV_HANDELINGEN;

/** What decides whether something can be done now. */
export interface Handelfeiten {
  readonly toestand: TlvToestand;
  readonly adviezen: readonly Advies[];
  /** Who made the proposal that lies there. */
  readonly voorgesteldDoor: string | undefined;
  /** Until when the school may complete the request, when that was asked. */
  readonly aanvullenTot: Datum | undefined;
  readonly actor: string;
  readonly vandaag: Datum;
}

const BESLUIT = bron('TLV-8', 'WPO-18a-12');
const STILSTAND = bron('TLV-9', 'Awb-4:15');
const BUITEN = bron('TLV-9', 'Awb-4:5');

/** TLV-3, TLV-8, TLV-9 · Why this cannot be done now; nothing when it can. */
export function bezwarenTegenHandeling(soort: SwvHandeling, feiten: Handelfeiten): readonly Reden[] {
  if (isAfgerond(feiten.toestand))
    return [nee('aanvraag-afgerond', 'Deze aanvraag is afgerond. Er is niets meer aan te doen.')];
  switch (soort) {
    case 'aanvulling_gevraagd':
      if (feiten.toestand === 'ingediend') return [];
      return [
        feiten.toestand === 'voorgesteld'
          ? nee('voorstel-ligt-er', 'Er ligt een voorstel. Leg dat eerst terug als er nog iets ontbreekt.', STILSTAND)
          : nee('aanvulling-loopt', 'U hebt de school al om aanvulling gevraagd. Wacht het antwoord af.', STILSTAND),
      ];
    case 'buiten_behandeling':
      return bezwarenTegenBuiten(feiten);
    case 'voorgesteld':
      return bezwarenTegenVoorstellen(feiten);
    case 'teruggelegd':
      return feiten.toestand === 'voorgesteld' ? [] : [GEEN_VOORSTEL];
    case 'besloten':
      return bezwarenTegenBesluiten(feiten);
  }
}

/** All acts with what stands in their way, for the screen. */
export function welkeHandelingen(feiten: Handelfeiten) {
  if (isAfgerond(feiten.toestand)) return [];
  return (Object.keys(SWV_HANDELINGEN) as SwvHandeling[]).map((soort) => {
    const redenen = bezwarenTegenHandeling(soort, feiten);
    return { soort, ...SWV_HANDELINGEN[soort], mag: redenen.length === 0, redenen };
  });
}

const GEEN_VOORSTEL = nee('geen-voorstel', 'Er ligt nog geen voorstel. Iemand stelt eerst een besluit voor.');

function bezwarenTegenVoorstellen({ toestand, adviezen }: Handelfeiten): readonly Reden[] {
  if (toestand === 'voorgesteld')
    return [nee('voorstel-ligt-er', 'Er ligt al een voorstel. Een ander neemt dat besluit of legt het terug.')];
  if (toestand === 'aanvulling_gevraagd')
    return [
      nee(
        'wacht-op-aanvulling',
        'De school vult de aanvraag nog aan. Wacht dat af voordat u een besluit voorstelt.',
        STILSTAND,
      ),
    ];
  return bezwarenTegenAdviezen(adviezen);
}

/** Four eyes: who proposed does not decide. */
function bezwarenTegenBesluiten(feiten: Handelfeiten): readonly Reden[] {
  if (feiten.toestand !== 'voorgesteld') return [GEEN_VOORSTEL];
  const redenen = [...bezwarenTegenAdviezen(feiten.adviezen)];
  if (feiten.voorgesteldDoor === feiten.actor)
    redenen.push(
      nee(
        'vier-ogen',
        'U stelde dit besluit zelf voor. Een collega neemt het besluit, zodat twee mensen ernaar kijken.',
      ),
    );
  return redenen;
}

/** Awb 4:5: only after the applicant could complete it, and that time has passed. */
function bezwarenTegenBuiten({ toestand, aanvullenTot, vandaag }: Handelfeiten): readonly Reden[] {
  if (toestand !== 'aanvulling_gevraagd' || aanvullenTot === undefined)
    return [
      nee(
        'aanvulling-niet-gevraagd',
        'Vraag de school eerst om aan te vullen wat er ontbreekt. Pas daarna kunt u de aanvraag buiten behandeling laten.',
        BUITEN,
      ),
    ];
  if (!isNa(vandaag, aanvullenTot))
    return [
      nee(
        'aanvulling-kan-nog',
        `De school kan nog aanvullen tot en met ${schrijfDatum(aanvullenTot)}. Wacht die dag af.`,
        BUITEN,
      ),
    ];
  return [];
}

function nee(code: string, zin: string, waarom = BESLUIT): Reden {
  return { code, zin, bron: waarom };
}
