import { plusDagen } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';

/** What these fields need of a form that holds them. */
interface Formulier {
  readonly veld: (naam: 'identiteit' | 'tot') => {
    readonly naam: string;
    readonly waarde: string;
    readonly onWaarde: (waarde: string) => void;
    readonly fout: string | undefined;
  };
}

/** TOE-2 · Is it the right person, and until when: the same two questions for each way of sharing. */
export function Zekerheidsvelden({
  formulier,
  voorbeeld,
}: {
  readonly formulier: Formulier;
  readonly voorbeeld: string;
}) {
  const { vandaag } = useIk();
  return (
    <>
      <Tekstveld
        {...formulier.veld('identiteit')}
        label="Hoe weet u dat dit de goede persoon is?"
        hint={voorbeeld}
        uitleg={{
          doel: 'Zo gaat er niets naar iemand die u niet bedoelde.',
          lezers: 'Uw school, de ouders en de leerling.',
        }}
        breedte="breed"
        maxTekens={500}
      />
      <Datumveld
        {...formulier.veld('tot')}
        label="Tot welke dag?"
        hint="Op deze dag kan de ontvanger er niet meer bij."
        vanaf={plusDagen(vandaag, 1)}
      />
    </>
  );
}
