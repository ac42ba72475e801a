import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import type { Handelingbeeld } from '../contract.ts';
import { ververs } from './vragen.ts';

interface Props {
  readonly handeling: Handelingbeeld;
  readonly leerling: string;
}

/** Stops the act: from now on it may not be done. */
export function Stopknop(props: Props) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop soort="stil" klein onClick={() => zetOpen(true)}>
        Stoppen
      </Knop>
      <Dialoog open={open} onSluit={() => zetOpen(false)} titel="Stoppen met deze handeling">
        <p>
          <strong>{props.handeling.wat}</strong>
        </p>
        <p>Vanaf nu mag dit niet meer. Vertel het aan wie het doet. Ouders lezen het in Opmaat.</p>
        <Stopformulier {...props} onKlaar={() => zetOpen(false)} />
      </Dialoog>
    </>
  );
}

function Stopformulier({ handeling, leerling, onKlaar }: Props & { readonly onKlaar: () => void }) {
  const vraagbaak = useQueryClient();
  const formulier = useFormulier({
    begin: { waarom: '' },
    controleer: ({ waarom }) => ({ ...(waarom.trim() === '' && { waarom: 'Schrijf op waarom u hiermee stopt.' }) }),
    verstuur: ({ waarom }) => api.post(`/medisch/${handeling.id}/stop`, { waarom, volgnummer: handeling.versie }),
    naAfloop: async () => {
      onKlaar();
      await ververs(vraagbaak, leerling);
    },
  });
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Tekstgebied
        {...formulier.veld('waarom')}
        label="Waarom stopt het?"
        hint="Ouders en leerling lezen dit."
        regels={2}
        maxTekens={1000}
      />
      <Knoppenrij>
        <Knop type="submit" soort="gevaar" bezig={formulier.bezig}>
          Nu stoppen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
