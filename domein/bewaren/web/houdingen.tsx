import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { HoudingAntwoord } from '../contract.ts';
import { ververs } from './vragen.ts';
import { HOUDINGNAAM } from './woorden.ts';

/** Running objections, disputes and complaints; the schoolleider ends them. */
export function Houdingen({ houdingen }: { readonly houdingen: readonly HoudingAntwoord[] }) {
  if (houdingen.length === 0) return null;
  return (
    <Blok kop="Lopende bezwaren, geschillen en klachten">
      <ul className="bewaren-houdingen">
        {houdingen.map((houding) => (
          <Houdingregel key={houding.id} houding={houding} />
        ))}
      </ul>
    </Blok>
  );
}

function Houdingregel({ houding }: { readonly houding: HoudingAntwoord }) {
  const { rol } = useIk();
  const [vraagt, zetVraagt] = useState(false);
  const vraagbaak = useQueryClient();
  const eindig = useMutation({
    mutationFn: () => api.post(`/bewaarhoudingen/${houding.id}/beeindiging`, undefined),
    onSettled: () => ververs(vraagbaak),
    onSuccess: () => zetVraagt(false),
  });
  const { leerling, naam, nummer, soort, reden, van, door, school, vanzelf } = houding;
  return (
    <li>
      <div>
        <strong>{HOUDINGNAAM[soort]}</strong>
        {': '}
        {leerling !== null && naam !== null ? (
          <Anker href={`/leerlingen/${leerling}/bewaren`}>{naam}</Anker>
        ) : (
          `dossier ${nummer}, ${school}`
        )}
        {reden && <p className="bewaren-tekst">{reden}</p>}
        <p className="opmaat-klein opmaat-rustig">
          Sinds {schrijfDatum(van)}
          {door && `, vastgelegd door ${door}`}
          {vanzelf && '. Eindigt vanzelf zodra het is afgerond.'}
        </p>
        {eindig.isError && (
          <Melding soort="fout" kop="Dit is niet gelukt">
            <p>{eindig.error.message}</p>
          </Melding>
        )}
      </div>
      {rol === 'schoolleider' && !vanzelf && (
        <Knop soort="secundair" klein onClick={() => zetVraagt(true)}>
          Is voorbij
        </Knop>
      )}
      <Bevestiging
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        vraag={`Is ${soort === 'bezwaar' ? 'dit bezwaar' : soort === 'geschil' ? 'dit geschil' : 'deze klacht'} voorbij?`}
        gevolg={
          <p>
            Opmaat mag de gegevens dan weer vernietigen. Ouders en school horen dat eerst, en daarna duurt het nog
            dertig dagen.
          </p>
        }
        doe="Ja, het is voorbij"
        bezig={eindig.isPending}
        onDoe={() => eindig.mutate()}
      />
    </li>
  );
}
