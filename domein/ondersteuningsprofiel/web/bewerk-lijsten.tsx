import { Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Getalveld, Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { vandaagInNederland } from '../../../web/platform/tekst.ts';
import { VOORZIENINGEN, type VoorzieningCode } from '../regels/basisnorm.ts';
import { MAX_TEKST } from '../regels/profiel.ts';
import type { BewerkdeelProps } from './bewerken.tsx';

/** SOP-1: what the school cannot do, one text each. */
export function BewerkGrenzen({ bewerking: { grenzen }, wijzig, fouten }: BewerkdeelProps) {
  return (
    <div className="opmaat-stapel">
      <p className="opmaat-lopend">
        Zeg in gewone taal waar de grens ligt en waarom. Een grens is geen reden om een aanmelding te weigeren: de
        zorgplicht blijft gelden.
      </p>
      {grenzen.map((grens, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the value stands in the state, not in the field
        <div key={plek} className="profiel-regel">
          <Tekstgebied
            naam={`grenzen.${plek}.tekst`}
            label={`Grens ${plek + 1}`}
            regels={2}
            maxTekens={MAX_TEKST}
            fout={fouten[`grenzen.${plek}.tekst`]}
            waarde={grens.tekst}
            onWaarde={(tekst) => wijzig({ grenzen: grenzen.map((ander, i) => (i === plek ? { tekst } : ander)) })}
          />
          <Weg wat={`grens ${plek + 1}`} onWeg={() => wijzig({ grenzen: grenzen.filter((_, i) => i !== plek) })} />
        </div>
      ))}
      <p>
        <Knop soort="secundair" icoon="plus" onClick={() => wijzig({ grenzen: [...grenzen, { tekst: '' }] })}>
          Grens toevoegen
        </Knop>
      </p>
    </div>
  );
}

/** SOP-1: facilities of building and day. */
export function BewerkVoorzieningen({ bewerking: { voorzieningen }, wijzig, fouten }: BewerkdeelProps) {
  return (
    <div className="opmaat-stapel">
      <Vinkjes
        naam="voorzieningen"
        label="Wat is er in en om het gebouw?"
        verplicht={false}
        opties={Object.entries(VOORZIENINGEN).map(([waarde, tekst]) => ({ waarde, tekst }))}
        waarde={voorzieningen.map(({ code }) => code)}
        onWaarde={(codes) =>
          wijzig({ voorzieningen: codes.map((code) => voorzieningen.find((deel) => deel.code === code) ?? { code }) })
        }
      />
      {voorzieningen.map(({ code, toelichting }, plek) => (
        <Tekstveld
          key={code}
          naam={`voorzieningen.${plek}.toelichting`}
          label={`Toelichting bij: ${VOORZIENINGEN[code as VoorzieningCode] ?? code}`}
          verplicht={false}
          breedte="breed"
          fout={fouten[`voorzieningen.${plek}.toelichting`]}
          waarde={toelichting ?? ''}
          onWaarde={(tekst) =>
            wijzig({
              voorzieningen: voorzieningen.map((deel) =>
                deel.code === code ? { code, ...(tekst === '' ? {} : { toelichting: tekst }) } : deel,
              ),
            })
          }
        />
      ))}
    </div>
  );
}

/** SOP-1: what the school works on, with the year in which it is to be there. */
export function BewerkAmbities({ bewerking: { ambities }, wijzig, fouten }: BewerkdeelProps) {
  const zet = (plek: number, deel: Partial<(typeof ambities)[number]>) =>
    wijzig({ ambities: ambities.map((ander, i) => (i === plek ? { ...ander, ...deel } : ander)) });
  return (
    <div className="opmaat-stapel">
      <p className="opmaat-lopend">Wat wil de school over een paar jaar kunnen dat nu nog niet lukt?</p>
      {ambities.map((ambitie, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the value stands in the state, not in the field
        <div key={plek} className="profiel-regel">
          <Tekstgebied
            naam={`ambities.${plek}.tekst`}
            label={`Ambitie ${plek + 1}`}
            regels={2}
            maxTekens={MAX_TEKST}
            fout={fouten[`ambities.${plek}.tekst`]}
            waarde={ambitie.tekst}
            onWaarde={(tekst) => zet(plek, { tekst })}
          />
          <Getalveld
            naam={`ambities.${plek}.jaar`}
            label="Klaar in het jaar"
            fout={fouten[`ambities.${plek}.jaar`]}
            waarde={ambitie.jaar}
            onWaarde={(jaar) => zet(plek, { jaar })}
          />
          <Weg wat={`ambitie ${plek + 1}`} onWeg={() => wijzig({ ambities: ambities.filter((_, i) => i !== plek) })} />
        </div>
      ))}
      <p>
        <Knop
          soort="secundair"
          icoon="plus"
          onClick={() =>
            wijzig({ ambities: [...ambities, { tekst: '', jaar: Number(vandaagInNederland().slice(0, 4)) + 1 }] })
          }
        >
          Ambitie toevoegen
        </Knop>
      </p>
    </div>
  );
}

/** SOP-1: whom parents and pupils speak to first. */
export function BewerkContact({ bewerking: { contact }, wijzig, fouten }: BewerkdeelProps) {
  const veld = (naam: keyof typeof contact) => ({
    naam: `contact.${naam}`,
    fout: fouten[`contact.${naam}`],
    waarde: contact[naam],
    onWaarde: (waarde: string) => wijzig({ contact: { ...contact, [naam]: waarde } }),
  });
  return (
    <div className="opmaat-stapel">
      <p className="opmaat-lopend">
        Wie kunnen ouders en leerlingen het eerst aanspreken? Dit staat op de openbare pagina van de school.
      </p>
      <Tekstveld {...veld('naam')} label="Naam" />
      <Tekstveld {...veld('functie')} label="Functie" verplicht={false} />
      <Tekstveld
        {...veld('telefoon')}
        label="Telefoon"
        hint="Telefoon of e-mail is genoeg"
        soort="tel"
        verplicht={false}
        breedte="middel"
      />
      <Tekstveld {...veld('email')} label="E-mail" soort="email" verplicht={false} />
      <Tekstveld
        {...veld('spreekuur')}
        label="Wanneer te spreken"
        hint="Bijvoorbeeld dinsdag van 8.30 tot 9.30 uur"
        verplicht={false}
      />
    </div>
  );
}

function Weg({ wat, onWeg }: { readonly wat: string; readonly onWeg: () => void }) {
  return (
    <p>
      <Knop soort="stil" klein icoon="kruis" onClick={onWeg}>
        Weghalen<span className="opmaat-verborgen">: {wat}</span>
      </Knop>
    </p>
  );
}
