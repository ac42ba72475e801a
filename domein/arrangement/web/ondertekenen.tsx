import { useState } from 'react';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzelijst, Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Arrangement } from '../contract.ts';
import { type Beeld, type Handelingprops, useHandeling } from './handeling.ts';

/** ARR-3 · Who signed the request; a parent signs here, the school takes over a signature from paper. */
export function Ondertekenen(beeld: Beeld) {
  const { rol, persoon } = useIk();
  const [papier, zetPapier] = useState(false);
  const { ondertekenaars, toestand, soort } = beeld.arrangement;
  if (soort !== 'leerling' || (ondertekenaars.length === 0 && toestand !== 'voorbereiding')) return null;
  const open = ondertekenaars.filter(({ antwoord }) => antwoord !== 'getekend');
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  const mijn = ondertekenaars.find((wie) => wie.persoon === persoon);
  return (
    <Blok kop="Handtekeningen" soort={rol === 'ouder' && mijn?.antwoord === null ? 'nadruk' : 'gewoon'}>
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
        {rol === 'ouder' && toestand === 'voorbereiding' && mijn && mijn.antwoord !== 'getekend' && (
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

function Tekenformulier(props: Handelingprops) {
  const f = useHandeling(props, 'handtekening', {
    begin: { keuze: '', toelichting: '' },
    controleer: ({ keuze, toelichting }) => ({
      ...(keuze === '' && { keuze: 'Kies of u ondertekent.' }),
      ...(keuze === 'nee' && toelichting.trim() === '' && { toelichting: 'Schrijf op waarom u niet ondertekent.' }),
    }),
    maak: ({ keuze, toelichting }) => ({ akkoord: keuze === 'ja', toelichting }),
  });
  return (
    <Handelingkader formulier={f} doe="Bevestigen" ververs={props.ververs}>
      <Keuzerondjes
        {...f.veld('keuze')}
        label="Ondertekent u deze aanvraag?"
        hint="Lees eerst wat erin staat en wat meegaat. De school vraagt het aan; zonder uw handtekening gaat het niet weg."
        opties={[
          { waarde: 'ja', tekst: 'Ja, ik onderteken' },
          { waarde: 'nee', tekst: 'Nee, ik onderteken niet' },
        ]}
      />
      {f.waarden.keuze === 'nee' && (
        <Tekstgebied
          {...f.veld('toelichting')}
          label="Waarom niet?"
          hint="De school leest dit en praat met u verder."
          regels={3}
          maxTekens={2000}
        />
      )}
    </Handelingkader>
  );
}

function Papierformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const open = props.arrangement.ondertekenaars.filter(({ antwoord }) => antwoord !== 'getekend');
  const f = useHandeling(props, 'handtekening-papier', {
    begin: { persoon: '', getekendOp: vandaag as string },
    controleer: ({ persoon, getekendOp }) => ({
      ...(persoon === '' && { persoon: 'Kies wie op papier ondertekende.' }),
      ...(getekendOp === '' && { getekendOp: 'Vul de dag in die op het papier staat.' }),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Vastleggen" ververs={props.ververs}>
      <Keuzelijst
        {...f.veld('persoon')}
        label="Wie ondertekende?"
        leeg="Kies een naam"
        opties={open.map(({ persoon, naam }) => ({ waarde: persoon, tekst: naam }))}
      />
      <Datumveld {...f.veld('getekendOp')} label="Op welke dag?" tot={vandaag} />
    </Handelingkader>
  );
}
