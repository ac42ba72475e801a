import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import type { useFormulier } from '../../../web/platform/formulier.ts';
import type { GetypteKindgegevens } from '../regels/kind.ts';

/** Nothing typed yet. */
export const LEEG_KIND: GetypteKindgegevens = {
  roepnaam: '',
  tussenvoegsel: '',
  achternaam: '',
  geboortedatum: '',
  straat: '',
  huisnummer: '',
  postcode: '',
  plaats: '',
};

type Formulier<W extends GetypteKindgegevens> = ReturnType<typeof useFormulier<W, unknown>>;

/** Name, birth date and address of a child. */
export function Kindvelden<W extends GetypteKindgegevens>({
  formulier,
  vandaag,
}: {
  readonly formulier: Formulier<W>;
  readonly vandaag: string;
}) {
  const veld = (naam: keyof GetypteKindgegevens) =>
    formulier.veld(naam) as ReturnType<typeof formulier.veld> & { waarde: string; onWaarde: (waarde: string) => void };
  return (
    <>
      <Tekstveld {...veld('roepnaam')} label="Roepnaam" hint="Zoals het kind genoemd wordt." />
      <Tekstveld
        {...veld('tussenvoegsel')}
        label="Tussenvoegsel"
        hint="Bijvoorbeeld van der"
        breedte="kort"
        verplicht={false}
      />
      <Tekstveld {...veld('achternaam')} label="Achternaam" />
      <Datumveld
        {...veld('geboortedatum')}
        label="Geboortedatum"
        tot={vandaag}
        uitleg={{
          doel: 'De leeftijd bepaalt wanneer een kind kan beginnen en wie over toestemming beslist.',
          lezers: 'Ouders met gezag en de scholen die bij het dossier betrokken zijn.',
        }}
      />
      <Tekstveld {...veld('straat')} label="Straat" />
      <Tekstveld {...veld('huisnummer')} label="Huisnummer" breedte="kort" />
      <Tekstveld
        {...veld('postcode')}
        label="Postcode"
        hint="Bijvoorbeeld 2511 AA"
        breedte="kort"
        uitleg={{
          doel: 'De postcode bepaalt bij welk samenwerkingsverband het kind hoort en hoe ver een school is.',
          lezers: 'De school waar u aanmeldt of waar het kind op school zit.',
        }}
      />
      <Tekstveld {...veld('plaats')} label="Woonplaats" />
    </>
  );
}
