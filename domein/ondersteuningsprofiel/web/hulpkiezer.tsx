import { useState } from 'react';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { CATEGORIEEN } from '../../behoefte/regels/categorieen.ts';
import { DOMEINNAAM, INTENSITEIT, INTENSITEITEN } from '../../behoefte/regels/domeinen.ts';
import { categorieNaam } from './woorden.ts';
import type { Hulpvraag } from './zoekstand.ts';

const OPTIES = CATEGORIEEN.map(({ code, naam, domein }) => ({ waarde: code, tekst: naam, hint: DOMEINNAAM[domein] }));
export const NIVEAUOPTIES = INTENSITEITEN.map((niveau) => ({
  waarde: String(niveau),
  tekst: metHoofdletter(INTENSITEIT[niveau].naam),
}));

/** Which help a child needs, one or more, each with how much: found by typing. */
export function Hulpkiezer({
  hulp,
  onHulp,
}: {
  readonly hulp: readonly Hulpvraag[];
  readonly onHulp: (hulp: readonly Hulpvraag[]) => void;
}) {
  // A new field after each choice, so that it is empty again.
  const [beurt, zetBeurt] = useState(0);
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      <Zoekkeuze
        key={beurt}
        naam="behoefte"
        label="Welke hulp heeft uw kind nodig?"
        hint="Typ een woord, bijvoorbeeld lezen, rust of bewegen. U kunt er meer kiezen. U vindt dan scholen die dit bieden en nu plek hebben."
        verplicht="zoek"
        opties={OPTIES.filter(({ waarde }) => hulp.every(({ categorie }) => categorie !== waarde))}
        waarde=""
        onWaarde={(categorie) => {
          if (!categorie) return;
          onHulp([...hulp, { categorie, niveau: 1 }]);
          zetBeurt(beurt + 1);
        }}
      />
      {hulp.length > 0 && (
        <ul className="vinder-hulp" aria-label="Gekozen hulp">
          {hulp.map((vraag) => (
            <li key={vraag.categorie}>
              <strong>{categorieNaam(vraag.categorie)}</strong>
              <Keuzelijst
                naam={`niveau-${vraag.categorie}`}
                label="Hoeveel"
                breedte="kort"
                waarde={String(vraag.niveau)}
                onWaarde={(niveau) =>
                  onHulp(hulp.map((ander) => (ander === vraag ? { ...ander, niveau: Number(niveau) } : ander)))
                }
                opties={NIVEAUOPTIES}
              />
              <Knop soort="stil" klein icoon="kruis" onClick={() => onHulp(hulp.filter((ander) => ander !== vraag))}>
                Weghalen<span className="opmaat-verborgen"> {categorieNaam(vraag.categorie)}</span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
