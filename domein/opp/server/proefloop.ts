import { beforeEach, expect } from 'vitest';
import { metProefapp, type Proefapp } from '../../../server/platform/proef/proefapp.ts';
import type { Mens } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { legLeerlingAan, PAD, plan } from './proefplan.ts';
import { routes } from './routes.ts';

const TABELLEN = [
  'opp_instemming',
  'opp_gesprek',
  'opp_doel',
  'opp_versie',
  'opp',
  'termijn',
  'gebeurtenis',
  'verwerking',
  'bericht',
  'document',
  'beschrijving',
  'behoefte',
  'inschrijving',
  'betrokken_school',
] as const;

export interface Proefloop extends Proefapp {
  readonly begin: () => Promise<string>;
  /** The first plan as this person sees it. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects of the answer
  readonly bekijk: (wie?: Mens) => Promise<any>;
  /** A plan that was written: its id and that of its first version. */
  readonly schrijf: (inhoud?: object) => Promise<{ opp: string; versie: string }>;
  readonly bied: (inhoud?: object) => Promise<{ opp: string; versie: string; hash: string }>;
  readonly antwoord: (wie: Mens, versie: string, hash: string, deel?: object) => ReturnType<Proefapp['vraag']>;
  readonly stelVast: () => Promise<{ opp: string; versie: string; hash: string }>;
}

/** For tests: the invented region with a pupil who needs a plan, and the steps of making one. Call at the top of a test file. */
export function metProefloop(): Proefloop {
  const proef = metProefapp(routes, abonnementen) as Proefloop;
  beforeEach(async () => {
    await proef.leeg(...TABELLEN);
    proef.zetKlok('2026-11-20T11:00:00.000Z');
    await legLeerlingAan(proef.query);
  });
  const begin = async () => {
    const { status, json } = await proef.vraag('ib', 'POST', PAD, { dag: '2026-11-20' });
    expect(status).toBe(201);
    return json.id as string;
  };
  const bekijk = async (wie: Mens = 'ib') => (await proef.vraag(wie, 'GET', PAD)).json.plannen[0];
  const schrijf = async (inhoud: object = plan()) => {
    const opp = await begin();
    const { json, status } = await proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer: 0, inhoud });
    expect(status).toBe(200);
    return { opp, versie: json.id as string };
  };
  const bied = async (inhoud: object = plan()) => {
    const geschreven = await schrijf(inhoud);
    expect(
      (await proef.vraag('ib', 'POST', `/opp/versies/${geschreven.versie}/aanbod`, { volgnummer: 1 })).status,
    ).toBe(200);
    return { ...geschreven, hash: (await bekijk()).inDeMaak.hash as string };
  };
  const antwoord = (wie: Mens, versie: string, hash: string, deel: object = {}) =>
    proef.vraag(wie, 'POST', `/opp/versies/${versie}/antwoord`, { antwoord: 'akkoord', tekst: '', hash, ...deel });
  const stelVast = async () => {
    const gevraagd = await bied();
    for (const wie of ['ouder', 'tweedeOuder'] as const) await antwoord(wie, gevraagd.versie, gevraagd.hash);
    const uit = await proef.vraag('ib', 'POST', `/opp/versies/${gevraagd.versie}/vaststelling`, { volgnummer: 2 });
    expect(uit.status).toBe(200);
    return gevraagd;
  };
  return Object.assign(proef, { begin, bekijk, schrijf, bied, antwoord, stelVast });
}
