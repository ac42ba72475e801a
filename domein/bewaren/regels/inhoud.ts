import type { Soort } from './termijnen.ts';

/**
 * TOE-6: which tables go with which kind, in the order in which their rows lean on each other. The database carries the same list
 * (bewaren_inhoud in db/beleid/bewaren-inhoud.sql) with the condition per table; a test holds both beside each other and finds a table
 * with data of a pupil that stands nowhere.
 */
export const INHOUD = {
  dossier: [
    'opmerking',
    'informatieantwoord',
    'informatieverzoek',
    'omgevingspartij',
    'deling',
    'toestemming_antwoord',
    'toestemming',
    'opp_doelevaluatie',
    'opp_evaluatie',
    'opp_doel',
    'opp_instemming',
    'opp_gesprek',
    'opp_rod',
    'opp_versie',
    'medisch_akkoord',
    'medische_handeling',
    'veilig_thuis',
    'geschil_stap',
    'geschil',
    'arrangement_deelname',
    'arrangement_kosten',
    'arrangement_handeling',
    'arrangement',
    'tlv_handeling',
    'tlv_aanvraag',
    'opp',
    'beschrijving',
    'behoefte',
    'document',
    'notitie',
    'match',
    'noodtoegang',
    'dossierdeling',
    'termijn',
    'gebeurtenis',
    'bewaarhouding',
    'aanmelding_handeling',
    'aanmelding',
  ],
  aanmelding: ['aanmelding_handeling', 'termijn', 'gebeurtenis', 'betrokken_school', 'aanmelding'],
  inschrijving: ['schorsing', 'verwijdering', 'betrokken_school', 'inschrijving'],
  samenwerkingsverband: [
    'deling',
    'arrangement_dossier',
    'tlv_dossier',
    'tlv_advies_concept',
    'tlv_advies',
    'tlv_plaatsing',
    'tlv_bezwaar_handeling',
    'tlv_bezwaar',
    'tlv_besluit',
    'tlv_handeling',
    'tlv_aanvraag',
  ],
  leerling: [
    'opmerking',
    'informatieantwoord',
    'informatieverzoek',
    'omgevingspartij',
    'toestemming_antwoord',
    'toestemming',
    'beschrijving',
    'behoefte',
    'document',
    'notitie',
    'match',
    'noodtoegang',
    'dossierdeling',
    'termijn',
    'gebeurtenis',
    'bewaarhouding',
    'leesvergissing',
    'bericht',
    'aanmelding_concept',
  ],
} as const satisfies Record<Soort, readonly string[]>;

/** What goes in the same breath as the last of a pupil, because without the pupil it says nothing and cannot stand. */
export const MET_DE_LEERLING = ['gezag', 'leerling', 'persoon', 'vernietiging'] as const;

/** Tables that point at a pupil and stay, each with its reason. */
export const BLIJFT = {
  verwerking: 'The reading log knows pupils by number only and has a term of its own (five years, whole seals).',
} as const satisfies Readonly<Record<string, string>>;
