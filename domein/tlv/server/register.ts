import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm } from '../../vormen.ts';
import {
  DeskundigeNieuwVorm,
  DeskundigenVorm,
  DeskundigePad,
  DeskundigeWijzigenVorm,
} from '../contract-deskundigen.ts';
import { DISCIPLINES, type Discipline } from '../regels/deskundigen.ts';
import { weigerTweede } from './gelijktijdig.ts';
import { ALLEEN_TLV } from './toegang.ts';

const BRON = bron('TLV-3', 'WPO-18a-11');
const GEMEEN = {
  doel: 'Bijhouden welke deskundigen het samenwerkingsverband adviseren',
  log: 'geen',
  rollen: ['tlv'],
  geweigerd: ALLEEN_TLV,
} as const;

/** TLV-3 · The register of experts of the own SWV. */
export const toonDeskundigen = route({
  ...GEMEEN,
  methode: 'GET',
  pad: '/swv/deskundigen',
  actie: 'tlv.deskundigen',
  samenvatting: 'De deskundigen van het eigen samenwerkingsverband',
  schema: { antwoord: DeskundigenVorm },
  voerUit: async ({ tx, actor }) => {
    const swv = actor.organisatie ?? nietGevonden();
    const { rows: deskundigen } = await sql<{
      persoon: string;
      naam: string;
      discipline: Discipline;
      registratie: string;
      van: Datum;
      tot: Datum | null;
      volgnummer: number;
    }>`select persoon, naam, discipline, registratie, van, tot, volgnummer from tlv_deskundige where swv = ${swv} order by naam, discipline`.execute(
      tx,
    );
    const { rows: mensen } = await sql<{
      persoon: string;
      naam: string;
    }>`select distinct p.id as persoon, p.naam from rolvervulling r
      join persoon p on p.id = r.persoon where r.organisatie = ${swv} and r.rol = 'deskundige' and r.van <= vandaag()
      and (r.tot is null or r.tot > vandaag()) order by p.naam`.execute(tx);
    return {
      deskundigen: deskundigen.map((rij) => ({ ...rij, disciplinenaam: DISCIPLINES[rij.discipline].naam })),
      mensen,
    };
  },
});

/** TLV-3 · Adds somebody with the role deskundige to the register. */
export const voegDeskundigeToe = route({
  ...GEMEEN,
  methode: 'POST',
  pad: '/swv/deskundigen',
  actie: 'tlv.deskundige-toevoegen',
  samenvatting: 'Zet iemand in de lijst van deskundigen',
  status: 201,
  schema: { body: DeskundigeNieuwVorm, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor }, { body }) => {
    const swv = actor.organisatie ?? nietGevonden();
    const { rows } = await sql<{ naam: string }>`select p.naam from persoon p join rolvervulling r on r.persoon = p.id
      where p.id = ${body.persoon} and r.organisatie = ${swv} and r.rol = 'deskundige' and r.van <= vandaag()
      and (r.tot is null or r.tot > vandaag()) limit 1`.execute(tx);
    const naam = rows[0]?.naam;
    if (naam === undefined)
      weiger([
        {
          code: 'geen-deskundige',
          zin: 'Deze persoon heeft bij uw samenwerkingsverband niet de rol deskundige. Vraag de beheerder om die rol.',
          bron: BRON,
          veld: 'persoon',
        },
      ]);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('tlv_deskundige')
      .values({ swv, naam, ...body })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n)
      weiger(
        [
          {
            code: 'deskundige-bestaat-al',
            zin: `${naam} staat al als ${DISCIPLINES[body.discipline].naam} in de lijst. Verander daar de einddatum als die voorbij is.`,
            bron: BRON,
            veld: 'persoon',
          },
        ],
        'bestaat-al',
      );
    return { gedaan: true } as const;
  },
});

/** TLV-3 · Changes registration or end of somebody in the register. */
export const wijzigDeskundige = route({
  ...GEMEEN,
  methode: 'PUT',
  pad: '/swv/deskundigen/:persoon/:discipline',
  actie: 'tlv.deskundige-wijzigen',
  samenvatting: 'Verander de registratie of einddatum van een deskundige',
  schema: { params: DeskundigePad, body: DeskundigeWijzigenVorm, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor }, { params, body }) => {
    const swv = actor.organisatie ?? nietGevonden();
    const rij = await tx
      .selectFrom('tlv_deskundige')
      .select(['van'])
      .where('swv', '=', swv)
      .where('persoon', '=', params.persoon)
      .where('discipline', '=', params.discipline)
      .executeTakeFirst();
    if (rij === undefined) return nietGevonden();
    if (body.tot !== null && body.tot <= rij.van)
      weiger([
        {
          code: 'einde-voor-begin',
          zin: 'De laatste dag ligt voor het begin. Kies een latere dag.',
          bron: BRON,
          veld: 'tot',
        },
      ]);
    const { numUpdatedRows } = await tx
      .updateTable('tlv_deskundige')
      .set({ registratie: body.registratie, tot: body.tot, volgnummer: body.volgnummer + 1 })
      .where('swv', '=', swv)
      .where('persoon', '=', params.persoon)
      .where('discipline', '=', params.discipline)
      .where('volgnummer', '=', body.volgnummer)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) weigerTweede();
    return { gedaan: true } as const;
  },
});
