import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes, Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Getalveld, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { CATEGORIEEN } from '../../behoefte/regels/categorieen.ts';
import type { CriteriaAntwoord, Criteriaversie } from '../contract.ts';
import { alsInvoer, beginWaarden, controleer } from './criteria-waarden.ts';
import { useLegCriteriaVast } from './vragen.ts';

const CATEGORIEKEUZES = CATEGORIEEN.map(({ code, naam }) => ({ waarde: code, tekst: naam }));

interface FormulierProps {
  readonly antwoord: CriteriaAntwoord;
  /** The version that one starts from. */
  readonly uit: Criteriaversie;
  /** Whether it takes the place of that version. */
  readonly vervangt: boolean;
  readonly onKlaar: () => void;
  readonly onStop: () => void;
}

/** A new version of the criteria: from when, where the plan says so, and each choice with what it does. */
export function CriteriaFormulier({ antwoord, uit, vervangt, onKlaar, onStop }: FormulierProps) {
  const legVast = useLegCriteriaVast(antwoord.swv.code);
  const f = useFormulier({
    begin: beginWaarden(uit, vervangt),
    controleer,
    verstuur: (waarden) => legVast(alsInvoer(waarden, vervangt ? uit.vastgelegdOp : undefined)),
    naAfloop: onKlaar,
  });
  return (
    <Blok kop={vervangt ? `Vervang «${uit.criteria.versie}»` : 'Nieuwe versie'} soort="nadruk">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Datumveld
          {...f.veld('van')}
          label="Geldt vanaf"
          hint="Vandaag of later. Tot dan gelden de criteria van nu."
          uitgeschakeld={vervangt}
          vanaf={antwoord.vandaag}
        />
        <Tekstveld
          {...f.veld('versie')}
          label="Naam van deze versie"
          hint="Bijvoorbeeld: plan 2026. Elke match noemt deze naam."
          maxTekens={60}
        />
        <Tekstveld
          {...f.veld('plaatsInPlan')}
          label="Waar staat dit in het ondersteuningsplan?"
          hint="Bijvoorbeeld: Ondersteuningsplan 2026-2030, paragraaf 4.2."
          breedte="breed"
          maxTekens={200}
        />
        <h3>Hoe ver mag het zijn?</h3>
        <p className="opmaat-rustig">Hemelsbreed van huis. Scholen die verder liggen vallen af, met die reden.</p>
        <div className="match-velden">
          <Getalveld {...f.veld('maxAfstandKm.po')} label="Basisschool" eenheid="km" decimalen={1} />
          <Getalveld {...f.veld('maxAfstandKm.vo')} label="Middelbare school" eenheid="km" decimalen={1} />
          <Getalveld {...f.veld('maxAfstandKm.gespecialiseerd')} label="Speciale school" eenheid="km" decimalen={1} />
        </div>
        <h3>Arrangementen</h3>
        <Keuzerondjes
          {...f.veld('alleArrangementen')}
          label="Waarvoor biedt u een arrangement?"
          hint="Met een arrangement telt aanbod dat één niveau te licht is als «met arrangement»."
          opties={[
            { waarde: 'alle', tekst: 'Voor alle categorieën' },
            { waarde: 'sommige', tekst: 'Alleen voor de categorieën die ik kies' },
          ]}
        />
        {f.waarden.alleArrangementen === 'sommige' && (
          <Vinkjes
            {...f.veld('arrangementVoor')}
            label="Categorieën met een arrangement"
            verplicht={false}
            opties={CATEGORIEKEUZES}
          />
        )}
        <h3>Scholen van andere samenwerkingsverbanden</h3>
        <Keuzerondjes
          {...f.veld('welkeSwvs')}
          label="Welke tellen mee voor gewone scholen?"
          hint="Speciale scholen tellen in het hele land mee als er een toelaatbaarheidsverklaring is."
          opties={[
            { waarde: 'sommige', tekst: 'Alleen die ik kies (of geen)' },
            { waarde: 'alle', tekst: 'Alle, als de afstand past' },
          ]}
        />
        {f.waarden.welkeSwvs === 'sommige' && antwoord.andereSwvs.length > 0 && (
          <details className="match-vouw" open={f.waarden.ookSwvs.length > 0}>
            <summary>Kies samenwerkingsverbanden ({f.waarden.ookSwvs.length} gekozen)</summary>
            <Vinkjes
              {...f.veld('ookSwvs')}
              label="Samenwerkingsverbanden die meetellen"
              verplicht={false}
              opties={antwoord.andereSwvs.map(({ code, naam }) => ({ waarde: code, tekst: `${naam} (${code})` }))}
            />
          </details>
        )}
        <h3>Hoe zwaar telt wat?</h3>
        <p className="opmaat-rustig">
          Hele getallen van 1 tot en met 100. Wat zwaarder telt, brengt een school die dit biedt hoger in de lijst.
        </p>
        <div className="match-velden">
          <Getalveld {...f.veld('gewichten.intensiteit.1')} label="Lichte ondersteuning" />
          <Getalveld {...f.veld('gewichten.intensiteit.2')} label="Matige ondersteuning" />
          <Getalveld {...f.veld('gewichten.intensiteit.3')} label="Intensieve ondersteuning" />
          <Getalveld {...f.veld('gewichten.verplicht')} label="Wat nodig is" hint="Keer dit getal" />
          <Getalveld {...f.veld('gewichten.wens')} label="Wat een wens is" hint="Keer dit getal" />
          <Getalveld {...f.veld('waardeArrangement')} label="Met arrangement telt voor" eenheid="%" />
          <Getalveld
            {...f.veld('aftrekAndereSetting')}
            label="Eraf bij een andere plek in de school"
            eenheid="%-punt"
          />
        </div>
        <Knoppenrij>
          <Knop type="submit" icoon="vinkje" bezig={f.bezig}>
            Leg vast
          </Knop>
          <Knop soort="stil" onClick={onStop}>
            Stop zonder vastleggen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
