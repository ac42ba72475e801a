import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { gaatWegOp, moetAankondigen, planTot } from './aankondiging.ts';
import { BEWAARREGELS, bewaarTot, KORTSTE_TERMIJN_JAREN, regelOp } from './termijnen.ts';

const d = datum;

describe('TOE-6 bewaartermijnen', () => {
  it.each([
    ['dossier', '2028-07-10'],
    ['verwezen', '2029-07-10'],
    ['inschrijving', '2031-07-10'],
    ['aanmelding', '2028-07-10'],
    ['samenwerkingsverband', '2029-07-10'],
    ['logboek', '2031-07-10'],
  ] as const)('TOE-6 %s van 10 juli 2026 blijft tot %s', (sleutel, tot) => {
    expect(bewaarTot(regelOp(sleutel, d('2026-07-10')), d('2026-07-10'))).toBe(tot);
  });

  it('TLV-11 wat met het samenwerkingsverband is gedeeld rust op WPO 18a lid 13', () => {
    expect(regelOp('samenwerkingsverband', d('2026-07-10')).bron).toEqual({
      regel: 'TLV-11',
      artikel: 'WPO artikel 18a lid 13',
    });
  });

  it('TOE-6 de regel van de dag van vertrek telt, ook als hij later verandert', () => {
    const gewoon = regelOp('dossier', d('2026-01-01'));
    const regels = [...BEWAARREGELS, { ...gewoon, jaren: 4, geldigVan: d('2027-01-01') }];
    expect(regelOp('dossier', d('2026-12-31'), regels).jaren).toBe(2);
    expect(regelOp('dossier', d('2027-01-01'), regels).jaren).toBe(4);
    expect(regelOp('dossier', d('2010-01-01'), regels).jaren).toBe(2);
  });

  it('TOE-6 geen termijn is korter dan twee jaar, zoals de databank ook houdt', () => {
    expect(KORTSTE_TERMIJN_JAREN).toBe(2);
  });

  it('TOE-6 elke regel zegt in een zin waarom, met zijn bron', () => {
    for (const { zin, bron, wat } of BEWAARREGELS) {
      expect(zin).toMatch(/\.$/);
      expect(wat.length).toBeGreaterThan(10);
      expect(bron.artikel).toMatch(/artikel|paragraaf/);
    }
  });
});

describe('TOE-6 aankondigen', () => {
  it('TOE-6 een maand vooraf, en twee maanden vooruit gepland', () => {
    expect(moetAankondigen(d('2028-07-10'), d('2028-06-09'))).toBe(false);
    expect(moetAankondigen(d('2028-07-10'), d('2028-06-10'))).toBe(true);
    expect(planTot(d('2028-05-10'))).toBe('2028-07-10');
  });

  it('TOE-6 nooit binnen dertig dagen na de aankondiging', () => {
    expect(gaatWegOp(d('2028-07-10'), d('2028-06-10'), d('2028-06-20'))).toBe('2028-07-10');
    expect(gaatWegOp(d('2028-07-10'), d('2028-07-01'), d('2028-07-05'))).toBe('2028-07-31');
    expect(gaatWegOp(d('2028-07-10'), null, d('2028-09-01'))).toBe('2028-10-01');
    expect(gaatWegOp(d('2028-07-10'), null, d('2028-05-15'))).toBe('2028-07-10');
  });
});
