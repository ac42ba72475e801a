import { useQueryClient } from '@tanstack/react-query';
import { leesDatum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Concept, Conceptgegevens, Indienen } from '../contract.ts';
import { termijnenBijOntvangst } from '../regels/termijnen.ts';
import { Stapkader } from './aanmelden-stap.tsx';
import { type Schoolkeuze, useSchool } from './scholen.ts';
import { Schoolnaam } from './schoolkeuze.tsx';
import { GRONDSLAGTEKST } from './woorden.ts';

/** Step 5: reading over, seeing what will happen, and sending. */
export function Controlestap({ concept }: { readonly concept: Concept }) {
  const { gegevens } = concept;
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const school = useSchool(gegevens.vestiging ?? '');
  const f = useFormulier({
    begin: {},
    verstuur: () => api.post<{ id: string; nummer: string }>('/aanmeldingen', maakBody(concept, school.data)),
    naAfloop: ({ id }) => {
      void vraagbaak.invalidateQueries({ queryKey: ['aanmeldingen'] });
      void vraagbaak.invalidateQueries({ queryKey: ['aanmeldingconcepten'] });
      naar(`/aanmeldingen/${id}?verstuurd=ja`, { vervang: true });
    },
  });
  return (
    <Stapkader stap={5} concept={concept} formulier={f} verder="Aanmelding versturen">
      <Regel wat="Uw kind" stap={1} concept={concept}>
        {concept.kindnaam ?? 'Nog niet gekozen'}
      </Regel>
      <Regel wat="School" stap={2} concept={concept}>
        {school.data ? `${school.data.naam}, ${school.data.plaats}` : (concept.schoolnaam ?? 'Nog niet gekozen')}
      </Regel>
      <Regel wat="Gewenste start" stap={3} concept={concept}>
        {schrijfStart(gegevens)}
      </Regel>
      <Regel wat="Ook aangemeld bij" stap={3} concept={concept}>
        {gegevens.andereScholen?.length
          ? gegevens.andereScholen.map((code) => (
              <div key={code}>
                <Schoolnaam code={code} />
              </div>
            ))
          : 'Geen andere school'}
      </Regel>
      <Regel wat="Ondersteuning" stap={4} concept={concept}>
        {gegevens.ondersteuningVerwacht
          ? 'U verwacht dat uw kind extra ondersteuning nodig heeft.'
          : 'U verwacht geen extra ondersteuning.'}
        {gegevens.toelichting && <p className="aanmelding-tekst">{gegevens.toelichting}</p>}
      </Regel>
      {school.data?.grondslagGevraagd && gegevens.grondslag && (
        <Regel wat="Grondslag" stap={4} concept={concept}>
          {GRONDSLAGTEKST[gegevens.grondslag]}
        </Regel>
      )}
      <Regel wat="Dossier" stap={4} concept={concept}>
        {gegevens.hergebruikDossier
          ? 'Deze school mag lezen wat andere scholen vastlegden.'
          : 'Deze school leest niet wat andere scholen vastlegden.'}
      </Regel>
      {school.data && <WatErGebeurt school={school.data} />}
    </Stapkader>
  );
}

function Regel({
  wat,
  stap,
  concept,
  children,
}: {
  readonly wat: string;
  readonly stap: number;
  readonly concept: Concept;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="aanmelding-regel">
      <Kenmerken kenmerken={[{ naam: wat, waarde: children }]} />
      <KnopLink soort="stil" klein icoon="pen" href={`/aanmelden?concept=${concept.id}&stap=${stap}`}>
        Wijzigen<span className="opmaat-verborgen">: {wat}</span>
      </KnopLink>
    </div>
  );
}

/** The dates that would follow from sending it today. */
function WatErGebeurt({ school }: { readonly school: Schoolkeuze }) {
  const { vandaag } = useIk();
  return (
    <Melding kop="Wat er gebeurt als u vandaag verstuurt" kopniveau={3}>
      <ul>
        {termijnenBijOntvangst({ school, ontvangenDag: vandaag, handelingen: [] }).map((termijn) => (
          <li key={termijn.soort}>
            {termijn.naam}: uiterlijk {schrijfDatum(termijn.laatsteDag)}
          </li>
        ))}
      </ul>
      <p>U krijgt meteen een bevestiging met deze datums. U kunt de aanmelding intrekken zolang er niet is beslist.</p>
    </Melding>
  );
}

function schrijfStart({ gewensteStart }: Conceptgegevens): string {
  const start = leesDatum(gewensteStart ?? '');
  return start === undefined ? 'Nog niet ingevuld' : schrijfDatum(start);
}

/** The server says what is still missing: an empty answer is sent as such. */
function maakBody({ id, gegevens }: Concept, school: Schoolkeuze | undefined): Partial<Indienen> {
  const { leerling, vestiging, gewensteStart, grondslag } = gegevens;
  return {
    ...(leerling && { leerling }),
    ...(vestiging && { vestiging }),
    ...(gewensteStart && { gewensteStart }),
    andereScholen: gegevens.andereScholen ?? [],
    ondersteuningVerwacht: gegevens.ondersteuningVerwacht ?? false,
    toelichting: gegevens.toelichting ?? '',
    grondslag: school?.grondslagGevraagd ? (grondslag ?? null) : null,
    hergebruikDossier: gegevens.hergebruikDossier ?? false,
    concept: id,
  };
}
