import { SCHOOLROLLEN, zoekAdressen, zoekRoladressen } from '../../../server/platform/adressen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { schrijfAan } from '../../../server/platform/post.ts';
import type { Beslisser } from '../regels/instemming.ts';

type Doe = Pick<Context, 'tx' | 'actor' | 'nu' | 'vandaag'>;
type Brief = 'aangeboden' | 'teruggenomen' | 'op-papier' | 'vastgesteld';

/** What is told to who must agree; nothing about the child in it. */
const BRIEVEN = {
  aangeboden: {
    onderwerp: 'Er ligt een plan voor u klaar',
    tekst:
      'De school vraagt of u instemt met een ontwikkelingsperspectief: het plan voor extra ondersteuning. U leest het in Opmaat en zegt daar wat u ervan vindt. Ja, nee en een opmerking kunnen allemaal.',
    pad: 'opp/instemmen',
  },
  teruggenomen: {
    onderwerp: 'De school past het plan nog aan',
    tekst:
      'De school past het ontwikkelingsperspectief nog aan dat u kreeg. Wat u antwoordde, telt voor het oude plan. Voor het nieuwe plan vraagt de school u opnieuw om instemming.',
    pad: 'opp',
  },
  'op-papier': {
    onderwerp: 'De school legde uw antwoord op papier vast',
    tekst:
      'De school legde in Opmaat vast wat u op papier antwoordde over het ontwikkelingsperspectief. Klopt het niet? Zolang het plan niet is vastgesteld, kunt u zelf een ander antwoord geven.',
    pad: 'opp/instemmen',
  },
  vastgesteld: {
    onderwerp: 'Het plan is vastgesteld',
    tekst: 'De school heeft het ontwikkelingsperspectief vastgesteld. U kunt het lezen en bewaren.',
    pad: 'opp',
  },
} as const satisfies Record<Brief, { onderwerp: string; tekst: string; pad: string }>;

/** Writes to who must agree. As Opmaat itself: a school need not know the addresses. */
export async function schrijfAanBeslissers(
  { tx, actor, nu }: Doe,
  leerling: string,
  beslissers: readonly Pick<Beslisser, 'persoon'>[],
  brief: Brief,
): Promise<void> {
  const { onderwerp, tekst, pad } = BRIEVEN[brief];
  await alsSysteem(tx, actor, async () => {
    const anderen = beslissers.flatMap(({ persoon }) => (persoon === actor.persoon ? [] : [persoon]));
    await schrijfAan(tx, nu, await zoekAdressen(tx, anderen), {
      onderwerp,
      tekst: `${tekst}\n\nOpen Opmaat: {adres}/leerlingen/${leerling}/${pad}`,
    });
  });
}

/** Tells intern begeleider and schoolleider that somebody answered. */
export async function schrijfAanSchool(
  { tx, actor, nu, vandaag }: Doe,
  leerling: string,
  vestiging: string,
): Promise<void> {
  await alsSysteem(tx, actor, async () => {
    await schrijfAan(tx, nu, await zoekRoladressen(tx, vestiging, SCHOOLROLLEN, vandaag), {
      onderwerp: 'Er is een antwoord op een plan',
      tekst: `Iemand heeft geantwoord op een ontwikkelingsperspectief van uw school.\n\nOpen Opmaat: {adres}/leerlingen/${leerling}/opp`,
    });
  });
}
