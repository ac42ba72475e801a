import { isGedeeldOp } from '../../domein/dossier/regels/toegang-feiten.ts';
import { magGesprekZien, magInstemmingZien, magOppZien, magVersieZien } from '../../domein/opp/regels/toegang.ts';
import { kies } from './fuzz-invoer.ts';
import type { Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** Plans in every state, of the schools of a pupil and of one that has nothing to do with it; and who should see what of them. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';
const HASH = 'a'.repeat(64);
/** In the making beside the adopted version; withdrawn with and without having been offered. */
const TOESTANDEN = [
  { toestand: 'concept', hash: null },
  { toestand: 'aangeboden', hash: HASH },
  { toestand: 'ingetrokken', hash: HASH },
  { toestand: 'ingetrokken', hash: null },
] as const;

/** Rows about one pupil. */
export function zetOpprijen(
  { kans, scholen }: Wereld,
  kind: Kind,
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const door = { door: id('a4', 0), door_naam: 'x' };
  const plekken = new Set([...kind.scholen.map(({ vestiging }) => vestiging), kies(kans, scholen).code]);
  for (const vestiging of plekken) {
    const plek = { leerling: kind.leerling, swv: kind.swv, vestiging };
    const opp = nieuw();
    const afgesloten = kans() < 0.3;
    zet('opp', kind, {
      ...plek,
      ...door,
      id: opp,
      aanleiding: 'inschrijving',
      aanleiding_dag: DAG,
      begonnen_op: MOMENT,
      afgesloten_op: afgesloten ? DAG : null,
      afgesloten_reden: afgesloten ? 'x' : null,
    });
    const versie = nieuw();
    const vast = {
      vastgesteld_op: MOMENT,
      vastgesteld_dag: DAG,
      vastgesteld_door: door.door,
      vastgesteld_door_naam: 'x',
    };
    const basis = { ...plek, ...door, opp, inhoud: {}, bijgewerkt_op: MOMENT };
    zet('opp_versie', kind, { ...basis, ...vast, id: versie, nummer: 1, toestand: 'vastgesteld', hash: HASH });
    zet('opp_versie', kind, { ...basis, ...kies(kans, TOESTANDEN), id: nieuw(), nummer: 2 });
    const ouder = kies(kans, kind.gezag).persoon;
    const personen = [...new Set([ouder, kind.persoon ?? ouder])];
    for (const persoon of personen)
      zet('opp_instemming', kind, {
        ...plek,
        id: nieuw(),
        versie,
        persoon,
        persoon_naam: 'x',
        als: 'ouder',
        antwoord: 'akkoord',
        weg: 'opmaat',
        hash: HASH,
        dag: DAG,
        moment: MOMENT,
        vastgelegd_door: persoon,
        vastgelegd_door_naam: 'x',
      });
    for (const met of ['leerling', 'ouders'])
      zet('opp_gesprek', kind, {
        ...plek,
        ...door,
        id: nieuw(),
        opp,
        met,
        bij: 'opstellen',
        dag: DAG,
        hoe: 'x',
        moment: MOMENT,
        door_rol: 'ib',
      });
    zet('opp_doel', kind, {
      ...plek,
      id: nieuw(),
      opp,
      versie,
      categorie: 'x',
      tekst: 'x',
      beginsituatie: 'x',
      streef: 'x',
      van: DAG,
      tot: '2027-02-01',
    });
  }
}

const over = ({ actor, kind, zien, dag }: Vraag) => ({ zien, gedeeld: isGedeeldOp(actor, kind, dag) });
const plek = ({ rij }: Vraag) => ({ vestiging: rij.vestiging as string });

/** Who should see a row of each table. */
export const VERWACHT_OPP = {
  opp: (v: Vraag) => magOppZien(v.actor, plek(v), over(v)).mag,
  opp_versie: (v: Vraag) =>
    magVersieZien(v.actor, { ...plek(v), toestand: v.rij.toestand, hash: v.rij.hash }, over(v)).mag,
  opp_instemming: (v: Vraag) => magInstemmingZien(v.actor, { ...plek(v), persoon: v.rij.persoon }, over(v)).mag,
  opp_gesprek: (v: Vraag) => magGesprekZien(v.actor, { ...plek(v), met: v.rij.met }, over(v)).mag,
  opp_doel: (v: Vraag) => magOppZien(v.actor, plek(v), over(v)).mag,
} as const satisfies Record<string, (vraag: Vraag) => boolean>;
