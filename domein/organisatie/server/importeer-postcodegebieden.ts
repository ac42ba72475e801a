import type pg from 'pg';
import { leesPostcodegebied } from '../regels/postcoderegel.ts';
import { vergelijk } from '../regels/vergelijk.ts';
import type { Importvraag } from './importeer-vestigingen.ts';
import { type Importverslag, telling } from './importverslag.ts';
import { leesIn } from './inlezen.ts';
import { bewaarPostcodegebieden, inEenKeer, vindPostcodegebieden, voegSwvsToe } from './opslag-import.ts';
import { werkPlaatsenBij } from './plaatsen.ts';

/**
 * ORG-8 · Takes in the list of postcode areas, and with it the SWV themselves: this list says which there are. `client` is the
 * owner. Throws ImportFout when nothing may be taken in.
 */
export async function importeerPostcodegebieden(client: pg.Client, vraag: Importvraag): Promise<Importverslag> {
  return inEenKeer(client, async () => {
    const gelezen = await leesIn({ ...vraag, soort: 'postcodegebieden', lees: leesPostcodegebied });
    const bewaard = await vindPostcodegebieden(client);
    const gebieden = [...gelezen.goed.values()];
    const tellingen = { nieuw: 0, gewijzigd: 0, gelijk: 0 };
    const anders = gebieden.filter((gebied) => {
      const { soort } = vergelijk(bewaard.get(gebied.pc4), gebied);
      tellingen[soort]++;
      return soort !== 'gelijk';
    });
    const codes = new Set(gebieden.flatMap(({ swvPo, swvVo }) => [swvPo ?? [], swvVo ?? []].flat()));
    const swvs = await voegSwvsToe(client, [...codes]);
    await bewaarPostcodegebieden(client, anders);
    const zonder = gebieden.filter(({ swvPo }) => swvPo === null).map(({ pc4 }) => pc4);
    return {
      ...tellingen,
      wat: 'Postcodegebieden',
      regels: gelezen.aantal,
      geweigerd: gelezen.geweigerd,
      ontbreekt: [...bewaard.keys()].filter((pc4) => !gelezen.sleutels.has(pc4)).toSorted(),
      verder: [
        `${telling(swvs)} samenwerkingsverbanden erbij.`,
        ...(zonder.length === 0 ? [] : [`Zonder samenwerkingsverband: ${zonder.slice(0, 20).join(', ')}.`]),
        await werkPlaatsenBij(client),
      ],
    };
  });
}
