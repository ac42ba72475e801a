import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFocusNa } from './focus-na.ts';

interface Props {
  readonly naam: string;
  readonly label: string;
  readonly waarde: readonly string[];
  readonly onWaarde: (waarde: string[]) => void;
  /** What the dossier says; what is not in the list can be taken over. */
  readonly bekend: readonly string[];
  readonly maxTekens: number;
}

/** Short texts below each other, each from the dossier or typed here. */
export function Lijstveld({ naam, label, waarde, onWaarde, bekend, maxTekens }: Props) {
  const focus = useFocusNa();
  const regels = waarde.length === 0 ? [''] : waarde;
  const zet = (plek: number, tekst: string) => onWaarde(regels.map((een, i) => (i === plek ? tekst : een)));
  const voegToe = () => {
    onWaarde([...regels, '']);
    focus(`${naam}.${regels.length}`);
  };
  const haalWeg = (plek: number) => {
    onWaarde(regels.filter((_, i) => i !== plek));
    focus(`${naam}.${Math.max(0, plek - 1)}`);
  };
  const over = bekend.filter((tekst) => !waarde.includes(tekst));
  return (
    <div className="opp-regels">
      {regels.map((tekst, plek) => (
        // Rows have no identity of their own: they are what stands in that place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={plek} className="opp-regel">
          <Tekstgebied
            naam={`${naam}.${plek}`}
            label={regels.length === 1 ? label : `${label} (${plek + 1})`}
            waarde={tekst}
            onWaarde={(nieuw) => zet(plek, nieuw)}
            regels={2}
            verplicht={plek === 0}
            hint={bekend.includes(tekst) ? 'Uit het dossier' : undefined}
            {...(tekst.length > maxTekens - 200 && { maxTekens })}
          />
          {(regels.length > 1 || tekst !== '') && (
            <Knop soort="stil" klein icoon="kruis" onClick={() => haalWeg(plek)}>
              Weg
              <span className="opmaat-verborgen">
                : {label} {plek + 1}
              </span>
            </Knop>
          )}
        </div>
      ))}
      <div>
        <Knop soort="secundair" klein icoon="plus" onClick={voegToe}>
          Nog een regel<span className="opmaat-verborgen"> bij: {label}</span>
        </Knop>
      </div>
      <Overnemen teksten={over} onKies={(tekst) => onWaarde([...waarde.filter((een) => een.trim() !== ''), tekst])} />
    </div>
  );
}

/** What stands in the dossier and not in the plan. */
export function Overnemen({
  teksten,
  onKies,
}: {
  readonly teksten: readonly string[];
  readonly onKies: (tekst: string) => void;
}) {
  if (teksten.length === 0) return null;
  return (
    <details>
      <summary>Staat in het dossier, nog niet in het plan ({teksten.length})</summary>
      <ul>
        {teksten.map((tekst) => (
          <li key={tekst}>
            {tekst}{' '}
            <Knop soort="secundair" klein onClick={() => onKies(tekst)}>
              Neem over
            </Knop>
          </li>
        ))}
      </ul>
    </details>
  );
}
