import type { ReactNode } from 'react';
import { ApiFout } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { useParam, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { HuidigePlaatsAntwoord } from '../contract.ts';
import { alsVraag, leesAdres, MEEST_VERGELIJKEN, schrijfLijst, wissel } from './adresstand.ts';
import { BewaardeMatches, Bewaren } from './bewaren.tsx';
import { BuitenLijst } from './buiten-lijst.tsx';
import { Lijst } from './lijst.tsx';
import './match.css';
import { Onderbouwing } from './onderbouwing.tsx';
import { Behoeftezinnen, type Schoolkeuzes } from './schoolkaart.tsx';
import { useBewaardeMatch, useMatch } from './vragen.ts';
import { Wensen } from './wensen.tsx';
import { AANLEIDINGNAAM, woordenVoor } from './woorden.ts';

/** Which schools fit one child: computed now, or as it was kept. */
export function Matchscherm() {
  const leerling = useParam('leerling');
  const [zoek] = useZoek();
  const { bewaard } = leesAdres(zoek);
  return bewaard === undefined ? <Nu leerling={leerling} /> : <Toen leerling={leerling} match={bewaard} />;
}

function Nu({ leerling }: { readonly leerling: string }) {
  const { rol } = useIk();
  const [zoek, zet] = useZoek();
  const stand = leesAdres(zoek);
  const vraag = alsVraag(stand);
  const match = useMatch(leerling, vraag, true);
  const woorden = woordenVoor(rol);
  const keuzes: Schoolkeuzes = {
    vergelijk: stand.vergelijk,
    vol: stand.vergelijk.length >= MEEST_VERGELIJKEN,
    broers: stand.broers,
    onVergelijk: (code) => zet({ vergelijk: schrijfLijst(wissel(stand.vergelijk, code)) }),
    onBroer: (code) => zet({ broer: schrijfLijst(wissel(stand.broers, code)) }),
  };
  return (
    <Kader leerling={leerling} titel={woorden.titel} sub={woorden.sub}>
      {match.isPending && <Laden wat="de scholen" regels={10} />}
      {match.isError && <Fout fout={match.error} leerling={leerling} />}
      {match.data && !match.isError && (
        <>
          <Melding kop="Dit is een advies">
            <p>{woorden.advies}</p>
          </Melding>
          {match.data.huidigePlaats && <HuidigePlaats plaats={match.data.huidigePlaats} />}
          <Wensen antwoord={match.data} stand={stand} zet={zet} isOuder={rol === 'ouder'} />
          <Lijst uitkomst={match.data} keuzes={keuzes} />
          <BuitenLijst uitgesloten={match.data.uitgesloten} zoek={{ leerling, vraag }} />
          <Onderbouwing uitkomst={match.data} leerling={leerling} />
          {rol !== 'ouder' && <Bewaren leerling={leerling} vraag={vraag} />}
        </>
      )}
      <BewaardeMatches leerling={leerling} />
    </Kader>
  );
}

function Toen({ leerling, match }: { readonly leerling: string; readonly match: string }) {
  const { rol } = useIk();
  const vraag = useBewaardeMatch(leerling, match);
  return (
    <Kader
      leerling={leerling}
      titel="Een bewaarde match"
      sub={
        vraag.data &&
        `Zo was het op ${schrijfMoment(vraag.data.moment)}. ${AANLEIDINGNAAM[vraag.data.aanleiding]}, bewaard door ${vraag.data.doorNaam} (${vraag.data.vestigingsnaam}).`
      }
      acties={
        <KnopLink href={`/leerlingen/${leerling}/match`} soort="secundair" icoon="links">
          Naar de lijst van nu
        </KnopLink>
      }
    >
      {vraag.isPending && <Laden wat="deze match" regels={10} />}
      {vraag.isError && <Fout fout={vraag.error} leerling={leerling} />}
      {vraag.data && (
        <>
          <Melding kop="Dit is een advies">
            <p>{woordenVoor(rol).advies}</p>
          </Melding>
          {vraag.data.uitkomst.huidigePlaats && <HuidigePlaats plaats={vraag.data.uitkomst.huidigePlaats} />}
          <Lijst uitkomst={vraag.data.uitkomst} />
          <BuitenLijst uitgesloten={vraag.data.uitkomst.uitgesloten} />
          <Onderbouwing uitkomst={vraag.data.uitkomst} leerling={leerling} />
        </>
      )}
    </Kader>
  );
}

interface KaderProps {
  readonly leerling: string;
  readonly titel: string;
  readonly sub: ReactNode;
  readonly acties?: ReactNode;
  readonly children: ReactNode;
}

function Kader({ leerling, titel, sub, acties, children }: KaderProps) {
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={titel}
        sub={sub}
        kruimels={[{ tekst: 'Dossier', naar: `/leerlingen/${leerling}` }]}
        acties={acties}
      />
      {children}
    </div>
  );
}

/** BEH-1 · Without a described need there is a next step instead of an error. */
function Fout({ fout, leerling }: { readonly fout: Error; readonly leerling: string }) {
  const woorden = woordenVoor(useIk().rol);
  const redenen = fout instanceof ApiFout ? fout.redenen : [];
  if (redenen.some(({ code }) => code === 'geen-behoefte'))
    return (
      <Leeg
        kop="Beschrijf eerst de behoefte"
        icoon="pen"
        actie={<KnopLink href={`/leerlingen/${leerling}/behoefte`}>{woorden.naarBehoefte}</KnopLink>}
      >
        {woorden.eerst}
      </Leeg>
    );
  return (
    <Melding soort="fout" kop="De lijst is er nu niet" nieuw>
      {redenen.length === 0 ? <p>{fout.message}</p> : redenen.map(({ code, zin }) => <p key={code}>{zin}</p>)}
    </Melding>
  );
}

const ADVIES: Readonly<Record<string, { readonly soort: StatusSoort; readonly tekst: string }>> = {
  hier_aanpassen: { soort: 'goed', tekst: 'kan hier' },
  hier_met_arrangement: { soort: 'let-op', tekst: 'kan hier met een arrangement' },
  elders_zoeken: { soort: 'fout', tekst: 'hier lukt het nu niet' },
};

/** MAT-6 · The school where the child is now, looked at again with the needs of now. */
function HuidigePlaats({ plaats }: { readonly plaats: HuidigePlaatsAntwoord }) {
  const advies = ADVIES[plaats.advies] ?? { soort: 'neutraal', tekst: plaats.advies };
  return (
    <Blok
      kop={`De school van nu: ${plaats.naam}`}
      soort="nadruk"
      actie={<Status soort={advies.soort}>{advies.tekst}</Status>}
    >
      <div className="opmaat-stapel opmaat-stapel--dicht">
        <p>{plaats.zin}</p>
        <Behoeftezinnen behoeften={plaats.behoeften} />
      </div>
    </Blok>
  );
}
