import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { probleem, Weigering } from './probleem.ts';
import type { Upload } from './route.ts';

/** Reads the one file of this request into memory, up to a size in bytes. Refuses none, empty, several, or too large. */
export async function leesUpload(verzoek: FastifyRequest, maximaal: number): Promise<Upload> {
  if (!verzoek.isMultipart())
    throw new Weigering(probleem('onleesbaar', { detail: 'Stuur het bestand als formulier (multipart/form-data).' }));
  const { bestand, velden } = await leesDelen(verzoek, maximaal).catch((fout: { statusCode?: number }) => {
    // What the reader of forms says about a broken or cut off form carries no status; it is the sender's mistake.
    if (fout instanceof Weigering || fout.statusCode !== undefined) throw fout;
    throw new Weigering(probleem('onleesbaar', { detail: 'Het formulier met het bestand is niet heel aangekomen.' }));
  });
  if (bestand === undefined || bestand.inhoud.length === 0) {
    throw new Weigering(
      probleem('ongeldig', {
        redenen: [
          {
            code: 'bestand-leeg',
            zin: 'Het bestand is leeg of ontbreekt. Kies een bestand met inhoud.',
            veld: 'bestand',
            bron: { regel: 'BEH-3', artikel: 'Opmaat' },
          },
        ],
      }),
    );
  }
  return { ...bestand, velden };
}

async function leesDelen(
  verzoek: FastifyRequest,
  maximaal: number,
): Promise<{ bestand: { naam: string; inhoud: Buffer } | undefined; velden: Record<string, string> }> {
  const velden: Record<string, string> = {};
  let bestand: { naam: string; inhoud: Buffer } | undefined;
  for await (const deel of verzoek.parts({ limits: { files: 1, fileSize: maximaal, fields: 20, fieldSize: 20_000 } })) {
    if (deel.type === 'field') {
      velden[deel.fieldname] = String(deel.value);
      continue;
    }
    const inhoud = await deel.toBuffer().catch((fout: { code?: string }) => {
      if (fout.code === 'FST_REQ_FILE_TOO_LARGE') throw teGroot(maximaal);
      throw fout;
    });
    if (deel.file.truncated) throw teGroot(maximaal);
    bestand = { naam: deel.filename, inhoud };
  }
  return { bestand, velden };
}

function teGroot(maximaal: number): Weigering {
  const mb = Math.floor(maximaal / 1024 / 1024);
  return new Weigering(
    probleem('te-groot', {
      redenen: [
        {
          code: 'bestand-te-groot',
          zin: `Het bestand is groter dan ${mb} MB. Maak het kleiner of splits het.`,
          veld: 'bestand',
          bron: { regel: 'BEH-3', artikel: 'Opmaat' },
        },
      ],
    }),
  );
}
