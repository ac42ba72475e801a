import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';

interface Doelinvoer {
  readonly doel: string;
  readonly uitkomst: string;
  readonly toelichting: string;
}
interface Waarden {
  readonly evaluatiedag: string;
  readonly doelen: readonly Doelinvoer[];
  readonly conclusie: string;
}

/** ARR-1 · What came of each goal, and how it goes on. */
export function Evaluatieformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const { inhoud, van } = props.arrangement;
  const f = useHandeling<Waarden>(props, 'evaluatie', {
    begin: {
      evaluatiedag: vandaag,
      doelen: inhoud.doelen.map(({ id }) => ({ doel: id, uitkomst: '', toelichting: '' })),
      conclusie: '',
    },
    controleer: (w) => ({
      ...(w.doelen.some(({ uitkomst }) => uitkomst === '') && { doelen: 'Kies bij elk doel wat ervan is gekomen.' }),
      ...(w.conclusie.trim() === '' && { conclusie: 'Schrijf op wat werkte en hoe het verder gaat.' }),
      ...(w.evaluatiedag === '' && { evaluatiedag: 'Vul de dag van het gesprek in.' }),
    }),
    maak: (w) => ({ ...w }),
  });
  const zet = (doel: string, deel: Partial<Doelinvoer>) =>
    f.zet(
      'doelen',
      f.waarden.doelen.map((rij) => (rij.doel === doel ? { ...rij, ...deel } : rij)),
    );
  return (
    <Handelingkader formulier={f} doe="Evaluatie vastleggen" ververs={props.ververs}>
      <Datumveld {...f.veld('evaluatiedag')} label="Dag van de evaluatie" vanaf={van} tot={vandaag} />
      <div id="veld-doelen" className="opmaat-stapel">
        {f.waarden.doelen.map(({ doel, uitkomst, toelichting }) => (
          <div key={doel} className="opmaat-stapel opmaat-stapel--dicht">
            <Keuzerondjes
              naam={`uitkomst-${doel}`}
              label={inhoud.doelen.find(({ id }) => id === doel)?.tekst ?? 'Doel'}
              fout={uitkomst === '' ? f.veldfouten.doelen : undefined}
              waarde={uitkomst}
              onWaarde={(nieuw) => zet(doel, { uitkomst: nieuw })}
              opties={[
                { waarde: 'behaald', tekst: 'Behaald' },
                { waarde: 'deels', tekst: 'Deels behaald' },
                { waarde: 'niet', tekst: 'Niet behaald' },
              ]}
            />
            <Tekstgebied
              naam={`toelichting-${doel}`}
              label="Waaraan ziet u dat?"
              waarde={toelichting}
              onWaarde={(nieuw) => zet(doel, { toelichting: nieuw })}
              fout={toelichting.trim() === '' && uitkomst !== '' ? f.veldfouten.doelen : undefined}
              regels={2}
              maxTekens={2000}
            />
          </div>
        ))}
      </div>
      <Tekstgebied
        {...f.veld('conclusie')}
        label="Wat werkte, en hoe gaat het verder?"
        hint="De ouders lezen dit."
        regels={3}
        maxTekens={4000}
      />
    </Handelingkader>
  );
}
