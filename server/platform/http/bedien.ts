import '@fastify/cookie';
import '@fastify/rate-limit';
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, ROLNAAM } from '../../../kern/actor/actor.ts';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { alsActor, alsSessie, NIEMAND, POORT, type Tx } from '../databank/als-actor.ts';
import { legGebeurtenisVast } from '../gebeurtenis.ts';
import { schrijfVerwerking } from '../verwerking.ts';
import { zetCookie } from './cookie.ts';
import { probleem, Weigering } from './probleem.ts';
import type { Bestandsantwoord, Context, Huis, Omgeving, Route, Upload, Verwerkt } from './route.ts';
import { leesUpload } from './upload.ts';

export const SESSIECOOKIE = 'opmaat_sessie';
/**
 * Conflicts between transactions that PostgreSQL resolves by ending one: trying again is safe, nothing was written. Also when another
 * was first with the same thing (unique, exclusion), or took away what this leans on (foreign key: a dossier that is being destroyed):
 * on trying again the rule sees how it stands, and says in words what is the matter.
 */
const OPNIEUW = new Set(['40001', '40P01', '23505', '23P01', '23503']);

/** Serves these routes below /api/v1. Who may do what is on the route; this file sees to it that it happens for each. */
export function bedien(app: FastifyInstance, omgeving: Omgeving, routes: readonly Route[]): void {
  const huis: Huis = { routes, inlogwegen: omgeving.inlogwegen ?? [] };
  for (const r of routes) {
    app.route({
      method: r.methode,
      url: `/api/v1${r.pad}`,
      schema: {
        summary: r.samenvatting,
        operationId: r.actie,
        tags: [r.actie.split('.')[0] ?? ''],
        ...(r.schema.params && { params: r.schema.params }),
        ...(r.schema.zoek && { querystring: r.schema.zoek }),
        ...(r.schema.body && { body: r.schema.body }),
        ...(r.bestand && { consumes: ['multipart/form-data'] }),
        response: { [r.status ?? 200]: r.schema.antwoord ?? { type: 'null' } },
      },
      ...(r.perMinuut !== undefined && { config: { rateLimit: { max: r.perMinuut, timeWindow: '1 minute' } } }),
      // The role is checked before the body is read: who may not gets no hints about what would be valid.
      handler: (verzoek, antwoord) => voerUit({ ...omgeving, huis }, r, verzoek, antwoord),
    });
  }
}

interface Bediening extends Omgeving {
  readonly huis: Huis;
}

async function voerUit(
  omgeving: Bediening,
  r: Route,
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
): Promise<unknown> {
  if (r.bestand) await keurVooraf(omgeving, r, verzoek);
  const upload = r.bestand ? await leesUpload(verzoek, r.bestand.maximaal) : undefined;
  let poging = 0;
  for (;;) {
    try {
      return verzend(r, antwoord, await eenKeer(omgeving, r, verzoek, antwoord, upload));
    } catch (fout) {
      if (++poging < 3 && OPNIEUW.has((fout as { code?: string }).code ?? '')) continue;
      throw fout;
    }
  }
}

/** Who has no session that holds, or not the role, does not make the server read megabytes first. */
async function keurVooraf(omgeving: Omgeving, r: Route, verzoek: FastifyRequest): Promise<void> {
  const nu = omgeving.nu();
  const sleutel = sessiesleutel(verzoek);
  const actor =
    sleutel && (await alsSessie(omgeving.databank, sleutel, nu, datumInNederland(nu), async (_tx, wie) => wie));
  if (actor === undefined) throw new Weigering(probleem('niet-ingelogd'));
  eisRol(r, actor);
}

function verzend(r: Route, antwoord: FastifyReply, uitkomst: unknown): FastifyReply {
  antwoord
    .status(r.status ?? 200)
    // What everybody may read can wait in a browser; what belongs to a login leaves nothing behind on a shared computer.
    .header(
      'cache-control',
      r.log === 'geen' && r.methode === 'GET' && isOpenbaar(r) && !r.poort ? 'no-cache' : 'no-store',
    );
  if (!isBestand(uitkomst)) return antwoord.send(uitkomst);
  const { mediatype, inhoud, bestandsnaam } = uitkomst;
  antwoord
    .header('content-type', mediatype)
    .header('x-content-type-options', 'nosniff')
    // What somebody uploaded runs nothing, also when a browser shows it.
    .header('content-security-policy', "sandbox; default-src 'none'");
  if (bestandsnaam !== undefined) {
    antwoord.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(bestandsnaam)}`);
  }
  // Past the serializer of the schema, which is for JSON.
  return antwoord.serializer((x: unknown) => x as string).send(inhoud);
}

async function eenKeer(
  omgeving: Bediening,
  r: Route,
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  upload: Upload | undefined,
): Promise<unknown> {
  const nu = omgeving.nu();
  const vandaag = datumInNederland(nu);
  const sleutel = sessiesleutel(verzoek);
  const werk = (tx: Tx, actor: Actor) =>
    metContext(omgeving, r, verzoek, antwoord, { tx, actor, nu, vandaag, upload, sleutel });

  if (r.poort) return alsActor(omgeving.databank, POORT, vandaag, (tx) => werk(tx, POORT));
  if (sleutel !== undefined) {
    const { gelukt, uitkomst } = await alsSessie(omgeving.databank, sleutel, nu, vandaag, async (tx, actor) => ({
      gelukt: true as const,
      uitkomst: await werk(tx, actor),
    })).then((gedaan) => gedaan ?? { gelukt: false as const, uitkomst: undefined });
    if (gelukt) return uitkomst;
  }
  if (!isOpenbaar(r)) throw new Weigering(probleem('niet-ingelogd'));
  return alsActor(omgeving.databank, NIEMAND, vandaag, (tx) => werk(tx, NIEMAND));
}

interface Omstandigheden {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: Context['vandaag'];
  readonly upload: Upload | undefined;
  readonly sleutel: Buffer | undefined;
}

async function metContext(
  omgeving: Bediening,
  r: Route,
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  { tx, actor, nu, vandaag, upload, sleutel }: Omstandigheden,
): Promise<unknown> {
  eisRol(r, actor);
  const verwerkt: Verwerkt[] = [];
  const basis = { tx, actor, vandaag, nu };
  const context: Context = {
    ...basis,
    verwerkt: (wat) => void verwerkt.push(wat),
    legVast: (gebeurtenis) => legGebeurtenisVast(basis, omgeving.abonnementen, gebeurtenis),
  };
  const uitkomst = await r.voerUit(context, {
    params: verzoek.params as never,
    zoek: verzoek.query as never,
    body: verzoek.body as never,
    upload,
    sessie: {
      sleutel,
      zetCookie: (cookie) => zetCookie(verzoek, antwoord, cookie),
    },
    huis: omgeving.huis,
  });
  if (r.log !== 'geen') {
    if (verwerkt.length === 0) throw new Error(`${r.actie} zegt niet wiens gegevens zijn verwerkt`);
    const { log: soort, actie, doel } = r;
    await schrijfVerwerking(tx, actor, verwerkt, { soort, actie, doel, verzoek: verzoek.id, herkomst: verzoek.ip });
  }
  return uitkomst;
}

function eisRol(r: Route, actor: Actor): void {
  if (r.poort || r.rollen === 'iedereen-ingelogd') return;
  if (isOpenbaar(r) || r.rollen.some((rol) => rol === actor.rol)) return;
  const { zin, regel, artikel } = r.geweigerd ?? {
    zin: `Als ${ROLNAAM[actor.rol]} kunt u dit niet doen. Dit kan wel: ${r.rollen.map((rol) => ROLNAAM[rol]).join(', ')}.`,
    regel: 'TOE-3',
    artikel: 'AVG artikel 5',
  };
  throw new Weigering(probleem('mag-niet', { redenen: [{ code: 'rol', zin, bron: { regel, artikel } }] }));
}

function isOpenbaar(r: Route): boolean {
  return r.rollen !== 'iedereen-ingelogd' && r.rollen.includes('openbaar');
}

/** The key of the session of this browser: the SHA-256 of what stands in its cookie. */
export function sessiesleutel(verzoek: FastifyRequest): Buffer | undefined {
  const waarde = verzoek.cookies[SESSIECOOKIE];
  return waarde === undefined || waarde.length > 200 ? undefined : createHash('sha256').update(waarde).digest();
}

function isBestand(uitkomst: unknown): uitkomst is Bestandsantwoord {
  return typeof uitkomst === 'object' && uitkomst !== null && 'mediatype' in uitkomst && 'inhoud' in uitkomst;
}
