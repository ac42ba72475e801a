import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import { DOSSIERGEHEIM, legDossierUit } from './aanval-dossier.ts';
import { IEDEREEN, idDelen, maakBody, naamVan, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const BUITEN = [
  'bestuur',
  'directie',
  'consulent',
  'tlv',
  'opr',
  'toezicht',
  'leerplicht',
  'beheer',
  'privacy',
  'steunpunt',
  'partner',
  'deskundige',
];
const WIE: readonly Mens[] = IEDEREEN.filter((wie) => BUITEN.includes(MENSEN[wie].rol));
/** Names, ids, birth dates and numbers of the pupils, and what only stands in their dossiers. */
const VAN_EEN_KIND =
  /proefkind|anderkind|\bNoor\b|\bSem\b|00000000c00[12]|2019-03-14|2018-05-02|14 maart 2019|2 mei 2018|Dorpsstraat 10|werknotitiegeheim|toelichtinggeheim|behoeftegeheim|geheimstuk|elderschool/i;
/**
 * The privacy officer investigates who read what: a line holds the number of the dossier, no name and no birth date (AVG article
 * 37, TOE-4). `id` is what links lines about one dossier.
 */
const NUMMER_MAG: readonly string[] = ['logboek.zoeken', 'logboek.uitvoeren'];
let perPad: Readonly<Record<string, readonly string[]>> = {};

beforeAll(async () => {
  perPad = { ...(await legKlaar(proef)).perPad, ...(await legDossierUit(proef)) };
  // A term that has passed: board and SWV are told of it, and see that it is there.
  await proef.query(
    `UPDATE termijn SET start = '2026-09-01', wettelijke_laatste_dag = '2026-10-01', laatste_dag = '2026-10-01'`,
  );
});

/** The pupils themselves, and what this part of this address asks for. */
function idsVoor(route: (typeof ROUTES)[number], deel: string): readonly string[] {
  const soort = deel === 'id' ? (route.pad.split('/')[1] ?? '') : deel;
  return [...new Set([REGIO.kind, REGIO.anderKind, ...(perPad[soort] ?? []).slice(0, 2)])];
}

describe('TOE-5 wie een anonieme casus krijgt', () => {
  it('TOE-5 leest die casus, en niet van wie hij is', async () => {
    const { json, tekst } = await proef.vraag('anderePartner', 'GET', '/delingen/ontvangen');
    expect(JSON.stringify(json)).toContain('anoniem');
    const [id] = await proef.query<{ id: string }>('SELECT id FROM deling');
    const inhoud = await proef.vraag('anderePartner', 'GET', `/delingen/${id?.id}/inhoud`);
    expect(inhoud.tekst).toContain('Een kind van 7 jaar');
    expect(tekst + inhoud.tekst).not.toMatch(VAN_EEN_KIND);
    expect((await proef.vraag('partner', 'GET', `/delingen/${id?.id}/inhoud`)).status).toBe(404);
  });
});

describe('TOE-3 bestuur, samenwerkingsverband en anderen zien aantallen, geen kinderen', () => {
  it.each(WIE)('%s krijgt op geen enkel adres een naam, id of geboortedatum van een leerling', async (wie) => {
    const lekken: string[] = [];
    let keren = 0;
    for (const route of ROUTES) {
      const delen = idDelen(route);
      const paden =
        delen.length === 0
          ? [vulPad(route)]
          : delen.flatMap((deel) => idsVoor(route, deel).map((id) => vulPad(route, { [deel]: id })));
      for (const pad of paden) {
        keren++;
        const { payload, statusCode } = await zend(proef, wie, route, pad, { body: maakBody(route) });
        const zichtbaar = NUMMER_MAG.includes(route.actie) ? payload.replaceAll(/00000000c00[12]/g, '') : payload;
        if (VAN_EEN_KIND.test(zichtbaar) || DOSSIERGEHEIM.test(zichtbaar))
          lekken.push(`${naamVan(route)} ${statusCode}: ${payload.slice(0, 200)}`);
      }
    }
    expect(lekken).toEqual([]);
    expect(keren).toBeGreaterThan(150);
  });

  it.each([
    ['bestuur', '/termijnen'],
    ['directie', '/termijnen'],
    ['consulent', '/termijnen'],
    ['tlv', '/termijnen'],
  ] as const)('TOE-3 en %s ziet wel hoeveel: %s', async (wie, pad) => {
    const { status, tekst } = await proef.vraag(wie, 'GET', pad);
    expect(status).toBe(200);
    expect(tekst).toContain('De Proefschool');
  });

  it('TOE-3 en wie bij het kind hoort, leest die woorden wel: de proef zoekt naar iets dat er staat', async () => {
    expect((await proef.vraag('ib', 'GET', `/leerlingen/${REGIO.kind}`)).tekst).toMatch(VAN_EEN_KIND);
  });
});
