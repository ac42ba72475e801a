import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { type ArtikelSleutel, bron } from '../../../kern/wet/artikelen.ts';
import { beoordeelVoorstel, type Voorstelfeiten } from '../../toelaatbaarheid/regels/voorstel.ts';
import { BEZWAAR_UITKOMSTNAAM, type Bezwaarhandeling, type Bezwaarvoorstel } from './handeling.ts';

/** What a decision on an objection is judged by. */
export interface Beslisfeiten extends Voorstelfeiten {
  /** Whether the first decision was replaced already, upon an objection of somebody else: then one new decision is enough. */
  readonly vervangen: boolean;
}

/**
 * TLV-8 · Whether an objection can be decided so. It rests on reasons (Awb 7:12). Upheld or not asks the hearing (Awb 7:2, 7:3) and the
 * advice of the committee (WPO 18a.12); who departs from that says why (Awb 7:13). Late without excuse can only be niet-ontvankelijk
 * (Awb 6:11); that needs no committee, also when what was asked did not come (Awb 6:6). Upheld brings a new decision (Awb 7:11).
 */
export function beoordeelBeslissing(
  voorstel: Bezwaarvoorstel,
  handelingen: readonly Bezwaarhandeling[],
  feiten: Beslisfeiten,
): Uitkomst<Bezwaarvoorstel> {
  const redenen: Reden[] = [];
  const tegen = (code: string, zin: string, veld: string, artikel: ArtikelSleutel) =>
    redenen.push({ code, zin, veld, bron: bron('TLV-8', artikel) });
  const vind = <S extends Bezwaarhandeling['soort']>(soort: S) =>
    handelingen.findLast((h): h is Extract<Bezwaarhandeling, { soort: S }> => h.soort === soort);
  const { uitkomst, motivering, afwijking, nieuw } = voorstel;
  const advies = vind('geadviseerd');
  const teLaat = vind('te_laat_beoordeeld')?.verschoonbaar === false;

  if (motivering.trim() === '')
    tegen('motivering-ontbreekt', 'Schrijf op waarom het samenwerkingsverband zo beslist.', 'motivering', 'Awb-7:12');
  if (teLaat && uitkomst !== 'niet_ontvankelijk')
    tegen(
      'te-laat',
      'Het bezwaar kwam te laat, zonder goede reden. Dan is het niet-ontvankelijk.',
      'uitkomst',
      'Awb-6:11',
    );
  const zonderCommissie = uitkomst === 'niet_ontvankelijk' && (teLaat || isNietAangevuld(handelingen, feiten.vandaag));
  if (!zonderCommissie && advies === undefined)
    tegen(
      'advies-ontbreekt',
      'De adviescommissie adviseert over elk bezwaar. Leg eerst haar advies vast.',
      'uitkomst',
      'WPO-18a-12',
    );
  if (advies !== undefined && advies.advies !== uitkomst && afwijking.trim() === '')
    tegen(
      'afwijking-zonder-reden',
      `De commissie adviseert: ${BEZWAAR_UITKOMSTNAAM[advies.advies].toLowerCase()}. Schrijf op waarom u daarvan afwijkt.`,
      'afwijking',
      'Awb-7:13',
    );
  let besluit = uitkomst === 'gegrond' && !feiten.vervangen ? nieuw : null;
  if (uitkomst === 'gegrond' && !feiten.vervangen) {
    if (nieuw === null)
      tegen(
        'nieuw-besluit-ontbreekt',
        'Is het bezwaar gegrond, dan komt er een nieuw besluit. Vul dat in.',
        'nieuw',
        'Awb-7:11',
      );
    else {
      const oordeel = beoordeelVoorstel({ ...nieuw, motivering }, feiten);
      if (oordeel.mag) besluit = oordeel.waarde;
      else
        redenen.push(
          ...oordeel.redenen
            .filter(({ code }) => code !== 'motivering-ontbreekt')
            .map((reden) => (reden.veld === undefined ? reden : { ...reden, veld: `nieuw.${reden.veld}` })),
        );
    }
  }
  return magTenzij(
    redenen,
    () => ({ uitkomst, motivering, afwijking: advies?.advies === uitkomst ? '' : afwijking, nieuw: besluit }),
    bron('TLV-8', 'Awb-7:11'),
  );
}

/** Whether the last thing that was asked did not come in time. */
function isNietAangevuld(handelingen: readonly Bezwaarhandeling[], vandaag: Datum): boolean {
  const plek = handelingen.findLastIndex(({ soort }) => soort === 'aanvulling_gevraagd');
  const vraag = handelingen[plek];
  if (vraag?.soort !== 'aanvulling_gevraagd' || vandaag <= vraag.uiterlijk) return false;
  return !handelingen.slice(plek).some(({ soort }) => soort === 'aangevuld');
}
