import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Kaartbeeld } from '../../../web/platform/delen/kaartbeeld.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { GevondenSchool, Scholen } from '../contract.ts';
import { Keuzebalk } from './keuzebalk.tsx';
import { Schoolkaartje } from './schoolkaartje.tsx';
import { Zoekformulier } from './zoekformulier.tsx';
import { leesGekozen, leesVraag, MEEST_VERGELIJKEN } from './zoekstand.ts';
import './scholen.css';

const KAARTSOORTEN = [
  { sleutel: 'basis', naam: 'Basisschool' },
  { sleutel: 'speciaal', naam: 'Speciaal (basis)onderwijs' },
  { sleutel: 'voortgezet', naam: 'Voortgezet onderwijs' },
] as const;

/** SOP-3: find a school by name, place and the help it offers; choose up to three to compare. For everybody, without login. */
export function Scholenscherm() {
  const [adres, zetAdres] = useZoek();
  const vraag = useQuery({
    queryKey: ['scholen', leesVraag(adres)],
    queryFn: ({ signal }) => api.get<Scholen>('/scholen', { zoek: leesVraag(adres), signal }),
    placeholderData: keepPreviousData,
  });
  const fout = vraag.error instanceof ApiFout ? vraag.error : undefined;
  const gekozen = leesGekozen(adres);
  const kies = (code: string) =>
    zetAdres({
      vergelijk: (gekozen.includes(code)
        ? gekozen.filter((ander) => ander !== code)
        : [...gekozen, code].slice(0, MEEST_VERGELIJKEN)
      ).join(','),
    });

  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Scholen"
        sub="Zoek een school die past bij wat uw kind nodig heeft. Kies er hoogstens drie om te vergelijken."
      />
      <Zoekformulier adres={adres} onZet={zetAdres} fouten={fout?.veldfouten ?? {}} />
      {vraag.isError ? (
        <Melding soort="fout" kop="Wij konden niet zoeken" nieuw>
          {fout && fout.redenen.length > 0 ? (
            fout.redenen.map(({ veld, zin }) => <p key={`${veld ?? ''} ${zin}`}>{zin}</p>)
          ) : (
            <p>{vraag.error.message}</p>
          )}
        </Melding>
      ) : vraag.isPending ? (
        <Laden wat="de scholen" regels={9} />
      ) : (
        <Resultaten
          gevonden={vraag.data}
          adres={adres}
          onZet={zetAdres}
          gekozen={gekozen}
          onKies={kies}
          bezig={vraag.isPlaceholderData}
        />
      )}
      {gekozen.length > 0 && <Keuzebalk gekozen={gekozen} onWeg={kies} />}
    </div>
  );
}

interface ResultatenProps {
  readonly gevonden: Scholen;
  readonly adres: Readonly<Record<string, string>>;
  readonly onZet: (nieuw: Record<string, string | undefined>) => void;
  readonly gekozen: readonly string[];
  readonly onKies: (code: string) => void;
  readonly bezig: boolean;
}

function Resultaten({ gevonden, adres, onZet, gekozen, onKies, bezig }: ResultatenProps) {
  const [aangewezen, zetAangewezen] = useState<string>();
  const { scholen, totaal, vanaf } = gevonden;
  if (totaal === 0) {
    return (
      <Leeg kop="Geen school gevonden" icoon="school">
        {adres.behoefte
          ? 'Geen school met een profiel biedt dit en heeft nu plek. Kies minder hulp of een lager niveau, of zoek verder weg. U mag uw kind altijd aanmelden, ook als dit niet in het profiel staat.'
          : 'Kijk of de naam klopt, of kies minder.'}
      </Leeg>
    );
  }
  const weergave = adres.weergave === 'kaart' ? 'kaart' : 'lijst';
  const opKaart = scholen.find(({ code }) => code === aangewezen);
  return (
    <section className={`vinder vinder--${weergave}`} aria-label="Gevonden scholen" aria-busy={bezig}>
      <div className="vinder-kop">
        <h2 aria-live="polite">{telWoord(totaal, 'school', 'scholen')} gevonden</h2>
        <div className="vinder-kop__keuzes">
          {vanaf && (
            <Keuzelijst
              naam="volgorde"
              label="Volgorde"
              breedte="middel"
              waarde={adres.volgorde ?? 'afstand'}
              onWaarde={(volgorde) =>
                onZet({ volgorde: volgorde === 'afstand' ? undefined : volgorde, pagina: undefined })
              }
              opties={[
                { waarde: 'afstand', tekst: 'Dichtbij eerst' },
                { waarde: 'naam', tekst: 'Op naam' },
              ]}
            />
          )}
          <div className="vinder-wissel">
            <Knop
              soort="secundair"
              icoon={weergave === 'kaart' ? 'lijst' : 'kaart'}
              onClick={() => onZet({ weergave: weergave === 'kaart' ? undefined : 'kaart' })}
            >
              {weergave === 'kaart' ? 'Toon de lijst' : 'Toon de kaart'}
            </Knop>
          </div>
        </div>
      </div>
      <div className="vinder-lijst">
        <ul>
          {scholen.map((school) => (
            <Schoolkaartje
              key={school.code}
              school={school}
              gekozen={gekozen.includes(school.code)}
              vol={gekozen.length >= MEEST_VERGELIJKEN}
              onKies={onKies}
            />
          ))}
        </ul>
        {totaal > gevonden.perPagina && (
          <Paginering
            pagina={gevonden.pagina}
            perPagina={gevonden.perPagina}
            totaal={totaal}
            wat="scholen"
            onPagina={(pagina) => {
              onZet({ pagina: pagina === 1 ? undefined : String(pagina) });
              document.querySelector('.vinder')?.scrollIntoView();
            }}
          />
        )}
      </div>
      <div className="vinder-kaart">
        <Kaartbeeld
          label={`Kaart van ${telWoord(scholen.length, 'school', 'scholen')} op deze pagina`}
          punten={scholen.map((school) => ({
            id: school.code,
            naam: school.naam,
            lon: school.lon,
            lat: school.lat,
            soort: kaartsoort(school),
            nadruk: school.code === aangewezen || gekozen.includes(school.code),
          }))}
          soorten={KAARTSOORTEN}
          thuis={vanaf ?? undefined}
          onKies={zetAangewezen}
        />
        {opKaart ? (
          <ul aria-live="polite">
            <Schoolkaartje
              school={opKaart}
              gekozen={gekozen.includes(opKaart.code)}
              vol={gekozen.length >= MEEST_VERGELIJKEN}
              onKies={onKies}
            />
          </ul>
        ) : (
          <p className="opmaat-klein opmaat-rustig">Kies een school op de kaart om te zien wat zij biedt.</p>
        )}
      </div>
    </section>
  );
}

function kaartsoort({ soorten }: GevondenSchool): (typeof KAARTSOORTEN)[number]['sleutel'] {
  if (soorten.includes('VO') || soorten.includes('PRO')) return 'voortgezet';
  return soorten.includes('BO') ? 'basis' : 'speciaal';
}
