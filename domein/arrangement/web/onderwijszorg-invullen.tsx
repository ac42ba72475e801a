import { useId } from 'react';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Getalveld, Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { ZORGBETALERS } from '../regels/onderwijszorg.ts';
import './onderwijszorg.css';
import type { OnderwijszorgInvoer, StapInvoer } from './onderwijszorg-invoer.ts';

const MEESTE_STAPPEN = 12;

type Zorgveld = 'zorgdoelen' | 'zorgaanbieder' | 'opbouw' | 'besprokenMetOuders';

interface Props {
  readonly waarde: OnderwijszorgInvoer;
  readonly onWaarde: (waarde: OnderwijszorgInvoer) => void;
  /** Sentence per field, by the field names of the rule: `zorgdoelen`, `zorgaanbieder`, `opbouw`, `besprokenMetOuders`. */
  readonly fouten?: Readonly<Partial<Record<Zorgveld, string | undefined>>> | undefined;
  /** First and last day of the arrangement, ISO or empty. */
  readonly van: string;
  readonly tot: string;
  readonly vandaag: string;
}

/** ARR-5 · The part of the form about care beside education. */
export function OnderwijszorgInvullen({ waarde, onWaarde, fouten = {}, van, tot, vandaag }: Props) {
  const zet = (deel: Partial<OnderwijszorgInvoer>) => onWaarde({ ...waarde, ...deel });
  return (
    <div className="opmaat-stapel">
      <Tekstgebied
        naam="zorgdoelen"
        label="Doelen van de zorg"
        hint="Eén doel per regel. De doelen voor het onderwijs staan hierboven: samen vormen ze één plan."
        waarde={waarde.zorgdoelen}
        onWaarde={(zorgdoelen) => zet({ zorgdoelen })}
        fout={fouten.zorgdoelen}
        regels={3}
        maxTekens={2000}
      />
      <Tekstveld
        naam="zorgaanbieder"
        label="Wie geeft de zorg?"
        hint="De organisatie, en als dat kan de naam van de vaste begeleider"
        waarde={waarde.zorgaanbieder}
        onWaarde={(zorgaanbieder) => zet({ zorgaanbieder })}
        fout={fouten.zorgaanbieder}
        maxTekens={200}
      />
      <Keuzerondjes
        naam="zorgbetaler"
        label="Wie betaalt de zorg?"
        hint="Het onderwijs betaalt de school of het samenwerkingsverband. Vul bij de kosten allebei in."
        waarde={waarde.zorgbetaler}
        onWaarde={(gekozen) => zet({ zorgbetaler: gekozen as OnderwijszorgInvoer['zorgbetaler'] })}
        opties={Object.entries(ZORGBETALERS).map(([code, tekst]) => ({ waarde: code, tekst: metHoofdletter(tekst) }))}
      />
      <Datumveld
        naam="besprokenMetOuders"
        label="Op welke dag is dit met de ouders besproken?"
        waarde={waarde.besprokenMetOuders}
        onWaarde={(besprokenMetOuders) => zet({ besprokenMetOuders })}
        fout={fouten.besprokenMetOuders}
        tot={vandaag}
      />
      <Opbouw
        stappen={waarde.opbouw}
        onStappen={(opbouw) => zet({ opbouw })}
        fout={fouten.opbouw}
        periode={{ van, tot }}
      />
    </div>
  );
}

interface Opbouwprops {
  readonly stappen: readonly StapInvoer[];
  readonly onStappen: (stappen: readonly StapInvoer[]) => void;
  readonly fout: string | undefined;
  readonly periode: { readonly van: string; readonly tot: string };
}

function Opbouw({ stappen, onStappen, fout, periode }: Opbouwprops) {
  const id = useId();
  const wijzig = (plek: number, deel: Partial<StapInvoer>) =>
    onStappen(stappen.map((stap, nummer) => (nummer === plek ? { ...stap, ...deel } : stap)));
  const voegToe = () =>
    onStappen([
      ...stappen,
      {
        sleutel: Math.max(-1, ...stappen.map(({ sleutel }) => sleutel)) + 1,
        van: stappen.length === 0 ? periode.van : '',
        urenPerWeek: null,
        waarom: '',
      },
    ]);
  return (
    <fieldset
      id="veld-opbouw"
      className={`opmaat-veld${fout ? ' opmaat-veld--fout' : ''}`}
      aria-describedby={fout ? `${id}-fout ${id}-hint` : `${id}-hint`}
    >
      <legend className="opmaat-veld__label">
        Uren op school in stappen <span className="opmaat-veld__mag"> (niet verplicht)</span>
      </legend>
      <div id={`${id}-hint`} className="opmaat-veld__hint">
        Gaat uw leerling nog niet alle uren naar school? Schrijf dan op hoe het meer wordt. De laatste stap is waar u
        naartoe werkt.
      </div>
      {fout && (
        <div id={`${id}-fout`} className="opmaat-veld__fout">
          <span>
            <span className="opmaat-verborgen">Fout: </span>
            {fout}
          </span>
        </div>
      )}
      <ol className="opmaat-opbouw-invullen">
        {stappen.map((stap, plek) => (
          <li key={stap.sleutel}>
            <Datumveld
              naam={`opbouw-van-${stap.sleutel}`}
              label={`Stap ${plek + 1}: vanaf welke dag?`}
              waarde={stap.van}
              onWaarde={(van) => wijzig(plek, { van })}
              vanaf={periode.van || undefined}
              tot={periode.tot || undefined}
            />
            <Getalveld
              naam={`opbouw-uren-${stap.sleutel}`}
              label="Hoeveel uur?"
              waarde={stap.urenPerWeek}
              onWaarde={(urenPerWeek) => wijzig(plek, { urenPerWeek })}
              eenheid="uur per week"
              decimalen={1}
            />
            {isMinder(stappen, plek) && (
              <Tekstveld
                naam={`opbouw-waarom-${stap.sleutel}`}
                label="Waarom een tijd minder?"
                waarde={stap.waarom}
                onWaarde={(waarom) => wijzig(plek, { waarom })}
                maxTekens={400}
              />
            )}
            <Knop soort="stil" klein icoon="kruis" onClick={() => onStappen(stappen.filter((ander) => ander !== stap))}>
              Stap {plek + 1} weghalen
            </Knop>
          </li>
        ))}
      </ol>
      {stappen.length < MEESTE_STAPPEN && (
        <Knoppenrij>
          <Knop soort="secundair" klein icoon="plus" onClick={voegToe}>
            {stappen.length === 0 ? 'Stap toevoegen' : 'Nog een stap toevoegen'}
          </Knop>
        </Knoppenrij>
      )}
    </fieldset>
  );
}

function isMinder(stappen: readonly StapInvoer[], plek: number): boolean {
  const uren = stappen[plek]?.urenPerWeek ?? null;
  const eerder = stappen[plek - 1]?.urenPerWeek ?? null;
  return uren !== null && eerder !== null && uren < eerder;
}
