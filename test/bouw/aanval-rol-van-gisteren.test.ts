import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { persoonId } from '../../server/platform/proef/proefregio.ts';
import { IEDEREEN, maakBody, mag, naamVan, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const isOpenbaar = (route: (typeof ROUTES)[number]) =>
  route.rollen !== 'iedereen-ingelogd' && route.rollen.includes('openbaar');

beforeAll(async () => {
  await legKlaar(proef);
});

/** What still answers with this session, of all that this role may. */
async function watOpengaat(wie: (typeof IEDEREEN)[number]): Promise<string[]> {
  const open: string[] = [];
  for (const route of ROUTES.filter((een) => mag(een, wie) && !isOpenbaar(een))) {
    const { statusCode } = await zend(proef, wie, route, vulPad(route), { body: maakBody(route) });
    // A mistake in the form is told before the session is looked up; it tells nothing of anybody.
    if (![401, 422, 400].includes(statusCode)) open.push(`${naamVan(route)}: ${statusCode}`);
  }
  return open;
}

describe('aanval: met de rol van gisteren', () => {
  it.each(IEDEREEN)('%s kan niets meer op de dag waarop de rol eindigt', async (wie) => {
    await proef.query("UPDATE rolvervulling SET tot = '2026-11-20' WHERE id = $1", [persoonId(wie)]);
    expect(await watOpengaat(wie)).toEqual([]);
  });

  it.each(IEDEREEN)('%s kan nog niets voordat de rol begint', async (wie) => {
    await proef.query("UPDATE rolvervulling SET van = '2026-11-21', tot = NULL WHERE id = $1", [persoonId(wie)]);
    expect(await watOpengaat(wie)).toEqual([]);
  });

  it('wie vanaf vandaag weer mag, mag meteen weer', async () => {
    await proef.query("UPDATE rolvervulling SET van = '2026-11-20', tot = '2026-11-21'");
    expect((await proef.vraag('ib', 'GET', '/leerlingen')).status).toBe(200);
  });
});
