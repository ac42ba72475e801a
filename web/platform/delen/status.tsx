import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from './icoon.tsx';

export type StatusSoort = 'neutraal' | 'info' | 'goed' | 'let-op' | 'fout';

const iconen: Readonly<Record<StatusSoort, IcoonNaam | undefined>> = {
  neutraal: undefined,
  info: undefined,
  goed: 'vinkje',
  'let-op': 'waarschuwing',
  fout: 'uitroep',
};

/** How something stands, in words; colour and icon only support the words. */
export function Status({
  soort = 'neutraal',
  children,
}: {
  readonly soort?: StatusSoort;
  readonly children: ReactNode;
}) {
  const icoon = iconen[soort];
  return (
    <span className={`opmaat-status opmaat-status--${soort}`}>
      {icoon && <Icoon naam={icoon} maat={14} />}
      {children}
    </span>
  );
}
