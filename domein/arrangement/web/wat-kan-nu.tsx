import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import type { Doenbaar } from '../regels/handelingen.ts';
import {
  Aanvulformulier,
  Aanvulvraagformulier,
  Beslisformulier,
  Intrekformulier,
  Teruggeefformulier,
  Verstuurformulier,
} from './aanvraag-formulieren.tsx';
import { Evaluatieformulier } from './evaluatie-formulier.tsx';
import type { Beeld, Handelingprops } from './handeling.ts';
import { Bevestigformulier, Eindeformulier, Verlengformulier } from './korte-formulieren.tsx';
import { Voorstelformulier } from './voorstel-formulier.tsx';

const HOOFDZAAK: readonly string[] = ['ingediend', 'besloten', 'voorgesteld', 'aangevuld', 'bevestigd', 'geevalueerd'];

/** What can be done now; what cannot says why. Signing has a block of its own. */
export function WatKanNu(beeld: Beeld) {
  const [open, zetOpen] = useState<Doenbaar>();
  const { arrangement } = beeld;
  const mogelijk = arrangement.mogelijk.filter(({ soort }) => soort !== 'getekend' && soort !== 'niet_getekend');
  const gekozen = mogelijk.find(({ soort }) => soort === open);
  // What waits for another state is only worth a line when something can be done at all.
  const kan = mogelijk.filter(({ mag }) => mag);
  const niet = mogelijk.filter(({ mag }) => !mag);
  const opnieuw = ['afgewezen', 'ingetrokken', 'beeindigd'].includes(arrangement.toestand);
  const isSchool = mogelijk.some(({ soort }) => soort === 'geevalueerd');
  if (mogelijk.length === 0) return null;
  return (
    <Blok kop="Wat u nu kunt doen" soort="nadruk">
      <ul className="arrangement-handelingen">
        {kan.map(({ soort, naam }) => (
          <li key={soort}>
            {soort === 'gewijzigd' ? (
              <KnopLink soort="secundair" href={`/arrangementen/nieuw?wijzig=${arrangement.id}`}>
                {naam}
              </KnopLink>
            ) : (
              <Knop
                soort={HOOFDZAAK.includes(soort) ? 'primair' : 'secundair'}
                onClick={() => zetOpen(soort as Doenbaar)}
              >
                {naam}
              </Knop>
            )}
          </li>
        ))}
        {opnieuw && isSchool && (
          <li>
            <KnopLink href={`/arrangementen/nieuw?vanuit=${arrangement.id}`}>
              {arrangement.model === 'leerling' ? 'Opnieuw aanvragen' : 'Nieuw arrangement vanuit dit'}
            </KnopLink>
          </li>
        )}
      </ul>
      {kan.length === 0 && !opnieuw && <p>Nu niets. Hieronder staat waarop het wacht.</p>}
      {niet.length > 0 && (
        <details className="arrangement-uitklap">
          <summary>Wat nu niet kan, en waarom</summary>
          <ul className="arrangement-handelingen">
            {niet.map(({ soort, naam, redenen }) => (
              <li key={soort}>
                <Knop soort="secundair" disabled aria-describedby={`waarom-${soort}`}>
                  {naam}
                </Knop>
                <div id={`waarom-${soort}`} className="opmaat-klein">
                  <Redenen redenen={redenen} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Dialoog open={gekozen !== undefined} onSluit={() => zetOpen(undefined)} titel={gekozen?.naam ?? ''}>
        {open && <Formulier soort={open} {...beeld} klaar={() => zetOpen(undefined)} />}
      </Dialoog>
    </Blok>
  );
}

function Formulier({ soort, ...props }: Handelingprops & { readonly soort: Doenbaar }) {
  switch (soort) {
    case 'bevestigd':
      return <Bevestigformulier {...props} />;
    case 'ingediend':
      return <Verstuurformulier {...props} />;
    case 'aanvulling_gevraagd':
      return <Aanvulvraagformulier {...props} />;
    case 'aangevuld':
      return <Aanvulformulier {...props} />;
    case 'voorgesteld':
      return <Voorstelformulier {...props} />;
    case 'voorstel_teruggegeven':
      return <Teruggeefformulier {...props} />;
    case 'besloten':
      return <Beslisformulier {...props} />;
    case 'geevalueerd':
      return <Evaluatieformulier {...props} />;
    case 'verlengd':
      return <Verlengformulier {...props} />;
    case 'beeindigd':
      return <Eindeformulier {...props} />;
    case 'ingetrokken':
      return <Intrekformulier {...props} />;
    case 'gewijzigd':
    case 'getekend':
    case 'niet_getekend':
      return null;
  }
}
