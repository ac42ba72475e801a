import { Logger, type Runner, run as startWerker } from 'graphile-worker';
import pg from 'pg';
import { laadVoorbeeld } from '../../db/voorbeeld/laden.ts';
import { OpstartFout } from '../platform/databank/opstart-fout.ts';
import {
  alsEigenaar,
  type Databankserver,
  maakKlaar,
  metDatabank,
  zoekServer,
  zorgVoorDatabank,
} from '../platform/databank/opzet.ts';
import { openDatabank, sluitDatabank } from '../platform/databank/verbinding.ts';
import type { Omgeving } from '../platform/http/route.ts';
import { maakInlogwegen } from './inloggen.ts';
import { maakApp } from './maak-app.ts';
import { meldOpstart } from './melding.ts';
import { maakOmgeving } from './omgeving.ts';
import { maakTakenlijst } from './taken.ts';
import { overleefVerbindingsverlies } from './verbinding-weg.ts';

const DATABANK = 'opmaat';

/** Starts everything in order, and stops it in the opposite order. What fails halfway stops what already ran. */
async function start(): Promise<void> {
  overleefVerbindingsverlies();
  const begonnen = Date.now();
  const opruimen: (() => Promise<unknown>)[] = [];
  const ruimOp = async () => {
    for (const werk of opruimen.reverse().splice(0)) await werk();
  };
  try {
    const server = await zoekServer(zeg);
    opruimen.push(server.stop);
    const eigenaar = await kiesDatabank(server);
    const login = await maakKlaar(eigenaar);
    await zorgVoorVoorbeeld(eigenaar);

    const databank = openDatabank(login);
    opruimen.push(() => sluitDatabank(databank));
    const omgeving = maakOmgeving(databank);
    const werker = await startTaken(eigenaar, omgeving);
    opruimen.push(() => werker.stop());

    const productie = process.env.NODE_ENV === 'production';
    const poort = Number(process.env.OPMAAT_POORT ?? 4000);
    const proxys = (process.env.OPMAAT_PROXY ?? '').split(',').flatMap((adres) => adres.trim() || []);
    const keuzes = {
      ...(productie && { perMinuut: 600 }),
      proxys,
      logger: productie ? { level: 'info' } : { level: 'error' },
    };
    const app = await maakApp(omgeving, keuzes, await maakInlogwegen(databank, poort));
    opruimen.push(() => app.close());
    await app.listen({ port: poort, host: process.env.OPMAAT_ADRES_LUISTEREN ?? '127.0.0.1' });
    await meldOpstart(databank, { poort, waar: server.waar, seconden: (Date.now() - begonnen) / 1000, schrijf: zeg });
  } catch (fout) {
    await ruimOp();
    throw fout;
  }
  // A second signal while stopping does not start it twice; whoever waits too long can still end the process by force.
  let stopt = false;
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signaal, () => {
      if (stopt) return;
      stopt = true;
      zeg('Opmaat stopt…');
      ruimOp().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

async function kiesDatabank(server: Databankserver): Promise<pg.ClientConfig> {
  if (server.eigenaar.connectionString !== undefined) return server.eigenaar;
  await zorgVoorDatabank(server.eigenaar, DATABANK);
  return metDatabank(server.eigenaar, DATABANK);
}

/** The invented region goes into an empty database only, and never in production. */
async function zorgVoorVoorbeeld(eigenaar: pg.ClientConfig): Promise<void> {
  if (process.env.NODE_ENV === 'production') return;
  await alsEigenaar(eigenaar, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM vestiging LIMIT 1');
    if (rowCount) return;
    zeg('De voorbeeldregio laden…');
    await laadVoorbeeld(client, {});
  });
}

async function startTaken(eigenaar: pg.ClientConfig, omgeving: Omgeving): Promise<Runner> {
  const { taskList, parsedCronItems } = maakTakenlijst(omgeving);
  // Its information lines are not for the person who types npm start; errors are, without the data of a job.
  const logger = new Logger(() => (niveau, tekst) => {
    if (niveau === 'error') console.error(JSON.stringify({ niveau, bericht: tekst.slice(0, 200) }));
  });
  const pgPool = new pg.Pool({ ...eigenaar, max: 4 });
  // A lost connection (database restarted) is met by the worker itself, which tries again.
  pgPool.on('error', () => {});
  pgPool.on('connect', (client) => void client.on('error', () => {}));
  return startWerker({
    pgPool,
    taskList,
    parsedCronItems,
    concurrency: 1,
    noHandleSignals: true,
    logger,
  });
}

function zeg(tekst: string): void {
  console.log(tekst);
}

start().catch((fout: Error & { code?: string; port?: number }) => {
  if (fout instanceof OpstartFout) console.error(fout.message);
  else if (fout.code === 'EADDRINUSE') {
    console.error(
      `Poort ${fout.port} is al in gebruik: misschien draait Opmaat al. Stop dat programma, of kies een andere poort: OPMAAT_POORT=4001 npm start`,
    );
  } else if (fout.code === 'ENOSPC' || fout.code === '53100')
    console.error('De schijf is vol. Maak ruimte vrij en start Opmaat opnieuw; er is niets verloren.');
  else console.error('Opmaat kon niet starten.', fout);
  process.exit(1);
});
