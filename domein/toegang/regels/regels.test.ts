import { describe, expect, it } from 'vitest';
import { ROLLEN } from '../../../kern/actor/actor.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import { beschrijfApparaat } from './apparaat.ts';
import { leesClaims } from './claims.ts';
import { legInlogfoutUit } from './inlogfouten.ts';
import { rechtenVan } from './rechten.ts';
import { beoordeelRolgift, ORGANISATIE_VAN, teGevenRollen, weigeringBijRolgift } from './rol-geven.ts';
import { beoordeelRol, kiesBeginrol } from './rolkeuze.ts';
import { veiligPad } from './terug.ts';
import { VOORWAARDE } from './voorwaarden.ts';

const VANDAAG = datum('2026-11-20');

describe('terug na het inloggen', () => {
  it('een pad met letters buiten ASCII komt zoals een browser het schrijft', () => {
    expect(veiligPad('/leerlingen?zoek=Żółć')).toBe('/leerlingen?zoek=%C5%BB%C3%B3%C5%82%C4%87');
    expect(veiligPad('/leerlingen?zoek=%C5%BB')).toBe('/leerlingen?zoek=%C5%BB');
    expect(veiligPad('/x\ud800')).toBe('/');
  });

  it.each(['/', '/leerlingen', '/leerlingen/abc?zoek=x', '/rol?terug=%2Fwerklijst'])('%s mag', (pad) => {
    expect(veiligPad(pad)).toBe(pad);
  });

  it.each([
    '//elders.example',
    '///elders.example',
    '/\\elders.example',
    '\\\\elders.example',
    'https://elders.example',
    'javascript:alert(1)',
    '/\t/elders.example',
    '/\n//elders.example',
    ' /leerlingen',
    '/ leerlingen',
    '/a\\b',
    '/\u0000',
    '',
    'leerlingen',
    '/api/v1/uitloggen/school',
    '/API/uitleg',
    '/proefaanbieder/auth',
    `/${'a'.repeat(600)}`,
    undefined,
  ])('%j wordt het begin', (pad) => {
    expect(veiligPad(pad)).toBe('/');
  });
});

describe('claims', () => {
  const namen = { onderwerp: 'sub', naam: ['given_name', 'family_name'], email: 'mail', emailGeverifieerd: 'altijd' };

  it('komen onder de namen van de aanbieder, ook als lijst', () => {
    const claims = {
      sub: ['p-1'],
      given_name: 'Noor',
      family_name: 'Bakker',
      mail: ['Noor@School.example'],
      acr: ['x', 'loa2'],
      sid: 's',
    };
    expect(leesClaims(claims, namen, { claim: 'acr', waarden: ['loa2', 'loa3'] })).toEqual({
      onderwerp: 'p-1',
      bijAanbieder: 'p-1',
      naam: 'Noor Bakker',
      email: 'noor@school.example',
      emailGegeven: true,
      tweedeFactor: true,
      sessie: 's',
    });
  });

  it('zonder bewijs is er geen tweede factor, en zonder bevestiging geen e-mailadres', () => {
    const streng = { ...namen, emailGeverifieerd: 'email_verified' };
    const gelezen = leesClaims({ sub: 'p', mail: 'a@b.example', acr: 'loa1' }, streng, {
      claim: 'acr',
      waarden: ['loa2'],
    });
    expect([gelezen?.tweedeFactor, gelezen?.email, gelezen?.emailGegeven]).toEqual([false, undefined, true]);
    expect(leesClaims({ sub: 'p', acr: 'loa2' }, namen, undefined)?.tweedeFactor).toBe(false);
  });

  it('een adres met letters die pas klein gemaakt gelijk zijn aan die van een ander, koppelt niemand', () => {
    // The Kelvin sign becomes k.
    const gelezen = leesClaims({ sub: 'p', mail: '\u212Aees@school.example' }, namen, undefined);
    expect([gelezen?.email, gelezen?.emailGegeven]).toEqual([undefined, true]);
    expect(leesClaims({ sub: 'p', mail: 'Kees@School.example' }, namen, undefined)?.email).toBe('kees@school.example');
  });

  it('wie de aanbieder met een eigen nummer kent, houdt daarnaast de naam waarmee hij bij hem uitlogt', () => {
    const gelezen = leesClaims({ sub: 'p', nummer: 'n-1' }, { ...namen, onderwerp: 'nummer' }, undefined);
    expect([gelezen?.onderwerp, gelezen?.bijAanbieder]).toEqual(['n-1', 'p']);
  });

  it.each([{}, { sub: '' }, { sub: 3 }, { sub: '  ' }, { sub: 'x'.repeat(501) }])('%j is niemand', (claims) => {
    expect(leesClaims(claims, namen, undefined)).toBeUndefined();
  });
});

describe('een rol kiezen', () => {
  const alles = { tweedeFactor: true, rollen: undefined };

  it('TOE-3 wie over anderen leest, heeft een tweede factor nodig; een ouder en een leerling niet', () => {
    const zonder = ROLLEN.filter((rol) => beoordeelRol(rol, { tweedeFactor: false, rollen: undefined }) === 'mag');
    expect(zonder).toEqual(['ouder', 'leerling', 'opr', 'toezicht']);
    expect(ROLLEN.every((rol) => beoordeelRol(rol, alles) === 'mag')).toBe(true);
  });

  it('TOE-3 een aanbieder voor ouders opent geen andere rol', () => {
    expect(beoordeelRol('ib', { tweedeFactor: true, rollen: ['ouder'] })).toBe('andere-inlog');
  });

  it('begint in de gevraagde rol, of in de enige, en kiest nooit zelf uit meer', () => {
    const ib = { rolvervulling: 'a', rol: 'ib' } as const;
    const ouder = { rolvervulling: 'b', rol: 'ouder' } as const;
    expect(kiesBeginrol([ib, ouder], 'b', alles)).toBe(ouder);
    expect(kiesBeginrol([ib], null, alles)).toBe(ib);
    expect(kiesBeginrol([ib, ouder], null, alles)).toBeUndefined();
    expect(kiesBeginrol([ib, ouder], 'van-een-ander', alles)).toBeUndefined();
    expect(kiesBeginrol([ib], 'a', { tweedeFactor: false, rollen: undefined })).toBeUndefined();
    expect(kiesBeginrol([ib, ouder], null, { tweedeFactor: false, rollen: undefined })).toBeUndefined();
  });
});

describe('een rol geven', () => {
  const schoolleider = { rol: 'schoolleider', organisatie: '99AA00' };
  const beheer = { rol: 'beheer', organisatie: null };
  const gift = { rol: 'ib', organisatie: '99AA00', groep: null, van: VANDAAG } as const;
  const codes = (anders: object, door: { rol: string; organisatie: string | null }) => {
    const uitkomst = beoordeelRolgift({ ...gift, ...anders }, door, VANDAAG);
    return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
  };

  it.each([
    ['een schoolleider geeft de rol intern begeleider op de eigen school', {}, schoolleider, []],
    ['en leraar, met een groep', { rol: 'leraar', groep: '5A' }, schoolleider, []],
    ['niet zonder groep', { rol: 'leraar' }, schoolleider, ['groep-nodig']],
    ['niet op een andere school', { organisatie: '99AB00' }, schoolleider, ['andere-school']],
    ['niet de rol schoolleider', { rol: 'schoolleider' }, schoolleider, ['rol-niet-te-geven']],
    ['een beheerder geeft elke rol', { rol: 'directie', organisatie: 'PO9901' }, beheer, []],
    ['behalve die van leerling', { rol: 'leerling', organisatie: null }, beheer, ['rol-niet-te-geven']],
    ['een rol zonder organisatie krijgt er geen', { rol: 'toezicht' }, beheer, ['organisatie-niet']],
    ['een rol met organisatie kan niet zonder', { organisatie: null }, beheer, ['organisatie-nodig']],
    ['alleen een leraar heeft een groep', { groep: '5A' }, beheer, ['groep-alleen-leraar']],
    ['niet met terugwerkende kracht', { van: '2026-11-19' }, beheer, ['van-verleden']],
    ['niet over twee jaar', { van: '2028-01-01' }, beheer, ['van-te-ver']],
    ['een intern begeleider geeft niets', {}, { rol: 'ib', organisatie: '99AA00' }, ['rol-niet-te-geven']],
  ] as const)('TOE-3 %s', (_zin, anders, door, verwacht) => {
    expect(codes(anders, door)).toEqual(verwacht);
  });

  it('TOE-3 kent van elke rol de soort organisatie, en alleen wie rollen geeft heeft er te geven', () => {
    expect(Object.keys(ORGANISATIE_VAN).sort()).toEqual([...ROLLEN].sort());
    expect(ROLLEN.filter((rol) => teGevenRollen(rol).length > 0)).toEqual(['schoolleider', 'beheer']);
  });

  it('TOE-3 zegt waarom beheer en lezen niet samengaan', () => {
    expect(weigeringBijRolgift('botst-met-beheer').zin).toContain('leest geen dossiers');
  });
});

describe('wie mag wat', () => {
  const route = { actie: 'x.y', samenvatting: 'X', doel: 'Y', rollen: ['ib', 'ouder'], log: 'lezen' } as const;

  it('TOE-3 noemt van elke rol de voorwaarde', () => {
    expect(Object.keys(VOORWAARDE).sort()).toEqual([...ROLLEN].sort());
    expect(rechtenVan(route)[1]).toEqual({
      rol: 'ouder',
      rolnaam: 'ouder',
      voorwaarde: 'over een kind waarover u gezag hebt',
    });
  });

  it('TOE-3 zegt het erbij als er geen gegevens van leerlingen zijn, of als de route het preciezer weet', () => {
    expect(rechtenVan({ ...route, log: 'geen' })[0]?.voorwaarde).toBe('geen gegevens van leerlingen');
    expect(rechtenVan({ ...route, voorwaarde: 'de eigen' })[0]?.voorwaarde).toBe('de eigen');
    expect(rechtenVan({ ...route, rollen: 'iedereen-ingelogd' })).toHaveLength(1);
    expect(rechtenVan({ ...route, rollen: ['openbaar'], log: 'geen' })[0]?.rolnaam).toBe('iedereen');
  });
});

describe('in woorden', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox op Windows'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge op Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1', 'Safari op iPhone'],
    ['Mozilla/5.0 (X11; CrOS x86_64) Chrome/126.0 Safari/537.36', 'Chrome op Chromebook'],
    [undefined, 'Onbekende browser'],
  ])('%s is «%s»', (useragent, verwacht) => {
    expect(beschrijfApparaat(useragent)).toBe(verwacht);
  });

  it('een onbekende code van een mislukte inlog wordt gewoon uitgelegd', () => {
    expect(legInlogfoutUit('verlopen').kop).toBe('Deze inlog is verlopen');
    expect(legInlogfoutUit('toString').kop).toBe('Inloggen lukte niet');
  });
});
