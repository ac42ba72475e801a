import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { KindAntwoord, MijnKind } from '../../dossier/contract.ts';
import { Stapkader, type Stapprops, useBewaarStap } from './aanmelden-stap.tsx';
import { useKinderen } from './vragen.ts';

const NIEUW = 'nieuw';

/** Step 1: which child; one that Opmaat does not know yet can be added here. */
export function Kindstap(props: Stapprops) {
  const kinderen = useKinderen();
  if (kinderen.isPending) return <Laden wat="uw kinderen" />;
  if (kinderen.isError) {
    return (
      <Melding soort="fout" kop="Uw kinderen zijn nu niet op te halen">
        <p>{kinderen.error.message}</p>
      </Melding>
    );
  }
  return <Kindformulier {...props} kinderen={kinderen.data} />;
}

function Kindformulier(props: Stapprops & { readonly kinderen: readonly MijnKind[] }) {
  const { kinderen, gegevens, concept } = props;
  const { persoon } = useIk();
  const vraagbaak = useQueryClient();
  const { bewaar, verder } = useBewaarStap(props, 1);
  // When saving the step fails after the child was added, a second try must not add it again.
  const toegevoegd = useRef<string>(undefined);
  const f = useFormulier({
    begin: {
      leerling: gegevens.leerling ?? (kinderen.length === 0 ? NIEUW : ''),
      roepnaam: '',
      tussenvoegsel: '',
      achternaam: '',
      geboortedatum: '',
      straat: '',
      huisnummer: '',
      postcode: '',
      plaats: '',
      gezag: '',
    },
    bewaarSleutel: `${persoon}:aanmelden-kind`,
    controleer: (w) =>
      w.leerling === '' ? { leerling: 'Kies welk kind u aanmeldt.' } : w.leerling === NIEUW ? controleerKind(w) : {},
    verstuur: async ({ leerling, ...kind }) => {
      if (leerling !== NIEUW) return bewaar({ leerling });
      toegevoegd.current ??= (await api.post<KindAntwoord>('/kinderen', kind)).id;
      void vraagbaak.invalidateQueries({ queryKey: ['kinderen'] });
      return bewaar({ leerling: toegevoegd.current });
    },
    naAfloop: verder,
  });
  return (
    <Stapkader stap={1} concept={concept} formulier={f}>
      {kinderen.length > 0 && (
        <Keuzerondjes
          {...f.veld('leerling')}
          label="Welk kind meldt u aan?"
          opties={[
            ...kinderen.map(({ id, naam, geboortedatum }) => ({
              waarde: id,
              tekst: naam,
              hint: `Geboren op ${schrijfDatum(geboortedatum)}`,
            })),
            { waarde: NIEUW, tekst: 'Een ander kind', hint: 'U vult eerst de gegevens van het kind in.' },
          ]}
        />
      )}
      {f.waarden.leerling === NIEUW && (
        <>
          <Tekstveld {...f.veld('roepnaam')} label="Roepnaam" hint="Hoe uw kind wordt genoemd." breedte="middel" />
          <Tekstveld
            {...f.veld('tussenvoegsel')}
            label="Tussenvoegsel"
            hint="Bijvoorbeeld: van der"
            verplicht={false}
            breedte="kort"
          />
          <Tekstveld {...f.veld('achternaam')} label="Achternaam" breedte="middel" />
          <Datumveld {...f.veld('geboortedatum')} label="Geboortedatum" />
          <Tekstveld {...f.veld('straat')} label="Straat" autoComplete="address-line1" />
          <Tekstveld {...f.veld('huisnummer')} label="Huisnummer" breedte="kort" />
          <Tekstveld
            {...f.veld('postcode')}
            label="Postcode"
            hint="Bijvoorbeeld 2511 AA"
            breedte="kort"
            autoComplete="postal-code"
          />
          <Tekstveld {...f.veld('plaats')} label="Woonplaats" breedte="middel" />
          <Keuzerondjes
            {...f.veld('gezag')}
            label="Wat bent u van dit kind?"
            uitleg={{ doel: 'Alleen wie gezag heeft mag een kind aanmelden.', lezers: 'De school waar u aanmeldt.' }}
            opties={[
              { waarde: 'ouder_met_gezag', tekst: 'Ouder met gezag' },
              { waarde: 'voogd', tekst: 'Voogd' },
            ]}
          />
        </>
      )}
    </Stapkader>
  );
}

const VERPLICHT = {
  roepnaam: 'Vul de roepnaam in.',
  achternaam: 'Vul de achternaam in.',
  geboortedatum: 'Vul de geboortedatum in: dag, maand en jaar.',
  straat: 'Vul de straat in.',
  huisnummer: 'Vul het huisnummer in.',
  postcode: 'Vul de postcode in.',
  plaats: 'Vul de woonplaats in.',
  gezag: 'Kies wat u van dit kind bent.',
} as const;

function controleerKind(waarden: Readonly<Record<keyof typeof VERPLICHT, string>>) {
  const velden = Object.keys(VERPLICHT) as (keyof typeof VERPLICHT)[];
  return Object.fromEntries(
    velden.filter((veld) => waarden[veld].trim() === '').map((veld) => [veld, VERPLICHT[veld]]),
  );
}
