import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import type { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { TlvAanvraag } from '../contract.ts';
import { CATEGORIEN, TLV_SOORT } from '../regels/soorten.ts';
import type { Aanvraagwaarden } from './formulier-waarden.ts';
import { GezochteSchool } from './scholen.tsx';

export type Aanvraagformulier = ReturnType<typeof useFormulier<Aanvraagwaarden, void>>;
interface Props {
  readonly aanvraag: TlvAanvraag;
  readonly formulier: Aanvraagformulier;
}

/** What is asked, and why. */
export function Vraagvelden({ aanvraag, formulier: f }: Props) {
  const { metCategorie } = TLV_SOORT[aanvraag.soort];
  const isSpeciaal = aanvraag.soort === 'SO' || aanvraag.soort === 'VSO';
  return (
    <Blok kop="Wat u vraagt">
      <div className="opmaat-stapel">
        {metCategorie && (
          <Keuzerondjes
            {...f.veld('categorie')}
            label="Welke categorie?"
            hint="Hoeveel ondersteuning nodig is. Het samenwerkingsverband beslist."
            opties={Object.entries(CATEGORIEN).map(([waarde, naam]) => ({ waarde, tekst: `${waarde} ${naam}` }))}
          />
        )}
        <Datumveld {...f.veld('gewensteStart')} label="Vanaf welke dag?" />
        <GezochteSchool
          {...f.veld('gezochteSchool')}
          label="Naar welke school?"
          verplicht={false}
          hint="Als u die al weet. Ouders melden de leerling daar zelf aan."
        />
        <Tekstgebied
          {...f.veld('motivering')}
          label="Waarom kan uw school dit niet bieden, en wat krijgt de leerling daar wel?"
          uitleg={{
            doel: 'Het samenwerkingsverband besluit hierop',
            lezers: 'ouders, het samenwerkingsverband en twee deskundigen',
          }}
          maxTekens={6000}
          regels={6}
        />
        {aanvraag.relatie === 'aangemeld' && aanvraag.dossier.opp === null && (
          <Tekstgebied
            {...f.veld('inPlaatsVanPlan')}
            label="Waarop steunt de aanvraag?"
            hint="Deze leerling heeft nog geen plan van uw school. Noem het rapport of plan van de vorige school, of wat de opvang en de ouders vertelden."
            maxTekens={3000}
            regels={4}
          />
        )}
        {isSpeciaal && aanvraag.heleSchoolperiodeKan && (
          <>
            <Vinkje
              {...f.veld('heleSchoolperiode')}
              verplicht={false}
              label="Voor de hele schoolperiode: het staat vast dat de leerling dit nodig houdt."
            />
            {f.waarden.heleSchoolperiode && (
              <Tekstgebied
                {...f.veld('waaromHelePeriode')}
                label="Waarom staat dat vast?"
                maxTekens={3000}
                regels={3}
              />
            )}
          </>
        )}
      </div>
    </Blok>
  );
}

/** TLV-1, TLV-2 · Parents were told, and asked for their view; they need not sign. */
export function Oudervelden({ aanvraag, formulier: f }: Props) {
  const { vandaag } = useIk();
  return (
    <Blok kop="Ouders">
      <div className="opmaat-stapel">
        <p className="opmaat-rustig">
          Ouders hoeven niet te tekenen. Zij lezen deze aanvraag mee zodra u hieronder een dag invult, en kunnen er hun
          eigen woorden bij schrijven.
          {aanvraag.visies.length > 0 && ' Dat is al gebeurd: hun woorden staan bij wat er meegaat.'}
        </p>
        <Datumveld
          {...f.veld('oudersIngelichtOp')}
          label="Wanneer vertelde u dat het plan meegaat?"
          tot={vandaag}
          verplicht={false}
        />
        <Datumveld
          {...f.veld('visieGevraagdOp')}
          label="Wanneer vroeg u hoe zij dit zien?"
          tot={vandaag}
          verplicht={false}
        />
      </div>
    </Blok>
  );
}
