import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  alsEigenaar,
  maakKlaar,
  metDatabank,
  zoekServer,
  zorgVoorDatabank,
} from '../server/platform/databank/opzet.ts';
import { belast, maakKlant, type Verzoek } from './belasting.ts';
import { maakDirectus } from './directus.ts';
import { type Klant, vulDossiers } from './dossier-databank.ts';
import { maakKaleAanroep } from './dossier-kaal.ts';
import { mediaan, type Uitkomst } from './uitkomst.ts';

const KLANTEN = 32;
const SECONDEN = 4;
const RONDES = 5;

/**
 * Read or change one dossier over HTTP with session, row security, purpose and reading log, 32 clients at once; in turns with (a) the
 * same statements by the bare driver and (b) Directus on the same PostgreSQL with the same rows (OPMAAT_DIRECTUS names the folder
 * where it is installed; without it that part is left out). Goals: at least 0.4 of (a), at least 5 times (b).
 */
export async function meetDossier(wat: 'lezen' | 'schrijven', aantal: number): Promise<Uitkomst> {
  const server = await zoekServer(console.error);
  const naam = `opmaat_bench_dossier_${aantal}`;
  const eigenaar = metDatabank(server.eigenaar, naam);
  const opruimen: (() => Promise<unknown>)[] = [];
  try {
    await zorgVoorDatabank(server.eigenaar, naam);
    const login = await maakKlaar(eigenaar);
    const klanten = await alsEigenaar(eigenaar, (client) => vulDossiers(client, aantal, KLANTEN));
    const kind = fork(join(import.meta.dirname, 'dossier-server.js'), [naam]);
    opruimen.push(async () => kind.kill());
    const [adres] = (await once(kind, 'message')) as [string];
    const stuur = maakKlant(adres, KLANTEN);
    const gezien = new Map<string, Verbetering>();
    const opmaat = (klant: number, keer: number) =>
      wat === 'lezen'
        ? stuur(leesverzoek(haal(klanten, klant), keer))
        : schrijf(stuur, haal(klanten, klant), keer, gezien);
    await Promise.all(klanten.map((_, klant) => opmaat(klant, 0)));
    const kaal = await maakKaleAanroep(login, klanten, wat);
    opruimen.push(kaal.stop);
    const directus = await maakDirectus(eigenaar, klanten, wat);
    if (directus) opruimen.push(directus.stop);

    const perSeconde: Record<'opmaat' | 'kaal' | 'directus', number[]> = { opmaat: [], kaal: [], directus: [] };
    for (let ronde = -1; ronde < RONDES; ronde++) {
      const uitslag = {
        opmaat: await belast(KLANTEN, SECONDEN, opmaat),
        kaal: await belast(KLANTEN, SECONDEN, kaal.doe),
        directus: directus ? await belast(KLANTEN, SECONDEN, directus.doe) : undefined,
      };
      if (ronde < 0) continue;
      perSeconde.opmaat.push(uitslag.opmaat);
      perSeconde.kaal.push(uitslag.kaal);
      if (uitslag.directus !== undefined) perSeconde.directus.push(uitslag.directus);
    }
    const [a, b] = [mediaan(perSeconde.opmaat), mediaan(perSeconde.kaal)];
    const c = perSeconde.directus.length > 0 ? mediaan(perSeconde.directus) : undefined;
    return {
      bench: `dossier-${wat}`,
      grootte: { dossiers: aantal, klanten: KLANTEN, seconden_per_ronde: SECONDEN, rondes: RONDES },
      waarden: { opmaat_per_s: a, kale_driver_per_s: b, ...(c !== undefined && { directus_per_s: c }) },
      verhouding: { opmaat_tegen_kaal: a / b, ...(c !== undefined && { opmaat_tegen_directus: a / c }) },
    };
  } finally {
    for (const werk of opruimen.reverse()) await werk();
    await server.stop();
  }
}

function leesverzoek({ cookie, leerlingen }: Klant, keer: number): Verzoek {
  return {
    methode: 'GET',
    pad: `/api/v1/leerlingen/${haal(leerlingen, keer % leerlingen.length)}`,
    koppen: koppen(cookie),
  };
}

/** Corrects the street, with the number of the last change as the screen would know it. */
async function schrijf(
  stuur: (verzoek: Verzoek) => Promise<string>,
  { cookie, leerlingen }: Klant,
  keer: number,
  gezien: Map<string, Verbetering>,
): Promise<void> {
  const id = haal(leerlingen, keer % leerlingen.length);
  const pad = `/api/v1/leerlingen/${id}`;
  const vraag = { pad, koppen: koppen(cookie) };
  const oud = gezien.get(id) ?? leesVelden(await stuur({ methode: 'GET', ...vraag }));
  const inhoud = JSON.stringify({ ...oud, straat: `Meetlaan ${keer}` });
  const { volgnummer } = JSON.parse(await stuur({ methode: 'PUT', ...vraag, inhoud })) as Verbetering;
  gezien.set(id, { ...oud, volgnummer });
}

type Verbetering = Readonly<Record<string, string | number>> & { readonly volgnummer: number };

/** What the screen sends back of the dossier that it showed, with another street. */
export function leesVelden(antwoord: string): Verbetering {
  const { roepnaam, tussenvoegsel, achternaam, geboortedatum, adres, volgnummer } = JSON.parse(antwoord).leerling;
  return { roepnaam, tussenvoegsel, achternaam, geboortedatum, ...adres, volgnummer };
}

function koppen(cookie: string) {
  return { cookie: `opmaat_sessie=${cookie}`, 'x-opmaat': 'bench', 'content-type': 'application/json' };
}

function haal<T>(lijst: readonly T[], plek: number): T {
  const waarde = lijst[plek];
  if (waarde === undefined) throw new RangeError(`Er is geen plek ${plek}.`);
  return waarde;
}
