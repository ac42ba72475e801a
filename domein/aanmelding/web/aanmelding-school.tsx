import { useState } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import type { Aanmelding } from '../contract.ts';
import type { Besluituitkomst } from '../regels/feiten.ts';
import type { Doenbaar } from '../regels/handelingen.ts';
import { type Beeld, Feiten, Handelingen, Termijnen } from './aanmelding-delen.tsx';
import { Besluitformulier } from './besluit-formulier.tsx';
import { Bereidformulier, Informatieformulier, Overlegformulier, Vraagformulier } from './feiten-formulieren.tsx';
import { OmgevingBlok } from './omgeving-blok.tsx';
import { Onderzoekformulier } from './onderzoek-formulier.tsx';
import { NietInBehandelingformulier, Verlengformulier } from './termijn-formulieren.tsx';
import { UITKOMSTTEKST } from './woorden.ts';

/** What the school sees: what can be done now and what not and why, the conditions of each outcome, the file and the terms. */
export function Schoolbeeld(beeld: Beeld) {
  const { aanmelding } = beeld;
  return (
    <div className="opmaat-kolommen">
      <div className="opmaat-stapel opmaat-stapel--ruim">
        {aanmelding.lopend && <WatKanNu {...beeld} />}
        {aanmelding.uitkomsten.length > 0 && <Uitkomsten aanmelding={aanmelding} />}
        <Handelingen aanmelding={aanmelding} />
        <Feiten aanmelding={aanmelding} />
      </div>
      <div className="opmaat-stapel opmaat-stapel--ruim">
        <Termijnen aanmelding={aanmelding} />
        <OmgevingBlok leerling={aanmelding.leerling.id} />
        <Blok kop="Verder kijken">
          <ul className="aanmelding-handelingen">
            <li>
              <Anker href={`/leerlingen/${aanmelding.leerling.id}`}>Het dossier</Anker>
            </li>
            <li>
              <Anker href={`/leerlingen/${aanmelding.leerling.id}/behoefte`}>Wat het kind nodig heeft</Anker>
            </li>
            <li>
              <Anker href={`/leerlingen/${aanmelding.leerling.id}/match`}>Welke plek past</Anker>
            </li>
          </ul>
        </Blok>
      </div>
    </div>
  );
}

function WatKanNu(beeld: Beeld) {
  const [open, zetOpen] = useState<Doenbaar>();
  const { aanmelding } = beeld;
  const gekozen = aanmelding.mogelijk.find(({ soort }) => soort === open);
  return (
    <Blok kop="Wat u nu kunt doen" soort="nadruk">
      <ul className="aanmelding-handelingen">
        {aanmelding.mogelijk.map((handeling) => (
          <li key={handeling.soort}>
            <Knop
              soort={handeling.soort === 'besloten' ? 'primair' : 'secundair'}
              disabled={!handeling.mag}
              aria-describedby={handeling.mag ? undefined : `waarom-${handeling.soort}`}
              onClick={() => zetOpen(handeling.soort as Doenbaar)}
            >
              {handeling.naam}
            </Knop>
            {!handeling.mag && (
              <div id={`waarom-${handeling.soort}`} className="opmaat-klein">
                <Redenen redenen={handeling.redenen} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <Dialoog open={gekozen !== undefined} onSluit={() => zetOpen(undefined)} titel={gekozen?.naam ?? ''}>
        {open && <Formulier soort={open} {...beeld} klaar={() => zetOpen(undefined)} />}
      </Dialoog>
    </Blok>
  );
}

function Formulier({ soort, ...props }: Beeld & { readonly soort: Doenbaar; readonly klaar: () => void }) {
  switch (soort) {
    case 'informatie_gevraagd':
      return <Vraagformulier {...props} />;
    case 'informatie_ontvangen':
      return <Informatieformulier {...props} />;
    case 'onderzoek_vastgelegd':
      return <Onderzoekformulier {...props} />;
    case 'overleg_met_ouders':
      return <Overlegformulier {...props} />;
    case 'bereidverklaring':
      return <Bereidformulier {...props} />;
    case 'verlengd':
      return <Verlengformulier {...props} />;
    case 'besloten':
      return <Besluitformulier {...props} />;
    case 'niet_in_behandeling_genomen':
      return <NietInBehandelingformulier {...props} />;
    case 'tijdelijk_geplaatst':
    case 'ingetrokken':
      return null;
  }
}

function Uitkomsten({ aanmelding }: { readonly aanmelding: Aanmelding }) {
  return (
    <Blok kop="Wat nodig is voor elk besluit">
      <ul className="aanmelding-handelingen">
        {aanmelding.uitkomsten.map(({ soort, mag, redenen }) => (
          <li key={soort}>
            <strong>{UITKOMSTTEKST[soort as Besluituitkomst]}</strong> <Uitkomststatus soort={soort} mag={mag} />
            {redenen.length > 0 && <Redenen redenen={redenen} />}
          </li>
        ))}
      </ul>
    </Blok>
  );
}

/** An exception to the zorgplicht is never shown as ready to take: it needs a ground of its own (AAN-8). */
function Uitkomststatus({ soort, mag }: { readonly soort: string; readonly mag: boolean }) {
  if (mag && soort === 'geweigerd_uitzondering') return <Status>alleen als een uitzondering echt geldt</Status>;
  return <Status soort={mag ? 'goed' : 'let-op'}>{mag ? 'alles is er' : 'er ontbreekt iets'}</Status>;
}
