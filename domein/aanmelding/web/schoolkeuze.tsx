import { useState } from 'react';
import type { VeldProps } from '../../../web/platform/delen/veld.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import { useScholen, useSchool } from './scholen.ts';

interface SchoolkeuzeProps extends VeldProps {
  /** Code of the chosen school, or empty text. */
  readonly waarde: string;
  readonly onWaarde: (code: string) => void;
}

/** One school out of all of the Netherlands, found by name or place. */
export function SchoolKiezen(props: SchoolkeuzeProps) {
  const [tekst, zetTekst] = useState('');
  const gevonden = useScholen(tekst);
  const gekozen = useSchool(props.waarde);
  const scholen = gevonden.data ?? [];
  const metGekozen =
    gekozen.data && !scholen.some(({ code }) => code === gekozen.data.code) ? [gekozen.data, ...scholen] : scholen;
  return (
    <Zoekkeuze
      {...props}
      key={gekozen.data ? 'bekend' : 'zoekt'}
      hint={props.hint ?? 'Typ een deel van de naam of de plaats.'}
      onZoek={zetTekst}
      niets={
        gevonden.isError
          ? 'De lijst met scholen is er nu niet. Probeer het zo nog eens.'
          : 'Geen school gevonden. Probeer een ander woord.'
      }
      opties={metGekozen.map(({ code, naam, plaats, soort }) => ({
        waarde: code,
        tekst: `${naam}, ${plaats}`,
        hint: soort,
      }))}
    />
  );
}

/** The name of a school where only its code, or a name that somebody typed, is known. */
export function Schoolnaam({ code }: { readonly code: string }) {
  const isCode = /^\d{2}[A-Z]{2}[0-9A-Z]{2}$/.test(code);
  const { data } = useSchool(isCode ? code : '');
  return data ? `${data.naam}, ${data.plaats}` : code;
}
