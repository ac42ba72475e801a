import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Handelingrij } from './opslag.ts';

/** What happened, in one sentence. */
export function beschrijfHandeling({ soort, gegevens }: Pick<Handelingrij, 'soort' | 'gegevens'>): string {
  switch (soort) {
    case 'ingediend':
      return 'De school diende de aanvraag in.';
    case 'aanvulling_gevraagd':
      return `Het samenwerkingsverband vroeg de school om aan te vullen, uiterlijk ${schrijfDatum(gegevens.uiterlijk as Datum)}. De termijn staat stil.`;
    case 'aangevuld':
      return 'De school vulde de aanvraag aan. De termijn loopt weer.';
    case 'voorgesteld':
      return gegevens.uitkomst === 'positief' ? 'Voorgesteld om toe te kennen.' : 'Voorgesteld om af te wijzen.';
    case 'teruggelegd':
      return 'Het voorstel ging terug naar wie het maakte.';
    case 'besloten':
      return gegevens.uitkomst === 'positief'
        ? `Besloten: toegekend${typeof gegevens.nummer === 'string' ? `, met nummer ${gegevens.nummer}` : ''}.`
        : 'Besloten: afgewezen.';
    case 'na_bezwaar':
      return `Na bezwaar een nieuw besluit: ${gegevens.uitkomst === 'positief' ? 'toegekend' : 'afgewezen'}.`;
    case 'ingetrokken':
      return 'De school trok de aanvraag in.';
    case 'buiten_behandeling':
      return 'Het samenwerkingsverband nam de aanvraag niet in behandeling.';
  }
}

/** What the person wrote with it. */
export function toelichtingBij({ gegevens }: Pick<Handelingrij, 'gegevens'>): string {
  for (const veld of ['wat', 'waarom', 'motivering']) if (typeof gegevens[veld] === 'string') return gegevens[veld];
  return '';
}
