import { type Datum, plusJaren, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { MEDISCHBRON } from './bronnen.ts';
import { type Handelinginhoud, isZelfdeNaam } from './handeling.ts';

/** ARR-6 · Whether an act can be recorded as written: everything is in it, for at most a year. Texts come back trimmed. */
export function beoordeelInhoud(inhoud: Handelinginhoud, vandaag: Datum): Uitkomst<Handelinginhoud> {
  const netjes = maakNetjes(inhoud);
  const redenen: Reden[] = [];
  const eis = (goed: boolean, code: string, veld: string, zin: string, bron: Reden['bron'] = MEDISCHBRON.afspraak) => {
    if (!goed) redenen.push({ code, veld, zin, bron });
  };
  const { uitvoerders, van, tot } = netjes;
  eis(netjes.wat !== '', 'wat-ontbreekt', 'wat', 'Schrijf op wat er precies gebeurt.');
  eis(
    netjes.wanneer !== '',
    'wanneer-ontbreekt',
    'wanneer',
    'Schrijf op wanneer het gebeurt, bijvoorbeeld elke schooldag om half twaalf.',
  );
  eis(netjes.waar !== '', 'waar-ontbreekt', 'waar', 'Schrijf op waar het gebeurt en waar de spullen liggen.');
  eis(
    uitvoerders.length > 0,
    'uitvoerder-ontbreekt',
    'uitvoerders',
    'Vul minstens één naam in van wie het doet. Niemand hoeft: vraag het eerst.',
    MEDISCHBRON.leraar,
  );
  eis(uitvoerders.length <= 10, 'te-veel-uitvoerders', 'uitvoerders', 'Vul hoogstens tien namen in.');
  eis(
    uitvoerders.every((naam, plek) => !uitvoerders.slice(0, plek).some((eerder) => isZelfdeNaam(eerder, naam))),
    'uitvoerder-dubbel',
    'uitvoerders',
    'Elke naam staat één keer in de lijst.',
  );
  eis(
    uitvoerders.every((naam) => naam.length <= 120),
    'uitvoerder-te-lang',
    'uitvoerders',
    'Schrijf een naam van hoogstens 120 tekens.',
  );
  eis(
    netjes.protocol !== '' || netjes.document !== null,
    'protocol-ontbreekt',
    'protocol',
    'Schrijf stap voor stap op hoe het gaat, of voeg het protocol als document toe.',
  );
  eis(
    netjes.nood !== '',
    'nood-ontbreekt',
    'nood',
    'Schrijf op wat iedereen doet als het misgaat, en wie er wordt gebeld.',
    MEDISCHBRON.leraar,
  );
  eis(tot >= van, 'einde-voor-begin', 'tot', 'Kies een laatste dag die niet voor het begin ligt.');
  eis(tot >= vandaag, 'einde-voorbij', 'tot', 'Deze laatste dag is al voorbij. Kies vandaag of later.');
  eis(
    tot <= plusJaren(van, 1),
    'langer-dan-een-jaar',
    'tot',
    `Spreek het af voor hoogstens een jaar, dus tot en met ${schrijfDatum(plusJaren(van, 1))}. Daarna bekijkt u samen of het nog klopt.`,
  );
  return magTenzij(redenen, () => netjes, MEDISCHBRON.afspraak);
}

function maakNetjes(inhoud: Handelinginhoud): Handelinginhoud {
  return {
    ...inhoud,
    wat: inhoud.wat.trim(),
    wanneer: inhoud.wanneer.trim(),
    waar: inhoud.waar.trim(),
    uitvoerders: inhoud.uitvoerders.map((naam) => naam.trim().replaceAll(/\s+/g, ' ')).filter((naam) => naam !== ''),
    protocol: inhoud.protocol.trim(),
    nood: inhoud.nood.trim(),
    zelfNietOm: inhoud.zelfNietOm.trim(),
  };
}
