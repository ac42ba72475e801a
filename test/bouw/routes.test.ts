import { describe, expect, it } from 'vitest';
import { ROLLEN } from '../../kern/actor/actor.ts';
import { routes } from '../../server/app/routes.ts';

/** Paths that give or take no data of a pupil, so that there is nothing for the reading log; everything else is logged. */
const ZONDER_LEERLING = [
  { begin: '/voorbeeldaccounts', omdat: 'people of the invented region, to log in as' },
  { begin: '/sessie', omdat: 'who one is oneself' },
  { begin: '/mensen', omdat: 'people who work with Opmaat and their roles' },
  { begin: '/rollen', omdat: 'roles of people who work with Opmaat' },
  { begin: '/organisaties', omdat: 'organisations where somebody can hold a role' },
  { begin: '/rechten', omdat: 'public: who may do what' },
  { begin: '/toestemmingdoelen', omdat: 'public: for which purposes consent is asked' },
  { begin: '/ontvangers', omdat: 'people and organisations with whom one can share' },
  { begin: '/bewaren/bewijzen', omdat: 'proofs without personal data' },
  { begin: '/vestigingen', omdat: 'public: schools' },
  { begin: '/postcodes', omdat: 'public: areas' },
  { begin: '/categorieen', omdat: 'public: the common language' },
  { begin: '/scholen', omdat: 'public: schools with their profile' },
  { begin: '/profielen', omdat: 'the profile of a school' },
  { begin: '/swv/', omdat: 'settings of an SWV' },
  { begin: '/rod/scholen', omdat: 'counts per school for the board, without pupils' },
  { begin: '/arrangementcijfers', omdat: 'totals for the directie, without pupils' },
  { begin: '/geschillen/aantallen', omdat: 'counts for the directie, without pupils' },
  { begin: '/termijnen', omdat: 'terms per school for board and SWV, without pupils' },
  { begin: '/berichten', omdat: 'own mail, which holds no personal data' },
  {
    begin: '/aanmeldingconcepten',
    omdat: 'what a parent is still writing about the own child; nobody else can read it',
  },
];
/** Answers that are a file, not JSON. */
const GEEFT_BESTAND = [
  '/aanmeldingen/:id/bevestiging',
  '/opp/versies/:id/pdf',
  '/rod/bestand',
  '/arrangementen-bestand',
  '/medisch/:id/protocol',
  '/groepsoverzicht/pdf',
  '/tlv-besluiten/:id/brief',
  '/swv/tlv-verklaringen.csv',
  '/bezwaren/:id/bevestiging',
  '/bezwaren/:id/beslissing',
  '/documenten/:id',
  '/berichten/:id',
  '/leerlingen/:leerling/uitvoer',
  '/logboek/uitvoer',
  '/delingen/:id/documenten/:document',
  '/delingen/link/:sleutel/documenten/:document',
];
/** Whoever holds a link and the code to it, without account: what they open is logged under the role «openbaar». */
const MET_LINK_EN_CODE = ['/delingen/link/', '/verzoeken/link/'];

const ALLE = routes.map((route) => ({ route, naam: `${route.methode} ${route.pad}` }));

function dubbel(waarden: readonly string[]): string[] {
  return waarden.filter((waarde, plek) => waarden.indexOf(waarde) !== plek);
}
function zonder(voldoet: (route: (typeof ALLE)[number]['route']) => boolean): string[] {
  return ALLE.filter(({ route }) => !voldoet(route)).map(({ naam }) => naam);
}

describe('elke route', () => {
  it('heeft een eigen adres en een eigen actie', () => {
    expect(dubbel(ALLE.map(({ naam }) => naam.replace(/:[a-z]+/gi, ':x')))).toEqual([]);
    expect(dubbel(routes.map(({ actie }) => actie))).toEqual([]);
  });

  it('zegt wat zij doet en waarom', () => {
    expect(zonder(({ actie }) => /^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(actie))).toEqual([]);
    expect(zonder(({ doel }) => doel.trim().length >= 6)).toEqual([]);
    expect(zonder(({ samenvatting }) => samenvatting.trim().length >= 6 && !samenvatting.includes('\n'))).toEqual([]);
  });

  it('zegt wie haar mag proberen', () => {
    expect(
      zonder(
        ({ rollen }) =>
          rollen === 'iedereen-ingelogd' ||
          (rollen.length > 0 && rollen.every((rol) => rol === 'openbaar' || ROLLEN.includes(rol))),
      ),
    ).toEqual([]);
  });

  it('kent de vorm van haar adres, haar invoer en haar antwoord', () => {
    expect(zonder(({ pad, schema }) => pad.includes(':') === (schema.params !== undefined))).toEqual([]);
    expect(
      zonder(
        ({ pad, schema, status }) => schema.antwoord !== undefined || status === 204 || GEEFT_BESTAND.includes(pad),
      ),
    ).toEqual([]);
    expect(
      zonder(({ methode, schema, bestand }) => methode !== 'PUT' || schema.body !== undefined || bestand !== undefined),
    ).toEqual([]);
    expect(
      zonder(
        ({ methode, schema, bestand }) => methode !== 'GET' || (schema.body === undefined && bestand === undefined),
      ),
    ).toEqual([]);
  });

  it('weigert velden die zij niet kent', () => {
    expect(zonder(({ schema }) => schema.body === undefined || isDicht(schema.body))).toEqual([]);
  });

  it('wordt gelogd, tenzij zij niets over een leerling geeft of neemt', () => {
    const mag = (pad: string) =>
      ZONDER_LEERLING.some(({ begin }) => pad.startsWith(begin)) && !pad.includes(':leerling');
    expect(zonder(({ log, pad }) => log !== 'geen' || mag(pad))).toEqual([]);
    expect(
      zonder(
        ({ log, methode }) =>
          log === 'geen' || (methode === 'GET') === (log === 'lezen') || (methode === 'POST' && log === 'lezen'),
      ),
    ).toEqual([]);
  });

  it('is openbaar of van iemand: zonder inlog wordt niets van een leerling gelogd', () => {
    expect(
      zonder(
        ({ rollen, log, pad }) =>
          rollen === 'iedereen-ingelogd' ||
          !rollen.includes('openbaar') ||
          log === 'geen' ||
          MET_LINK_EN_CODE.some((begin) => pad.startsWith(begin)),
      ),
    ).toEqual([]);
  });
});

/** Whether a body takes only the fields that it names; of alternatives, each. */
function isDicht(schema: object): boolean {
  const { anyOf, type, additionalProperties } = schema as {
    anyOf?: object[];
    type?: string;
    additionalProperties?: unknown;
  };
  return anyOf ? anyOf.every(isDicht) : type !== 'object' || additionalProperties === false;
}
