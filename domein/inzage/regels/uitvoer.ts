import type { Datum } from '../../../kern/tijd/datum.ts';

/** Which tables are in the export: everything about a pupil that parents may read (TOE-3, AVG art. 15). A test holds this beside the database. */
export const IN_UITVOER = [
  'leerling',
  'gezag',
  'inschrijving',
  'betrokken_school',
  'dossierdeling',
  'behoefte',
  'beschrijving',
  'notitie',
  'document',
  'match',
  'aanmelding',
  'aanmelding_handeling',
  'termijn',
  'toestemming',
  'toestemming_antwoord',
  'deling',
  'omgevingspartij',
  'informatieverzoek',
  'informatieantwoord',
  'opmerking',
  'schorsing',
  'verwijdering',
  'opp',
  'opp_versie',
  'opp_instemming',
  'opp_gesprek',
  'opp_doel',
  'opp_evaluatie',
  'opp_doelevaluatie',
  'opp_rod',
  'arrangement',
  'arrangement_deelname',
  'arrangement_kosten',
  'arrangement_handeling',
  'arrangement_dossier',
  'medische_handeling',
  'medisch_akkoord',
  'tlv_aanvraag',
  'tlv_handeling',
  'tlv_dossier',
  'tlv_advies',
  'tlv_besluit',
  'tlv_plaatsing',
  'tlv_bezwaar',
  'tlv_bezwaar_handeling',
  'geschil',
  'geschil_stap',
  'veilig_thuis',
  'gebeurtenis',
  'verwerking',
  'vernietiging',
] as const;

/** Which tables with a pupil are not, and why. */
export const NIET_IN_UITVOER = {
  persoon: 'Accounts van mensen. Dat het kind een eigen account heeft, zegt het kind zelf.',
  noodtoegang: 'Staat als regel in de tijdlijn en in het overzicht van wie er las.',
  leesvergissing: 'Een vergissing bij het lezen staat in Opmaat bij «Wie las mee»; hier staan de aantallen.',
  bewaarhouding: 'Een aantekening van de school dat het wissen wacht; het bezwaar of geschil zelf hebben de ouders.',
} as const satisfies Record<string, string>;

/** What a person will not find in it, in words, with the reason. */
export const NIET_ERIN = [
  {
    wat: 'Werknotities en werkdocumenten',
    waarom: 'Die maakt een school voor zichzelf. Ouders en leerling lezen ze niet.',
  },
  {
    wat: 'Een plan of aanvraag waar nog aan wordt geschreven, en overleg binnen het samenwerkingsverband',
    waarom: 'Ouders lezen een plan zodra het hun is voorgelegd, en een besluit zodra het is genomen.',
  },
  { wat: 'E-mailadressen en telefoonnummers van anderen', waarom: 'Die gaan over die mensen, niet over het kind.' },
  { wat: 'Sleutels en codes van links', waarom: 'Daarmee zou een ander kunnen binnenkomen.' },
  {
    wat: 'Wie precies wanneer las, regel voor regel',
    waarom: 'Hier staat een overzicht van het laatste jaar. Elke regel staat in Opmaat.',
  },
  { wat: 'Wat al is gewist', waarom: 'Na de bewaartermijn is het echt weg.' },
] as const;

/** So many bytes of documents go in one part: what the server can hold for several people at once. */
export const MEESTE_BYTES_PER_DEEL = 40 * 1024 * 1024;

/** Lays documents into parts in their order: a new part begins where the next one would make it too big. Each document gets its part, from 1. */
export function verdeelInDelen(groottes: readonly number[], meeste: number = MEESTE_BYTES_PER_DEEL): readonly number[] {
  let deel = 1;
  let gevuld = 0;
  return groottes.map((grootte) => {
    if (gevuld > 0 && gevuld + grootte > meeste) {
      deel += 1;
      gevuld = 0;
    }
    gevuld += grootte;
    return deel;
  });
}

/** The name of the file: number and day, never the name of the child. `dossier-26-000412-2026-11-20-deel-2-van-3.zip` */
export function uitvoernaam(
  nummer: string,
  dag: Datum,
  deel: { readonly nummer: number; readonly van: number },
  einde: string,
): string {
  const welk = deel.van > 1 ? `-deel-${deel.nummer}-van-${deel.van}` : '';
  return `dossier-${nummer}-${dag}${welk}.${einde}`;
}

/** Where a document lies in the ZIP: numbered, so that two of the same name do not meet. */
export function documentpad(plaats: number, naam: string): string {
  return `documenten/${String(plaats).padStart(3, '0')}-${naam}`;
}
