import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { eisDag } from '../../../web/platform/handeling.ts';
import type { BezwaarDoenbaar } from '../regels/handelingen.ts';
import { type Handelingprops, useHandeling } from './handeling.ts';

/** An act that only asks why. */
export function Waaromformulier(
  props: Handelingprops & {
    readonly soort: Extract<BezwaarDoenbaar, 'niet_gehoord' | 'verlengd' | 'teruggelegd' | 'ingetrokken'>;
    readonly label: string;
    readonly hint?: string;
    readonly doe: string;
  },
) {
  const f = useHandeling(props, props.soort, { begin: { waarom: '' }, maak: (waarden) => waarden });
  return (
    <Handelingkader formulier={f} doe={props.doe} ververs={props.ververs} nietNu={props.klaar}>
      <Tekstgebied {...f.veld('waarom')} label={props.label} hint={props.hint} regels={4} maxTekens={4000} />
    </Handelingkader>
  );
}

export function Termijnoordeelformulier(props: Handelingprops) {
  const f = useHandeling(props, 'te_laat_beoordeeld', {
    begin: { verschoonbaar: '', waarom: '' },
    controleer: ({ verschoonbaar }) => (verschoonbaar === '' ? { verschoonbaar: 'Kies ja of nee.' } : {}),
    maak: ({ verschoonbaar, waarom }) => ({ verschoonbaar: verschoonbaar === 'ja', waarom }),
  });
  return (
    <Handelingkader formulier={f} doe="Oordeel bewaren" ververs={props.ververs} nietNu={props.klaar}>
      <Keuzerondjes
        {...f.veld('verschoonbaar')}
        label="Kon de indiener er redelijkerwijs niets aan doen?"
        opties={[
          { waarde: 'ja', tekst: 'Ja, het bezwaar gaat door' },
          { waarde: 'nee', tekst: 'Nee, het bezwaar is dan niet-ontvankelijk' },
        ]}
      />
      <Tekstgebied {...f.veld('waarom')} label="Waarom?" regels={4} maxTekens={4000} />
    </Handelingkader>
  );
}

export function Aanvullingsvraagformulier(props: Handelingprops) {
  const f = useHandeling(props, 'aanvulling_gevraagd', {
    begin: { wat: '', uiterlijk: '' },
    controleer: ({ uiterlijk }) => eisDag('uiterlijk', uiterlijk),
    maak: (waarden) => waarden,
  });
  return (
    <Handelingkader formulier={f} doe="Vraag versturen" ververs={props.ververs} nietNu={props.klaar}>
      <Tekstgebied {...f.veld('wat')} label="Wat ontbreekt er?" regels={4} maxTekens={4000} />
      <Datumveld {...f.veld('uiterlijk')} label="Uiterlijk" hint="Tot die dag staat de termijn stil." />
    </Handelingkader>
  );
}
