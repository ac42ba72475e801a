/** Invented texts for dossiers: what people write about children that do not exist. None names a diagnosis (BEH-4). */

export const TOELICHTINGEN = [
  'Ons kind heeft zin in school. Rustige plekken helpen als het druk is.',
  'Wij zijn net verhuisd. Op de vorige school ging het goed.',
  'De peuterspeelzaal dacht dat extra hulp bij praten prettig is.',
  'Wij zoeken een school waar ook buiten veel te doen is.',
  'Lezen kost veel moeite. Thuis oefenen we elke dag een kwartier.',
  'Op de vorige school was er veel ruzie in de groep. Een nieuwe start zou helpen.',
  'Ons kind is snel klaar met het werk en verveelt zich dan.',
  '',
  '',
] as const;

export const VRAGEN = [
  'Wilt u het laatste verslag van de logopedist meesturen?',
  'Wij lezen graag het overdrachtsformulier van de kinderopvang. Kunt u het toevoegen?',
  'Op welke dagen kan uw kind komen wennen, en wat helpt bij afscheid nemen?',
  'Kunt u vertellen welke afspraken er op de vorige school waren over rustmomenten?',
] as const;
export const ANTWOORDEN = [
  'De ouders stuurden het verslag van de logopedist.',
  'Het overdrachtsformulier is binnen en besproken met de leraar.',
  'De ouders belden: twee ochtenden wennen is goed, een knuffel mee helpt.',
] as const;

export const ONDERZOEK_EXTRA = [
  'In de groep lukt een opdracht van tien minuten met iemand ernaast. Alleen werken lukt nog niet. Een vaste plek en korte stappen helpen.',
  'Het lezen loopt een jaar achter. Met voorleessoftware en extra leestijd kan het kind met de groep mee.',
  'Bij onverwachte veranderingen raakt het kind overstuur. Met een voorspelbare dag en een vaste volwassene gaat het goed.',
  'Het kind praat in korte zinnen en begrijpt korte opdrachten. Dagelijkse taalhulp in een kleine groep is nodig.',
] as const;
export const ONDERZOEK_GEEN = [
  'Wij keken twee ochtenden mee. Wat dit kind nodig heeft, hoort bij onze gewone begeleiding.',
  'De vorige school en de ouders zien geen bijzonderheden. Wij ook niet.',
] as const;
export const OVERLEGGEN = [
  'Besproken wat wij zagen en wat ouders thuis zien. Ouders herkennen het beeld. Afgesproken om over twee weken verder te praten.',
  'Ouders vertelden wat thuis helpt: vooraf vertellen wat er komt. Wij lieten zien wat wij kunnen bieden, en wat niet.',
  'Ouders maken zich zorgen over de grootte van de groep. Samen gekeken naar een rustige plek in de klas.',
] as const;
export const WEGINGEN = [
  'Het kind heeft elke dag intensieve begeleiding nodig in een kleine groep. Wij bieden die tot een paar uur per week; deze school de hele dag.',
  'Nodig is taalhulp door een specialist. Die is er bij ons niet en op deze school wel, op vier dagen.',
] as const;
export const VERLENGREDENEN = [
  'Wij wachten op het verslag van de vorige school en willen eerst in de groep meekijken.',
  'De intern begeleider was ziek. Het gesprek met de ouders is verzet naar volgende week.',
] as const;
export const MOTIVERINGEN = {
  extra: 'De school kan bieden wat nodig is: een vaste plek, extra uitleg in een klein groepje en elke week overleg.',
  elders:
    'Wat dit kind nodig heeft, is meer dan wij kunnen bieden. De andere school heeft de begeleiding en een plek vrij.',
  geen_plaatsruimte:
    'Groep en lokaal zijn vol. De regel voor toelating staat in de schoolgids en geldt voor alle aanmeldingen na 1 oktober.',
  grondslag: 'De ouders gaven aan dat zij de grondslag van de school niet onderschrijven en niet respecteren.',
  toelatingseisen: 'Het schooladvies past niet bij het onderwijs dat deze school geeft.',
  inspanning_zonder_resultaat:
    'Wij zochten acht weken naar een passend aanbod en vonden het niet. Wij bespraken met ouders wat wij deden.',
  niet_in_behandeling: 'De gevraagde gegevens kwamen niet, ook niet na de herinnering.',
  ingetrokken: 'Wij kozen voor een school dichter bij huis.',
} as const;

export const BELEMMEREND = [
  'Drukte en geluid in de klas leiden snel af.',
  'Lange uitleg kan het kind niet vasthouden.',
  'Overgangen, zoals van buiten naar binnen, kosten veel tijd en energie.',
  'Fouten maken vindt het kind moeilijk; dan stopt het.',
] as const;
export const BEVORDEREND = [
  'Een maatje naast zich werkt goed.',
  'Voorspelbaarheid: een dagplanning met plaatjes.',
  'Complimenten over hoe iets gaat, niet alleen over wat af is.',
  'Buiten en met de handen leren gaat graag en goed.',
] as const;
export const VISIE_OUDERS = [
  'Thuis gaat het beter als we vooraf vertellen wat er komt. Wij denken dat dat op school ook helpt.',
  'Wij zien vooral vermoeidheid na school. Een rustmoment tussen de middag zou fijn zijn.',
  'Volgens ons is er meer hulp nodig dan de school nu geeft.',
] as const;
export const VISIE_LEERLING = [
  'Ik vind het fijn als de juf eerst bij mij komt kijken of ik het snap.',
  'Op de gang werken is fijn, maar niet alleen.',
  'Ik wil graag dat mensen mij vragen wat ik wil.',
] as const;
export const GEPROBEERD = [
  [
    'Zes weken lang elke dag tien minuten lezen met de onderwijsassistent.',
    'Het tempo ging vooruit, het plezier ook. Zonder hulp zakt het weer terug.',
  ],
  ['Een tijdklok op tafel en opdrachten in kleine stappen.', 'Hielp direct bij starten. Doorwerken bleef lastig.'],
  ['Een eigen plek naast de leraar.', 'Minder afleiding, maar het kind voelde zich apart staan.'],
] as const;
export const OBSERVATIES = [
  [
    'In een les van veertig minuten werkte het kind twintig minuten zelf. Na hulp bij de start ging het verder.',
    'intern begeleider',
  ],
  ['Leestoets: van niveau E3 naar M4 in een half jaar.', 'toets technisch lezen'],
  ['Op het plein zoekt het kind steeds dezelfde twee kinderen op.', 'leraar'],
] as const;

export const SIGNALEN = [
  'Twee keer boos weggelopen na de gymles. Na vijf minuten op de rustplek ging het weer.',
  'Vandaag voor het eerst zelf hulp gevraagd bij rekenen.',
  'Moe na de pauze; met de koptelefoon lukte het werk toch.',
  'Las een heel boek uit in de stilleesweek. Trots!',
  'Kwam deze week drie keer te laat. Vader belt morgen terug.',
] as const;
export const VERSLAGEN = [
  'Gesprek met ouders over de voortgang. Het lezen gaat vooruit, de concentratie wisselt. Afgesproken: de hulp in het kleine groepje gaat door tot de kerstvakantie.',
  'Groot overleg met ouders, leraar en orthopedagoog. Wij kiezen voor een vaste begeleider in de ochtend. In maart kijken we samen terug.',
  'Kennismaking met ouders en kind. Wij liepen door de school; het kind koos zelf een plek aan het raam.',
] as const;
export const WERKNOTITIES = [
  'Navragen bij het samenwerkingsverband of er budget is voor een tweede blok begeleiding.',
  'Leraar ziet op tegen het gesprek. Vooraf samen voorbereiden.',
  'Nog kijken of de combinatie met de andere leerling in dit groepje goed gaat.',
] as const;
export const BEHOEFTETOELICHTING = [
  'Vooral bij instructie voor de hele groep.',
  'Drie keer per week, in een groepje van vier.',
  'Ook bij de overgang van speelplein naar klas.',
  '',
  '',
] as const;
export const DOCUMENTEN = [
  ['verslag', 'Verslag-gesprek-met-ouders.pdf', 'Verslag van een gesprek met de ouders'],
  ['onderzoek', 'Verslag-logopedie.pdf', 'Verslag van de logopedist'],
  ['okr', 'Onderwijskundig-rapport.pdf', 'Onderwijskundig rapport van de vorige school'],
  ['brief', 'Brief-aan-ouders.pdf', 'Brief aan de ouders'],
] as const;
