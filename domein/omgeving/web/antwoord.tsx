import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import './omgeving.css';
import { Antwoordformulier } from './antwoord-formulier.tsx';
import type { Geopend } from './antwoordstap.ts';
import { Codeformulier } from './code-formulier.tsx';

type Stap =
  | { readonly soort: 'code' }
  | { readonly soort: 'vraag'; readonly geopend: Geopend }
  | { readonly soort: 'dicht'; readonly kop: string; readonly zin: string }
  | { readonly soort: 'klaar'; readonly school: string };

/** Somebody who knows a child answers the question of a school: code, question, answer, thanks. For who never saw Opmaat before. */
export function Antwoordscherm() {
  const sleutel = useParam('sleutel');
  const [stap, zetStap] = useState<Stap>({ soort: 'code' });
  const opDicht = (kop: string, zin: string) => zetStap({ soort: 'dicht', kop, zin });
  return (
    <div className="omgeving-smal opmaat-stapel opmaat-stapel--ruim">
      {stap.soort === 'code' && (
        <Codeformulier sleutel={sleutel} onOpen={(geopend) => zetStap({ soort: 'vraag', geopend })} onDicht={opDicht} />
      )}
      {stap.soort === 'vraag' && (
        <Antwoordformulier
          sleutel={sleutel}
          geopend={stap.geopend}
          onKlaar={() => zetStap({ soort: 'klaar', school: stap.geopend.vraag.school })}
          onDicht={opDicht}
        />
      )}
      {stap.soort === 'dicht' && (
        <>
          <Paginakop titel="Informatie voor een school" />
          <Melding kop={stap.kop} nieuw>
            <p>{stap.zin}</p>
          </Melding>
        </>
      )}
      {stap.soort === 'klaar' && <Bedankt school={stap.school} />}
    </div>
  );
}

function Bedankt({ school }: { readonly school: string }) {
  return (
    <>
      <Paginakop titel="Bedankt" />
      <Melding soort="succes" kop="Uw antwoord is bij de school" nieuw>
        <p>U kunt dit venster sluiten. Het adres en de code werken nu niet meer.</p>
      </Melding>
      <Blok kop="Wat er nu gebeurt">
        <ul>
          <li>{school} krijgt bericht dat er een antwoord is, en leest het.</li>
          <li>De ouders lezen het ook. Uw naam en de datum staan erbij.</li>
          <li>Het antwoord blijft in het dossier van het kind, zo lang als de wet dat toestaat.</li>
          <li>Wilt u iets aanvullen of klopt er iets niet? Bel de school.</li>
        </ul>
      </Blok>
    </>
  );
}
