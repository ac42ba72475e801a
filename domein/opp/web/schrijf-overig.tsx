import type { Datum } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { OPPBRON } from '../regels/bronnen.ts';
import { WAAROM } from '../regels/herkomst.ts';
import { VRIJSTELLINGSGRONDEN } from '../regels/vrijstelling.ts';
import { useFocusNa } from './focus-na.ts';
import { Lijstveld } from './lijstveld.tsx';
import { Schrijfdeel, type SchrijfProps } from './schrijfdeel.tsx';

/** OPP-9 · Tests that go otherwise, with the reason; exemption with its ground, talked over with the parents. */
export function SchrijfToetsen({ inhoud: { toetsen }, wijzig, fouten }: SchrijfProps) {
  const { vandaag } = useIk();
  const { aanpassingen, vrijstelling } = toetsen;
  const zetLijst = (nieuw: typeof aanpassingen) => wijzig({ toetsen: { ...toetsen, aanpassingen: nieuw } });
  const zet = (plek: number, deel: Partial<(typeof aanpassingen)[number]>) =>
    zetLijst(aanpassingen.map((een, i) => (i === plek ? { ...een, ...deel } : een)));
  const focus = useFocusNa();
  const voegToe = () => {
    zetLijst([...aanpassingen, { wat: '', reden: '' }]);
    focus(`toetsen.aanpassingen.${aanpassingen.length}.wat`);
  };
  const haalWeg = (plek: number) => {
    zetLijst(aanpassingen.filter((_, i) => i !== plek));
    focus(plek > 0 ? `toetsen.aanpassingen.${plek - 1}.wat` : 'toetsen.aanpassingen-erbij');
  };
  const zetVrij = (deel: Partial<NonNullable<typeof vrijstelling>>) =>
    vrijstelling !== null && wijzig({ toetsen: { ...toetsen, vrijstelling: { ...vrijstelling, ...deel } } });
  return (
    <Schrijfdeel
      kop="Toetsen"
      waarom={WAAROM.toetsen}
      bron={OPPBRON.toetsen}
      alleenAls={{
        tekst: 'Een toets die anders gaat, of vrijstelling van de doorstroomtoets',
        gevuld: aanpassingen.length > 0 || vrijstelling !== null,
      }}
    >
      {aanpassingen.map(({ wat, reden }, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands in that place
        <div key={plek} className="opp-rij">
          <div className="opp-naast">
            <Tekstveld
              naam={`toetsen.aanpassingen.${plek}.wat`}
              label="Wat is er anders?"
              hint="Eigen niveau, andere vorm, hulpmiddel"
              waarde={wat}
              onWaarde={(nieuw) => zet(plek, { wat: nieuw })}
              maxTekens={1000}
              breedte="breed"
              fout={fouten[`toetsen.aanpassingen.${plek}.wat`]}
            />
            <Tekstveld
              naam={`toetsen.aanpassingen.${plek}.reden`}
              label="Waarom?"
              hint="Wat meet de toets zo beter?"
              waarde={reden}
              onWaarde={(nieuw) => zet(plek, { reden: nieuw })}
              maxTekens={1000}
              breedte="breed"
              fout={fouten[`toetsen.aanpassingen.${plek}.reden`]}
            />
          </div>
          <div>
            <Knop soort="stil" klein icoon="kruis" onClick={() => haalWeg(plek)}>
              Aanpassing {plek + 1} weghalen
            </Knop>
          </div>
        </div>
      ))}
      <div>
        <Knop id="veld-toetsen.aanpassingen-erbij" soort="secundair" klein icoon="plus" onClick={voegToe}>
          Aanpassing bij een toets
        </Knop>
      </div>
      <Keuzelijst
        naam="toetsen.vrijstelling.grond"
        label="Vrijstelling van de doorstroomtoets"
        leeg="Geen vrijstelling"
        verplicht={false}
        breedte="breed"
        waarde={vrijstelling?.grond ?? ''}
        onWaarde={(grond) =>
          wijzig({
            toetsen: {
              ...toetsen,
              vrijstelling: grond === '' ? null : { grond, besprokenOp: vrijstelling?.besprokenOp ?? vandaag },
            },
          })
        }
        opties={VRIJSTELLINGSGRONDEN.map((grond) => ({ waarde: grond, tekst: grond }))}
        fout={fouten['toetsen.vrijstelling.grond']}
      />
      {vrijstelling !== null && (
        <Datumveld
          naam="toetsen.vrijstelling.besprokenOp"
          label="Vooraf met de ouders besproken op"
          waarde={vrijstelling.besprokenOp}
          onWaarde={(besprokenOp) => zetVrij({ besprokenOp: besprokenOp as Datum })}
          fout={fouten['toetsen.vrijstelling.besprokenOp']}
        />
      )}
    </Schrijfdeel>
  );
}

/** BEH-3, OPP-8 · What comes from the dossier as it stands there, and room to write along the year. */
export function SchrijfAchtergrond({ inhoud, wijzig, begin }: SchrijfProps) {
  return (
    <Schrijfdeel kop="Wat al bekend is" waarom={`${WAAROM.geprobeerd} ${WAAROM.visies}`} bron={OPPBRON.kort}>
      <Lijstveld
        naam="geprobeerd"
        label="Wat al is geprobeerd"
        waarde={inhoud.geprobeerd ?? []}
        onWaarde={(geprobeerd) => wijzig({ geprobeerd })}
        bekend={begin.bekend.geprobeerd ?? []}
        maxTekens={6000}
      />
      <Tekstgebied
        naam="visieOuders"
        label="Hoe de ouders het zien"
        hint={herkomst(inhoud.visieOuders, begin.bekend.visieOuders)}
        waarde={inhoud.visieOuders ?? ''}
        onWaarde={(visieOuders) => wijzig({ visieOuders })}
        verplicht={false}
        regels={2}
      />
      <Tekstgebied
        naam="visieLeerling"
        label="Hoe de leerling het ziet"
        hint={herkomst(inhoud.visieLeerling, begin.bekend.visieLeerling)}
        waarde={inhoud.visieLeerling ?? ''}
        onWaarde={(visieLeerling) => wijzig({ visieLeerling })}
        verplicht={false}
        regels={2}
      />
      <Tekstgebied
        naam="groei"
        label="Aantekeningen door het jaar"
        hint={WAAROM.groei}
        waarde={inhoud.groei}
        onWaarde={(groei) => wijzig({ groei })}
        verplicht={false}
        regels={2}
      />
    </Schrijfdeel>
  );
}

function herkomst(nu: string | undefined, bekend: string | undefined): string | undefined {
  return nu !== undefined && nu !== '' && nu === bekend ? 'Uit het dossier' : undefined;
}
