import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import '@fastify/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Omgeving } from '../platform/http/route.ts';
import { maakServer, type Serverkeuzes } from '../platform/http/server.ts';
import { PROJECT } from '../platform/project.ts';
import { gezondheid } from './gezondheid.ts';
import type { Inlogwegen } from './inloggen.ts';
import { routes } from './routes.ts';

/** The whole of Opmaat over HTTP: API, logging in, health, and the built screens. Listens nowhere yet. */
export async function maakApp(
  omgeving: Omgeving,
  keuzes: Serverkeuzes = {},
  inlogwegen?: Inlogwegen,
): Promise<FastifyInstance> {
  const compleet = { ...omgeving, ...(inlogwegen && { inlogwegen: inlogwegen.wegen }) };
  const app = await maakServer(compleet, routes, keuzes);
  await inlogwegen?.bedien(app, compleet);
  gezondheid(app, omgeving.databank);
  await serveerSchermen(app);
  return app;
}

async function serveerSchermen(app: FastifyInstance): Promise<void> {
  const map = join(PROJECT, 'uit/schermen');
  // Names of assets change with their contents, so a browser may keep them for ever; the page itself is asked anew each time.
  await app.register(fastifyStatic, {
    root: join(map, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  const pagina = (_verzoek: FastifyRequest, antwoord: FastifyReply) =>
    antwoord.sendFile('index.html', map, { maxAge: 0, immutable: false });
  app.get('/', { schema: { hide: true } }, pagina);
  // Every address that is no API and no file is a screen: the router in the browser knows which.
  app.get('/*', { schema: { hide: true } }, (verzoek, antwoord) =>
    /^\/api\/|\.[a-z0-9]+$/i.test(verzoek.url.split('?')[0] ?? '')
      ? antwoord.callNotFound()
      : pagina(verzoek, antwoord),
  );
}
