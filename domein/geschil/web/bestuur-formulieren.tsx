import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { eisDag } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { GPO_UITKOMSTEN, GPO_UITKOMSTNAAM, type GpoUitkomst } from '../regels/stappen.ts';
import { useStap } from './stap.ts';
import type { Stapprops } from './stappen-keuze.tsx';

export function Oordeelformulier(stap: Stapprops) {
  const { vandaag } = useIk();
  const f = useStap(stap, 'oordeel', {
    begin: { dag: vandaag as string, uitkomst: '' as GpoUitkomst | '', samenvatting: '' },
    controleer: ({ dag, uitkomst }) => ({
      ...eisDag('dag', dag),
      ...(uitkomst === '' && { uitkomst: 'Kies het oordeel.' }),
    }),
    maak: (waarden) => waarden,
  });
  return (
    <Handelingkader formulier={f} doe="Oordeel bewaren" ververs={stap.ververs} nietNu={stap.klaar}>
      <Datumveld {...f.veld('dag')} label="Datum van het oordeel" />
      <Keuzerondjes
        {...f.veld('uitkomst')}
        onWaarde={(gekozen) => f.zet('uitkomst', gekozen as GpoUitkomst)}
        label="Wat vindt de commissie?"
        opties={GPO_UITKOMSTEN.map((uitkomst) => ({ waarde: uitkomst, tekst: GPO_UITKOMSTNAAM[uitkomst] }))}
      />
      <Tekstgebied
        {...f.veld('samenvatting')}
        label="In het kort"
        hint="Wat adviseert de commissie aan school en ouders?"
        regels={6}
        maxTekens={8000}
      />
    </Handelingkader>
  );
}

/** GES-2: the board answers with reasons; after an opinion it says whether it follows it, and when it told everybody. */
export function Antwoordformulier(stap: Stapprops) {
  const { vandaag } = useIk();
  const naOordeel = stap.geschil.stappen.some(({ soort }) => soort === 'gpo_oordeel');
  const f = useStap(stap, 'antwoord', {
    begin: { dag: vandaag as string, volgt: '', besluit: '', motivering: '', meegedeeldOp: '' },
    controleer: ({ dag }) => eisDag('dag', dag),
    maak: ({ volgt, meegedeeldOp, ...rest }) => ({
      ...rest,
      volgt: !naOordeel || volgt === '' ? null : volgt === 'ja',
      meegedeeldOp: naOordeel && meegedeeldOp !== '' ? meegedeeldOp : null,
    }),
  });
  const wijktAf = f.waarden.volgt === 'nee';
  return (
    <Handelingkader formulier={f} doe="Antwoord bewaren" ververs={stap.ververs} nietNu={stap.klaar}>
      <Datumveld {...f.veld('dag')} label="Datum van het besluit van het bestuur" />
      {naOordeel && (
        <Keuzerondjes
          {...f.veld('volgt')}
          label="Volgt het bestuur het oordeel van de commissie?"
          opties={[
            { waarde: 'ja', tekst: 'Ja' },
            { waarde: 'nee', tekst: 'Nee, het bestuur wijkt af' },
          ]}
        />
      )}
      <Tekstgebied {...f.veld('besluit')} label="Wat besluit het bestuur?" regels={4} maxTekens={4000} />
      <Tekstgebied
        {...f.veld('motivering')}
        label={wijktAf ? 'Waarom wijkt het bestuur af?' : 'Waarom?'}
        hint={wijktAf ? 'De redenen moeten duidelijk zijn: ouders en commissie lezen ze.' : 'Ouders lezen dit.'}
        regels={6}
        maxTekens={8000}
      />
      {naOordeel && (
        <Datumveld
          {...f.veld('meegedeeldOp')}
          label="Wanneer is het schriftelijk meegedeeld aan ouders en commissie?"
        />
      )}
    </Handelingkader>
  );
}
