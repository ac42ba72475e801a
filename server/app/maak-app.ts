import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Omgeving } from '../platform/http/route.ts';
import { maakServer, type Serverkeuzes } from '../platform/http/server.ts';
import { PROJECT } from '../platform/project.ts';
import { gezondheid } from './gezondheid.ts';
import { routes } from './routes.ts';

/** The whole of Opmaat over HTTP: API, health, and the built screens. Listens nowhere yet. */
export async function maakApp(omgeving: Omgeving, keuzes: Serverkeuzes = {}): Promise<FastifyInstance> {
  const app = await maakServer(omgeving, routes, keuzes);
  gezondheid(app, omgeving.databank);
  await serveerSchermen(app);
  return app;
}

async function serveerSchermen(app: FastifyInstance): Promise<void> {
  const map = join(PROJECT, 'uit/schermen');
  await app.register(fastifyStatic, { root: map, wildcard: false, immutable: true, maxAge: '365d', index: false });
  const pagina = (
    _verzoek: unknown,
    antwoord: { sendFile: (naam: string, keuzes: { maxAge: number; immutable: boolean }) => unknown },
  ) => antwoord.sendFile('index.html', { maxAge: 0, immutable: false });
  app.get('/', { schema: { hide: true } }, pagina);
  // Every address that is no file and no API is a screen: the router in the browser knows which.
  app.get('/*', { schema: { hide: true } }, (verzoek, antwoord) => {
    if (verzoek.url.startsWith('/api/') || /\.[a-z0-9]+$/i.test(verzoek.url.split('?')[0] ?? ''))
      return antwoord.callNotFound();
    return pagina(verzoek, antwoord);
  });
}
