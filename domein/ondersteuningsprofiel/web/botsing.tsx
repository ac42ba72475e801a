import { useEffect, useRef, useState } from 'react';
import type { ApiFout } from '../../../web/platform/api.ts';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import type { Concept, Inhoud } from '../contract.ts';
import { DELEN, type Deel, schrijfDeel, vindBotsingen, voegSamen } from './bewerkstand.ts';

export interface BotsingkeuzeProps {
  readonly basis: Inhoud;
  readonly eigen: Inhoud;
  readonly ander: Concept;
  readonly fout: ApiFout | undefined;
  readonly onKies: (inhoud: Inhoud) => void;
}

/** Another saved the draft while one was typing: what they changed, and per part whose text stays. Nothing typed is lost. */
export function Botsingkeuze({ basis, eigen, ander, fout, onKies }: BotsingkeuzeProps) {
  const [overnemen, zetOvernemen] = useState<ReadonlySet<Deel>>(new Set());
  const plek = useRef<HTMLDivElement>(null);
  // It comes above what one is typing: bring it in sight, or nobody knows why saving stopped.
  useEffect(() => {
    // In braces: newer browsers answer a promise here, and React would take that for the work of leaving.
    plek.current?.scrollIntoView({ block: 'start' });
  }, []);
  const botsingen = vindBotsingen(basis, eigen, ander.inhoud);
  const kies = (deel: Deel, keuze: string) => {
    const nieuw = new Set(overnemen);
    if (keuze === 'ander') nieuw.add(deel);
    else nieuw.delete(deel);
    zetOvernemen(nieuw);
  };
  return (
    <div ref={plek}>
      <Melding soort="waarschuwing" kop="Iemand anders heeft dit concept intussen veranderd" nieuw>
        <div className="opmaat-stapel">
          <p>{fout?.redenen[0]?.zin ?? fout?.message}</p>
          {botsingen.length === 0 && <p>Er staat niets anders in dan bij u. U kunt gewoon verder.</p>}
          {botsingen.map(({ deel, ookEigen }) => (
            <div key={deel} className="profiel-regel profiel-keuzerij">
              <h3>{DELEN[deel]}</h3>
              <div>
                <p>{ander.bijgewerktDoor || 'De ander'} maakte ervan:</p>
                <ul>
                  {schrijfDeel(ander.inhoud, deel).map((tekst) => (
                    <li key={tekst}>{tekst}</li>
                  ))}
                  {schrijfDeel(ander.inhoud, deel).length === 0 && <li>niets (leeg gemaakt)</li>}
                </ul>
              </div>
              {ookEigen ? (
                <Keuzerondjes
                  naam={`botsing-${deel}`}
                  label="U veranderde dit ook. Wat blijft staan?"
                  waarde={overnemen.has(deel) ? 'ander' : 'eigen'}
                  onWaarde={(keuze) => kies(deel, keuze)}
                  opties={[
                    { waarde: 'eigen', tekst: 'Mijn tekst' },
                    { waarde: 'ander', tekst: 'De tekst van de ander' },
                  ]}
                />
              ) : (
                <p className="opmaat-rustig">U veranderde dit niet. De tekst van de ander komt erin.</p>
              )}
            </div>
          ))}
          <Knoppenrij>
            <Knop onClick={() => onKies(voegSamen(basis, eigen, ander.inhoud, overnemen))}>Verder met deze keuze</Knop>
          </Knoppenrij>
        </div>
      </Melding>
    </div>
  );
}
