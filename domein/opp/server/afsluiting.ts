import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { laatTermijnenVervallen } from '../../../server/platform/termijn.ts';
import { plekVan } from './kader.ts';
import { type Opprij, vindVersies } from './opslag.ts';
import { eindigTermijn, sluitOppAf, wijzigVersie } from './opslag-schrijven.ts';

/** OPP-1 · Ends a plan: what was in the making is withdrawn, terms about it lapse, and what was adopted stays to be read. */
export async function sluitPlan(
  context: Omit<Context, 'verwerkt'>,
  opp: Opprij,
  einde: { readonly reden: string; readonly besprokenOp?: Datum; readonly op: Datum },
): Promise<void> {
  const { tx, vandaag, legVast } = context;
  const versies = await vindVersies(tx, [opp.id]);
  for (const versie of versies)
    if (versie.toestand === 'concept' || versie.toestand === 'aangeboden')
      await wijzigVersie(context, versie, { toestand: 'ingetrokken' });
  await eindigTermijn(tx, opp, { vervallen_op: vandaag });
  await laatTermijnenVervallen(tx, opp.id, vandaag);
  await sluitOppAf(tx, opp, einde.op, einde.reden);
  const was = versies.some(({ toestand }) => toestand === 'vastgesteld');
  const besproken =
    einde.besprokenOp === undefined ? '' : ` Dit is op ${schrijfDatum(einde.besprokenOp)} met de ouders besproken.`;
  await legVast({
    ...plekVan(opp),
    soort: 'opp.afgesloten',
    voorOuders: true,
    tekst: was
      ? `${opp.school} heeft het ontwikkelingsperspectief afgesloten.${besproken}`
      : `Er komt geen ontwikkelingsperspectief bij ${opp.school}.${besproken}`,
    gegevens: { opp: opp.id, wasVastgesteld: was },
  });
}
