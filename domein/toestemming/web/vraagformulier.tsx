import { useQueryClient } from '@tanstack/react-query';
import { type Datum, leesDatum, plusDagen } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Toestemmingen } from '../contract.ts';
import {
  type DeelbaarOnderdeel,
  DOELEN,
  PARTIJSOORTEN,
  type Partijsoort,
  type Toestemmingsdoel,
} from '../regels/doelen.ts';
import { DOELKORT } from '../regels/doeltekst.ts';
import { schrijfOnderdeel } from '../regels/onderdeelnaam.ts';
import { stelEindeVoor, uiterlijkEinde } from '../regels/vragen.ts';
import { Voorbeeldvraag } from './voorbeeldvraag.tsx';
import { ververs } from './vragen.ts';

export interface Vraagwaarden {
  readonly doel: Toestemmingsdoel | '';
  readonly partijsoort: string;
  readonly partij: string;
  readonly onderdelen: readonly string[];
  readonly waarom: string;
  /** In this form the last day on which it holds; the server takes the day after. */
  readonly geldigTot: string;
  readonly vestiging: string;
}
const LEEG: Vraagwaarden = {
  doel: '',
  partijsoort: '',
  partij: '',
  onderdelen: [],
  waarom: '',
  geldigTot: '',
  vestiging: '',
};
const DOELCODES = Object.keys(DOELEN) as Toestemmingsdoel[];

/** Purpose first; the parties, the least data and the end follow from it. */
export function Vraagformulier({ lijst, isOuder }: { readonly lijst: Toestemmingen; readonly isOuder: boolean }) {
  const ik = useIk();
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const { leerling, scholen } = lijst;
  const terug = `/leerlingen/${leerling.id}/toestemmingen`;
  const begin = { ...LEEG, vestiging: scholen.length === 1 ? (scholen[0]?.vestiging ?? '') : '' };
  const formulier = useFormulier<Vraagwaarden, unknown>({
    begin,
    bewaarSleutel: `${ik.persoon}:toestemming-nieuw-${leerling.id}`,
    controleer: (waarden) => controleer(waarden, isOuder),
    verstuur: (waarden) => api.post(`/leerlingen/${leerling.id}/toestemmingen`, maakInhoud(waarden, isOuder)),
    naAfloop: async () => {
      await ververs(vraagbaak, leerling.id);
      naar(terug);
    },
  });
  const { waarden, zet, veld } = formulier;
  const { doel } = waarden;
  const kiesDoel = (gekozen: string) => {
    const nieuw = gekozen as Toestemmingsdoel;
    const { partijen, minst } = DOELEN[nieuw];
    zet('doel', nieuw);
    zet('partijsoort', partijen.length === 1 ? partijen[0] : '');
    zet('onderdelen', minst);
    zet('geldigTot', plusDagen(stelEindeVoor(nieuw, ik.vandaag), -1));
  };
  const isHergebruik = doel === 'hergebruik_dossier';
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Keuzerondjes
        {...veld('doel')}
        onWaarde={kiesDoel}
        hint={isOuder ? undefined : 'Onder elk doel staat hoe de ouders het lezen.'}
        label={isOuder ? 'Waarvoor geeft u toestemming?' : 'Waarvoor vraagt u toestemming?'}
        opties={DOELCODES.map((code) => ({
          waarde: code,
          tekst: metHoofdletter(DOELKORT[code]),
          hint: DOELEN[code].uitleg,
        }))}
      />
      {doel !== '' && (
        <>
          {isOuder && (
            <Keuzelijst
              {...veld('vestiging')}
              label="Welke school mag er iets mee doen?"
              verplicht={isHergebruik}
              leeg={isHergebruik ? 'Kies een school' : 'Geen school: dit blijft buiten de school'}
              opties={scholen.map(({ vestiging, naam }) => ({ waarde: vestiging, tekst: naam }))}
            />
          )}
          {!isHergebruik && <Partij veld={veld} doel={doel} />}
          <Vinkjes
            {...veld('onderdelen')}
            label={isHergebruik ? 'Wat mag de school lezen?' : 'Welke gegevens gaan mee?'}
            hint="Het minste staat aan. Zet er alleen iets bij als het voor dit doel echt nodig is."
            opties={DOELEN[doel].onderdelen.map((code) => ({
              waarde: code,
              tekst: schrijfOnderdeel(code, isOuder ? 'ouder' : 'school'),
            }))}
          />
          <Tekstgebied
            {...veld('waarom')}
            label="Waarom is dit nodig?"
            hint={isOuder ? undefined : 'In gewone woorden.'}
            uitleg={{
              doel: 'Toestemming geldt alleen voor wat hier staat. Zo weet iedereen later waarvoor het was.',
              lezers: isOuder
                ? 'De school, de andere ouder met gezag en uw kind.'
                : 'De ouders met gezag, de leerling en uw school.',
            }}
            regels={3}
            maxTekens={2000}
          />
          <Datumveld
            {...veld('geldigTot')}
            label="Tot en met welke dag?"
            hint="Zo kort als kan, hoogstens twaalf maanden"
            vanaf={ik.vandaag}
            tot={plusDagen(uiterlijkEinde(ik.vandaag), -1)}
          />
          {!isOuder && (
            <Blok kop="Zo lezen de ouders het">
              <Voorbeeldvraag waarden={waarden} leerling={leerling} school={ik.organisatienaam} />
            </Blok>
          )}
        </>
      )}
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          {isOuder ? 'Ja, ik geef toestemming' : 'Vraag versturen'}
        </Knop>
        <KnopLink soort="stil" href={terug}>
          Terug
        </KnopLink>
      </Knoppenrij>
    </Formulierkader>
  );
}

type Veld = ReturnType<typeof useFormulier<Vraagwaarden, unknown>>['veld'];

function Partij({ veld, doel }: { readonly veld: Veld; readonly doel: Toestemmingsdoel }) {
  const { partijen } = DOELEN[doel];
  return (
    <>
      {partijen.length > 1 && (
        <Keuzelijst
          {...veld('partijsoort')}
          label="Wat voor partij is het?"
          leeg="Kies een soort"
          opties={partijen.map((soort) => ({ waarde: soort, tekst: metHoofdletter(PARTIJSOORTEN[soort]) }))}
        />
      )}
      <Tekstveld
        {...veld('partij')}
        label="Hoe heet deze partij?"
        hint="Eén naam, bijvoorbeeld «Huisartsenpraktijk De Linde». Voor een tweede partij is een tweede vraag nodig."
        maxTekens={200}
      />
    </>
  );
}

function controleer(waarden: Vraagwaarden, isOuder: boolean): Partial<Record<keyof Vraagwaarden, string>> {
  const { doel, partijsoort, partij, onderdelen, waarom, geldigTot, vestiging } = waarden;
  if (doel === '') return { doel: 'Kies eerst waarvoor het is.' };
  const isHergebruik = doel === 'hergebruik_dossier';
  return {
    ...(isOuder && isHergebruik && vestiging === '' && { vestiging: 'Kies een school.' }),
    ...(!isHergebruik && partijsoort === '' && { partijsoort: 'Kies wat voor partij het is.' }),
    ...(!isHergebruik && partij.trim() === '' && { partij: 'Vul de naam van de partij in.' }),
    ...(onderdelen.length === 0 && { onderdelen: 'Kies welke gegevens meegaan.' }),
    ...(waarom.trim() === '' && { waarom: 'Schrijf waarom dit nodig is.' }),
    ...(leesDatum(geldigTot) === undefined && { geldigTot: 'Vul een laatste dag in.' }),
  };
}

function maakInhoud({ vestiging, geldigTot, partij, ...rest }: Vraagwaarden, isOuder: boolean) {
  return {
    ...rest,
    partijsoort: rest.partijsoort as Partijsoort,
    onderdelen: rest.onderdelen as readonly DeelbaarOnderdeel[],
    // The server puts the name of the school here.
    partij: rest.doel === 'hergebruik_dossier' ? 'De school zelf' : partij,
    geldigTot: plusDagen(geldigTot as Datum, 1),
    ...(isOuder && vestiging !== '' && { vestiging }),
  };
}
