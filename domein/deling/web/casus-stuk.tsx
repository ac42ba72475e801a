import { type ReactNode, useState } from 'react';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { vindZeldzaam, type Zeldzaam } from '../regels/zeldzaam.ts';
import './deling.css';

interface CasusStukProps {
  readonly naam: string;
  readonly label: string;
  readonly tekst: string;
  readonly voorstel: string;
  readonly onTekst: (tekst: string) => void;
}

/** One text of a case: to read with what stands out marked in it, to change, or to leave out. */
export function CasusStuk({ naam, label, tekst, voorstel, onTekst }: CasusStukProps) {
  const [wijzigt, zetWijzigt] = useState(false);
  if (tekst === '' && !wijzigt) {
    return (
      <div className="deling-regel">
        <p className="deling-weg">
          <span className="opmaat-verborgen">Weggelaten: </span>
          <s>{voorstel}</s>
        </p>
        <Knop soort="stil" klein onClick={() => onTekst(voorstel)} aria-label={`Toch meenemen: ${label}`}>
          Toch meenemen
        </Knop>
      </div>
    );
  }
  const zeldzaam = vindZeldzaam(tekst);
  return (
    <div className="deling-regel">
      {wijzigt ? (
        <Tekstgebied
          naam={naam}
          label={label}
          verplicht={false}
          waarde={tekst}
          onWaarde={onTekst}
          regels={Math.max(2, Math.ceil(tekst.length / 75))}
        />
      ) : (
        <p className="deling-tekst">{metMerken(tekst, zeldzaam)}</p>
      )}
      {zeldzaam.length > 0 && (
        <ul className="deling-waarschuwingen">
          {zeldzaam.map(({ van, woord, waarom }) => (
            <li key={van}>
              <Icoon naam="waarschuwing" maat={16} />
              <span>
                <strong>{woord}</strong>: {waarom}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="deling-regel__knoppen">
        <Knop
          soort="stil"
          klein
          icoon={wijzigt ? 'vinkje' : 'pen'}
          onClick={() => zetWijzigt(!wijzigt)}
          aria-label={`${wijzigt ? 'Klaar' : 'Veranderen'}: ${label}`}
        >
          {wijzigt ? 'Klaar' : 'Veranderen'}
        </Knop>
        {!wijzigt && (
          <Knop soort="stil" klein icoon="kruis" onClick={() => onTekst('')} aria-label={`Weglaten: ${label}`}>
            Weglaten
          </Knop>
        )}
      </div>
    </div>
  );
}

function metMerken(tekst: string, zeldzaam: readonly Zeldzaam[]): ReactNode[] {
  const uit: ReactNode[] = [];
  let plek = 0;
  for (const { van, tot } of zeldzaam) {
    uit.push(tekst.slice(plek, van), <mark key={van}>{tekst.slice(van, tot)}</mark>);
    plek = tot;
  }
  return [...uit, tekst.slice(plek)];
}
