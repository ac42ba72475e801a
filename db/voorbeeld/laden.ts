import type pg from 'pg';
import { MENSEN, type Mens, persoonId, vulProefregio } from '../../server/platform/proef/proefregio.ts';

export async function laadVoorbeeld(client: pg.Client, _keuzes: { leerlingen?: number; vandaag?: string }): Promise<void> {
  await vulProefregio(client);
  let i = 0;
  for (const mens of Object.keys(MENSEN) as Mens[]) await client.query('INSERT INTO voorbeeldaccount VALUES ($1, $2, $3)', [persoonId(mens), i++, `uitleg ${mens}`]);
}
