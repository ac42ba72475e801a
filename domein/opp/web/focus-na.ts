import { useEffect, useRef } from 'react';
import { veldId } from '../../../web/platform/delen/foutoverzicht.tsx';

/** Puts the focus on a field once it stands there: after a row is added or taken away, who types goes on without the mouse. */
export function useFocusNa(): (naam: string) => void {
  const wacht = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wacht.current === undefined) return;
    document.getElementById(veldId(wacht.current))?.focus();
    wacht.current = undefined;
  });
  return (naam) => {
    wacht.current = naam;
  };
}
