import { createInterface } from 'node:readline/promises';
import { laadVoorbeeld } from '../../../db/voorbeeld/laden.ts';
import { OpstartFout } from '../../platform/databank/opstart-fout.ts';
import { alsEigenaar, maakKlaar } from '../../platform/databank/opzet.ts';
import type { Opdracht } from './opdracht.ts';

/** Throws everything away and lays the example region out anew, after asking; `--ja` answers beforehand. */
export const opnieuw: Opdracht = {
  naam: 'opnieuw',
  uitleg: 'Gooi alle gegevens weg en begin opnieuw met de voorbeeldregio (vraagt het eerst)',
  voerUit: async (argumenten, { eigenaar, schrijf, fout }) => {
    if (process.env.NODE_ENV === 'production') {
      fout('Dit kan niet in productie: dan zouden echte dossiers verdwijnen.');
      return 1;
    }
    if (!argumenten.includes('--ja') && !(await vraagHet())) {
      schrijf('Er is niets veranderd.');
      return 1;
    }
    await alsEigenaar(eigenaar, async (client) => {
      const { rows } = await client.query<{ anderen: number }>(
        "SELECT count(*)::int AS anderen FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'opmaat'",
      );
      if ((rows[0]?.anderen ?? 0) > 0)
        throw new OpstartFout('Opmaat draait nog. Stop het eerst (Ctrl-C) en probeer het dan opnieuw.');
      await client.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE');
      await client.query('DROP SCHEMA public CASCADE');
      await client.query('CREATE SCHEMA public');
    });
    await maakKlaar(eigenaar);
    await alsEigenaar(eigenaar, (client) => laadVoorbeeld(client, {}));
    schrijf('Klaar: de voorbeeldregio staat er weer als nieuw.');
    return 0;
  },
};

async function vraagHet(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const vraag = createInterface({ input: process.stdin, output: process.stdout });
  const antwoord = await vraag.question(
    'Alle gegevens in deze databank verdwijnen, ook wat u zelf invoerde. Typ «opnieuw» om door te gaan: ',
  );
  vraag.close();
  return antwoord.trim() === 'opnieuw';
}
