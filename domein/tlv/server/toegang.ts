import type { Rol } from '../../../kern/actor/actor.ts';

/** Who asks for a school, and who reads along. */
export const AANVRAGERS = ['ib', 'schoolleider'] as const satisfies readonly Rol[];
/** A pupil from eighteen only: row security sees to that. */
export const LEZERS = ['ib', 'schoolleider', 'ouder', 'leerling'] as const satisfies readonly Rol[];

export const ALLEEN_SCHOOL = {
  zin: 'De school vraagt een verklaring aan, niet de ouders. Bespreek het met de school waar uw kind zit of is aangemeld; wat er meegaat, leest u mee.',
  regel: 'TLV-1',
  artikel: 'WPO artikel 18a lid 6',
};
export const ALLEEN_LEZERS = {
  zin: 'Een aanvraag is voor de school die haar doet, de ouders met gezag (vanaf achttien jaar de leerling) en het samenwerkingsverband dat beslist.',
  regel: 'TLV-11',
  artikel: 'WPO artikel 18a lid 13',
};
export const ALLEEN_TLV = {
  zin: 'Deskundigen vragen doet het samenwerkingsverband, in de rol toelaatbaarheid.',
  regel: 'TLV-3',
  artikel: 'WPO artikel 18a lid 11',
};
export const ALLEEN_DESKUNDIGE = {
  zin: 'Hier geeft een deskundige advies aan het samenwerkingsverband. Alleen wie is gevraagd, leest de aanvraag.',
  regel: 'TLV-3',
  artikel: 'WPO artikel 18a lid 11',
};
export const ALLEEN_THUIS = {
  zin: 'Hier schrijven ouders, of de leerling van achttien of ouder, hun eigen woorden bij de aanvraag. De school vult de aanvraag zelf in.',
  regel: 'TLV-1',
  artikel: 'WPO artikel 18a lid 6',
};
