import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { standVan } from '../../../kern/tijd/termijn.ts';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Werklijst, Werkregel } from '../contract.ts';
import { werkadres } from '../regels/werkadres.ts';
import { Dagenover } from './dagenover.tsx';
import { Tellingfilter } from './tellingfilter.tsx';
import './werklijst.css';

const PER_PAGINA = 25;

/** What is due at one's school: overdue first, then by days left. Filters stand in the address. */
export function Werklijstscherm() {
  const { vandaag, organisatienaam } = useIk();
  const [zoek, zetZoek] = useZoek();
  const [naam, zetNaam] = useState('');
  const vraag = useQuery({ queryKey: ['werklijst'], queryFn: () => api.get<Werklijst>('/werklijst') });
  const getoond = useMemo(
    () =>
      (vraag.data?.regels ?? []).filter(
        (regel) => past(regel, vandaag, zoek.stand, zoek.soort) && heetAls(regel, naam),
      ),
    [vraag.data, vandaag, zoek.stand, zoek.soort, naam],
  );
  const pagina = Math.min(Number(zoek.pagina ?? 1) || 1, Math.max(1, Math.ceil(getoond.length / PER_PAGINA)));

  if (vraag.isPending) return <Laden wat="uw werklijst" regels={8} />;
  if (vraag.isError) {
    return (
      <Melding soort="fout" kop="De werklijst is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  }
  const { telling, soorten, wacht } = vraag.data;
  const eerste = (pagina - 1) * PER_PAGINA;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Werklijst"
        sub={`${organisatienaam ?? ''}: wat er te doen is, het dringendste eerst. Vandaag is het ${schrijfDatum(vandaag)}.`}
      />
      {telling.lopend === 0 ? (
        <Leeg
          kop="Er lopen geen termijnen"
          icoon="vinkje"
          actie={<KnopLink href="/leerlingen">Naar de leerlingen</KnopLink>}
        >
          Zodra ouders een kind aanmelden of een plan moet worden gemaakt, staat het hier met de laatste dag erbij.
        </Leeg>
      ) : (
        <>
          <Tellingfilter
            telling={telling}
            stand={zoek.stand}
            onKies={(stand) => zetZoek({ stand, pagina: undefined })}
          />
          <div className="werklijst-filters">
            <Tekstveld
              naam="zoek"
              label="Zoek op naam of nummer"
              soort="search"
              verplicht="zoek"
              waarde={naam}
              onWaarde={zetNaam}
            />
            <Keuzelijst
              naam="soort"
              label="Soort termijn"
              verplicht="zoek"
              leeg="Alle soorten"
              waarde={zoek.soort ?? ''}
              onWaarde={(soort) => zetZoek({ soort, pagina: undefined })}
              opties={soorten.map(({ soort, naam: tekst, aantal }) => ({
                waarde: soort,
                tekst: `${tekst} (${aantal})`,
              }))}
            />
          </div>
          {getoond.length === 0 ? (
            <Leeg kop="Niets gevonden met deze keuzes" icoon="zoek">
              {telling.verstreken > 0
                ? `Let op: er zijn wel ${telling.verstreken} termijnen te laat.`
                : 'Kies een andere stand of soort, of wis de naam.'}
            </Leeg>
          ) : (
            <Tabel
              bijschrift="Lopende termijnen"
              bijschriftVerborgen
              rijen={getoond.slice(eerste, eerste + PER_PAGINA)}
              sleutelVan={({ id }) => id}
              kolommen={[
                { sleutel: 'leerling', kop: 'Over wie', cel: (regel) => <OverWie regel={regel} /> },
                { sleutel: 'wat', kop: 'Wat er moet gebeuren', cel: (regel) => <Taak regel={regel} /> },
                { sleutel: 'wie', kop: 'Wie', cel: ({ wie }) => wie },
                {
                  sleutel: 'dag',
                  kop: 'Laatste dag',
                  cel: (regel) => <Dagenover laatsteDag={regel.laatsteDag} vandaag={vandaag} />,
                },
              ]}
            />
          )}
          {getoond.length > PER_PAGINA && (
            <Paginering
              pagina={pagina}
              perPagina={PER_PAGINA}
              totaal={getoond.length}
              wat="termijnen"
              onPagina={(nieuw) => zetZoek({ pagina: nieuw === 1 ? undefined : String(nieuw) })}
            />
          )}
        </>
      )}
      {wacht.length > 0 && <Wachtlijst regels={wacht} vandaag={vandaag} />}
    </div>
  );
}

/** What the school waits for: nothing to do but to know until when. */
function Wachtlijst({ regels, vandaag }: { readonly regels: readonly Werkregel[]; readonly vandaag: Datum }) {
  return (
    <Blok kop={`Wacht op het samenwerkingsverband (${regels.length})`} soort="stil">
      <div className="opmaat-stapel opmaat-stapel--dicht">
        <p className="opmaat-rustig">Hier hoeft uw school niets te doen. Het samenwerkingsverband beslist.</p>
        <Tabel
          bijschrift="Termijnen van het samenwerkingsverband"
          bijschriftVerborgen
          rijen={regels}
          sleutelVan={({ id }) => id}
          kolommen={[
            { sleutel: 'leerling', kop: 'Over wie', cel: (regel) => <OverWie regel={regel} /> },
            { sleutel: 'wat', kop: 'Waarop u wacht', cel: (regel) => <Taak regel={regel} /> },
            {
              sleutel: 'dag',
              kop: 'Uiterlijk',
              cel: (regel) => <Dagenover laatsteDag={regel.laatsteDag} vandaag={vandaag} />,
            },
          ]}
        />
      </div>
    </Blok>
  );
}

function OverWie({ regel }: { readonly regel: Werkregel }) {
  return (
    <>
      <Anker href={regel.leerling === null ? werkadres(regel) : `/leerlingen/${regel.leerling}`}>
        {regel.naamVanWie}
      </Anker>
      <div className="opmaat-klein opmaat-rustig">{regel.nummerVanWie}</div>
    </>
  );
}

function Taak({ regel }: { readonly regel: Werkregel }) {
  return (
    <>
      <Anker href={werkadres(regel)}>{regel.naam}</Anker>
      <details className="werklijst-waarom">
        <summary className="opmaat-klein">Waarom, en wat als het te laat is?</summary>
        <p className="opmaat-klein">{regel.bijVerstrijken}</p>
        <Bronregel bron={regel.bron} />
      </details>
    </>
  );
}

function past(
  regel: Werkregel,
  vandaag: Parameters<typeof standVan>[1],
  stand: string | undefined,
  soort: string | undefined,
): boolean {
  const nu = standVan(regel, vandaag);
  return (
    (stand === undefined || stand === (nu === 'vandaag' ? 'nadert' : nu)) &&
    (soort === undefined || soort === regel.soort)
  );
}

/** Each typed word must begin a word of the name or number; accents do not matter. */
function heetAls({ naamVanWie, nummerVanWie }: Werkregel, gezocht: string): boolean {
  const kaal = (tekst: string) => tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const woorden = kaal(`${naamVanWie} ${nummerVanWie}`).split(/\s+/);
  return kaal(gezocht)
    .split(/\s+/)
    .filter(Boolean)
    .every((deel) => woorden.some((woord) => woord.startsWith(deel)));
}
