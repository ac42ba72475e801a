import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { eisDag } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { TREDE, type Trede } from '../regels/treden.ts';
import { useStap } from './stap.ts';
import type { Stapprops } from './stappen-keuze.tsx';

/** To another rung; rungs that are not open now stand there with the reason. */
export function Tredeformulier(stap: Stapprops) {
  const { geschil } = stap;
  const { vandaag } = useIk();
  const f = useStap(stap, 'trede', {
    begin: { naar: (geschil.volgende ?? '') as Trede | '', dag: vandaag as string, toelichting: '', bezwaarOp: '' },
    controleer: ({ naar, dag }) => ({ ...(naar === '' && { naar: 'Kies een stap.' }), ...eisDag('dag', dag) }),
    maak: ({ bezwaarOp, ...rest }) => ({
      ...rest,
      bezwaarOp: rest.naar === 'gpo' && bezwaarOp !== '' ? bezwaarOp : null,
    }),
  });
  const gpo = f.waarden.naar === 'gpo';
  const metBezwaar = gpo && (geschil.onderwerp === 'toelating' || geschil.onderwerp === 'verwijdering');
  return (
    <Handelingkader formulier={f} doe="Deze stap zetten" ververs={stap.ververs} nietNu={stap.klaar}>
      <Keuzerondjes
        {...f.veld('naar')}
        onWaarde={(gekozen) => f.zet('naar', gekozen as Trede)}
        label="Wie gaat nu helpen?"
        hint="U hoeft niet elke stap te nemen. Kies wat nu het beste past."
        opties={geschil.treden
          .filter(({ mag, redenen }) => mag || redenen.some(({ code }) => code === 'niet-voor-gpo'))
          .map(({ trede, mag, redenen }) => ({
            waarde: trede,
            tekst: TREDE[trede].naam,
            hint: mag ? TREDE[trede].wat : redenen[0]?.zin,
            uitgeschakeld: !mag,
          }))}
      />
      <Datumveld
        {...f.veld('dag')}
        label={gpo ? 'Wanneer is het verzoek aan de commissie gestuurd?' : 'Sinds wanneer?'}
        hint={
          gpo
            ? 'U stuurt het verzoek zelf, via onderwijsgeschillen.nl. Vanaf die dag loopt de termijn van tien weken.'
            : undefined
        }
      />
      {metBezwaar && (
        <Datumveld
          {...f.veld('bezwaarOp')}
          label="Wanneer is bezwaar gemaakt bij het bestuur?"
          hint="Laat leeg als er geen bezwaar is. De termijn om te beslissen staat stil tot het oordeel er is."
        />
      )}
      <Tekstgebied
        {...f.veld('toelichting')}
        label="Toelichting"
        hint="Bijvoorbeeld waarom dit nu nodig is. Mag leeg blijven."
        regels={4}
        maxTekens={4000}
      />
    </Handelingkader>
  );
}
