import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import type { Geschilbeeld } from '../contract.ts';
import { Antwoordformulier, Oordeelformulier } from './bestuur-formulieren.tsx';
import type { Paginaprops } from './geschil.tsx';
import { Afsluitformulier, Gespreksformulier } from './stap-formulieren.tsx';
import { Tredeformulier } from './trede-formulier.tsx';

export type Stapkeuze = 'gesprek' | 'trede' | 'gpo_oordeel' | 'antwoord' | 'afsluiten';

export interface Stapprops extends Paginaprops {
  readonly geschil: Geschilbeeld;
  readonly klaar: () => void;
}

const NAAM: Readonly<Record<Stapkeuze, string>> = {
  trede: 'Naar een volgende stap',
  gesprek: 'Gesprek vastleggen',
  gpo_oordeel: 'Oordeel van de commissie vastleggen',
  antwoord: 'Antwoord van het bestuur',
  afsluiten: 'Afsluiten',
};

/** What one can do now; one form at a time. What cannot be done now is not offered here: the ladder says what comes. */
export function Stappenkeuze({ geschil, ...props }: Paginaprops & { readonly geschil: Geschilbeeld }) {
  const [open, zetOpen] = useState<Stapkeuze>();
  const mag = (soort: string) => geschil.mogelijk.some((stap) => stap.soort === soort && stap.mag);
  const keuzes = (
    [
      ['trede', mag('trede') && geschil.treden.some((trede) => trede.mag)],
      ['antwoord', mag('bestuur_besloten') || mag('bestuur_antwoord')],
      ['gpo_oordeel', mag('gpo_oordeel')],
      ['gesprek', mag('gesprek')],
      ['afsluiten', mag('opgelost')],
    ] as const
  ).filter(([, kan]) => kan);
  const stap: Stapprops = { ...props, geschil, klaar: () => zetOpen((nu) => (nu === open ? undefined : nu)) };
  return (
    <div className="opmaat-stapel">
      <Knoppenrij>
        {keuzes.map(([keuze], plek) => (
          <Knop
            key={keuze}
            soort={plek === 0 ? 'primair' : 'secundair'}
            aria-expanded={open === keuze}
            onClick={() => zetOpen(open === keuze ? undefined : keuze)}
          >
            {NAAM[keuze]}
          </Knop>
        ))}
      </Knoppenrij>
      {open && (
        <Blok key={open} kop={NAAM[open]}>
          <Formulier keuze={open} stap={stap} />
        </Blok>
      )}
    </div>
  );
}

function Formulier({ keuze, stap }: { readonly keuze: Stapkeuze; readonly stap: Stapprops }) {
  switch (keuze) {
    case 'gesprek':
      return <Gespreksformulier {...stap} />;
    case 'trede':
      return <Tredeformulier {...stap} />;
    case 'gpo_oordeel':
      return <Oordeelformulier {...stap} />;
    case 'antwoord':
      return <Antwoordformulier {...stap} />;
    case 'afsluiten':
      return <Afsluitformulier {...stap} />;
  }
}
