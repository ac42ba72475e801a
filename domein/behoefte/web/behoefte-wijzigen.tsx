import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Bevestiging, Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import type { BehoefteRegel, Categorieen } from '../contract.ts';
import { BehoefteRij } from './behoefte-rij.tsx';
import { alsInvoer, alsRij } from './rij.ts';
import { ververs } from './vragen.ts';

interface WijzigProps {
  readonly leerling: string;
  readonly behoefte: BehoefteRegel;
  readonly taal: Categorieen;
  readonly onSluit: () => void;
}

/** Changes one need; the old one goes to the history. When a colleague was first, it says who and shows what stands now. */
export function BehoefteBijstellen({ leerling, behoefte, taal, onSluit }: WijzigProps) {
  const vraagbaak = useQueryClient();
  const [rij, zetRij] = useState(() => alsRij(behoefte));
  const stuur = useMutation({
    mutationFn: () => api.put(`/behoeften/${behoefte.id}`, alsInvoer(rij)),
    onSuccess: onSluit,
    onSettled: () => ververs(vraagbaak, leerling),
  });
  const veldfouten = stuur.error instanceof ApiFout ? stuur.error.veldfouten : {};
  return (
    <Dialoog
      open
      onSluit={onSluit}
      titel="Behoefte aanpassen"
      acties={
        <>
          {!isVoorbij(stuur.error) && (
            <Knop bezig={stuur.isPending} onClick={() => stuur.mutate()}>
              Aanpassen
            </Knop>
          )}
          <Knop soort="secundair" onClick={onSluit}>
            {isVoorbij(stuur.error) ? 'Bekijk wat er nu staat' : 'Terug'}
          </Knop>
        </>
      }
    >
      <Fout fout={stuur.error} />
      <BehoefteRij rij={rij} naam={behoefte.naam} taal={taal} plek="" fouten={veldfouten} onWijzig={zetRij} />
    </Dialoog>
  );
}

interface AfsluitProps {
  readonly leerling: string;
  /** Path of what ends: `/behoeften/…` or `/beschrijvingen/…`. */
  readonly pad: string;
  readonly vraag: string;
  readonly onSluit: () => void;
}

/** Ends a need or description after asking once more. */
export function Afsluiten({ leerling, pad, vraag, onSluit }: AfsluitProps) {
  const vraagbaak = useQueryClient();
  const stuur = useMutation({
    mutationFn: () => api.verwijder(pad),
    onSuccess: onSluit,
    onSettled: () => ververs(vraagbaak, leerling),
  });
  return (
    <Bevestiging
      open
      onSluit={onSluit}
      vraag={vraag}
      gevolg={
        <>
          <Fout fout={stuur.error} />
          <p>Dit telt vanaf nu niet meer mee. Het blijft te lezen bij «Eerder».</p>
        </>
      }
      doe="Ja, afsluiten"
      bezig={stuur.isPending}
      onDoe={() => stuur.mutate()}
    />
  );
}

/** Somebody was first: what stands in the dialog is no longer there to change. */
function isVoorbij(fout: Error | null): boolean {
  return fout instanceof ApiFout && fout.status === 409;
}

function Fout({ fout }: { readonly fout: Error | null }) {
  if (fout === null) return null;
  const redenen = fout instanceof ApiFout ? fout.redenen : [];
  return (
    <Melding soort="fout" kop={fout instanceof ApiFout ? fout.titel : 'Dit lukte niet'} kopniveau={3} nieuw>
      {redenen.length > 0 ? <Redenen redenen={redenen} /> : <p>{fout.message}</p>}
    </Melding>
  );
}
