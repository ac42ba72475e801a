import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { type Kolom, Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Aanmeldingregel, Concept } from '../contract.ts';
import type { Toestand } from '../regels/toestand.ts';
import './aanmelding.css';
import { useAanmeldingen, useConcepten } from './vragen.ts';
import { WachtendeVragen } from './wachtende-vragen.tsx';
import { TOESTANDSOORT } from './woorden.ts';

/** The list: a parent sees the own applications and drafts, a school those made with it. */
export function Aanmeldingenscherm() {
  const { rol, organisatienaam } = useIk();
  const isOuder = rol === 'ouder';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Aanmeldingen"
        sub={
          isOuder
            ? 'Uw aanmeldingen bij scholen, en hoe het ermee staat.'
            : `Aanmeldingen bij ${organisatienaam ?? 'uw school'}, het eerst wat het eerst een besluit nodig heeft.`
        }
        acties={
          isOuder ? (
            <KnopLink href="/aanmelden" icoon="plus">
              Een kind aanmelden
            </KnopLink>
          ) : undefined
        }
      />
      {isOuder && <WachtendeVragen />}
      {isOuder && <Concepten />}
      <Lijst isOuder={isOuder} />
    </div>
  );
}

function Lijst({ isOuder }: { readonly isOuder: boolean }) {
  const [zoek, zetZoek] = useZoek();
  const stand = zoek.stand ?? (isOuder ? 'alle' : 'lopend');
  const vraag = useAanmeldingen({ stand, zoek: zoek.zoek, pagina: zoek.pagina });
  const gefilterd = zoek.zoek !== undefined || stand !== 'alle';
  if (vraag.isPending) return <Laden wat="de aanmeldingen" regels={6} />;
  if (vraag.isError) {
    return (
      <Melding soort="fout" kop="De aanmeldingen zijn er nu niet">
        <p>{vraag.error.message}</p>
        <Knop soort="secundair" onClick={() => void vraag.refetch()}>
          Probeer het opnieuw
        </Knop>
      </Melding>
    );
  }
  const { aanmeldingen, totaal, pagina, perPagina } = vraag.data;
  return (
    <>
      {!isOuder && (
        <Filters stand={stand} zoek={zoek.zoek ?? ''} onZet={(nieuw) => zetZoek({ ...nieuw, pagina: undefined })} />
      )}
      {totaal === 0 ? (
        <Niets isOuder={isOuder} gefilterd={gefilterd} />
      ) : (
        <Aanmeldingentabel isOuder={isOuder} rijen={aanmeldingen} />
      )}
      {totaal > perPagina && (
        <Paginering
          pagina={pagina}
          perPagina={perPagina}
          totaal={totaal}
          wat="aanmeldingen"
          onPagina={(nieuw) => zetZoek({ pagina: String(nieuw) })}
        />
      )}
    </>
  );
}

function Niets({ isOuder, gefilterd }: { readonly isOuder: boolean; readonly gefilterd: boolean }) {
  if (isOuder) {
    return (
      <Leeg
        kop="U hebt nog geen kind aangemeld"
        icoon="kind"
        actie={<KnopLink href="/aanmelden">Een kind aanmelden</KnopLink>}
      >
        Aanmelden kan vanaf de derde verjaardag. De school beslist dan binnen zes weken.
      </Leeg>
    );
  }
  return (
    <Leeg
      kop={gefilterd ? 'Geen aanmeldingen met deze keuzes' : 'Er zijn nog geen aanmeldingen'}
      icoon={gefilterd ? 'zoek' : 'lijst'}
    >
      {gefilterd
        ? 'Kies een andere stand of een ander zoekwoord.'
        : 'Zodra een ouder een kind aanmeldt, staat het hier, met de dag waarop u beslist.'}
    </Leeg>
  );
}

interface FiltersProps {
  readonly stand: string;
  readonly zoek: string;
  readonly onZet: (nieuw: Record<string, string | undefined>) => void;
}

function Filters({ stand, zoek, onZet }: FiltersProps) {
  const [tekst, zetTekst] = useState(zoek);
  const zoekOp = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onZet({ zoek: tekst.trim() || undefined });
  };
  return (
    <form className="aanmelding-filters" onSubmit={zoekOp}>
      <Keuzelijst
        naam="stand"
        label="Stand"
        verplicht
        breedte="middel"
        waarde={stand}
        onWaarde={(nieuw) => onZet({ stand: nieuw })}
        opties={[
          { waarde: 'lopend', tekst: 'Nog te beslissen' },
          { waarde: 'afgerond', tekst: 'Afgerond' },
          { waarde: 'alle', tekst: 'Alle' },
        ]}
      />
      <Tekstveld
        naam="zoek"
        label="Zoek op naam of nummer"
        soort="search"
        verplicht
        breedte="middel"
        waarde={tekst}
        onWaarde={zetTekst}
        maxTekens={60}
      />
      <Knop type="submit" soort="secundair" icoon="zoek">
        Zoeken
      </Knop>
    </form>
  );
}

function Aanmeldingentabel({
  isOuder,
  rijen,
}: {
  readonly isOuder: boolean;
  readonly rijen: readonly Aanmeldingregel[];
}) {
  const { vandaag } = useIk();
  const kolommen: readonly Kolom<Aanmeldingregel>[] = [
    {
      sleutel: 'kind',
      kop: 'Kind',
      cel: ({ id, leerlingnaam, nummer }) => (
        <>
          <Anker href={`/aanmeldingen/${id}`}>{leerlingnaam}</Anker>
          <div className="opmaat-klein opmaat-rustig">{nummer}</div>
        </>
      ),
    },
    ...(isOuder
      ? [{ sleutel: 'school', kop: 'School', cel: ({ school }: Aanmeldingregel) => `${school.naam}, ${school.plaats}` }]
      : []),
    {
      sleutel: 'ontvangen',
      kop: 'Ontvangen',
      cel: ({ ontvangenDag }) => <span className="aanmelding-dag">{schrijfDatumKort(ontvangenDag)}</span>,
    },
    {
      sleutel: 'start',
      kop: 'Gewenste start',
      cel: ({ gewensteStart }) => <span className="aanmelding-dag">{schrijfDatumKort(gewensteStart)}</span>,
    },
    ...(isOuder
      ? []
      : [
          {
            sleutel: 'ondersteuning',
            kop: 'Extra ondersteuning',
            cel: ({ ondersteuningVerwacht }: Aanmeldingregel) => (ondersteuningVerwacht ? 'Verwacht' : 'Niet verwacht'),
          },
        ]),
    {
      sleutel: 'stand',
      kop: 'Stand',
      cel: ({ toestand, toestandnaam }) => <Status soort={TOESTANDSOORT[toestand as Toestand]}>{toestandnaam}</Status>,
    },
    {
      sleutel: 'besluit',
      kop: 'Besluit uiterlijk',
      cel: ({ laatsteDag }) =>
        laatsteDag === null ? (
          'Afgerond'
        ) : (
          <>
            {schrijfDatumKort(laatsteDag)} <TermijnStatus laatsteDag={laatsteDag} vandaag={vandaag} />
          </>
        ),
    },
  ];
  return (
    <Tabel
      bijschrift="Aanmeldingen"
      bijschriftVerborgen
      kolommen={kolommen}
      rijen={rijen}
      sleutelVan={({ id }) => id}
    />
  );
}

function Concepten() {
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
