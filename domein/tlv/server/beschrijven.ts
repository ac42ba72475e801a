import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { TlvAanvraagregel } from '../contract.ts';
import type { Bevoegdgrond } from '../regels/bevoegd.ts';
import { TLV_TOESTANDNAAM, type TlvToestand } from '../regels/toestand.ts';
import type { Aanvraagrij, Handelingrij } from './opslag.ts';

/** What happened, in one sentence, with what the person wrote. */
export function beschrijfHandeling({ soort, dag, door_naam, gegevens }: Handelingrij) {
  const tekst = (veld: string) => String(gegevens[veld] ?? '');
  const kop = { dag, soort };
  switch (soort) {
    case 'ingediend':
      return {
        ...kop,
        zin: `${door_naam} verstuurde de aanvraag. Het samenwerkingsverband heeft ${tekst('weken')} weken om te beslissen.`,
        toelichting: '',
      };
    case 'aanvulling_gevraagd':
      return {
        ...kop,
        zin: `Het samenwerkingsverband vroeg om een aanvulling, uiterlijk ${schrijfDatum(gegevens.uiterlijk as Datum)}. De beslistermijn staat stil.`,
        toelichting: tekst('wat'),
      };
    case 'aangevuld':
      return { ...kop, zin: `${door_naam} vulde de aanvraag aan. De termijn loopt weer.`, toelichting: tekst('wat') };
    case 'besloten':
      return {
        ...kop,
        zin: `Het samenwerkingsverband besloot: ${gegevens.uitkomst === 'positief' ? 'toegekend' : 'afgewezen'}.`,
        toelichting: '',
      };
    case 'na_bezwaar':
      return {
        ...kop,
        zin: `Na bezwaar nam het samenwerkingsverband een nieuw besluit: ${gegevens.uitkomst === 'positief' ? 'toegekend' : 'afgewezen'}.`,
        toelichting: '',
      };
    case 'ingetrokken':
      return { ...kop, zin: `${door_naam} trok de aanvraag in.`, toelichting: tekst('waarom') };
    case 'buiten_behandeling':
      return {
        ...kop,
        zin: 'Het samenwerkingsverband nam de aanvraag niet in behandeling.',
        toelichting: tekst('waarom'),
      };
    // Between the people of the SWV: these do not reach a school or parent.
    case 'voorgesteld':
    case 'teruggelegd':
      return { ...kop, zin: 'Het samenwerkingsverband bereidt het besluit voor.', toelichting: '' };
  }
}

/** For school and parents a proposal within the SWV is nothing yet: it is being handled. */
export function toonToestand(toestand: TlvToestand): { toestand: TlvToestand; toestandnaam: string } {
  const getoond = toestand === 'voorgesteld' ? 'ingediend' : toestand;
  return { toestand: getoond, toestandnaam: TLV_TOESTANDNAAM[getoond] };
}

/** Why this SWV decides, for a request that was sent. */
export function zegBevoegd(grond: Bevoegdgrond): string {
  switch (grond) {
    case 'inschrijving':
      return 'Daar hoort de school bij waar de leerling ingeschreven stond.';
    case 'woonplaats':
      return 'Daar woonde de leerling.';
    case 'gezochte_school':
      return 'Daar hoort de school bij waar de leerling heen wil.';
  }
}

/** One line of a list. */
export function schrijfRegel(rij: Aanvraagrij): TlvAanvraagregel {
  return {
    id: rij.id,
    nummer: rij.nummer,
    soort: rij.soort,
    categorie: rij.categorie,
    ...toonToestand(rij.toestand),
    school: rij.schoolnaam,
    swv: rij.swv_naam,
    ingediendDag: rij.ingediend_dag,
    beslisdatum: rij.afgerond_op === null ? rij.beslisdatum : null,
  };
}
