import { Writable } from 'node:stream';
import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { metProefdatabank } from '../proef/proefdatabank.ts';
import { route } from './route.ts';
import { maakServer } from './server.ts';

const proef = metProefdatabank();

const zoek = route({
  methode: 'GET',
  pad: '/proef/:naam',
  actie: 'proef.zoeken',
  samenvatting: 'Zoek',
  doel: 'Proef',
  log: 'geen',
  rollen: ['openbaar'],
  schema: {
    params: Type.Object({ naam: Type.String() }),
    zoek: Type.Object({ zoek: Type.String() }),
    antwoord: Type.Object({}),
  },
  voerUit: async (_context, { zoek: vraag }) => {
    if (vraag.zoek === 'Stuk') throw new Error('Sanne Jansen bestaat al');
    return {};
  },
});

describe('het logboek van de server', () => {
  it('noemt de route, nooit het adres met wat iemand zocht, en geen tekst van een fout', async () => {
    let gelogd = '';
    const stream = new Writable({
      write: (deel, _soort, klaar) => {
        gelogd += String(deel);
        klaar();
      },
    });
    const app = await maakServer(
      { databank: proef.databank, nu: () => '2026-11-20T11:00:00.000Z', abonnementen: [] },
      [zoek],
      { logger: { level: 'info', stream } },
    );
    expect((await app.inject('/api/v1/proef/Sanne?zoek=Jansen')).statusCode).toBe(200);
    expect((await app.inject('/api/v1/proef/Sanne?zoek=Stuk')).statusCode).toBe(500);
    await app.close();
    expect(gelogd).toContain('"/api/v1/proef/:naam"');
    expect(gelogd).toContain('"status":500');
    expect(gelogd).not.toMatch(/Sanne|Jansen|Stuk/);
  });
});
