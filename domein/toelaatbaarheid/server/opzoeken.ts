import { sql } from 'kysely';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { route } from '../../../server/platform/http/route.ts';
import { TLV_SOORT, type TlvCategorie, type TlvSoort } from '../../tlv/regels/soorten.ts';
import { type Opgezocht, OpgezochtVorm, OpzoekenVorm } from '../contract-register.ts';
import { isBegonnen, isGeldigVoor } from '../regels/geldig.ts';
import { leesTlvNummer, schrijfTlvNummer } from '../regels/nummer.ts';

/** Twenty tries in a minute are enough for who types over a letter, and too few to guess a birth date. */
const PER_MINUUT = 20;

export const zoekVerklaring = route({
  methode: 'POST',
  pad: '/tlv/opzoeken',
  actie: 'toelaatbaarheid.opzoeken',
  samenvatting: 'Zoek met nummer en geboortedatum op of een verklaring voor uw school geldt',
  doel: 'Nagaan of een leerling met een toelaatbaarheidsverklaring kan worden toegelaten',
  log: 'lezen',
  rollen: ['ib', 'schoolleider'],
  voorwaarde: 'alleen wie het nummer en de geboortedatum kent',
  perMinuut: PER_MINUUT,
  schema: { body: OpzoekenVorm, antwoord: OpgezochtVorm },
  voerUit: async ({ tx, vandaag, verwerkt }, { body }) => {
    const gelezen = leesTlvNummer(body.nummer);
    const rij = gelezen && (await vindVerklaring(tx, schrijfTlvNummer(gelezen), body.geboortedatum));
    if (gelezen === undefined || rij === undefined) {
      // Trying is logged as well, without a pupil.
      verwerkt({});
      return ONBEKEND;
    }
    verwerkt({ leerling: rij.leerling, onderwerp: rij.besluit });
    const uitkomst = isGeldigVoor(
      { ...rij, ingetrokkenOp: rij.ingetrokken_op },
      { soorten: rij.schoolsoorten, swvPo: rij.school_swv_po, swvVo: rij.school_swv_vo },
      vandaag,
    );
    const { soort, categorie, van, tot, swvnaam } = rij;
    return {
      geldig: uitkomst.mag,
      zin: uitkomst.mag ? zegGeldig(rij, vandaag) : 'U kunt de leerling met deze verklaring nu niet toelaten.',
      verklaring: {
        nummer: schrijfTlvNummer(gelezen),
        soort,
        soortnaam: TLV_SOORT[soort].naam,
        categorie,
        van,
        tot,
        swv: swvnaam,
      },
      redenen: uitkomst.mag ? [] : [...uitkomst.redenen],
    };
  },
});

const ONBEKEND: Opgezocht = {
  geldig: false,
  zin: 'Met dit nummer en deze geboortedatum vinden wij geen verklaring. Kijk na wat u typte, of vraag de ouders om de brief.',
  verklaring: null,
  redenen: [
    {
      code: 'verklaring-onbekend',
      zin: 'Met dit nummer en deze geboortedatum vinden wij geen verklaring.',
      bron: bron('TLV-10', 'WEC-40-14'),
    },
  ],
};

interface Gevonden {
  readonly besluit: string;
  readonly leerling: string;
  readonly swv: string;
  readonly swvnaam: string;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum;
  readonly tot: Datum;
  readonly ingetrokken_op: Datum | null;
  readonly vervangen: boolean;
  readonly school_swv_po: string | null;
  readonly school_swv_vo: string | null;
  readonly schoolsoorten: readonly string[];
}

async function vindVerklaring(tx: Tx, nummer: string, geboortedatum: Datum): Promise<Gevonden | undefined> {
  const { rows } = await sql<Gevonden>`select * from tlv_opzoeken(${nummer}, ${geboortedatum}::date)`.execute(tx);
  return rows[0];
}

function zegGeldig(rij: Gevonden, vandaag: Datum): string {
  return isBegonnen(rij, vandaag)
    ? `Deze verklaring geldt voor uw school, tot en met ${schrijfDatum(rij.tot)}.`
    : `Deze verklaring geldt voor uw school vanaf ${schrijfDatum(rij.van)}.`;
}
