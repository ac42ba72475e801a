import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Mijn } from '../contract.ts';
import './mijn.css';
import { MijnBestanden } from './mijn-bestanden.tsx';
import { MijnVertellen } from './mijn-vertellen.tsx';
import { MijnVraag } from './mijn-vraag.tsx';
import { MijnWegen } from './mijn-wegen.tsx';
import { useMijn } from './vragen.ts';

/** The own page of a pupil: short sentences, big calm blocks, nothing that needs explaining. */
export function Mijnscherm() {
  const vraag = useMijn();
  if (vraag.isPending) return <Laden wat="je pagina" regels={8} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Mijn pagina" />
        <Melding soort="fout" kop="Je pagina is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  }
  return <Inhoud mijn={vraag.data} />;
}

function Inhoud({ mijn }: { readonly mijn: Mijn }) {
  const { leerling, school } = mijn;
  return (
    <div className="opmaat-stapel mijn">
      <Paginakop
        titel={`Hoi ${leerling.roepnaam}`}
        sub={
          <p className="opmaat-lopend">
            Dit is jouw pagina. Je ziet wat jou helpt en wie jou helpt. Je kunt ook zelf iets vertellen.
            {school !== null && ` Je zit op ${school.naam}, groep ${school.groep}.`}
          </p>
        }
      />
      <MijnVraag leerling={leerling.id} />
      <div className="mijn-blokken">
        <div className="opmaat-stapel">
          <Helpt mijn={mijn} />
          <MijnVertellen mijn={mijn} />
        </div>
        <div className="opmaat-stapel">
          <Doelen mijn={mijn} />
          <MijnBestanden mijn={mijn} />
          <Mensen mensen={mijn.mensen} />
          <MijnWegen leerling={leerling.id} />
        </div>
      </div>
    </div>
  );
}

function Helpt({ mijn }: { readonly mijn: Mijn }) {
  const pad = `/leerlingen/${mijn.leerling.id}/behoefte`;
  return (
    <Blok kop="Dit helpt mij">
      {mijn.helpt.length === 0 ? (
        <p>Hier staat nog niets. Wat helpt jou op school? Jij weet dat het best.</p>
      ) : (
        <ul className="mijn-kaarten">
          {mijn.helpt.map(({ id, naam, toelichting, van, zelf }) => (
            <li key={id} className={zelf ? 'mijn-kaart mijn-kaart--zelf' : 'mijn-kaart'}>
              <strong>{naam}</strong>
              {toelichting !== '' && <p>{toelichting}</p>}
              <p className="opmaat-klein opmaat-rustig">{van}</p>
            </li>
          ))}
        </ul>
      )}
      <KnopLink href={pad} soort="secundair" icoon="plus">
        Vertel wat jou helpt
      </KnopLink>
    </Blok>
  );
}

function Doelen({ mijn }: { readonly mijn: Mijn }) {
  const { leerling, plandoelen } = mijn;
  if (plandoelen.length === 0) return <NogGeenPlan doelen={mijn.doelen} />;
  return (
    <Blok kop="Mijn doelen">
      <ul className="mijn-kaarten">
        {plandoelen.map(({ id, tekst, tot }) => (
          <li key={id} className="mijn-kaart">
            <strong>{tekst}</strong>
            <p className="opmaat-klein opmaat-rustig">{`Tot ${schrijfDag(tot)}`}</p>
          </li>
        ))}
      </ul>
      <KnopLink href={`/leerlingen/${leerling.id}/opp`} soort="secundair">
        Bekijk mijn plan
      </KnopLink>
    </Blok>
  );
}

function NogGeenPlan({ doelen }: Pick<Mijn, 'doelen'>) {
  return (
    <Blok kop="Mijn doelen">
      {doelen.length === 0 ? (
        <p>Je school heeft hier nog niets opgeschreven. Wil je ergens beter in worden? Vertel het bij «Vertel iets».</p>
      ) : (
        <>
          <p>Er is nog geen plan met doelen. Dit is waar je school jou nu bij helpt:</p>
          <ul className="mijn-kaarten">
            {doelen.map(({ id, naam, uitleg, waar }) => (
              <li key={id} className="mijn-kaart">
                <strong>{naam}</strong>
                {uitleg !== '' && <p>{uitleg}</p>}
                {waar !== '' && <p className="opmaat-klein opmaat-rustig">{metHoofdletter(waar)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Blok>
  );
}

function Mensen({ mensen }: Pick<Mijn, 'mensen'>) {
  return (
    <Blok kop="Wie helpt mij">
      {mensen.length === 0 && <p>Er staat nog niemand van je school. Je kunt altijd naar je leraar of mentor gaan.</p>}
      <ul className="mijn-mensen">
        {mensen.map(({ naam, rol }) => (
          <li key={`${naam} ${rol}`}>
            <strong>{naam}</strong>
            <span className="opmaat-rustig">{rol}</span>
          </li>
        ))}
      </ul>
      <p>
        Wil je met iemand praten die niet van school is? Bel of chat gratis met de{' '}
        <Anker href="https://www.kindertelefoon.nl" rel="noreferrer">
          Kindertelefoon
        </Anker>
        : 0800 0432.
      </p>
    </Blok>
  );
}
