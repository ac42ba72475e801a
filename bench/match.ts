import { STANDAARDCRITERIA } from '../domein/matching/regels/criteria.ts';
import { matchTegenIndex } from '../domein/matching/regels/match.ts';
import { maakMatchIndex } from '../domein/matching/regels/matchindex.ts';
import { routes as matching } from '../domein/matching/server/routes.ts';
import { routes as toegang } from '../domein/toegang/server/routes.ts';
import {
  alsEigenaar,
  maakKlaar,
  metDatabank,
  zoekServer,
  zorgVoorDatabank,
} from '../server/platform/databank/opzet.ts';
import { openDatabank, sluitDatabank } from '../server/platform/databank/verbinding.ts';
import { maakServer } from '../server/platform/http/server.ts';
import { COOKIE, KIND, vulMatchdatabank } from './match-databank.ts';
import { kaleLus } from './match-kaal.ts';
import { maakNummers, maakScholen, maakVraag, naarKaleScholen, naarKaleVraag } from './match-kern-gegevens.ts';
import { mediaan, type Uitkomst } from './uitkomst.ts';

const LUSRONDES = 1_000;
const VERZOEKRONDES = 500;
const AANLOOP = 100;
const BESTE = 25;

/**
 * One child against all schools. (a) Verdict, order and the sentences of the best 25, beside a bare loop over typed arrays that
 * gives the same verdicts and order; goal at most 3 times. (b) The same over the API, with session, row security and reading log,
 * beside an empty route for who is logged in; goal at most 5 times. In turns, within one run.
 */
export async function meet({ aantal = 8_700 }: { aantal?: number }): Promise<Uitkomst> {
  const kern = meetKern(aantal);
  const api = await meetApi(aantal);
  return {
    bench: 'match',
    grootte: { scholen: aantal, beste: BESTE, lusrondes: LUSRONDES, verzoekrondes: VERZOEKRONDES },
    waarden: { ...kern, ...api },
    verhouding: {
      match_tegen_lus: kern.match_ms / kern.kale_lus_ms,
      verzoek_tegen_leeg: api.verzoek_ms / api.leeg_verzoek_ms,
    },
  };
}

function meetKern(aantal: number) {
  const scholen = maakScholen(aantal, 20260801);
  const index = maakMatchIndex(scholen);
  const nummers = maakNummers();
  const kaal = naarKaleScholen(scholen, nummers);
  const vragen = Array.from({ length: 40 }, (_, i) => {
    const vraag = maakVraag(i + 1);
    return { vraag, kaal: naarKaleVraag(vraag, STANDAARDCRITERIA, nummers) };
  });
  const match: number[] = [];
  const lus: number[] = [];
  let controle = 0;
  for (let ronde = -AANLOOP; ronde < LUSRONDES; ronde += 1) {
    const paar = vragen[(ronde + AANLOOP) % vragen.length];
    if (paar === undefined) continue;
    const begin = performance.now();
    const resultaat = matchTegenIndex(paar.vraag, index, STANDAARDCRITERIA);
    const beste = resultaat.beste(BESTE);
    const midden = performance.now();
    const { volgorde } = kaleLus(paar.kaal, kaal);
    const eind = performance.now();
    // What is computed must be used, or the engine may leave it out; and both must say the same.
    if (volgorde.length !== resultaat.volgorde.length) throw new Error('De kale lus en de regels zijn het niet eens.');
    controle += beste.length + volgorde.length;
    if (ronde < 0) continue;
    match.push(midden - begin);
    lus.push(eind - midden);
  }
  if (controle === 0) throw new Error('Geen enkele vraag gaf een school: er is niets gemeten.');
  return { match_ms: mediaan(match), kale_lus_ms: mediaan(lus) };
}

async function meetApi(aantal: number) {
  const server = await zoekServer(console.error);
  const naam = `opmaat_bench_match_${aantal}`;
  const eigenaar = metDatabank(server.eigenaar, naam);
  try {
    await alsEigenaar(server.eigenaar, (client) => client.query(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`));
    await zorgVoorDatabank(server.eigenaar, naam);
    const login = await maakKlaar(eigenaar);
    await vulMatchdatabank(eigenaar, aantal);
    const databank = openDatabank(login);
    const app = await maakServer({ databank, nu: () => new Date().toISOString(), abonnementen: [] }, [
      ...toegang,
      ...matching,
    ]);
    const adres = await app.listen({ port: 0, host: '127.0.0.1' });
    try {
      return await meetVerzoeken(`${adres}/api/v1`);
    } finally {
      await app.close();
      await sluitDatabank(databank);
    }
  } finally {
    await alsEigenaar(server.eigenaar, (client) => client.query(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`));
    await server.stop();
  }
}

async function meetVerzoeken(api: string) {
  const koppen = { cookie: `opmaat_sessie=${COOKIE}`, 'x-opmaat': 'bench', 'content-type': 'application/json' };
  const vraag = async (pad: string, init: RequestInit) => {
    const begin = performance.now();
    const antwoord = await fetch(`${api}${pad}`, { ...init, headers: koppen });
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new Error(`${pad} gaf ${antwoord.status}: ${tekst.slice(0, 300)}`);
    return { ms: performance.now() - begin, grootte: tekst.length };
  };
  const koud = await vraag(`/leerlingen/${KIND}/match`, { method: 'POST', body: '{}' });
  const verzoek: number[] = [];
  const leeg: number[] = [];
  for (let ronde = -AANLOOP; ronde < VERZOEKRONDES; ronde += 1) {
    const metMatch = await vraag(`/leerlingen/${KIND}/match`, { method: 'POST', body: '{}' });
    const zonder = await vraag('/sessie', { method: 'GET' });
    if (ronde < 0) continue;
    verzoek.push(metMatch.ms);
    leeg.push(zonder.ms);
  }
  return {
    verzoek_ms: mediaan(verzoek),
    leeg_verzoek_ms: mediaan(leeg),
    eerste_verzoek_ms: koud.ms,
    antwoord_kb: koud.grootte / 1024,
  };
}
