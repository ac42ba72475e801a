import type { ReactNode } from 'react';
import { plusDagen } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Gedeeld } from '../contract.ts';
import type { InhoudDocument } from '../regels/inhoud.ts';
import { CasusTekst } from './casus-tekst.tsx';
import { GedeeldeInhoud } from './gedeelde-inhoud.tsx';

interface GedeeldPaginaProps {
  readonly gedeeld: Gedeeld;
  readonly document: (document: InhoudDocument) => ReactNode;
  /** The way back, for who logged in. */
  readonly terug?: boolean;
}

/** One share as its recipient reads it: what it is about, who shared it, why and until when, and then the parts. */
export function GedeeldPagina({ gedeeld, document, terug }: GedeeldPaginaProps) {
  const { deling, inhoud, casus } = gedeeld;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={deling.anoniem ? 'Een casus, anoniem' : deling.naam ? `Over ${deling.naam}` : 'Over een leerling'}
        kruimels={terug ? [{ tekst: 'Gedeeld met mij', naar: '/gedeeld' }] : undefined}
        sub={`U kunt dit lezen tot en met ${schrijfDag(plusDagen(deling.tot, -1))}, of tot de school of de ouders het stoppen.`}
        acties={
          <Knop soort="secundair" icoon="document" onClick={() => window.print()}>
            Afdrukken
          </Knop>
        }
      />
      <Blok kop="Waarom dit met u is gedeeld">
        <div className="opmaat-stapel opmaat-stapel--dicht">
          <p className="deling-tekst">{deling.noodzaak}</p>
          <Kenmerken
            kenmerken={[
              { naam: 'Waarvoor', waarde: deling.doelnaam },
              { naam: 'Gedeeld door', waarde: [deling.doorNaam, deling.school].filter(Boolean).join(', ') },
              { naam: 'Sinds', waarde: schrijfDag(deling.van) },
            ]}
          />
          <p className="opmaat-klein opmaat-rustig">
            Gebruik dit alleen hiervoor en geef het niet door. Ouders zien dat u het las.
          </p>
        </div>
      </Blok>
      <Blok kop="Wat er is gedeeld" kopVerborgen>
        {casus && <CasusTekst casus={casus} />}
        {inhoud && <GedeeldeInhoud inhoud={inhoud} document={document} />}
      </Blok>
    </div>
  );
}
