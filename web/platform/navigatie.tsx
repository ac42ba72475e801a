import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/**
 * Navigation by plain address. Capabilities do not know each other's screens, so an address is text; `Anker` (delen/anker.tsx) is
 * the link, these are the rest.
 */

/** Goes to another screen by its address, with what stands behind the question mark. */
export function useNaar(): (naar: string, keuzes?: { readonly vervang?: boolean }) => void {
  const navigeer = useNavigate();
  return (naar, keuzes) => {
    const { pad, zoek } = splits(naar);
    void navigeer({ to: pad as never, search: zoek as never, replace: keuzes?.vervang ?? false });
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
export function useZoek(): readonly [
  Readonly<Record<string, string>>,
  (nieuw: Readonly<Record<string, string | undefined>>) => void,
] {
  const zoek = useSearch({ strict: false }) as Record<string, string>;
  const navigeer = useNavigate();
  const zet = (nieuw: Readonly<Record<string, string | undefined>>) => {
    const samen = Object.fromEntries(
      Object.entries({ ...zoek, ...nieuw }).filter(([, waarde]) => waarde !== undefined && waarde !== ''),
    );
    void navigeer({ to: '.' as never, search: samen as never, replace: true });
  };
  return [zoek, zet];
}

function splits(naar: string): { pad: string; zoek: Record<string, string> } {
  const [pad = '/', rest = ''] = naar.split('?');
  return { pad, zoek: Object.fromEntries(new URLSearchParams(rest)) };
}
