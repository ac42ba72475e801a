import { useState } from 'react';
import { leesDatum, schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { Veldgroep } from '../../../web/platform/delen/veld.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Categorieen } from '../contract.ts';
import { MAX_TOELICHTING } from '../regels/behoefte.ts';
import { VELDUITLEG } from '../regels/velduitleg.ts';
import type { Rij } from './rij.ts';

interface RijProps {
  readonly rij: Rij;
  readonly naam: string;
  readonly taal: Categorieen;
  /** Prefix of the field names: `behoeften.0.`, so that reasons of the server find their field. */
  readonly plek: string;
  readonly fouten: Readonly<Record<string, string>>;
  readonly onWijzig: (rij: Rij) => void;
  readonly onWeg?: () => void;
}

/** One chosen category: how much, where, how necessary; period and note behind a fold, because their defaults usually fit. */
export function BehoefteRij({ rij, naam, taal, plek, fouten, onWijzig, onWeg }: RijProps) {
  const fout = (veld: string) => fouten[`${plek}${veld}`];
  const zet = (deel: Partial<Rij>) => onWijzig({ ...rij, ...deel });
  const tot = leesDatum(rij.tot);
  const heeftFout = ['van', 'tot', 'toelichting'].some((veld) => fout(veld) !== undefined);
  // Opened by an error it stays open: the error goes with the first key, and the field must not go with it.
  const [open, zetOpen] = useState(false);
  return (
    <fieldset className="behoefte-rij" id={`veld-${plek}categorie`} tabIndex={-1}>
      <legend className="opmaat-verborgen">{naam}</legend>
      <div className="behoefte-rij__kop">
        <strong>{naam}</strong>
        {onWeg && (
          <Knop soort="stil" klein icoon="kruis" onClick={onWeg}>
            Weghalen<span className="opmaat-verborgen">: {naam}</span>
          </Knop>
        )}
      </div>
      {fout('categorie') && <p className="opmaat-veld__fout">{fout('categorie')}</p>}
      <div className="behoefte-rij__velden">
        <Sterkte
          rij={rij}
          taal={taal}
          naam={`${plek}intensiteit`}
          fout={fout('intensiteit')}
          onKies={(intensiteit) => zet({ intensiteit })}
        />
        <Keuzelijst
          naam={`${plek}setting`}
          label="Waar?"
          fout={fout('setting')}
          opties={taal.settings.map(({ code, naam: tekst }) => ({ waarde: code, tekst: metHoofdletter(tekst) }))}
          waarde={rij.setting}
          onWaarde={(setting) => zet({ setting })}
        />
        <Keuzelijst
          naam={`${plek}verplicht`}
          label="Hoe nodig?"
          opties={[
            { waarde: 'ja', tekst: 'Echt nodig' },
            { waarde: 'nee', tekst: 'Een wens' },
          ]}
          waarde={rij.verplicht ? 'ja' : 'nee'}
          onWaarde={(waarde) => zet({ verplicht: waarde === 'ja' })}
        />
      </div>
      <details className="behoefte-meer" open={open || heeftFout} onToggle={(g) => zetOpen(g.currentTarget.open)}>
        <summary>
          {tot ? `Tot en met ${schrijfDatumKort(tot)}` : 'Zonder einddatum'}
          {rij.toelichting.trim() ? ', met toelichting' : ''} · periode of toelichting aanpassen
        </summary>
        <div className="behoefte-rij__velden behoefte-rij__velden--meer">
          <Datumveld
            naam={`${plek}van`}
            label="Vanaf"
            hint="Eerste dag"
            fout={fout('van')}
            waarde={rij.van}
            onWaarde={(van) => zet({ van })}
          />
          <Datumveld
            naam={`${plek}tot`}
            label="Tot en met"
            hint="Laatste dag"
            verplicht={false}
            fout={fout('tot')}
            uitleg={VELDUITLEG.periode}
            waarde={rij.tot}
            onWaarde={(nieuw) => zet({ tot: nieuw })}
          />
        </div>
        <Tekstgebied
          naam={`${plek}toelichting`}
          label="Toelichting"
          regels={2}
          verplicht={false}
          maxTekens={MAX_TOELICHTING}
          fout={fout('toelichting')}
          uitleg={VELDUITLEG.toelichting}
          waarde={rij.toelichting}
          onWaarde={(toelichting) => zet({ toelichting })}
        />
      </details>
    </fieldset>
  );
}

interface SterkteProps {
  readonly rij: Rij;
  readonly taal: Categorieen;
  readonly naam: string;
  readonly fout: string | undefined;
  readonly onKies: (intensiteit: number) => void;
}

/** How much is needed: three segments, with below them what the chosen one means in a week. */
function Sterkte({ rij, taal, naam, fout, onKies }: SterkteProps) {
  const gekozen = taal.intensiteiten.find(({ waarde }) => waarde === rij.intensiteit);
  const veld = { naam, label: 'Hoeveel?', fout };
  return (
    <Veldgroep veld={veld}>
      <div className="behoefte-segmenten">
        {taal.intensiteiten.map(({ waarde, naam: tekst }) => (
          <label key={waarde} className="behoefte-segment">
            <input type="radio" name={naam} checked={rij.intensiteit === waarde} onChange={() => onKies(waarde)} />
            <span>{metHoofdletter(tekst)}</span>
          </label>
        ))}
      </div>
      <p className="opmaat-veld__hint" aria-live="polite">
        {gekozen?.uitleg ?? 'Kies een van de drie.'}
      </p>
    </Veldgroep>
  );
}
