import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { veldId } from '../../../web/platform/delen/foutoverzicht.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useNaar, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, telWoord } from '../../../web/platform/tekst.ts';
import type { LeerlingRegel } from '../contract.ts';
import { schrijfNaamVoorLijst } from '../regels/naam.ts';
import './dossier.css';
import { useLeerlingen } from './vragen.ts';
import { STANDWOORDEN, schrijfGroep } from './woorden.ts';

const WACHT_MS = 150;

/** Any pupil of the own school: type a few letters, arrow down, enter. What was looked for stands in the address. */
export function Leerlingenscherm() {
  const ik = useIk();
  const [zoek, zetZoek] = useZoek();
  const [getypt, zetGetypt] = useState(zoek.zoek ?? '');
  const gevraagd = useGewacht(getypt);
  const pagina = Math.max(1, Number(zoek.pagina ?? 1) || 1);
  const vraag = useLeerlingen(gevraagd, pagina);
  const [keuze, zetKeuze] = useState(-1);
  const leerlingen = useDeferredValue(vraag.data?.leerlingen ?? []);
  const naar = useNaar();

  // The field has the focus at once: typing is all it takes.
  useEffect(() => document.getElementById(veldId('zoek'))?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another search starts at the first page again
  useEffect(() => {
    zetKeuze(-1);
    if ((zoek.zoek ?? '') !== gevraagd) zetZoek({ zoek: gevraagd || undefined, pagina: undefined });
  }, [gevraagd]);

  function toets(gebeurtenis: KeyboardEvent) {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[gebeurtenis.key];
    if (stap !== undefined) {
      gebeurtenis.preventDefault();
      zetKeuze(Math.max(-1, Math.min(leerlingen.length - 1, keuze + stap)));
    }
    // Enter opens what is chosen, or the only (or first) one that was found for what stands in the field now.
    const gekozen = leerlingen[Math.max(0, keuze)];
    if (gebeurtenis.key === 'Enter' && gekozen && gevraagd === getypt && !vraag.isPlaceholderData) {
      gebeurtenis.preventDefault();
      naar(`/leerlingen/${gekozen.id}`);
    }
    if (gebeurtenis.key === 'Escape') zetGetypt('');
  }

  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Leerlingen"
        sub={ik.rol === 'leraar' ? `${ik.organisatienaam ?? ''}, groep ${ik.groep ?? ''}` : ik.organisatienaam}
      />
      <search onKeyDown={toets}>
        <Tekstveld
          naam="zoek"
          label="Zoek een leerling"
          hint="Delen van de naam in elke volgorde, een geboortedatum of een dossiernummer. Pijltje omlaag en Enter opent het dossier."
          soort="search"
          verplicht="zoek"
          breedte="breed"
          waarde={getypt}
          onWaarde={zetGetypt}
        />
      </search>
      {vraag.isPending && <Laden wat="de leerlingen" regels={8} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De leerlingen zijn er nu niet" nieuw>
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && vraag.data.totaal === 0 && <Niets gezocht={gevraagd} />}
      {vraag.data && vraag.data.totaal > 0 && (
        <>
          <p className="opmaat-verborgen" role="status">
            {telWoord(vraag.data.totaal, 'leerling', 'leerlingen')} gevonden
          </p>
          <ul className="dossier-lijst" aria-busy={vraag.isPlaceholderData}>
            {leerlingen.map((leerling, plek) => (
              <Regel key={leerling.id} leerling={leerling} gekozen={plek === keuze} />
            ))}
          </ul>
          {vraag.data.totaal > vraag.data.perPagina && (
            <Paginering
              pagina={pagina}
              perPagina={vraag.data.perPagina}
              totaal={vraag.data.totaal}
              wat="leerlingen"
              onPagina={(nummer) => zetZoek({ pagina: nummer > 1 ? String(nummer) : undefined })}
            />
          )}
        </>
      )}
    </div>
  );
}

function Regel({ leerling, gekozen }: { readonly leerling: LeerlingRegel; readonly gekozen: boolean }) {
  const doel = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (gekozen) doel.current?.scrollIntoView({ block: 'nearest' });
  }, [gekozen]);
  const { tekst, soort } = STANDWOORDEN[leerling.stand];
  const groep =
    leerling.groep === null ? '' : schrijfGroep({ groep: leerling.groep, leerjaar: leerling.leerjaar ?? '' });
  return (
    <li ref={doel} className={gekozen ? 'dossier-lijst__gekozen' : undefined}>
      <Anker href={`/leerlingen/${leerling.id}`} className="dossier-lijst__naam">
        {schrijfNaamVoorLijst(leerling)}
        {gekozen && <span className="opmaat-verborgen"> (gekozen, Enter opent)</span>}
      </Anker>
      <span className="dossier-lijst__bij">
        {schrijfDag(leerling.geboortedatum)} ({leerling.leeftijd} jaar) · {leerling.nummer}
      </span>
      <span className="dossier-lijst__groep">{groep}</span>
      <Status soort={soort}>{tekst}</Status>
    </li>
  );
}

function Niets({ gezocht }: { readonly gezocht: string }) {
  if (gezocht === '') {
    return (
      <Leeg kop="Er zijn nog geen leerlingen" icoon="kind">
        Zodra ouders een kind bij uw school aanmelden, staat het hier.
      </Leeg>
    );
  }
  return (
    <Leeg kop={`Geen leerling gevonden met «${gezocht}»`} icoon="zoek">
      Kijk of de naam goed is geschreven. U vindt hier alleen leerlingen van uw eigen school en kinderen die zijn
      aangemeld.
    </Leeg>
  );
}

/** The value as it was when typing paused, so that not each letter asks the server. */
function useGewacht(waarde: string): string {
  const [rustig, zetRustig] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zetRustig(waarde), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [waarde]);
  return rustig;
}
