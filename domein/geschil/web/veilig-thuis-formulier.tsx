import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes, Vinkje, Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { VeiligThuisbeeld } from '../contract.ts';
import { VT_GRONDEN, VT_GRONDNAAM } from '../regels/veilig-thuis.ts';

interface Props {
  readonly beeld: VeiligThuisbeeld;
  readonly zet: (nieuw: VeiligThuisbeeld) => void;
  readonly klaar: () => void;
}

/** GES-3: advice or report, on what grounds, and whether the parents know. */
export function VeiligThuisformulier({ beeld, zet, klaar }: Props) {
  const { persoon, vandaag } = useIk();
  const f = useFormulier({
    begin: {
      soort: '',
      dag: vandaag as string,
      gronden: [] as readonly string[],
      toelichting: '',
      oudersIngelicht: false,
      nietIngelichtOm: '',
    },
    bewaarSleutel: `${persoon}:veilig-thuis:${beeld.leerling.id}`,
    controleer: ({ soort, dag }) => ({
      ...(soort === '' && { soort: 'Kies advies of melding.' }),
      ...(dag === '' && { dag: 'Vul de dag in.' }),
    }),
    verstuur: (waarden) => api.post<VeiligThuisbeeld>(`/leerlingen/${beeld.leerling.id}/veilig-thuis`, waarden),
    naAfloop: (nieuw) => {
      zet(nieuw);
      klaar();
    },
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Keuzerondjes
        {...f.veld('soort')}
        label="Wat deed de school?"
        opties={[
          {
            waarde: 'advies',
            tekst: 'Advies gevraagd',
            hint: 'Mag altijd, ook zonder de naam van het kind te noemen.',
          },
          { waarde: 'melding', tekst: 'Melding gedaan', hint: 'Na de stappen van de meldcode.' },
        ]}
      />
      <Datumveld {...f.veld('dag')} label="Wanneer?" />
      <Vinkjes
        {...f.veld('gronden')}
        label="Waarom?"
        opties={VT_GRONDEN.map((grond) => ({ waarde: grond, tekst: VT_GRONDNAAM[grond] }))}
      />
      <Tekstgebied
        {...f.veld('toelichting')}
        label="Wat zag of hoorde de school, en wat zei Veilig Thuis?"
        regels={6}
        maxTekens={4000}
        uitleg={{
          doel: 'Om later te kunnen laten zien welke stappen zijn gezet.',
          lezers: 'De intern begeleider en de schoolleider. Ouders alleen als zij zijn ingelicht.',
        }}
      />
      <Vinkje {...f.veld('oudersIngelicht')} label="De ouders weten dit" />
      {!f.waarden.oudersIngelicht && (
        <Tekstgebied
          {...f.veld('nietIngelichtOm')}
          label="Waarom weten de ouders dit (nog) niet?"
          regels={3}
          maxTekens={1000}
        />
      )}
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Vastleggen
        </Knop>
        <Knop soort="stil" onClick={klaar}>
          Niet nu
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
