import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Plan } from '../contract.ts';
import { Instellingkaart } from './instelling-kaart.tsx';
import './plan.css';
import { usePlan } from './vragen.ts';

/** OND-1 · What the own SWV chose in its ondersteuningsplan, by subject. */
export function Planscherm() {
  const { organisatie } = useIk();
  const vraag = usePlan(organisatie ?? '');
  if (vraag.isPending) return <Laden wat="het ondersteuningsplan" regels={8} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="Het ondersteuningsplan is er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  return <Inhoud plan={vraag.data} />;
}

function Inhoud({ plan: { swv, onderwerpen, magKiezen } }: { readonly plan: Plan }) {
  const isLeeg = onderwerpen.every(({ instellingen }) =>
    instellingen.every(({ geschiedenis, tijdvakken }) => geschiedenis.length === 0 && tijdvakken.length === 1),
  );
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Keuzes uit het ondersteuningsplan"
        sub={`Wat ${swv.naam} heeft gekozen, vanaf welke dag, en waar het in het plan staat. Opmaat rekent met wat op een dag geldt.`}
      />
      {isLeeg && (
        <Melding kop="Er is nog niets gekozen">
          <p>
            Overal geldt nu de landelijke standaard van Opmaat.{' '}
            {magKiezen
              ? 'Loop de onderwerpen langs en leg vast wat uw plan anders zegt.'
              : 'De directie legt vast wat het plan anders zegt.'}
          </p>
        </Melding>
      )}
      <nav aria-label="Onderwerpen" className="plan-inhoud">
        {onderwerpen.map(({ naam }) => (
          <a key={naam} href={`#${anker(naam)}`}>
            {naam}
          </a>
        ))}
      </nav>
      {onderwerpen.map(({ naam, uitleg, instellingen }) => (
        <Blok key={naam} kop={naam} id={anker(naam)}>
          <p className="opmaat-rustig">{uitleg}</p>
          {instellingen.map((regel) => (
            <Instellingkaart key={regel.sleutel} swv={swv.code} regel={regel} magKiezen={magKiezen} />
          ))}
        </Blok>
      ))}
      {magKiezen && (
        <Blok kop="Ook uit het plan" soort="stil">
          <ul className="plan-ook">
            <li>
              <Anker href="/swv/matchcriteria">Criteria voor een match</Anker>: hoe ver een school mag zijn en wat zwaar
              telt.
            </li>
            <li>
              <Anker href="/swv/categorieen">Categorieën</Anker>: woorden waarmee scholen een behoefte beschrijven.
            </li>
          </ul>
        </Blok>
      )}
    </div>
  );
}

function anker(naam: string): string {
  return naam.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
