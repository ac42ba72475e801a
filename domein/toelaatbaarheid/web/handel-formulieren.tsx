import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { type Handelprops, useHandeling } from './handeling.ts';
import { Voorgesteld } from './voorgesteld.tsx';

/** TLV-8: the second person takes the decision that was proposed. */
export function Besluitformulier(props: Handelprops) {
  const { voorstel } = props.aanvraag;
  const f = useHandeling(props, 'besloten', { begin: {}, maak: () => ({}) });
  return (
    <Handelingkader formulier={f} doe="Besluit nemen" ververs={props.ververs}>
      {voorstel !== null && <Voorgesteld voorstel={voorstel} />}
      <p>
        Met uw besluit krijgen de school en de ouders de brief. Een besluit verandert daarna niet meer; u kunt het
        alleen intrekken.
      </p>
    </Handelingkader>
  );
}

/** TLV-9: asking the school to complete the request. */
export function Aanvulformulier(props: Handelprops) {
  const { vandaag } = useIk();
  const f = useHandeling(props, 'aanvulling_gevraagd', {
    begin: { wat: '', uiterlijk: '' },
    controleer: (w) => ({
      ...eisIngevuld('wat', w.wat, 'Schrijf op wat er ontbreekt.'),
      ...eisIngevuld('uiterlijk', w.uiterlijk, 'Kies tot wanneer de school kan aanvullen.'),
    }),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe="Om aanvulling vragen" ververs={props.ververs}>
      <p>Zolang de school aanvult, staat uw termijn stil.</p>
      <Tekstgebied
        {...f.veld('wat')}
        label="Wat ontbreekt er?"
        hint="De school en ouders lezen dit."
        maxTekens={2000}
        regels={4}
      />
      <Datumveld {...f.veld('uiterlijk')} label="Tot en met welke dag kan de school aanvullen?" vanaf={vandaag} />
    </Handelingkader>
  );
}

interface Waaromprops extends Handelprops {
  readonly soort: 'teruggelegd' | 'buiten_behandeling';
  readonly label: string;
  readonly hint: string;
  readonly doe: string;
}

/** An act that needs only its reason. */
export function Waaromformulier({ soort, label, hint, doe, ...props }: Waaromprops) {
  const f = useHandeling(props, soort, {
    begin: { waarom: '' },
    controleer: (w) => eisIngevuld('waarom', w.waarom, 'Schrijf de reden op.'),
    maak: (w) => w,
  });
  return (
    <Handelingkader formulier={f} doe={doe} ververs={props.ververs}>
      <Tekstgebied {...f.veld('waarom')} label={label} hint={hint} maxTekens={4000} regels={4} />
    </Handelingkader>
  );
}
