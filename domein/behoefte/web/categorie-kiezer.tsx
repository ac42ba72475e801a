import { useState } from 'react';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { koppelVeld, Veldkader } from '../../../web/platform/delen/veld.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import { VELDUITLEG } from '../regels/velduitleg.ts';
import { type Keuze, zoekKeuzes } from './zoek-keuze.ts';

interface KiezerProps {
  readonly keuzes: readonly Keuze[];
  readonly gekozen: readonly string[];
  readonly onKies: (keuze: Keuze) => void;
  readonly label: string;
}

/** Choosing categories by typing what one sees, or by domain. Enter takes the first one found; choosing goes on after that. */
export function CategorieKiezer({ keuzes, gekozen, onKies, label }: KiezerProps) {
  const [getypt, zetGetypt] = useState('');
  const [domein, zetDomein] = useState('');
  const [laatste, zetLaatste] = useState('');
  const gevonden = zoekKeuzes(keuzes, getypt);
  const zoekt = getypt.trim() !== '';
  const domeinen = [...new Map(keuzes.map((keuze) => [keuze.domein, keuze.domeinnaam]))];

  const veld = {
    naam: 'zoek-categorie',
    label,
    hint: 'Typ een woord, bijvoorbeeld lezen, rustig of pauze. Met Enter kiest u de eerste.',
    uitleg: VELDUITLEG.categorie,
  };

  function kies(keuze: Keuze) {
    zetGetypt('');
    zetLaatste(keuze.naam);
    onKies(keuze);
  }

  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      <Veldkader veld={veld}>
        <input
          {...koppelVeld(veld)}
          className="opmaat-invoer opmaat-invoer--breed"
          type="search"
          required={false}
          autoComplete="off"
          value={getypt}
          onChange={(g) => zetGetypt(g.target.value)}
          onKeyDown={(g) => {
            if (g.key !== 'Enter') return;
            // Enter in the search field never sends the form.
            g.preventDefault();
            if (gevonden[0]) kies(gevonden[0]);
          }}
        />
      </Veldkader>
      <div role="status" className="opmaat-verborgen">
        {zoekt
          ? `${telWoord(gevonden.length, 'categorie', 'categorieën')} gevonden`
          : laatste && `Toegevoegd: ${laatste}`}
      </div>
      {zoekt ? (
        <Keuzelijstje keuzes={gevonden} gekozen={gekozen} onKies={kies} />
      ) : (
        <details className="behoefte-meer" open={gekozen.length === 0 || domein !== '' || undefined}>
          <summary>Of kies eerst waar het over gaat</summary>
          <ul className="behoefte-tegels">
            {domeinen.map(([code, naam]) => (
              <li key={code}>
                <button
                  type="button"
                  className="behoefte-tegel"
                  aria-expanded={domein === code}
                  onClick={() => zetDomein(domein === code ? '' : code)}
                >
                  {naam}
                </button>
              </li>
            ))}
          </ul>
          {domein && (
            <Keuzelijstje keuzes={keuzes.filter((keuze) => keuze.domein === domein)} gekozen={gekozen} onKies={kies} />
          )}
        </details>
      )}
    </div>
  );
}

function Keuzelijstje({ keuzes, gekozen, onKies }: Pick<KiezerProps, 'keuzes' | 'gekozen' | 'onKies'>) {
  if (keuzes.length === 0) {
    return (
      <p>
        Niets gevonden. Zoek op wat nodig is, niet op een diagnose. Of maak het zoekveld leeg en kies een onderwerp.
      </p>
    );
  }
  return (
    <ul className="behoefte-keuzes">
      {keuzes.map((keuze) => (
        <li key={keuze.code}>
          <button type="button" className="behoefte-keuze" onClick={() => onKies(keuze)}>
            <Icoon naam={gekozen.includes(keuze.code) ? 'vinkje' : 'plus'} maat={18} />
            <span>
              <strong>{keuze.naam}</strong>
              {keuze.isLokaal && <span className="opmaat-rustig"> (woord van uw samenwerkingsverband)</span>}
              <span className="behoefte-keuze__uitleg">
                {keuze.uitleg} {keuze.voorbeeld && <em>{keuze.voorbeeld}</em>}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
