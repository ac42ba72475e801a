import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Opp } from '../contract.ts';
import { ververs } from './vragen.ts';

interface Props {
  readonly opp: Opp;
  readonly leerling: string;
}

/** What the school can do with the plan as a whole: a new version, or the end. */
export function Schoolacties({ opp, leerling }: Props) {
  const bijstellen = opp.geldend !== null && opp.inDeMaak === null;
  if (!bijstellen && !opp.mag.afsluiten) return null;
  return (
    <Blok kop="Veranderen of stoppen" soort="stil">
      <div className="opmaat-stapel">
        {bijstellen && <Bijstellen opp={opp} leerling={leerling} />}
        {opp.mag.afsluiten && <Afsluiten opp={opp} leerling={leerling} />}
      </div>
    </Blok>
  );
}

function Bijstellen({ opp, leerling }: Props) {
  const { persoon } = useIk();
  const vraagbaak = useQueryClient();
  const naar = useNaar();
  const formulier = useFormulier({
    begin: { reden: '' },
    bewaarSleutel: `${persoon}:opp-bijstellen-${opp.id}`,
    verstuur: ({ reden }) => api.post(`/opp/${opp.id}/bijstelling`, { reden }),
    naAfloop: async () => {
      await ververs(vraagbaak, leerling);
      naar(`/leerlingen/${leerling}/opp/opstellen`);
    },
  });
  return (
    <details open={formulier.conceptGevonden}>
      <summary>Het plan bijstellen</summary>
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <p>
          U begint met de tekst die nu geldt. Die blijft gelden tot de nieuwe versie is vastgesteld. De ouders stemmen
          opnieuw in.
        </p>
        <Tekstgebied
          {...formulier.veld('reden')}
          label="Waarom verandert het plan?"
          uitleg={{
            doel: 'Zo is later te volgen waarom het plan veranderde.',
            lezers: 'De ouders, de leerling en uw school.',
          }}
          regels={3}
          maxTekens={2000}
        />
        <Knoppenrij>
          <Knop type="submit" soort="secundair" bezig={formulier.bezig}>
            Nieuwe versie beginnen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}

function Afsluiten({ opp, leerling }: Props) {
  const { vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const formulier = useFormulier({
    begin: { reden: '', besprokenOp: '' },
    controleer: ({ besprokenOp }) =>
      besprokenOp === '' ? { besprokenOp: 'Vul in op welke dag u dit met de ouders besprak.' } : {},
    verstuur: (waarden) => api.post(`/opp/${opp.id}/afsluiting`, { ...waarden, volgnummer: opp.volgnummer }),
    naAfloop: () => ververs(vraagbaak, leerling),
  });
  return (
    <details>
      <summary>{opp.geldend === null ? 'Toch geen extra ondersteuning nodig' : 'Het plan afsluiten'}</summary>
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <p>
          {opp.geldend === null
            ? 'Dan komt er geen plan en vervalt de termijn. Bespreek dit eerst met de ouders.'
            : 'Dan stopt het plan. Het blijft te lezen. Bespreek dit eerst met de ouders.'}
        </p>
        <Tekstgebied
          {...formulier.veld('reden')}
          label="Waarom is het niet (meer) nodig?"
          regels={3}
          maxTekens={2000}
        />
        <Datumveld {...formulier.veld('besprokenOp')} label="Besproken met de ouders op" tot={vandaag} />
        <Knoppenrij>
          <Knop type="submit" soort="secundair" bezig={formulier.bezig}>
            {opp.geldend === null ? 'Vastleggen dat het niet nodig is' : 'Plan afsluiten'}
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}
