import { leesDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Omgevingbeeld, Partijbeeld, Verstuurd } from '../contract.ts';
import { LANGSTE_VRAAG, waarschuwOver } from '../regels/verzoek.ts';
import { useVerversen } from './vragen.ts';

interface Props {
  readonly partij: Partijbeeld;
  readonly beeld: Omgevingbeeld;
  readonly onVerstuurd: (verstuurd: Verstuurd) => void;
  readonly onSluit: () => void;
}

/** One question to one party: what, where to, until when. */
export function Verzoekformulier({ partij, beeld, onVerstuurd, onSluit }: Props) {
  const ik = useIk();
  const { leerling, wacht } = beeld;
  const ververs = useVerversen(leerling.id);
  const f = useFormulier({
    begin: { vraag: partij.voorstel.vraag, tot: partij.voorstel.tot as string, email: partij.email },
    bewaarSleutel: `${ik.persoon}:omgeving-vraag:${partij.id}`,
    controleer: ({ tot }) => (tot === '' ? { tot: 'Kies tot wanneer men kan antwoorden.' } : {}),
    verstuur: (waarden) => api.post<Verstuurd>(`/omgeving/${partij.id}/verzoeken`, waarden),
    naAfloop: async (verstuurd) => {
      await ververs();
      onVerstuurd(verstuurd);
    },
  });
  const tot = leesDatum(f.waarden.tot);
  const waarschuwingen = tot === undefined ? [] : waarschuwOver(tot, wacht.beslisdag ?? undefined);
  return (
    <div className="omgeving-formulier">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <Tekstgebied
          {...f.veld('vraag')}
          label="Uw vraag"
          hint="Vraag naar wat het kind op school nodig heeft. Vraag niet om een diagnose of een heel dossier."
          uitleg={{
            doel: 'Wie het kind kent, leest deze vraag en antwoordt één keer.',
            lezers: `${partij.naam}, de ouders met gezag, en de intern begeleider en schoolleider van uw school.`,
          }}
          regels={8}
          maxTekens={LANGSTE_VRAAG}
        />
        <Tekstveld
          {...f.veld('email')}
          label="E-mailadres"
          soort="email"
          hint="Hierheen gaat het adres van de antwoordpagina. De code belt u door."
          maxTekens={254}
        />
        <Datumveld {...f.veld('tot')} label="Antwoorden kan tot en met" />
        {waarschuwingen.map((zin) => (
          <Melding key={zin} soort="waarschuwing" kop="Later dan de beslisdag" kopniveau={3}>
            <p>{zin}</p>
          </Melding>
        ))}
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Vraag versturen
          </Knop>
          <Knop soort="stil" onClick={onSluit}>
            Niet nu
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </div>
  );
}
