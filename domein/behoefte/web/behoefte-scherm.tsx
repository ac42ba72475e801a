import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { BehoefteAntwoord, BehoefteRegel, BeschrijvingRegel } from '../contract.ts';
import './behoefte.css';
import { BehoefteLijst } from './behoefte-lijst.tsx';
import { Afsluiten, BehoefteBijstellen } from './behoefte-wijzigen.tsx';
import { BehoeftenFormulier } from './behoeften-formulier.tsx';
import { Beschrijvingen } from './beschrijvingen.tsx';
import { GeschiedenisBlok } from './geschiedenis.tsx';
import { useBehoefte, useCategorieen } from './vragen.ts';
import { woordenVoor } from './woorden.ts';

/** What a pupil needs: for school to describe, for parents and pupil to read and to add their own view. */
export function Behoeftescherm() {
  const leerling = useParam('leerling');
  const vraag = useBehoefte(leerling);
  if (vraag.isPending) return <Laden wat="wat nodig is" regels={8} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Wat nodig is" />
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  }
  return <Inhoud antwoord={vraag.data} />;
}

type Bezig =
  | { readonly soort: 'bijstellen' | 'afsluiten'; readonly behoefte: BehoefteRegel }
  | { readonly soort: 'beschrijving'; readonly beschrijving: BeschrijvingRegel };

function Inhoud({ antwoord }: { readonly antwoord: BehoefteAntwoord }) {
  const ik = useIk();
  const { leerling, behoeften, beschrijvingen, geschiedenis, mag } = antwoord;
  const taal = useCategorieen(leerling.swv);
  const [bezig, zetBezig] = useState<Bezig>();
  const woorden = woordenVoor(ik.rol, leerling.roepnaam);
  const klaar = () => zetBezig(undefined);
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={woorden.titel}
        sub={woorden.sub}
        kruimels={
          ik.rol === 'leerling'
            ? []
            : [{ tekst: `Dossier van ${leerling.roepnaam}`, naar: `/leerlingen/${leerling.id}` }]
        }
        acties={
          mag.behoeften &&
          behoeften.length > 0 && (
            <KnopLink href="#toevoegen" soort="secundair" icoon="plus">
              {woorden.formulier}
            </KnopLink>
          )
        }
      />
      {behoeften.length > 0 ? (
        <Blok kop={woorden.lijst}>
          <BehoefteLijst
            behoeften={behoeften}
            onBijstel={(behoefte) => zetBezig({ soort: 'bijstellen', behoefte })}
            onSluitAf={(behoefte) => zetBezig({ soort: 'afsluiten', behoefte })}
          />
        </Blok>
      ) : (
        <Leegstand antwoord={antwoord} zin={woorden.leeg} />
      )}
      {ik.rol !== 'leerling' && <Verschillen verschillen={antwoord.verschillen} />}
      {mag.behoeften && taal.isPending && <Laden wat="de lijst" />}
      {mag.behoeften && taal.isError && (
        <Melding soort="fout" kop="De lijst met categorieën is er nu niet">
          <p>{taal.error.message}</p>
        </Melding>
      )}
      {mag.behoeften && taal.data && (
        <BehoeftenFormulier key={leerling.id} antwoord={antwoord} taal={taal.data} woorden={woorden} />
      )}
      {beschrijvingen.length > 0 && (
        <Blok kop="Wat erbij hoort">
          <Beschrijvingen
            beschrijvingen={beschrijvingen}
            onSluitAf={(beschrijving) => zetBezig({ soort: 'beschrijving', beschrijving })}
          />
        </Blok>
      )}
      {geschiedenis > 0 && <GeschiedenisBlok leerling={leerling.id} aantal={geschiedenis} />}
      {bezig?.soort === 'bijstellen' && taal.data && (
        <BehoefteBijstellen leerling={leerling.id} behoefte={bezig.behoefte} taal={taal.data} onSluit={klaar} />
      )}
      {bezig?.soort === 'afsluiten' && (
        <Afsluiten
          leerling={leerling.id}
          pad={`/behoeften/${bezig.behoefte.id}`}
          vraag={`Niet meer nodig: ${bezig.behoefte.naam}?`}
          onSluit={klaar}
        />
      )}
      {bezig?.soort === 'beschrijving' && (
        <Afsluiten
          leerling={leerling.id}
          pad={`/beschrijvingen/${bezig.beschrijving.id}`}
          vraag="Klopt dit niet meer?"
          onSluit={klaar}
        />
      )}
    </div>
  );
}

/** Nothing described yet: who can describe sees the form below, so one line is enough. */
function Leegstand({ antwoord, zin }: { readonly antwoord: BehoefteAntwoord; readonly zin: string }) {
  if (antwoord.mag.behoeften) return <p className="opmaat-lopend">{zin}</p>;
  return (
    <Leeg kop="Nog niets beschreven" icoon="pen">
      De intern begeleider heeft nog niet beschreven wat nodig is. Ziet u iets? Leg het vast als notitie in het dossier.
    </Leeg>
  );
}

/** BEH-6 · Where school and parents differ, and where they agree; nobody is right here. */
function Verschillen({ verschillen }: Pick<BehoefteAntwoord, 'verschillen'>) {
  const [eerste] = verschillen;
  if (eerste === undefined) return null;
  const anders = verschillen.filter(({ soort }) => soort !== 'gelijk');
  const gelijk = verschillen.length - anders.length;
  return (
    <Blok kop={anders.length === 0 ? 'School en ouders zien hetzelfde' : 'Waar school en ouders anders kijken'}>
      {anders.length > 0 && (
        <ul className="behoefte-verschillen">
          {anders.map(({ categorie, zin }) => (
            <li key={categorie}>{zin}</li>
          ))}
        </ul>
      )}
      <p className="opmaat-rustig">
        {anders.length > 0 &&
          gelijk > 0 &&
          `Over ${gelijk} andere ${gelijk === 1 ? 'behoefte' : 'behoeften'} zijn zij het eens. `}
        Beide blijven staan. Bespreek de verschillen met elkaar. <Bronregel bron={eerste.bron} />
      </p>
    </Blok>
  );
}
