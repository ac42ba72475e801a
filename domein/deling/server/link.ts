import { route } from '../../../server/platform/http/route.ts';
import { hashCode, hashSleutel } from '../../../server/platform/sleutel.ts';
import { CodeVorm, LinkAntwoordVorm, LinkDocumentPad, LinkPad } from '../contract.ts';
import { POGINGZIN, type Poginguitslag } from '../regels/code.ts';
import { type Linkbewijs, openLink, openLinkDocument } from './opslag-inhoud.ts';
import { meldGeopend, meldGesloten } from './voorvallen.ts';

const OP_RIJ = {
  doel: 'Lezen wat een school deelt, met link en code',
  log: 'lezen',
  rollen: ['openbaar'],
  perMinuut: 30,
} as const;

/**
 * TOE-2: opens a share for who has the link and the code. A wrong attempt answers 200 and not an error: an error would undo the
 * counting of it. A wrong code and an unknown link are answered alike.
 */
export const openMetCode = route({
  ...OP_RIJ,
  methode: 'POST',
  pad: '/delingen/link/:sleutel',
  actie: 'deling.link-openen',
  samenvatting: 'Open wat een school deelt, met de link en de code',
  schema: { params: LinkPad, body: CodeVorm, antwoord: LinkAntwoordVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt }, { params, body }) => {
    const { uitslag, deling, leerling, eerste, gedeeld } = await openLink(
      tx,
      await maakBewijs(params.sleutel, body.code),
      nu,
    );
    if (deling !== null && eerste) await meldGeopend({ tx, actor, nu, vandaag }, deling);
    if (deling !== null && uitslag === 'gesloten') await meldGesloten({ tx, actor, nu, vandaag }, deling);
    verwerkt({ ...(leerling && { leerling }), ...(deling && { onderwerp: deling }) });
    return { geopend: uitslag === 'goed', uitslag, zin: zinBij(uitslag), gedeeld };
  },
});

/** As openMetCode, for one document: the code goes along again. Refused: JSON with the sentence instead of the file. */
export const haalLinkDocument = route({
  ...OP_RIJ,
  methode: 'POST',
  pad: '/delingen/link/:sleutel/documenten/:document',
  actie: 'deling.link-document',
  samenvatting: 'Haal een gedeeld document op, met de link en de code',
  schema: { params: LinkDocumentPad, body: CodeVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt }, { params, body }) => {
    const rij = await openLinkDocument(tx, await maakBewijs(params.sleutel, body.code), nu, params.document);
    if (rij.deling !== null && rij.uitslag === 'gesloten') await meldGesloten({ tx, actor, nu, vandaag }, rij.deling);
    verwerkt({ ...(rij.leerling && { leerling: rij.leerling }), ...(rij.deling && { onderwerp: rij.deling }) });
    if (rij.naam === null || rij.mediatype === null || rij.inhoud === null) {
      const uitslag = rij.uitslag === 'goed' ? 'onjuist' : rij.uitslag;
      return {
        mediatype: 'application/json; charset=utf-8',
        inhoud: JSON.stringify({ geopend: false, uitslag, zin: zinBij(uitslag) }),
      };
    }
    return { mediatype: rij.mediatype, inhoud: rij.inhoud, bestandsnaam: rij.naam };
  },
});

async function maakBewijs(sleutel: string, code: string): Promise<Linkbewijs> {
  return { sleutel: hashSleutel(sleutel), code: await hashCode(code, sleutel) };
}

function zinBij(uitslag: Poginguitslag): string {
  return uitslag === 'goed' ? '' : POGINGZIN[uitslag];
}
