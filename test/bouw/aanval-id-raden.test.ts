import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { legDossierUit } from './aanval-dossier.ts';
import { idDelen, maakBody, mag, naamVan, PER_ROL, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const MET_ID = ROUTES.filter((route) => idDelen(route).length > 0);
const WILLEKEURIG = [
  '0193f000-1111-7abc-8def-0123456789ab',
  '00000000-0000-7000-8000-00000000ffff',
  '00000000-0000-0000-0000-000000000000',
];
let perPad: Readonly<Record<string, readonly string[]>> = {};

beforeAll(async () => {
  perPad = { ...(await legKlaar(proef)).perPad, ...(await legDossierUit(proef)) };
});

/** Ids of other kinds of things than this part of this address asks for. */
function andereSoort(deel: string, eerste: string): string[] {
  const eigen = deel === 'id' ? eerste : deel;
  // The same things stand under two names: a request is found by the school and by the SWV.
  const anders = (ids: readonly string[]) => ids.filter((id) => !perPad[eigen]?.includes(id));
  return Object.values(perPad).flatMap((ids) => anders(ids).slice(0, 1));
}

async function probeer(kies: (deel: string, eerste: string) => readonly string[]): Promise<string[]> {
  const gelukt: string[] = [];
  for (const route of MET_ID)
    for (const deel of idDelen(route))
      for (const wie of PER_ROL.filter((mens) => mag(route, mens)))
        for (const id of kies(deel, route.pad.split('/')[1] ?? '')) {
          const { statusCode, payload } = await zend(proef, wie, route, vulPad(route, { [deel]: id }), {
            body: maakBody(route),
          });
          // An address that takes a file says first that there is none.
          const geweigerd = statusCode >= 400 && statusCode < 500;
          if (!geweigerd && !(statusCode === 204 && payload === ''))
            gelukt.push(`${wie} ${naamVan(route)} met ${id}: ${statusCode} ${payload.slice(0, 100)}`);
        }
  return gelukt;
}

describe('aanval: ids raden', () => {
  it('er zijn adressen met een id om te raden', () => {
    expect(MET_ID.length).toBeGreaterThan(30);
  });

  it('een id dat niet bestaat geeft niemand iets, op geen enkel adres', async () => {
    expect(await probeer(() => WILLEKEURIG)).toEqual([]);
  }, 120_000);

  it('een id van een ander soort ding geeft niemand iets: een aanmelding is geen document', async () => {
    expect(await probeer(andereSoort)).toEqual([]);
  }, 120_000);
});
