import type { Rol } from '../../../kern/actor/actor.ts';

/** What the screen says to whom reads it: professionally to school, plainly to parents, with «je» to the pupil. */
export interface Woorden {
  readonly titel: string;
  readonly sub: string;
  readonly formulier: string;
  readonly zoek: string;
  /** The question of the one text field; undefined where several kinds of text can be written. */
  readonly vraag: string | undefined;
  readonly leeg: string;
  readonly lijst: string;
  readonly begonnen: string;
  readonly bewaar: string;
}

/** The words for this role and this child. */
export function woordenVoor(rol: Rol, roepnaam: string): Woorden {
  switch (rol) {
    case 'ouder':
      return {
        titel: `Wat ${roepnaam} nodig heeft`,
        sub: 'U leest wat de school ziet, en u zet uw eigen kijk ernaast. Allebei blijven staan.',
        formulier: 'Uw eigen kijk',
        zoek: `Wat heeft ${roepnaam} volgens u nodig?`,
        vraag: `Hoe ziet u het? Vertel in uw eigen woorden wat ${roepnaam} nodig heeft en wat thuis helpt.`,
        leeg: `Er is nog niets opgeschreven. U kunt beginnen: vertel hieronder hoe u ${roepnaam} ziet.`,
        lijst: 'Wat nu nodig is',
        begonnen: 'U was hier al begonnen. Wat u eerder koos of typte, staat er nog.',
        bewaar: 'Mijn kijk opslaan',
      };
    case 'leerling':
      return {
        titel: 'Wat helpt mij',
        sub: 'Vertel zelf wat jou op school helpt. Hieronder lees je ook wat de school en je ouders schreven.',
        formulier: 'Vertel het zelf',
        zoek: '',
        vraag: 'Wat helpt jou op school? En wat vind je lastig?',
        leeg: 'Er is nog niets opgeschreven. Jij mag als eerste.',
        lijst: 'Wat jou op school helpt',
        begonnen: 'Je was hier al begonnen. Wat je typte, staat er nog.',
        bewaar: 'Opslaan',
      };
    case 'leraar':
      return {
        ...voorSchool(roepnaam),
        sub: 'U leest wat deze leerling uit uw groep nodig heeft. Wat u zelf merkt, legt u vast als notitie in het dossier.',
      };
    default:
      return voorSchool(roepnaam);
  }
}

function voorSchool(roepnaam: string): Woorden {
  return {
    titel: `Wat ${roepnaam} nodig heeft`,
    sub: 'Beschrijf wat deze leerling hier nodig heeft. Ouders en leerling lezen mee en zetten hun eigen kijk ernaast.',
    formulier: 'Behoefte toevoegen',
    zoek: `Wat heeft ${roepnaam} nodig?`,
    vraag: undefined,
    leeg: 'Er is nog geen behoefte beschreven. Kies hieronder wat nodig is; dat duurt een minuut.',
    lijst: 'Wat nu nodig is',
    begonnen: 'U was hier al begonnen. Wat u eerder koos of typte, staat er nog.',
    bewaar: 'Alles opslaan',
  };
}
