import { useEffect, useRef } from 'react';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { inlogadres, useSessie, verlaat } from './sessie.ts';
import { moetOpSlot } from './vergrendeling.ts';

const KIJK_ELKE_MS = 5_000;
const BEZIG = 'opmaat:laatst-bezig';
const TEKENS_VAN_LEVEN = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'] as const;

/** Who was at work, and where, when the screen locked. */
export interface Slot {
  /** `stil`: nobody touched the screen, or somebody locked it; `einde`: the server says that the session is over. */
  readonly soort: 'stil' | 'einde';
  readonly voornaam: string;
  readonly rolvervulling: string | undefined;
  readonly pad: string;
}

/** Calls `vergrendel` after ten minutes in which nobody touched any tab of Opmaat in this browser. */
export function useVergrendeling(aan: boolean, vergrendel: () => void): void {
  const doe = useRef(vergrendel);
  doe.current = vergrendel;
  useEffect(() => {
    if (!aan) return;
    let laatst = Date.now();
    const leeft = () => {
      if (Date.now() - laatst > KIJK_ELKE_MS) schrijf(Date.now());
      laatst = Date.now();
    };
    const kijk = () => {
      // A computer that slept, or a tab that was hidden, comes here late: the clock counts, not the timer.
      if (moetOpSlot({ nu: Date.now(), hier: laatst, overal: lees() })) doe.current();
    };
    schrijf(laatst);
    for (const soort of TEKENS_VAN_LEVEN) window.addEventListener(soort, leeft, { passive: true });
    document.addEventListener('visibilitychange', kijk);
    const wekker = window.setInterval(kijk, KIJK_ELKE_MS);
    return () => {
      for (const soort of TEKENS_VAN_LEVEN) window.removeEventListener(soort, leeft);
      document.removeEventListener('visibilitychange', kijk);
      window.clearInterval(wekker);
    };
  }, [aan]);
}

function lees(): number {
  try {
    return Number(localStorage.getItem(BEZIG) ?? 0);
  } catch {
    return 0;
  }
}

function schrijf(moment: number): void {
  try {
    localStorage.setItem(BEZIG, String(moment));
  } catch {
    // Without a store each tab counts for itself.
  }
}

/** All that a locked screen shows. What the person was typing waits in this tab, for the same person only. */
export function Schermslot({ slot: { soort, voornaam, rolvervulling, pad } }: { readonly slot: Slot }) {
  const aanbieders = useSessie().data?.aanbieders ?? [];
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={soort === 'stil' ? 'Uw scherm is vergrendeld' : 'U bent uitgelogd'}
        sub={`${soort === 'stil' ? '' : 'Uw sessie is voorbij. '}Log in als ${voornaam} om verder te gaan op dit scherm. Wat u typte, staat er dan nog. Logt iemand anders hier in, dan is het weg.`}
      />
      <Knoppenrij>
        {aanbieders.map(({ sleutel, naam }) => (
          <Knop
            key={sleutel}
            onClick={() =>
              verlaat(
                inlogadres(sleutel, {
                  terug: pad,
                  ...(rolvervulling && { rol: rolvervulling, ...(sleutel === 'proef' && { account: rolvervulling }) }),
                }),
              )
            }
          >
            Inloggen met {naam}
          </Knop>
        ))}
        <Knop soort="secundair" onClick={() => verlaat('/')}>
          Ik ben iemand anders
        </Knop>
      </Knoppenrij>
    </div>
  );
}
