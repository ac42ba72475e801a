import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Signaal } from '../contract.ts';

const EERST = 4;

export interface SignalenProps {
  readonly signalen: readonly Signaal[];
  /** Shows the lines behind a signal. */
  readonly onKies: (nieuw: Readonly<Record<string, string | undefined>>) => void;
}

/** What deserves a look, each with why; unusual is not wrong. */
export function Signalen({ signalen, onKies }: SignalenProps) {
  const [alles, zetAlles] = useState(false);
  return (
    <Blok kop="Dit valt op" soort="nadruk">
      <div className="opmaat-stapel opmaat-stapel--dicht">
        <p className="opmaat-rustig">Ongewoon is nog niet fout. Kijk ernaar en vraag het zo nodig aan de school.</p>
        <ul className="logboek-signalen">
          {signalen.slice(0, alles ? undefined : EERST).map((signaal) => (
            <li key={`${signaal.soort} ${signaal.dag} ${signaal.persoon} ${signaal.bij}`} className="logboek-signaal">
              <Icoon naam="waarschuwing" maat={18} />
              <div>
                <strong>{signaal.tekst}</strong>
                <p>
                  {signaal.wie} ({signaal.bij}), {schrijfDatum(signaal.dag)}
                </p>
                <p className="opmaat-klein opmaat-rustig">{signaal.uitleg}</p>
              </div>
              {signaal.persoon !== null && (
                <Knop
                  soort="stil"
                  klein
                  aria-label={`Regels bekijken van ${signaal.wie} op ${metHoofdletter(schrijfDatum(signaal.dag))}`}
                  onClick={() =>
                    onKies({
                      persoon: signaal.persoon ?? undefined,
                      van: signaal.dag,
                      tot: signaal.dag,
                      naam: undefined,
                      nummer: undefined,
                      actie: undefined,
                      pagina: undefined,
                    })
                  }
                >
                  Regels bekijken
                </Knop>
              )}
            </li>
          ))}
        </ul>
        {signalen.length > EERST && !alles && (
          <div>
            <Knop soort="stil" klein onClick={() => zetAlles(true)}>
              Alle {signalen.length} tonen
            </Knop>
          </div>
        )}
      </div>
    </Blok>
  );
}
