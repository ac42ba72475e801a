import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { VELDUITLEG } from '../regels/velduitleg.ts';

const NAAM = { intensiteit: 'Hoeveel?', setting: 'Waar?', verplicht: 'Hoe nodig?' } as const;

/** BEH-5 · Purpose and readers of the small fields that stand in each row: said once below the rows. */
export function Velduitleg({ velden }: { readonly velden: readonly (keyof typeof NAAM)[] }) {
  return (
    <details className="opmaat-uitleg">
      <summary>
        <Icoon naam="oog" maat={16} />
        Waarom vragen we dit en wie leest het?
      </summary>
      <dl>
        {velden.map((veld) => (
          <div key={veld}>
            <dt>{NAAM[veld]}</dt>
            <dd>{VELDUITLEG[veld].doel}</dd>
          </div>
        ))}
        <dt>Wie dit leest</dt>
        <dd>{VELDUITLEG.intensiteit.lezers}</dd>
      </dl>
    </details>
  );
}
