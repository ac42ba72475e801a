import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { schrijfAfstandKm, telWoord } from '../../../web/platform/tekst.ts';
import type { SchoolInLijst, Uitleg } from '../contract.ts';
import { oordeelWoord, verdictWoord } from './woorden.ts';

/** The sentences of the first schools stand open; of the others they fold. */
const OPEN = 3;

/** What one can do with a school in the list; left out for a kept match. */
export interface Schoolkeuzes {
  readonly vergelijk: readonly string[];
  readonly vol: boolean;
  readonly broers: readonly string[];
  readonly onVergelijk: (code: string) => void;
  readonly onBroer: (code: string) => void;
}

interface SchoolkaartProps {
  readonly school: SchoolInLijst;
  readonly keuzes?: Schoolkeuzes | undefined;
  /** Whether its sentences stand open wherever it ranks. */
  readonly open?: boolean | undefined;
}

/** One school: its verdict in words and colour, and per need why. */
export function Schoolkaart({ school, keuzes, open }: SchoolkaartProps) {
  const oordeel = oordeelWoord(school.oordeel);
  return (
    <li className="match-school" id={`school-${school.code}`} tabIndex={-1}>
      <div className="match-school__kop">
        <h3>
          <span className="match-school__rang">{school.rang}.</span>{' '}
          <Anker href={`/scholen/${school.code}`}>{school.naam}</Anker>
        </h3>
        <Status soort={oordeel.soort}>{oordeel.tekst}</Status>
      </div>
      <p className="opmaat-klein opmaat-rustig">
        {school.soort} · {school.denominatie} · {school.plaats} · <strong>{schrijfAfstandKm(school.afstandKm)}</strong>{' '}
        van huis · {schrijfPlekken(school.vrijePlaatsen)}
      </p>
      {school.rang <= OPEN || open ? (
        <Behoeftezinnen behoeften={school.behoeften} />
      ) : (
        <details className="match-vouw">
          <summary>Waarom: {telVerdicten(school.behoeften)}</summary>
          <Behoeftezinnen behoeften={school.behoeften} />
        </details>
      )}
      {school.schoolVanNu && (
        <p className="opmaat-klein">
          Dit is de school van nu. Bovenaan staat wat deze school kan bieden met de eigen plek erbij.
        </p>
      )}
      {school.wensen.length > 0 && <p className="opmaat-klein">Naar wens van de ouders: {school.wensen.join(', ')}.</p>}
      <p className="opmaat-klein opmaat-rustig">
        {school.sop
          ? `Volgens profiel versie ${school.sop.versie} van deze school.`
          : 'Deze school heeft nog geen vastgesteld profiel.'}
      </p>
      {keuzes && <Knoppen school={school} keuzes={keuzes} />}
    </li>
  );
}

/** Per need: yes, with an arrangement or no, and the sentence. */
export function Behoeftezinnen({ behoeften }: { readonly behoeften: readonly Uitleg[] }) {
  return (
    <ul className="match-zinnen">
      {behoeften.map((behoefte, plek) => {
        const { soort, tekst } = verdictWoord(behoefte.verdict);
        return (
          <li key={`${behoefte.categorie} ${String(plek)}`}>
            <Status soort={soort}>{tekst}</Status>
            <span>
              {behoefte.zin}
              {!behoefte.verplicht && <span className="opmaat-rustig"> Dit is een wens.</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Knoppen({
  school: { code, naam },
  keuzes,
}: {
  readonly school: SchoolInLijst;
  readonly keuzes: Schoolkeuzes;
}) {
  const gekozen = keuzes.vergelijk.includes(code);
  const broer = keuzes.broers.includes(code);
  return (
    <div className="match-school__voet">
      <Knop
        soort="secundair"
        klein
        icoon={gekozen ? 'vinkje' : 'plus'}
        aria-pressed={gekozen}
        disabled={keuzes.vol && !gekozen}
        onClick={() => keuzes.onVergelijk(code)}
      >
        Vergelijken<span className="opmaat-verborgen"> {naam}</span>
      </Knop>
      <Knop
        soort="stil"
        klein
        icoon={broer ? 'vinkje' : 'mensen'}
        aria-pressed={broer}
        onClick={() => keuzes.onBroer(code)}
      >
        Hier zit een broer of zus<span className="opmaat-verborgen"> ({naam})</span>
      </Knop>
    </div>
  );
}

/** «2 × ja, 1 × nee»: how often each answer was given. */
function telVerdicten(behoeften: readonly Uitleg[]): string {
  return ['ja', 'met_arrangement', 'nee']
    .map((verdict) => ({ verdict, aantal: behoeften.filter((behoefte) => behoefte.verdict === verdict).length }))
    .filter(({ aantal }) => aantal > 0)
    .map(({ verdict, aantal }) => `${aantal} × ${verdictWoord(verdict).tekst}`)
    .join(', ');
}

function schrijfPlekken(vrij: number | undefined): string {
  if (vrij === undefined) return 'plekken niet opgegeven';
  return `${telWoord(vrij, 'plek', 'plekken')} vrij in de school`;
}
