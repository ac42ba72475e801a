import { useState } from 'react';
import type { ApiFout } from '../../../web/platform/api.ts';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import type { Handelingbeeld } from '../contract.ts';
import type { Antwoord } from '../regels/handeling.ts';
import { useDoen } from './vragen.ts';
import type { Woorden } from './woorden.ts';

interface Props {
  readonly handeling: Handelingbeeld;
  readonly leerling: string;
  readonly woorden: Woorden;
}

/** Yes and no side by side and equally visible; who said yes can take it back, after one question. */
export function Antwoordknoppen({ handeling, leerling, woorden }: Props) {
  const [vraagt, zetVraagt] = useState(false);
  const { doe, bezigMet, fout } = useDoen(leerling, handeling.id);
  const { antwoorden } = handeling.mag;
  const antwoord = (soort: Antwoord) => doe('antwoord', { antwoord: soort, versie: handeling.versie });
  const isBezig = (soort: Antwoord) => (bezigMet?.inhoud as { antwoord?: string } | undefined)?.antwoord === soort;
  if (antwoorden.length === 0) return <Doefout fout={fout} />;
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht opmaat-niet-afdrukken">
      <Doefout fout={fout} />
      <Knoppenrij>
        {antwoorden.includes('akkoord') && (
          <Knop soort="secundair" icoon="vinkje" bezig={isBezig('akkoord')} onClick={() => antwoord('akkoord')}>
            {woorden.ja}
          </Knop>
        )}
        {antwoorden.includes('niet_akkoord') && (
          <Knop
            soort="secundair"
            icoon="kruis"
            bezig={isBezig('niet_akkoord')}
            onClick={() => antwoord('niet_akkoord')}
          >
            {woorden.nee}
          </Knop>
        )}
        {antwoorden.includes('ingetrokken') && (
          <Knop soort="secundair" klein onClick={() => zetVraagt(true)}>
            {woorden.terug}
          </Knop>
        )}
      </Knoppenrij>
      <Bevestiging
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        vraag={`${woorden.terug}?`}
        gevolg={
          <>
            <p>
              <strong>{handeling.wat}</strong>
            </p>
            <p>
              Dit werkt meteen. De school hoort het en zoekt een andere weg. Bedenkt u zich, dan kunt u later weer ja
              zeggen.
            </p>
          </>
        }
        doe={woorden.terug}
        bezig={isBezig('ingetrokken')}
        onDoe={() => {
          antwoord('ingetrokken');
          zetVraagt(false);
        }}
      />
    </div>
  );
}

/** Why it did not work, in the words of the rule. */
export function Doefout({ fout }: { readonly fout: ApiFout | undefined }) {
  if (fout === undefined) return null;
  return (
    <Melding soort="fout" kop={fout.status === 409 ? 'Intussen veranderd' : 'Dit kan nu niet'} kopniveau={4} nieuw>
      <p>{fout.redenen.length > 0 ? fout.redenen.map(({ zin }) => zin).join(' ') : fout.message}</p>
    </Melding>
  );
}
