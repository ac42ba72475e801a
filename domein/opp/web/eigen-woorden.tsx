import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { ververs } from './vragen.ts';

/** OPP-4 · The pupil writes in own words what it thinks of the plan. */
export function EigenWoorden({ opp, leerling }: { readonly opp: string; readonly leerling: string }) {
  const { persoon } = useIk();
  const vraagbaak = useQueryClient();
  const formulier = useFormulier({
    begin: { tekst: '' },
    bewaarSleutel: `${persoon}:opp-eigen-woorden-${opp}`,
    controleer: ({ tekst }) => (tekst.trim() === '' ? { tekst: 'Schrijf eerst iets op.' } : {}),
    verstuur: ({ tekst }) => api.post(`/opp/${opp}/eigen-woorden`, { tekst }),
    naAfloop: async () => {
      formulier.herstel();
      await ververs(vraagbaak, leerling);
    },
  });
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Tekstgebied
        {...formulier.veld('tekst')}
        label="Wat vind jij van je plan?"
        hint="Wat wil je leren? Welke hulp vind je fijn, en welke niet? Alles mag."
        uitleg={{
          doel: 'De school moet weten wat jij ervan vindt, en zeggen wat zij ermee doet.',
          lezers: 'Jouw school en je ouders.',
        }}
        regels={4}
        maxTekens={4000}
      />
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          Versturen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
