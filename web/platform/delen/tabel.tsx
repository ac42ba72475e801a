import { type ReactNode, useId } from 'react';
import { Icoon, type IcoonNaam } from './icoon.tsx';

export interface Kolom<R> {
  readonly sleutel: string;
  readonly kop: string;
  readonly cel: (rij: R) => ReactNode;
  readonly sorteerbaar?: boolean | undefined;
  /** Numbers stand at the right. */
  readonly rechts?: boolean | undefined;
}

export interface Sortering {
  readonly kolom: string;
  readonly richting: 'op' | 'af';
}

export interface TabelProps<R> {
  readonly bijschrift: string;
  readonly bijschriftVerborgen?: boolean | undefined;
  /** The first column names the row. */
  readonly kolommen: readonly Kolom<R>[];
  readonly rijen: readonly R[];
  readonly sleutelVan: (rij: R) => string;
  readonly sortering?: Sortering | undefined;
  /** The caller sorts: here only the question. */
  readonly onSorteer?: ((sortering: Sortering) => void) | undefined;
}

const ariaSort = { op: 'ascending', af: 'descending' } as const;
const sorteerIcoon = { op: 'omhoog', af: 'omlaag' } as const satisfies Record<string, IcoonNaam>;

/** Rows and columns; on a narrow place each row becomes a card. Empty lists are for `Leeg`, pages for `Paginering`. */
export function Tabel<R>(props: TabelProps<R>) {
  const { kolommen, rijen, sortering, onSorteer } = props;
  return (
    <div className="opmaat-tabel">
      {onSorteer && <Sorteerkeuze kolommen={kolommen} sortering={sortering} onSorteer={onSorteer} />}
      {/* The roles are spelled out because browsers drop them when the rows are shown as cards. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <table role="table">
        <caption className={props.bijschriftVerborgen ? 'opmaat-verborgen' : undefined}>{props.bijschrift}</caption>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <tr role="row">
            {kolommen.map((kolom) => (
              <Kolomkop key={kolom.sleutel} kolom={kolom} sortering={sortering} onSorteer={onSorteer} />
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tbody role="rowgroup">
          {rijen.map((rij) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <tr key={props.sleutelVan(rij)} role="row">
              {kolommen.map((kolom, plek) => (
                <Cel key={kolom.sleutel} kolom={kolom} rij={rij} eerste={plek === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface KopProps<R> {
  readonly kolom: Kolom<R>;
  readonly sortering: Sortering | undefined;
  readonly onSorteer: ((sortering: Sortering) => void) | undefined;
}

function Kolomkop<R>({ kolom, sortering, onSorteer }: KopProps<R>) {
  const richting = sortering?.kolom === kolom.sleutel ? sortering.richting : undefined;
  const klasse = kolom.rechts ? 'opmaat-tabel__rechts' : undefined;
  if (!kolom.sorteerbaar || !onSorteer) {
    return (
      <th scope="col" className={klasse}>
        {kolom.kop}
      </th>
    );
  }
  return (
    <th scope="col" className={klasse} aria-sort={richting ? ariaSort[richting] : 'none'}>
      <button
        type="button"
        className="opmaat-tabel__sorteer"
        onClick={() => onSorteer({ kolom: kolom.sleutel, richting: richting === 'op' ? 'af' : 'op' })}
      >
        {kolom.kop}
        <Icoon naam={richting ? sorteerIcoon[richting] : 'sorteer'} maat={14} />
      </button>
    </th>
  );
}

function Cel<R>({ kolom, rij, eerste }: { readonly kolom: Kolom<R>; readonly rij: R; readonly eerste: boolean }) {
  const klasse = kolom.rechts ? 'opmaat-tabel__rechts' : undefined;
  if (eerste) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: browsers drop the role when the row is shown as a card
      <th scope="row" role="rowheader" className={klasse}>
        {kolom.cel(rij)}
      </th>
    );
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: browsers drop the role when the row is shown as a card
    <td role="cell" data-kop={kolom.kop} className={klasse}>
      <div>{kolom.cel(rij)}</div>
    </td>
  );
}

/** On a phone the headings are gone, and with them the buttons: the same choice as a list. */
function Sorteerkeuze<R>({
  kolommen,
  sortering,
  onSorteer,
}: Omit<KopProps<R>, 'kolom'> & Pick<TabelProps<R>, 'kolommen'>) {
  const id = useId();
  const keuzes = kolommen.filter((kolom) => kolom.sorteerbaar);
  return (
    <div className="opmaat-tabel__keuze opmaat-niet-afdrukken">
      <label htmlFor={id}>Sorteer op</label>
      <select
        id={id}
        className="opmaat-invoer"
        value={sortering ? `${sortering.kolom} ${sortering.richting}` : ''}
        onChange={(g) => {
          const [kolom = '', richting] = g.target.value.split(' ');
          if (kolom) onSorteer?.({ kolom, richting: richting === 'af' ? 'af' : 'op' });
        }}
      >
        {!sortering && <option value="">Kies een volgorde</option>}
        {keuzes.flatMap((kolom) => [
          <option key={`${kolom.sleutel} op`} value={`${kolom.sleutel} op`}>
            {kolom.kop}, oplopend
          </option>,
          <option key={`${kolom.sleutel} af`} value={`${kolom.sleutel} af`}>
            {kolom.kop}, aflopend
          </option>,
        ])}
      </select>
    </div>
  );
}
