import type { Datum } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import type { InhoudBody } from '../contract.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { WAAROM } from '../regels/herkomst.ts';
import { useFocusNa } from './focus-na.ts';
import { Schrijfdeel, type SchrijfProps } from './schrijfdeel.tsx';

type Doel = InhoudBody['doelen'][number];

/** OPP-6 · The goals: taken over from the need with one click, or made anew. */
export function SchrijfDoelen({ inhoud: { doelen }, wijzig, begin, fouten }: SchrijfProps) {
  const voorstellen = begin.doelvoorstellen.filter(
    ({ categorie }) => !doelen.some((doel) => doel.categorie === categorie),
  );
  const eerste = begin.doelvoorstellen[0];
  const focus = useFocusNa();
  const voegToe = (nieuw: readonly Partial<Doel>[]) => {
    wijzig({
      doelen: [
        ...doelen,
        ...nieuw.map((doel) => ({
          id: crypto.randomUUID(),
          categorie: '',
          tekst: '',
          beginsituatie: '',
          streef: '',
          van: (eerste?.van ?? '') as Datum,
          tot: (eerste?.tot ?? '') as Datum,
          ...doel,
        })),
      ],
    });
    focus(`doelen.${doelen.length}.tekst`);
  };
  const haalWeg = (plek: number) => {
    wijzig({ doelen: doelen.filter((_, i) => i !== plek) });
    focus(plek > 0 ? `doelen.${plek - 1}.tekst` : 'doelen-erbij');
  };
  const zet = (id: string, deel: Partial<Doel>) =>
    wijzig({ doelen: doelen.map((doel) => (doel.id === id ? { ...doel, ...deel } : doel)) });
  return (
    <Schrijfdeel kop="Doelen" waarom={WAAROM.doelen} bron={OPPBRON.doelen}>
      {doelen.map((doel, plek) => (
        <Doelvelden
          key={doel.id}
          doel={doel}
          plek={plek}
          categorieen={begin.keuzes.categorieen}
          fouten={fouten}
          onZet={(deel) => zet(doel.id, deel)}
          onWeg={() => haalWeg(plek)}
        />
      ))}
      {voorstellen.length > 0 && (
        <div>
          <p className="opmaat-rustig">Dit heeft de leerling nodig. Waarvoor komt er een doel?</p>
          <Knoppenrij>
            {voorstellen.length > 1 && (
              <Knop
                soort="secundair"
                klein
                icoon="plus"
                onClick={() => voegToe(voorstellen.map(({ naam: _naam, ...voorstel }) => voorstel))}
              >
                {voorstellen.length === 2 ? 'Voor allebei een doel' : `Voor alle ${voorstellen.length} een doel`}
              </Knop>
            )}
            {voorstellen.map(({ naam, ...voorstel }) => (
              <Knop key={voorstel.categorie} soort="secundair" klein icoon="plus" onClick={() => voegToe([voorstel])}>
                Doel voor «{naam}»
              </Knop>
            ))}
          </Knoppenrij>
        </div>
      )}
      <div>
        <Knop id="veld-doelen-erbij" soort="secundair" klein icoon="plus" onClick={() => voegToe([{}])}>
          Ander doel
        </Knop>
      </div>
    </Schrijfdeel>
  );
}

interface DoelProps {
  readonly doel: Doel;
  readonly plek: number;
  readonly categorieen: readonly { readonly code: string; readonly naam: string }[];
  readonly fouten: Readonly<Record<string, string>>;
  readonly onZet: (deel: Partial<Doel>) => void;
  readonly onWeg: () => void;
}

function Doelvelden({ doel, plek, categorieen, fouten, onZet, onWeg }: DoelProps) {
  const veld = (naam: keyof Doel) => ({ naam: `doelen.${plek}.${naam}`, fout: fouten[`doelen.${plek}.${naam}`] });
  return (
    <div className="opp-rij">
      <div className="opp-rij__kop">
        <h3>Doel {plek + 1}</h3>
        <Knop soort="stil" klein icoon="kruis" onClick={onWeg}>
          Doel {plek + 1} weghalen
        </Knop>
      </div>
      <Tekstgebied
        {...veld('tekst')}
        label="Wat kan de leerling dan?"
        hint="Bijvoorbeeld: leest een bladzijde van AVI E3 zonder hulp"
        waarde={doel.tekst}
        onWaarde={(tekst) => onZet({ tekst })}
        regels={2}
      />
      <div className="opp-naast">
        <Tekstgebied
          {...veld('beginsituatie')}
          label="Wat kan de leerling nu?"
          waarde={doel.beginsituatie}
          onWaarde={(beginsituatie) => onZet({ beginsituatie })}
          regels={2}
        />
        <Tekstgebied
          {...veld('streef')}
          label="Gehaald als"
          hint="Zo ziet u straks of het is gelukt"
          waarde={doel.streef}
          onWaarde={(streef) => onZet({ streef })}
          regels={2}
        />
      </div>
      <div className="opp-naast">
        <Keuzelijst
          {...veld('categorie')}
          label="Hoort bij"
          leeg="Kies waar dit bij hoort"
          waarde={doel.categorie}
          onWaarde={(categorie) => onZet({ categorie })}
          opties={categorieen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        />
        <Datumveld
          {...veld('van')}
          label="Begint op"
          waarde={doel.van}
          onWaarde={(van) => onZet({ van: van as Datum })}
        />
        <Datumveld
          {...veld('tot')}
          label="Klaar op"
          waarde={doel.tot}
          onWaarde={(tot) => onZet({ tot: tot as Datum })}
        />
      </div>
    </div>
  );
}
