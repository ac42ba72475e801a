import { type Datum, plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { metHoofdletter } from './hoofdletter.ts';
import type { Beslisser, Stand, Standsoort } from './stand.ts';

/** As a label beside the consent. */
export const STANDNAAM = {
  gevraagd: 'wacht op antwoord',
  gegeven: 'toestemming gegeven',
  geweigerd: 'geen toestemming',
  ouders_verschillen: 'ouders verschillen',
  ingetrokken: 'ingetrokken',
  verlopen: 'verlopen',
  vervallen: 'vraag teruggenomen',
  wacht_op_nieuwe_beslisser: 'wacht op wie nu beslist',
  niemand_beslist: 'niemand kan antwoorden',
} as const satisfies Record<Standsoort, string>;

/** How it stands in one or two sentences, and what may go on meanwhile. */
export interface Standzin {
  readonly zin: string;
  readonly watKan: string;
}

const GEWOON_DOOR = 'De hulp op school gaat gewoon door. Er gaan geen gegevens naar deze partij.';

/** TOE-1: the standing in words of parents and school (B1). `ik`: who reads it, to be called «u». */
export function schrijfStand(stand: Stand, geldigTot: Datum, ik?: string): Standzin {
  const { zin, watKan } = beschrijf(stand, geldigTot, (mensen) => noem(mensen, ik));
  return { zin: metHoofdletter(zin), watKan };
}

function beschrijf(stand: Stand, geldigTot: Datum, noem: (mensen: readonly Beslisser[]) => string): Standzin {
  const totEnMet = schrijfDatum(plusDagen(geldigTot, -1));
  switch (stand.soort) {
    case 'gevraagd':
      return {
        zin:
          stand.voor.length > 0
            ? `${noem(stand.voor)} ${gaf(stand.voor)} toestemming. Nu nog het antwoord van ${noem(stand.open)}.`
            : `Nog geen antwoord van ${noem(stand.open)}.`,
        watKan: GEWOON_DOOR,
      };
    case 'gegeven':
      return {
        zin: `${noem(stand.voor)} ${gaf(stand.voor)} toestemming. Die geldt tot en met ${totEnMet}.`,
        watKan: 'Alleen wat hier is gevraagd, mag. Intrekken kan elke dag.',
      };
    case 'geweigerd':
      return { zin: `${noem(stand.tegen)} ${gaf(stand.tegen)} geen toestemming.`, watKan: GEWOON_DOOR };
    case 'ouders_verschillen':
      return {
        zin: `De ouders verschillen van mening. ${noem(stand.voor)} ${stand.voor.length > 1 ? 'vinden' : 'vindt'} het goed, ${noem(stand.tegen)} niet. Daarom geldt de toestemming niet.`,
        watKan: `${GEWOON_DOOR} Praat er eerst samen over op school. Komt u er niet uit, dan helpt het ouder- en jeugdsteunpunt.`,
      };
    case 'ingetrokken':
      return {
        zin: `${noem(stand.tegen)} ${stand.tegen.length > 1 ? 'trokken' : 'trok'} de toestemming in. Vanaf die dag mag het niet meer.`,
        watKan: `${GEWOON_DOOR} Wat eerder met toestemming is gedeeld, was toegestaan.`,
      };
    case 'verlopen':
      return {
        zin: `Dit liep tot en met ${totEnMet}.`,
        watKan: 'Is het nog nodig, dan vraagt de school het opnieuw.',
      };
    case 'vervallen':
      return { zin: 'De school nam de vraag terug. Niemand hoeft te antwoorden.', watKan: GEWOON_DOOR };
    case 'wacht_op_nieuwe_beslisser':
      return {
        zin: `Er is veranderd wie over deze leerling beslist. Nu is het antwoord nodig van ${noem(stand.open)}. Tot dan geldt de toestemming niet.`,
        watKan: GEWOON_DOOR,
      };
    case 'niemand_beslist':
      return {
        zin: 'In Opmaat staat niemand die hierover mag beslissen. Daarom geldt de toestemming niet.',
        watKan: `${GEWOON_DOOR} De school zoekt uit wie het gezag heeft.`,
      };
  }
}

/** TOE-1: the same for the pupil, without naming who of the parents said what. */
export function schrijfStandVoorLeerling(stand: Stand, beslistZelf: boolean, geldigTot: Datum): Standzin {
  const totEnMet = schrijfDatum(plusDagen(geldigTot, -1));
  const watKan = 'Op school gaat alles gewoon door.';
  switch (stand.soort) {
    case 'gegeven':
      return {
        zin: beslistZelf
          ? `Jij vindt dit goed, tot en met ${totEnMet}.`
          : `Je ouders vinden dit goed, tot en met ${totEnMet}.`,
        watKan: beslistZelf
          ? 'Je kunt elke dag van mening veranderen.'
          : 'Vind jij er iets van? Vertel het hier, thuis of op school.',
      };
    case 'gevraagd':
    case 'wacht_op_nieuwe_beslisser':
      return {
        zin: beslistZelf ? 'Jij beslist hierover. Je hebt nog niet geantwoord.' : 'Je ouders denken hier nog over na.',
        watKan,
      };
    case 'verlopen':
      return { zin: `Dit liep tot en met ${totEnMet}.`, watKan };
    case 'vervallen':
      return { zin: 'De school nam de vraag terug.', watKan };
    case 'niemand_beslist':
      return { zin: 'De school zoekt uit wie hierover beslist.', watKan };
    case 'geweigerd':
    case 'ouders_verschillen':
    case 'ingetrokken':
      return { zin: beslistZelf ? 'Jij vindt dit niet goed. Het gebeurt niet.' : 'Dit gaat nu niet door.', watKan };
  }
}

function gaf(mensen: readonly Beslisser[]): string {
  return mensen.length > 1 ? 'gaven' : 'gaf';
}

function noem(mensen: readonly Beslisser[], ik: string | undefined): string {
  const namen = mensen.map(({ persoon, naam }) => (persoon === ik ? 'u' : naam));
  const laatste = namen.at(-1) ?? 'niemand';
  return namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} en ${laatste}`;
}
