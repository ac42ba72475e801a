import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { ArrangementVorm } from '../contract.ts';
import { DeelnamePad, MeedoenVorm, StoppenVorm } from '../contract-handelingen.ts';
import { beoordeelMeedoen, beoordeelStoppen } from '../regels/deelname.ts';
import { pak } from './handelen.ts';
import { type Stuk, wachtOpAnderen } from './opslag.ts';
import { beeindigDeelname, vindDeelnemers, voegDeelnemerToe } from './opslag-deelname.ts';
import { magSchrijvenOver, vindAnderePlekken } from './opslag-opzet.ts';
import { geefArrangement, SCHOOL } from './tonen.ts';

export const laatMeedoen = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/deelnemers',
  actie: 'arrangement.deelnemer-toevoegen',
  samenvatting: 'Laat een leerling meedoen aan een arrangement voor een groep',
  schema: { params: IdPad, body: MeedoenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, leerling, van, waarom } }) => {
    const { tx, actor, nu, verwerkt } = context;
    const stuk = await pakEigen(context, params.id, volgnummer);
    if (!(await magSchrijvenOver(tx, leerling, stuk.vestiging))) nietGevonden();
    await wachtOpAnderen(tx, leerling);
    const deelnames = await vindDeelnemers(tx, stuk.id);
    const anderen = await vindAnderePlekken(tx, leerling, stuk.id);
    eis(beoordeelMeedoen({ leerling, van }, { ...stuk, deelnames, anderen }));
    await voegDeelnemerToe(tx, stuk, { leerling, van, waarom: waarom.trim() }, { actor, nu });
    await telWijziging(context, stuk);
    verwerkt({ leerling, onderwerp: stuk.id });
    await meldDeelname(context, stuk, leerling, {
      soort: 'arrangement.deelname-begonnen',
      tekst: `Doet vanaf ${schrijfDatum(van)} mee aan het arrangement «${stuk.naam}».`,
    });
    return geefArrangement(context, params.id);
  },
});

export const laatStoppen = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/deelnemers/:deelname/einde',
  actie: 'arrangement.deelnemer-stoppen',
  samenvatting: 'Laat een leerling stoppen met een arrangement voor een groep, met reden',
  schema: { params: DeelnamePad, body: StoppenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, tot, waarom } }) => {
    const { tx, verwerkt } = context;
    const stuk = await pakEigen(context, params.id, volgnummer);
    const deelname = (await vindDeelnemers(tx, stuk.id)).find(({ id }) => id === params.deelname) ?? nietGevonden();
    eis(beoordeelStoppen({ tot, waarom }, deelname));
    await beeindigDeelname(tx, deelname.id, tot, waarom.trim());
    await telWijziging(context, stuk);
    verwerkt({ leerling: deelname.leerling, onderwerp: stuk.id });
    await meldDeelname(context, stuk, deelname.leerling, {
      soort: 'arrangement.deelname-gestopt',
      tekst: `Doet vanaf ${schrijfDatum(tot)} niet meer mee aan het arrangement «${stuk.naam}».`,
    });
    return geefArrangement(context, params.id);
  },
});

/** A school with which the dossier is shared may read along, but only the own school says who takes part. */
async function pakEigen(context: Context, id: string, volgnummer: number): Promise<Stuk> {
  const stuk = await pak(context, id, volgnummer);
  return stuk.vestiging === context.actor.organisatie ? stuk : nietGevonden();
}

async function telWijziging({ tx, nu }: Context, { id, volgnummer }: Stuk): Promise<void> {
  await tx
    .updateTable('arrangement')
    .set({ volgnummer: volgnummer + 1, bijgewerkt_op: nu })
    .where('id', '=', id)
    .execute();
}

/** In the timeline of this pupil only: other parents do not read who else takes part. */
function meldDeelname(
  { legVast }: Context,
  { id, swv, vestiging }: Stuk,
  leerling: string,
  wat: { readonly soort: string; readonly tekst: string },
): Promise<void> {
  return legVast({ ...wat, swv, vestiging, leerling, onderwerp: id, gegevens: { arrangement: id }, voorOuders: true });
}
