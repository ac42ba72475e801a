import { Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import type { Grondslag } from '../regels/feiten.ts';
import { Stapkader, type Stapprops, useBewaarStap } from './aanmelden-stap.tsx';
import { useSchool } from './scholen.ts';
import { GRONDSLAGTEKST } from './woorden.ts';

/** Step 4: what parents expect that the child needs, the grondslag when the school asks it, and reuse of the dossier (AAN-12). */
export function Ondersteuningstap(props: Stapprops) {
  const school = useSchool(props.gegevens.vestiging ?? '');
  if (school.isPending) return <Laden wat="de school" />;
  return (
    <Formulier
      {...props}
      vraagtGrondslag={school.data?.grondslagGevraagd ?? false}
      schoolnaam={school.data?.naam ?? 'de school'}
    />
  );
}

function Formulier(props: Stapprops & { readonly vraagtGrondslag: boolean; readonly schoolnaam: string }) {
  const { gegevens, vraagtGrondslag, schoolnaam } = props;
  const { bewaar, verder } = useBewaarStap(props, 4);
  const f = useFormulier({
    begin: {
      verwacht: gegevens.ondersteuningVerwacht === undefined ? '' : gegevens.ondersteuningVerwacht ? 'ja' : 'nee',
      toelichting: gegevens.toelichting ?? '',
      grondslag: (gegevens.grondslag ?? '') as string,
      hergebruikDossier: gegevens.hergebruikDossier ?? false,
    },
    controleer: (w) => ({
      ...(w.verwacht === '' && { verwacht: 'Kies ja of nee. Weet u het niet zeker? Kies dan ja.' }),
      ...(w.toelichting.length > 2000 && { toelichting: 'Deze tekst is te lang. Maak haar korter.' }),
      ...(vraagtGrondslag && w.grondslag === '' && { grondslag: 'Kies een antwoord. Elk antwoord mag.' }),
    }),
    verstuur: (w) =>
      bewaar({
        ondersteuningVerwacht: w.verwacht === 'ja',
        toelichting: w.toelichting,
        hergebruikDossier: w.hergebruikDossier,
        ...(vraagtGrondslag && { grondslag: w.grondslag as Grondslag }),
      }),
    naAfloop: verder,
  });
  return (
    <Stapkader stap={4} concept={props.concept} formulier={f}>
      <Keuzerondjes
        {...f.veld('verwacht')}
        label="Verwacht u dat uw kind extra ondersteuning nodig heeft op school?"
        hint="Bijvoorbeeld hulp bij leren, gedrag, gezondheid of bewegen. Hulp bij het leren van Nederlands telt hier niet mee."
        uitleg={{
          doel: 'Dan onderzoekt de school wat uw kind nodig heeft. De school mag uw kind hierom niet zomaar weigeren.',
          lezers: `De intern begeleider en de schoolleider van ${schoolnaam}.`,
        }}
        opties={[
          { waarde: 'ja', tekst: 'Ja, of ik weet het niet zeker' },
          { waarde: 'nee', tekst: 'Nee' },
        ]}
      />
      <Tekstgebied
        {...f.veld('toelichting')}
        label="Wat wilt u de school vertellen over uw kind?"
        hint="Wat gaat goed, en wat helpt uw kind? Schrijf het in uw eigen woorden."
        verplicht={false}
        maxTekens={2000}
      />
      {vraagtGrondslag && (
        <Keuzerondjes
          {...f.veld('grondslag')}
          label="Deze school vraagt naar haar grondslag (geloof of overtuiging). Wat past bij u?"
          uitleg={{
            doel: 'Een school met een eigen overtuiging mag dit vragen.',
            lezers: `De schoolleider en de intern begeleider van ${schoolnaam}.`,
          }}
          opties={(['onderschrijft', 'respecteert', 'geen_van_beide'] as const).map((waarde) => ({
            waarde,
            tekst: GRONDSLAGTEKST[waarde],
          }))}
        />
      )}
      <Vinkje
        {...f.veld('hergebruikDossier')}
        verplicht={false}
        label={`${schoolnaam} mag lezen wat andere scholen al over mijn kind hebben vastgelegd.`}
        uitleg={{
          doel: 'Dan hoeft uw kind niet opnieuw onderzocht te worden. U kunt dit later weer intrekken.',
          lezers: `De intern begeleider en de schoolleider van ${schoolnaam}. Werknotities van andere scholen blijven afgeschermd.`,
        }}
      />
    </Stapkader>
  );
}
