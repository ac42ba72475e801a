import { Keuzelijst, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { schrijfBestemming } from '../regels/bestemmingen.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { WAAROM } from '../regels/herkomst.ts';
import type { Uitstroom } from '../regels/inhoud.ts';
import { Lijstveld } from './lijstveld.tsx';
import { Schrijfdeel, type SchrijfProps } from './schrijfdeel.tsx';

/** OPP-2 · Where to, why, and the factors: the heart of what the law asks. */
export function SchrijfUitstroom({ inhoud, wijzig, begin, fouten }: SchrijfProps) {
  const { uitstroom } = inhoud;
  const zet = (deel: Partial<typeof uitstroom>) => wijzig({ uitstroom: { ...uitstroom, ...deel } });
  return (
    <>
      <Schrijfdeel kop="Wat helpt, en wat maakt het moeilijker" waarom={WAAROM.factoren} bron={OPPBRON.inhoud}>
        <Lijstveld
          naam="belemmerend"
          label="Dit maakt het leren moeilijker"
          waarde={inhoud.belemmerend}
          onWaarde={(belemmerend) => wijzig({ belemmerend })}
          bekend={begin.bekend.belemmerend}
          maxTekens={4000}
        />
        <Lijstveld
          naam="bevorderend"
          label="Dit helpt bij het leren"
          waarde={inhoud.bevorderend}
          onWaarde={(bevorderend) => wijzig({ bevorderend })}
          bekend={begin.bekend.bevorderend}
          maxTekens={4000}
        />
      </Schrijfdeel>
      <Schrijfdeel kop="Waar gaat de leerling naartoe" waarom={WAAROM.bestemming} bron={OPPBRON.inhoud}>
        <Keuzelijst
          naam="uitstroom.bestemming"
          label="Verwachte bestemming"
          leeg="Kies een bestemming"
          waarde={uitstroom.bestemming ?? ''}
          onWaarde={(code) => zet({ bestemming: code === '' ? null : (code as Uitstroom) })}
          opties={begin.keuzes.bestemmingen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
          fout={fouten['uitstroom.bestemming']}
        />
        <Vinkje
          naam="uitstroom.voorlopig"
          label="Deze verwachting is voorlopig: het kind is nog jong"
          waarde={uitstroom.voorlopig}
          onWaarde={(voorlopig) => zet({ voorlopig })}
          verplicht={false}
        />
        {uitstroom.bestemming !== null && (
          <p className="opmaat-rustig">Zo staat het in het plan: «{schrijfBestemming(uitstroom)}»</p>
        )}
        <Tekstgebied
          naam="uitstroom.motivering"
          label="Waarom deze bestemming?"
          hint={WAAROM.motivering}
          waarde={uitstroom.motivering}
          onWaarde={(motivering) => zet({ motivering })}
          regels={3}
          maxTekens={4000}
          fout={fouten['uitstroom.motivering']}
        />
      </Schrijfdeel>
    </>
  );
}
