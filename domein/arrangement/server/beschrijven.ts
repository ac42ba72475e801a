import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Handeling } from '../regels/toestand.ts';

/** What happened, in one sentence for timelines; without reasons, so without anything about health. */
export function beschrijfHandeling(handeling: Handeling, naam: string): string {
  switch (handeling.soort) {
    case 'opgesteld':
      return zegBegin(handeling.model, naam);
    case 'gewijzigd':
      return `De school paste het arrangement «${naam}» aan.`;
    case 'bevestigd':
      return `${handeling.wie} bevestigde het arrangement «${naam}».`;
    case 'getekend':
      return handeling.weg === 'papier'
        ? `${handeling.naam} ondertekende de aanvraag «${naam}» op papier.`
        : `${handeling.naam} ondertekende de aanvraag «${naam}».`;
    case 'niet_getekend':
      return `${handeling.naam} ondertekent de aanvraag «${naam}» niet.`;
    case 'ingediend':
      return `De school vroeg het arrangement «${naam}» aan bij het samenwerkingsverband.`;
    case 'aanvulling_gevraagd':
      return `Het samenwerkingsverband vroeg om een aanvulling van de aanvraag «${naam}», uiterlijk ${schrijfDatum(handeling.uiterlijk)}.`;
    case 'aangevuld':
      return `De school vulde de aanvraag «${naam}» aan.`;
    case 'voorgesteld':
      return `${handeling.doorNaam} stelde een besluit voor over «${naam}».`;
    case 'voorstel_teruggegeven':
      return `Het voorstel over «${naam}» ging terug naar de beoordelaar.`;
    case 'besloten':
      return handeling.uitkomst === 'toegekend'
        ? `Het samenwerkingsverband kende het arrangement «${naam}» toe.`
        : `Het samenwerkingsverband wees de aanvraag «${naam}» af.`;
    case 'ingetrokken':
      return handeling.vanzelf
        ? `De aanvraag «${naam}» gaat niet door: de leerling is van school.`
        : `De school trok de aanvraag «${naam}» in.`;
    case 'verlengd':
      return `Het arrangement «${naam}» duurt langer, tot en met ${schrijfDatum(handeling.tot)}.`;
    case 'geevalueerd':
      return `De school evalueerde het arrangement «${naam}».`;
    case 'beeindigd':
      return `Het arrangement «${naam}» eindigt op ${schrijfDatum(handeling.op)}.`;
  }
}

function zegBegin(model: Extract<Handeling, { soort: 'opgesteld' }>['model'], naam: string): string {
  switch (model) {
    case 'school':
      return `De school kende het arrangement «${naam}» toe.`;
    case 'expertise':
      return `De school boekte het arrangement «${naam}».`;
    case 'leerling':
      return `De school bereidt een aanvraag voor: «${naam}».`;
  }
}

/** What the person wrote with it. */
export function toelichtingBij(handeling: Handeling): string {
  switch (handeling.soort) {
    case 'niet_getekend':
      return handeling.toelichting;
    case 'aanvulling_gevraagd':
      return handeling.vraag;
    case 'aangevuld':
      return handeling.dossierVernieuwd ? `${handeling.tekst}\nHet dossier is opnieuw meegestuurd.` : handeling.tekst;
    case 'voorgesteld':
    case 'besloten':
      return handeling.motivering;
    case 'voorstel_teruggegeven':
    case 'ingetrokken':
    case 'verlengd':
    case 'beeindigd':
      return handeling.waarom;
    case 'geevalueerd':
      return handeling.conclusie;
    case 'opgesteld':
    case 'gewijzigd':
    case 'bevestigd':
    case 'getekend':
    case 'ingediend':
      return '';
  }
}
