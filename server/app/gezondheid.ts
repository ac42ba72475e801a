import '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { Databank } from '../platform/databank/verbinding.ts';

/** `/gezond`: the process lives. `/gereed`: it can do its work, that is, the database answers. For whoever runs Opmaat. */
export function gezondheid(app: FastifyInstance, databank: Databank): void {
  app.get('/gezond', { schema: { hide: true } }, () => ({ gezond: true }));
  app.get('/gereed', { schema: { hide: true } }, async (_verzoek, antwoord) => {
    try {
      await databank.pool.query('select 1');
      return { gereed: true };
    } catch {
      return antwoord.status(503).send({ gereed: false, reden: 'De databank antwoordt niet.' });
    }
  });
}
