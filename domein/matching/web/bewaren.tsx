import { useState } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Aanleiding, MatchLijst, MatchVraagInvoer } from '../contract.ts';
import { useBewaar, useMatches } from './vragen.ts';
import { AANLEIDINGNAAM, oordeelWoord } from './woorden.ts';

const AANLEIDINGEN = Object.keys(AANLEIDINGNAAM) as readonly Aanleiding[];

/** MAT-4 · Keeps the list in the dossier, so that a decision can be explained later. */
export function Bewaren({ leerling, vraag }: { readonly leerling: string; readonly vraag: MatchVraagInvoer }) {
  const [aanleiding, zetAanleiding] = useState<Aanleiding>('orientatie');
  const bewaar = useBewaar(leerling, vraag);
  return (
    <Blok kop="Bewaren in het dossier" id="bewaren">
      <p>
        Bewaar de lijst als u hem gebruikt voor een gesprek of besluit. De lijst blijft dan zoals hij nu is, met de
        criteria en profielen van vandaag. Ouders kunnen hem lezen.
      </p>
      <Keuzerondjes
        naam="aanleiding"
        label="Waarom bewaart u deze match?"
        opties={AANLEIDINGEN.map((waarde) => ({ waarde, tekst: AANLEIDINGNAAM[waarde] }))}
        waarde={aanleiding}
        onWaarde={(gekozen) => zetAanleiding(AANLEIDINGEN.find((een) => een === gekozen) ?? 'orientatie')}
      />
      <div>
        <Knop icoon="document" bezig={bewaar.isPending} onClick={() => bewaar.mutate(aanleiding)}>
          Bewaar deze match
        </Knop>
      </div>
      {bewaar.isError && (
        <Melding soort="fout" kop="Bewaren lukte niet" kopniveau={3} nieuw>
          <p>{bewaar.error.message}</p>
        </Melding>
      )}
      {bewaar.isSuccess && (
        <Melding soort="succes" kop="De match is bewaard" kopniveau={3} nieuw>
          <p>
            <Anker href={`/leerlingen/${leerling}/match?bewaard=${bewaar.data.id}`}>Bekijk wat bewaard is</Anker>
          </p>
        </Melding>
      )}
    </Blok>
  );
}

/** What was kept before, newest first. */
export function BewaardeMatches({ leerling }: { readonly leerling: string }) {
  const vraag = useMatches(leerling);
  return (
    <Blok kop="Eerder bewaard">
      {vraag.isPending && <Laden wat="wat eerder bewaard is" regels={2} />}
      {vraag.isError && <p>{vraag.error.message}</p>}
      {vraag.data?.matches.length === 0 && <p className="opmaat-rustig">Er is nog geen match bewaard.</p>}
      {vraag.data && vraag.data.matches.length > 0 && (
        <ul className="match-buiten">
          {vraag.data.matches.map((match) => (
            <li key={match.id}>
              <Anker href={`/leerlingen/${leerling}/match?bewaard=${match.id}`}>{schrijfMoment(match.moment)}</Anker>
              <span className="opmaat-klein opmaat-rustig">
                {' '}
                {AANLEIDINGNAAM[match.aanleiding]}, door {match.doorNaam} ({match.vestigingsnaam}), criteria{' '}
                {match.criteriaVersie}
              </span>
              <p className="opmaat-klein">{schrijfBeste(match)}</p>
            </li>
          ))}
        </ul>
      )}
    </Blok>
  );
}

function schrijfBeste({ beste }: MatchLijst['matches'][number]): string {
  if (beste.length === 0) return 'Geen school viel binnen de grenzen.';
  return `Bovenaan: ${beste.map(({ naam, oordeel }) => `${naam} (${oordeelWoord(oordeel).tekst})`).join(', ')}.`;
}
