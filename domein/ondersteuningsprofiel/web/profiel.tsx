import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabs } from '../../../web/platform/delen/tabs.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Concept, Profiel, Versie } from '../contract.ts';
import { Bewerken } from './bewerken.tsx';
import { Bezettingblad } from './bezetting.tsx';
import { Heelbeeld, Versieblad } from './versieblad.tsx';

/** SOP-1, SOP-2: the profile of one's own school: the draft, the version in force, and what changes between versions. */
export function Profielscherm() {
  const { organisatie } = useIk();
  const [zoek, zetZoek] = useZoek();
  const vestiging = organisatie ?? '';
  const profiel = useQuery({
    queryKey: ['profiel', vestiging],
    queryFn: () => api.get<Profiel>(`/profielen/${vestiging}`),
  });
  if (profiel.isPending) return <Laden wat="het profiel" regels={8} />;
  if (profiel.isError) {
    return (
      <Melding soort="fout" kop="Het profiel is er nu niet">
        <p>{profiel.error.message}</p>
      </Melding>
    );
  }
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Ons ondersteuningsprofiel"
        sub={`${profiel.data.school.naam}: wat de school biedt aan leerlingen die meer nodig hebben (schoolondersteuningsprofiel, SOP).`}
        status={<Stand versie={profiel.data.profiel} />}
        acties={
          <KnopLink soort="secundair" icoon="oog" href={`/scholen/${vestiging}`}>
            Openbare pagina
          </KnopLink>
        }
      />
      <Tabs
        label="Profiel van de school"
        gekozen={zoek.blad ?? 'concept'}
        onKies={(blad) => zetZoek({ blad: blad === 'concept' ? undefined : blad })}
        bladen={[
          {
            sleutel: 'concept',
            tekst: 'Concept',
            inhoud: <Conceptblad vestiging={vestiging} naVaststellen={() => zetZoek({ blad: 'geldig' })} />,
          },
          { sleutel: 'geldig', tekst: 'Nu geldig', inhoud: <Versieblad gegevens={profiel.data} /> },
          {
            sleutel: 'bezetting',
            tekst: 'Bezetting en plaatsen',
            inhoud: <BezettingVoorMij gegevens={profiel.data} />,
          },
        ]}
      />
    </div>
  );
}

function BezettingVoorMij({ gegevens }: { readonly gegevens: Profiel }) {
  return <Bezettingblad gegevens={gegevens} magPlaatsruimte={useIk().rol === 'schoolleider'} />;
}

function Stand({ versie }: { readonly versie: Versie | null }) {
  if (versie === null) return <Status soort="let-op">nog niets vastgesteld</Status>;
  if (versie.verlopen) return <Status soort="fout">verlopen op {schrijfDag(versie.geldigTot)}</Status>;
  return <Status soort="goed">geldig tot en met {schrijfDag(versie.geldigTot)}</Status>;
}

function Conceptblad({ vestiging, naVaststellen }: { readonly vestiging: string; readonly naVaststellen: () => void }) {
  const { rol, persoon, vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const [wegVolgnummer, zetWeg] = useState<number>();
  const sleutel = ['profiel-concept', vestiging];
  const pad = `/profielen/${vestiging}/concept`;
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: () =>
      api.get<Concept>(pad).catch((fout: unknown) => {
        if (fout instanceof ApiFout && fout.status === 404) return null;
        throw fout;
      }),
    // What one types leads; another's change is found on saving.
    refetchOnWindowFocus: false,
  });
  const begin = useMutation({
    mutationFn: () => api.post<Concept>(pad),
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: sleutel }),
  });
  const weg = useMutation({
    mutationFn: (volgnummer: number) => api.verwijder(pad, { zoek: { volgnummer } }),
    onSuccess: () => {
      sessionStorage.removeItem(`opmaat:concept:${persoon}:profiel-${vestiging}`);
      zetWeg(undefined);
      vraagbaak.setQueryData(sleutel, null);
    },
  });
  if (vraag.isPending) return <Laden wat="het concept" regels={8} />;
  if (vraag.isError) {
    return (
      <Melding soort="fout" kop="Het concept is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  }
  const concept = vraag.data;
  if (concept === null)
    return <GeenConcept rol={rol} bezig={begin.isPending} fout={begin.error} onBegin={() => begin.mutate()} />;
  if (rol !== 'schoolleider') {
    return (
      <div className="opmaat-stapel">
        <Melding kop={`Concept van versie ${concept.versie}`} kopniveau={2}>
          <p>
            Het laatst veranderd door {concept.bijgewerktDoor} op {schrijfMoment(concept.bijgewerktOp)}. De schoolleider
            werkt hieraan; u leest mee.
          </p>
        </Melding>
        <Heelbeeld inhoud={concept.inhoud} vandaag={vandaag} />
      </div>
    );
  }
  return (
    <>
      <Bewerken
        vestiging={vestiging}
        persoon={persoon}
        vandaag={vandaag}
        begin={concept}
        onBewaard={(nieuw) => vraagbaak.setQueryData(sleutel, nieuw)}
        onWeg={zetWeg}
        onVastgesteld={() => {
          vraagbaak.setQueryData(sleutel, null);
          void vraagbaak.invalidateQueries({ queryKey: ['profiel', vestiging] });
          naVaststellen();
        }}
      />
      <Bevestiging
        open={wegVolgnummer !== undefined}
        onSluit={() => zetWeg(undefined)}
        vraag="Wilt u dit concept weggooien?"
        gevolg={
          <>
            <p>
              Alles wat in het concept staat, gaat weg. Dat kunt u niet terugdraaien. Wat is vastgesteld, blijft
              bestaan.
            </p>
            {weg.isError && (
              <p role="alert">
                {weg.error instanceof ApiFout ? (weg.error.redenen[0]?.zin ?? weg.error.message) : weg.error.message}
              </p>
            )}
          </>
        }
        doe="Concept weggooien"
        gevaar
        bezig={weg.isPending}
        onDoe={() => wegVolgnummer !== undefined && weg.mutate(wegVolgnummer)}
      />
    </>
  );
}

interface GeenConceptProps {
  readonly rol: string;
  readonly bezig: boolean;
  readonly fout: Error | null;
  readonly onBegin: () => void;
}

function GeenConcept({ rol, bezig, fout, onBegin }: GeenConceptProps) {
  if (rol !== 'schoolleider')
    return (
      <Leeg kop="Er is nu geen concept">De schoolleider kan een nieuw concept beginnen. U kunt dan meelezen.</Leeg>
    );
  return (
    <div className="opmaat-stapel">
      {fout && (
        <Melding soort="fout" kop="Beginnen lukte niet" nieuw>
          <p>{fout instanceof ApiFout ? (fout.redenen[0]?.zin ?? fout.message) : fout.message}</p>
        </Melding>
      )}
      <Leeg
        kop="Er is nu geen concept"
        icoon="pen"
        actie={
          <Knop icoon="plus" bezig={bezig} onClick={onBegin}>
            Begin een concept
          </Knop>
        }
      >
        Een concept begint met de tekst van het profiel dat nu geldt. Ouders zien het pas als u het hebt vastgesteld, na
        advies van de medezeggenschapsraad (MR).
      </Leeg>
    </div>
  );
}
