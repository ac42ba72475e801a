import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import type { useFormulier } from '../../../web/platform/formulier.ts';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import type { Doel } from '../contract.ts';
import { type Doeluitkomst, UITKOMSTEN } from '../regels/woorden.ts';
import type { Waarden } from './waarden.ts';

export type Veld = ReturnType<typeof useFormulier<Waarden, unknown>>['veld'];

interface Props {
  readonly doel: Doel;
  readonly veld: Veld;
  /** False: judged before as reached or dropped; can be looked at again. */
  readonly moet: boolean;
}

/** One goal with what came of it; evidence and next step are asked once an outcome is chosen. */
export function Doelvelden({ doel, veld, moet }: Props) {
  const { id, tekst, beginsituatie, streef, tot, laatste, categorienaam } = doel;
  const uitkomst = veld(`uitkomst-${id}`);
  return (
    <li className="evaluatie-doelvelden">
      <h3>{tekst}</h3>
      <p className="opmaat-klein opmaat-rustig">
        {categorienaam}. Begin: {beginsituatie}. Streven: {streef}, uiterlijk {schrijfDag(tot)}.
        {laatste !== null && ` Vorige keer: ${UITKOMSTEN[laatste]}.`}
      </p>
      <Keuzerondjes
        {...uitkomst}
        label="Wat is ervan gekomen?"
        verplicht={moet}
        opties={(Object.keys(UITKOMSTEN) as Doeluitkomst[]).map((waarde) => ({
          waarde,
          tekst: metHoofdletter(UITKOMSTEN[waarde]),
        }))}
      />
      {uitkomst.waarde !== '' && (
        <>
          <Tekstgebied
            {...veld(`bewijs-${id}`)}
            label="Waaraan ziet u dat?"
            hint="Een toets, een werkje, wat u in de klas zag"
            regels={2}
            maxTekens={2000}
          />
          <Tekstgebied {...veld(`vervolg-${id}`)} label="Wat is de volgende stap?" regels={2} maxTekens={2000} />
        </>
      )}
    </li>
  );
}
