import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { ververs } from './vragen.ts';

/** The schoolleider holds destruction because something runs. */
export function Houdingformulier({ leerling }: { readonly leerling: string }) {
  const { persoon } = useIk();
  const vraagbaak = useQueryClient();
  const f = useFormulier({
    begin: { soort: '' as string, reden: '' },
    bewaarSleutel: `${persoon}:bewaarhouding-${leerling}`,
    controleer: (w) => ({
      ...(w.soort === '' && { soort: 'Kies wat er loopt.' }),
      ...(w.reden.trim() === '' && { reden: 'Schrijf op waarom de gegevens nog nodig zijn.' }),
    }),
    verstuur: (w) => api.post(`/leerlingen/${leerling}/bewaarhouding`, w),
    naAfloop: () => {
      f.herstel();
      void ververs(vraagbaak);
    },
  });
  return (
    <details className="bewaren-uitklap" open={f.conceptGevonden}>
      <summary>Vernietiging tegenhouden</summary>
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Keuzerondjes
          {...f.veld('soort')}
          label="Wat loopt er?"
          opties={[
            { waarde: 'bezwaar', tekst: 'Een bezwaar of beroep' },
            { waarde: 'geschil', tekst: 'Een geschil', hint: 'Bijvoorbeeld bij de geschillencommissie of de rechter.' },
            { waarde: 'klacht', tekst: 'Een klacht' },
          ]}
        />
        <Tekstgebied
          {...f.veld('reden')}
          label="Waarom zijn de gegevens nog nodig?"
          hint="Alleen uw school leest dit. Ouders zien dat er iets loopt, niet waarom."
          maxTekens={1000}
          regels={3}
        />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Vernietiging tegenhouden
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}
