import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { eisDag } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { useStap } from './stap.ts';
import type { Stapprops } from './stappen-keuze.tsx';

export function Gespreksformulier(stap: Stapprops) {
  const { vandaag } = useIk();
  const f = useStap(stap, 'gesprekken', {
    begin: { dag: vandaag as string, met: '', afspraken: '' },
    controleer: ({ dag }) => eisDag('dag', dag),
    maak: (waarden) => waarden,
  });
  return (
    <Handelingkader formulier={f} doe="Gesprek bewaren" ververs={stap.ververs} nietNu={stap.klaar}>
      <Datumveld {...f.veld('dag')} label="Wanneer was het gesprek?" />
      <Tekstveld {...f.veld('met')} label="Wie waren erbij?" maxTekens={200} />
      <Tekstgebied
        {...f.veld('afspraken')}
        label="Wat is afgesproken?"
        hint="Ook «nog niets» is een antwoord."
        regels={5}
        maxTekens={4000}
      />
    </Handelingkader>
  );
}

export function Afsluitformulier(stap: Stapprops) {
  const { vandaag } = useIk();
  const f = useStap(stap, 'afsluiting', {
    begin: { hoe: '', dag: vandaag as string, tekst: '' },
    controleer: ({ hoe, dag }) => ({ ...(hoe === '' && { hoe: 'Kies hoe het afloopt.' }), ...eisDag('dag', dag) }),
    maak: (waarden) => waarden,
  });
  const opgelost = f.waarden.hoe !== 'gesloten';
  return (
    <Handelingkader formulier={f} doe="Afsluiten" ververs={stap.ververs} nietNu={stap.klaar}>
      <Keuzerondjes
        {...f.veld('hoe')}
        label="Hoe loopt het af?"
        opties={[
          { waarde: 'opgelost', tekst: 'We zijn eruit', hint: 'Ouders en school hebben samen iets afgesproken.' },
          { waarde: 'gesloten', tekst: 'We stoppen zonder oplossing', hint: 'Later opnieuw beginnen kan altijd.' },
        ]}
      />
      <Datumveld {...f.veld('dag')} label="Wanneer?" />
      <Tekstgebied
        {...f.veld('tekst')}
        label={opgelost ? 'Wat is afgesproken?' : 'Waarom stopt u?'}
        regels={5}
        maxTekens={4000}
      />
    </Handelingkader>
  );
}
