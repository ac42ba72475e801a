/** GES-1 · The rungs of the ladder, in order (Handreiking 3.4; Verbeteraanpak 6.4, figure 1). */
export const TREDEN = ['school', 'schoolleider', 'bestuur', 'swv', 'consulent', 'gpo'] as const;
export type Trede = (typeof TREDEN)[number];

interface Tredetekst {
  readonly naam: string;
  /** Who one talks to there. */
  readonly wie: string;
  /** What to do to get there; the rung of the SWV adds its own address. */
  readonly hoe: string;
  /** What one may expect there. */
  readonly wat: string;
  /** Not of the school or its board. */
  readonly onafhankelijk: boolean;
  readonly website?: string;
}

export const TREDE = {
  school: {
    naam: 'Gesprek op school',
    wie: 'De leraar, de mentor of de intern begeleider',
    hoe: 'Bel of mail de school en vraag een gesprek.',
    wat: 'U bespreekt samen wat uw kind nodig heeft en wat de school kan doen. U mag iemand meenemen.',
    onafhankelijk: false,
  },
  schoolleider: {
    naam: 'Schoolleider',
    wie: 'De schoolleider van de school',
    hoe: 'Vraag de school om een gesprek met de schoolleider.',
    wat: 'De schoolleider kijkt met u en de leraar opnieuw. De school blijft verantwoordelijk voor passende ondersteuning.',
    onafhankelijk: false,
  },
  bestuur: {
    naam: 'Schoolbestuur',
    wie: 'Het bestuur waar de school onder valt',
    hoe: 'Leg het verschil voor aan het bestuur. Dat kan hier, of per brief: het adres staat in de schoolgids.',
    wat: 'Het bestuur hoort u en de school en antwoordt met redenen. Vanaf dat moment leest het bestuur dit verschil mee, en verder niets uit het dossier.',
    onafhankelijk: false,
  },
  swv: {
    naam: 'Ouder- en jeugdsteunpunt',
    wie: 'Het ouder- en jeugdsteunpunt van het samenwerkingsverband',
    hoe: 'Bel of mail het steunpunt. U hoeft daarvoor niets af te wachten.',
    wat: 'Ouders en leerlingen krijgen er informatie en steun. Het steunpunt leest uw dossier niet: u vertelt zelf wat u wilt.',
    onafhankelijk: true,
  },
  consulent: {
    naam: 'Onderwijsconsulent',
    wie: 'Een landelijke onderwijs(zorg)consulent',
    hoe: 'Vraag een consulent aan op de website. Dat kunnen ouders, de school en het samenwerkingsverband.',
    wat: 'De consulent zoekt met alle betrokkenen wat het beste past. U bent het niet verplicht.',
    onafhankelijk: true,
    website: 'onderwijsconsulenten.nl',
  },
  gpo: {
    naam: 'Geschillencommissie passend onderwijs',
    wie: 'De landelijke Geschillencommissie passend onderwijs (GPO)',
    hoe: 'Stuur een verzoek aan de commissie. Dat kunnen ouders en de school, ook zonder eerst naar de andere treden te gaan.',
    wat: 'De commissie hoort u en de school in een besloten zitting en geeft binnen tien weken een oordeel. Het bestuur besluit daarna, met redenen.',
    onafhankelijk: true,
    website: 'onderwijsgeschillen.nl',
  },
} as const satisfies Record<Trede, Tredetekst>;
