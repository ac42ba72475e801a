import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { eisDag } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { BEZWAAR_UITKOMSTEN, BEZWAAR_UITKOMSTNAAM, type BezwaarUitkomst } from '../regels/handeling.ts';
import { type Handelingprops, useHandeling } from './handeling.ts';

export function Commissieformulier(props: Handelingprops) {
  const f = useHandeling(props, 'commissie', {
    begin: { namen: '' },
    maak: ({ namen }) => ({
      namen: namen
        .split('\n')
        .map((naam) => naam.trim())
        .filter((naam) => naam !== ''),
    }),
  });
  return (
    <Handelingkader formulier={f} doe="Commissie bewaren" ververs={props.ververs} nietNu={props.klaar}>
      <Tekstgebied
        {...f.veld('namen')}
        label="Wie zitten in de commissie?"
        hint="Eén naam per regel, de voorzitter eerst. Ten minste drie. De termijn wordt daarmee twaalf weken."
        regels={4}
        maxTekens={800}
      />
    </Handelingkader>
  );
}

export function Zittingformulier(props: Handelingprops) {
  const f = useHandeling(props, 'zitting_gepland', {
    begin: { zitting: '', plaats: '' },
    controleer: ({ zitting }) => eisDag('zitting', zitting),
    maak: (waarden) => waarden,
  });
  return (
    <Handelingkader formulier={f} doe="Zitting plannen" ververs={props.ververs} nietNu={props.klaar}>
      <Datumveld {...f.veld('zitting')} label="Dag van de hoorzitting" />
      <Tekstveld {...f.veld('plaats')} label="Waar en hoe laat" maxTekens={300} />
    </Handelingkader>
  );
}

export function Hoorverslagformulier(props: Handelingprops) {
  const f = useHandeling(props, 'gehoord', {
    begin: { zitting: '', aanwezig: '', verslag: '' },
    controleer: ({ zitting }) => eisDag('zitting', zitting),
    maak: (waarden) => waarden,
  });
  return (
    <Handelingkader formulier={f} doe="Verslag bewaren" ververs={props.ververs} nietNu={props.klaar}>
      <Datumveld {...f.veld('zitting')} label="Dag van de hoorzitting" />
      <Tekstveld {...f.veld('aanwezig')} label="Wie waren erbij?" maxTekens={500} />
      <Tekstgebied
        {...f.veld('verslag')}
        label="Verslag"
        hint="Ouders en school lezen dit."
        regels={8}
        maxTekens={8000}
      />
    </Handelingkader>
  );
}

export function Adviesformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const f = useHandeling(props, 'geadviseerd', {
    begin: { adviesdag: vandaag as string, advies: '' as BezwaarUitkomst | '', tekst: '' },
    controleer: ({ adviesdag, advies }) => ({
      ...eisDag('adviesdag', adviesdag),
      ...(advies === '' && { advies: 'Kies het advies.' }),
    }),
    maak: (waarden) => waarden,
  });
  return (
    <Handelingkader formulier={f} doe="Advies bewaren" ververs={props.ververs} nietNu={props.klaar}>
      <Datumveld {...f.veld('adviesdag')} label="Datum van het advies" />
      <Keuzerondjes
        {...f.veld('advies')}
        onWaarde={(gekozen) => f.zet('advies', gekozen as BezwaarUitkomst)}
        label="Wat adviseert de commissie?"
        opties={BEZWAAR_UITKOMSTEN.map((uitkomst) => ({ waarde: uitkomst, tekst: BEZWAAR_UITKOMSTNAAM[uitkomst] }))}
      />
      <Tekstgebied {...f.veld('tekst')} label="Het advies" regels={8} maxTekens={8000} />
    </Handelingkader>
  );
}
