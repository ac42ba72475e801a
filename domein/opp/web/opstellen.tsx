import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useNaar, useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Opstellen } from '../contract.ts';
import { leesSoorten } from '../regels/school.ts';
import { signalenBijPlan, watOntbreekt } from '../regels/volledig.ts';
import { Botsing } from './botsing.tsx';
import { useConcept } from './concept-bewaren.ts';
import { Doefout } from './doefout.tsx';
import { Ernaast, Onderbalk } from './ernaast.tsx';
import { NietsTeDoen } from './mislukt.tsx';
import { SchrijfDoelen } from './schrijf-doelen.tsx';
import { SchrijfHandelingsdeel } from './schrijf-handelingsdeel.tsx';
import { SchrijfAchtergrond, SchrijfToetsen } from './schrijf-overig.tsx';
import { SchrijfUitstroom } from './schrijf-uitstroom.tsx';
import { useOpstellen, ververs } from './vragen.ts';
import { plankruimels } from './woorden.ts';
import './opp.css';

/** OPP-8 · One screen to write the plan: filled in with what is known, with what misses beside it. */
export function Opstelscherm() {
  const leerling = useParam('leerling');
  const vraag = useOpstellen(leerling);
  if (vraag.isPending) return <Laden wat="het plan" regels={12} />;
  if (vraag.isError)
    return (
      <NietsTeDoen titel="Het plan schrijven" leerling={leerling} kop="Schrijven kan nu niet">
        {vraag.error.message}
      </NietsTeDoen>
    );
  return vraag.data.concept.toestand === 'aangeboden' ? (
    <LigtVoor begin={vraag.data} />
  ) : (
    <Schrijven begin={vraag.data} />
  );
}

function LigtVoor({ begin: { leerling } }: { readonly begin: Opstellen }) {
  return (
    <NietsTeDoen titel="Het plan schrijven" leerling={leerling.id} kop="Dit plan ligt bij de ouders">
      Schrijven kan nu niet. Wilt u iets veranderen? Haal het plan dan eerst terug: dat doet u op de bladzijde van het
      plan. De ouders geven daarna opnieuw antwoord.
    </NietsTeDoen>
  );
}

function Schrijven({ begin }: { readonly begin: Opstellen }) {
  const { persoon, rol, vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const naar = useNaar();
  const concept = useConcept(begin, persoon);
  const [toonFouten, zetToonFouten] = useState(false);
  const [vraagt, zetVraagt] = useState(false);
  const [fout, zetFout] = useState<ApiFout>();
  const { inhoud, ander } = concept;
  const soorten = leesSoorten(begin.keuzes.soorten);
  const categorieen = [
    ...begin.keuzes.categorieen.map(({ code }) => code),
    ...begin.concept.inhoud.doelen.map(({ categorie }) => categorie),
  ];
  const ontbreekt = watOntbreekt(inhoud, { soorten, categorieen, vandaag });
  const fouten = toonFouten ? Object.fromEntries(ontbreekt.map(({ veld, zin }) => [veld ?? '', zin])) : {};
  const pad = `/leerlingen/${begin.leerling.id}/opp`;

  async function legVoor() {
    zetVraagt(false);
    if (!(await concept.bewaar())) return;
    const { versie, volgnummer } = concept.haalGezien();
    try {
      await api.post(`/opp/versies/${versie}/aanbod`, { volgnummer });
      await ververs(vraagbaak, begin.leerling.id);
      naar(pad);
    } catch (oorzaak) {
      if (!(oorzaak instanceof ApiFout)) throw oorzaak;
      zetFout(oorzaak);
    }
  }

  const deel = { inhoud, wijzig: concept.wijzig, begin, fouten };
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={`Het plan van ${begin.leerling.roepnaam} schrijven`}
        kruimels={plankruimels(rol, begin.leerling.id, begin.leerling.roepnaam)}
        sub={
          <p>
            Versie {begin.concept.nummer}.{' '}
            {begin.concept.id === null
              ? 'Wat in het dossier staat, is al ingevuld. Lees het na en vul aan.'
              : 'Verder waar u gebleven was.'}
            {begin.opp.termijn && ` Het plan is er uiterlijk op ${schrijfDag(begin.opp.termijn.laatsteDag)}.`}
            {begin.concept.reden && ` Waarom een nieuwe versie: ${begin.concept.reden}`}
          </p>
        }
      />
      {concept.uitKlad && concept.stand !== 'bewaard' && !ander && (
        <Melding kop="U was hier al bezig" kopniveau={3}>
          <p>Wat u eerder typte en nog niet was bewaard, staat er weer.</p>
        </Melding>
      )}
      {ander && (
        <Botsing
          basis={concept.gezien.inhoud}
          eigen={inhoud}
          ander={ander.concept.inhoud}
          wie={ander.concept.bijgewerktDoor}
          zin={concept.fout?.redenen[0]?.zin ?? concept.fout?.message ?? ''}
          onKies={concept.losBotsingOp}
        />
      )}
      <Doefout fout={fout} />
      <div className="opp-schrijven">
        <div className="opmaat-stapel">
          <SchrijfUitstroom {...deel} />
          <SchrijfDoelen {...deel} />
          <SchrijfHandelingsdeel {...deel} />
          <SchrijfToetsen {...deel} />
          <SchrijfAchtergrond {...deel} />
        </div>
        <Ernaast
          ontbreekt={ontbreekt}
          signalen={signalenBijPlan(inhoud, vandaag)}
          gehoord={begin.gehoord}
          pad={pad}
          concept={concept}
          onVoorleggen={() => {
            zetToonFouten(true);
            if (ontbreekt.length === 0) zetVraagt(true);
          }}
        />
      </div>
      <Onderbalk ontbreekt={ontbreekt} concept={concept} />
      <Bevestiging
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        vraag="Het plan aan de ouders voorleggen?"
        gevolg={
          <p>
            Iedereen met gezag krijgt een bericht en kan het plan lezen en antwoorden. Zolang het bij de ouders ligt,
            verandert de tekst niet. U kunt het wel terughalen.
          </p>
        }
        doe="Voorleggen"
        onDoe={() => void legVoor()}
      />
    </div>
  );
}
