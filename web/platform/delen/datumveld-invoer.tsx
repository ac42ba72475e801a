import { parseDate } from '@internationalized/date';
import type { ClipboardEvent } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { leesDatum } from '../../../kern/tijd/datum.ts';
import { schrijfDag } from '../tekst.ts';
import { koppelVeld, Labeltekst, type VeldProps, Veldteksten } from './veld.tsx';

export interface DatumveldProps extends VeldProps {
  /** ISO `YYYY-MM-DD`, or empty text when there is no (full) date. */
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  /** First and last day that make sense, ISO. */
  readonly vanaf?: string | undefined;
  readonly tot?: string | undefined;
}

function leesKalenderdag(iso: string | undefined) {
  return iso !== undefined && leesDatum(iso) !== undefined ? parseDate(iso) : null;
}

/** Reads a pasted date as Dutch people write it: `1-9-2026`, `01/09/2026`, or ISO. Empty when it is none. */
export function leesGeplakt(tekst: string): string {
  const kaal = tekst.trim();
  const delen = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(kaal);
  const iso = delen ? `${delen[3]}-${delen[2]?.padStart(2, '0')}-${delen[1]?.padStart(2, '0')}` : kaal;
  return leesDatum(iso) ?? '';
}

/**
 * Why a day does not make sense here. Not left to the field of the library: its own sentences follow the language of the browser, and
 * only the Dutch ones are in the bundle.
 */
export function vindBuitenBereik({ waarde, vanaf, tot }: Pick<DatumveldProps, 'waarde' | 'vanaf' | 'tot'>) {
  const dag = leesDatum(waarde);
  const [eerste, laatste] = [leesDatum(vanaf ?? ''), leesDatum(tot ?? '')];
  if (dag !== undefined && eerste !== undefined && dag < eerste) return `Kies een dag vanaf ${schrijfDag(eerste)}.`;
  if (dag !== undefined && laatste !== undefined && dag > laatste)
    return `Kies een dag tot en met ${schrijfDag(laatste)}.`;
  return undefined;
}

/** The real date field; screens use `Datumveld`, which loads this when it is needed. */
export function DatumveldInvoer(props: DatumveldProps) {
  const veld = {
    ...props,
    hint: props.hint ?? 'Bijvoorbeeld 31-12-2014',
    fout: props.fout ?? vindBuitenBereik(props),
  };
  const koppeling = koppelVeld(veld);

  function plak(gebeurtenis: ClipboardEvent) {
    const iso = leesGeplakt(gebeurtenis.clipboardData.getData('text'));
    if (!iso) return;
    gebeurtenis.preventDefault();
    props.onWaarde(iso);
  }

  return (
    <I18nProvider locale="nl-NL">
      <DateField
        id={koppeling.id}
        className={`opmaat-veld${veld.fout ? ' opmaat-veld--fout' : ''}`}
        value={leesKalenderdag(props.waarde)}
        onChange={(dag) => props.onWaarde(dag?.toString() ?? '')}
        isRequired={koppeling.required}
        isDisabled={koppeling.disabled ?? false}
        isInvalid={veld.fout !== undefined}
        validationBehavior="aria"
        shouldForceLeadingZeros
        {...(koppeling['aria-describedby'] ? { 'aria-describedby': koppeling['aria-describedby'] } : {})}
      >
        <Label className="opmaat-veld__label">
          <Labeltekst veld={veld} />
        </Label>
        <Veldteksten veld={veld} />
        <div role="presentation" onPaste={plak}>
          <DateInput className="opmaat-invoer opmaat-datum">
            {(deel) => <DateSegment segment={deel} className="opmaat-datum__deel" />}
          </DateInput>
        </div>
      </DateField>
    </I18nProvider>
  );
}
