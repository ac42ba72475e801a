import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag, telWoord } from '../../../web/platform/tekst.ts';
import { Handtekeningen, Personen } from './handtekeningen.tsx';
import { Planbeeld } from './planbeeld.tsx';
import type { PlanProps } from './planpagina.tsx';
import { Voorgelegd } from './voorgelegd.tsx';

/** What is being made: for the school what to do next, for parents and pupil what is asked of them. */
export function InDeMaak({ opp, antwoord, rol }: PlanProps) {
  const { inDeMaak, geldend, mag } = opp;
  const { persoon } = useIk();
  const heeftGeantwoord = opp.personen.some((een) => een.persoon === persoon && een.stand !== 'wacht');
  const leerling = antwoord.leerling.id;
  if (opp.afgeslotenOp !== null) return null;
  if (inDeMaak === null) {
    if (geldend !== null) return null;
    return mag.schrijven ? <NogTeSchrijven leerling={leerling} /> : <NogNietKlaar rol={rol} />;
  }
  if (inDeMaak.toestand === 'concept')
    return mag.schrijven ? <Concept opp={opp} antwoord={antwoord} rol={rol} /> : null;
  if (mag.schrijven) return <Voorgelegd opp={opp} versie={inDeMaak} antwoord={antwoord} />;
  if (rol === 'ouder' || rol === 'leerling')
    return (
      <Blok
        kop={
          rol === 'leerling'
            ? 'Dit wil de school met je plan'
            : heeftGeantwoord
              ? 'U heeft geantwoord'
              : 'De school vraagt uw instemming'
        }
        soort="nadruk"
      >
        <div className="opmaat-stapel">
          <p>
            {rol === 'leerling'
              ? 'De school heeft een nieuw plan geschreven. Het geldt pas als iedereen het eens is.'
              : `${opp.school} legde dit plan voor op ${inDeMaak.aangebodenDag && schrijfDag(inDeMaak.aangebodenDag)}. Het geldt pas als iedereen met gezag het eens is.`}
          </p>
          {rol === 'ouder' && <Personen personen={opp.personen} />}
          {mag.antwoorden ? (
            <Knoppenrij>
              <KnopLink
                soort={heeftGeantwoord ? 'secundair' : 'primair'}
                href={`/leerlingen/${leerling}/opp/instemmen`}
              >
                {heeftGeantwoord ? 'Nog eens lezen of uw antwoord veranderen' : 'Lezen en antwoorden'}
              </KnopLink>
            </Knoppenrij>
          ) : (
            <Planbeeld inhoud={inDeMaak.inhoud} woorden={antwoord.woorden} voorLeerling={rol === 'leerling'} />
          )}
          {rol === 'ouder' && <Handtekeningen versie={inDeMaak} />}
        </div>
      </Blok>
    );
  return null;
}

function NogTeSchrijven({ leerling }: { readonly leerling: string }) {
  return (
    <Blok kop="Het plan schrijven" soort="nadruk">
      <div className="opmaat-stapel">
        <p>
          Wat in het dossier staat, is al ingevuld: wat helpt, wat het moeilijk maakt, wat is geprobeerd en wat nodig
          is.
        </p>
        <Knoppenrij>
          <KnopLink href={`/leerlingen/${leerling}/opp/opstellen`}>Plan schrijven</KnopLink>
        </Knoppenrij>
      </div>
    </Blok>
  );
}

function NogNietKlaar({ rol }: Pick<PlanProps, 'rol'>) {
  return (
    <Melding kop={rol === 'leerling' ? 'Je plan wordt gemaakt' : 'De school maakt het plan'}>
      <p>
        {rol === 'leerling'
          ? 'De school praat met jou en je ouders voordat het klaar is. Je kunt hieronder alvast zeggen wat jij belangrijk vindt.'
          : 'De school praat met u voordat het plan klaar is. U krijgt een bericht als u het kunt lezen.'}
      </p>
    </Melding>
  );
}

function Concept({ opp: { inDeMaak, geldend }, antwoord }: PlanProps) {
  const leerling = antwoord.leerling.id;
  const aantal = antwoord.ontbreekt.filter(({ veld }) => veld !== undefined).length;
  if (inDeMaak === null) return null;
  return (
    <Blok kop={geldend === null ? 'Het plan schrijven' : `Versie ${inDeMaak.nummer} schrijven`} soort="nadruk">
      <div className="opmaat-stapel">
        <p>
          {inDeMaak.doorNaam} schreef er het laatst aan. Ouders en leerling zien dit concept nog niet.
          {inDeMaak.reden && ` Waarom een nieuwe versie: ${inDeMaak.reden}`}
        </p>
        <p>
          {aantal === 0
            ? 'Alles wat in het plan moet staan, staat erin.'
            : `Er ${aantal === 1 ? 'ontbreekt' : 'ontbreken'} nog ${telWoord(aantal, 'ding', 'dingen')}.`}
        </p>
        <Knoppenrij>
          <KnopLink href={`/leerlingen/${leerling}/opp/opstellen`}>Verder schrijven</KnopLink>
          {geldend !== null && (
            <Anker href={`/leerlingen/${leerling}/opp/vergelijken`}>Vergelijk met versie {geldend.nummer}</Anker>
          )}
        </Knoppenrij>
      </div>
    </Blok>
  );
}
