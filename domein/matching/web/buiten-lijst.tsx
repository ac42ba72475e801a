import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { schrijfAfstandKm, schrijfGetal } from '../../../web/platform/tekst.ts';
import type { MatchAntwoord, MatchUitkomstAntwoord, MatchVraagInvoer, SchoolBuitenLijst } from '../contract.ts';
import { Schoolkaart } from './schoolkaart.tsx';

interface ZoekProps {
  readonly leerling: string;
  readonly vraag: MatchVraagInvoer;
}

/** MAT-2 · Every school that is not in the list says why, and can be found by its name. */
export function BuitenLijst({
  uitgesloten,
  zoek,
}: {
  readonly uitgesloten: MatchUitkomstAntwoord['uitgesloten'];
  readonly zoek?: ZoekProps | undefined;
}) {
  return (
    <Blok kop="Waarom staat een school er niet bij?">
      {zoek && <Zoek {...zoek} />}
      <details className="match-vouw">
        <summary>{schrijfGetal(uitgesloten.aantal)} scholen vallen buiten de grenzen</summary>
        <ul>
          {uitgesloten.perGrens.map(({ grens, zin, aantal }) => (
            <li key={grens}>
              {zin}: {schrijfGetal(aantal)}
            </li>
          ))}
        </ul>
        <p className="opmaat-klein opmaat-rustig">
          Een school kan om meer dan één reden afvallen. De dichtstbijzijnde {uitgesloten.scholen.length}:
        </p>
        <ul className="match-buiten">
          {uitgesloten.scholen.map((school) => (
            <Buiten key={school.code} school={school} />
          ))}
        </ul>
      </details>
    </Blok>
  );
}

function Buiten({ school }: { readonly school: SchoolBuitenLijst }) {
  return (
    <li>
      <strong>
        <Anker href={`/scholen/${school.code}`}>{school.naam}</Anker>
      </strong>{' '}
      <span className="opmaat-klein opmaat-rustig">
        {school.plaats}, {schrijfAfstandKm(school.afstandKm)}
      </span>
      <Redenen redenen={school.redenen} />
    </li>
  );
}

function Zoek({ leerling, vraag }: ZoekProps) {
  const [getypt, zetGetypt] = useState('');
  const [naam, zetNaam] = useState('');
  const antwoord = useQuery({
    queryKey: ['match', leerling, vraag, 'zoek', naam],
    queryFn: ({ signal }) =>
      api.post<MatchAntwoord>(`/leerlingen/${leerling}/match`, { ...vraag, aantal: 1, zoekSchool: naam }, { signal }),
    enabled: naam !== '',
    refetchOnWindowFocus: false,
  });
  const zoek = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetNaam(getypt.trim());
  };
  return (
    <div className="opmaat-stapel opmaat-stapel--dicht">
      <search>
        <form className="match-zoek" onSubmit={zoek}>
          <Tekstveld
            naam="zoekSchool"
            label="Zoek een school op naam of plaats"
            soort="search"
            waarde={getypt}
            onWaarde={zetGetypt}
            verplicht="zoek"
            maxTekens={80}
          />
          <Knop type="submit" soort="secundair" icoon="zoek" bezig={antwoord.isFetching}>
            Zoek
          </Knop>
        </form>
      </search>
      {antwoord.isLoading && <Laden wat="deze school" regels={2} />}
      {antwoord.isError && (
        <Melding soort="fout" kop="Zoeken lukt nu niet" kopniveau={3} nieuw>
          <p>{antwoord.error.message}</p>
        </Melding>
      )}
      {antwoord.data?.gezocht && <Gezocht naam={naam} gezocht={antwoord.data.gezocht} />}
    </div>
  );
}

function Gezocht({
  naam,
  gezocht: { binnen, buiten, meer },
}: {
  readonly naam: string;
  readonly gezocht: NonNullable<MatchAntwoord['gezocht']>;
}) {
  const aantal = binnen.length + buiten.length;
  return (
    <div aria-live="polite">
      <p>
        {aantal === 0 ? `Er is geen school met «${naam}» in naam of plaats.` : `Gevonden met «${naam}»: ${aantal}.`}
        {meer && ' Er zijn er meer: typ meer van de naam of de plaats erbij.'}
      </p>
      {binnen.length > 0 && (
        <ol className="match-scholen">
          {binnen.map((school) => (
            <Schoolkaart key={school.code} school={school} open />
          ))}
        </ol>
      )}
      {buiten.length > 0 && (
        <ul className="match-buiten">
          {buiten.map((school) => (
            <Buiten key={school.code} school={school} />
          ))}
        </ul>
      )}
    </div>
  );
}
