import { schrijfGetal } from '../tekst.ts';
import { Icoon } from './icoon.tsx';

export interface PagineringProps {
  /** The first page is 1. */
  readonly pagina: number;
  readonly perPagina: number;
  readonly totaal: number;
  /** What is counted: `dossiers`. */
  readonly wat: string;
  readonly onPagina: (pagina: number) => void;
}

/** The pages to show as a number: first, last and those around the current one; 0 stands for what is skipped. */
export function kiesPaginas(pagina: number, aantal: number): readonly number[] {
  const tonen = [1, pagina - 1, pagina, pagina + 1, aantal].filter((nummer) => nummer >= 1 && nummer <= aantal);
  const uniek = [...new Set(tonen)].sort((a, b) => a - b);
  return uniek.flatMap((nummer, plek) => (plek > 0 && nummer - (uniek[plek - 1] ?? 0) > 1 ? [0, nummer] : [nummer]));
}

/** Which part of a long list this is, and the way to the other parts. */
export function Paginering({ pagina, perPagina, totaal, wat, onPagina }: PagineringProps) {
  const aantal = Math.max(1, Math.ceil(totaal / perPagina));
  const eerste = Math.min(totaal, (pagina - 1) * perPagina + 1);
  const laatste = Math.min(totaal, pagina * perPagina);
  return (
    <nav className="opmaat-paginering" aria-label={`Pagina's met ${wat}`}>
      <span className="opmaat-rustig" aria-live="polite">
        {schrijfGetal(eerste)} tot en met {schrijfGetal(laatste)} van {schrijfGetal(totaal)} {wat}
      </span>
      {aantal > 1 && (
        <ul>
          <li>
            <button type="button" disabled={pagina <= 1} onClick={() => onPagina(pagina - 1)}>
              <Icoon naam="links" maat={16} />
              Vorige
            </button>
          </li>
          {kiesPaginas(pagina, aantal).map((nummer, plek) => (
            <li
              key={nummer === 0 ? `sprong-${plek}` : nummer}
              className={nummer === pagina ? undefined : 'opmaat-paginering__ander'}
            >
              {nummer === 0 ? (
                <span aria-hidden="true">…</span>
              ) : (
                <button
                  type="button"
                  aria-label={`Pagina ${nummer}`}
                  aria-current={nummer === pagina ? 'page' : undefined}
                  onClick={() => onPagina(nummer)}
                >
                  {nummer}
                </button>
              )}
            </li>
          ))}
          <li>
            <button type="button" disabled={pagina >= aantal} onClick={() => onPagina(pagina + 1)}>
              Volgende
              <Icoon naam="rechts" maat={16} />
            </button>
          </li>
        </ul>
      )}
    </nav>
  );
}
