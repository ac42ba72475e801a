import { useState } from 'react';
import { ApiFout } from '../../../web/platform/api.ts';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { UitvoerOverzicht } from '../contract-uitvoer.ts';
import { haalDeel } from './download.ts';
import { Voortgang } from './voortgang.tsx';

type Stand =
  | { readonly soort: 'rust' | 'klaar' }
  | { readonly soort: 'bezig'; readonly deel: number }
  | { readonly soort: 'fout'; readonly tekst: string };

/** One button: fetches every part, one after the other. */
export function Ophalen({ overzicht }: { readonly overzicht: UitvoerOverzicht }) {
  const { rol } = useIk();
  const [stand, zetStand] = useState<Stand>({ soort: 'rust' });
  async function haal() {
    try {
      for (let deel = 1; deel <= overzicht.delen; deel += 1) {
        zetStand({ soort: 'bezig', deel });
        await haalDeel(overzicht.leerling.id, deel);
      }
      zetStand({ soort: 'klaar' });
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetStand({ soort: 'fout', tekst: oorzaak.message });
    }
  }
  return (
    <div className="inzage-ruim">
      {overzicht.delen > 1 && (
        <p>
          Het dossier is groot en komt in {overzicht.delen} bestanden. Vraagt uw browser of er meer bestanden mogen
          komen? Zeg dan ja.
        </p>
      )}
      <Knoppenrij>
        <Knop icoon="downloaden" bezig={stand.soort === 'bezig'} onClick={haal}>
          {stand.soort === 'klaar' ? 'Nog een keer ophalen' : 'Alles ophalen'}
        </Knop>
      </Knoppenrij>
      {stand.soort === 'bezig' && <Voortgang deel={stand.deel} delen={overzicht.delen} />}
      {stand.soort === 'klaar' && (
        <Melding soort="succes" kop="De kopie is opgehaald" kopniveau={3} nieuw>
          <p>
            {rol === 'leerling'
              ? 'Kijk bij je downloads. Er staan dingen over jou in: bewaar het op een plek die van jou is, niet op een schoolcomputer.'
              : 'Kijk bij uw downloads. Er staan persoonlijke gegevens in: bewaar de map op een veilige plek en niet op een gedeelde computer.'}
          </p>
        </Melding>
      )}
      {stand.soort === 'fout' && (
        <Melding soort="fout" kop="Ophalen lukte niet" kopniveau={3} nieuw>
          <p>{stand.tekst}</p>
        </Melding>
      )}
    </div>
  );
}
