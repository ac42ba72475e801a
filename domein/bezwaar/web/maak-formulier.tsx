import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Besluitpagina } from '../contract.ts';
import type { Besluitprops } from './besluit.tsx';

/** Why one does not agree; what is typed stays in this tab until it is sent. */
export function Maakformulier({ pagina, zet, onKlaar }: Besluitprops & { readonly onKlaar: () => void }) {
  const { persoon } = useIk();
  const { besluit, teLaat } = pagina;
  const f = useFormulier({
    begin: { gronden: '', teLaatOm: '' },
    bewaarSleutel: `${persoon}:bezwaar-nieuw:${besluit.id}`,
    verstuur: (waarden) => api.post<Besluitpagina>(`/tlv-besluiten/${besluit.id}/bezwaren`, waarden),
    naAfloop: (nieuw) => {
      zet(nieuw);
      onKlaar();
    },
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      {f.conceptGevonden && <p className="opmaat-klein opmaat-rustig">Wat u eerder typte, staat er nog.</p>}
      <Tekstgebied
        {...f.veld('gronden')}
        label="Waarom bent u het niet eens met het besluit?"
        hint="In uw eigen woorden. Schrijf ook wat u graag zou willen. U kunt later nog aanvullen."
        regels={8}
        maxTekens={8000}
        uitleg={{
          doel: 'De commissie en het samenwerkingsverband kijken opnieuw naar het besluit.',
          lezers: 'Het samenwerkingsverband, de ouders met gezag en de school die de verklaring vroeg.',
        }}
      />
      {teLaat && (
        <>
          <Melding soort="waarschuwing" kop="U bent te laat" kopniveau={3}>
            <p>
              Bezwaar kon tot en met {schrijfDatum(besluit.bezwaarTot)}. Kon u er niets aan doen, schrijf dat dan op.
              Het samenwerkingsverband beoordeelt het.
            </p>
          </Melding>
          <Tekstgebied {...f.veld('teLaatOm')} label="Waarom kon het niet eerder?" regels={4} maxTekens={2000} />
        </>
      )}
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Bezwaar versturen
        </Knop>
        <Knop soort="stil" onClick={onKlaar}>
          Niet nu
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
