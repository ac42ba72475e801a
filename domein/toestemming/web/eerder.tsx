import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import type { Toestemming } from '../contract.ts';
import { Antwoorden } from './antwoorden.tsx';
import { Kaart, Kaarten } from './kaart.tsx';

const EERST = 5;

/** What is over or was taken back: few at first, all on request. */
export function Eerder({ toestemmingen }: { readonly toestemmingen: readonly Toestemming[] }) {
  const [alles, zetAlles] = useState(false);
  if (toestemmingen.length === 0) return null;
  return (
    <Blok kop="Eerder">
      <Kaarten
        toestemmingen={toestemmingen.slice(0, alles ? undefined : EERST)}
        maak={(toestemming) => (
          <Kaart toestemming={toestemming} dicht geschiedenis={<Antwoorden toestemming={toestemming} />} />
        )}
      />
      {toestemmingen.length > EERST && !alles && (
        <Knop soort="stil" klein onClick={() => zetAlles(true)}>
          Alle {toestemmingen.length} tonen
        </Knop>
      )}
    </Blok>
  );
}
