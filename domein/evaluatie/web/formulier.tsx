import { useQueryClient } from '@tanstack/react-query';
import { leesDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Evaluaties, EvaluatieVastgelegd } from '../contract.ts';
import { isAanDeBeurt } from '../regels/doelen.ts';
import { BESLUITEN, type Evaluatiebesluit } from '../regels/woorden.ts';
import { Doelvelden } from './doelvelden.tsx';
import { Leerlingvelden, Oudervelden } from './gesprekvelden.tsx';
import { ververs } from './vragen.ts';
import { controleer, leegFormulier, maakEvaluatie, type Waarden } from './waarden.ts';

interface Props {
  readonly leerling: Evaluaties['leerling'];
  readonly plan: NonNullable<Evaluaties['plan']>;
}

/** One screen: the talk, the goals one below the other, the pupil, the decision. What is typed stays in this tab until it is sent. */
export function Evaluatieformulier({ leerling, plan }: Props) {
  const ik = useIk();
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const terug = `/leerlingen/${leerling.id}/opp/evaluaties`;
  const formulier = useFormulier<Waarden, EvaluatieVastgelegd>({
    begin: leegFormulier(plan),
    bewaarSleutel: `${ik.persoon}:evaluatie-${plan.opp}`,
    controleer: (waarden) => controleer(waarden, plan, ik.vandaag),
    verstuur: (waarden) =>
      api.post(terug, { ...maakEvaluatie(waarden, plan.doelen), opp: plan.opp, volgnummer: plan.volgnummer }),
    naAfloop: async ({ id }) => {
      await ververs(vraagbaak, leerling.id);
      naar(`${terug}?vastgelegd=${id}`);
    },
  });
  const { veld, waarden } = formulier;
  const dag = leesDatum(waarden.dag ?? '') ?? ik.vandaag;
  const begonnen = plan.doelen.filter(({ van }) => van <= dag);
  const later = plan.doelen.filter(({ van }) => van > dag);
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      {formulier.conceptGevonden && (
        <Melding kop="U was hier al begonnen">
          <p>Wat u eerder typte, staat er nog.</p>
        </Melding>
      )}
      {formulier.fout?.status === 409 && (
        <Knoppenrij>
          <Knop soort="secundair" onClick={() => ververs(vraagbaak, leerling.id)}>
            Haal op wat er nu staat
          </Knop>
          <KnopLink soort="stil" href={terug}>
            Bekijk de evaluaties
          </KnopLink>
        </Knoppenrij>
      )}
      <Blok kop="Het gesprek">
        <div className="opmaat-stapel">
          <Datumveld {...veld('dag')} label="Op welke dag was het?" tot={ik.vandaag} />
          <Oudervelden veld={veld} />
          <Leerlingvelden veld={veld} roepnaam={leerling.roepnaam} />
        </div>
      </Blok>
      {plan.doelen.length > 0 && (
        <Blok kop="De doelen">
          <ul className="evaluatie-doelen">
            {begonnen.map((doel) => (
              <Doelvelden key={doel.id} doel={doel} veld={veld} moet={isAanDeBeurt(doel, dag)} />
            ))}
          </ul>
          {later.map(({ id, tekst, van }) => (
            <p key={id} className="opmaat-rustig">
              {tekst}: begint op {schrijfDag(van)}, nu nog niet te evalueren.
            </p>
          ))}
        </Blok>
      )}
      <Blok kop="Het besluit">
        <div className="opmaat-stapel">
          <Keuzerondjes
            {...veld('besluit')}
            label="Hoe gaat het verder?"
            opties={(Object.keys(BESLUITEN) as Evaluatiebesluit[]).map((waarde) => ({
              waarde,
              tekst: metHoofdletter(BESLUITEN[waarde]),
              ...(waarde === 'bijstellen' && {
                hint: 'Hierna maakt u een nieuwe versie. De ouders stemmen opnieuw in.',
              }),
            }))}
          />
          <Tekstgebied
            {...veld('toelichting')}
            label="Waarom?"
            hint="In gewone woorden: ouders en leerling lezen dit."
            regels={3}
            maxTekens={4000}
          />
        </div>
      </Blok>
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          Evaluatie vastleggen
        </Knop>
        <KnopLink soort="stil" href={terug}>
          Terug
        </KnopLink>
      </Knoppenrij>
    </Formulierkader>
  );
}
