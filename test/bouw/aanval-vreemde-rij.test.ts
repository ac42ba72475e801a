import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import { DOSSIERGEHEIM, legDossierUit } from './aanval-dossier.ts';
import { IEDEREEN, idDelen, maakBody, mag, naamVan, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
/** Those who stand close to the child; for everybody else its rows do not exist. */
const VAN_HET_KIND: readonly Mens[] = ['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider', 'leraar'];
const VREEMDEN = IEDEREEN.filter((wie) => !VAN_HET_KIND.includes(wie));
let eigen: Readonly<Record<string, readonly string[]>> = {};

beforeAll(async () => {
  await legKlaar(proef);
  const ids = async (tabel: string, kolom = 'leerling') =>
    (await proef.query<{ id: string }>(`SELECT id FROM ${tabel} WHERE ${kolom} = $1`, [REGIO.kind])).map(
      ({ id }) => id,
    );
  eigen = {
    ...(await legDossierUit(proef)),
    leerling: [REGIO.kind],
    aanmeldingen: await ids('aanmelding'),
    behoeften: await ids('behoefte'),
    beschrijvingen: await ids('beschrijving'),
    documenten: await ids('document'),
    match: await ids('match'),
    sessies: (await proef.query<{ id: string }>('SELECT id FROM sessie LIMIT 40')).map(({ id }) => id),
    aanmeldingconcepten: (await proef.query<{ id: string }>('SELECT id FROM aanmelding_concept')).map(({ id }) => id),
  };
});

describe('aanval: de id van een ander kind', () => {
  it('bestaat voor een vreemde niet: elk adres zegt 404, of 403 bij een rol die dit nooit mag', async () => {
    const fout: string[] = [];
    let keren = 0;
    for (const route of ROUTES.filter((een) => idDelen(een).length > 0))
      for (const deel of idDelen(route)) {
        const soort = deel === 'id' ? (route.pad.split('/')[1] ?? '') : deel;
        if (soort === 'sessies') continue;
        // One of them is the recipient of the share, and reads that.
        for (const id of eigen[soort] ?? [])
          for (const wie of VREEMDEN.filter((een) => soort !== 'delingen' || een !== 'anderePartner')) {
            keren++;
            const { statusCode, payload } = await zend(proef, wie, route, vulPad(route, { [deel]: id }), {
              body: maakBody(route),
            });
            const goed = mag(route, wie) ? [404, 400, 422] : [403, 400, 422];
            // A mistake in the form may be told before, as long as it tells nothing of the row.
            if (
              !goed.includes(statusCode) ||
              /proefkind|behoeftegeheim|geheimstuk/i.test(payload) ||
              DOSSIERGEHEIM.test(payload)
            )
              fout.push(`${wie} ${naamVan(route)}: ${statusCode} ${payload.slice(0, 150)}`);
          }
      }
    expect(fout).toEqual([]);
    expect(keren).toBeGreaterThan(1000);
  }, 120_000);

  it('van een ander zijn sessie beëindigen lukt niemand', async () => {
    for (const wie of ['ouder', 'beheer', 'privacy'] as const)
      for (const id of eigen.sessies ?? []) await proef.vraag(wie, 'DELETE', `/sessies/${id}`);
    const over = await proef.query<{ n: number }>('SELECT count(*)::int AS n FROM sessie WHERE ingetrokken_op IS NULL');
    expect(over[0]?.n).toBeGreaterThanOrEqual(IEDEREEN.length - 3);
  });
});
