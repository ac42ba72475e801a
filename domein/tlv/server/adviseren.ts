import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { bron } from '../../../kern/wet/artikelen.ts';
import { alsSysteem, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { AdviesConceptVorm, AdviesGevenVorm, AdviesWeigerenVorm } from '../contract-deskundigen.ts';
import { type Band, DISCIPLINES, keurAdvies } from '../regels/deskundigen.ts';
import { VAN_DESKUNDIGE } from './opdrachten.ts';
import { type Adviesrij, vindAdvies } from './opslag-advies.ts';
import { mailSwv } from './post.ts';

/** TLV-3 · Keeps what the expert wrote so far; nobody else reads it. */
export const bewaarAdviesconcept = route({
  ...VAN_DESKUNDIGE,
  methode: 'PUT',
  pad: '/adviezen/:id/concept',
  actie: 'tlv.advies-bewaren',
  samenvatting: 'Bewaar uw advies als concept',
  log: 'schrijven',
  schema: { params: IdPad, body: AdviesConceptVorm, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor, nu, verwerkt }, { params, body }) => {
    const advies = (await vindAdvies(tx, params.id)) ?? nietGevonden();
    eisOpen(advies);
    const waarden = { oordeel: body.oordeel, tekst: body.tekst, moment: nu };
    await tx
      .insertInto('tlv_advies_concept')
      .values({ advies: advies.id, persoon: actor.persoon, ...waarden })
      .onConflict((conflict) => conflict.column('advies').doUpdateSet(waarden))
      .execute();
    verwerkt({ leerling: advies.leerling, onderwerp: advies.aanvraag });
    return { gedaan: true } as const;
  },
});

/** TLV-3 · Signs the advice: from now on it does not change. */
export const geefAdvies = route({
  ...VAN_DESKUNDIGE,
  methode: 'POST',
  pad: '/adviezen/:id/ondertekenen',
  actie: 'tlv.adviseren',
  samenvatting: 'Onderteken uw advies, met de verklaring dat u onafhankelijk bent',
  log: 'schrijven',
  schema: { params: IdPad, body: AdviesGevenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, nu, verwerkt } = context;
    const advies = (await vindAdvies(tx, params.id)) ?? nietGevonden();
    eisOpen(advies);
    const { rows } = await sql<{
      band: Band | null;
    }>`select tlv_band_met_school(${actor.persoon}, ${advies.aanvraag}) as band`.execute(tx);
    const { oordeel, tekst } = eis(keurAdvies({ ...body, band: rows[0]?.band ?? null }));
    const hash = createHash('sha256')
      .update(
        JSON.stringify([advies.aanvraag, advies.plaats, actor.persoon, advies.discipline, oordeel, tekst, vandaag]),
      )
      .digest('hex');
    const { numUpdatedRows } = await tx
      .updateTable('tlv_advies')
      .set({ oordeel, tekst, onafhankelijk: true, hash, gegeven_dag: vandaag, gegeven_op: nu })
      .where('id', '=', advies.id)
      .where('gegeven_op', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) weigerGegeven();
    await meld(
      context,
      advies,
      'tlv.advies-gegeven',
      `Een ${DISCIPLINES[advies.discipline].naam} gaf advies over de aanvraag.`,
    );
    await mailSwv(context, advies.aanvraag, {
      onderwerp: 'Er is een advies gegeven',
      wat: 'Een deskundige heeft advies gegeven over een aanvraag. U leest het in Opmaat: {adres}/swv/tlv',
    });
    verwerkt({ leerling: advies.leerling, onderwerp: advies.aanvraag });
    return { gedaan: true } as const;
  },
});

/** TLV-3 · The expert steps back: for a tie with the school or the child, or no time. He no longer reads the request. */
export const weigerAdvies = route({
  ...VAN_DESKUNDIGE,
  methode: 'POST',
  pad: '/adviezen/:id/teruggeven',
  actie: 'tlv.advies-teruggeven',
  samenvatting: 'Geef een opdracht terug, bijvoorbeeld omdat u niet onafhankelijk bent',
  log: 'schrijven',
  schema: { params: IdPad, body: AdviesWeigerenVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, nu, verwerkt } = context;
    const advies = (await vindAdvies(tx, params.id)) ?? nietGevonden();
    eisOpen(advies);
    await mailSwv(context, advies.aanvraag, {
      onderwerp: 'Een deskundige gaf een opdracht terug',
      wat: 'Een deskundige kan over een aanvraag geen advies geven. Vraag iemand anders: {adres}/swv/tlv',
    });
    const { rows } = await sql<{
      gelukt: boolean;
    }>`select tlv_advies_weigeren(${advies.id}, ${body.waarom}, ${nu}::timestamptz) as gelukt`.execute(tx);
    if (rows[0]?.gelukt !== true) weigerGegeven();
    verwerkt({ leerling: advies.leerling, onderwerp: advies.aanvraag });
    return { gedaan: true } as const;
  },
});

function eisOpen({ gegeven_dag }: Adviesrij): void {
  if (gegeven_dag !== null) weigerGegeven();
}

function weigerGegeven(): never {
  return weiger(
    [
      {
        code: 'advies-staat-vast',
        zin: 'U heeft dit advies al gegeven. Een gegeven advies verandert niet meer.',
        bron: bron('TLV-3', 'WPO-18a-11'),
      },
    ],
    'intussen-veranderd',
  );
}

/** An expert sees no dossier, so that Opmaat writes in the timeline; without his name. */
function meld(
  { tx, actor, nu, vandaag }: Pick<Context, 'tx' | 'actor' | 'nu' | 'vandaag'>,
  advies: Adviesrij,
  soort: string,
  tekst: string,
): Promise<void> {
  return alsSysteem(tx, actor, async () => {
    const aanvraag = await tx
      .selectFrom('tlv_aanvraag')
      .select(['swv', 'vestiging'])
      .where('id', '=', advies.aanvraag)
      .executeTakeFirstOrThrow();
    await legGebeurtenisVast({ tx, actor: SYSTEEM, nu, vandaag }, [], {
      soort,
      ...aanvraag,
      leerling: advies.leerling,
      onderwerp: advies.aanvraag,
      voorOuders: true,
      gegevens: { aanvraag: advies.aanvraag, plaats: advies.plaats },
      tekst,
    });
  });
}
