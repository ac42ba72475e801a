import { type AnchorHTMLAttributes, createContext, type MouseEvent, useContext } from 'react';

/** How the parts navigate without loading the page again; the app gives the function of its router. */
export const Navigatie = createContext<((adres: string) => void) | undefined>(undefined);

export interface AnkerProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** An ordinary anchor. A plain click on an address of our own goes to the router; all other clicks to the browser. */
export function Anker({ href, onClick, ...rest }: AnkerProps) {
  const ga = useContext(Navigatie);
  function klik(gebeurtenis: MouseEvent<HTMLAnchorElement>) {
    onClick?.(gebeurtenis);
    if (ga && isGewoneKlik(gebeurtenis) && isSchermVanOpmaat(href) && !rest.target && rest.download === undefined) {
      gebeurtenis.preventDefault();
      ga(href);
    }
  }
  return <a href={href} onClick={klik} {...rest} />;
}

function isGewoneKlik(g: MouseEvent): boolean {
  return !g.defaultPrevented && g.button === 0 && !g.metaKey && !g.ctrlKey && !g.shiftKey && !g.altKey;
}

/** Paths below /api are downloads: the browser fetches those itself. */
function isSchermVanOpmaat(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/api/');
}
