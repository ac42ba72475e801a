import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status, type StatusSoort } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfGetal } from '../../../web/platform/tekst.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import type { CriteriaAntwoord, Criteriaversie } from '../contract.ts';
import { CriteriaFormulier } from './criteria-formulier.tsx';
import './match.css';
import { useCriteria } from './vragen.ts';

/** MAT-1 · The criteria of the own SWV: what holds, what held, what will hold, and a form for a new version. */
export function Criteriascherm() {
  const { organisatie } = useIk();
  const vraag = useCriteria(organisatie ?? '');
  if (vraag.isPending) return <Laden wat="de criteria" regels={8} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="De criteria zijn er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  return <Inhoud antwoord={vraag.data} />;
}

function Inhoud({ antwoord }: { readonly antwoord: CriteriaAntwoord }) {
  const [bezig, zetBezig] = useState<{ readonly uit: Criteriaversie; readonly vervangt: boolean }>();
  const [klaar, zetKlaar] = useState(false);
  const nu = antwoord.versies.find(({ stand }) => stand === 'nu');
  const begin = (uit: Criteriaversie, vervangt: boolean) => {
    zetKlaar(false);
    zetBezig({ uit, vervangt });
  };
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Criteria voor een match"
        sub={`Waarmee ${antwoord.swv.naam} vergelijkt wat een leerling nodig heeft met wat scholen bieden. Iedereen kan deze criteria lezen.`}
        acties={
          nu &&
          !bezig && (
            <Knop icoon="plus" onClick={() => begin(nu, false)}>
              Nieuwe versie
            </Knop>
          )
        }
      />
      {klaar && (
        <Melding soort="succes" kop="De criteria zijn vastgelegd" nieuw>
          <p>Elke match die vanaf de startdatum wordt gemaakt, gebruikt deze versie en noemt de naam.</p>
        </Melding>
      )}
      {bezig && (
        <CriteriaFormulier
          key={`${bezig.uit.criteria.versie} ${String(bezig.vervangt)}`}
          antwoord={antwoord}
          {...bezig}
          onKlaar={() => {
            zetBezig(undefined);
            zetKlaar(true);
          }}
          onStop={() => zetBezig(undefined)}
        />
      )}
      {antwoord.versies.map((versie) => (
        <Versie
          key={versie.van ?? 'standaard'}
          versie={versie}
          antwoord={antwoord}
          onVervang={() => begin(versie, true)}
        />
      ))}
    </div>
  );
}

const STAND: Readonly<Record<string, { readonly soort: StatusSoort; readonly tekst: string }>> = {
  nu: { soort: 'goed', tekst: 'geldt nu' },
  straks: { soort: 'info', tekst: 'gaat nog in' },
  geweest: { soort: 'neutraal', tekst: 'geldt niet meer' },
};

interface VersieProps {
  readonly versie: Criteriaversie;
  readonly antwoord: CriteriaAntwoord;
  readonly onVervang: () => void;
}

function Versie({ versie, antwoord, onVervang }: VersieProps) {
  const { criteria, stand, plaatsInPlan } = versie;
  const woord = STAND[stand] ?? { soort: 'neutraal', tekst: stand };
  const kenmerken = (
    <Kenmerken
      kenmerken={[
        { naam: 'Geldt', waarde: schrijfPeriode(versie) },
        { naam: 'Waar het staat', waarde: plaatsInPlan },
        {
          naam: 'Grootste afstand',
          waarde: `basisschool ${schrijfGetal(criteria.maxAfstandKm.po)} km, middelbare school ${schrijfGetal(criteria.maxAfstandKm.vo)} km, speciale school ${schrijfGetal(criteria.maxAfstandKm.gespecialiseerd)} km`,
        },
        { naam: 'Arrangement voor', waarde: schrijfArrangementen(criteria) },
        { naam: 'Andere samenwerkingsverbanden', waarde: schrijfSwvs(criteria, antwoord) },
        {
          naam: 'Gewichten',
          waarde: `licht ${criteria.gewichten.intensiteit[1]}, matig ${criteria.gewichten.intensiteit[2]}, intensief ${criteria.gewichten.intensiteit[3]}; nodig × ${criteria.gewichten.verplicht}, wens × ${criteria.gewichten.wens}`,
        },
        {
          naam: 'Waarde',
          waarde: `een arrangement telt voor ${criteria.waardeArrangement}%; een andere plek in de school haalt er ${criteria.aftrekAndereSetting} punten af`,
        },
      ]}
    />
  );
  return (
    <Blok kop={criteria.versie} actie={<Status soort={woord.soort}>{woord.tekst}</Status>}>
      {stand === 'geweest' ? (
        <details className="match-vouw">
          <summary>{schrijfPeriode(versie)}</summary>
          {kenmerken}
        </details>
      ) : (
        kenmerken
      )}
      {stand === 'straks' && (
        <div className="match-onder">
          <Knop soort="secundair" klein icoon="pen" onClick={onVervang}>
            Vervang deze versie
          </Knop>
        </div>
      )}
    </Blok>
  );
}

function schrijfPeriode({ van, totEnMet }: Criteriaversie): string {
  if (van === undefined)
    return totEnMet === undefined ? 'tot het samenwerkingsverband zelf kiest' : `tot en met ${schrijfDatum(totEnMet)}`;
  return `vanaf ${schrijfDatum(van)}${totEnMet === undefined ? '' : ` tot en met ${schrijfDatum(totEnMet)}`}`;
}

function schrijfArrangementen({ arrangementVoor }: Criteriaversie['criteria']): string {
  if (arrangementVoor === 'alle') return 'alle categorieën';
  return arrangementVoor.map((code) => vindCategorie(code)?.naam ?? code).join(', ') || 'geen';
}

function schrijfSwvs({ ookSwvs }: Criteriaversie['criteria'], { andereSwvs }: CriteriaAntwoord): string {
  if (ookSwvs === 'alle') return 'alle, als de afstand past';
  return ookSwvs.map((code) => andereSwvs.find((swv) => swv.code === code)?.naam ?? code).join(', ') || 'geen';
}
