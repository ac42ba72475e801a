import { describe, expect, it } from 'vitest';
import { duidAanbieders, isVeilig, leesAanbieders } from './aanbieders.ts';

const GOED = {
  sleutel: 'school',
  naam: 'Mijn school',
  uitgever: 'https://inlog.example',
  clientId: 'opmaat',
  koppelen: 'email',
};
const duid = (aanbieders: unknown, env = {}) => duidAanbieders(JSON.stringify({ aanbieders }), env);

describe('het bestand met aanbieders', () => {
  it('mag er niet zijn, en noemt er dan geen', () => {
    expect(leesAanbieders({})).toEqual([]);
  });

  it('haalt het geheim uit de omgeving, niet uit het bestand', () => {
    const [aanbieder] = duid([{ ...GOED, geheimUit: 'GEHEIM_SCHOOL' }], { GEHEIM_SCHOOL: 'sssst' });
    expect(aanbieder).toEqual({ ...GOED, geheim: 'sssst' });
  });

  it.each([
    [[{ ...GOED, geheim: 'in het bestand' }], '«geheim» kent Opmaat niet'],
    [[{ ...GOED, geheimUit: 'GEHEIM_SCHOOL' }], 'de omgevingsvariabele GEHEIM_SCHOOL met het geheim is leeg'],
    [[{ ...GOED, uitgever: 'http://inlog.example' }], 'de uitgever moet met https:// beginnen'],
    [[{ ...GOED, uitgever: undefined }], 'aanbieders.0: «uitgever» ontbreekt'],
    [[{ ...GOED, koppelen: 'altijd' }], 'aanbieders.0.koppelen: kies een van de waarden'],
    [[{ ...GOED, rollen: ['baas'] }], 'aanbieders.0.rollen.0: kies een van de waarden'],
    [[{ ...GOED, koppelen: 'nieuwe-ouder' }], 'horen de rollen ["ouder"] te zijn'],
    [[{ ...GOED, klokSeconden: 3600 }], 'aanbieders.0.klokSeconden: de waarde'],
    [[GOED, GOED], 'de sleutel «school» komt twee keer voor'],
    [[{ ...GOED, sleutel: 'proef' }], 'de sleutel «proef» is van de proefaanbieder'],
    [[], 'aanbieders: de waarde'],
  ])('%j wordt bij het starten geweigerd', (aanbieders, zin) => {
    expect(() => duid(aanbieders)).toThrow(zin);
  });

  it('dat niet te lezen is, of geen JSON is, wordt geweigerd', () => {
    expect(() => leesAanbieders({ OPMAAT_AANBIEDERS: 'bestaat-niet.json' })).toThrow('niet te lezen');
    expect(() => duidAanbieders('{', {})).toThrow('geen geldige JSON');
  });

  it.each([
    ['https://inlog.example', true],
    ['http://localhost:4000/x', true],
    ['http://127.0.0.1', true],
    ['http://localhost.elders.example', false],
    ['http://127.0.0.1.elders.example', false],
  ])('%s is veilig: %s', (adres, veilig) => {
    expect(isVeilig(adres)).toBe(veilig);
  });
});
