import { Blok } from '../../../web/platform/delen/blok.tsx';
import type { Doel } from '../contract.ts';
import { Doelregel } from './doelregel.tsx';
import type { Woorden } from './woorden.ts';

interface Props {
  readonly doelen: readonly Doel[];
  readonly woorden: Woorden;
  readonly voorLeerling: boolean;
}

/** What one works at now, and apart from it what is ready: reached or dropped. */
export function Doelblokken({ doelen, woorden, voorLeerling }: Props) {
  const isKlaar = ({ laatste }: Doel) => laatste === 'behaald' || laatste === 'vervallen';
  const lijst = (deel: readonly Doel[]) => (
    <ul className="evaluatie-doelen">
      {deel.map((doel) => (
        <Doelregel key={doel.id} doel={doel} woorden={woorden} kort={voorLeerling} />
      ))}
    </ul>
  );
  const klaar = doelen.filter(isKlaar);
  const lopend = doelen.filter((doel) => !isKlaar(doel));
  return (
    <>
      {(lopend.length > 0 || klaar.length === 0) && (
        <Blok kop={woorden.doelen}>{lopend.length === 0 ? <p>{woorden.geenDoelen}</p> : lijst(lopend)}</Blok>
      )}
      {klaar.length > 0 && <Blok kop={woorden.klaar}>{lijst(klaar)}</Blok>}
    </>
  );
}
