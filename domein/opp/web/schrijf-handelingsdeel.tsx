import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { VELD, VELDEN, type Veld } from '../../behoefte/regels/domeinen.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { WAAROM } from '../regels/herkomst.ts';
import { useFocusNa } from './focus-na.ts';
import { Schrijfdeel, type SchrijfProps } from './schrijfdeel.tsx';

/** Who usually gives support; offered while one types. */
const WIE = [
  'De leraar van de groep',
  'De onderwijsassistent',
  'De intern begeleider',
  'De leraar en de onderwijsassistent',
];
const PAD = 'handelingsdeel.ondersteuning';

/** OPP-3 · What the school does, in the five fields; parents must agree to this part. */
export function SchrijfHandelingsdeel({ inhoud, wijzig, begin, fouten }: SchrijfProps) {
  const { handelingsdeel } = inhoud;
  const { ondersteuning } = handelingsdeel;
  const focus = useFocusNa();
  type Regel = (typeof ondersteuning)[number];
  const zetLijst = (nieuw: Regel[]) => wijzig({ handelingsdeel: { ...handelingsdeel, ondersteuning: nieuw } });
  const zet = (plek: number, deel: Partial<Regel>) =>
    zetLijst(ondersteuning.map((een, i) => (i === plek ? { ...een, ...deel } : een)));
  // Who was named in another row, needs not be typed again.
  const wie = [...new Set([...ondersteuning.map((een) => een.wie.trim()).filter((een) => een !== ''), ...WIE])];
  const voegToe = () => {
    zetLijst([...ondersteuning, { veld: 'tijd-aandacht', wat: '', wie: '', wanneer: '' }]);
    focus(`${PAD}.${ondersteuning.length}.wat`);
  };
  const haalWeg = (plek: number) => {
    zetLijst(ondersteuning.filter((_, i) => i !== plek));
    focus(plek > 0 ? `${PAD}.${plek - 1}.wat` : `${PAD}-erbij`);
  };
  const uitDossier = new Set(begin.bekend.handelingsdeel.ondersteuning.map(({ wat }) => wat));
  const tekst = (naam: 'leerlijn' | 'onderzoek' | 'zorg', label: string) => (
    <Tekstgebied
      naam={`handelingsdeel.${naam}`}
      label={label}
      waarde={handelingsdeel[naam]}
      onWaarde={(waarde) => wijzig({ handelingsdeel: { ...handelingsdeel, [naam]: waarde } })}
      verplicht={false}
      regels={2}
      maxTekens={4000}
    />
  );
  return (
    <>
      <Schrijfdeel
        kop="Wat de school doet (het handelingsdeel)"
        waarom={WAAROM.ondersteuning}
        bron={OPPBRON.instemming}
      >
        {ondersteuning.map((regel, plek) => (
          // Rows have no identity of their own: they are what stands in that place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={plek} className="opp-rij">
            <div className="opp-rij__kop">
              <h3>Ondersteuning {plek + 1}</h3>
              <Knop soort="stil" klein icoon="kruis" onClick={() => haalWeg(plek)}>
                Ondersteuning {plek + 1} weghalen
              </Knop>
            </div>
            <Keuzelijst
              naam={`handelingsdeel.ondersteuning.${plek}.veld`}
              label="Soort"
              hint={VELD[regel.veld].uitleg}
              waarde={regel.veld}
              onWaarde={(veld) => zet(plek, { veld: veld as Veld })}
              opties={VELDEN.map((veld) => ({ waarde: veld, tekst: VELD[veld].naam }))}
            />
            <Tekstgebied
              naam={`handelingsdeel.ondersteuning.${plek}.wat`}
              label="Wat gebeurt er?"
              hint={uitDossier.has(regel.wat) ? 'Uit wat nodig is, volgens het dossier' : undefined}
              waarde={regel.wat}
              onWaarde={(wat) => zet(plek, { wat })}
              regels={2}
              fout={fouten[`handelingsdeel.ondersteuning.${plek}.wat`]}
            />
            <div className="opp-naast">
              <Tekstveld
                naam={`handelingsdeel.ondersteuning.${plek}.wie`}
                label="Door wie?"
                waarde={regel.wie}
                onWaarde={(nieuw) => zet(plek, { wie: nieuw })}
                suggesties={wie}
                maxTekens={400}
                breedte="breed"
                fout={fouten[`handelingsdeel.ondersteuning.${plek}.wie`]}
              />
              <Tekstveld
                naam={`handelingsdeel.ondersteuning.${plek}.wanneer`}
                label="Wanneer en hoe vaak?"
                waarde={regel.wanneer}
                onWaarde={(wanneer) => zet(plek, { wanneer })}
                maxTekens={400}
                breedte="breed"
                verplicht={false}
              />
            </div>
          </div>
        ))}
        <div>
          <Knop id={`veld-${PAD}-erbij`} soort="secundair" klein icoon="plus" onClick={voegToe}>
            Ondersteuning toevoegen
          </Knop>
        </div>
      </Schrijfdeel>
      <Schrijfdeel
        kop="Als het speelt"
        waarom={WAAROM.handelingsdeel}
        bron={OPPBRON.instemming}
        alleenAls={{
          tekst: 'Eigen leerlijn, onderzoek, zorg op school of een ander lesprogramma',
          gevuld: [handelingsdeel.leerlijn, handelingsdeel.onderzoek, handelingsdeel.zorg, inhoud.afwijkingen].some(
            (deel) => deel.trim() !== '',
          ),
        }}
      >
        {tekst('leerlijn', 'Eigen leerlijn: waar volgt de leerling een ander programma?')}
        {tekst('onderzoek', 'Onderzoek: wat zoekt de school uit, en wie doet dat?')}
        {tekst('zorg', 'Zorg op school: welke afspraken zijn er?')}
        <Tekstgebied
          naam="afwijkingen"
          label="Afwijkingen van het lesprogramma"
          hint={WAAROM.afwijkingen}
          waarde={inhoud.afwijkingen}
          onWaarde={(afwijkingen) => wijzig({ afwijkingen })}
          verplicht={false}
          regels={2}
          maxTekens={4000}
        />
      </Schrijfdeel>
    </>
  );
}
