import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Concept } from '../contract.ts';
import { useConcepten } from './vragen.ts';

/** What a parent began and did not send yet. */
export function Concepten() {
  const concepten = useConcepten(true);
  if (!concepten.data?.length) return null;
  return (
    <Blok kop="Nog niet verstuurd">
      <ul className="aanmelding-handelingen">
        {concepten.data.map((concept) => (
          <Conceptregel key={concept.id} concept={concept} />
        ))}
      </ul>
    </Blok>
  );
}

function Conceptregel({ concept }: { readonly concept: Concept }) {
  const [vraagt, zetVraagt] = useState(false);
  const vraagbaak = useQueryClient();
  const weg = useMutation({
    mutationFn: () => api.verwijder(`/aanmeldingconcepten/${concept.id}`),
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: ['aanmeldingconcepten'] }),
  });
  const naam = `${concept.kindnaam ?? 'Nog geen kind gekozen'} bij ${concept.schoolnaam ?? 'nog geen school'}`;
  return (
    <li className="aanmelding-regel">
      <div>
        <strong>{naam}</strong>
        <div className="opmaat-klein opmaat-rustig">Bewaard op {schrijfMoment(concept.bijgewerktOp)}</div>
        {weg.isError && (
          <Melding soort="fout" kop="Weggooien lukte niet" kopniveau={3} nieuw>
            <p>{weg.error.message}</p>
          </Melding>
        )}
      </div>
      <div className="opmaat-knoppenrij">
        <KnopLink klein href={`/aanmelden?concept=${concept.id}`}>
          Verdergaan<span className="opmaat-verborgen">: {naam}</span>
        </KnopLink>
        <Knop soort="stil" klein onClick={() => zetVraagt(true)}>
          Weggooien<span className="opmaat-verborgen">: {naam}</span>
        </Knop>
      </div>
      <Bevestiging
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        vraag="Deze aanmelding weggooien?"
        doe="Aanmelding weggooien"
        gevaar
        bezig={weg.isPending}
        onDoe={() => weg.mutate()}
        gevolg={<p>Wat u invulde, is dan weg. De school heeft er niets van gezien.</p>}
      />
    </li>
  );
}
