import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { TlvAanvraag } from '../contract.ts';
import { useVerversAanvraag } from './vragen.ts';

/** TLV-1 · Parents write their own words; these go along as they are. */
export function VisieBlok({ aanvraag }: { readonly aanvraag: TlvAanvraag }) {
  const { persoon } = useIk();
  const ververs = useVerversAanvraag(aanvraag.id, aanvraag.leerling.id);
  const f = useFormulier({
    begin: { tekst: '' },
    bewaarSleutel: `${persoon}:tlv-visie-${aanvraag.id}`,
    controleer: (w) => (w.tekst.trim() === '' ? { tekst: 'Schrijf hoe u het ziet.' } : {}),
    verstuur: (w) => api.post(`/tlv/${aanvraag.id}/visie`, w),
    naAfloop: () => {
      f.herstel();
      void ververs();
    },
  });
  return (
    <Blok kop="Uw eigen woorden">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <p>
          U hoeft niets te ondertekenen. Wilt u dat het samenwerkingsverband weet hoe u het ziet? Schrijf het hier.
          Niemand verandert uw woorden.
        </p>
        <Tekstgebied
          {...f.veld('tekst')}
          label="Hoe ziet u dit?"
          uitleg={{
            doel: 'Zodat wie beslist weet hoe u het ziet',
            lezers: 'de school, het samenwerkingsverband en twee deskundigen',
          }}
          maxTekens={4000}
          regels={5}
        />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Erbij zetten
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
