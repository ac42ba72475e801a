import type { Datum } from '../../../kern/tijd/datum.ts';
import { leesDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst, Keuzerondjes, Vinkje, Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { Veldgroep } from '../../../web/platform/delen/veld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { VELD, VELDEN } from '../../behoefte/regels/domeinen.ts';
import type { Opzetgegevens } from '../contract.ts';
import { jaarVanSchooljaar } from '../regels/kosten.ts';
import { DAGDELEN, MODEL, type Model, UITVOERDERS, type Uitvoerdersoort } from '../regels/soorten.ts';
import { DoelenInvullen } from './doelen-invullen.tsx';
import { alsInvoer, controleer, type Waarden } from './formulier-waarden.ts';
import { KostenInvullen } from './kosten-invullen.tsx';
import { LEGE_ONDERWIJSZORG } from './onderwijszorg-invoer.ts';
import { OnderwijszorgInvullen } from './onderwijszorg-invullen.tsx';

interface Props {
  readonly opzet: Opzetgegevens;
  readonly begin: Waarden;
  /** Id and number of the last change, when an existing one is changed. */
  readonly wijzigt: { readonly id: string; readonly volgnummer: number } | undefined;
  readonly vanuit: string | undefined;
  readonly bewaarSleutel: string;
  readonly vandaag: Datum;
  readonly klaar: (id: string) => void;
}

/** ARR-1 · An arrangement to fill in: what is known stands there already. */
export function Arrangementformulier({ opzet, begin, wijzigt, vanuit, bewaarSleutel, vandaag, klaar }: Props) {
  const f = useFormulier<Waarden, { readonly id: string }>({
    begin,
    controleer,
    bewaarSleutel,
    verstuur: (w) => {
      const { soort, leerling, model, ...rest } = alsInvoer(w);
      return wijzigt === undefined
        ? api.post('/arrangementen', { soort, leerling, model, ...rest, ...(vanuit && { vanuit }) })
        : api.post(`/arrangementen/${wijzigt.id}/wijziging`, { volgnummer: wijzigt.volgnummer, ...rest });
    },
    naAfloop: ({ id }) => klaar(id),
  });
  const w = f.waarden;
  const modellen = opzet.modellen[w.soort];
  const van = leesDatum(w.van) ?? vandaag;
  const tot = leesDatum(w.tot) ?? van;
  const eerste = jaarVanSchooljaar(van);
  const jaren = Array.from(
    { length: Math.min(6, Math.max(1, jaarVanSchooljaar(tot) - eerste + 1)) },
    (_, n) => eerste + n,
  );
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Blok kop="Wat en hoe">
        <div className="opmaat-stapel">
          <Tekstveld
            {...f.veld('naam')}
            label="Korte naam"
            hint="Bijvoorbeeld: lezen in kleine stappen"
            breedte="breed"
            maxTekens={120}
          />
          {wijzigt === undefined && (
            <Keuzerondjes
              {...f.veld('model')}
              onWaarde={(model) => f.zet('model', model as Model)}
              label="Hoe wordt erover beslist?"
              hint={
                opzet.zelfGekozen
                  ? `Zo staat het in het ondersteuningsplan van uw samenwerkingsverband (${opzet.plaatsInPlan}).`
                  : 'Uw samenwerkingsverband koos nog geen eigen werkwijze. Dit is de standaard van Opmaat.'
              }
              opties={modellen.map((model) => ({ waarde: model, tekst: MODEL[model].naam, hint: MODEL[model].uitleg }))}
            />
          )}
          {w.soort !== 'leerling' && (
            <Keuzelijst
              {...f.veld('groep')}
              label="Groep"
              verplicht={false}
              leeg="Geen vaste groep"
              breedte="middel"
              opties={opzet.groepen.map((groep) => ({ waarde: groep, tekst: groep }))}
            />
          )}
          {w.soort === 'leraar' && (
            <Tekstgebied
              {...f.veld('vraagLeraar')}
              label="Wat heeft de leraar nodig?"
              hint="Schrijf geen namen van leerlingen op."
              regels={3}
              maxTekens={2000}
            />
          )}
          <DoelenInvullen
            oppDoelen={opzet.oppDoelen}
            waarde={w.doelen}
            onWaarde={(doelen) => f.zet('doelen', doelen)}
            fout={f.veldfouten.doelen}
          />
          {opzet.behoeften.length > 0 && (
            <Vinkjes
              {...f.veld('categorieen')}
              label="Bij welke behoeften hoort het?"
              hint="Dit staat al in het dossier."
              verplicht={false}
              opties={opzet.behoeften.map(({ categorie, naam }) => ({ waarde: categorie, tekst: naam }))}
            />
          )}
        </div>
      </Blok>
      <Blok kop="Wat er gebeurt">
        <div className="opmaat-stapel">
          <Veldgroep
            veld={{
              naam: 'velden',
              label: 'De vijf velden',
              hint: 'Vul in wat van toepassing is. Wat in het ontwikkelingsperspectief staat, is overgenomen.',
              fout: f.veldfouten.velden,
            }}
          >
            <div className="opmaat-stapel arrangement-breed">
              {VELDEN.map((veld) => (
                <Tekstgebied
                  key={veld}
                  naam={`veld-${veld}`}
                  label={VELD[veld].naam}
                  hint={VELD[veld].uitleg}
                  verplicht={false}
                  waarde={w.velden[veld]}
                  onWaarde={(tekst) => f.zet('velden', { ...w.velden, [veld]: tekst })}
                  regels={2}
                  maxTekens={2000}
                />
              ))}
            </div>
          </Veldgroep>
          {w.soort === 'leerling' && (
            <Tekstgebied
              {...f.veld('gedaan')}
              label="Wat deed de school al, en wat leverde dat op?"
              hint={
                opzet.geprobeerd.length > 0
                  ? 'Overgenomen uit het dossier. Vul aan wat ontbreekt. Een diagnose is niet nodig.'
                  : 'Een diagnose is niet nodig.'
              }
              verplicht={w.model === 'leerling'}
              regels={4}
              maxTekens={4000}
            />
          )}
        </div>
      </Blok>
      <Blok kop="Wie, wanneer en waar">
        <div className="opmaat-stapel">
          <Keuzelijst
            {...f.veld('uitvoerderSoort')}
            onWaarde={(soort) => f.zet('uitvoerderSoort', soort as Uitvoerdersoort)}
            label="Wie voert het uit?"
            opties={Object.entries(UITVOERDERS).map(([waarde, tekst]) => ({ waarde, tekst }))}
          />
          <Tekstveld
            {...f.veld('uitvoerder')}
            label="Naam van de uitvoerder"
            hint="Persoon of organisatie"
            maxTekens={200}
          />
          <div className="arrangement-datums">
            <Datumveld {...f.veld('van')} label="Eerste dag" />
            <Datumveld {...f.veld('tot')} label="Laatste dag" vanaf={w.van || undefined} />
          </div>
          {w.soort !== 'leraar' && (
            <Vinkje
              {...f.veld('elders')}
              verplicht={false}
              label={
                w.soort === 'groep'
                  ? 'De leerlingen zijn daarvoor op een andere plek dan de eigen school'
                  : 'De leerling is daarvoor op een andere plek dan de eigen school'
              }
            />
          )}
          {w.elders && (
            <>
              <Tekstveld {...f.veld('plek')} label="Waar?" maxTekens={200} />
              <Vinkjes
                {...f.veld('dagdelen')}
                label="Op welke dagdelen?"
                opties={Object.entries(DAGDELEN).map(([waarde, tekst]) => ({ waarde, tekst }))}
              />
            </>
          )}
        </div>
      </Blok>
      {w.soort === 'leerling' && (
        <Blok kop="Onderwijs met zorg">
          <Vinkje
            {...f.veld('metZorg')}
            verplicht={false}
            label="Er is ook jeugdhulp of zorg bij (onderwijszorgarrangement)"
          />
          {w.metZorg && (
            <OnderwijszorgInvullen
              waarde={w.zorg ?? LEGE_ONDERWIJSZORG}
              onWaarde={(zorg) => f.zet('zorg', zorg)}
              fouten={f.fout?.veldfouten}
              van={w.van}
              tot={w.tot}
              vandaag={vandaag}
            />
          )}
        </Blok>
      )}
      <Blok kop="Kosten">
        <KostenInvullen
          naam="kosten"
          label="Wat kost het, en wie betaalt?"
          hint={
            w.model === 'leerling'
              ? 'Wat u van het samenwerkingsverband vraagt, zet u bij «Samenwerkingsverband».'
              : 'Kost het niets extra, dan laat u dit leeg.'
          }
          fout={f.veldfouten.kosten}
          waarde={w.kosten}
          onWaarde={(kosten) => f.zet('kosten', kosten)}
          jaren={jaren}
        />
      </Blok>
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          {wijzigt === undefined ? knoptekst(w.model) : 'Wijziging opslaan'}
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}

function knoptekst(model: Model | ''): string {
  switch (model) {
    case 'school':
      return 'Toekennen';
    case 'expertise':
      return 'Boeken';
    case 'leerling':
      return 'Aanvraag klaarzetten';
    case '':
      return 'Opslaan';
  }
}
