import { type FormEvent, useState } from 'react';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { type Kolom, Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { TermijnStatus } from '../../../web/platform/delen/termijnbalk.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { TlvToestand } from '../../tlv/regels/toestand.ts';
import type { Wachtrij, Wachtrijregel } from '../contract.ts';
import './toelaatbaarheid.css';
import { useWachtrij } from './vragen.ts';
import { kort, SOORTOPTIES, STANDEN, TOESTANDSOORT } from './woorden.ts';

/** The queue of the SWV: what must be decided first on top. Filters stand in the address. */
export function Wachtrijscherm() {
  const { organisatienaam } = useIk();
  const [zoek, zetZoek] = useZoek();
  const vraag = useWachtrij(zoek);
  if (vraag.isPending) return <Laden wat="de aanvragen" regels={8} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="De aanvragen zijn er nu niet">
        <p>{vraag.error.message}</p>
        <Knop soort="secundair" onClick={() => void vraag.refetch()}>
          Probeer het opnieuw
        </Knop>
      </Melding>
    );
  const regels = vraag.data.pages.flatMap((pagina) => pagina.regels);
  const eerste = vraag.data.pages[0];
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Aanvragen toelaatbaarheid"
        sub={`${organisatienaam ?? ''}: waarover u het eerst moet besluiten, staat bovenaan.`}
      />
      <Standen telling={eerste?.telling ?? null} stand={zoek.stand ?? 'alle'} onKies={(stand) => zetZoek({ stand })} />
      <Filters zoek={zoek} scholen={eerste?.scholen ?? []} onZet={zetZoek} />
      {regels.length === 0 ? (
        <Leeg kop="Geen aanvragen met deze keuzes" icoon="vinkje">
          Zodra een school een aanvraag indient, staat zij hier met de dag waarop u besluit.
        </Leeg>
      ) : (
        <Aanvragentabel regels={regels} afgerond={zoek.stand === 'afgerond'} />
      )}
      {vraag.hasNextPage && (
        <div>
          <Knop soort="secundair" bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
            Meer aanvragen tonen
          </Knop>
        </div>
      )}
    </div>
  );
}

interface StandenProps {
  readonly telling: Wachtrij['telling'];
  readonly stand: string;
  readonly onKies: (stand: string | undefined) => void;
}

function Standen({ telling, stand, onKies }: StandenProps) {
  return (
    <fieldset className="toe-standen" aria-label="Toon aanvragen">
      {STANDEN.map(([code, tekst]) => (
        <button
          key={code}
          type="button"
          className={`toe-stand${code === 'te_laat' && telling !== null && telling.te_laat > 0 ? ' toe-stand--fout' : ''}`}
          aria-pressed={stand === code}
          onClick={() => onKies(code === 'alle' ? undefined : code)}
        >
          {telling !== null && <span className="toe-stand__aantal">{telling[code]}</span>}
          <span>{tekst}</span>
        </button>
      ))}
      <button
        type="button"
        className="toe-stand"
        aria-pressed={stand === 'afgerond'}
        onClick={() => onKies('afgerond')}
      >
        Afgerond
      </button>
    </fieldset>
  );
}

interface FiltersProps {
  readonly zoek: Readonly<Record<string, string>>;
  readonly scholen: NonNullable<Wachtrij['scholen']>;
  readonly onZet: (nieuw: Record<string, string | undefined>) => void;
}

function Filters({ zoek, scholen, onZet }: FiltersProps) {
  const [tekst, zetTekst] = useState(zoek.zoek ?? '');
  const zoekOp = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    onZet({ zoek: tekst.trim() || undefined });
  };
  return (
    <form className="toe-filters" onSubmit={zoekOp}>
      <Keuzelijst
        naam="soort"
        label="Soort"
        verplicht
        breedte="middel"
        leeg="Alle soorten"
        waarde={zoek.soort ?? ''}
        onWaarde={(soort) => onZet({ soort: soort || undefined })}
        opties={SOORTOPTIES}
      />
      <Keuzelijst
        naam="vestiging"
        label="School"
        verplicht
        breedte="middel"
        leeg="Alle scholen"
        waarde={zoek.vestiging ?? ''}
        onWaarde={(vestiging) => onZet({ vestiging: vestiging || undefined })}
        opties={scholen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
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

function Aanvragentabel({
  regels,
  afgerond,
}: {
  readonly regels: readonly Wachtrijregel[];
  readonly afgerond: boolean;
}) {
  const { vandaag } = useIk();
  const kolommen: readonly Kolom<Wachtrijregel>[] = [
    {
      sleutel: 'leerling',
      kop: 'Leerling',
      cel: ({ id, naam, nummer }) => (
        <>
          <Anker href={`/swv/tlv/${id}`}>{naam}</Anker>
          <div className="opmaat-klein opmaat-rustig">{nummer}</div>
        </>
      ),
    },
    { sleutel: 'soort', kop: 'Gevraagd', cel: ({ soort, categorie }) => kort(soort, categorie) },
    {
      sleutel: 'school',
      kop: 'School',
      cel: ({ school, plaats }) => (
        <>
          {school}
          <div className="opmaat-klein opmaat-rustig">{plaats}</div>
        </>
      ),
    },
    {
      sleutel: 'adviezen',
      kop: 'Adviezen',
      cel: ({ adviezenGegeven, adviezenGevraagd }) =>
        adviezenGevraagd === 0 ? 'Nog niet gevraagd' : `${adviezenGegeven} van 2`,
    },
    {
      sleutel: 'stand',
      kop: 'Stand',
      cel: ({ toestand, toestandnaam }) => (
        <Status soort={TOESTANDSOORT[toestand as TlvToestand]}>{toestandnaam}</Status>
      ),
    },
    {
      sleutel: 'besluit',
      kop: afgerond ? 'Afgerond op' : 'Besluit uiterlijk',
      cel: ({ beslisdatum, afgerondOp }) => {
        if (afgerondOp !== null) return schrijfDatumKort(afgerondOp);
        if (beslisdatum === null) return 'Termijn staat stil';
        return (
          <>
            {schrijfDatumKort(beslisdatum)} <TermijnStatus laatsteDag={beslisdatum} vandaag={vandaag} />
          </>
        );
      },
    },
  ];
  return (
    <Tabel bijschrift="Aanvragen" bijschriftVerborgen kolommen={kolommen} rijen={regels} sleutelVan={({ id }) => id} />
  );
}
