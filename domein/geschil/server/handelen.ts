import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { laatTermijnenVervallen, voldoeTermijn, zetTermijn } from '../../../server/platform/termijn.ts';
import { berekenGpoTermijn, GPO_TERMIJN } from '../regels/gpo.ts';
import { bezwarenTegenStap, type Doenbaar } from '../regels/handelingen.ts';
import { type Stap, standVanGeschil } from '../regels/stappen.ts';
import { schrijfBrief } from './brieven.ts';
import { meldGebeurtenis } from './melden.ts';
import { type Geschilrij, type Staprij, vindGeschil, vindStappen } from './opslag.ts';
import { voegStapToe, werkGeschilBij } from './opslag-schrijven.ts';

/** What a step is judged by. */
export interface Geschilstuk {
  readonly rij: Geschilrij;
  readonly stappen: readonly Stap[];
}

/**
 * Records one step of a difference, the same way for all: holds it, refuses when somebody changed it since the actor looked (409) or when
 * it is not possible now (422), lets `maak` judge and give the step, and writes the rung, the terms, the event and the mail.
 */
export async function neemStap(
  context: Context,
  wat: { readonly id: string; readonly volgnummer: number; readonly soort: (stuk: Geschilstuk) => Doenbaar },
  maak: (stuk: Geschilstuk) => Uitkomst<Stap>,
): Promise<Geschilrij> {
  const { tx, actor, nu, vandaag } = context;
  const rij = (await vindGeschil(tx, wat.id)) ?? nietGevonden();
  const rijen = await vindStappen(tx, [rij.id]);
  if (rij.volgnummer !== wat.volgnummer) weiger([zegWieEerderWas(rijen)], 'intussen-veranderd');
  const stuk = { rij, stappen: rijen.map(({ stap }) => stap) };
  const bezwaren = bezwarenTegenStap(wat.soort(stuk), stuk.stappen, actor.rol);
  if (bezwaren.length > 0) weiger(bezwaren);
  const stap = eis(maak(stuk));
  const stand = standVanGeschil([...stuk.stappen, stap]);
  const volgnummer = rij.volgnummer + 1;
  const bijBestuur = stand.trede === 'bestuur' || stand.trede === 'gpo';
  await voegStapToe(tx, actor, rij, { stap, volgnummer, trede: stand.trede, nu });
  await meldGebeurtenis(context, rij, stap);
  await werkGeschilBij(tx, rij.id, {
    trede: stand.trede,
    toestand: stand.toestand,
    volgnummer,
    afgerond_op: stand.toestand === 'loopt' ? null : vandaag,
    bij_bestuur_sinds: rij.bij_bestuur_sinds ?? (bijBestuur ? vandaag : null),
  });
  // Terms are of the register: a parent or a board does not write them, and a dispute goes on after the pupil has left.
  await alsSysteem(tx, actor, () => werkTermijnBij(context, rij, stap));
  await schrijfBrief(context, rij, stap);
  return rij;
}

async function werkTermijnBij(
  { tx, vandaag }: Pick<Context, 'tx' | 'vandaag'>,
  { id, leerling, swv, vestiging }: Geschilrij,
  stap: Stap,
): Promise<void> {
  if (stap.soort === 'gpo_gevraagd')
    await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: id }, berekenGpoTermijn(stap.dag));
  else if (stap.soort === 'gpo_oordeel') await voldoeTermijn(tx, id, GPO_TERMIJN, stap.dag);
  else if (stap.soort === 'opgelost' || stap.soort === 'gesloten') await laatTermijnenVervallen(tx, id, vandaag);
}

function zegWieEerderWas(stappen: readonly Staprij[]) {
  const laatste = stappen.at(-1);
  return {
    code: 'intussen-veranderd',
    zin: laatste
      ? `${laatste.door} was u voor, op ${schrijfDatum(laatste.stap.dag)}. Ververs de pagina en kijk of dit nog nodig is.`
      : 'Dit is intussen veranderd. Ververs de pagina.',
    bron: bron('GES-1', 'WPO-43'),
  };
}
