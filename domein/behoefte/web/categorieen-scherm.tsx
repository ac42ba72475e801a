import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Categorieen, LokaleCategorieRegel } from '../contract.ts';
import './behoefte.css';
import { CategorieToevoegen, CategorieWijzigen } from './categorie-formulier.tsx';
import { useCategorieen } from './vragen.ts';

/** BEH-2 · The common language of an SWV: the national list with its own words below, each under exactly one. */
export function Categorieenscherm() {
  const { organisatie, organisatienaam } = useIk();
  const swv = organisatie ?? '';
  const vraag = useCategorieen(swv);
  const vraagbaak = useQueryClient();
  const [wijzigt, zetWijzigt] = useState<LokaleCategorieRegel>();
  if (vraag.isPending) return <Laden wat="de categorieën" regels={8} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Categorieën" />
        <Melding soort="fout" kop="De categorieën zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  }
  const taal = vraag.data;
  const ververs = () => vraagbaak.invalidateQueries({ queryKey: ['categorieen', swv] });
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Categorieën"
        sub={`De gemeenschappelijke taal van ${organisatienaam ?? 'uw samenwerkingsverband'}. Uw eigen woorden vallen elk onder één landelijk woord, zodat cijfers te vergelijken zijn.`}
      />
      <CategorieToevoegen swv={swv} taal={taal} onKlaar={ververs} />
      <Blok kop="De lijst">
        {taal.domeinen.map((domein) => (
          <Domein key={domein.code} domein={domein} onWijzig={zetWijzigt} />
        ))}
      </Blok>
      {wijzigt && (
        <CategorieWijzigen swv={swv} categorie={wijzigt} onSluit={() => zetWijzigt(undefined)} onKlaar={ververs} />
      )}
    </div>
  );
}

interface DomeinProps {
  readonly domein: Categorieen['domeinen'][number];
  readonly onWijzig: (categorie: LokaleCategorieRegel) => void;
}

/** One domain; open when the SWV has words of its own in it. */
function Domein({ domein, onWijzig }: DomeinProps) {
  const eigen = domein.categorieen.reduce((som, { lokaal }) => som + lokaal.length, 0);
  return (
    <details className="behoefte-meer" open={eigen > 0 || undefined}>
      <summary>
        {domein.naam} ({telWoord(domein.categorieen.length, 'categorie', 'categorieën')}
        {eigen > 0 && `, ${eigen} van uzelf`})
      </summary>
      <ul className="behoefte-lijst">
        {domein.categorieen.map((categorie) => (
          <li key={categorie.code}>
            <strong>{categorie.naam}</strong>
            <p className="opmaat-klein opmaat-rustig">
              {categorie.uitleg} <em>{categorie.voorbeeld}</em>
            </p>
            {categorie.lokaal.map((lokaal) => (
              <div key={lokaal.code} className="behoefte-rij">
                <div className="behoefte-rij__kop">
                  <span className="behoefte-lijst__kop">
                    <strong>{lokaal.naam}</strong>
                    <Status soort={lokaal.geldig ? 'goed' : 'neutraal'}>
                      {lokaal.geldig ? 'te kiezen' : 'niet te kiezen'}
                    </Status>
                  </span>
                  <Knop soort="stil" klein icoon="pen" onClick={() => onWijzig(lokaal)}>
                    Wijzigen<span className="opmaat-verborgen">: {lokaal.naam}</span>
                  </Knop>
                </div>
                <p className="opmaat-klein">{lokaal.uitleg}</p>
                <p className="opmaat-klein opmaat-rustig">
                  Vanaf {schrijfDatumKort(lokaal.van)}
                  {lokaal.tot && `, tot en met ${schrijfDatumKort(lokaal.tot)}`}
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
