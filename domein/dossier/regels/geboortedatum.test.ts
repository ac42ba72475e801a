import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelGeboortedatum } from './geboortedatum.ts';

describe('de geboortedatum verbeteren', () => {
  it.each([
    ['DOS-5 een ouder verbetert die van een kind van vijftien', 'ouder', '2010-11-24', '2010-11-25', true],
    ['DOS-5 een ouder verbetert die van een leerling van zestien niet', 'ouder', '2010-11-23', '2012-11-23', false],
    ['DOS-5 een ouder laat die van een leerling van zestien staan', 'ouder', '2010-11-23', '2010-11-23', true],
    ['DOS-5 de school verbetert die van een leerling van zestien', 'ib', '2010-11-23', '2010-11-22', true],
  ] as const)('%s', (_naam, rol, oud, nieuw, verwacht) => {
    const uitkomst = beoordeelGeboortedatum(rol, { oud: datum(oud), nieuw: datum(nieuw) }, datum('2026-11-23'));
    expect(uitkomst.mag).toBe(verwacht);
    if (!uitkomst.mag) expect(uitkomst.redenen[0]?.zin).toContain('de school');
  });
});
