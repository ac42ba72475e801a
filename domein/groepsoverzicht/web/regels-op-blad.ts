import type { Groepsoverzicht } from '../contract.ts';

/** Everything that stands on the page, line by line: to see whether it fits on one A4. */
export function regelsOpBlad({ vandaag, voorLeraar, leerlingen, noodzin }: Groepsoverzicht): readonly string[] {
  return [
    noodzin,
    ...vandaag.map(({ naam, uitvoerder, plek, leerlingen: wie }) => `${naam}${uitvoerder}${plek ?? ''}${wie.join()}`),
    ...voorLeraar.map(({ naam, uitvoerder, wanneer }) => naam + uitvoerder + wanneer),
    ...leerlingen.flatMap(({ naam, nodig, helpt, afspraken, medisch, evalueren }) => [
      naam,
      ...nodig.flatMap((een) => [een.naam + een.intensiteitnaam + een.settingnaam, een.toelichting]),
      ...helpt,
      ...afspraken.map(({ wat, wie, wanneer }) => wat + wie + wanneer),
      ...medisch.map(({ wat, wanneer, waar, wie, nood }) => wat + wanneer + waar + wie.join() + nood),
      ...evalueren.map(({ tekst, dag }) => tekst + dag),
    ]),
  ].filter((regel) => regel !== '');
}
