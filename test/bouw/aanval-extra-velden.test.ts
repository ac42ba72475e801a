import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../server/platform/proef/proefregio.ts';
import { iemandVoor, leesAlles, maakBody, naamVan, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const MET_BODY = ROUTES.filter(({ schema }) => schema.body !== undefined);
const MERK = 'meegesmokkeld-9f';
/** Columns that somebody would like to fill in oneself. */
const VELDEN = {
  id: '00000000-0000-7000-8000-00000000eeee',
  rol: MERK,
  vestiging: REGIO.andereSchool,
  swv: 'PO9902',
  door: '00000000-0000-7000-8000-0000000a0004',
  door_naam: MERK,
  doorRol: MERK,
  door_rol: MERK,
  persoon: '00000000-0000-7000-8000-0000000a0004',
  leerling: REGIO.anderKind,
  toestand: MERK,
  volgnummer: 1,
  voorOuders: false,
  voor_ouders: false,
  geldt: true,
  dag: '2020-01-01',
};
let aanmelding = '';

beforeAll(async () => {
  aanmelding = (await legKlaar(proef)).perPad.aanmeldingen?.[0] ?? '';
});

interface Vorm {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly items?: Vorm;
  readonly anyOf?: readonly Vorm[];
  readonly additionalProperties?: unknown;
}

/** The places in a schema where a field that nobody named would pass. */
function open(vorm: Vorm, waar: string): string[] {
  const dieper = [
    ...Object.entries(vorm.properties ?? {}).flatMap(([naam, deel]) => open(deel, `${waar}.${naam}`)),
    ...(vorm.anyOf ?? []).flatMap((deel) => open(deel, waar)),
    ...(vorm.items ? open(vorm.items, `${waar}[]`) : []),
  ];
  const isOpen = vorm.type === 'object' && vorm.additionalProperties !== false && vorm.properties !== undefined;
  return isOpen ? [waar, ...dieper] : dieper;
}

describe('aanval: velden meesmokkelen', () => {
  it('geen enkel verzoek laat een veld toe dat het niet kent, ook niet binnenin', () => {
    expect(MET_BODY.flatMap((route) => open(route.schema.body as Vorm, route.actie))).toEqual([]);
  });

  it.each(MET_BODY.map((route) => [naamVan(route), route] as const))(
    '%s weigert elk veld extra en noemt het',
    async (_naam, route) => {
      const wie = iemandVoor(route);
      const kent = Object.keys((route.schema.body as Vorm).properties ?? {});
      const fout: string[] = [];
      for (const [veld, waarde] of Object.entries(VELDEN).filter(([naam]) => !kent.includes(naam))) {
        const body = { ...maakBody(route), [veld]: waarde };
        const antwoord = await zend(proef, wie, route, vulPad(route, { id: aanmelding }), { body });
        const codes = (antwoord.json().redenen ?? []).map(({ code }: { code: string }) => code);
        if (antwoord.statusCode !== 422 || !codes.includes('vorm-additionalProperties'))
          fout.push(`${veld}: ${antwoord.statusCode} ${antwoord.payload.slice(0, 200)}`);
      }
      expect(fout).toEqual([]);
    },
  );

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'een veld dat %s heet verandert niets aan het programma',
    async (veld) => {
      for (const route of MET_BODY) {
        const tekst = JSON.stringify(maakBody(route) ?? {});
        const body = `${tekst.slice(0, -1)}${tekst === '{}' ? '' : ','}"${veld}":{"rol":"directie","prototype":{"vergiftigd":true},"vergiftigd":true}}`;
        const { statusCode } = await zend(proef, iemandVoor(route), route, vulPad(route, { id: aanmelding }), { body });
        expect([400, 422]).toContain(statusCode);
      }
      expect(({} as Record<string, unknown>).vergiftigd).toBeUndefined();
    },
  );

  it('van alles wat werd meegesmokkeld staat niets in de databank', async () => {
    expect((await leesAlles(proef)).filter((tekst) => tekst.includes(MERK))).toEqual([]);
  });
});
