import { abonnementen, routes } from '../server/app/routes.ts';
import { maakKlaar, metDatabank, zoekServer } from '../server/platform/databank/opzet.ts';
import { openDatabank } from '../server/platform/databank/verbinding.ts';
import { maakServer } from '../server/platform/http/server.ts';

// The server of the bench in a process of its own, as in use: node dossier-server.js <database>. Says its address when it listens.
const server = await zoekServer(console.error);
const login = await maakKlaar(metDatabank(server.eigenaar, process.argv[2] ?? ''));
const databank = openDatabank(login);
const app = await maakServer({ databank, nu: () => new Date().toISOString(), abonnementen }, routes);
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
process.once('disconnect', () => process.exit(0));
