import { moetAankondigen } from '../../domein/bewaren/regels/aankondiging.ts';
import { planSchool, type Schoolfeiten } from '../../domein/bewaren/regels/plan.ts';
import { bewaarTot, regelOp } from '../../domein/bewaren/regels/termijnen.ts';
import { type Datum, plusDagen, plusJaren, plusMaanden } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Streek } from './bouw.ts';
import { maakKind, schrijfIn } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import type { School } from './regio.ts';

/** Pupils who left two years ago, give or take some days: one goes soon, one later, and one waits for a dispute. */
const VERTROKKEN = [
  { roepnaam: 'Lotte', familie: ['', 'Brouwer'], dagen: -12, geschil: false },
  { roepnaam: 'Youssef', familie: ['El', 'Amrani'], dagen: -48, geschil: false },
  { roepnaam: 'Daan', familie: ['van der', 'Wal'], dagen: 35, geschil: true },
] as const;
/** What was destroyed before, in months ago. */
const BEWIJZEN = [
  {
    maanden: 3,
    soort: 'dossier',
    geteld: { notitie: 9, document: 4, beschrijving: 3, behoefte: 6, termijn: 2, gebeurtenis: 21 },
  },
  {
    maanden: 5,
    soort: 'aanmelding',
    geteld: { aanmelding_handeling: 5, termijn: 2, gebeurtenis: 5, betrokken_school: 1, aanmelding: 1 },
  },
  { maanden: 15, soort: 'inschrijving', geteld: { betrokken_school: 1, inschrijving: 1 } },
] as const;

/** TOE-6 · What is planned to be destroyed at this school, what is held, and proof of what went. */
export function schrijfBewaren(bouw: Bouw, streek: Streek, school: School): void {
  for (const vraag of VERTROKKEN) schrijfVertrokkene(bouw, streek, school, vraag);
  for (const { maanden, soort, geteld } of BEWIJZEN) {
    const { toeval, schrijver, vandaag } = bouw;
    const op = plusMaanden(vandaag, -maanden);
    const { bron } = regelOp(soort, op);
    const ms = kantooruur(op, toeval);
    schrijver.voegToe('vernietigingsbewijs', {
      id: toeval.id(ms),
      swv: streek.regio.swvPo,
      vestiging: school.code,
      soort,
      ...bron,
      gepland_op: plusDagen(op, -1),
      uitgevoerd_op: moment(ms),
      geteld,
    });
  }
}

function schrijfVertrokkene(
  bouw: Bouw,
  streek: Streek,
  school: School,
  { roepnaam, familie, dagen, geschil }: (typeof VERTROKKEN)[number],
): void {
  const { toeval, schrijver, vandaag } = bouw;
  const tot = plusDagen(plusJaren(vandaag, -2), -dagen);
  const geboortedatum = plusDagen(plusJaren(tot, -12), -90);
  const kind = maakKind(bouw, streek, { geboortedatum, school, gezin: 'een ouder', roepnaam, familie });
  const van = plusJaren(geboortedatum, 4);
  schrijfIn(bouw, kind, { school, leerjaar: '8', groep: '8A', van, tot });
  const plek = { leerling: kind.id, vestiging: school.code, swv: kind.swv };
  const { ib, schoolleider } = haalMensen(streek, school);
  const geschreven = kantooruur(werkdag(plusDagen(tot, -30)), toeval);
  schrijver.voegToe('notitie', {
    id: toeval.id(geschreven),
    ...plek,
    soort: 'verslag',
    tekst: `Eindgesprek met ${roepnaam} en de ouder. De overstap naar het voortgezet onderwijs is goed voorbereid.`,
    moment: moment(geschreven),
    door: ib.id,
    door_naam: ib.naam,
    door_rol: ib.rol,
  });
  const begonnen = plusDagen(vandaag, -70);
  if (geschil)
    schrijver.voegToe('bewaarhouding', {
      id: toeval.id(kantooruur(begonnen, toeval)),
      ...plek,
      soort: 'geschil',
      reden: 'De geschillencommissie behandelt een klacht over het schooladvies. De uitspraak komt dit schooljaar.',
      van: begonnen,
      tot: null,
      door: schoolleider.id,
      door_naam: schoolleider.naam,
    });
  schrijfPlannen(bouw, plek, {
    inschrijvingen: [{ van, tot }],
    volgende: null,
    aanmeldingen: [],
    verwijderingen: [],
    delingen: [],
    oordelen: [],
    verklaringen: [],
    houdingen: geschil ? [{ soort: 'geschil', van: begonnen, tot: null }] : [],
    termijnTot: null,
    heeft: ['dossier'],
  });
}

/** The plan as the daily job would have written it, announced a month ahead. */
function schrijfPlannen(
  { toeval, schrijver, vandaag }: Bouw,
  plek: { readonly leerling: string; readonly vestiging: string; readonly swv: string },
  feiten: Schoolfeiten,
): void {
  for (const { soort, regel, grens, tegen } of planSchool(feiten, vandaag)) {
    if (grens === null) continue;
    const gepland = bewaarTot(regel, grens);
    const isVrij = tegen.length === 0;
    schrijver.voegToe('vernietiging', {
      id: toeval.id(kantooruur(vandaag, toeval)),
      ...plek,
      soort,
      ...regel.bron,
      uitleg: regel.zin,
      grens,
      gepland_op: gepland,
      aangekondigd_op: isVrij && moetAankondigen(gepland, vandaag) ? aangekondigd(gepland, vandaag) : null,
      opgehouden_om: isVrij ? null : tegen.map(({ zin }) => zin).join(' '),
      begonnen_op: null,
      geteld: {},
    });
  }
}

/** A month before it goes, as far as that lies behind us. */
function aangekondigd(gepland: Datum, vandaag: Datum): Datum {
  const maandEerder = plusMaanden(gepland, -1);
  return maandEerder < vandaag ? maandEerder : vandaag;
}
