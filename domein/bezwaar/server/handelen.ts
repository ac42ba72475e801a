import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { laatTermijnenVervallen, voldoeTermijn, zetTermijn } from '../../../server/platform/termijn.ts';
import type { Bezwaarhandeling } from '../regels/handeling.ts';
import { type BezwaarDoenbaar, bezwarenTegenHandeling } from '../regels/handelingen.ts';
import { BEZWAARBESLISSING, bepaalBezwaartermijn } from '../regels/termijn.ts';
import { isAfgerond, naarBuiten, toestandVanBezwaar } from '../regels/toestand.ts';
import { meldHandeling } from './melden.ts';
import { voegHandelingToe, werkBezwaarBij } from './opslag-schrijven.ts';
import { type Stuk, vindStuk } from './stuk.ts';

/**
 * Records one act with an objection, the same way for all: holds it, refuses when somebody changed it since the actor looked (409) or when
 * it is not possible now (422), lets `maak` judge and give the act, and writes the state, the term, the event and the mail.
 */
export async function handel(
  context: Context,
  wat: { readonly id: string; readonly volgnummer: number; readonly soort: BezwaarDoenbaar },
  maak: (stuk: Stuk) => Uitkomst<Bezwaarhandeling> | Promise<Uitkomst<Bezwaarhandeling>>,
): Promise<Stuk> {
  const { tx, actor, nu, vandaag } = context;
  const stuk = (await vindStuk(tx, actor, wat.id, vandaag)) ?? nietGevonden();
  const { rij } = stuk;
  if (rij.volgnummer !== wat.volgnummer) weiger([zegWieEerderWas(stuk)], 'intussen-veranderd');
  const bezwaren = bezwarenTegenHandeling(wat.soort, stuk.feiten);
  if (bezwaren.length > 0) weiger(bezwaren);
  const handeling = eis(await maak(stuk));
  const handelingen = [...stuk.handelingen, handeling];
  const toestand = toestandVanBezwaar(handelingen);
  const volgnummer = rij.volgnummer + 1;
  const termijn = bepaalBezwaartermijn(handelingen, stuk.besluit.bezwaar_tot, vandaag);
  await voegHandelingToe(tx, actor, rij, { handeling, volgnummer, nu });
  await meldHandeling(context, stuk, handeling);
  await werkBezwaarBij(tx, rij.id, {
    toestand: naarBuiten(toestand),
    beslisdatum: termijn?.laatsteDag ?? null,
    afgerond_op: isAfgerond(toestand) ? vandaag : null,
    volgnummer,
  });
  const { id, leerling, swv, vestiging } = rij;
  await alsSysteem(tx, actor, async () => {
    if (handeling.soort === 'besloten') await voldoeTermijn(tx, id, BEZWAARBESLISSING, vandaag);
    // While it stands still there is no last day to show; it comes back with what was asked.
    else if (handeling.soort === 'ingetrokken' || termijn === undefined) await laatTermijnenVervallen(tx, id, vandaag);
    else await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: id }, { ...termijn, bij: 'swv' });
  });
  return stuk;
}

function zegWieEerderWas({ rijen }: Stuk) {
  const laatste = rijen.at(-1);
  return {
    code: 'intussen-veranderd',
    zin: laatste
      ? `${laatste.door} was u voor, op ${schrijfDatum(laatste.handeling.dag)}. Ververs de pagina en kijk of dit nog nodig is.`
      : 'Dit bezwaar is intussen veranderd. Ververs de pagina.',
    bron: bron('TLV-8', 'Awb-7:11'),
  };
}
