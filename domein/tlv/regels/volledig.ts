import { type Datum, leeftijdOp, plusJaren } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { vindCriteriumgaten } from './criterium-gaten.ts';
import type { TlvInhoud, TlvScores } from './inhoud.ts';
import { TLV_SOORT, type TlvCategorie, type TlvSoort } from './soorten.ts';

/** A request as the school has it now, with what goes along and what the SWV chose for this day. */
export interface Aanvraagfeiten {
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly gewensteStart: Datum;
  readonly inhoud: TlvInhoud;
  readonly scores: TlvScores | null;
  readonly dossier: Aanvraagdossier;
  /** How many times parents wrote their own words with this request. */
  readonly visies: number;
  readonly relatie: 'ingeschreven' | 'aangemeld';
  readonly vandaag: Datum;
  /** Whether the SWV gives declarations for the whole school period (TLV-5). */
  readonly heleSchoolperiodeKan: boolean;
  /** The criteria for LWOO of the SWV itself under opting out; null where the national ones hold (TLV-7). */
  readonly eigenCriteria: readonly string[] | null;
}

const BRON = bron('TLV-2', 'WPO-18a-6');
const VOORAF = bron('TLV-1', 'WPO-18a-6');
const mist = (code: string, zin: string, veld?: string, bij = BRON): Reden => ({
  code,
  zin,
  bron: bij,
  ...(veld !== undefined && { veld }),
});

/**
 * TLV-2 · Everything that a request lacks, each in a sentence that says what to do. Empty: it is complete. Special (primary)
 * education rests on the evaluated plan (Handreiking 3.5 and 4.1); PRO and LWOO on scores (4.3 and 4.4).
 */
export function vindWatOntbreekt(feiten: Aanvraagfeiten): readonly Reden[] {
  return [
    ...vindDossiergaten(feiten),
    ...vindOudergaten(feiten),
    ...vindVraaggaten(feiten),
    ...(feiten.soort === 'PRO' || feiten.soort === 'LWOO' ? vindCriteriumgaten(feiten, feiten.soort) : []),
  ];
}

function vindDossiergaten({ soort, dossier, inhoud, relatie }: Aanvraagfeiten): Reden[] {
  const gaten: Reden[] = [];
  if (!dossier.behoeften.some(({ bron: van }) => van === 'school'))
    gaten.push(mist('behoefte-ontbreekt', 'Beschrijf in het dossier wat deze leerling nodig heeft.'));
  if (soort === 'PRO' || soort === 'LWOO') return gaten;
  if (dossier.opp === null) {
    if (relatie === 'ingeschreven')
      gaten.push(
        mist(
          'opp-ontbreekt',
          'Er is geen vastgesteld ontwikkelingsperspectief van deze school. Stel het vast: het gaat mee met de aanvraag.',
        ),
      );
    // A child that was applied here was never in this school: it has no plan of this school, nor an evaluation.
    else if (inhoud.inPlaatsVanPlan.trim() === '')
      gaten.push(
        mist(
          'basis-ontbreekt',
          'Deze leerling is aangemeld en heeft nog geen plan van deze school. Schrijf waarop de aanvraag steunt: het onderwijskundig rapport of plan van de vorige school, of wat de opvang en de ouders vertelden.',
          'inPlaatsVanPlan',
        ),
      );
  } else if (dossier.opp.evaluaties.length === 0) {
    gaten.push(
      mist(
        'evaluatie-ontbreekt',
        'Het ontwikkelingsperspectief is nog niet geëvalueerd. Evalueer het met de ouders: zo ziet het samenwerkingsverband wat er is bereikt.',
      ),
    );
  }
  const geprobeerd =
    dossier.beschrijvingen.some(({ soort: van }) => van === 'geprobeerd') ||
    (dossier.opp?.evaluaties.some(({ doelen }) => doelen.length > 0) ?? false);
  if (!geprobeerd)
    gaten.push(
      mist(
        'geprobeerd-ontbreekt',
        'Schrijf in het dossier wat er is geprobeerd en wat het deed. Voor een kind dat nog nergens op school zat: wat er op de opvang of thuis is geprobeerd.',
      ),
    );
  return gaten;
}

function vindOudergaten({ inhoud, dossier, visies, vandaag }: Aanvraagfeiten): Reden[] {
  const gaten: Reden[] = [];
  const volwassen = leeftijdOp(dossier.leerling.geboortedatum, vandaag) >= 18;
  const wie = volwassen ? 'de leerling' : 'ouders';
  if (inhoud.oudersIngelichtOp === null)
    gaten.push(
      mist(
        'ouders-niet-ingelicht',
        `Vertel ${wie} vooraf dat het plan meegaat met de aanvraag en vul in wanneer. Toestemming of een handtekening is niet nodig.`,
        'oudersIngelichtOp',
        VOORAF,
      ),
    );
  else if (inhoud.oudersIngelichtOp > vandaag)
    gaten.push(
      mist(
        'ingelicht-in-toekomst',
        `De dag waarop ${wie} het hoorden, ligt in de toekomst.`,
        'oudersIngelichtOp',
        VOORAF,
      ),
    );
  const gezegd =
    visies > 0 ||
    dossier.beschrijvingen.some(({ soort }) => soort === (volwassen ? 'visie_leerling' : 'visie_ouders')) ||
    dossier.behoeften.some(({ bron: van }) => van === (volwassen ? 'leerling' : 'ouders'));
  if (!gezegd && inhoud.visieGevraagdOp === null)
    gaten.push(
      mist(
        'visie-niet-gevraagd',
        `Vraag ${wie} hoe zij dit zien. Hun eigen woorden gaan mee; willen zij niets zeggen, vul dan in wanneer u het vroeg.`,
        'visieGevraagdOp',
      ),
    );
  if (inhoud.visieGevraagdOp !== null && inhoud.visieGevraagdOp > vandaag)
    gaten.push(mist('visie-in-toekomst', `De dag waarop u ${wie} vroeg, ligt in de toekomst.`, 'visieGevraagdOp'));
  return gaten;
}

function vindVraaggaten(feiten: Aanvraagfeiten): Reden[] {
  const { soort, categorie, gewensteStart, inhoud, vandaag } = feiten;
  const gaten: Reden[] = [];
  const { naam, metCategorie } = TLV_SOORT[soort];
  if (metCategorie && categorie === null)
    gaten.push(
      mist(
        'categorie-ontbreekt',
        `Kies bij ${naam} een categorie: 1 laag, 2 midden of 3 hoog.`,
        'categorie',
        bron('TLV-4', 'WEC-40-10'),
      ),
    );
  gaten.push(...vindCategoriefout(soort, categorie));
  if (inhoud.motivering.trim() === '')
    gaten.push(
      mist(
        'motivering-ontbreekt',
        'Schrijf waarom uw school dit niet kan bieden en wat de leerling daar wel krijgt.',
        'motivering',
      ),
    );
  if (gewensteStart < vandaag || gewensteStart > plusJaren(vandaag, 1))
    gaten.push(
      mist('start-onmogelijk', 'Kies als begin een dag van vandaag tot over hoogstens een jaar.', 'gewensteStart'),
    );
  if (inhoud.heleSchoolperiode) gaten.push(...vindPeriodegaten(feiten));
  return gaten;
}

/** TLV-4 · Only SO and VSO have categories. */
export function vindCategoriefout(soort: TlvSoort, categorie: TlvCategorie | null): readonly Reden[] {
  if (categorie === null || TLV_SOORT[soort].metCategorie) return [];
  return [
    mist(
      'categorie-past-niet',
      `Een categorie hoort alleen bij speciaal onderwijs en voortgezet speciaal onderwijs. Laat haar weg bij ${TLV_SOORT[soort].naam}.`,
      'categorie',
      bron('TLV-4', 'WEC-40-10'),
    ),
  ];
}

function vindPeriodegaten({ soort, inhoud, heleSchoolperiodeKan }: Aanvraagfeiten): Reden[] {
  const bij = bron('TLV-5', 'WEC-40-15');
  if (soort !== 'SO' && soort !== 'VSO')
    return [
      mist(
        'hele-periode-soort',
        'Voor de hele schoolperiode kan alleen bij speciaal onderwijs en voortgezet speciaal onderwijs.',
        'heleSchoolperiode',
        bij,
      ),
    ];
  if (!heleSchoolperiodeKan)
    return [
      mist(
        'hele-periode-niet',
        'Dit samenwerkingsverband geeft geen verklaring voor de hele schoolperiode. Vraag een gewone verklaring.',
        'heleSchoolperiode',
        bij,
      ),
    ];
  if (inhoud.waaromHelePeriode.trim() !== '') return [];
  return [
    mist(
      'hele-periode-waarom',
      'Schrijf waarom vaststaat dat de leerling dit de hele schoolperiode nodig heeft.',
      'waaromHelePeriode',
      bij,
    ),
  ];
}
