import type { Rol } from '../../../kern/actor/actor.ts';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { OppAntwoord } from '../contract.ts';
import { Beginnen } from './begin.tsx';
import { PlanMislukt } from './mislukt.tsx';
import { Planpagina } from './planpagina.tsx';
import { useOpp } from './vragen.ts';
import { dossierkruimels, zegStand } from './woorden.ts';

/** The plan of one pupil: what holds, what is being made, who agreed, what was said. */
export function Oppscherm() {
  const leerling = useParam('leerling');
  const { rol } = useIk();
  const vraag = useOpp(leerling);
  if (vraag.isPending) return <Laden wat="het plan" regels={10} />;
  if (vraag.isError) return <PlanMislukt leerling={leerling} zin={vraag.error.message} />;
  const [eerste, ...anderen] = vraag.data.plannen;
  const stand = eerste && zegStand(eerste);
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={rol === 'leerling' ? 'Mijn plan' : 'Ontwikkelingsperspectief'}
        kruimels={dossierkruimels(rol as Rol, leerling, vraag.data.leerling.roepnaam)}
        status={stand && rol !== 'leerling' && <Status soort={stand.soort}>{stand.tekst}</Status>}
        sub={<p>{SUB[rol as keyof typeof SUB] ?? SUB.ib}</p>}
      />
      {eerste === undefined ? (
        <GeenPlan antwoord={vraag.data} leerling={leerling} />
      ) : (
        <>
          <Planpagina opp={eerste} antwoord={vraag.data} rol={rol as Rol} />
          {vraag.data.magBeginnen && <Beginnen leerling={leerling} altijdNodig={vraag.data.altijdNodig} opnieuw />}
          {anderen.map((opp) => (
            <details key={opp.id}>
              <summary>
                Het plan bij {opp.school}: {zegStand(opp).tekst}
              </summary>
              <Planpagina opp={opp} antwoord={vraag.data} rol={rol as Rol} />
            </details>
          ))}
        </>
      )}
    </div>
  );
}

const SUB = {
  ib: 'Het plan voor de extra ondersteuning (OPP): waar de leerling naartoe gaat, wat we willen bereiken en wat de school doet.',
  ouder: 'Het plan voor de extra ondersteuning van uw kind. Over wat de school doet, beslist u mee.',
  leerling: 'Hier staat wat je gaat leren en welke hulp je krijgt. Jij mag zeggen wat je ervan vindt.',
  leraar: 'Het plan dat nu geldt, met de doelen en wat er in de groep gebeurt.',
} as const;

function GeenPlan({ antwoord, leerling }: { readonly antwoord: OppAntwoord; readonly leerling: string }) {
  if (antwoord.magBeginnen) return <Beginnen leerling={leerling} altijdNodig={antwoord.altijdNodig} />;
  return (
    <Leeg kop="Er is nog geen plan" icoon="document">
      Een plan komt er als een leerling meer nodig heeft dan de gewone ondersteuning van de school.
    </Leeg>
  );
}
