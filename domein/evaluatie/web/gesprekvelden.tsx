import { Keuzerondjes, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import type { Veld } from './doelvelden.tsx';

const LEZERS = 'De ouders met gezag en uw school.';

/** Whether the parents were there, and what they said; or why not. */
export function Oudervelden({ veld }: { readonly veld: Veld }) {
  const met = veld('metOuders');
  return (
    <>
      <Keuzerondjes
        {...met}
        label="Waren de ouders bij het gesprek?"
        hint="De wet vraagt ten minste één keer per schooljaar een evaluatie met de ouders."
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee', hint: 'U legt de evaluatie vast; de termijn blijft staan.' },
        ]}
      />
      {met.waarde === 'ja' && (
        <Tekstgebied
          {...veld('oudersGezegd')}
          label="Wat zeiden de ouders?"
          verplicht={false}
          regels={3}
          maxTekens={4000}
          uitleg={{ doel: 'Zo staat de kijk van de ouders bij het plan.', lezers: LEZERS }}
        />
      )}
      {met.waarde === 'nee' && (
        <Tekstgebied {...veld('zonderOudersOm')} label="Waarom waren zij er niet bij?" regels={2} maxTekens={1000} />
      )}
    </>
  );
}

/** OPP-4 · Whether the pupil was heard, what it said and what is done with it; or why not. */
export function Leerlingvelden({ veld, roepnaam }: { readonly veld: Veld; readonly roepnaam: string }) {
  const gehoord = veld('leerlingGehoord');
  const eigen = veld('leerlingEigenWoorden');
  return (
    <>
      <Keuzerondjes
        {...gehoord}
        label={`Is ${roepnaam} gehoord?`}
        hint="Een leerling heeft recht om gehoord te worden over het eigen plan. Dat kan ook met een tekening of door goed te kijken."
        opties={[
          { waarde: 'ja', tekst: 'Ja' },
          { waarde: 'nee', tekst: 'Nee, dat lukte niet' },
        ]}
      />
      {gehoord.waarde === 'ja' && (
        <>
          <Tekstveld
            {...veld('leerlingHoe')}
            label="Hoe?"
            hint="Bijvoorbeeld: een gesprek na schooltijd, met een tekening"
            maxTekens={400}
          />
          <Tekstgebied
            {...veld('leerlingGezegd')}
            label={`Wat zei ${roepnaam}?`}
            regels={3}
            maxTekens={4000}
            uitleg={{
              doel: 'Zo telt de stem van de leerling mee.',
              lezers: 'De leerling, de ouders met gezag en uw school.',
            }}
          />
          <Vinkje
            {...eigen}
            waarde={eigen.waarde === 'ja'}
            onWaarde={(aan) => eigen.onWaarde(aan ? 'ja' : '')}
            verplicht={false}
            label="Dit zijn de eigen woorden van de leerling."
          />
          <Tekstgebied
            {...veld('leerlingGedaan')}
            label="Wat doet u ermee?"
            verplicht={false}
            regels={2}
            maxTekens={4000}
          />
        </>
      )}
      {gehoord.waarde === 'nee' && (
        <Tekstgebied {...veld('leerlingNietOm')} label="Waarom lukte het niet?" regels={2} maxTekens={1000} />
      )}
    </>
  );
}
