import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Zoekformulier } from '../../../web/platform/delen/zoekformulier.tsx';
import type { Wachtrij } from '../contract.ts';
import { SOORTOPTIES, STANDEN } from './woorden.ts';

interface StandenProps {
  readonly telling: Wachtrij['telling'];
  readonly stand: string;
  readonly onKies: (stand: string | undefined) => void;
}

/** The queue by where its requests stand, with how many. */
export function Standen({ telling, stand, onKies }: StandenProps) {
  return (
    <fieldset className="toe-standen" aria-label="Toon aanvragen">
      {STANDEN.map(([code, tekst]) => (
        <button
          key={code}
          type="button"
          className={`toe-stand${code === 'te_laat' && telling !== null && telling.te_laat > 0 ? ' toe-stand--fout' : ''}`}
          aria-pressed={stand === code}
          onClick={() => onKies(code === 'alle' ? undefined : code)}
        >
          {telling !== null && <span className="toe-stand__aantal">{telling[code]}</span>}
          <span>{tekst}</span>
        </button>
      ))}
      <button
        type="button"
        className="toe-stand"
        aria-pressed={stand === 'afgerond'}
        onClick={() => onKies('afgerond')}
      >
        Afgerond
      </button>
    </fieldset>
  );
}

interface FiltersProps {
  readonly zoek: Readonly<Record<string, string>>;
  readonly scholen: NonNullable<Wachtrij['scholen']>;
  readonly onZet: (nieuw: Record<string, string | undefined>) => void;
}

/** Kind, school, and a name or number to look for. */
export function Filters({ zoek, scholen, onZet }: FiltersProps) {
  return (
    <Zoekformulier label="Zoek op naam of nummer" zoek={zoek.zoek} onZoek={(zoek) => onZet({ zoek })}>
      <Keuzelijst
        naam="soort"
        label="Soort"
        verplicht
        breedte="middel"
        leeg="Alle soorten"
        waarde={zoek.soort ?? ''}
        onWaarde={(soort) => onZet({ soort: soort || undefined })}
        opties={SOORTOPTIES}
      />
      <Keuzelijst
        naam="vestiging"
        label="School"
        verplicht
        breedte="middel"
        leeg="Alle scholen"
        waarde={zoek.vestiging ?? ''}
        onWaarde={(vestiging) => onZet({ vestiging: vestiging || undefined })}
        opties={scholen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
      />
    </Zoekformulier>
  );
}
