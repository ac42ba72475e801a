import { setImmediate } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../../server/platform/databank/tabellen.ts';
import type { RuimBaan } from './ruim-baan.ts';

/** The tables that the example region fills, with their columns, in the order in which they lean on each other. */
const KOLOMMEN = {
  swv: ['code', 'naam', 'landelijk'],
  bestuur: ['nummer', 'naam'],
  vestiging: [
    'code',
    'naam',
    'soort',
    'soorten',
    'denominatie',
    'straat',
    'huisnummer',
    'postcode',
    'plaats',
    'gemeente',
    'provincie',
    'lon',
    'lat',
    'leerlingen',
    'cluster',
    'grondslag_gevraagd',
    'website',
  ],
  vestiging_bestuur: ['vestiging', 'bestuur', 'van', 'tot'],
  vestiging_swv: ['vestiging', 'swv', 'van', 'tot'],
  postcodegebied: ['pc4', 'gemeente', 'swv_po', 'swv_vo', 'lon', 'lat', 'plaatsbepaling'],
  instelling: ['swv', 'sleutel', 'van', 'waarde', 'plaats_in_plan', 'door', 'vastgelegd_op'],
  categorie_lokaal: ['swv', 'code', 'naam', 'uitleg', 'landelijk', 'van', 'tot', 'volgnummer'],
  sop: [
    'id',
    'vestiging',
    'versie',
    'staat',
    'inhoud',
    'mr_datum',
    'mr_tekst',
    'vastgesteld_op',
    'vastgesteld_door',
    'geldig_tot',
    'hash',
    'bijgewerkt_op',
    'bijgewerkt_door',
    'volgnummer',
  ],
  sop_aanbod: [
    'sop',
    'volgorde',
    'vestiging',
    'categorie',
    'niveau',
    'setting',
    'capaciteit',
    'bezet',
    'sinds',
    'tot',
    'expertise',
    'wie',
    'geldig',
    'bezet_op',
    'bezet_door',
  ],
  plaatsruimte: ['vestiging', 'vrij', 'peildatum', 'door'],
  persoon: ['id', 'naam', 'email', 'leerling'],
  rolvervulling: ['id', 'persoon', 'rol', 'organisatie', 'groep', 'van', 'tot'],
  voorbeeldaccount: ['rolvervulling', 'volgorde', 'uitleg'],
  leerling: [
    'id',
    'nummer',
    'swv',
    'roepnaam',
    'tussenvoegsel',
    'achternaam',
    'geboortedatum',
    'straat',
    'huisnummer',
    'postcode',
    'plaats',
    'volgnummer',
  ],
  gezag: ['leerling', 'persoon', 'soort', 'van', 'tot'],
  betrokken_school: ['leerling', 'vestiging', 'grond', 'onderwerp', 'swv', 'van', 'tot'],
  dossierdeling: ['leerling', 'vestiging', 'door', 'swv', 'van', 'tot'],
  inschrijving: ['id', 'leerling', 'vestiging', 'swv', 'leerjaar', 'groep', 'tijdelijk', 'van', 'tot'],
  notitie: ['id', 'leerling', 'vestiging', 'swv', 'soort', 'tekst', 'moment', 'door', 'door_naam', 'door_rol'],
  document: [
    'id',
    'leerling',
    'vestiging',
    'swv',
    'soort',
    'naam',
    'mediatype',
    'grootte',
    'sha256',
    'inhoud',
    'voor_ouders',
    'moment',
    'door',
    'door_naam',
    'door_rol',
  ],
  aanmelding_concept: ['id', 'persoon', 'gegevens', 'bijgewerkt_op', 'volgnummer'],
  aanmelding: [
    'id',
    'nummer',
    'swv',
    'vestiging',
    'leerling',
    'door',
    'ontvangen_op',
    'ontvangen_dag',
    'gewenste_start',
    'andere_scholen',
    'ondersteuning_verwacht',
    'toelichting',
    'grondslag',
    'toestand',
    'beslisdatum',
    'volgnummer',
    'afgerond_op',
  ],
  aanmelding_handeling: [
    'aanmelding',
    'volgnummer',
    'swv',
    'soort',
    'moment',
    'dag',
    'door',
    'door_naam',
    'door_rol',
    'gegevens',
  ],
  behoefte: [
    'id',
    'leerling',
    'vestiging',
    'swv',
    'bron',
    'categorie',
    'intensiteit',
    'setting',
    'verplicht',
    'van',
    'tot',
    'toelichting',
    'moment',
    'door',
    'door_naam',
    'volgt_op',
    'vervallen_op',
    'vervallen_door',
    'vervallen_door_naam',
  ],
  beschrijving: [
    'id',
    'leerling',
    'vestiging',
    'swv',
    'soort',
    'tekst',
    'effect',
    'datum',
    'herkomst',
    'document',
    'moment',
    'door',
    'door_naam',
  ],
  termijn: [
    'id',
    'swv',
    'vestiging',
    'leerling',
    'onderwerp',
    'soort',
    'naam',
    'start',
    'wettelijke_laatste_dag',
    'laatste_dag',
    'verschoven_om',
    'regel',
    'artikel',
    'wie',
    'bij_verstrijken',
    'voldaan_op',
    'vervallen_op',
    'herinnerd_op',
    'gemeld_op',
  ],
  gebeurtenis: [
    'id',
    'moment',
    'soort',
    'swv',
    'vestiging',
    'leerling',
    'onderwerp',
    'door',
    'door_naam',
    'door_rol',
    'tekst',
    'gegevens',
    'voor_ouders',
  ],
  match: [
    'id',
    'leerling',
    'swv',
    'vestiging',
    'aanleiding',
    'invoer',
    'criteria',
    'uitkomst',
    'moment',
    'door',
    'door_naam',
  ],
  schorsing: [
    'id',
    'swv',
    'vestiging',
    'leerling',
    'van',
    'tot_en_met',
    'reden',
    'inspectie_nodig',
    'inspectie_gemeld_op',
    'opgelegd_op',
    'door',
    'door_naam',
  ],
  verwijdering: [
    'id',
    'swv',
    'vestiging',
    'leerling',
    'toestand',
    'reden',
    'om_vorderingen',
    'leraar_gehoord_op',
    'ouders_gehoord_op',
    'leerling_gehoord_op',
    'inspectie_overleg_op',
    'zoekt_sinds',
    'volgnummer',
    'begonnen_op',
    'door',
    'door_naam',
  ],
  bericht: ['id', 'aan_persoon', 'aan_adres', 'onderwerp', 'tekst', 'gemaakt_op', 'verzonden_op', 'fout'],
} as const satisfies { readonly [T in keyof DB]?: readonly (keyof DB[T])[] };

export type Tabel = keyof typeof KOLOMMEN;

type Kolom<T extends Tabel> = (typeof KOLOMMEN)[T][number] & keyof Selectable<DB[T]>;

/** One row with all its columns; bytes as PostgreSQL writes them: `\x` and hexadecimal. */
export type Rij<T extends Tabel> = {
  readonly [K in Kolom<T>]: Selectable<DB[T]>[K] extends Buffer | null ? string | null : Selectable<DB[T]>[K];
};

/** Where rows go to: kept in memory in small numbers, written many at a time. */
export interface Schrijver {
  readonly voegToe: <T extends Tabel>(tabel: T, rij: Rij<T>) => void;
  /** Writes what waits when it has become much; call it between two pupils. */
  readonly schrijfAlsVol: () => Promise<void>;
  /** Writes everything that waits. */
  readonly schrijf: () => Promise<void>;
  /** How many rows went to each table. */
  readonly geteld: () => Readonly<Partial<Record<Tabel, number>>>;
}

/** From this table on, the only triggers are those that look up references; those of schools and profiles do more. */
const EERSTE_OVER_MENSEN = 'persoon' satisfies Tabel;
const RIJEN_PER_KEER = 20_000;
/** So often the making of rows pauses to let the writing go on. */
const BEURTEN_PER_ADEM = 40;

/**
 * Rows go in by INSERT from one JSON text per table and not by COPY: that is fast too, and COPY refuses tables with row
 * security for an owner who is no superuser.
 */
export function maakSchrijver(client: pg.Client, ruimBaan?: RuimBaan): Schrijver {
  const geteld: Partial<Record<Tabel, number>> = {};
  let wachtend = new Map<Tabel, unknown[]>();
  let aantal = 0;
  let beurten = 0;
  let bezig = Promise.resolve();

  const stuur = async (rijen: ReadonlyMap<Tabel, unknown[]>) => {
    for (const tabel of Object.keys(KOLOMMEN) as Tabel[]) {
      if (tabel === EERSTE_OVER_MENSEN) await ruimBaan?.zonderNazoeken(true);
      const lijst = rijen.get(tabel);
      if (lijst === undefined) continue;
      const kolommen = KOLOMMEN[tabel].join(', ');
      await client.query({
        name: `voorbeeld-${tabel}`,
        text: `INSERT INTO ${tabel} (${kolommen}) SELECT ${kolommen} FROM json_populate_recordset(NULL::${tabel}, $1::json)`,
        values: [JSON.stringify(lijst)],
      });
      geteld[tabel] = (geteld[tabel] ?? 0) + lijst.length;
    }
    await ruimBaan?.zonderNazoeken(false);
  };
  /** Hands over what waits, after what was handed over before; the next rows are made meanwhile. */
  const geefDoor = async () => {
    await bezig;
    const rijen = wachtend;
    wachtend = new Map();
    aantal = 0;
    bezig = stuur(rijen);
    // Whoever awaits `bezig` next gets the error; until then it is no unhandled one.
    bezig.catch(() => {});
  };
  return {
    voegToe: (tabel, rij) => {
      const lijst = wachtend.get(tabel);
      if (lijst === undefined) wachtend.set(tabel, [rij]);
      else lijst.push(rij);
      aantal += 1;
    },
    schrijfAlsVol: async () => {
      if (aantal >= RIJEN_PER_KEER) await geefDoor();
      beurten += 1;
      if (beurten % BEURTEN_PER_ADEM === 0) await setImmediate();
    },
    schrijf: async () => {
      await geefDoor();
      await bezig;
    },
    geteld: () => geteld,
  };
}
