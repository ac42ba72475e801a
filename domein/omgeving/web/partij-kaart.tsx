import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Partijbeeld } from '../contract.ts';
import { TOESTEMMINGWOORD } from '../regels/toestemmingstand.ts';
import { Mislukt } from './mislukt.tsx';
import { Verzoekregel } from './verzoek-regel.tsx';
import { useVerversen } from './vragen.ts';
import { TOESTEMMING_VOOR_OUDERS, TOESTEMMINGKLEUR } from './woorden.ts';

interface Props {
  readonly partij: Partijbeeld;
  readonly leerling: string;
  /** What a school can do here, such as asking. */
  readonly acties?: ReactNode;
  readonly children?: ReactNode;
}

/** One party that knows the child: who, how consent stands, what was asked and answered. */
export function Partijkaart({ partij, leerling, acties, children }: Props) {
  const isOuder = useIk().rol === 'ouder';
  const { toestemming, verzoeken, mag } = partij;
  return (
    <Blok kop={partij.naam} actie={<Toestemmingstatus partij={partij} />}>
      <div className="opmaat-stapel">
        <div className="opmaat-klein opmaat-rustig">
          <p className="omgeving-regel">{beschrijf(partij)}</p>
          <p className="omgeving-regel">
            Genoemd door {partij.genoemdDoor} op {schrijfDatum(partij.genoemdOp)}
            {isOuder && `, voor ${partij.school}`}
          </p>
        </div>
        {isOuder && !partij.weggehaald && (
          <p>
            {TOESTEMMING_VOOR_OUDERS[toestemming.stand]}
            {toestemming.stand === 'wacht' && toestemming.beslissers > 1 && (
              <>
                {' '}
                {toestemming.ja} van de {toestemming.beslissers} zei ja.
              </>
            )}
            {toestemming.stand === 'ja' && toestemming.geldigTot && (
              <> Dit geldt tot en met {schrijfDatum(plusDagen(toestemming.geldigTot, -1))}.</>
            )}
          </p>
        )}
        {children}
        {verzoeken.length > 0 && (
          <ol className="omgeving-verzoeken">
            {verzoeken.map((verzoek) => (
              <Verzoekregel key={verzoek.id} verzoek={verzoek} leerling={leerling} isOuder={isOuder} />
            ))}
          </ol>
        )}
        {!partij.weggehaald && (
          <Knoppenrij>
            {acties}
            {mag.toestemmingVragen && <Toestemmingknop partij={partij} leerling={leerling} isOuder={isOuder} />}
            {toestemming.id !== null && !mag.toestemmingVragen && (
              <Anker className="omgeving-link" href={`/leerlingen/${leerling}/toestemmingen`}>
                {isOuder && toestemming.stand !== 'wacht'
                  ? 'Toestemming bekijken of veranderen'
                  : 'Naar de toestemming'}
              </Anker>
            )}
            {mag.weghalen && <Weghalen partij={partij} leerling={leerling} />}
          </Knoppenrij>
        )}
      </div>
    </Blok>
  );
}

function Toestemmingstatus({ partij }: { readonly partij: Partijbeeld }) {
  if (partij.weggehaald) return <Status>weggehaald</Status>;
  const { stand } = partij.toestemming;
  return <Status soort={TOESTEMMINGKLEUR[stand]}>{TOESTEMMINGWOORD[stand]}</Status>;
}

function beschrijf(partij: Partijbeeld): string {
  return [
    metHoofdletter(partij.soortnaam),
    partij.viaRegie ? `via de gemeente, over ${partij.contact}` : partij.contact,
    partij.email,
    partij.telefoon,
  ]
    .filter(Boolean)
    .join(' · ');
}

function Toestemmingknop({ partij, leerling, isOuder }: Props & { readonly isOuder: boolean }) {
  const ververs = useVerversen(leerling);
  const vraag = useMutation({ mutationFn: () => api.post(`/omgeving/${partij.id}/toestemming`), onSuccess: ververs });
  return (
    <>
      <Knop soort="secundair" klein bezig={vraag.isPending} onClick={() => vraag.mutate()}>
        {isOuder ? 'De school mag hier iets vragen' : 'Toestemming vragen aan ouders'}
      </Knop>
      {vraag.isError && <Mislukt fout={vraag.error} />}
    </>
  );
}

function Weghalen({ partij, leerling }: Props) {
  const [open, zetOpen] = useState(false);
  const ververs = useVerversen(leerling);
  const weg = useMutation({
    mutationFn: () => api.verwijder(`/omgeving/${partij.id}`),
    onSuccess: ververs,
    onSettled: () => zetOpen(false),
  });
  const loopt = partij.verzoeken.some(({ stand }) => stand === 'wacht');
  return (
    <>
      <Knop soort="stil" klein icoon="kruis" onClick={() => zetOpen(true)}>
        Weghalen<span className="opmaat-verborgen">: {partij.naam}</span>
      </Knop>
      {weg.isError && <Mislukt fout={weg.error} />}
      <Bevestiging
        open={open}
        onSluit={() => zetOpen(false)}
        vraag={`${partij.naam} weghalen?`}
        doe="Weghalen"
        gevaar
        bezig={weg.isPending}
        onDoe={() => weg.mutate()}
        gevolg={
          <p>
            De school kan hier dan niets meer vragen.
            {loopt && ' De vraag die open staat, stopt meteen.'} Een antwoord dat er al is, blijft in het dossier. U
            kunt de naam later opnieuw toevoegen.
          </p>
        }
      />
    </>
  );
}
