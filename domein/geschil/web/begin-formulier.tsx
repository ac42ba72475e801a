import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst, Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Geschilpagina } from '../contract.ts';
import { ONDERWERPEN, ONDERWERPNAAM, type Onderwerp } from '../regels/onderwerpen.ts';
import type { Paginaprops } from './geschil.tsx';

/** What one differs about, in own words. */
export function Beginformulier({ pagina, zet, onKlaar }: Paginaprops & { readonly onKlaar: () => void }) {
  const { persoon, rol } = useIk();
  const { leerling, scholen } = pagina;
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  const f = useFormulier({
    begin: {
      vestiging: scholen.length === 1 ? (scholen[0]?.vestiging ?? '') : '',
      onderwerp: '' as Onderwerp | '',
      omschrijving: '',
    },
    bewaarSleutel: `${persoon}:geschil:${leerling.id}`,
    controleer: ({ vestiging, onderwerp }) => ({
      ...(vestiging === '' && { vestiging: 'Kies de school.' }),
      ...(onderwerp === '' && { onderwerp: 'Kies waar het over gaat.' }),
    }),
    verstuur: (waarden) => api.post<Geschilpagina>(`/leerlingen/${leerling.id}/geschillen`, { ...waarden, over: null }),
    naAfloop: (nieuw) => {
      zet(nieuw);
      onKlaar();
    },
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      {scholen.length > 1 && (
        <Keuzelijst
          {...f.veld('vestiging')}
          label="Met welke school?"
          leeg="Kies een school"
          opties={scholen.map(({ vestiging, naam }) => ({ waarde: vestiging, tekst: naam }))}
        />
      )}
      <Keuzerondjes
        {...f.veld('onderwerp')}
        onWaarde={(gekozen) => f.zet('onderwerp', gekozen as Onderwerp)}
        label="Waar gaat het over?"
        opties={ONDERWERPEN.map((onderwerp) => ({ waarde: onderwerp, tekst: ONDERWERPNAAM[onderwerp] }))}
      />
      <Tekstgebied
        {...f.veld('omschrijving')}
        label="Waarover verschilt u van mening?"
        hint="In uw eigen woorden. Schrijf ook op wat u graag zou willen."
        regels={6}
        maxTekens={4000}
        uitleg={{
          doel: 'Zodat iedereen die helpt weet waar het om gaat.',
          lezers: isSchool
            ? 'De ouders met gezag, de intern begeleider en de schoolleider. Het bestuur pas als het verschil daar ligt.'
            : 'De ouders met gezag, de intern begeleider en de schoolleider van de school. Het bestuur pas als u het daar voorlegt.',
        }}
      />
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Vastleggen
        </Knop>
        <Knop soort="stil" onClick={onKlaar}>
          Niet nu
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
