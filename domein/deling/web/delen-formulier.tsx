import { type Datum, plusMaanden } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, KnopLink, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Begonnen, Voorbereiding } from '../contract.ts';
import { DelenGrond } from './delen-grond.tsx';
import { DelenWat } from './delen-wat.tsx';
import {
  alsOntvanger,
  controleerOntvanger,
  GEEN_ONTVANGER,
  Ontvangervelden,
  type Ontvangerwaarden,
} from './ontvangervelden.tsx';
import { Zekerheidsvelden } from './zekerheidsvelden.tsx';

export interface Deelwaarden extends Ontvangerwaarden {
  readonly grond: string;
  readonly toestemming: string;
  readonly doel: string;
  readonly noodzaak: string;
  readonly onderdelen: readonly string[];
  readonly documenten: readonly string[];
  readonly oudersIngelichtOp: string;
  readonly oudersIngelichtHoe: string;
  readonly identiteit: string;
  readonly tot: string;
}
export type Deelformulier = ReturnType<typeof useFormulier<Deelwaarden, Begonnen>>;

interface DelenFormulierProps {
  readonly leerling: string;
  readonly voorbereiding: Voorbereiding;
  readonly onKlaar: (begonnen: Begonnen) => void;
}

/** The questions of TOE-2 in the order in which one thinks: who, why it may, what, do the parents know, is it the right person. */
export function DelenFormulier({ leerling, voorbereiding, onKlaar }: DelenFormulierProps) {
  const { vandaag } = useIk();
  const formulier = useFormulier<Deelwaarden, Begonnen>({
    begin: {
      ...GEEN_ONTVANGER,
      grond: voorbereiding.toestemmingen.some(({ geldig }) => geldig) ? 'toestemming' : '',
      toestemming: '',
      doel: '',
      noodzaak: '',
      onderdelen: [],
      documenten: [],
      oudersIngelichtOp: '',
      oudersIngelichtHoe: '',
      identiteit: '',
      tot: plusMaanden(vandaag, 3),
    },
    controleer,
    verstuur: (waarden) => api.post<Begonnen>(`/leerlingen/${leerling}/delingen`, alsInvoer(waarden)),
    naAfloop: onKlaar,
  });
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Blok kop="1. Met wie deelt u?">
        <Ontvangervelden formulier={formulier} />
      </Blok>
      <Blok kop="2. Waarom mag het, en waarvoor is het nodig?">
        <DelenGrond formulier={formulier} leerling={leerling} toestemmingen={voorbereiding.toestemmingen} />
      </Blok>
      <Blok kop="3. Wat deelt u?">
        <DelenWat formulier={formulier} leerling={leerling} voorbereiding={voorbereiding} />
      </Blok>
      <Blok kop="4. Weten de ouders het?">
        <div className="opmaat-stapel">
          <p>
            Ouders horen het vooraf: wat u deelt, met wie en waarvoor. Ook als zij al toestemming gaven, en ook als de
            wet het toelaat.
          </p>
          <Datumveld
            {...formulier.veld('oudersIngelichtOp')}
            label="Op welke dag hoorden de ouders het?"
            tot={vandaag}
            hint="Vandaag of een dag ervoor"
          />
          <Tekstveld
            {...formulier.veld('oudersIngelichtHoe')}
            label="Hoe hoorden zij het?"
            hint="Bijvoorbeeld: in het gesprek op school, of via de telefoon."
            uitleg={{
              doel: 'Zo staat vast dat de ouders het vooraf wisten.',
              lezers: 'Uw school, de ouders en de leerling.',
            }}
            maxTekens={500}
          />
        </div>
      </Blok>
      <Blok kop="5. Is het de goede persoon, en hoe lang?">
        <div className="opmaat-stapel">
          <Zekerheidsvelden
            formulier={formulier}
            voorbeeld="Bijvoorbeeld: gebeld via het nummer op de website, of wij kennen elkaar van het overleg."
          />
        </div>
      </Blok>
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          Delen
        </Knop>
        <KnopLink href={`/leerlingen/${leerling}`} soort="stil">
          Niet delen
        </KnopLink>
      </Knoppenrij>
    </Formulierkader>
  );
}

/** What is missing, so that one sees all of it at once. Whether it may is for the rules of the server. */
function controleer(waarden: Deelwaarden): Partial<Record<keyof Deelwaarden, string>> {
  const { grond, toestemming, doel, onderdelen } = waarden;
  const mist = (veld: 'noodzaak' | 'oudersIngelichtOp' | 'oudersIngelichtHoe' | 'identiteit' | 'tot', zin: string) =>
    waarden[veld].trim() === '' ? { [veld]: zin } : {};
  return {
    ...controleerOntvanger(waarden),
    ...(grond === '' && { grond: 'Kies waarom u dit mag delen.' }),
    ...(grond === 'toestemming' && toestemming === '' && { toestemming: 'Kies de toestemming waarop dit rust.' }),
    ...(grond === 'wet' && doel === '' && { doel: 'Kies waarvoor u deelt.' }),
    ...mist('noodzaak', 'Leg in een zin uit waarom de ontvanger dit nodig heeft.'),
    ...(doel !== '' && onderdelen.length === 0 && { onderdelen: 'Kies wat u deelt.' }),
    ...mist('oudersIngelichtOp', 'Vertel het eerst aan de ouders, en vul in wanneer dat was.'),
    ...mist('oudersIngelichtHoe', 'Vul in hoe de ouders het hoorden.'),
    ...mist('identiteit', 'Vul in hoe u weet dat dit de goede persoon is.'),
    ...mist('tot', 'Kies een dag waarop het delen stopt.'),
  };
}

function alsInvoer(waarden: Deelwaarden) {
  const {
    grond,
    doel,
    toestemming,
    noodzaak,
    onderdelen,
    documenten,
    oudersIngelichtOp,
    oudersIngelichtHoe,
    identiteit,
    tot,
  } = waarden;
  return {
    ...alsOntvanger(waarden),
    grond,
    doel,
    ...(grond === 'toestemming' && toestemming !== '' && { toestemming }),
    noodzaak,
    onderdelen,
    documenten: onderdelen.includes('documenten') ? documenten : [],
    oudersIngelichtOp: oudersIngelichtOp as Datum,
    oudersIngelichtHoe,
    identiteit,
    tot,
  };
}
