import type pg from 'pg';
import { OpstartFout } from '../platform/databank/opstart-fout.ts';
import { alsEigenaar, maakKlaar, metDatabank, zoekServer, zorgVoorDatabank } from '../platform/databank/opzet.ts';
import { documenten } from './opdrachten/documenten.ts';
import { importeer } from './opdrachten/importeer.ts';
import type { Opdracht } from './opdrachten/opdracht.ts';
import { opnieuw } from './opdrachten/opnieuw.ts';
import { tabellen } from './opdrachten/tabellen.ts';
import { voorbeeld } from './opdrachten/voorbeeld.ts';

/** `npm run opmaat -- <opdracht>`: what whoever runs Opmaat can do on the command line. */
const OPDRACHTEN: readonly Opdracht[] = [importeer, voorbeeld, opnieuw, tabellen, documenten];

async function voerUit([naam, ...argumenten]: readonly string[]): Promise<number> {
  const opdracht = OPDRACHTEN.find((mogelijk) => mogelijk.naam === naam);
  if (opdracht === undefined) {
    if (naam !== undefined && naam !== 'hulp') console.error(`De opdracht «${naam}» bestaat niet.\n`);
    console.log('Gebruik: npm run opmaat -- <opdracht>\n');
    for (const { naam: mogelijk, uitleg } of OPDRACHTEN) console.log(`  ${mogelijk.padEnd(12)} ${uitleg}`);
    return naam === undefined || naam === 'hulp' ? 0 : 1;
  }
  const server = await zoekServer((tekst) => console.error(tekst));
  try {
    const eigenaar =
      server.eigenaar.connectionString === undefined ? await ingebedde(server.eigenaar) : server.eigenaar;
    return await opdracht.voerUit(argumenten, { eigenaar, schrijf: console.log, fout: console.error });
  } finally {
    await server.stop();
  }
}

async function ingebedde(config: pg.ClientConfig): Promise<pg.ClientConfig> {
  await zorgVoorDatabank(config, 'opmaat');
  const eigenaar = metDatabank(config, 'opmaat');
  await alsEigenaar(eigenaar, async () => {});
  await maakKlaar(eigenaar);
  return eigenaar;
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
