import { plusDagen } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import { middernacht, moment, werkdag } from './klok.ts';
import type { TeBewaren } from './matches.ts';
import { geefRol, maakMens } from './mensen.ts';
import { haal, maakToeval, type Toeval } from './toeval.ts';

/** Chance of its own, so that what is made after this stays as it was. */
const ZAAD = 41;
const LEZEN = 'Het dossier lezen';
const VERGISSING = 'Ik zocht een leerling met dezelfde achternaam in groep 3.';

interface Regel {
  readonly wie: Rolmens | undefined;
  readonly organisatie: string | null;
  readonly minuut: number;
  readonly dagen: number;
  readonly actie: string;
  readonly soort?: 'lezen' | 'schrijven';
  readonly doel?: string;
  readonly leerlingen?: readonly string[];
}

/** TOE-4 · Three weeks of reading about the first child, one mistake and a late evening among it; gives the privacy officer of the board. */
export function schrijfLogboek(
  bouw: Bouw,
  streek: Streek,
  { kinderen, ouder }: { readonly kinderen: readonly TeBewaren[]; readonly ouder: Rolmens },
): Rolmens {
  const toeval = maakToeval(ZAAD);
  const school = haal(streek.regio.scholen, 0);
  const { ib, schoolleider } = haalMensen(streek, school);
  const kind = haal(kinderen, 0).kind;
  const opLijst = kinderen.map((te) => te.kind.id);
  const bij = { wie: ib, organisatie: school.code } as const;
  const leider = { wie: schoolleider, organisatie: school.code } as const;
  const regels: Regel[] = [];
  for (const dagen of [20, 16, 13, 9, 6, 2]) {
    const minuut = toeval.tussen(8 * 60 + 30, 15 * 60);
    regels.push({
      ...bij,
      dagen,
      minuut: 8 * 60 + 5,
      actie: 'werklijst.bekijken',
      doel: 'Termijnen halen',
      leerlingen: opLijst,
    });
    for (let keer = 0; keer < toeval.tussen(1, 4); keer++)
      for (const actie of ['dossier.bekijken', 'dossier.tijdlijn', 'dossier.notities-lezen'])
        regels.push({ ...bij, dagen, minuut: minuut + keer * 9, actie });
    regels.push({
      ...bij,
      dagen,
      minuut: minuut + 40,
      actie: 'dossier.notitie-schrijven',
      soort: 'schrijven',
      doel: 'Vastleggen wat opvalt en wat is afgesproken',
    });
  }
  regels.push(
    { ...leider, dagen: 13, minuut: 16 * 60 + 12, actie: 'aanmelding.lezen', doel: 'Beslissen over de aanmelding' },
    { ...leider, dagen: 5, minuut: 13 * 60 + 3, actie: 'dossier.bekijken' },
    {
      ...leider,
      dagen: 5,
      minuut: 13 * 60 + 6,
      actie: 'logboek.vergissing-melden',
      soort: 'schrijven',
      doel: 'Uitleggen dat een dossier per vergissing open was',
    },
    { ...bij, dagen: 3, minuut: 23 * 60 + 14, actie: 'dossier.documenten' },
    {
      wie: undefined,
      organisatie: null,
      dagen: 7,
      minuut: 5 * 60 + 5,
      actie: 'taak.termijnen-bewaken',
      soort: 'schrijven',
      doel: 'Scholen en besturen op tijd aan een termijn herinneren',
    },
    { wie: ouder, organisatie: null, dagen: 8, minuut: 20 * 60 + 31, actie: 'dossier.bekijken' },
  );
  for (const regel of regels.toSorted((a, b) => b.dagen - a.dagen || a.minuut - b.minuut))
    schrijfRegel(bouw, toeval, kind.id, regel);
  schrijfVergissing(bouw, toeval, kind, schoolleider);
  const eigen = { ...bouw, toeval };
  return geefRol(eigen, maakMens(eigen, ['', 'Pereira'], null, 'Inês Pereira'), 'privacy', school.bestuur);
}

function schrijfRegel({ schrijver, vandaag }: Bouw, toeval: Toeval, leerling: string, regel: Regel): void {
  const ms = middernacht(werkdag(plusDagen(vandaag, -regel.dagen))) + regel.minuut * 60_000 + toeval.tussen(0, 59_000);
  schrijver.voegToe('verwerking', {
    id: toeval.id(ms),
    moment: moment(ms),
    persoon: regel.wie?.id ?? null,
    rol: regel.wie?.rol ?? 'systeem',
    organisatie: regel.organisatie,
    soort: regel.soort ?? 'lezen',
    actie: regel.actie,
    doel: regel.doel ?? LEZEN,
    leerling: regel.leerlingen === undefined ? leerling : null,
    leerlingen: regel.leerlingen === undefined ? null : [...regel.leerlingen],
    onderwerp: null,
    verzoek: toeval.id(ms),
    herkomst: null,
  });
}

function schrijfVergissing({ schrijver, vandaag }: Bouw, toeval: Toeval, kind: TeBewaren['kind'], wie: Rolmens): void {
  const dag = werkdag(plusDagen(vandaag, -5));
  const ms = middernacht(dag) + (13 * 60 + 6) * 60_000;
  schrijver.voegToe('leesvergissing', {
    id: toeval.id(ms),
    leerling: kind.id,
    swv: kind.swv,
    persoon: wie.id,
    dag,
    moment: moment(ms),
    uitleg: VERGISSING,
  });
}
