import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel, Redenen } from '../../../web/platform/delen/redenen.tsx';
import { useParam, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, schrijfResterend } from '../../../web/platform/tekst.ts';
import type { Evaluaties } from '../contract.ts';
import { Doelblokken } from './doelblokken.tsx';
import { Effecttabel } from './effect.tsx';
import { Evaluatieblok } from './evaluatie-blok.tsx';
import './evaluatie.css';
import { MetEvaluaties } from './ophalen.tsx';
import { Vastgelegd } from './vastgelegd.tsx';
import { kruimels } from './vragen.ts';
import { woordenVoor } from './woorden.ts';

/** The goals of a pupil and what came of them, each role in its own words. */
export function Evaluatiescherm() {
  return (
    <MetEvaluaties leerling={useParam('leerling')} titel="Doelen en evaluaties">
      {(beeld) => <Beeld beeld={beeld} />}
    </MetEvaluaties>
  );
}

function Beeld({ beeld }: { readonly beeld: Evaluaties }) {
  const { rol } = useIk();
  const [zoek] = useZoek();
  const { leerling, plan, evaluaties, effect, redenen } = beeld;
  const woorden = woordenVoor(rol, leerling.roepnaam);
  const net = evaluaties.find(({ id }) => id === zoek.vastgelegd);
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={woorden.titel}
        sub={woorden.sub}
        kruimels={kruimels(rol, leerling)}
        acties={
          beeld.magVastleggen && (
            <KnopLink href={`/leerlingen/${leerling.id}/opp/evalueren`} icoon="pen">
              Evalueren
            </KnopLink>
          )
        }
      />
      {net && <Vastgelegd evaluatie={net} leerling={leerling.id} />}
      {redenen.length > 0 && (
        <Melding kop="Dit plan kunt u nu niet evalueren">
          <Redenen redenen={redenen} />
        </Melding>
      )}
      <Termijnen termijnen={beeld.termijnen} />
      {plan === null ? (
        <Leeg kop={woorden.geenPlan} icoon="document" />
      ) : (
        <Doelblokken doelen={plan.doelen} woorden={woorden} voorLeerling={rol === 'leerling'} />
      )}
      {plan !== null && evaluaties.length === 0 && <p className="opmaat-rustig">{woorden.geenEvaluaties}</p>}
      {evaluaties.map((evaluatie) => (
        <Evaluatieblok key={evaluatie.id} evaluatie={evaluatie} woorden={woorden} voorLeerling={rol === 'leerling'} />
      ))}
      {effect.length > 0 && rol !== 'leerling' && (
        <Blok kop="Wat de ondersteuning oplevert">
          <Effecttabel effect={effect} waarvan={`Van de doelen van ${leerling.roepnaam}, per onderwerp.`} />
        </Blok>
      )}
    </div>
  );
}

/** When it must be evaluated; what was missed, stays in sight. */
function Termijnen({ termijnen }: Pick<Evaluaties, 'termijnen'>) {
  const { vandaag } = useIk();
  if (termijnen.length === 0) return null;
  const voorbij = termijnen.some(({ laatsteDag }) => laatsteDag < vandaag);
  return (
    <Melding soort={voorbij ? 'waarschuwing' : 'info'} kop={voorbij ? 'Een evaluatie is gemist' : 'Wanneer evalueren'}>
      <ul className="opmaat-redenen">
        {termijnen.map(({ naam, laatsteDag, bron }) => (
          <li key={naam}>
            {naam}: uiterlijk {schrijfDag(laatsteDag)}, {schrijfResterend(laatsteDag, vandaag)}.{' '}
            <Bronregel bron={bron} />
          </li>
        ))}
      </ul>
    </Melding>
  );
}
