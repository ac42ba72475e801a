import { plusDagen } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, schrijfResterend } from '../../../web/platform/tekst.ts';
import type { Ontvangen } from '../contract.ts';
import './deling.css';
import { useOntvangen } from './vragen.ts';

/** What schools share with me now. */
export function Ontvangenscherm() {
  const vraag = useOntvangen();
  return (
    <div className="opmaat-stapel">
      <Paginakop titel="Gedeeld met mij" sub="Wat scholen u laten lezen, zolang het mag. Daarna verdwijnt het hier." />
      {vraag.isPending && <Laden wat="wat met u is gedeeld" />}
      {vraag.isError && (
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data?.delingen.length === 0 && (
        <Leeg kop="Er wordt nu niets met u gedeeld" icoon="mensen">
          Deelt een school iets met u, dan krijgt u een e-mail en staat het hier. Stond hier eerst wel iets? Dan is de
          dag voorbij, of school of ouders stopten het.
        </Leeg>
      )}
      {vraag.data && vraag.data.delingen.length > 0 && (
        <ul className="deling-overzicht">
          {vraag.data.delingen.map((deling) => (
            <Regel key={deling.id} deling={deling} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Regel({ deling }: { readonly deling: Ontvangen['delingen'][number] }) {
  const { vandaag } = useIk();
  return (
    <li>
      <div className="deling-overzicht__kop">
        <Anker href={`/gedeeld/${deling.id}`} className="deling-overzicht__naam">
          {deling.anoniem ? 'Een casus, anoniem' : (deling.naam ?? 'Een leerling, zonder naam')}
        </Anker>
        {!deling.geopend && <Status soort="info">nieuw</Status>}
      </div>
      <span>{deling.doelnaam}</span>
      <span className="opmaat-rustig">
        {[deling.doorNaam, deling.school].filter(Boolean).join(', ')} · tot en met{' '}
        {schrijfDag(plusDagen(deling.tot, -1))} ({schrijfResterend(plusDagen(deling.tot, -1), vandaag)})
      </span>
    </li>
  );
}
