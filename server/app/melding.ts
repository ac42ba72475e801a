import { vindVoorbeeldaccounts } from '../../domein/toegang/server/opslag.ts';
import { ROLNAAM, type Rol } from '../../kern/actor/actor.ts';
import { datumInNederland } from '../../kern/tijd/datum.ts';
import { alsActor, POORT } from '../platform/databank/als-actor.ts';
import type { Databank } from '../platform/databank/verbinding.ts';

/** Says where Opmaat can be found and as whom one can look around. */
export async function meldOpstart(
  databank: Databank,
  {
    poort,
    waar,
    seconden,
    schrijf,
  }: { poort: number; waar: string; seconden: number; schrijf: (tekst: string) => void },
): Promise<void> {
  const vandaag = datumInNederland(new Date().toISOString());
  const accounts =
    process.env.NODE_ENV === 'production'
      ? []
      : await alsActor(databank, POORT, vandaag, (tx) => vindVoorbeeldaccounts(tx, vandaag));
  schrijf(
    `\nOpmaat staat klaar op http://localhost:${poort} (na ${seconden.toFixed(1).replace('.', ',')} seconden; ${waar})`,
  );
  if (accounts.length > 0) {
    schrijf('\nKies daar een voorbeeldaccount, bijvoorbeeld:');
    for (const { naam, rol, organisatienaam } of accounts.slice(0, 6)) {
      schrijf(`  ${naam.padEnd(24)} ${ROLNAAM[rol as Rol]}${organisatienaam ? `, ${organisatienaam}` : ''}`);
    }
    if (accounts.length > 6) schrijf(`  … en nog ${accounts.length - 6} anderen`);
  }
  schrijf('\nUitleg van de API: /api/uitleg   ·   stoppen: Ctrl-C\n');
}
