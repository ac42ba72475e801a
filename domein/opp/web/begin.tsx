import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { ververs } from './vragen.ts';

interface Props {
  readonly leerling: string;
  readonly altijdNodig: boolean;
  readonly opnieuw?: boolean;
}

/** OPP-1 · It was established that extra support is needed: from that day the school has six weeks. */
export function Beginnen({ leerling, altijdNodig, opnieuw = false }: Props) {
  const { vandaag, persoon } = useIk();
  const vraagbaak = useQueryClient();
  const naar = useNaar();
  const formulier = useFormulier({
    begin: { dag: vandaag as string },
    bewaarSleutel: `${persoon}:opp-begin-${leerling}`,
    controleer: ({ dag }) => (dag === '' ? { dag: 'Vul in op welke dag dit is vastgesteld.' } : {}),
    verstuur: ({ dag }) => api.post(`/leerlingen/${leerling}/opp`, { dag }),
    naAfloop: async () => {
      await ververs(vraagbaak, leerling);
      naar(`/leerlingen/${leerling}/opp/opstellen`);
    },
  });
  return (
    <Blok kop={opnieuw ? 'Een nieuw plan beginnen' : 'Een plan beginnen'} soort={opnieuw ? 'gewoon' : 'nadruk'}>
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <p>
          {altijdNodig
            ? 'Op uw school heeft elke leerling een plan. Het is er uiterlijk zes weken na de inschrijving.'
            : 'Heeft deze leerling meer nodig dan de gewone ondersteuning van uw school? Dan maakt u binnen zes weken een plan, samen met de ouders en de leerling.'}
        </p>
        <Datumveld
          {...formulier.veld('dag')}
          label="Vastgesteld dat extra ondersteuning nodig is op"
          hint="Vanaf deze dag tellen de zes weken"
          tot={vandaag}
        />
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Plan beginnen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
