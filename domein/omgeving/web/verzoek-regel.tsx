import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment, schrijfResterend } from '../../../web/platform/tekst.ts';
import type { Herinnerd, Verzoekbeeld } from '../contract.ts';
import { VERZOEKWOORD } from '../regels/opvolging.ts';
import { Codemelding } from './code-melding.tsx';
import { Mislukt } from './mislukt.tsx';
import { useVerversen } from './vragen.ts';
import { VERZOEKKLEUR } from './woorden.ts';

interface Props {
  readonly verzoek: Verzoekbeeld;
  readonly leerling: string;
  readonly isOuder: boolean;
}

/** One question with how it stands, and its answer with who gave it. */
export function Verzoekregel({ verzoek, leerling, isOuder }: Props) {
  const { vandaag } = useIk();
  const { antwoord, stand } = verzoek;
  const wacht = stand === 'wacht';
  return (
    <li className="omgeving-verzoek">
      <div className="omgeving-verzoek__kop">
        <strong>Gevraagd op {schrijfDatum(verzoek.verstuurdOp)}</strong>
        <Status soort={VERZOEKKLEUR[stand]}>{VERZOEKWOORD[stand]}</Status>
      </div>
      <p className="opmaat-klein opmaat-rustig">
        {[
          `door ${verzoek.door}`,
          wacht && `antwoorden kan tot en met ${schrijfDatum(verzoek.tot)} (${schrijfResterend(verzoek.tot, vandaag)})`,
          wacht && verzoek.geopendOp && `geopend op ${schrijfMoment(verzoek.geopendOp)} uur`,
          verzoek.herinnerdOp && `herinnerd op ${schrijfDatum(verzoek.herinnerdOp)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {antwoord ? (
        <>
          <details className="omgeving-uitklap">
            <summary>De vraag</summary>
            <p className="omgeving-tekst">{verzoek.vraag}</p>
          </details>
          <blockquote className="omgeving-antwoord">
            <p className="omgeving-tekst">{antwoord.tekst}</p>
            <footer className="opmaat-klein">
              {antwoord.naam}
              {antwoord.functie && `, ${antwoord.functie}`} · {antwoord.herkomst} · {schrijfDatum(antwoord.dag)}
            </footer>
          </blockquote>
        </>
      ) : (
        <p className="omgeving-tekst">{verzoek.vraag}</p>
      )}
      {wacht && !isOuder && <Opvolgen verzoek={verzoek} leerling={leerling} />}
    </li>
  );
}

function Opvolgen({ verzoek, leerling }: Omit<Props, 'isOuder'>) {
  const { vandaag } = useIk();
  const [intrekken, zetIntrekken] = useState(false);
  const ververs = useVerversen(leerling);
  const herinner = useMutation({
    mutationFn: (nieuweCode: boolean) => api.post<Herinnerd>(`/verzoeken/${verzoek.id}/herinnering`, { nieuweCode }),
    onSuccess: ververs,
  });
  const trekIn = useMutation({
    mutationFn: () => api.post(`/verzoeken/${verzoek.id}/intrekking`),
    onSuccess: ververs,
    onSettled: () => zetIntrekken(false),
  });
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      {verzoek.geslotenNaPogingen && (
        <Melding soort="waarschuwing" kop="De pagina is dicht na te veel verkeerde codes" kopniveau={3}>
          <p>Stuur een nieuw adres en een nieuwe code, en bel die door.</p>
        </Melding>
      )}
      {herinner.data?.code && <Codemelding code={herinner.data.code} />}
      {herinner.data?.code === null && <Melding soort="succes" kop="De herinnering is verstuurd" kopniveau={3} nieuw />}
      {herinner.isError && <Mislukt fout={herinner.error} />}
      {trekIn.isError && <Mislukt fout={trekIn.error} />}
      <Knoppenrij>
        {verzoek.herinnerdOp !== vandaag && (
          <Knop soort="secundair" klein icoon="mail" bezig={herinner.isPending} onClick={() => herinner.mutate(false)}>
            Herinnering sturen
          </Knop>
        )}
        <Knop soort="stil" klein bezig={herinner.isPending} onClick={() => herinner.mutate(true)}>
          Nieuw adres en nieuwe code
        </Knop>
        <Knop soort="stil" klein icoon="kruis" onClick={() => zetIntrekken(true)}>
          Intrekken
        </Knop>
      </Knoppenrij>
      <Bevestiging
        open={intrekken}
        onSluit={() => zetIntrekken(false)}
        vraag="Deze vraag intrekken?"
        doe="Vraag intrekken"
        gevaar
        bezig={trekIn.isPending}
        onDoe={() => trekIn.mutate()}
        gevolg={<p>De antwoordpagina gaat meteen dicht. U kunt later een nieuwe vraag sturen.</p>}
      />
    </div>
  );
}
