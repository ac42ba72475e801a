import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Opp } from '../contract.ts';
import { ververs } from './vragen.ts';

interface Props {
  readonly opp: Opp;
  readonly leerling: string;
  readonly met: 'leerling' | 'ouders';
}

const WOORDEN = {
  leerling: {
    vouw: 'Een gesprek met de leerling vastleggen',
    gezegd: 'Wat zei de leerling?',
    hint: 'Bijvoorbeeld: samen aan tafel, met een tekening, met plaatjes',
  },
  ouders: {
    vouw: 'Een gesprek met de ouders vastleggen',
    gezegd: 'Wat zeiden de ouders, en wat spraken jullie af?',
    hint: 'Bijvoorbeeld: op school, thuis of aan de telefoon',
  },
} as const;

/** OPP-4, OPP-3 · When, how, what was said and what was done with it; or why it could not be. */
export function Gesprekformulier({ opp, leerling, met }: Props) {
  const { persoon, vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const woorden = WOORDEN[met];
  const formulier = useFormulier({
    begin: {
      gelukt: 'ja',
      dag: vandaag as string,
      hoe: '',
      gezegd: '',
      gedaan: '',
      nietGelukt: '',
      eigenWoorden: false,
    },
    bewaarSleutel: `${persoon}:opp-gesprek-${met}-${opp.id}`,
    controleer: ({ dag }) => (dag === '' ? { dag: 'Vul de dag in.' } : {}),
    verstuur: ({ gelukt, nietGelukt, gezegd, ...rest }) =>
      api.post(`/opp/${opp.id}/gesprekken`, {
        ...rest,
        met,
        bij: opp.geldend === null ? 'opstellen' : 'bijstellen',
        gezegd: gelukt === 'ja' ? gezegd : '',
        nietGelukt: gelukt === 'ja' ? null : nietGelukt,
        document: null,
      }),
    naAfloop: async () => {
      formulier.herstel();
      await ververs(vraagbaak, leerling);
    },
  });
  const gelukt = formulier.waarden.gelukt === 'ja';
  // Two of these forms stand on one page: their fields are told apart by whom the talk was with.
  const veld = <V extends keyof typeof formulier.waarden>(naam: V) => ({
    ...formulier.veld(naam),
    naam: `${met}-${naam}`,
  });
  const fouten = useMemo(
    () => formulier.fouten.map((fout) => (fout.veld === undefined ? fout : { ...fout, veld: `${met}-${fout.veld}` })),
    [formulier.fouten, met],
  );
  return (
    <details open={formulier.conceptGevonden}>
      <summary>{woorden.vouw}</summary>
      <Formulierkader fouten={fouten} onVerstuur={formulier.verstuur}>
        <Keuzerondjes
          {...veld('gelukt')}
          label="Is het gelukt?"
          opties={[
            { waarde: 'ja', tekst: 'Ja' },
            { waarde: 'nee', tekst: 'Nee, het lukte niet' },
          ]}
        />
        <Datumveld {...veld('dag')} label="Wanneer?" tot={vandaag} />
        <Tekstveld {...veld('hoe')} label="Hoe?" hint={woorden.hint} maxTekens={400} breedte="breed" />
        {gelukt ? (
          <Tekstgebied {...veld('gezegd')} label={woorden.gezegd} regels={4} maxTekens={4000} />
        ) : (
          <Tekstgebied
            {...veld('nietGelukt')}
            label="Waarom lukte het niet, en wat hebt u geprobeerd?"
            regels={3}
            maxTekens={1000}
          />
        )}
        {gelukt && met === 'leerling' && (
          <Vinkje {...veld('eigenWoorden')} label="Dit zijn de eigen woorden van de leerling" verplicht={false} />
        )}
        <Tekstgebied
          {...veld('gedaan')}
          label="Wat doet de school ermee?"
          verplicht={false}
          regels={3}
          maxTekens={4000}
        />
        <Knoppenrij>
          <Knop type="submit" soort="secundair" bezig={formulier.bezig}>
            Gesprek vastleggen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}
