import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** What of a school decides about the rights of who applies there. */
export interface Schoolkenmerken {
  readonly soorten: readonly string[];
  readonly cluster: number | null;
  readonly grondslagGevraagd: boolean;
}

/** One right of parents, in plain words, with the rule it rests on. */
export interface Recht {
  readonly kop: string;
  readonly tekst: string;
  readonly bron: Bron;
}

/** SOP-3 · What parents may expect when they apply at this school: in the order in which it happens. */
export function rechtenBij(school: Schoolkenmerken): readonly Recht[] {
  if (school.cluster !== null) return [SCHRIFTELIJK, INSPANNING, ONDERZOEK, COMMISSIE];
  return [
    SCHRIFTELIJK,
    OP_TIJD,
    ONDERZOEK,
    ...(vraagtTlv(school) ? [TLV] : []),
    BESLUIT,
    TIJDELIJK,
    ZORGPLICHT,
    school.grondslagGevraagd
      ? {
          ...UITZONDERING,
          tekst: `${UITZONDERING.tekst} Deze school vraagt ouders bij de aanmelding om de grondslag te respecteren.`,
        }
      : UITZONDERING,
    COMMISSIE,
  ];
}

/** Whether a pupil needs a declaration of the SWV (TLV) before this school may admit: SBO, SO, VSO and praktijkonderwijs. */
export function vraagtTlv({ soorten, cluster }: Pick<Schoolkenmerken, 'soorten' | 'cluster'>): boolean {
  return (
    cluster === null &&
    soorten.every((soort) => soort === 'SBO' || soort === 'SO' || soort === 'VSO' || soort === 'PRO')
  );
}

const SCHRIFTELIJK: Recht = {
  kop: 'U meldt uw kind schriftelijk aan',
  tekst:
    'Dat mag vanaf de dag dat uw kind drie jaar wordt. Een gesprek of een open dag is nog geen aanmelding. De school mag u niet vragen om ergens anders aan te melden: vanaf uw aanmelding moet zij kijken wat uw kind nodig heeft.',
  bron: bron('AAN-1', 'WPO-40-2'),
};
const OP_TIJD: Recht = {
  kop: 'Als het kan tien weken van tevoren',
  tekst:
    'Dan is er tijd om alles goed te regelen. Later aanmelden mag ook. De school mag uw kind daarom niet weigeren.',
  bron: bron('AAN-2', 'WPO-40-2'),
};
const ONDERZOEK: Recht = {
  kop: 'De school kijkt wat uw kind nodig heeft',
  tekst:
    'Zij mag u vragen om informatie die daarvoor nodig is. Een onderzoek door een psycholoog mag alleen als u het goed vindt. U hoort de uitkomst het eerst en u beslist wat de school ervan ziet. Hulp bij het leren van Nederlands telt niet als extra ondersteuning.',
  bron: bron('AAN-5', 'WPO-40-3'),
};
const TLV: Recht = {
  kop: 'Voor deze school is een verklaring nodig',
  tekst:
    'Dat heet een toelaatbaarheidsverklaring (TLV). U vraagt die niet zelf aan: dat doet de school waar uw kind is aangemeld of ingeschreven, bij het samenwerkingsverband.',
  bron: { regel: 'SOP-3', artikel: 'WPO artikel 40 lid 8 en WEC artikel 40 leden 10 en 12' },
};
const BESLUIT: Recht = {
  kop: 'U krijgt binnen zes weken een besluit',
  tekst:
    'De school mag er één keer hoogstens vier weken bij nemen. Zij vertelt u dat voordat de zes weken om zijn, met de nieuwe datum erbij.',
  bron: bron('AAN-3', 'WPO-40-6'),
};
const TIJDELIJK: Recht = {
  kop: 'Na tien weken zonder besluit krijgt uw kind een plek',
  tekst:
    'Zit uw kind nog niet op een andere school, dan plaatst de school uw kind tijdelijk. Dat duurt tot er een besluit is.',
  bron: bron('AAN-4', 'WPO-40-7'),
};
const ZORGPLICHT: Recht = {
  kop: 'De school heeft zorgplicht',
  tekst:
    'Kan de school uw kind niet genoeg ondersteunen, dan zoekt zij samen met u een andere school. Zij mag pas nee zeggen als een andere school uw kind wil toelaten. Het samenwerkingsverband helpt bij het zoeken.',
  bron: bron('AAN-7', 'WPO-40-4'),
};
const UITZONDERING: Recht = {
  kop: 'Wanneer de zorgplicht niet geldt',
  tekst:
    'Als de school echt vol is, of als u de grondslag van de school niet wilt respecteren. De school moet dat uitleggen.',
  bron: bron('AAN-8', 'WPO-40-5'),
};
const INSPANNING: Recht = {
  kop: 'Deze school heeft een andere toelating',
  tekst:
    'Een commissie van deze instelling bekijkt of uw kind hier hulp kan krijgen. De zorgplicht van gewone scholen geldt hier niet. De instelling moet wel haar best doen om binnen acht weken een passende plek te vinden.',
  bron: { regel: 'AAN-9', artikel: 'WEC artikel 41' },
};
const COMMISSIE: Recht = {
  kop: 'U kunt een onafhankelijk oordeel vragen',
  tekst:
    'Bent u het niet eens met een besluit over toelating, verwijdering of het plan voor uw kind? Dan kunt u naar de landelijke geschillencommissie. Zij oordeelt binnen tien weken.',
  bron: bron('GES-2', 'WPO-43'),
};

/** One rung of the ladder when parents and school do not agree. */
export interface Trede {
  readonly wie: string;
  readonly wat: string;
}

/** SOP-3, GES-1 · Where parents can go when it gets stuck, from near to far. */
export const LADDER = [
  {
    wie: 'De leraar, mentor of intern begeleider',
    wat: 'Vertel wat u dwarszit en wat volgens u zou helpen. Vraag om de afspraken op papier.',
  },
  { wie: 'De schoolleider', wat: 'Vraag een gesprek aan. U mag iemand meenemen.' },
  {
    wie: 'Het schoolbestuur',
    wat: 'Het bestuur is verantwoordelijk voor de zorgplicht en kan meer regelen dan de school alleen.',
  },
  {
    wie: 'Het samenwerkingsverband en het ouder- en jeugdsteunpunt',
    wat: 'Het steunpunt geeft u gratis uitleg en advies, los van de school. Het samenwerkingsverband denkt mee over een plek.',
  },
  {
    wie: 'De onderwijsconsulent',
    wat: 'Een onafhankelijke deskundige die bemiddelt als een kind geen passende plek heeft. Dat is gratis.',
  },
  {
    wie: 'De landelijke geschillencommissie',
    wat: 'Zij geeft een oordeel over toelating, verwijdering en het ontwikkelingsperspectief (OPP), binnen tien weken. Het bestuur moet uitleggen wat het daarmee doet.',
  },
] as const satisfies readonly Trede[];

/** The rule and article behind the ladder. */
export const LADDER_BRON: Bron = { regel: 'GES-1', artikel: 'Beleidsnota passend onderwijs 6.4 en WPO artikel 43' };
