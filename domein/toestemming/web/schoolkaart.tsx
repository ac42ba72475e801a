import { useState } from 'react';
import { Bevestiging, Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Toestemming } from '../contract.ts';
import { Antwoorden } from './antwoorden.tsx';
import { Doefout, Kaart } from './kaart.tsx';
import { Vastleggen } from './vastleggen.tsx';
import { useDoen } from './vragen.ts';

/** One consent as the school that asked sees it: remind, record an answer from paper or mail, take back. */
export function Schoolkaart({
  toestemming,
  leerling,
}: {
  readonly toestemming: Toestemming;
  readonly leerling: string;
}) {
  const [open, zetOpen] = useState<'vastleggen' | 'terugnemen'>();
  const { doe, bezig, gelukt, fout } = useDoen(leerling, toestemming.id);
  const { mag, volgnummer, herinnerdOp } = toestemming;
  const sluit = () => zetOpen(undefined);
  return (
    <Kaart toestemming={toestemming} dicht>
      <Antwoorden toestemming={toestemming} />
      {herinnerdOp && gelukt !== 'herinnering' && (
        <p className="opmaat-klein opmaat-rustig">Laatste herinnering: {schrijfDag(herinnerdOp)}.</p>
      )}
      {gelukt === 'herinnering' && (
        <Melding soort="succes" kop="De herinnering is verstuurd" kopniveau={4} nieuw>
          <p>Er staat niets over het kind in de mail. Over een week kunt u opnieuw herinneren.</p>
        </Melding>
      )}
      <Doefout fout={fout} />
      <div className="opmaat-niet-afdrukken">
        <Knoppenrij>
          {mag.vastleggen && (
            <Knop soort="secundair" klein icoon="pen" onClick={() => zetOpen('vastleggen')}>
              Antwoord vastleggen
            </Knop>
          )}
          {mag.herinneren && (
            <Knop soort="secundair" klein icoon="mail" bezig={bezig} onClick={() => doe('herinnering')}>
              Herinneren
            </Knop>
          )}
          {mag.terugnemen && (
            <Knop soort="stil" klein onClick={() => zetOpen('terugnemen')}>
              Vraag terugnemen
            </Knop>
          )}
        </Knoppenrij>
      </div>
      <Dialoog open={open === 'vastleggen'} onSluit={sluit} titel="Antwoord van papier of mail vastleggen">
        <Vastleggen toestemming={toestemming} leerling={leerling} onKlaar={sluit} />
      </Dialoog>
      <Bevestiging
        open={open === 'terugnemen'}
        onSluit={sluit}
        vraag="Wilt u deze vraag terugnemen?"
        gevolg={
          <p>
            Niemand hoeft dan nog te antwoorden. Was er al toestemming, dan geldt die vanaf nu niet meer. U kunt later
            een nieuwe vraag stellen.
          </p>
        }
        doe="Vraag terugnemen"
        gevaar
        bezig={bezig}
        onDoe={() => {
          doe('intrekking', { volgnummer });
          sluit();
        }}
      />
    </Kaart>
  );
}
