import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kaartbeeld } from '../../../web/platform/delen/kaartbeeld.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { schrijfGetal, telWoord } from '../../../web/platform/tekst.ts';
import type { MatchUitkomstAntwoord } from '../contract.ts';
import { Schoolkaart, type Schoolkeuzes } from './schoolkaart.tsx';

const EERST = 8;
const SOORTEN = [
  { sleutel: 'goed', naam: 'past goed' },
  { sleutel: 'voldoende', naam: 'past voldoende' },
  { sleutel: 'onvoldoende', naam: 'past onvoldoende' },
] as const;

interface LijstProps {
  readonly uitkomst: MatchUitkomstAntwoord;
  readonly keuzes?: Schoolkeuzes | undefined;
}

/** The schools within the limits, best first, beside the same schools on a map. */
export function Lijst({ uitkomst, keuzes }: LijstProps) {
  const [alles, zetAlles] = useState(false);
  const { scholen, thuis } = uitkomst;
  const getoond = alles ? scholen : scholen.slice(0, EERST);
  const naarSchool = (code: string) => {
    zetAlles(true);
    // The card may only stand there after this change.
    requestAnimationFrame(() => {
      const kaart = document.getElementById(`school-${code}`);
      kaart?.scrollIntoView({ block: 'center' });
      kaart?.focus({ preventScroll: true });
    });
  };
  if (scholen.length === 0)
    return (
      <Melding soort="waarschuwing" kop="Geen school valt binnen de grenzen">
        <p>Hieronder staat waarom scholen afvallen. Vraag de consulent van het samenwerkingsverband wat mogelijk is.</p>
      </Melding>
    );
  return (
    <Blok kop="De scholen op volgorde" soort="stil">
      <div className="opmaat-stapel opmaat-stapel--dicht">
        <p>{schrijfTelling(uitkomst)}</p>
        {uitkomst.telling.goed + uitkomst.telling.voldoende === 0 && (
          <Melding soort="waarschuwing" kop="Geen school past nu goed of voldoende" kopniveau={3}>
            <p>
              Hieronder staan de scholen die het dichtst in de buurt komen, met wat er ontbreekt. Bespreek met elkaar en
              met de consulent van het samenwerkingsverband wat er extra nodig is.
            </p>
          </Melding>
        )}
      </div>
      <div className="match-rooster">
        <div className="match-lijst">
          <ol className="match-scholen">
            {getoond.map((school) => (
              <Schoolkaart key={school.code} school={school} keuzes={keuzes} />
            ))}
          </ol>
          {getoond.length < scholen.length && (
            <Knop soort="secundair" icoon="omlaag" onClick={() => zetAlles(true)}>
              Toon ook de volgende {scholen.length - getoond.length}
            </Knop>
          )}
        </div>
        <div className="match-kaart">
          <Kaartbeeld
            label={`Kaart met ${telWoord(scholen.length, 'school', 'scholen')} en het woonpunt`}
            punten={scholen.map(({ code, naam, lon, lat, oordeel, rang }) => ({
              id: code,
              naam,
              lon,
              lat,
              soort: oordeel,
              nadruk: rang <= 3,
            }))}
            soorten={SOORTEN}
            thuis={{ ...thuis, naam: `Thuis (${thuis.postcodegebied})` }}
            onKies={naarSchool}
          />
          <p className="opmaat-klein opmaat-rustig">{thuis.zin} Afstanden zijn hemelsbreed.</p>
        </div>
      </div>
      {keuzes && keuzes.vergelijk.length > 1 && (
        <div className="match-vergelijk">
          <KnopLink href={`/scholen/vergelijken?scholen=${keuzes.vergelijk.join(',')}`} icoon="pijl">
            Vergelijk {keuzes.vergelijk.length} scholen naast elkaar
          </KnopLink>
        </div>
      )}
    </Blok>
  );
}

function schrijfTelling({ telling, bekeken, uitgesloten, scholen }: MatchUitkomstAntwoord): string {
  const { goed, voldoende, onvoldoende } = telling;
  const binnen = bekeken - uitgesloten.aantal;
  const bovenaan = scholen.length < binnen ? ` U ziet de bovenste ${scholen.length}.` : '';
  return `Van ${schrijfGetal(bekeken)} scholen vallen er ${schrijfGetal(binnen)} binnen de grenzen: ${goed} past goed, ${voldoende} voldoende en ${onvoldoende} onvoldoende.${bovenaan}`;
}
