import { useContext, useEffect } from 'react';
import { Navigatie } from './anker.tsx';

/** Goes to a link by its letter. With Alt, so that no letter that somebody types or speaks does anything by itself (WCAG 2.1.4). */
export function useSneltoetsen(links: readonly { readonly naar: string; readonly toets?: string | undefined }[]): void {
  const ga = useContext(Navigatie);
  useEffect(() => {
    const luister = (g: KeyboardEvent) => {
      const link =
        g.altKey && !g.ctrlKey && !g.metaKey ? links.find(({ toets }) => toets === g.key.toLowerCase()) : undefined;
      if (link === undefined || ga === undefined) return;
      g.preventDefault();
      ga(link.naar);
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [links, ga]);
}
