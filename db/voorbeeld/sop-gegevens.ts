import type { Setting } from '../../domein/behoefte/regels/domeinen.ts';

/** What an invented profile can offer: category, where, who gives it and what they know. */
export const AANBOD = [
  [
    'lezen-voorbereidend',
    'in_de_groep',
    'Leraar van groep 1-2',
    'Leraren zijn geschoold in spelend leren met klanken en letters.',
  ],
  [
    'lezen-technisch',
    'buiten_de_groep',
    'Leesspecialist',
    'Leesspecialist met een eigen rooster; vaste aanpak in blokken van twaalf weken.',
  ],
  ['lezen-begrijpend', 'in_de_groep', 'Leraar en onderwijsassistent', 'Het team volgde een scholing in denkend lezen.'],
  ['spelling-schrijven', 'in_de_groep', 'Leraar', 'Werken met stappenkaarten en directe feedback.'],
  [
    'lezen-hulpmiddelen',
    'in_de_groep',
    'Intern begeleider',
    'Voorleessoftware en vergrote teksten; uitleg aan kind en ouders.',
  ],
  [
    'rekenen-getalbegrip',
    'buiten_de_groep',
    'Rekencoördinator',
    'Rekencoördinator met materialen om te handelen en te tellen.',
  ],
  ['rekenen-basis', 'in_de_groep', 'Onderwijsassistent', 'Dagelijks kwartier automatiseren in een klein groepje.'],
  ['rekenen-inzicht', 'in_de_groep', 'Leraar', 'Samen tekenen wat er in de som gebeurt.'],
  [
    'rekenen-eigen-leerlijn',
    'in_de_groep',
    'Intern begeleider en leraar',
    'Eigen leerlijnen met tussendoelen, twee keer per jaar bijgesteld.',
  ],
  ['leren-plannen', 'in_de_groep', 'Mentor of leraar', 'Weekplanning samen maken en elke dag kort nalopen.'],
  ['leren-starten', 'in_de_groep', 'Leraar', 'Opstarten naast het kind, met een tijdklok en kleine stappen.'],
  ['leren-aandacht', 'in_de_groep', 'Leraar', 'Rustige plek vooraan, korte opdrachten en beweegmomenten.'],
  ['leren-tempo', 'in_de_groep', 'Leraar', 'Minder opgaven met dezelfde doelen; meer tijd bij toetsen.'],
  [
    'leren-eigen-leerlijn',
    'in_de_groep',
    'Orthopedagoog en leraar',
    'Ervaring met leerlijnen voor leerlingen die de eindtermen niet halen.',
  ],
  ['begaafd-compacten', 'in_de_groep', 'Leraar', 'Vooraf toetsen en overslaan wat al gekend is.'],
  [
    'begaafd-verrijken',
    'buiten_de_groep',
    'Specialist begaafdheid',
    'Wekelijkse denkgroep met eigen doelen en terugkoppeling naar de groep.',
  ],
  [
    'begaafd-gelijken',
    'buiten_de_groep',
    'Specialist begaafdheid',
    'Dagdeel met leerlingen van drie scholen uit de buurt.',
  ],
  ['begaafd-leren-leren', 'in_de_groep', 'Leraar', 'Gesprekken over fouten maken, oefenen en volhouden.'],
  [
    'sociaal-vaardigheden',
    'buiten_de_groep',
    'Trainer sociale vaardigheden',
    'Kleine groep van acht weken, daarna oefenen in de klas.',
  ],
  [
    'sociaal-zelfvertrouwen',
    'buiten_de_groep',
    'Leerlingcoach',
    'Coachgesprekken van twintig minuten, met het kind zelf aan het stuur.',
  ],
  [
    'emotie-regulatie',
    'buiten_de_groep',
    'Gedragsspecialist',
    'Gevoelsthermometer, vaste afspraken en nabespreken op een rustig moment.',
  ],
  ['emotie-spanning', 'buiten_de_groep', 'Orthopedagoog', 'Opbouwen in kleine stappen, samen met ouders.'],
  ['structuur-voorspelbaarheid', 'in_de_groep', 'Leraar', 'Dagritme in beeld, en veranderingen vooraf vertellen.'],
  [
    'sociaal-steun',
    'hele_school',
    'Vaste begeleider',
    'Eén vaste volwassene die elke ochtend even bij het kind langs gaat.',
  ],
  ['gedrag-grenzen', 'hele_school', 'Hele team', 'Iedereen gebruikt dezelfde woorden en dezelfde drie stappen.'],
  [
    'gedrag-impulsen',
    'in_de_groep',
    'Gedragsspecialist',
    'Stop-denk-doe met kaarten; gedragsspecialist kijkt elke maand mee.',
  ],
  [
    'gedrag-boosheid',
    'hele_school',
    'Gedragsspecialist',
    'Vaste plek om tot rust te komen en een plan dat iedereen kent.',
  ],
  ['gedrag-vrije-momenten', 'hele_school', 'Onderwijsassistent', 'Extra toezicht op het plein en spelbegeleiding.'],
  [
    'veiligheid-pesten',
    'hele_school',
    'Vertrouwenspersoon',
    'Vaste aanpak met herstelgesprekken; vertrouwenspersoon op twee dagen.',
  ],
  ['veiligheid-toezicht', 'hele_school', 'Onderwijsassistent', 'Altijd een tweede volwassene in de buurt.'],
  [
    'taal-woordenschat',
    'in_de_groep',
    'Taalcoördinator',
    'Thema’s met twintig nieuwe woorden, met plaatjes en thuisopdrachten.',
  ],
  ['taal-begrijpen', 'buiten_de_groep', 'Taalcoördinator', 'Kleine groep; afspraken met de logopedist in het gebouw.'],
  ['taal-spreken', 'buiten_de_groep', 'Logopedist', 'Logopedist komt twee dagen per week in de school.'],
  ['communicatie-ondersteund', 'in_de_groep', 'Logopedist en leraar', 'Werken met pictogrammen en een spraakcomputer.'],
  ['communicatie-sociaal', 'buiten_de_groep', 'Gedragsspecialist', 'Gesprekken oefenen met beeld en spel.'],
  ['motoriek-fijn', 'in_de_groep', 'Leraar en fysiotherapeut', 'Schrijfhulpmiddelen; kinderfysiotherapeut kijkt mee.'],
  ['motoriek-grof', 'hele_school', 'Vakleraar gym', 'Extra beweegles op dinsdag.'],
  ['fysiek-toegang', 'hele_school', 'Conciërge', 'Lift, brede deuren en een aangepast toilet.'],
  [
    'fysiek-hulpmiddelen',
    'in_de_groep',
    'Intern begeleider',
    'Ervaring met het aanvragen van aangepaste stoelen en tafels.',
  ],
  [
    'fysiek-belastbaarheid',
    'hele_school',
    'Intern begeleider',
    'Rustplek en een dag die kan worden ingekort, in overleg met ouders.',
  ],
  [
    'medisch-medicijnen',
    'hele_school',
    'Twee vaste medewerkers',
    'Afspraken op papier met ouders; medicijnen achter slot.',
  ],
  ['medisch-nood', 'hele_school', 'Bedrijfshulpverlener', 'Noodplan met foto in elke groep, elk jaar geoefend.'],
  ['medisch-voeding', 'hele_school', 'Leraar', 'Eigen trommel en afspraken bij traktaties.'],
  ['medisch-ziek-onderwijs', 'thuis_zorg', 'Consulent zieke leerlingen', 'Lessen op afstand, rustig opgebouwd.'],
  [
    'zien-aanpassing',
    'in_de_groep',
    'Intern begeleider',
    'Vergroot materiaal en een leesloep; begeleider van buiten komt elke zes weken.',
  ],
  ['horen-versterking', 'in_de_groep', 'Leraar', 'Solo-apparatuur en gedempte lokalen.'],
  ['horen-gebaren', 'in_de_groep', 'Tolk en leraar', 'Lessen met gebaren en tekst.'],
  [
    'prikkels-verwerken',
    'buiten_de_groep',
    'Onderwijsassistent',
    'Prikkelarme werkplek met koptelefoon, ook bij toetsen.',
  ],
  ['zelf-toilet', 'hele_school', 'Onderwijsassistent', 'Verzorgingsruimte en vaste momenten.'],
  ['zelf-aankleden', 'in_de_groep', 'Onderwijsassistent', 'Stappenkaart bij de kapstok.'],
  ['zelf-hulp-vragen', 'in_de_groep', 'Mentor of leraar', 'Oefenen met hulp vragen; elke week kort nabespreken.'],
  ['zelf-praktisch', 'hele_school', 'Praktijkleraar', 'Keuken, tuin en werkplaats; stages vanaf het derde jaar.'],
  ['aanwezig-opbouw', 'hele_school', 'Verzuimcoach', 'Opbouwplan per week, samen met ouders en leerplicht.'],
  [
    'aanwezig-op-tijd',
    'hele_school',
    'Mentor of leraar',
    'Elke ochtend een vast welkom en een belletje als een leerling er niet is.',
  ],
  ['aanwezig-contact', 'hele_school', 'Mentor of leraar', 'Kaart, belletje of beeldgesprek met de klas, elke week.'],
  [
    'aanwezig-onderwijs-zorg',
    'hele_school',
    'Jeugdhulpverlener en leraar',
    'Jeugdhulp in de school op vier ochtenden.',
  ],
] as const satisfies readonly (readonly [string, Setting, string, string])[];

export type Keuze = (typeof AANBOD)[number];

/** What comes up most: in what pupils need and so in what schools offer. */
export const VAAK: ReadonlySet<string> = new Set([
  'lezen-technisch',
  'leren-aandacht',
  'leren-plannen',
  'emotie-regulatie',
  'structuur-voorspelbaarheid',
  'sociaal-vaardigheden',
  'taal-woordenschat',
  'gedrag-impulsen',
  'rekenen-basis',
]);
/** The offer of a category that is known to be in the list. */
export function haalKeuze(categorie: string): Keuze {
  const keuze = AANBOD.find(([code]) => code === categorie);
  if (keuze === undefined) throw new RangeError(`De categorie ${categorie} staat niet in het aanbod.`);
  return keuze;
}

const JONG: ReadonlySet<string> = new Set(['lezen-voorbereidend', 'zelf-toilet', 'zelf-aankleden', 'motoriek-fijn']);

/** What fits the age of the pupils. */
export function aanbodVoor(sector: 'PO' | 'VO'): readonly Keuze[] {
  return AANBOD.filter(([code]) => (sector === 'PO' ? code !== 'zelf-praktisch' : !JONG.has(code)));
}

export const GRENZEN = [
  'Wij kunnen geen voortdurend toezicht van één volwassene op één kind geven.',
  'Medische handelingen waarvoor een verpleegkundige nodig is, doen wij niet.',
  'Wij hebben per groep plek voor hoogstens vier leerlingen met een eigen leerlijn voor meer vakken.',
  'De veiligheid van andere kinderen moet gewaarborgd zijn; lukt dat na een plan van twaalf weken niet, dan zoeken wij samen verder.',
  'Ons gebouw heeft een verdieping zonder lift. Groep 7 en 8 zitten boven.',
  'Gebarentaal spreken wij niet.',
  'Wij bieden geen onderwijs buiten de schooltijden.',
] as const;

export const AMBITIES = [
  'Een eigen leesspecialist in elke bouw.',
  'Een rustige werkplek bij elk lokaal.',
  'Alle leraren geschoold in omgaan met boosheid.',
  'Een denkgroep voor leerlingen die meer aankunnen, samen met de scholen in de buurt.',
  'Logopedie in de school, zonder wachttijd.',
  'Ouders en kind schrijven mee aan elk plan.',
  'Geen leerling langer dan twee weken thuis zonder plan.',
] as const;

export const MR_ADVIEZEN = [
  'De medezeggenschapsraad adviseert positief.',
  'Positief advies. De raad vraagt om in het voorjaar te laten zien of er genoeg handen zijn.',
  'De raad is het eens met het profiel en vraagt aandacht voor de werkdruk van de onderwijsassistenten.',
  'Positief, met het verzoek de tekst voor ouders nog korter te maken.',
] as const;

export const SPREEKUREN = [
  'Maandag en donderdag na schooltijd',
  'Elke dag van 8.15 tot 8.45 uur',
  'Dinsdag van 13.00 tot 15.00 uur',
  '',
] as const;
