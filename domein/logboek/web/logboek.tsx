import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, apiPad } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, schrijfGetal, telWoord } from '../../../web/platform/tekst.ts';
import type { Logboek } from '../contract.ts';
import { Filters } from './filters.tsx';
import { Regeltabel } from './regeltabel.tsx';
import { Signalen } from './signalen.tsx';
import './logboek.css';

/** For the privacy officer: who did what in the own organisations, with what deserves a look on top. Filters stand in the address. */
export function Logboekscherm() {
  const { organisatienaam, vandaag } = useIk();
  const [zoek, zetZoek] = useZoek();
  const pagina = Number(zoek.pagina ?? 1) || 1;
  const { van, tot, nummer, actie, persoon } = zoek;
  const vraag = useQuery({
    queryKey: ['logboek', zoek],
    queryFn: ({ signal }) =>
      api.get<Logboek>('/logboek', {
        zoek: { zoek: zoek.naam, persoon, nummer, actie, van, tot, pagina },
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  const { data } = vraag;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Logboek"
        sub={
          <p>
            Wie bij {organisatienaam ?? 'uw organisatie'} dossiers gebruikte, waarvoor en wanneer. U ziet namen van
            medewerkers en nummers van dossiers, geen namen van leerlingen. Ook uw eigen zoeken staat in het logboek.
          </p>
        }
        acties={
          <KnopLink
            href={apiPad('/logboek/uitvoer', { van: data?.van, tot: data?.tot })}
            soort="secundair"
            icoon="downloaden"
          >
            Opslaan als bestand
          </KnopLink>
        }
      />
      {data && data.signalen.length > 0 && <Signalen signalen={data.signalen} onKies={zetZoek} />}
      <Blok kop="Zoeken">
        <div className="opmaat-stapel">
          <Filters
            key={JSON.stringify([zoek.naam, nummer, actie, van, tot, persoon])}
            zoek={zoek}
            vandaag={vandaag}
            onZoek={zetZoek}
          />
          {vraag.isPending && <Laden wat="het logboek" regels={8} />}
          {vraag.isError && (
            <Melding soort="fout" kop="Het logboek is er nu niet">
              <p>{vraag.error.message}</p>
            </Melding>
          )}
          {data && (
            <p className="opmaat-rustig" aria-live="polite">
              {data.meer ? `Meer dan ${schrijfGetal(data.totaal)} regels` : telWoord(data.totaal, 'regel', 'regels')}{' '}
              van {schrijfDag(data.van)} tot en met {schrijfDag(data.tot)}.
              {data.meer && ' Kies een kortere periode om alles te zien.'}
            </p>
          )}
          {data?.totaal === 0 && (
            <Leeg kop="Niets gevonden met deze keuzes" icoon="zoek">
              Kies een langere periode, of wis een van de velden.
            </Leeg>
          )}
          {data && data.totaal > 0 && (
            <Regeltabel regels={data.regels} onPersoon={(wie) => zetZoek({ persoon: wie, pagina: undefined })} />
          )}
          {data && data.totaal > data.perPagina && (
            <Paginering
              pagina={pagina}
              perPagina={data.perPagina}
              totaal={data.totaal}
              wat="regels"
              onPagina={(nieuw) => zetZoek({ pagina: nieuw === 1 ? undefined : String(nieuw) })}
            />
          )}
        </div>
      </Blok>
    </div>
  );
}
