import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { stelBerichtOp } from '../../../server/platform/post.ts';
import { IdPad } from '../../vormen.ts';
import { MensenVorm, MensenZoek, MensGemaakt, MensInvoer, RolInvoer } from '../contract.ts';
import {
  beoordeelRolgift,
  ORGANISATIE_VAN,
  type Rolgift,
  teGevenRollen,
  weigeringBijRolgift,
} from '../regels/rol-geven.ts';
import {
  bestaatOrganisatie,
  botstMetBeheer,
  heeftRol,
  MENSEN_PER_PAGINA,
  vindMensen,
  vindOfMaakPersoon,
  voegRolToe,
} from './mensen-opslag.ts';

/** Who may give roles, and to whom. */
export const GEVERS = {
  doel: 'Toegang geven en intrekken',
  log: 'geen',
  rollen: ['schoolleider', 'beheer'],
  voorwaarde: 'mensen van de eigen school (schoolleider) of van elke organisatie (beheerder), geen leerlingen',
} as const;

/** The people whom one manages, with their roles. */
export const toonMensen = route({
  methode: 'GET',
  pad: '/mensen',
  actie: 'toegang.mensen-lezen',
  samenvatting: 'De mensen die met Opmaat werken, en hun rollen',
  ...GEVERS,
  schema: { zoek: MensenZoek, antwoord: MensenVorm },
  voerUit: async ({ tx, actor, vandaag }, { zoek: { zoek = '', pagina } }) => {
    const rijen = await vindMensen(tx, { actor, vandaag, zoek, pagina });
    const teGeven = teGevenRollen(actor.rol);
    return {
      mensen: rijen.map(({ totaal: _totaal, ...mens }) => ({
        ...mens,
        rollen: mens.rollen.map((rol) => ({
          ...rol,
          rolnaam: ROLNAAM[rol.rol as Rol],
          teBeeindigen: mens.id !== actor.persoon && teGeven.includes(rol.rol as Rol),
        })),
      })),
      totaal: rijen[0]?.totaal ?? 0,
      pagina,
      perPagina: MENSEN_PER_PAGINA,
      teGeven: teGeven.map((rol) => ({ rol, rolnaam: ROLNAAM[rol] })),
    };
  },
});

/** TOE-3 · Adds somebody with a first role; somebody who is known by this address gets the role beside those that he has. */
export const voegMensToe = route({
  methode: 'POST',
  pad: '/mensen',
  actie: 'toegang.mens-toevoegen',
  samenvatting: 'Voeg iemand toe, met een rol',
  ...GEVERS,
  status: 201,
  schema: { body: MensInvoer, antwoord: MensGemaakt },
  voerUit: async (context, { body: { naam, email, ...gift } }) => {
    const gekeurd = await keurGift(context, { organisatie: null, groep: null, ...gift });
    const persoon = await vindOfMaakPersoon(context.tx, naam.trim(), email.trim().toLowerCase());
    return { persoon, rol: await geefRol(context, persoon, email, gekeurd) };
  },
});

/** TOE-3 · Gives somebody who is there already a further role. */
export const geefMensRol = route({
  methode: 'POST',
  pad: '/mensen/:id/rollen',
  actie: 'toegang.rol-geven',
  samenvatting: 'Geef iemand een rol',
  ...GEVERS,
  status: 201,
  schema: { params: IdPad, body: RolInvoer, antwoord: MensGemaakt },
  voerUit: async (context, { params: { id }, body }) => {
    const mens = await context.tx
      .selectFrom('persoon')
      .select('email')
      .where('id', '=', id)
      .where('leerling', 'is', null)
      .executeTakeFirst();
    if (mens === undefined) nietGevonden();
    const gekeurd = await keurGift(context, { organisatie: null, groep: null, ...body });
    return { persoon: id, rol: await geefRol(context, id, mens.email, gekeurd) };
  },
});

async function keurGift({ tx, actor, vandaag }: Context, gift: Rolgift): Promise<Rolgift> {
  const gekeurd = eis(beoordeelRolgift(gift, actor, vandaag));
  if (
    gekeurd.organisatie !== null &&
    !(await bestaatOrganisatie(tx, ORGANISATIE_VAN[gekeurd.rol], gekeurd.organisatie))
  )
    weiger([weigeringBijRolgift('organisatie-onbekend')]);
  return gekeurd;
}

async function geefRol(context: Context, persoon: string, email: string, gift: Rolgift): Promise<string> {
  const { tx, actor, nu, vandaag, legVast } = context;
  if (persoon === actor.persoon) weiger([weigeringBijRolgift('zichzelf')]);
  if (await botstMetBeheer(tx, persoon, gift.rol)) weiger([weigeringBijRolgift('botst-met-beheer')]);
  if (await heeftRol(tx, persoon, gift, vandaag)) weiger([weigeringBijRolgift('heeft-al')], 'bestaat-al');
  const id = await voegRolToe(tx, persoon, gift, actor.persoon, nu);
  const bijSchool = ORGANISATIE_VAN[gift.rol] === 'school' && gift.organisatie !== null;
  await legVast({
    soort: 'toegang.rol-gegeven',
    ...(bijSchool && { vestiging: gift.organisatie }),
    onderwerp: id,
    tekst: `De rol ${ROLNAAM[gift.rol]} is gegeven.`,
    gegevens: { persoon, rol: gift.rol },
    voorOuders: false,
  });
  await alsSysteem(tx, actor, () =>
    stelBerichtOp(tx, nu, {
      aanPersoon: persoon,
      aanAdres: email,
      onderwerp: 'U hebt een rol in Opmaat',
      tekst: 'U hebt een nieuwe rol in Opmaat. Log in met het account van uw organisatie:\n\n{adres}/rol',
    }),
  );
  return id;
}
