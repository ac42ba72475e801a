import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Rodrij } from '../contract.ts';
import { RODSTAPPEN, type Rodstap } from '../regels/stand.ts';

const KNOPPEN = {
  aangeleverd: 'Zet op aangeleverd',
  bevestigd: 'ROD bevestigde',
  afgekeurd: 'ROD keurde af',
} as const satisfies Record<Rodstap, string>;

interface Props {
  readonly gekozen: readonly Rodrij[];
  readonly kiesbaar: readonly Rodrij[];
  readonly onKies: (plannen: readonly Rodrij[]) => void;
  readonly onKlaar: () => void;
}

/** What one can record for all that are chosen at once: only steps that each of them can take. */
export function Roddoen({ gekozen, kiesbaar, onKies, onKlaar }: Props) {
  const vraagbaak = useQueryClient();
  const [reden, zetReden] = useState<string>();
  const stuur = useMutation({
    mutationFn: (stap: Rodstap) =>
      api.post('/rod', {
        stap,
        reden: stap === 'afgekeurd' ? (reden ?? '') : '',
        plannen: gekozen.map(({ opp, gezien }) => ({ opp, gezien })),
      }),
    onSuccess: () => {
      zetReden(undefined);
      onKlaar();
    },
    onSettled: (_antwoord, fout) =>
      fout === null || (fout instanceof ApiFout && fout.status === 409)
        ? vraagbaak.invalidateQueries({ queryKey: ['rod'] })
        : undefined,
  });
  const stappen = RODSTAPPEN.filter((stap) => gekozen.every((rij) => rij.stappen.includes(stap)));
  // With nothing chosen: what can be delivered; otherwise what can take the same step as the choice.
  const stap = gekozen.length === 0 ? 'aangeleverd' : stappen[0];
  const gelijke = kiesbaar.filter((rij) => stap !== undefined && rij.stappen.includes(stap));
  const fout = stuur.error instanceof ApiFout ? stuur.error : undefined;
  const redenfout = fout?.veldfouten.reden;
  return (
    <>
      {fout && redenfout === undefined && (
        <Melding soort="fout" kop={fout.titel} kopniveau={3} nieuw>
          {fout.redenen.length > 0 ? <Redenen redenen={fout.redenen} /> : <p>{fout.message}</p>}
        </Melding>
      )}
      <section
        className={gekozen.length > 0 ? 'rod-doen rod-doen--gekozen' : 'rod-doen'}
        aria-label="Met de gekozen plannen"
      >
        <p aria-live="polite">
          {gekozen.length === 0
            ? 'Kies een of meer plannen om vast te leggen wat u deed.'
            : stappen.length > 0
              ? `${telWoord(gekozen.length, 'plan', 'plannen')} gekozen`
              : 'Deze plannen staan niet op hetzelfde punt. Kies plannen met dezelfde stand.'}
        </p>
        <Knoppenrij>
          {gelijke.length > gekozen.length && (
            <Knop soort="stil" onClick={() => onKies(gelijke)}>
              {stap === 'aangeleverd' ? 'Kies alles wat aangeleverd kan worden' : 'Kies alles wat op antwoord wacht'} (
              {gelijke.length})
            </Knop>
          )}
          {gekozen.length > 0 && (
            <Knop soort="stil" onClick={onKlaar}>
              Kies geen
            </Knop>
          )}
          {gekozen.length > 0 &&
            stappen.map((stap) => (
              <Knop
                key={stap}
                soort={stap === 'afgekeurd' ? 'secundair' : 'primair'}
                bezig={stuur.isPending && stuur.variables === stap}
                onClick={() => (stap === 'afgekeurd' ? zetReden('') : stuur.mutate(stap))}
              >
                {KNOPPEN[stap]}
              </Knop>
            ))}
        </Knoppenrij>
      </section>
      {reden !== undefined && (
        <Dialoog
          open
          onSluit={() => zetReden(undefined)}
          titel="Waarom keurde ROD dit af?"
          acties={
            <>
              <Knop bezig={stuur.isPending} onClick={() => stuur.mutate('afgekeurd')}>
                Vastleggen
              </Knop>
              <Knop soort="secundair" onClick={() => zetReden(undefined)}>
                Terug
              </Knop>
            </>
          }
        >
          <Tekstgebied
            naam="reden"
            label="Reden"
            hint="Neem de melding van ROD over. Schrijf niets over de leerling op."
            regels={3}
            maxTekens={1000}
            waarde={reden}
            onWaarde={zetReden}
            fout={redenfout}
          />
        </Dialoog>
      )}
    </>
  );
}
