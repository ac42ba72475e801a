import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { ARRANGEMENT_MODELLEN } from '../../ondersteuningsplan/regels/instellingen.ts';
import { IdPad } from '../../vormen.ts';
import { ArrangementVorm, OpgesteldVorm, OpstellenVorm, WijzigenVorm } from '../contract.ts';
import { beoordeelOpzet, type Opzet } from '../regels/opstellen.ts';
import { ARR_BRON } from '../regels/soorten.ts';
import { beginToestand, type Handeling } from '../regels/toestand.ts';
import { type Daad, handel, meld } from './handelen.ts';
import { type Stuk, vervangKosten, vindStuk, voegHandelingToe, wachtOpAnderen } from './opslag.ts';
import {
  haalDossier,
  magSchrijvenOver,
  vindAnderePlekken,
  vindGroepen,
  vindLeerling,
  vindSwv,
} from './opslag-opzet.ts';
import { werkTermijnenBij } from './termijnen.ts';
import { geefArrangement, SCHOOL } from './tonen.ts';

export const stelOp = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen',
  actie: 'arrangement.opstellen',
  samenvatting: 'Stel een arrangement op: meteen toegekend, geboekt, of als aanvraag, naar het model',
  status: 201,
  schema: { body: OpstellenVorm, antwoord: OpgesteldVorm },
  voerUit: async (context, { body: { vanuit: _, ...opzet } }) => {
    const { tx, actor, nu, vandaag, verwerkt } = context;
    const vestiging = actor.organisatie ?? nietGevonden();
    const leerling = opzet.leerling === null ? undefined : ((await vindLeerling(tx, opzet.leerling)) ?? nietGevonden());
    if (leerling !== undefined && !(await magSchrijvenOver(tx, leerling.id, vestiging))) nietGevonden();
    const swv = (await vindSwv(tx, vestiging, leerling?.swv)) ?? weiger([GEEN_SWV]);
    const goed = await eisGoed(context, opzet, { swv, eerder: null });
    const id = uuid();
    const nummer = await maakNummer(context);
    const toestand = beginToestand(goed.model);
    await tx
      .insertInto('arrangement')
      .values({
        id,
        nummer,
        swv,
        vestiging,
        soort: goed.soort,
        leerling: goed.leerling,
        model: goed.model,
        ...kolommenVan(goed),
        opp: await vindOpp(context, goed, vestiging),
        toestand,
        begonnen_op: nu,
        bijgewerkt_op: nu,
        door: actor.persoon,
        door_naam: actor.naam,
      })
      .execute();
    const bij = { id, leerling: goed.leerling, vestiging, swv };
    const handeling: Handeling = { soort: 'opgesteld', model: goed.model, dag: vandaag };
    await voegHandelingToe(tx, bij, { soort: 'opgesteld', gegevens: { model: goed.model }, actor, nu, dag: vandaag });
    await vervangKosten(tx, bij, goed.kosten);
    const stuk = (await vindStuk(tx, id)) ?? nietGevonden();
    await werkTermijnenBij(context, stuk, handeling);
    await meld(context, stuk, handeling);
    verwerkt({ ...(leerling && { leerling: leerling.id }), onderwerp: id });
    return { id, nummer };
  },
});

export const wijzig = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/wijziging',
  actie: 'arrangement.wijzigen',
  samenvatting: 'Wijzig een arrangement; ouders ondertekenen een gewijzigde aanvraag opnieuw',
  schema: { params: IdPad, body: WijzigenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, ...nieuw } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'gewijzigd' }, async (stuk): Promise<Daad> => {
      const opzet = { ...nieuw, soort: stuk.soort, leerling: stuk.leerling, model: stuk.model };
      const goed = await eisGoed(context, opzet, { swv: stuk.swv, eerder: stuk });
      return { wijzig: kolommenVan(goed), schrijf: () => vervangKosten(context.tx, stuk, goed.kosten) };
    });
    return geefArrangement(context, params.id);
  },
});

const GEEN_SWV = {
  code: 'geen-swv',
  zin: 'Uw school hoort bij geen samenwerkingsverband. Daarom kan hier geen arrangement worden opgesteld.',
  bron: ARR_BRON.modellen,
};

async function eisGoed(
  { tx, actor, vandaag }: Context,
  opzet: Opzet,
  { swv, eerder }: { readonly swv: string; readonly eerder: Pick<Stuk, 'id' | 'inhoud'> | null },
): Promise<Opzet> {
  const vestiging = actor.organisatie ?? nietGevonden();
  // Two arrangements of one pupil at the same moment: the second sees where the first puts the pupil.
  if (opzet.leerling !== null) await wachtOpAnderen(tx, opzet.leerling);
  const { waarde } = await haalInstelling(tx, swv, ARRANGEMENT_MODELLEN, vandaag);
  const dossier = opzet.leerling === null ? undefined : await haalDossier(tx, opzet.leerling, vestiging);
  return eis(
    beoordeelOpzet(opzet, {
      modellen: eerder === null ? waarde[opzet.soort] : [opzet.model],
      anderen: opzet.leerling === null ? [] : await vindAnderePlekken(tx, opzet.leerling, eerder?.id ?? null),
      groepen: await vindGroepen(tx, vestiging),
      oppDoelen: new Set([
        ...(dossier?.opp?.inhoud.doelen.map(({ id }) => id) ?? []),
        // What was chosen before may stay after the plan was adjusted.
        ...(eerder?.inhoud.doelen ?? []).flatMap(({ oppDoel }) => oppDoel ?? []),
      ]),
      vandaag,
    }),
  );
}

const kolommenVan = (opzet: Opzet) => ({
  naam: opzet.naam.trim(),
  groep: opzet.groep,
  inhoud: JSON.stringify(opzet.inhoud),
  uitvoerder_soort: opzet.uitvoerderSoort,
  uitvoerder: opzet.uitvoerder.trim(),
  van: opzet.van,
  tot: opzet.tot,
  plek: opzet.plek,
  dagdelen: [...opzet.dagdelen],
});

async function vindOpp({ tx }: Context, { leerling }: Opzet, vestiging: string): Promise<string | null> {
  if (leerling === null) return null;
  const rij = await tx
    .selectFrom('opp')
    .select('id')
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('afgesloten_op', 'is', null)
    .executeTakeFirst();
  return rij?.id ?? null;
}

async function maakNummer({ tx, vandaag }: Context): Promise<string> {
  const { rows } = await sql<{ nummer: string }>`select nextval('arrangementnummer_volgorde')::text as nummer`.execute(
    tx,
  );
  return `AR-${vandaag.slice(2, 4)}-${String(rows[0]?.nummer).padStart(6, '0')}`;
}
