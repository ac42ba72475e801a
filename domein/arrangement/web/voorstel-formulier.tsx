import { leesDatum } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { jaarVanSchooljaar } from '../regels/kosten.ts';
import { alsKosten, type Kosteninvoer, maakId } from './formulier-waarden.ts';
import { type Handelingprops, useHandeling } from './handeling.ts';
import { KostenInvullen } from './kosten-invullen.tsx';

interface Waarden {
  readonly uitkomst: string;
  readonly criteria: readonly { readonly criterium: string; readonly voldaan: string; readonly toelichting: string }[];
  readonly motivering: string;
  readonly kosten: readonly Kosteninvoer[];
  readonly van: string;
  readonly tot: string;
}

/** ARR-2 · A decision to propose: every criterion judged, why, and what is granted for how long. Filled with what was asked. */
export function Voorstelformulier(props: Handelingprops) {
  const { criteria, kosten, van, tot } = props.arrangement;
  const f = useHandeling<Waarden>(props, 'voorstel', {
    begin: {
      uitkomst: '',
      criteria: criteria.map((criterium) => ({ criterium, voldaan: '', toelichting: '' })),
      motivering: '',
      kosten: kosten
        .filter(({ betaler }) => betaler === 'swv')
        .map(({ bedrag, ...regel }) => ({ ...regel, sleutel: maakId(), euro: bedrag / 100 })),
      van,
      tot,
    },
    controleer: (w) => ({
      ...(w.uitkomst === '' && { uitkomst: 'Kies een uitkomst.' }),
      ...(w.criteria.some(({ voldaan }) => voldaan === '') && { criteria: 'Beoordeel elk criterium.' }),
      ...(w.motivering.trim() === '' && { motivering: 'Schrijf op waarom u dit voorstelt.' }),
    }),
    maak: (w) => ({
      ...w,
      criteria: w.criteria.map((criterium) => ({ ...criterium, voldaan: criterium.voldaan === 'ja' })),
      kosten: w.uitkomst === 'toegekend' ? w.kosten.filter(({ euro }) => euro !== null).map(alsKosten) : [],
    }),
  });
  const w = f.waarden;
  const zet = (plek: number, deel: Partial<Waarden['criteria'][number]>) =>
    f.zet(
      'criteria',
      w.criteria.map((rij, nummer) => (nummer === plek ? { ...rij, ...deel } : rij)),
    );
  const eerste = jaarVanSchooljaar(leesDatum(w.van) ?? van);
  const aantal = Math.min(6, Math.max(1, jaarVanSchooljaar(leesDatum(w.tot) ?? tot) - eerste + 1));
  return (
    <Handelingkader formulier={f} doe="Voorstel vastleggen" ververs={props.ververs}>
      <p>Een collega leest uw voorstel en beslist. School en ouders zien pas het besluit.</p>
      <div id="veld-criteria" className="opmaat-stapel">
        {w.criteria.map(({ criterium, voldaan, toelichting }, plek) => (
          <div key={criterium} className="opmaat-stapel opmaat-stapel--dicht">
            <Keuzerondjes
              naam={`criterium-${plek}`}
              label={criterium}
              fout={voldaan === '' ? f.veldfouten.criteria : undefined}
              waarde={voldaan}
              onWaarde={(nieuw) => zet(plek, { voldaan: nieuw })}
              opties={[
                { waarde: 'ja', tekst: 'Hieraan is voldaan' },
                { waarde: 'nee', tekst: 'Hieraan is niet voldaan' },
              ]}
            />
            <Tekstveld
              naam={`criterium-toelichting-${plek}`}
              label="Toelichting"
              verplicht={false}
              breedte="breed"
              waarde={toelichting}
              onWaarde={(nieuw) => zet(plek, { toelichting: nieuw })}
              fout={voldaan === 'nee' && toelichting === '' ? f.veldfouten.criteria : undefined}
              maxTekens={1000}
            />
          </div>
        ))}
      </div>
      <Keuzerondjes
        {...f.veld('uitkomst')}
        label="Wat stelt u voor?"
        opties={[
          { waarde: 'toegekend', tekst: 'Toekennen' },
          { waarde: 'afgewezen', tekst: 'Afwijzen' },
        ]}
      />
      {w.uitkomst === 'toegekend' && (
        <>
          <div className="arrangement-datums">
            <Datumveld {...f.veld('van')} label="Eerste dag" />
            <Datumveld {...f.veld('tot')} label="Laatste dag" />
          </div>
          <KostenInvullen
            naam="kosten"
            label="Wat kent u toe?"
            hint="Overgenomen uit de aanvraag; een ander bedrag mag."
            fout={f.veldfouten.kosten}
            waarde={w.kosten}
            onWaarde={(nieuw) => f.zet('kosten', nieuw)}
            jaren={Array.from({ length: aantal }, (_, n) => eerste + n)}
            betaler="swv"
          />
        </>
      )}
      <Tekstgebied
        {...f.veld('motivering')}
        label="Waarom?"
        hint="In gewone taal: school en ouders lezen dit bij het besluit."
        regels={4}
        maxTekens={4000}
      />
    </Handelingkader>
  );
}
