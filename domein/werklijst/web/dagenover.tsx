import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { standVan, type Termijnstand } from '../../../kern/tijd/termijn.ts';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { schrijfResterend } from '../../../web/platform/tekst.ts';

const KLEUR = { ruim: 'neutraal', nadert: 'let-op', vandaag: 'let-op', verstreken: 'fout' } as const satisfies Record<
  Termijnstand,
  StatusSoort
>;

/** Days left in words and colour, with the day itself written out. */
export function Dagenover({ laatsteDag, vandaag }: { readonly laatsteDag: Datum; readonly vandaag: Datum }) {
  return (
    <>
      <Status soort={KLEUR[standVan({ laatsteDag }, vandaag)]}>{schrijfResterend(laatsteDag, vandaag)}</Status>
      <div className="opmaat-klein opmaat-rustig">{schrijfDatum(laatsteDag)}</div>
    </>
  );
}
