import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';

const proef = metProefapp(routes);

describe('de beschrijving van de API', () => {
  it('is geldig OpenAPI 3.1', async () => {
    const { body } = await proef.app.inject({ method: 'GET', url: '/api/openapi.json' });
    const uitslag = await new Validator().validate(JSON.parse(body));
    expect(uitslag.errors ?? []).toEqual([]);
    expect(uitslag.valid).toBe(true);
  });

  it('noemt elke route', async () => {
    const { body } = await proef.app.inject({ method: 'GET', url: '/api/openapi.json' });
    const paden = JSON.parse(body).paths as Record<string, Record<string, unknown>>;
    const kwijt = routes.filter(
      ({ methode, pad }) => !paden[`/api/v1${pad.replace(/:([a-z]+)/gi, '{$1}')}`]?.[methode.toLowerCase()],
    );
    expect(kwijt.map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([]);
  });
});
