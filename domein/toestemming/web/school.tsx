import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { schrijfOpsomming } from '../../../web/platform/tekst.ts';
import type { Toestemmingen } from '../contract.ts';
import type { Standsoort } from '../regels/stand.ts';
import { Eerder } from './eerder.tsx';
import { Kaarten } from './kaart.tsx';
import { dossierkruimels } from './kruimels.ts';
import { Schoolkaart } from './schoolkaart.tsx';

const GROEPEN = [
  { kop: 'Wacht op antwoord', standen: ['gevraagd', 'wacht_op_nieuwe_beslisser', 'niemand_beslist'] },
  { kop: 'Ouders verschillen van mening', standen: ['ouders_verschillen'] },
  { kop: 'Geldt nu', standen: ['gegeven'] },
  { kop: 'Geen toestemming', standen: ['geweigerd', 'ingetrokken'] },
] as const satisfies readonly { kop: string; standen: readonly Standsoort[] }[];

/** For the school: what waits, what holds, what does not, with who answered and what can be done. */
export function Schoolbeeld({ lijst }: { readonly lijst: Toestemmingen }) {
  const { leerling, beslissers, toestemmingen } = lijst;
  const nieuw = (
    <KnopLink icoon="plus" href={`/leerlingen/${leerling.id}/toestemmingen/nieuw`}>
      Toestemming vragen
    </KnopLink>
  );
  return (
    <div className="opmaat-stapel toestemming">
      <Paginakop
        titel="Toestemmingen"
        kruimels={dossierkruimels('ib', leerling.id, leerling.roepnaam)}
        sub={
          <p>
            {beslissers.length > 0
              ? `Over ${leerling.roepnaam} ${beslissers.length > 1 ? 'beslissen' : 'beslist'} ${schrijfOpsomming(beslissers.map(({ naam }) => naam))}.`
              : `In Opmaat staat niemand met gezag over ${leerling.roepnaam}. Zoek dit eerst uit.`}
          </p>
        }
        acties={toestemmingen.length > 0 && nieuw}
      />
      {toestemmingen.length === 0 && (
        <Leeg kop="Er is nog geen toestemming gevraagd" icoon="slot" actie={nieuw}>
          Vraag per doel en per partij. Een algemene toestemming is niet geldig.
        </Leeg>
      )}
      {GROEPEN.map(({ kop, standen }) => {
        const groep = toestemmingen.filter(({ stand }) => (standen as readonly string[]).includes(stand.soort));
        if (groep.length === 0) return null;
        return (
          <Blok key={kop} kop={`${kop} (${groep.length})`}>
            <Kaarten
              toestemmingen={groep}
              maak={(toestemming) => <Schoolkaart toestemming={toestemming} leerling={leerling.id} />}
            />
          </Blok>
        );
      })}
      <Eerder toestemmingen={toestemmingen.filter(({ stand }) => !stand.loopt)} />
    </div>
  );
}
