import type { Telling } from '../regels/urgentie.ts';

export interface TellingfilterProps {
  readonly telling: Telling;
  readonly stand: string | undefined;
  readonly onKies: (stand: string | undefined) => void;
}

/** The counts on top, which are the filter as well: all, overdue, nearly due. The number that is overdue is always in sight. */
export function Tellingfilter({ telling, stand, onKies }: TellingfilterProps) {
  const keuzes = [
    { stand: undefined, aantal: telling.lopend, tekst: 'lopend', soort: 'info' },
    {
      stand: 'verstreken',
      aantal: telling.verstreken,
      tekst: 'te laat',
      soort: telling.verstreken > 0 ? 'fout' : 'goed',
    },
    {
      stand: 'nadert',
      aantal: telling.nadert,
      tekst: 'binnen een week',
      soort: telling.nadert > 0 ? 'let-op' : 'goed',
    },
  ] as const;
  return (
    <fieldset className="werklijst-telling" aria-label="Toon termijnen">
      {keuzes.map((keuze) => (
        <button
          key={keuze.tekst}
          type="button"
          className={`werklijst-tel werklijst-tel--${keuze.soort}`}
          aria-pressed={stand === keuze.stand}
          onClick={() => onKies(keuze.stand)}
        >
          <span className="werklijst-tel__aantal">{keuze.aantal}</span>
          <span>{keuze.tekst}</span>
        </button>
      ))}
    </fieldset>
  );
}
