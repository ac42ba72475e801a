import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { type ArtikelSleutel, bron } from '../../../kern/wet/artikelen.ts';
import type { Bezwaarhandeling, Bezwaarhandelingsoort } from './handeling.ts';
import { isAfgerond, toestandVanBezwaar } from './toestand.ts';

interface Handelingregel {
  /** What it is called on a button, and in the timeline once it was done. */
  readonly naam: string;
  readonly gedaan: string;
  /** The last part of its address: `POST /bezwaren/{id}/{pad}`. */
  readonly pad: string;
  readonly wie: 'swv' | 'indiener';
  readonly grond: ArtikelSleutel;
}

/** What can be done with an objection after receipt, in the order in which a screen shows it. */
export const BEZWAARHANDELINGEN = {
  te_laat_beoordeeld: {
    naam: 'Te laat: oordeel vastleggen',
    gedaan: 'Oordeel over te laat indienen',
    pad: 'termijnoordeel',
    wie: 'swv',
    grond: 'Awb-6:11',
  },
  aanvulling_gevraagd: {
    naam: 'Om aanvulling vragen',
    gedaan: 'Om aanvulling gevraagd',
    pad: 'aanvullingsvraag',
    wie: 'swv',
    grond: 'Awb-6:6',
  },
  commissie: {
    naam: 'Commissie vastleggen',
    gedaan: 'Commissie benoemd',
    pad: 'commissie',
    wie: 'swv',
    grond: 'Awb-7:13',
  },
  zitting_gepland: {
    naam: 'Hoorzitting plannen',
    gedaan: 'Hoorzitting gepland',
    pad: 'zitting',
    wie: 'swv',
    grond: 'Awb-7:2',
  },
  gehoord: { naam: 'Verslag van het horen', gedaan: 'Gehoord', pad: 'hoorverslag', wie: 'swv', grond: 'Awb-7:2' },
  niet_gehoord: {
    naam: 'Afzien van horen',
    gedaan: 'Van horen afgezien',
    pad: 'afzien-van-horen',
    wie: 'swv',
    grond: 'Awb-7:3',
  },
  geadviseerd: {
    naam: 'Advies van de commissie',
    gedaan: 'Advies van de commissie',
    pad: 'advies',
    wie: 'swv',
    grond: 'Awb-7:13',
  },
  verlengd: { naam: 'Termijn verlengen', gedaan: 'Termijn verlengd', pad: 'verlenging', wie: 'swv', grond: 'Awb-7:10' },
  voorgesteld: {
    naam: 'Beslissing voorstellen',
    gedaan: 'Beslissing voorgesteld',
    pad: 'voorstel',
    wie: 'swv',
    grond: 'Awb-7:11',
  },
  besloten: { naam: 'Beslissing nemen', gedaan: 'Beslist', pad: 'besluit', wie: 'swv', grond: 'Awb-7:11' },
  teruggelegd: {
    naam: 'Voorstel terugleggen',
    gedaan: 'Voorstel teruggelegd',
    pad: 'teruglegging',
    wie: 'swv',
    grond: 'Awb-7:11',
  },
  aangevuld: {
    naam: 'Bezwaar aanvullen',
    gedaan: 'Bezwaar aangevuld',
    pad: 'aanvulling',
    wie: 'indiener',
    grond: 'Awb-6:6',
  },
  ingetrokken: {
    naam: 'Bezwaar intrekken',
    gedaan: 'Bezwaar ingetrokken',
    pad: 'intrekking',
    wie: 'indiener',
    grond: 'Awb-7:1',
  },
} as const satisfies Record<Exclude<Bezwaarhandelingsoort, 'ontvangen'>, Handelingregel>;
export type BezwaarDoenbaar = keyof typeof BEZWAARHANDELINGEN;

/** What decides whether something can be done now. */
export interface Bezwaarfeiten {
  readonly handelingen: readonly Bezwaarhandeling[];
  /** Whether it came after the term to object. */
  readonly teLaat: boolean;
  /** The present last day to decide; undefined while it stands still. */
  readonly beslisdatum: Datum | undefined;
  /** Who decided first: Awb 10:3 keeps him from deciding again. */
  readonly eersteBesluitDoor: string;
  readonly actor: string;
  readonly als: 'swv' | 'indiener' | 'lezer';
  readonly vandaag: Datum;
}

/** TLV-8 · Why this cannot be done now; empty when it can. What its form must hold is for the rule of the act. */
export function bezwarenTegenHandeling(soort: BezwaarDoenbaar, feiten: Bezwaarfeiten): readonly Reden[] {
  const { wie, grond } = BEZWAARHANDELINGEN[soort];
  const nee = (code: string, zin: string, artikel: ArtikelSleutel = grond): readonly Reden[] => [
    { code, zin, bron: bron('TLV-8', artikel) },
  ];
  if (wie !== feiten.als)
    return nee('rol', wie === 'swv' ? 'Dit doet het samenwerkingsverband.' : 'Dit kan alleen wie het bezwaar maakte.');
  const toestand = toestandVanBezwaar(feiten.handelingen);
  if (isAfgerond(toestand)) return nee('bezwaar-afgerond', 'Dit bezwaar is afgerond. Er is niets meer aan te doen.');
  const vind = (zoek: Bezwaarhandelingsoort) => feiten.handelingen.findLast((handeling) => handeling.soort === zoek);
  const voorstel = vind('voorgesteld');
  switch (soort) {
    case 'te_laat_beoordeeld':
      if (!feiten.teLaat) return nee('op-tijd', 'Het bezwaar kwam op tijd.');
      return vind('te_laat_beoordeeld') ? nee('al-beoordeeld', 'Hierover is al geoordeeld.') : [];
    case 'aanvulling_gevraagd':
      if (toestand === 'aanvulling_gevraagd') return nee('aanvulling-loopt', 'U hebt al om aanvulling gevraagd.');
      return toestand === 'voorgesteld' ? nee('voorstel-ligt-er', 'Er ligt een voorstel. Leg dat eerst terug.') : [];
    case 'aangevuld':
      return toestand === 'voorgesteld'
        ? nee('in-beslissing', 'Het samenwerkingsverband beslist nu. Aanvullen kan niet meer.')
        : [];
    case 'commissie':
      return vind('commissie') ? nee('commissie-bestaat', 'De commissie staat er al.') : [];
    case 'zitting_gepland':
    case 'gehoord':
    case 'niet_gehoord':
      if (!vind('commissie'))
        return nee('geen-commissie', 'Leg eerst vast wie er in de commissie zitten.', 'WPO-18a-12');
      return vind('gehoord') || vind('niet_gehoord') ? nee('al-gehoord', 'Het horen is al afgerond.') : [];
    case 'geadviseerd':
      if (!vind('commissie'))
        return nee('geen-commissie', 'Leg eerst vast wie er in de commissie zitten.', 'WPO-18a-12');
      if (vind('geadviseerd')) return nee('advies-bestaat', 'Het advies staat er al.');
      return vind('gehoord') || vind('niet_gehoord')
        ? []
        : nee('niet-gehoord', 'Leg eerst het horen vast, of waarom daarvan is afgezien.', 'Awb-7:2');
    case 'verlengd':
      if (vind('verlengd')) return nee('al-verlengd', 'De termijn is al één keer verlengd. Nog een keer kan niet.');
      if (feiten.beslisdatum === undefined)
        return nee('termijn-staat-stil', 'De termijn staat nu stil. Verlengen kan als die weer loopt.');
      return feiten.vandaag > feiten.beslisdatum
        ? nee(
            'termijn-voorbij',
            `De termijn liep tot en met ${schrijfDatum(feiten.beslisdatum)}. Verlengen kan niet meer.`,
          )
        : [];
    case 'voorgesteld':
      if (toestand === 'voorgesteld')
        return nee('voorstel-ligt-er', 'Er ligt al een voorstel. Een ander beslist of legt het terug.');
      if (toestand === 'aanvulling_gevraagd' && feiten.beslisdatum === undefined)
        return nee('wacht-op-aanvulling', 'Wacht de aanvulling af, of de dag waarop die er moet zijn.', 'Awb-6:6');
      return feiten.teLaat && !vind('te_laat_beoordeeld')
        ? nee(
            'te-laat-niet-beoordeeld',
            'Het bezwaar kwam te laat. Leg eerst vast of dat verschoonbaar is.',
            'Awb-6:11',
          )
        : [];
    case 'teruggelegd':
      return toestand === 'voorgesteld' ? [] : nee('geen-voorstel', 'Er ligt nog geen voorstel.');
    case 'besloten':
      if (toestand !== 'voorgesteld' || voorstel?.soort !== 'voorgesteld')
        return nee('geen-voorstel', 'Er ligt nog geen voorstel. Iemand stelt eerst een beslissing voor.');
      if (voorstel.door === feiten.actor)
        return nee(
          'vier-ogen',
          'U deed dit voorstel zelf. Een collega neemt de beslissing, zodat twee mensen ernaar kijken.',
        );
      return feiten.actor === feiten.eersteBesluitDoor
        ? nee('zelfde-beslisser', 'U nam het eerste besluit. Over het bezwaar beslist een ander.', 'Awb-10:3')
        : [];
    case 'ingetrokken':
      return [];
  }
}

/** All acts of this side with what stands in their way, for the screen. */
export function welkeBezwaarhandelingen(feiten: Bezwaarfeiten) {
  if (feiten.als === 'lezer' || isAfgerond(toestandVanBezwaar(feiten.handelingen))) return [];
  return (Object.keys(BEZWAARHANDELINGEN) as BezwaarDoenbaar[])
    .filter((soort) => BEZWAARHANDELINGEN[soort].wie === feiten.als)
    .map((soort) => {
      const redenen = bezwarenTegenHandeling(soort, feiten);
      return {
        soort,
        naam: BEZWAARHANDELINGEN[soort].naam,
        pad: BEZWAARHANDELINGEN[soort].pad,
        mag: redenen.length === 0,
        redenen,
      };
    });
}
