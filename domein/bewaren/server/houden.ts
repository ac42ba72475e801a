import { v7 as uuid } from 'uuid';
import { alsSysteem, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad, LeerlingPad } from '../../vormen.ts';
import { HoudingIdVorm, HoudingInvoerVorm } from '../contract.ts';
import {
  beoordeelBeeindiging,
  beoordeelHouding,
  type Houding,
  type Houdingsoort,
  houdingNaam,
} from '../regels/houding.ts';
import { herplan } from './herplannen.ts';
import { vindLeerling } from './opslag.ts';

const DOEL = 'Gegevens bewaren zolang er een bezwaar, geschil of klacht loopt';
const SCHOOLLEIDER = {
  methode: 'POST',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['schoolleider'],
  geweigerd: {
    zin: 'Alleen de schoolleider houdt vernietiging tegen of geeft haar weer vrij.',
    regel: 'TOE-6',
    artikel: 'AVG artikel 17',
  },
} as const;

export const houdOp = route({
  ...SCHOOLLEIDER,
  pad: '/leerlingen/:leerling/bewaarhouding',
  actie: 'bewaren.ophouden',
  samenvatting: 'Houd de vernietiging tegen, omdat er een bezwaar, geschil of klacht loopt',
  status: 201,
  schema: { params: LeerlingPad, body: HoudingInvoerVorm, antwoord: HoudingIdVorm },
  voerUit: async (context, { params: { leerling }, body }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const { swv } = (await vindLeerling(tx, leerling)) ?? nietGevonden();
    const vestiging = actor.organisatie ?? nietGevonden();
    const lopend = await tx
      .selectFrom('bewaarhouding')
      .select(['soort', 'tot'])
      .where('leerling', '=', leerling)
      .where('vestiging', '=', vestiging)
      .execute();
    const { soort, reden } = eis(beoordeelHouding(body, lopend as Houding[]));
    const id = uuid();
    await tx
      .insertInto('bewaarhouding')
      .values({
        id,
        leerling,
        swv,
        vestiging,
        soort,
        reden,
        van: vandaag,
        door: actor.persoon,
        door_naam: actor.naam,
      })
      .execute();
    verwerkt({ leerling, onderwerp: id });
    await meldEnHerplan(context, {
      leerling,
      swv,
      vestiging,
      onderwerp: id,
      soort: 'bewaren.opgehouden',
      tekst: `De school houdt de vernietiging van gegevens tegen: er loopt ${houdingNaam(soort)}.`,
    });
    return { id };
  },
});

export const geefVrij = route({
  ...SCHOOLLEIDER,
  pad: '/bewaarhoudingen/:id/beeindiging',
  actie: 'bewaren.vrijgeven',
  samenvatting: 'Het bezwaar, geschil of de klacht is voorbij: de vernietiging mag weer doorgaan',
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async (context, { params: { id } }) => {
    const { tx, vandaag, verwerkt } = context;
    const houding =
      (await tx
        .selectFrom('bewaarhouding')
        .select(['leerling', 'swv', 'vestiging', 'soort', 'tot'])
        .where('id', '=', id)
        .executeTakeFirst()) ?? nietGevonden();
    const oordeel = beoordeelBeeindiging({ soort: houding.soort as Houdingsoort, tot: houding.tot });
    if (!oordeel.mag) weiger(oordeel.redenen, 'intussen-veranderd');
    const { numUpdatedRows } = await tx
      .updateTable('bewaarhouding')
      .set({ tot: vandaag })
      .where('id', '=', id)
      .where('tot', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) {
      const tweede = beoordeelBeeindiging({ soort: houding.soort as Houdingsoort, tot: vandaag });
      if (!tweede.mag) weiger(tweede.redenen, 'intussen-veranderd');
    }
    const { leerling, swv, vestiging } = houding;
    verwerkt({ leerling, onderwerp: id });
    await meldEnHerplan(context, {
      leerling,
      swv,
      vestiging,
      onderwerp: id,
      soort: 'bewaren.vrijgegeven',
      tekst: `De vernietiging van gegevens mag weer doorgaan: er loopt niet langer ${houdingNaam(houding.soort as Houdingsoort)}.`,
    });
    return { gedaan: true as const };
  },
});

interface Voorval {
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly onderwerp: string;
  readonly soort: string;
  readonly tekst: string;
}

/** As Opmaat itself: the school may no longer see the dossier, and nobody but Opmaat changes a plan. */
async function meldEnHerplan({ tx, actor, nu, vandaag }: Context, voorval: Voorval): Promise<void> {
  await alsSysteem(tx, actor, async () => {
    await legGebeurtenisVast({ tx, actor: SYSTEEM, nu, vandaag }, [], { ...voorval, voorOuders: true });
    await herplan(tx, [voorval.leerling], vandaag);
  });
}
