import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

type KoppelingProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { readonly naar: string; readonly children: ReactNode };

/** A link to another screen, by its address. Capabilities do not know each other's screens, so the address is plain text. */
export function Koppeling({ naar, ...rest }: KoppelingProps) {
  const [pad, zoek] = naar.split('?');
  return <Link to={pad as never} search={(zoek ? Object.fromEntries(new URLSearchParams(zoek)) : {}) as never} {...(rest as object)} />;
}

/** Goes to another screen by its address. */
export function useNaar(): (naar: string, keuzes?: { vervang?: boolean }) => void {
  const navigeer = useNavigate();
  return (naar, keuzes) => {
    const [pad, zoek] = naar.split('?');
    void navigeer({ to: pad as never, search: (zoek ? Object.fromEntries(new URLSearchParams(zoek)) : {}) as never, replace: keuzes?.vervang ?? false });
  };
}

/** A part of the address of this screen, as named in its `pad`. */
export function useParam(naam: string): string {
  const params = useParams({ strict: false }) as Record<string, string>;
  const waarde = params[naam];
  if (waarde === undefined) throw new Error(`Het adres van dit scherm heeft geen ${naam}`);
  return waarde;
}

/** What stands behind the question mark: filters and choices that survive a reload and can be sent to a colleague. */
export function useZoek(): readonly [Readonly<Record<string, string>>, (nieuw: Record<string, string | undefined>) => void] {
  const zoek = useSearch({ strict: false }) as Record<string, unknown>;
  const navigeer = useNavigate();
  const tekst = Object.fromEntries(Object.entries(zoek).map(([sleutel, waarde]) => [sleutel, String(waarde)]));
  const zet = (nieuw: Record<string, string | undefined>) => {
    const samen = Object.fromEntries(Object.entries({ ...tekst, ...nieuw }).filter(([, waarde]) => waarde !== undefined && waarde !== ''));
    void navigeer({ to: '.' as never, search: samen as never, replace: true });
  };
  return [tekst, zet];
}
