import { describe, expect, it } from 'vitest';
import { schrijfAantal, schrijfGevolgen } from './gevolg.ts';
import { ARRANGEMENT_MODELLEN, INSTELLINGEN, LWOO_CRITERIA, TLV_BESLISTERMIJN, TLV_TARIEVEN } from './instellingen.ts';
import { CATALOGUS, GEPLAATST, isVanSector, onderwerpenVan, vindInstelling } from './onderwerpen.ts';
import { schrijfWaarde, vergelijkWaarden } from './woorden.ts';

describe('OND-1 een waarde in woorden', () => {
  it.each([
    [TLV_BESLISTERMIJN.vorm, 1, '1 week'],
    [TLV_BESLISTERMIJN.vorm, 6, '6 weken'],
    [{ soort: 'ja_nee' } as const, false, 'Nee'],
    [LWOO_CRITERIA.vorm, [], 'Geen'],
  ])('OND-1 %j %j lees je als %s', (vorm, waarde, tekst) => {
    expect(schrijfWaarde(vorm, waarde)).toEqual([{ sleutel: '', naam: '', tekst }]);
  });

  it('OND-1 bedragen staan in euro’s, en nul is nog niet ingevuld', () => {
    const regels = schrijfWaarde(TLV_TARIEVEN.vorm, { ...TLV_TARIEVEN.standaard, SBO: 512_345 });
    expect(regels[0]).toEqual({ sleutel: 'SBO', naam: 'Speciaal basisonderwijs', tekst: '€ 5.123,45' });
    expect(regels[1]?.tekst).toBe('nog niet ingevuld');
  });

  it('OND-1 oud en nieuw staan naast elkaar, met wat verandert', () => {
    const nieuw = { ...ARRANGEMENT_MODELLEN.standaard, groep: ['school', 'leerling'] };
    const regels = vergelijkWaarden(ARRANGEMENT_MODELLEN.vorm, ARRANGEMENT_MODELLEN.standaard, nieuw);
    expect(regels.map(({ anders }) => anders)).toEqual([false, true, false]);
    expect(regels[1]).toMatchObject({ oud: 'Schoolmodel', nieuw: 'Schoolmodel, Leerlingmodel' });
  });

  it('OND-1 een regel die erbij komt, heeft aan de oude kant een streepje', () => {
    expect(vergelijkWaarden(LWOO_CRITERIA.vorm, ['a'], ['a', 'b'])[1]).toEqual({
      naam: '2',
      oud: '–',
      nieuw: 'b',
      anders: true,
    });
  });

  it('OND-1 elke instelling heeft een vaste standaard in woorden en een gevolg', () => {
    for (const { vorm, standaard } of INSTELLINGEN) expect(schrijfWaarde(vorm, standaard).length).toBeGreaterThan(0);
  });
});

describe('OND-1 onderwerpen', () => {
  it('OND-1 elke instelling van de lijst staat precies één keer bij een onderwerp', () => {
    expect(GEPLAATST.toSorted()).toEqual(CATALOGUS.toSorted());
  });

  it('OND-1 lwoo en vso zijn er voor voortgezet onderwijs, sbo en so voor primair', () => {
    expect(vindInstelling('PO9901', 'lwoo.opting-out')).toBeUndefined();
    expect(vindInstelling('VO9901', 'lwoo.opting-out')?.naam).toBe('Opting out voor lwoo');
    expect(onderwerpenVan('PO9901').map(({ naam }) => naam)).not.toContain('Leerwegondersteunend onderwijs');
    const rijen = ['SBO', 'SO-1', 'VSO-1', 'PRO', 'LWOO'];
    expect(rijen.filter((rij) => isVanSector('PO9901', rij))).toEqual(['SBO', 'SO-1']);
    expect(rijen.filter((rij) => isVanSector('VO9901', rij))).toEqual(['VSO-1', 'PRO', 'LWOO']);
    expect(isVanSector('PO9901', 'leerling')).toBe(true);
  });
});

describe('OND-1 wie krijgt wat', () => {
  it.each([
    [0, 'Geen aanvragen'],
    [1, 'Minder dan 5 aanvragen'],
    [4, 'Minder dan 5 aanvragen'],
    [5, '5 aanvragen'],
  ])('OND-1 %i wordt «%s»: een klein aantal wijst nooit iemand aan', (aantal, zin) => {
    expect(schrijfAantal(aantal, 'aanvraag', 'aanvragen')).toBe(zin);
  });

  it('OND-1 lopende aanvragen houden hun termijn', () => {
    expect(schrijfGevolgen('tlv.beslistermijn', { tlv_lopend: 12 })).toEqual([
      { krijgt: 'oude', zin: '12 lopende aanvragen' },
    ]);
    expect(schrijfGevolgen('onbekend', {})).toEqual([]);
  });
});
