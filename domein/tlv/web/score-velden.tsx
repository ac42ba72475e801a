import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzelijst, Keuzerondjes, Vinkje, Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Getalveld, Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { DOMEINNAAM } from '../regels/criteriumzinnen.ts';
import { BETROKKENEN, LEERDOMEINEN, type Leerdomein } from '../regels/inhoud.ts';
import type { Criteriumveld, Domeinveld } from './formulier-waarden.ts';
import type { Aanvraagformulier } from './schrijf-velden.tsx';

interface Props {
  readonly formulier: Aanvraagformulier;
}

/** TLV-6, TLV-7 · The scores, each with its test and date. */
export function Scorevelden({ formulier: f, metProbleem }: Props & { readonly metProbleem: boolean }) {
  const { vandaag } = useIk();
  return (
    <Blok kop="Scores">
      <div className="opmaat-stapel">
        <div className="tlv-rij">
          <Getalveld {...f.veld('iq')} label="IQ" verplicht="zoek" />
          <Tekstveld {...f.veld('iqTest')} label="Welke test?" verplicht="zoek" breedte="middel" maxTekens={80} />
          <Datumveld {...f.veld('iqDatum')} label="Afgenomen op" hint="" verplicht="zoek" tot={vandaag} />
        </div>
        <p className="opmaat-rustig">
          DL is hoeveel maanden onderwijs de leerling kreeg (10 per schooljaar, 60 aan het eind van groep 8). DLE is tot
          welke maand de leerling het kan. Vul ten minste twee domeinen in.
        </p>
        {LEERDOMEINEN.map((domein) => (
          <Domein key={domein} domein={domein} formulier={f} vandaag={vandaag} />
        ))}
        {metProbleem && (
          <>
            <Keuzelijst
              {...f.veld('probleem')}
              label="Sociaal-emotioneel probleem dat het leren hindert"
              hint="Nodig bij een IQ van 91 tot en met 120."
              verplicht={false}
              leeg="Geen"
              opties={[
                { waarde: 'motivatie', tekst: 'Motivatie' },
                { waarde: 'faalangst', tekst: 'Faalangst' },
                { waarde: 'emotionele_instabiliteit', tekst: 'Emotionele instabiliteit' },
              ]}
            />
            {f.waarden.probleem !== '' && (
              <div className="tlv-rij">
                <Tekstveld {...f.veld('onderzoek')} label="Uit welk onderzoek blijkt dat?" maxTekens={300} />
                <Datumveld {...f.veld('onderzoekDatum')} label="Onderzoek van" hint="" tot={vandaag} />
              </div>
            )}
          </>
        )}
      </div>
    </Blok>
  );
}

function Domein({ domein, formulier: f, vandaag }: Props & { readonly domein: Leerdomein; readonly vandaag: string }) {
  const { waarde, onWaarde, fout } = f.veld(domein);
  const zet = (deel: Partial<Domeinveld>) => onWaarde({ ...waarde, ...deel });
  const veld = (naam: keyof Domeinveld) => ({
    naam: naam === 'dle' ? domein : `${domein}-${naam}`,
    verplicht: 'zoek' as const,
  });
  return (
    <fieldset className="opmaat-veld">
      <legend>
        <strong>{metHoofdletter(DOMEINNAAM[domein])}</strong>
      </legend>
      <div className="tlv-rij">
        <Getalveld {...veld('dle')} label="DLE" fout={fout} waarde={waarde.dle} onWaarde={(dle) => zet({ dle })} />
        <Getalveld {...veld('dl')} label="DL" waarde={waarde.dl} onWaarde={(dl) => zet({ dl })} />
        <Tekstveld
          {...veld('toets')}
          label="Toets"
          breedte="middel"
          maxTekens={80}
          waarde={waarde.toets}
          onWaarde={(toets) => zet({ toets })}
        />
        <Datumveld
          {...veld('datum')}
          label="Afgenomen op"
          hint=""
          tot={vandaag}
          waarde={waarde.datum}
          onWaarde={(datum) => zet({ datum })}
        />
      </div>
    </fieldset>
  );
}

/** TLV-7 · Opting out: an answer to each criterion of the SWV. */
export function Criteriumvelden({ formulier: f }: Props) {
  const zet = (plek: number, deel: Partial<Criteriumveld>) =>
    f.zet(
      'eigenCriteria',
      f.waarden.eigenCriteria.map((een, i) => (i === plek ? { ...een, ...deel } : een)),
    );
  return (
    <Blok kop="Criteria van het samenwerkingsverband">
      <div className="opmaat-stapel">
        <p className="opmaat-rustig">
          Dit samenwerkingsverband heeft voor lwoo eigen criteria in het ondersteuningsplan. Die gelden in plaats van de
          landelijke.
        </p>
        {f.waarden.eigenCriteria.map((een, plek) => (
          <div key={een.criterium} className="opmaat-stapel opmaat-stapel--dicht">
            <Keuzerondjes
              naam={plek === 0 ? 'eigenCriteria' : `eigenCriteria-${plek}`}
              label={een.criterium}
              waarde={een.voldoet}
              onWaarde={(voldoet) => zet(plek, { voldoet: voldoet as Criteriumveld['voldoet'] })}
              opties={[
                { waarde: 'ja', tekst: 'Voldoet' },
                { waarde: 'nee', tekst: 'Voldoet niet' },
              ]}
            />
            <Tekstgebied
              naam={`criterium-toelichting-${plek}`}
              label="Waaruit blijkt dat?"
              maxTekens={1000}
              regels={2}
              waarde={een.toelichting}
              onWaarde={(toelichting) => zet(plek, { toelichting })}
            />
          </div>
        ))}
      </div>
    </Blok>
  );
}

/** TLV-6, TLV-7 · The tailor-made route: by the motivation of all who are involved. */
export function Maatwerkvelden({ formulier: f }: Props) {
  return (
    <Blok kop="Maatwerkroute">
      <div className="opmaat-stapel">
        <Vinkje
          {...f.veld('maatwerkroute')}
          verplicht={false}
          label="Wij vragen dit met een motivering van alle betrokkenen, ook als de scores niet voldoen."
        />
        {f.waarden.maatwerkroute && (
          <>
            <Vinkjes
              {...f.veld('maatwerkMet')}
              label="Wie vinden dat de leerling hier het best op zijn plek is?"
              opties={Object.entries(BETROKKENEN).map(([waarde, tekst]) => ({ waarde, tekst }))}
            />
            <Tekstgebied {...f.veld('motiveringMaatwerk')} label="Waarom vinden zij dat?" maxTekens={4000} regels={5} />
          </>
        )}
      </div>
    </Blok>
  );
}
