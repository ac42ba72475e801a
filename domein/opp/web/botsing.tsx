import { useEffect, useRef, useState } from 'react';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import type { InhoudBody } from '../contract.ts';
import { DELEN, type Deel, type Drie, vindBotsingen, voegSamen } from './samenvoegen.ts';

interface Props extends Drie {
  readonly wie: string;
  readonly zin: string;
  readonly onKies: (inhoud: InhoudBody) => void;
}

/** Another saved the plan while one was typing: per part that both changed one chooses whose text stays. Nothing typed is lost. */
export function Botsing({ wie, zin, onKies, ...drie }: Props) {
  const [overnemen, zetOvernemen] = useState<ReadonlySet<Deel>>(new Set());
  const plek = useRef<HTMLDivElement>(null);
  // It comes above what one is typing: bring it in sight, or nobody knows why saving stopped.
  useEffect(() => {
    plek.current?.scrollIntoView({ block: 'start' });
  }, []);
  const kies = (deel: Deel, keuze: string) => {
    const nieuw = new Set(overnemen);
    if (keuze === 'ander') nieuw.add(deel);
    else nieuw.delete(deel);
    zetOvernemen(nieuw);
  };
  const botsingen = vindBotsingen(drie);
  return (
    <div ref={plek}>
      <Melding soort="waarschuwing" kop="Iemand anders schreef intussen ook aan dit plan" nieuw>
        <div className="opmaat-stapel">
          <p>{zin}</p>
          {botsingen.length === 0 && (
            <p>Jullie schreven aan verschillende delen. Alles van jullie allebei blijft staan.</p>
          )}
          {botsingen.map((deel) => (
            <Keuzerondjes
              key={deel}
              naam={`botsing-${deel}`}
              label={`${DELEN[deel]}: wat blijft staan?`}
              waarde={overnemen.has(deel) ? 'ander' : 'eigen'}
              onWaarde={(keuze) => kies(deel, keuze)}
              opties={[
                { waarde: 'eigen', tekst: 'Mijn tekst' },
                { waarde: 'ander', tekst: `De tekst van ${wie || 'de ander'}` },
              ]}
            />
          ))}
          <Knoppenrij>
            <Knop onClick={() => onKies(voegSamen(drie, overnemen))}>Verder met deze keuze</Knop>
          </Knoppenrij>
        </div>
      </Melding>
    </div>
  );
}
