import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import type { VeldProps } from '../../../web/platform/delen/veld.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';

interface School {
  readonly code: string;
  readonly naam: string;
  readonly soort: string;
  readonly plaats: string;
}
interface Props extends VeldProps {
  /** Code of the chosen school, or empty text. */
  readonly waarde: string;
  readonly onWaarde: (code: string) => void;
}

/** The special school that is sought, found by name or place. */
export function GezochteSchool(props: Props) {
  const [tekst, zetTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim());
  const gevonden = useQuery({
    queryKey: ['vestigingen', zoek],
    enabled: zoek.length >= 2,
    queryFn: ({ signal }) =>
      api
        .get<{ vestigingen: readonly School[] }>('/vestigingen', { zoek: { zoek }, signal })
        .then((a) => a.vestigingen),
    placeholderData: (vorige) => vorige,
  });
  const gekozen = useQuery({
    queryKey: ['vestiging', props.waarde],
    enabled: props.waarde !== '',
    staleTime: 600_000,
    queryFn: ({ signal }) => api.get<School>(`/vestigingen/${props.waarde}`, { signal }),
  });
  const scholen = gevonden.data ?? [];
  const alle =
    gekozen.data && !scholen.some(({ code }) => code === gekozen.data.code) ? [gekozen.data, ...scholen] : scholen;
  return (
    <Zoekkeuze
      {...props}
      key={gekozen.data ? 'bekend' : 'zoekt'}
      onZoek={zetTekst}
      niets="Geen school gevonden. Probeer een ander woord."
      opties={alle.map(({ code, naam, plaats, soort }) => ({ waarde: code, tekst: `${naam}, ${plaats}`, hint: soort }))}
    />
  );
}
