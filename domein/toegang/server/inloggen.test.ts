import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId } from '../../../server/platform/proef/proefregio.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);

beforeAll(async () => {
  await proef.query(
    "INSERT INTO voorbeeldaccount (rolvervulling, volgorde, uitleg) VALUES ($1, 1, 'x'), ($2, 2, 'x')",
    [persoonId('ib'), persoonId('anderIb')],
  );
});

describe('inloggen met een voorbeeldaccount', () => {
  it('zonder inlog is er niemand', async () => {
    expect((await proef.vraag(undefined, 'GET', '/sessie')).json).toEqual({ ik: null });
  });

  it('wie inlogt krijgt een sessie die alleen op de server iets betekent, en kan uitloggen', async () => {
    const inlog = await proef.vraag(undefined, 'POST', '/sessie', { rolvervulling: persoonId('ib') });
    const cookie = String(inlog.koppen['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const koppen = { 'x-opmaat': 'proef', cookie: cookie.split(';')[0] ?? '' };
    const ik = await proef.app.inject({ url: '/api/v1/sessie', headers: koppen });
    expect(ik.json().ik).toMatchObject({
      rol: 'ib',
      organisatie: '99AA00',
      organisatienaam: 'De Proefschool',
      vandaag: '2026-11-20',
    });
    expect(await proef.query('SELECT 1 FROM sessie WHERE sleutel = $1', [Buffer.from(koppen.cookie)])).toHaveLength(0);
    await proef.app.inject({ method: 'DELETE', url: '/api/v1/sessie', headers: koppen });
    expect((await proef.app.inject({ url: '/api/v1/sessie', headers: koppen })).json()).toEqual({ ik: null });
  });

  it('een rol die is afgelopen opent niets meer, ook niet in een lopende sessie', async () => {
    await proef.query("UPDATE rolvervulling SET tot = '2026-11-20' WHERE id = $1", [persoonId('anderIb')]);
    expect((await proef.vraag('anderIb', 'GET', '/sessie')).json).toEqual({ ik: null });
    expect((await proef.vraag(undefined, 'POST', '/sessie', { rolvervulling: persoonId('anderIb') })).status).toBe(404);
  });

  it('als iemand die geen voorbeeldaccount is, logt niemand zonder wachtwoord in', async () => {
    expect((await proef.vraag(undefined, 'POST', '/sessie', { rolvervulling: persoonId('schoolleider') })).status).toBe(
      404,
    );
  });

  it('een verzoek zonder eigen kop van onze schermen wordt geweigerd (CSRF)', async () => {
    const antwoord = await proef.app.inject({
      method: 'POST',
      url: '/api/v1/sessie',
      payload: { rolvervulling: persoonId('ib') },
    });
    expect(antwoord.statusCode).toBe(403);
    expect(antwoord.json()).toMatchObject({ type: '/problemen/vreemde-herkomst' });
  });

  it('een onbekend veld of een kapotte id krijgt een zin bij het veld', async () => {
    const antwoord = await proef.vraag(undefined, 'POST', '/sessie', { rolvervulling: 'x', rol: 'beheer' });
    expect(antwoord.status).toBe(422);
    expect(antwoord.json.redenen.map((reden: { code: string }) => reden.code).sort()).toEqual([
      'vorm-additionalProperties',
      'vorm-format',
    ]);
  });
});
