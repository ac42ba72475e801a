import type pg from 'pg';
import { OpstartFout } from '../platform/databank/opstart-fout.ts';
import {
  alsEigenaar,
  type Databankserver,
  maakKlaar,
  metDatabank,
  zoekServer,
  zorgVoorDatabank,
} from '../platform/databank/opzet.ts';
import { controleer } from './opdrachten/controleer.ts';
import { documenten } from './opdrachten/documenten.ts';
import { importeer } from './opdrachten/importeer.ts';
import { logboekUitvoer } from './opdrachten/logboek-uitvoer.ts';
import type { Opdracht } from './opdrachten/opdracht.ts';
import { opnieuw } from './opdrachten/opnieuw.ts';
import { tabellen } from './opdrachten/tabellen.ts';
import { voorbeeld } from './opdrachten/voorbeeld.ts';

/** `npm run opmaat -- <opdracht>`: what whoever runs Opmaat can do on the command line. */
const OPDRACHTEN: readonly Opdracht[] = [
  importeer,
  voorbeeld,
  opnieuw,
  controleer,
  logboekUitvoer,
  tabellen,
  documenten,
];

async function voerUit([naam, ...argumenten]: readonly string[]): Promise<number> {
  const opdracht = OPDRACHTEN.find((mogelijk) => mogelijk.naam === naam);
  if (opdracht === undefined) {
    if (naam !== undefined && naam !== 'hulp') console.error(`De opdracht «${naam}» bestaat niet.\n`);
    console.log('Gebruik: npm run opmaat -- <opdracht>\n');
    for (const { naam: mogelijk, uitleg } of OPDRACHTEN) console.log(`  ${mogelijk.padEnd(16)} ${uitleg}`);
    return naam === undefined || naam === 'hulp' ? 0 : 1;
  }
  const server = await zoekServer((tekst) => console.error(tekst));
  try {
    const metDeze = (eigenaar: pg.ClientConfig) =>
      opdracht.voerUit(argumenten, { eigenaar, schrijf: console.log, fout: console.error });
    return opdracht.wegwerp
      ? await metWegwerpdatabank(server.eigenaar, metDeze)
      : await metDeze(await kiesDatabank(server));
  } finally {
    await server.stop();
  }
}

/** The database of this installation, migrated. */
async function kiesDatabank({ eigenaar: config }: Databankserver): Promise<pg.ClientConfig> {
  if (config.connectionString === undefined) await zorgVoorDatabank(config, 'opmaat');
  const eigenaar = config.connectionString === undefined ? metDatabank(config, 'opmaat') : config;
  await maakKlaar(eigenaar);
  return eigenaar;
}

/** A fresh migrated database for this one command, gone afterwards: what developers generate must not depend on their own data. */
async function metWegwerpdatabank(
  config: pg.ClientConfig,
  werk: (eigenaar: pg.ClientConfig) => Promise<number>,
): Promise<number> {
  const naam = `opmaat_wegwerp_${process.pid}`;
  await zorgVoorDatabank(config, naam);
  try {
    const eigenaar = metDatabank(config, naam);
    await maakKlaar(eigenaar);
    return await werk(eigenaar);
  } finally {
    await alsEigenaar(config, (client) => client.query(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`));
  }
}

voerUit(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fout: Error) => {
    console.error(fout instanceof OpstartFout ? fout.message : fout);
    process.exitCode = 1;
  },
);
