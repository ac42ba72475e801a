import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Gedaan, somOp, verwoord, zegGedaan } from './zinnen.ts';

/** How often one action was done by one person for one purpose on one day, about one pupil. */
export interface Telregel {
  readonly dag: Datum;
  readonly persoon: string | null;
  readonly naam: string | null;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly doel: string;
  readonly soort: string;
  readonly actie: string;
  readonly aantal: number;
  /** First and last moment of the day, ISO in UTC. */
  readonly eerste: string;
  readonly laatste: string;
  /** When the pupil stood in a list: how many pupils were on the shortest and the longest. */
  readonly kortste_lijst: number | null;
  readonly langste_lijst: number | null;
  /** To whom the link with a code was sent, for what was opened without an account. */
  readonly genodigde: string | null;
  /** What the reader said about it when it was a mistake. */
  readonly vergissing: string | null;
}

/** What one person did for one purpose on one day, in sentences. */
export interface Leesgroep {
  readonly dag: Datum;
  readonly persoon: string | null;
  readonly naam: string | null;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly genodigde: string | null;
  readonly doel: string;
  readonly zinnen: readonly string[];
  /** Whether something was written; otherwise it was only read. */
  readonly schreef: boolean;
  readonly aantal: number;
  readonly eerste: string;
  readonly laatste: string;
  readonly vergissing: string | null;
}

/** TOE-4: thirty lines that say the same become one. Newest day first, and within it what was done last. */
export function groepeer(regels: readonly Telregel[]): readonly Leesgroep[] {
  const perSleutel = new Map<string, Telregel[]>();
  for (const regel of regels) {
    const { dag, persoon, rol, organisatie, doel, genodigde } = regel;
    const sleutel = JSON.stringify([dag, persoon, rol, organisatie, doel, genodigde]);
    const bij = perSleutel.get(sleutel);
    if (bij) bij.push(regel);
    else perSleutel.set(sleutel, [regel]);
  }
  return [...perSleutel.values()]
    .map(maakGroep)
    .sort((a, b) => vergelijk(b.dag, a.dag) || vergelijk(b.laatste, a.laatste) || vergelijk(a.doel, b.doel));
}

function maakGroep(regels: readonly Telregel[]): Leesgroep {
  const [een] = regels as readonly [Telregel, ...Telregel[]];
  const { dag, persoon, naam, rol, organisatie, genodigde, doel } = een;
  return {
    dag,
    persoon,
    naam,
    rol,
    organisatie,
    genodigde,
    doel,
    zinnen: schrijfZinnen(regels),
    schreef: regels.some(({ soort }) => soort === 'schrijven'),
    aantal: regels.reduce((som, { aantal }) => som + aantal, 0),
    eerste: regels.map(({ eerste }) => eerste).sort()[0] ?? een.eerste,
    laatste:
      regels
        .map(({ laatste }) => laatste)
        .sort()
        .at(-1) ?? een.laatste,
    vergissing: regels.find(isVergissing)?.vergissing ?? null,
  };
}

/** One sentence per verb; how often stands behind each thing, unless there is only one (then it stands with the time). */
function schrijfZinnen(regels: readonly Telregel[]): readonly string[] {
  const perWerkwoord = new Map<string, { readonly gedaan: Gedaan; readonly dingen: Map<string, number> }>();
  const lijsten: string[] = [];
  const volgorde = [...regels].sort((a, b) => b.aantal - a.aantal || vergelijk(a.actie, b.actie));
  for (const regel of volgorde) {
    const gedaan = verwoord(regel);
    const { doet, na, wat } = gedaan;
    // A list of one is no list: then it was about this pupil.
    if ((regel.langste_lijst ?? 1) > 1) {
      lijsten.push(schrijfLijst(regel, wat, regels.length > 1));
      continue;
    }
    const sleutel = `${doet} ${na ?? ''}`;
    const { dingen } = perWerkwoord.get(sleutel) ?? { dingen: new Map<string, number>() };
    dingen.set(wat, (dingen.get(wat) ?? 0) + regel.aantal);
    perWerkwoord.set(sleutel, { gedaan, dingen });
  }
  const metAantal = regels.length > 1;
  const zinnen = [...perWerkwoord.values()].map(({ gedaan, dingen }) => {
    const delen = [...dingen].map(([wat, keer]) => wat + (metAantal ? schrijfKeer(keer) : ''));
    return `${hoofdletter(zegGedaan(gedaan, somOp(delen)))}.`;
  });
  return [...zinnen, ...lijsten];
}

/** The explanation belongs beside what was read, not beside the telling of it. */
function isVergissing({ vergissing, soort }: Telregel): boolean {
  return vergissing !== null && soort === 'lezen';
}

function schrijfLijst(regel: Telregel, wat: string, metAantal: boolean): string {
  const { kortste_lijst: kort, langste_lijst: lang } = regel;
  const lengte = kort === lang ? `${lang}` : `${kort} tot ${lang}`;
  return `Zag deze leerling in een lijst van ${lengte} leerlingen: ${wat}${metAantal ? schrijfKeer(regel.aantal) : ''}.`;
}

function schrijfKeer(aantal: number): string {
  return aantal > 1 ? ` (${aantal} keer)` : '';
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
