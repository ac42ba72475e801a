import type { Rol } from '../../../kern/actor/actor.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Opp, OppAntwoord, OppVersie } from '../contract.ts';
import { Gesprekken } from './gesprekken.tsx';
import { Handtekeningen } from './handtekeningen.tsx';
import { InDeMaak } from './in-de-maak.tsx';
import { Planbeeld } from './planbeeld.tsx';
import { Schoolacties } from './schoolacties.tsx';
import './opp.css';

export interface PlanProps {
  readonly opp: Opp;
  readonly antwoord: OppAntwoord;
  readonly rol: Rol;
}

/** One plan, from what matters now down to how it came about. */
export function Planpagina({ opp, antwoord, rol }: PlanProps) {
  const { vandaag } = useIk();
  const leerling = antwoord.leerling.id;
  const { geldend, termijn } = opp;
  return (
    <div className="opmaat-stapel">
      {termijn !== null && (
        <Termijnbalk
          naam={termijn.naam}
          begin={termijn.start}
          laatsteDag={termijn.laatsteDag}
          vandaag={vandaag}
          bron={termijn.bron}
          toelichting={`${opp.school} maakt dit plan ${opp.aanleiding}, op ${schrijfDag(opp.aanleidingDag)}.`}
        />
      )}
      {opp.afgeslotenOp !== null && (
        <p>
          Dit plan is afgesloten op {schrijfDag(opp.afgeslotenOp)}. {opp.afgeslotenReden}
        </p>
      )}
      <InDeMaak opp={opp} antwoord={antwoord} rol={rol} />
      {geldend !== null && <Geldend versie={geldend} opp={opp} antwoord={antwoord} rol={rol} />}
      {rol !== 'leraar' && <Gesprekken opp={opp} leerling={leerling} rol={rol} />}
      {opp.mag.schrijven && <Schoolacties opp={opp} leerling={leerling} />}
    </div>
  );
}

function Geldend({ versie, opp, antwoord, rol }: PlanProps & { readonly versie: OppVersie }) {
  const pad = `/leerlingen/${antwoord.leerling.id}/opp`;
  const voorLeerling = rol === 'leerling';
  return (
    <Blok
      kop={voorLeerling ? 'Dit is je plan' : 'Het plan dat geldt'}
      soort={opp.inDeMaak === null ? 'nadruk' : 'gewoon'}
      actie={
        rol !== 'leraar' && (
          <KnopLink soort="secundair" klein icoon="document" href={apiPad(`/opp/versies/${versie.id}/pdf`)}>
            Bewaren als PDF
          </KnopLink>
        )
      }
    >
      <div className="opmaat-stapel">
        <p className="opmaat-rustig">
          Versie {versie.nummer}, vastgesteld op {versie.vastgesteldDag && schrijfDag(versie.vastgesteldDag)} door{' '}
          {versie.vastgesteldDoor} ({opp.school}).{versie.reden && ` Waarom deze versie: ${versie.reden}`}
        </p>
        <Planbeeld inhoud={versie.inhoud} woorden={antwoord.woorden} voorLeerling={voorLeerling} />
        {!voorLeerling && rol !== 'leraar' && (
          <section className="opp-deel">
            <h3>Wie tekende</h3>
            <Handtekeningen versie={versie} />
            <p className="opmaat-klein opmaat-rustig">
              Controlegetal: <span className="opp-hash">{versie.hash}</span>. Het hoort bij precies deze tekst.
            </p>
          </section>
        )}
        <Knoppenrij>
          {opp.mag.schrijven && opp.afgeslotenOp === null && (
            <KnopLink soort="secundair" icoon="pen" href={`${pad}/evalueren`}>
              Dit plan evalueren
            </KnopLink>
          )}
          <KnopLink soort={opp.mag.schrijven ? 'stil' : 'secundair'} href={`${pad}/evaluaties`}>
            {voorLeerling ? 'Mijn doelen: hoe het gaat' : 'Doelen en evaluaties'}
          </KnopLink>
          {opp.versies.length > 1 && (
            <KnopLink soort="stil" href={`${pad}/vergelijken`}>
              {voorLeerling ? 'Wat er is veranderd' : 'Wat er veranderde sinds de vorige versie'}
            </KnopLink>
          )}
        </Knoppenrij>
        {rol === 'ouder' && (
          <p className="opmaat-klein">
            Niet tevreden over het plan of over wat de school doet?{' '}
            <Anker href={`/leerlingen/${antwoord.leerling.id}/geschil`}>Lees wat u kunt doen</Anker>.
          </p>
        )}
      </div>
    </Blok>
  );
}
