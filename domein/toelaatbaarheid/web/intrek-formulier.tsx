import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';

/** Withdrawing a decision, with the reason. */
export function Intrekformulier({ id, klaar }: { readonly id: string; readonly klaar: () => void }) {
  const f = useFormulier<{ reden: string }, unknown>({
    begin: { reden: '' },
    controleer: (w) => (w.reden.trim() === '' ? { reden: 'Schrijf op waarom u het besluit intrekt.' } : {}),
    verstuur: (w) => api.post(`/swv/tlv-besluiten/${id}/intrekking`, w),
    naAfloop: klaar,
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <p>Het besluit geldt dan niet meer. Dat kunt u niet terugdraaien.</p>
      <Tekstgebied
        {...f.veld('reden')}
        label="Waarom trekt u het besluit in?"
        hint="Ouders en school lezen dit."
        maxTekens={4000}
        regels={4}
      />
      <Knoppenrij>
        <Knop type="submit" soort="gevaar" bezig={f.bezig}>
          Besluit intrekken
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
