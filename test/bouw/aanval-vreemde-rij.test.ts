import { beforeAll, describe, expect, it } from 'vitest';
import { besluit, legAanvraag } from '../../domein/toelaatbaarheid/server/proefaanvraag.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import type { Route } from '../../server/platform/http/route.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { DOSSIERGEHEIM, legDossierUit } from './aanval-dossier.ts';
import { IEDEREEN, idDelen, maakBody, mag, naamVan, PER_ROL, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
/** Those who stand close to the child; for everybody else its rows do not exist. */
const VAN_HET_KIND: readonly Mens[] = ['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider', 'leraar'];
const VREEMDEN = IEDEREEN.filter((wie) => !VAN_HET_KIND.includes(wie));
/** All strangers who may use this address, and of the roles that never may one. */
const vreemdenVoor = (route: Route) => VREEMDEN.filter((wie) => mag(route, wie) || PER_ROL.includes(wie));
/** Who reads a row of this part of the addresses although he is no friend of the child: a recipient of a share, the SWV that decided. */
const LEZERS: Readonly<Record<string, readonly Mens[]>> = {
  delingen: ['anderePartner'],
  tlv: ['tlv', 'tweedeTlv'],
  swv: ['tlv', 'tweedeTlv'],
  bezwaren: ['tlv', 'tweedeTlv'],
  'tlv-besluiten': ['tlv', 'tweedeTlv'],
};
let eigen: Readonly<Record<string, readonly string[]>> = {};

beforeAll(async () => {
  await legKlaar(proef);
  await proef.query("UPDATE tlv_aanvraag SET nummer = 'TA-26-9' || right(nummer, 5)");
  // A request that was decided, with advice, and an objection to the decision.
  const aanvraag = await legAanvraag(proef, { soort: 'SO' });
  await besluit(proef, aanvraag, { soort: 'SO', categorie: 1 });
  await proef.query(
    `INSERT INTO tlv_bezwaar (id, besluit, leerling, swv, vestiging, indiener, indiener_naam, indiener_als, weg, gronden, ontvangen_dag, ontvangen_op, toestand)
      SELECT gen_random_uuid(), id, leerling, swv, vestiging, $1, 'x', 'ouder', 'opmaat', 'dossiergeheim', '2026-11-20', now(), 'in_behandeling' FROM tlv_besluit`,
    [persoonId('ouder')],
  );
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
    opp: [...(await ids('opp')), ...(await ids('opp_versie'))],
    arrangementen: await ids('arrangement'),
    medisch: await ids('medische_handeling'),
    tlv: await ids('tlv_aanvraag'),
    swv: [...(await ids('tlv_aanvraag')), ...(await ids('tlv_bezwaar'))],
    adviezen: await ids('tlv_advies'),
    bezwaren: await ids('tlv_bezwaar'),
    'tlv-besluiten': await ids('tlv_besluit'),
    geschillen: await ids('geschil'),
    'veilig-thuis': await ids('veilig_thuis'),
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
        for (const id of (eigen[soort] ?? []).slice(0, 3))
          for (const wie of vreemdenVoor(route).filter((een) => !LEZERS[soort]?.includes(een))) {
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
  }, 240_000);

  it('van een ander zijn sessie beëindigen lukt niemand', async () => {
    for (const wie of ['ouder', 'beheer', 'privacy'] as const)
      for (const id of eigen.sessies ?? []) await proef.vraag(wie, 'DELETE', `/sessies/${id}`);
    const over = await proef.query<{ n: number }>('SELECT count(*)::int AS n FROM sessie WHERE ingetrokken_op IS NULL');
    expect(over[0]?.n).toBeGreaterThanOrEqual(IEDEREEN.length - 3);
  });
});
