import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { eisIngevuld } from '../../../web/platform/handeling.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';

const BEGIN = {
  behoefte: '',
  kanBieden: '',
  toelichting: '',
  psycholoog: false,
  toestemmingOp: '' as string,
  oudersGeinformeerdOp: '' as string,
  oudersDelen: false,
};

/** AAN-5: what the child needs, whether the school can give it, and research by a psychologist when that was used. */
export function Onderzoekformulier(props: Handelingprops) {
  const { vandaag } = useIk();
  const f = useHandeling(props, 'onderzoek_vastgelegd', {
    begin: BEGIN,
    controleer: (w) => ({
      ...eisIngevuld('behoefte', w.behoefte, 'Kies wat de school vaststelde.'),
      ...(w.behoefte === 'extra_ondersteuning'
        ? eisIngevuld('kanBieden', w.kanBieden, 'Kies of de school dit kan bieden.')
        : {}),
      ...eisIngevuld('toelichting', w.toelichting, 'Schrijf op waar u dit op baseert.'),
      ...(w.psycholoog
        ? {
            ...eisIngevuld('toestemmingOp', w.toestemmingOp, 'Vul in wanneer ouders toestemming gaven.'),
            ...eisIngevuld('oudersGeinformeerdOp', w.oudersGeinformeerdOp, 'Vul in wanneer ouders de uitslag hoorden.'),
          }
        : {}),
    }),
    maak: (w) => ({
      behoefte: w.behoefte,
      kanBieden: w.behoefte === 'extra_ondersteuning' ? w.kanBieden === 'ja' : null,
      toelichting: w.toelichting,
      psycholoog: w.psycholoog
        ? { toestemmingOp: w.toestemmingOp, oudersGeinformeerdOp: w.oudersGeinformeerdOp, oudersDelen: w.oudersDelen }
        : null,
    }),
  });
  return (
    <Handelingkader formulier={f} doe="Onderzoek vastleggen" ververs={props.ververs}>
      <Keuzerondjes
        {...f.veld('behoefte')}
        label="Wat heeft het kind nodig?"
        opties={[
          {
            waarde: 'extra_ondersteuning',
            tekst: 'Extra ondersteuning',
            hint: 'Meer dan de basisondersteuning die elke school biedt.',
          },
          {
            waarde: 'alleen_nederlands',
            tekst: 'Alleen hulp bij het leren van Nederlands',
            hint: 'Volgens de wet is dit geen extra ondersteuning.',
          },
          { waarde: 'geen', tekst: 'Geen extra ondersteuning' },
        ]}
      />
      {f.waarden.behoefte === 'extra_ondersteuning' && (
        <Keuzerondjes
          {...f.veld('kanBieden')}
          label="Kan de school die ondersteuning bieden?"
          opties={[
            { waarde: 'ja', tekst: 'Ja' },
            {
              waarde: 'nee',
              tekst: 'Nee',
              hint: 'Ook niet met aanpassingen, of alleen met een onevenredige belasting. Leg dat hieronder uit.',
            },
          ]}
        />
      )}
      <Tekstgebied
        {...f.veld('toelichting')}
        label="Waar baseert u dit op?"
        hint="Ouders lezen dit mee."
        maxTekens={4000}
        regels={6}
      />
      <Vinkje
        {...f.veld('psycholoog')}
        verplicht={false}
        label="Een psycholoog heeft het kind onderzocht, en dat gebruiken wij."
      />
      {f.waarden.psycholoog && (
        <>
          <Datumveld {...f.veld('toestemmingOp')} label="Wanneer gaven ouders toestemming?" tot={vandaag} />
          <Datumveld
            {...f.veld('oudersGeinformeerdOp')}
            label="Wanneer hoorden ouders de uitslag?"
            hint="Ouders horen de uitslag als eersten."
            tot={vandaag}
          />
          <Vinkje
            {...f.veld('oudersDelen')}
            verplicht={false}
            label="Ouders vinden goed dat de school de uitslag gebruikt."
          />
        </>
      )}
    </Handelingkader>
  );
}
