import type { Rol } from '../../../kern/actor/actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { type Arrangement, ArrangementVorm } from '../contract.ts';
import { maakBeeld } from './beeld.ts';
import { vindStuk } from './opslag.ts';
import { vindDeelnemers } from './opslag-deelname.ts';

/** Who sets arrangements up, and why. */
export const SCHOOL = {
  doel: 'Extra ondersteuning organiseren',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  geweigerd: {
    zin: 'De school regelt een arrangement: de intern begeleider of de schoolleider. Ouders kunnen het niet zelf aanvragen; zij ondertekenen.',
    regel: 'ARR-3',
    artikel: 'handreiking Helderheid rond passend onderwijs, 2.5',
  },
} as const;

/** Who decides on requests, and why. */
export const SWV = {
  doel: 'Beslissen over een aanvraag voor een arrangement',
  log: 'schrijven',
  rollen: ['tlv'],
  geweigerd: {
    zin: 'Over een aanvraag beslist het samenwerkingsverband.',
    regel: 'ARR-2',
    artikel: 'WPO artikel 18a lid 8',
  },
} as const;

const LEZERS = ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling', 'tlv'] as const satisfies readonly Rol[];

export const toonArrangement = route({
  methode: 'GET',
  pad: '/arrangementen/:id',
  actie: 'arrangement.lezen',
  samenvatting: 'Een arrangement met doelen, kosten, deelnemers en wat nu kan',
  doel: 'Extra ondersteuning organiseren',
  log: 'lezen',
  rollen: LEZERS,
  schema: { params: IdPad, antwoord: ArrangementVorm },
  voerUit: (context, { params }) => geefArrangement(context, params.id),
});

/** The arrangement as the actor sees it, with the reading recorded. */
export async function geefArrangement(context: Context, id: string): Promise<Arrangement> {
  const stuk = (await vindStuk(context.tx, id)) ?? nietGevonden();
  const deelnemers = await vindDeelnemers(context.tx, id);
  context.verwerkt({
    ...(stuk.leerling !== null && { leerling: stuk.leerling }),
    ...(stuk.soort === 'groep' && { leerlingen: [...new Set(deelnemers.map(({ leerling }) => leerling))] }),
    onderwerp: id,
  });
  return maakBeeld(context, stuk, deelnemers);
}
