import type pg from 'pg';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Aanvulling, leesAanvulling } from '../regels/aanvulling.ts';
import { stappenVoorLidmaatschap, vergelijk } from '../regels/vergelijk.ts';
import { leesVestiging, leesVestigingscode } from '../regels/vestigingsregel.ts';
import type { Voortgang } from './csvbestand.ts';
import { ImportFout } from './import-fout.ts';
import { type Importverslag, telling } from './importverslag.ts';
import { type Ingelezen, leesIn } from './inlezen.ts';
import {
  type Bewaard,
  bewaarLidmaatschappen,
  bewaarVestigingen,
  inEenKeer,
  type Lidmaatschapswijziging,
  type Vestiging,
  vindBewaard,
  vindSwvCodes,
  voegBesturenToe,
} from './opslag-import.ts';
import { werkPlaatsenBij } from './plaatsen.ts';

const MEESTE_OPMERKINGEN = 10;

/** What is asked of an import. */
export interface Importvraag {
  readonly pad: string;
  /** Take the good lines, also when more than a fifth is refused. */
  readonly toch: boolean;
  readonly vandaag: Datum;
  readonly voortgang: Voortgang;
}

/**
 * ORG-1 to ORG-7 · Takes in the published list of locations, with a second file (`meta`) that knows cluster and website.
 * Without it what is kept of those stays. `client` is the owner. Throws ImportFout when nothing may be taken in.
 */
export async function importeerVestigingen(
  client: pg.Client,
  vraag: Importvraag & { readonly meta?: string },
): Promise<Importverslag> {
  return inEenKeer(client, async () => {
    const swvs = await vindSwvCodes(client);
    if (swvs.size === 0)
      throw new ImportFout(
        'Opmaat kent nog geen samenwerkingsverbanden. Importeer eerst de postcodegebieden: npm run opmaat -- importeer postcodegebieden BESTAND',
      );
    const bewaard = await vindBewaard(client, vraag.vandaag);
    const meta = vraag.meta === undefined ? undefined : await leesMeta(vraag.meta, vraag);
    const extra = (code: string): Pick<Vestiging, 'cluster' | 'website'> => {
      const { cluster = null, website = null } = meta?.goed.get(code) ?? bewaard.get(code)?.vestiging ?? {};
      return { cluster, website };
    };
    const gelezen = await leesIn({
      ...vraag,
      soort: 'vestigingen',
      lees: (velden) => leesVestiging(velden, { swvs, cluster: extra(leesVestigingscode(velden)).cluster }),
    });
    const vestigingen = [...gelezen.goed.values()].map((regel): Vestiging => ({ ...regel, ...extra(regel.code) }));
    const besturen = await schrijf(client, { vestigingen, bewaard, vandaag: vraag.vandaag });
    return {
      ...tel(vestigingen, bewaard),
      wat: 'Vestigingen',
      regels: gelezen.aantal,
      geweigerd: gelezen.geweigerd,
      ontbreekt: [...bewaard.keys()].filter((code) => !gelezen.sleutels.has(code)).toSorted(),
      verder: [`${telling(besturen)} besturen erbij.`, await werkPlaatsenBij(client), ...overMeta(meta)],
    };
  });
}

function leesMeta(pad: string, vraag: Importvraag): Promise<Ingelezen<Aanvulling>> {
  return leesIn({ ...vraag, pad, soort: 'aanvulling', lees: leesAanvulling });
}

function tel(vestigingen: readonly Vestiging[], bewaard: ReadonlyMap<string, Bewaard>) {
  const telling = { nieuw: 0, gewijzigd: 0, gelijk: 0 };
  for (const nieuw of vestigingen) telling[vergelijk(bewaard.get(nieuw.code)?.vestiging, nieuw).soort]++;
  return telling;
}

/** Writes only what differs; gives the number of new boards. */
async function schrijf(
  client: pg.Client,
  {
    vestigingen,
    bewaard,
    vandaag,
  }: { vestigingen: readonly Vestiging[]; bewaard: ReadonlyMap<string, Bewaard>; vandaag: Datum },
): Promise<number> {
  const anders = vestigingen.filter((nieuw) => vergelijk(bewaard.get(nieuw.code)?.vestiging, nieuw).soort !== 'gelijk');
  const besturen: Lidmaatschapswijziging[] = [];
  const swvs: Lidmaatschapswijziging[] = [];
  for (const { code, bestuur, swvPo, swvVo } of anders) {
    const oud = bewaard.get(code);
    const stappen = (lid: Bewaard['bestuur'], nieuw: string | null) =>
      stappenVoorLidmaatschap(lid, nieuw, vandaag).map((stap) => ({ vestiging: code, stap }));
    besturen.push(...stappen(oud?.bestuur, bestuur));
    swvs.push(...stappen(oud?.swvPo, swvPo), ...stappen(oud?.swvVo, swvVo));
  }
  const erbij = await voegBesturenToe(client, [...new Set(anders.map(({ bestuur }) => bestuur))]);
  await bewaarVestigingen(client, anders);
  await bewaarLidmaatschappen(client, 'vestiging_bestuur', besturen);
  await bewaarLidmaatschappen(client, 'vestiging_swv', swvs);
  return erbij;
}

function overMeta(meta: Ingelezen<Aanvulling> | undefined): string[] {
  if (meta === undefined) return [];
  const opmerkingen = [
    ...meta.geweigerd.map(({ nummer, zin }) => `regel ${nummer}: ${zin}`),
    ...[...meta.goed.values()].flatMap(({ opmerking }) => opmerking ?? []),
  ];
  const over = opmerkingen.length - MEESTE_OPMERKINGEN;
  return [
    `Aanvullende gegevens: ${telling(meta.goed.size)} regels gebruikt, ${telling(meta.geweigerd.length)} geweigerd.`,
    ...opmerkingen.slice(0, MEESTE_OPMERKINGEN).map((opmerking) => `Aanvulling, ${opmerking}`),
    ...(over > 0 ? [`Aanvulling: … en nog ${telling(over)} opmerkingen.`] : []),
  ];
}
