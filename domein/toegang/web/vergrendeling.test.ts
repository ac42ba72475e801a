import { describe, expect, it } from 'vitest';
import { moetOpSlot } from './vergrendeling.ts';

const MINUUT = 60_000;
const NU = Date.parse('2026-11-23T10:00:00Z');
const voor = (minuten: number) => NU - minuten * MINUUT;

describe('het scherm gaat op slot', () => {
  it('na tien minuten zonder toetsenbord, muis of aanraking, niet eerder', () => {
    expect(moetOpSlot({ nu: NU, hier: voor(10) + 1, overal: voor(10) + 1 })).toBe(false);
    expect(moetOpSlot({ nu: NU, hier: voor(10), overal: voor(10) })).toBe(true);
  });

  it('niet zolang iemand in een ander tabblad werkt', () => {
    expect(moetOpSlot({ nu: NU, hier: voor(60), overal: voor(1) })).toBe(false);
    expect(moetOpSlot({ nu: NU, hier: voor(1), overal: voor(60) })).toBe(false);
  });

  it('ook als de browser niets onthoudt, of de klok is teruggezet', () => {
    expect(moetOpSlot({ nu: NU, hier: voor(11), overal: 0 })).toBe(true);
    expect(moetOpSlot({ nu: NU, hier: voor(11), overal: Number.NaN })).toBe(true);
    expect(moetOpSlot({ nu: NU, hier: voor(11), overal: voor(-60) })).toBe(true);
  });

  it('meteen als een computer na een nacht slapen weer aangaat', () => {
    expect(moetOpSlot({ nu: NU, hier: voor(9 * 60), overal: voor(9 * 60) })).toBe(true);
  });
});
