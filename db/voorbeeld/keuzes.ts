import { type MatchCriteria, STANDAARDCRITERIA } from '../../domein/matching/regels/criteria.ts';
import { STANDAARD_GELDIGHEID_JAREN } from '../../domein/ondersteuningsprofiel/regels/vaststellen.ts';
import { type Datum, jaarVan, plusDagen, plusJaren, schrijfDatum } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Bouw, Mens, Rolmens, Streek } from './bouw.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { schrijfPlankeuzes } from './plankeuzes.ts';

/** What an SWV calls its own: name, explanation, code, national category above it. */
const EIGEN_CATEGORIEEN = {
  PO: [
    ['leesclub', 'Leesclub', 'De leerling leest drie keer per week in een vast groepje.', 'lezen-technisch'],
    [
      'weerbaar-en-sterk',
      'Weerbaar en sterk',
      'De leerling oefent in een groep met voor zichzelf opkomen.',
      'sociaal-vaardigheden',
    ],
    ['rustplek', 'Rustplek', 'De leerling kan de hele dag naar een vaste rustige plek.', 'prikkels-verwerken'],
  ],
  VO: [
    ['huiswerkklas', 'Huiswerkklas', 'De leerling maakt huiswerk op school, met hulp bij plannen.', 'leren-plannen'],
    [
      'vast-aanspreekpunt',
      'Vast aanspreekpunt',
      'De leerling kan altijd terecht bij dezelfde medewerker.',
      'sociaal-steun',
    ],
  ],
} as const;

/** Writes what both SWV chose: their own categories (BEH-2), criteria for the match now and from the next school year (MAT-1), and more. */
export function schrijfKeuzes(bouw: Bouw, { regio }: Streek, regiomensen: ReadonlyMap<string, Rolmens>): void {
  for (const [sector, swv, naam] of [
    ['PO', regio.swvPo, regio.swvNamen.po],
    ['VO', regio.swvVo, regio.swvNamen.vo],
  ] as const) {
    const directie = regiomensen.get(`directie ${swv}`);
    if (directie === undefined) throw new Error(`Samenwerkingsverband ${swv} heeft nog geen directie.`);
    schrijfCategorieen(bouw, sector, swv);
    schrijfInstellingen(bouw, { sector, swv, naam }, directie);
    schrijfPlankeuzes(bouw, { sector, swv, naam }, directie);
  }
}

function schrijfCategorieen({ schrijver, vandaag }: Bouw, sector: 'PO' | 'VO', swv: string): void {
  const van = plusJaren(schooljaarVan(vandaag).begin, -1);
  for (const [code, naam, uitleg, landelijk] of EIGEN_CATEGORIEEN[sector])
    schrijver.voegToe('categorie_lokaal', { swv, code, naam, uitleg, landelijk, van, tot: null, volgnummer: 1 });
}

interface Verband {
  readonly sector: 'PO' | 'VO';
  readonly swv: string;
  readonly naam: string;
}

function schrijfInstellingen(bouw: Bouw, { sector, swv, naam }: Verband, directie: Mens): void {
  const { vandaag } = bouw;
  const { begin } = schooljaarVan(vandaag);
  const jaar = jaarVan(begin);
  const straks = plusJaren(begin, 1);
  const voorBegin = werkdag(plusDagen(begin, -60));
  const onlangs = werkdag(plusDagen(vandaag, -20));
  const plan = (paragraaf: string) => `Ondersteuningsplan ${jaar - 2}-${jaar + 2}, paragraaf ${paragraaf}`;
  const kies = (keuze: Keuze) => schrijfKeuze(bouw, swv, directie, keuze);
  kiesCriteria(bouw, swv, directie, {
    van: begin,
    op: voorBegin,
    plan: plan('4.2'),
    criteria: { ...STANDAARDCRITERIA, versie: `plan ${jaar}` },
  });
  kiesCriteria(bouw, swv, directie, {
    van: straks,
    op: onlangs,
    plan: plan('4.2, zoals aangepast'),
    criteria: {
      ...STANDAARDCRITERIA,
      versie: `plan ${jaar + 1}`,
      maxAfstandKm: { po: 12, vo: 20, gespecialiseerd: 35 },
      waardeArrangement: 50,
    },
  });
  const slak = sector.toLowerCase();
  kies({
    sleutel: 'swv-contact',
    van: begin,
    op: voorBegin,
    plan: plan('7.1'),
    waarde: {
      website: `https://${slak}-waterveen.example`,
      telefoon: sector === 'PO' ? '010 000 2010' : '010 000 2020',
      email: `info@${slak}-waterveen.example`,
      steunpunt: `Ouder- en jeugdsteunpunt van ${naam}: bel 010 000 20${sector === 'PO' ? '11' : '21'} of mail steunpunt@${slak}-waterveen.example, elke werkdag van 9.00 tot 15.00 uur.`,
    },
  });
  const geldigheid = { sleutel: 'sop-geldigheid-jaren', plan: plan('3.4') };
  kies({ ...geldigheid, van: begin, op: voorBegin, waarde: STANDAARD_GELDIGHEID_JAREN });
  kies({ ...geldigheid, van: straks, op: onlangs, waarde: STANDAARD_GELDIGHEID_JAREN + 1 });
}

interface Keuze {
  readonly sleutel: string;
  readonly van: Datum;
  /** The day on which it was recorded. */
  readonly op: Datum;
  readonly plan: string;
  readonly waarde: unknown;
}

function schrijfKeuze({ toeval, schrijver }: Bouw, swv: string, door: Mens, keuze: Keuze): number {
  const { sleutel, van, op, plan, waarde } = keuze;
  const ms = kantooruur(op, toeval);
  const rij = { swv, sleutel, van, waarde, plaats_in_plan: plan, door: door.id, vastgelegd_op: moment(ms) };
  schrijver.voegToe('instelling', rij);
  return ms;
}

function kiesCriteria(
  bouw: Bouw,
  swv: string,
  door: Mens,
  { criteria, ...keuze }: Omit<Keuze, 'sleutel' | 'waarde'> & { readonly criteria: MatchCriteria },
): void {
  const ms = schrijfKeuze(bouw, swv, door, { ...keuze, sleutel: 'matchcriteria', waarde: criteria });
  bouw.schrijver.voegToe('gebeurtenis', {
    id: bouw.toeval.id(ms),
    moment: moment(ms),
    soort: 'matchcriteria.vastgelegd',
    swv,
    vestiging: null,
    leerling: null,
    onderwerp: null,
    door: door.id,
    door_naam: door.naam,
    door_rol: 'directie',
    tekst: `Matchcriteria «${criteria.versie}» vastgelegd, geldig vanaf ${schrijfDatum(keuze.van)} (${keuze.plan}).`,
    gegevens: { van: keuze.van, versie: criteria.versie },
    voor_ouders: false,
  });
}
