import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Props } from './intrekken.tsx';
import { useVerversAanvraag } from './vragen.ts';

/** TLV-9 · Giving what the SWV asked for; its term goes on. */
export function Aanvullen({ aanvraag }: Props) {
  const { persoon } = useIk();
  const ververs = useVerversAanvraag(aanvraag.id, aanvraag.leerling.id);
  const gevraagd = aanvraag.handelingen.findLast(({ soort }) => soort === 'aanvulling_gevraagd');
  const f = useFormulier({
    begin: { wat: '', dossierOpnieuw: true },
    bewaarSleutel: `${persoon}:tlv-aanvullen-${aanvraag.id}`,
    controleer: (w) => (w.wat.trim() === '' ? { wat: 'Schrijf wat u aanvult.' } : {}),
    verstuur: (w) => api.post(`/tlv/${aanvraag.id}/aanvullen`, { volgnummer: aanvraag.volgnummer, ...w }),
    naAfloop: () => void ververs(),
  });
  return (
    <Blok kop="Aanvullen" soort="nadruk">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        {gevraagd && (
          <div>
            <strong>Dit vroeg het samenwerkingsverband</strong>
            <p className="tlv-tekst">{gevraagd.toelichting}</p>
          </div>
        )}
        <Tekstgebied {...f.veld('wat')} label="Uw aanvulling" maxTekens={4000} regels={5} />
        <Vinkje
          {...f.veld('dossierOpnieuw')}
          verplicht={false}
          label="Stuur het dossier opnieuw mee zoals het nu is, met wat er sindsdien bij kwam."
        />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Aanvulling versturen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
