import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import type { TlvAanvraag } from '../contract.ts';
import { useVerversAanvraag } from './vragen.ts';

export interface Props {
  readonly aanvraag: TlvAanvraag;
}

/** TLV-1 · Taking a request back, with the reason. */
export function Intrekken({ aanvraag, kop = 'Aanvraag intrekken' }: Props & { readonly kop?: string }) {
  const ververs = useVerversAanvraag(aanvraag.id, aanvraag.leerling.id);
  const f = useFormulier({
    begin: { waarom: '' },
    controleer: (w) => (w.waarom.trim() === '' ? { waarom: 'Schrijf waarom.' } : {}),
    verstuur: (w) => api.post(`/tlv/${aanvraag.id}/intrekken`, { volgnummer: aanvraag.volgnummer, waarom: w.waarom }),
    naAfloop: () => void ververs(),
  });
  return (
    <Blok kop={kop} soort="stil">
      <details className="tlv-uitklap">
        <summary>{aanvraag.vastgelegd ? 'De aanvraag is niet meer nodig' : 'Deze aanvraag gaat niet door'}</summary>
        <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
          <Tekstgebied
            {...f.veld('waarom')}
            label="Waarom?"
            hint={aanvraag.vastgelegd ? 'Ouders en het samenwerkingsverband lezen dit.' : undefined}
            maxTekens={2000}
            regels={3}
          />
          <Knoppenrij>
            <Knop type="submit" soort="gevaar" bezig={f.bezig}>
              {kop}
            </Knop>
          </Knoppenrij>
        </Formulierkader>
      </details>
    </Blok>
  );
}
