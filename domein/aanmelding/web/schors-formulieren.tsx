import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Maatregelen, Schorsing } from '../contract.ts';
import type { Maatregelprops } from './maatregelen.tsx';

export function Schorsformulier({ maatregelen, zet }: Maatregelprops) {
  const { persoon } = useIk();
  const f = useFormulier({
    begin: { van: '' as string, totEnMet: '' as string, reden: '' },
    bewaarSleutel: `${persoon}:schorsen-${maatregelen.leerling.id}`,
    controleer: (w) => ({
      ...eisIngevuld('van', w.van, 'Vul de eerste dag in.'),
      ...eisIngevuld('totEnMet', w.totEnMet, 'Vul de laatste dag in.'),
      ...eisIngevuld('reden', w.reden, 'Schrijf de reden op. Ouders lezen haar.'),
    }),
    verstuur: (w) => api.post<Maatregelen>(`/leerlingen/${maatregelen.leerling.id}/schorsingen`, w),
    naAfloop: (nieuw) => {
      f.herstel();
      zet(nieuw);
    },
  });
  return (
    <details className="aanmelding-uitklap">
      <summary>Leerling schorsen</summary>
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Datumveld {...f.veld('van')} label="Eerste dag" />
        <Datumveld {...f.veld('totEnMet')} label="Laatste dag" hint="Ten hoogste een week na de eerste dag." />
        <Tekstgebied {...f.veld('reden')} label="Reden" hint="Ouders lezen dit." maxTekens={2000} regels={4} />
        <Knoppenrij>
          <Knop type="submit" soort="gevaar" bezig={f.bezig}>
            Leerling schorsen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}

export function Inspectieformulier({ schorsing, zet }: Maatregelprops & { readonly schorsing: Schorsing }) {
  const { vandaag } = useIk();
  const f = useFormulier({
    begin: { gemeldOp: vandaag as string },
    controleer: (w) => eisIngevuld('gemeldOp', w.gemeldOp, 'Vul een dag in.'),
    verstuur: (w) => api.post<Maatregelen>(`/schorsingen/${schorsing.id}/inspectie`, w),
    naAfloop: zet,
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Datumveld
        {...f.veld('gemeldOp')}
        naam={`gemeldOp-${schorsing.id}`}
        label="Wanneer is de schorsing aan de inspectie gemeld?"
        tot={vandaag}
      />
      <Knoppenrij>
        <Knop type="submit" soort="secundair" bezig={f.bezig}>
          Melding vastleggen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
