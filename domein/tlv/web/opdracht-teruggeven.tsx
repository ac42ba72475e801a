import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import type { Props } from './advies-formulier.tsx';

/** TLV-3 · Stepping back, with the reason. */
export function Teruggeven({ opdracht }: Props) {
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const f = useFormulier({
    begin: { waarom: '' },
    controleer: (w) => (w.waarom.trim() === '' ? { waarom: 'Schrijf waarom.' } : {}),
    verstuur: (w) => api.post(`/adviezen/${opdracht.id}/teruggeven`, w),
    naAfloop: () => {
      void vraagbaak.invalidateQueries({ queryKey: ['adviezen'] });
      naar('/advies');
    },
  });
  return (
    <Blok kop="Kunt u geen advies geven?" soort="stil">
      <details className="tlv-uitklap">
        <summary>Opdracht teruggeven</summary>
        <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
          <p>
            Bijvoorbeeld omdat u de leerling of de school kent, of geen tijd heeft. U leest de aanvraag dan niet meer.
          </p>
          <Tekstgebied
            {...f.veld('waarom')}
            label="Waarom?"
            hint="Alleen het samenwerkingsverband leest dit."
            maxTekens={1000}
            regels={3}
          />
          <Knoppenrij>
            <Knop type="submit" soort="gevaar" bezig={f.bezig}>
              Opdracht teruggeven
            </Knop>
          </Knoppenrij>
        </Formulierkader>
      </details>
    </Blok>
  );
}
