import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Anker } from './anker.tsx';
import { Icoon, type IcoonNaam } from './icoon.tsx';
import { Knop } from './knop.tsx';
import { useSneltoetsen } from './sneltoetsen.ts';

/** The mark: something round that rests in a shape made for it. */
export function Beeldmerk({ maat = 34 }: { readonly maat?: number }) {
  return (
    <svg width={`${maat / 16}rem`} height={`${maat / 16}rem`} viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <rect width="34" height="34" rx="9" fill="#0b5f66" />
      <path d="M8 13.5v3a9 9 0 0 0 18 0v-3" fill="none" stroke="#fff" strokeWidth="3.2" strokeLinecap="round" />
      <circle cx="17" cy="13.5" r="4.6" fill="#ffd24a" />
    </svg>
  );
}

export interface NavLink {
  readonly naar: string;
  readonly tekst: string;
  readonly huidig?: boolean | undefined;
  readonly icoon?: IcoonNaam | undefined;
  /** Letter that goes there together with Alt, from anywhere. */
  readonly toets?: string | undefined;
}

export interface BovenbalkProps {
  readonly links: readonly NavLink[];
  /** Usually a `Persoonmenu`. */
  readonly persoon?: ReactNode;
  readonly thuis?: string | undefined;
}

/** The bar on top: mark, main navigation (behind a button on a phone), person. */
export function Bovenbalk({ links, persoon, thuis = '/' }: BovenbalkProps) {
  const [open, zetOpen] = useState(false);
  const navId = useId();
  useSneltoetsen(links);
  return (
    <header className={`opmaat-bovenbalk${open ? ' opmaat-bovenbalk--open' : ''}`}>
      <div className="opmaat-binnen">
        <Anker href={thuis} className="opmaat-logo">
          <Beeldmerk />
          Opmaat
        </Anker>
        {links.length > 0 && (
          <nav id={navId} aria-label="Hoofdmenu">
            <ul>
              {links.map((link) => (
                <li key={link.naar}>
                  <Anker
                    href={link.naar}
                    aria-keyshortcuts={link.toets && `Alt+${link.toets.toUpperCase()}`}
                    title={link.toets && `Sneltoets: Alt en ${link.toets.toUpperCase()}`}
                    aria-current={link.huidig ? 'page' : undefined}
                    onClick={() => zetOpen(false)}
                  >
                    {link.icoon && <Icoon naam={link.icoon} maat={18} />}
                    {link.tekst}
                  </Anker>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {persoon && <div className="opmaat-bovenbalk__persoon">{persoon}</div>}
        {links.length > 0 && (
          <div className="opmaat-bovenbalk__menuknop">
            <Knop
              soort="stil"
              icoon={open ? 'kruis' : 'menu'}
              aria-expanded={open}
              aria-controls={navId}
              onClick={() => zetOpen(!open)}
            >
              Menu
            </Knop>
          </div>
        )}
      </div>
    </header>
  );
}

export interface PersoonmenuProps {
  readonly naam: string;
  /** In which role one works now, and where: `Intern begeleider, De Regenboog`. */
  readonly rol: string;
  /** Links and buttons: other roles, settings, log out. */
  readonly children: ReactNode;
}

/** Who is logged in and in which role; opens to what belongs to that. Escape, a click elsewhere and a choice close it. */
export function Persoonmenu({ naam, rol, children }: PersoonmenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function sluit(gebeurtenis: Event) {
      const doel = menu.current;
      if (!doel?.open) return;
      if (gebeurtenis instanceof KeyboardEvent) {
        if (gebeurtenis.key !== 'Escape') return;
        doel.querySelector('summary')?.focus();
      } else if (gebeurtenis.target instanceof Node && doel.querySelector('summary')?.contains(gebeurtenis.target)) {
        return;
      }
      doel.open = false;
    }
    document.addEventListener('click', sluit);
    document.addEventListener('keydown', sluit);
    return () => {
      document.removeEventListener('click', sluit);
      document.removeEventListener('keydown', sluit);
    };
  }, []);
  return (
    <details ref={menu} className="opmaat-persoonmenu">
      <summary>
        <span className="opmaat-persoonmenu__letters" aria-hidden="true">
          {beginletters(naam)}
        </span>
        <span className="opmaat-persoonmenu__wie">
          <span>{naam}</span>
          <span className="opmaat-klein opmaat-rustig">{rol}</span>
        </span>
        <Icoon naam="omlaag" maat={16} />
      </summary>
      <div className="opmaat-persoonmenu__inhoud" data-wie={`${naam}\n${rol}`}>
        {children}
      </div>
    </details>
  );
}

function beginletters(naam: string): string {
  const woorden = naam.split(/\s+/).filter((woord) => /^\p{Lu}/u.test(woord));
  return [woorden[0], woorden.length > 1 ? woorden.at(-1) : undefined].map((woord) => woord?.charAt(0) ?? '').join('');
}

export interface PaginaProps {
  readonly bovenbalk: ReactNode;
  readonly voet?: ReactNode;
  readonly children: ReactNode;
}

/** The whole page: skip link, bar, contents, foot. */
export function Pagina({ bovenbalk, voet, children }: PaginaProps) {
  return (
    <>
      <a className="opmaat-overslaan" href="#inhoud">
        Naar de inhoud
      </a>
      {bovenbalk}
      <main id="inhoud" tabIndex={-1} className="opmaat-hoofd">
        <div className="opmaat-binnen">{children}</div>
      </main>
      {voet && (
        <footer className="opmaat-voet">
          <div className="opmaat-binnen">{voet}</div>
        </footer>
      )}
    </>
  );
}

export interface KolommenProps {
  readonly children: ReactNode;
  readonly zij: ReactNode;
  /** Name of the narrow column for screen readers; unique on the page. */
  readonly zijLabel?: string | undefined;
}

/** Contents with a narrow column beside it; below it where there is no room. */
export function Kolommen({ children, zij, zijLabel = 'Meer over deze pagina' }: KolommenProps) {
  return (
    <div className="opmaat-kolommen">
      <div className="opmaat-stapel">{children}</div>
      <aside className="opmaat-stapel" aria-label={zijLabel}>
        {zij}
      </aside>
    </div>
  );
}
