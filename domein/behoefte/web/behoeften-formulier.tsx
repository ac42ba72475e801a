import { useMemo } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { BehoefteAntwoord, Categorieen } from '../contract.ts';
import { BehoefteRij } from './behoefte-rij.tsx';
import { useBehoeftenconcept } from './behoeften-concept.ts';
import { CategorieKiezer } from './categorie-kiezer.tsx';
import { Ouderzin } from './ouderzin.tsx';
import { nieuweRij } from './rij.ts';
import { SnelleRegels } from './snelle-regels.tsx';
import { Velduitleg } from './velduitleg-lijst.tsx';
import type { Woorden } from './woorden.ts';
import { alleKeuzes, type Keuze } from './zoek-keuze.ts';

interface FormulierProps {
  readonly antwoord: BehoefteAntwoord;
  readonly taal: Categorieen;
  readonly woorden: Woorden;
}

/** Several needs and what belongs to them, saved at once. School chooses first; parents and pupil first say it in their own words. */
export function BehoeftenFormulier({ antwoord, taal, woorden }: FormulierProps) {
  const { rol, vandaag } = useIk();
  const concept = useBehoeftenconcept(antwoord);
  const keuzes = useMemo(() => alleKeuzes(taal), [taal]);
  const regels = (
    <SnelleRegels
      regels={concept.regels}
      soorten={antwoord.mag.soorten}
      fouten={concept.veldfouten}
      vraag={woorden.vraag}
      onWijzig={concept.zetRegels}
    />
  );
  const eigenWoordenEerst = woorden.vraag !== undefined;
  return (
    <Blok kop={woorden.formulier} soort="nadruk" id="toevoegen">
      <Formulierkader fouten={concept.fouten} onVerstuur={concept.verstuur}>
        {concept.bewaard && (
          <Melding soort="succes" kop="Opgeslagen" kopniveau={3} nieuw>
            <p>Het staat in het dossier en op de tijdlijn.</p>
          </Melding>
        )}
        {concept.isConcept && <Melding kop={woorden.begonnen} kopniveau={3} />}
        {eigenWoordenEerst && regels}
        {rol !== 'leerling' && (
          <CategorieKiezer
            label={woorden.zoek}
            keuzes={keuzes}
            gekozen={concept.behoeften.map(({ categorie }) => categorie)}
            onKies={(keuze) => concept.zetBehoeften([...concept.behoeften, nieuweRij(keuze.code, vandaag)])}
          />
        )}
        {concept.behoeften.length > 0 && (
          <GekozenRijen concept={concept} keuzes={keuzes} taal={taal} roepnaam={antwoord.leerling.roepnaam} />
        )}
        {!eigenWoordenEerst && regels}
        <Knoppenrij>
          <Knop type="submit" bezig={concept.bezig}>
            {woorden.bewaar}
          </Knop>
          {concept.gewijzigd && (
            <Knop soort="secundair" onClick={concept.herstel}>
              Opnieuw beginnen
            </Knop>
          )}
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}

interface RijenProps {
  readonly concept: ReturnType<typeof useBehoeftenconcept>;
  readonly keuzes: readonly Keuze[];
  readonly taal: Categorieen;
  readonly roepnaam: string;
}

/** The chosen needs; for school with beside them what parents will read. */
function GekozenRijen({ concept: { behoeften, zetBehoeften, veldfouten }, keuzes, taal, roepnaam }: RijenProps) {
  const { rol } = useIk();
  return (
    <div className="behoefte-naast">
      <div className="opmaat-stapel">
        {behoeften.map((rij, plek) => (
          <BehoefteRij
            key={rij.sleutel}
            rij={rij}
            naam={keuzes.find(({ code }) => code === rij.categorie)?.naam ?? rij.categorie}
            taal={taal}
            plek={`behoeften.${plek}.`}
            fouten={veldfouten}
            onWijzig={(nieuw) => zetBehoeften(behoeften.map((oud) => (oud.sleutel === rij.sleutel ? nieuw : oud)))}
            onWeg={() => zetBehoeften(behoeften.filter((oud) => oud.sleutel !== rij.sleutel))}
          />
        ))}
        <Velduitleg velden={['intensiteit', 'setting', 'verplicht']} />
      </div>
      {rol !== 'ouder' && <Ouderzin rijen={behoeften} keuzes={keuzes} taal={taal} roepnaam={roepnaam} />}
    </div>
  );
}
