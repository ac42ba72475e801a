import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from './icoon.tsx';

export type MeldingSoort = 'info' | 'waarschuwing' | 'fout' | 'succes';

const iconen = {
  info: 'info',
  waarschuwing: 'waarschuwing',
  fout: 'uitroep',
  succes: 'vinkje',
} as const satisfies Record<MeldingSoort, IcoonNaam>;

export interface MeldingProps {
  readonly soort?: MeldingSoort | undefined;
  readonly kop: string;
  readonly kopniveau?: 2 | 3 | 4 | undefined;
  /** Read aloud when it appears: at once for an error, politely for the others. Leave out for what is there on load. */
  readonly nieuw?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A message between the contents of a page: heading in words, icon and colour beside it. */
export function Melding({ soort = 'info', kop, kopniveau = 2, nieuw, children }: MeldingProps) {
  const Kop = `h${kopniveau}` as const;
  return (
    <div
      className={`opmaat-melding opmaat-melding--${soort}`}
      role={nieuw ? (soort === 'fout' ? 'alert' : 'status') : undefined}
    >
      <Icoon naam={iconen[soort]} maat={24} />
      <div className="opmaat-melding__tekst">
        <Kop className="opmaat-melding__kop">{kop}</Kop>
        {children}
      </div>
    </div>
  );
}
