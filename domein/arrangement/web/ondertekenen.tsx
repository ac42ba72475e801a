import { useState } from 'react';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Arrangement } from '../contract.ts';
import type { Beeld } from './handeling.ts';
import { Papierformulier, Tekenformulier } from './teken-formulieren.tsx';

/** ARR-3 · Who signed the request; a parent, or a pupil of age, signs here, the school takes over a signature from paper. */
export function Ondertekenen(beeld: Beeld) {
  const { rol, persoon, leerling } = useIk();
  const [papier, zetPapier] = useState(false);
  const { ondertekenaars, toestand, soort } = beeld.arrangement;
  if (soort !== 'leerling' || (ondertekenaars.length === 0 && toestand !== 'voorbereiding')) return null;
  const open = ondertekenaars.filter(({ antwoord }) => antwoord !== 'getekend');
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  const isThuis = rol === 'ouder' || rol === 'leerling';
  const mijn = ondertekenaars.find((wie) => wie.persoon === (rol === 'leerling' ? leerling : persoon));
  return (
    <Blok kop="Handtekeningen" soort={isThuis && mijn?.antwoord === null ? 'nadruk' : 'gewoon'}>
      <div className="opmaat-stapel">
        <ul className="arrangement-regels">
          {ondertekenaars.map((wie) => (
            <li key={wie.persoon} className="arrangement-rij">
              <div>
                <strong>{wie.naam}</strong>
                {wie.toelichting && <p className="arrangement-tekst">{wie.toelichting}</p>}
              </div>
              <Antwoordstatus wie={wie} />
            </li>
          ))}
        </ul>
        {isSchool && toestand === 'voorbereiding' && open.length > 0 && (
          <Knoppenrij>
            <Knop soort="secundair" icoon="pen" onClick={() => zetPapier(true)}>
              Handtekening van papier vastleggen
            </Knop>
          </Knoppenrij>
        )}
        {isThuis && toestand === 'voorbereiding' && mijn && mijn.antwoord !== 'getekend' && (
          <Tekenformulier {...beeld} klaar={() => undefined} />
        )}
      </div>
      <Dialoog open={papier} onSluit={() => zetPapier(false)} titel="Handtekening van papier">
        <Papierformulier {...beeld} klaar={() => zetPapier(false)} />
      </Dialoog>
    </Blok>
  );
}

function Antwoordstatus({ wie: { antwoord, dag } }: { readonly wie: Arrangement['ondertekenaars'][number] }) {
  switch (antwoord) {
    case 'getekend':
      return <Status soort="goed">getekend{dag && ` op ${schrijfDatumKort(dag)}`}</Status>;
    case 'niet_getekend':
      return <Status soort="let-op">tekent niet</Status>;
    case null:
      return <Status>nog niet getekend</Status>;
  }
}
