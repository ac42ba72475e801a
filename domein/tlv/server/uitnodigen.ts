import { v7 as uuid } from 'uuid';
import { bron } from '../../../kern/wet/artikelen.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { AdviesPad, TerugtrekkenVorm, UitnodigenVorm } from '../contract-deskundigen.ts';
import { type Adviesplaats, DISCIPLINES, keurReageerdag, magUitnodigen } from '../regels/deskundigen.ts';
import { TLV_SOORT } from '../regels/soorten.ts';
import { type Aanvraagrij, vindAanvraag } from './opslag.ts';
import { type Kandidaatrij, vindKandidaten, vindUitnodigingen } from './opslag-advies.ts';
import { mailMensen } from './post.ts';
import { lopendVan, VAN_UITNODIGINGEN } from './uitnodigingen.ts';

/** TLV-3 · Asks an expert for advice, until a day. */
export const nodigUit = route({
  ...VAN_UITNODIGINGEN,
  methode: 'POST',
  pad: '/tlv/:id/deskundigen',
  actie: 'tlv.uitnodigen',
  samenvatting: 'Vraag een deskundige om advies over een aanvraag',
  log: 'schrijven',
  status: 201,
  schema: { params: IdPad, body: UitnodigenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, nu, verwerkt, legVast } = context;
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    eisLopend(aanvraag);
    const rijen = await vindUitnodigingen(tx, aanvraag.id);
    const inRegister = (await vindKandidaten(tx, aanvraag.swv, aanvraag.id)).find(
      ({ persoon, discipline }) => persoon === body.persoon && discipline === body.discipline,
    );
    const kandidaat = inRegister ?? (await onbekend(context, body));
    eis(magUitnodigen(body.plaats, { ...kandidaat, inRegister: inRegister !== undefined }, lopendVan(rijen)));
    eis(keurReageerdag(body.reagerenVoor, vandaag));
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('tlv_advies')
      .values({
        id: uuid(),
        aanvraag: aanvraag.id,
        leerling: aanvraag.leerling,
        swv: aanvraag.swv,
        vestiging: aanvraag.vestiging,
        plaats: body.plaats,
        persoon: body.persoon,
        naam: kandidaat.naam,
        discipline: body.discipline,
        uitgenodigd_op: nu,
        uitgenodigd_door_naam: actor.naam,
        reageren_voor: body.reagerenVoor,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) weigerBezet(body.plaats);
    await mailMensen(context, [body.persoon], {
      onderwerp: 'Er is advies van u gevraagd',
      wat: 'Een samenwerkingsverband vraagt u om advies over een aanvraag. U leest de aanvraag en geeft uw advies in Opmaat: {adres}/advies',
    });
    await legVast({
      soort: 'tlv.advies-gevraagd',
      swv: aanvraag.swv,
      vestiging: aanvraag.vestiging,
      leerling: aanvraag.leerling,
      onderwerp: aanvraag.id,
      voorOuders: true,
      gegevens: { aanvraag: aanvraag.id, plaats: body.plaats },
      tekst: `${aanvraag.swv_naam} vroeg advies aan een ${DISCIPLINES[body.discipline].naam} over de aanvraag voor ${TLV_SOORT[aanvraag.soort].naam}.`,
    });
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return { gedaan: true } as const;
  },
});

/** TLV-3 · Takes an invitation back that was not answered: the expert no longer reads the request. */
export const trekUitnodigingTerug = route({
  ...VAN_UITNODIGINGEN,
  methode: 'POST',
  pad: '/tlv/:id/deskundigen/:advies/terugtrekken',
  actie: 'tlv.uitnodiging-terugtrekken',
  samenvatting: 'Trek een uitnodiging aan een deskundige in, met de reden',
  log: 'schrijven',
  schema: { params: AdviesPad, body: TerugtrekkenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, nu, verwerkt } = context;
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    const rij = (await vindUitnodigingen(tx, aanvraag.id)).find(({ id }) => id === params.advies) ?? nietGevonden();
    const { numUpdatedRows } = await tx
      .updateTable('tlv_advies')
      .set({ teruggetrokken_op: nu, teruggetrokken_om: body.waarom, teruggetrokken_door: 'samenwerkingsverband' })
      .where('id', '=', rij.id)
      .where('gegeven_op', 'is', null)
      .where('teruggetrokken_op', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n)
      weiger(
        [
          {
            code: 'advies-staat-vast',
            zin:
              rij.gegeven_dag === null
                ? 'Deze uitnodiging is al ingetrokken.'
                : 'Dit advies is al gegeven. Een gegeven advies blijft staan.',
            bron: bron('TLV-3', 'WPO-18a-11'),
          },
        ],
        'intussen-veranderd',
      );
    await mailMensen(context, [rij.persoon], {
      onderwerp: 'Uw advies is niet meer nodig',
      wat: 'Een samenwerkingsverband vroeg u om advies en trekt die vraag in. U hoeft niets te doen.',
    });
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return { gedaan: true } as const;
  },
});

/** Somebody who does not stand in the register with this discipline: named when the SWV knows him. */
async function onbekend(
  { tx }: Pick<Context, 'tx'>,
  { persoon, discipline }: Pick<Kandidaatrij, 'persoon' | 'discipline'>,
): Promise<Kandidaatrij> {
  const mens = await tx.selectFrom('persoon').select(['naam']).where('id', '=', persoon).executeTakeFirst();
  return { persoon, discipline, naam: mens?.naam ?? 'Deze persoon', band: null };
}

function eisLopend({ afgerond_op }: Aanvraagrij): void {
  if (afgerond_op === null) return;
  weiger([
    {
      code: 'aanvraag-afgerond',
      zin: 'Deze aanvraag is afgerond. Er is geen advies meer nodig.',
      bron: bron('TLV-3', 'WPO-18a-11'),
    },
  ]);
}

function weigerBezet(plaats: Adviesplaats): never {
  return weiger(
    [
      {
        code: 'plaats-bezet',
        zin: `Een collega vroeg net iemand als ${plaats === 1 ? 'eerste' : 'tweede'} deskundige. Ververs de pagina.`,
        bron: bron('TLV-3', 'WPO-18a-11'),
        veld: 'plaats',
      },
    ],
    'intussen-veranderd',
  );
}
