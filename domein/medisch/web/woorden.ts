import type { Rol } from '../../../kern/actor/actor.ts';
import type { Handelingbeeld } from '../contract.ts';
import type { Partij } from '../regels/handeling.ts';

/** The words of this page for each who reads it. */
export interface Woorden {
  readonly titel: string;
  readonly sub: string;
  readonly leeg: string;
  readonly uitleg: string;
  readonly ja: string;
  readonly nee: string;
  readonly terug: string;
}

const ANTWOORD = { ja: 'Ja, akkoord', nee: 'Nee, niet akkoord', terug: 'Akkoord intrekken' } as const;

export function woordenVoor(rol: Rol, roepnaam: string): Woorden {
  switch (rol) {
    case 'ouder':
      return {
        ...ANTWOORD,
        titel: 'Medische hulp op school',
        sub: `Wat de school doet als ${roepnaam} medicijnen of andere medische hulp nodig heeft. Het mag alleen zolang iedereen akkoord is. U kunt uw akkoord altijd intrekken; dat werkt meteen.`,
        leeg: 'Er is niets afgesproken',
        uitleg: `Heeft ${roepnaam} op school medicijnen of andere medische hulp nodig? Vertel het de intern begeleider. De school zoekt met u uit wat kan.`,
      };
    case 'leerling':
      return {
        ja: 'Ja, ik vind het goed',
        nee: 'Nee, ik wil dit niet',
        terug: 'Ik wil dit niet meer',
        titel: 'Medische hulp op school',
        sub: 'Hier lees je wat de school doet als je medicijnen of andere medische hulp nodig hebt. Klopt er iets niet? Vertel het.',
        leeg: 'Er is niets afgesproken',
        uitleg: 'Heb je op school medicijnen of andere medische hulp nodig? Vertel het je ouders of iemand op school.',
      };
    case 'leraar':
      return {
        ja: 'Ja, ik doe dit vrijwillig',
        nee: 'Nee, ik doe dit niet',
        terug: 'Ik doe dit niet meer',
        titel: `Medische hulp voor ${roepnaam}`,
        sub: 'U leest wat nu mag, en wie het doet. Niemand hoeft: u mag altijd nee zeggen, ook later.',
        leeg: 'Er is nu niets afgesproken',
        uitleg: 'Geef geen medicijnen zonder afspraak. Vragen ouders erom? Verwijs hen naar de intern begeleider.',
      };
    default:
      return {
        ja: 'Ja, ik doe dit vrijwillig',
        nee: 'Nee, ik doe dit niet',
        terug: 'Ik doe dit niet meer',
        titel: `Medische hulp voor ${roepnaam}`,
        sub: 'Een handeling mag pas als iedereen akkoord is, en alleen zolang dat zo blijft. Verandert u iets, dan vraagt Opmaat alle akkoorden opnieuw.',
        leeg: 'Er is niets afgesproken',
        uitleg:
          'Ook een kuur van een week hoort hier: ouders, schoolbestuur en wie het geeft zijn akkoord, en iedereen weet wat te doen als het misgaat.',
      };
  }
}

export const PARTIJNAAM = {
  ouder: 'ouder of voogd',
  leerling: 'leerling',
  bestuur: 'namens het schoolbestuur',
  uitvoerder: 'doet het',
  bekwaamheid: 'is bekwaam',
} as const satisfies Record<Partij, string>;

/** One answer in words: `akkoord op …`. */
export function antwoordzin({
  partij,
  antwoord,
}: Pick<Handelingbeeld['antwoorden'][number], 'partij' | 'antwoord'>): string {
  if (partij === 'bekwaamheid') return antwoord === 'akkoord' ? 'bekwaam verklaard' : 'niet (meer) bekwaam verklaard';
  switch (antwoord) {
    case 'akkoord':
      return partij === 'uitvoerder' ? 'zei ja' : 'akkoord';
    case 'niet_akkoord':
      return partij === 'uitvoerder' ? 'zei nee' : 'niet akkoord';
    case 'ingetrokken':
      return partij === 'uitvoerder' ? 'doet het niet meer' : 'trok het akkoord in';
  }
}
