import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Anker } from './anker.tsx';

export interface TabLink {
  readonly naar: string;
  readonly tekst: string;
  readonly huidig?: boolean | undefined;
  readonly aantal?: number | undefined;
}

/** Parts of one subject that each have their own address: links that look like tabs. */
export function TabLinks({ label, links }: { readonly label: string; readonly links: readonly TabLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="opmaat-tabs__rij">
        {links.map((link) => (
          <li key={link.naar}>
            <Anker href={link.naar} className="opmaat-tab" aria-current={link.huidig ? 'page' : undefined}>
              {link.tekst}
              {link.aantal !== undefined && <span className="opmaat-tab__aantal">{link.aantal}</span>}
            </Anker>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface Tabblad {
  readonly sleutel: string;
  readonly tekst: string;
  readonly inhoud: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly bladen: readonly Tabblad[];
  readonly gekozen: string;
  readonly onKies: (sleutel: string) => void;
}

/** Two or three views of the same thing on one page; arrow keys go from one to the next. */
export function Tabs({ label, bladen, gekozen, onKies }: TabsProps) {
  const id = useId();
  const knoppen = useRef(new Map<string, HTMLButtonElement>());

  function toets(gebeurtenis: KeyboardEvent) {
    const plek = bladen.findIndex((blad) => blad.sleutel === gekozen);
    const nieuwePlek = {
      ArrowRight: (plek + 1) % bladen.length,
      ArrowLeft: (plek - 1 + bladen.length) % bladen.length,
      Home: 0,
      End: bladen.length - 1,
    }[gebeurtenis.key];
    const blad = nieuwePlek === undefined ? undefined : bladen[nieuwePlek];
    if (!blad) return;
    gebeurtenis.preventDefault();
    onKies(blad.sleutel);
    knoppen.current.get(blad.sleutel)?.focus();
  }

  return (
    <div>
      <div role="tablist" aria-label={label} className="opmaat-tabs__rij" onKeyDown={toets}>
        {bladen.map((blad) => (
          <button
            key={blad.sleutel}
            ref={(knop) => {
              if (knop) knoppen.current.set(blad.sleutel, knop);
              else knoppen.current.delete(blad.sleutel);
            }}
            type="button"
            role="tab"
            id={`${id}-${blad.sleutel}`}
            aria-selected={blad.sleutel === gekozen}
            aria-controls={blad.sleutel === gekozen ? `${id}-paneel` : undefined}
            tabIndex={blad.sleutel === gekozen ? 0 : -1}
            className="opmaat-tab"
            onClick={() => onKies(blad.sleutel)}
          >
            {blad.tekst}
          </button>
        ))}
      </div>
      <div id={`${id}-paneel`} role="tabpanel" aria-labelledby={`${id}-${gekozen}`} className="opmaat-tabs__paneel">
        {bladen.find((blad) => blad.sleutel === gekozen)?.inhoud}
      </div>
    </div>
  );
}
