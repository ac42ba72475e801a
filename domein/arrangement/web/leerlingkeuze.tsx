import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import type { Leerlingen } from '../../dossier/contract.ts';

interface Props {
  readonly naam: string;
  readonly label: string;
  readonly fout: string | undefined;
  readonly waarde: string;
  readonly onWaarde: (leerling: string) => void;
  /** Pupils that cannot be chosen: they take part already. */
  readonly behalve?: readonly string[] | undefined;
}

/** A pupil of the own school, found by name. Nothing is asked of the server before two letters: each list stands in the reading log. */
export function Leerlingkeuze({ behalve = [], ...veld }: Props) {
  const [tekst, zetTekst] = useState('');
  const zoek = tekst.trim();
  const { data } = useQuery({
    queryKey: ['leerlingen', zoek, 1],
    queryFn: ({ signal }) => api.get<Leerlingen>('/leerlingen', { zoek: { zoek, pagina: 1 }, signal }),
    enabled: zoek.length >= 2,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  const leerlingen = (data?.leerlingen ?? []).filter(({ id }) => !behalve.includes(id));
  return (
    <Zoekkeuze
      {...veld}
      hint="Typ een deel van de naam."
      onZoek={zetTekst}
      niets={
        zoek.length < 2 ? 'Typ minstens twee letters.' : 'Geen leerling gevonden. Probeer een ander deel van de naam.'
      }
      opties={leerlingen.map(({ id, naam, groep }) => ({
        waarde: id,
        tekst: groep === null ? naam : `${naam}, groep ${groep}`,
      }))}
    />
  );
}
