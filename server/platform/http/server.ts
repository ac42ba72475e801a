import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { Ajv } from 'ajv';
import formaten from 'ajv-formats';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { v7 as uuid } from 'uuid';
import { bedien } from './bedien.ts';
import { antwoordMetProbleem, ONBEWAARBAAR, vangFoutenOp } from './fouten.ts';
import { probleem, Weigering } from './probleem.ts';
import type { Omgeving, Route } from './route.ts';
import './van-elders.ts';

export interface Serverkeuzes {
  /** Requests per minute per address; undefined for none (tests, benchmarks). */
  readonly perMinuut?: number;
  /** Addresses of proxies whose word about the sender's address and protocol is taken (X-Forwarded-*). */
  readonly proxys?: readonly string[];
  readonly logger?: FastifyServerOptions['logger'];
}

// An unknown field is refused, not dropped: what a person typed never disappears without a word.
const KEUZES = { removeAdditional: false, useDefaults: true, allErrors: true } as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The usual formats, but an id only in the form in which the database keeps it, and a date only in years that people live in. */
function metFormaten(ajv: Ajv): Ajv {
  const isDatum = fullFormats.date as { readonly validate: (tekst: string) => boolean };
  return formaten
    .default(ajv)
    .addFormat('uuid', ID)
    .addFormat('date', (tekst: string) => /^(19|2[0-9])/.test(tekst) && isDatum.validate(tekst));
}
/** A body means what it says: null is no 0. In an address everything is text, so numbers and lists are read from it. */
const letterlijk = metFormaten(new Ajv(KEUZES));
const uitAdres = metFormaten(new Ajv({ ...KEUZES, coerceTypes: 'array' }));

/** An HTTP server for these routes: the API and its description, with the guards that hold for all of it. Listens nowhere yet. */
export async function maakServer(
  omgeving: Omgeving,
  routes: readonly Route[],
  keuzes: Serverkeuzes = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: keuzes.logger ?? false,
    // The usual line holds the address as asked, and with it what somebody searched for; ours holds the route (below).
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuid(),
    trustProxy: keuzes.proxys === undefined || keuzes.proxys.length === 0 ? false : [...keuzes.proxys],
    bodyLimit: 1024 * 1024,
    return503OnClosing: true,
    // An address that cannot be read (bad escapes, endless) names nothing that exists.
    frameworkErrors: (_fout, _verzoek, antwoord) => antwoordMetProbleem(antwoord, probleem('niet-gevonden')),
  });
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? letterlijk : uitAdres).compile(schema));
  vangFoutenOp(app);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    // Plain http on one's own machine is a supported way to run Opmaat; a proxy with TLS sets this header itself.
    strictTransportSecurity: false,
  });
  await app.register(multipart);
  if (keuzes.perMinuut !== undefined) {
    await app.register(rateLimit, {
      max: keuzes.perMinuut,
      timeWindow: '1 minute',
      errorResponseBuilder: () => new Weigering(probleem('te-vaak')),
    });
  }
  await beschrijf(app);
  app.addHook('onResponse', async (verzoek, antwoord) => {
    const { method, routeOptions, id } = verzoek;
    verzoek.log.info(
      {
        methode: method,
        route: routeOptions.url ?? 'onbekend',
        status: antwoord.statusCode,
        ms: Math.round(antwoord.elapsedTime),
        verzoek: id,
      },
      'verzoek',
    );
  });
  app.addHook('onRequest', async (verzoek) => {
    // A page of another site can make a browser send our cookie, but cannot add this header without asking us (CORS).
    const leest = verzoek.method === 'GET' || verzoek.method === 'HEAD';
    if (verzoek.routeOptions.config.vanElders) return;
    if (!leest && verzoek.headers['x-opmaat'] === undefined) throw new Weigering(probleem('vreemde-herkomst'));
  });
  app.addHook('preValidation', async (verzoek) => {
    if (heeftHalfTeken(verzoek.body)) throw new Weigering(probleem('ongeldig', { detail: ONBEWAARBAAR }));
  });
  bedien(app, omgeving, routes);
  return app;
}

/** Whether text in this body holds half of a character (JSON can write one, the database cannot keep it). Not recursive: a body can be deep. */
function heeftHalfTeken(body: unknown): boolean {
  const stapel: unknown[] = [body];
  while (stapel.length > 0) {
    const deel = stapel.pop();
    if (typeof deel === 'string' && /\p{Surrogate}/u.test(deel)) return true;
    if (typeof deel === 'object' && deel !== null) for (const waarde of Object.values(deel)) stapel.push(waarde);
  }
  return false;
}

async function beschrijf(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Opmaat',
        description:
          'De open API van Opmaat, het informatiesysteem voor passend onderwijs. Onze eigen schermen gebruiken dezelfde API.',
        version: '1.0.0',
        license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
      },
      servers: [{ url: '/' }],
    },
  });
  await app.register(swaggerUi, { routePrefix: '/api/uitleg', staticCSP: true });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
