import { v7 as uuid } from 'uuid';
import { bron } from '../../../kern/wet/artikelen.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad, invoer, LeerlingPad } from '../../vormen.ts';
import { type VeiligThuisbeeld, VeiligThuisInvoerVorm, VeiligThuisVorm } from '../contract.ts';
import { beoordeelVeiligThuis, VT_GRONDNAAM, type VtGrond } from '../regels/veilig-thuis.ts';
import { vindLeerling } from './opslag.ts';
import { vindVeiligThuis, voegVeiligThuisToe, zetOudersIngelicht } from './opslag-veilig-thuis.ts';

// Parents read who read what about their child, and why. Where they may not know yet that Veilig Thuis was asked, the line in the reading
// log must not tell them: so it has the purpose of reading and writing a note, of which parents do not read all either, and the log puts
// it in the same words (domein/logboek/regels/zinnen-ondersteuning.ts).
const LEZEN = 'Het dossier lezen';
const SCHRIJVEN = 'Vastleggen wat opvalt en wat is afgesproken';
const SCHOOL = {
  geweigerd: {
    zin: 'Wat een school met Veilig Thuis bespreekt, legt de intern begeleider of de schoolleider vast.',
    regel: 'GES-3',
    artikel: 'WPO artikel 4b',
  },
} as const;

export const bekijkVeiligThuis = route({
  ...SCHOOL,
  doel: LEZEN,
  methode: 'GET',
  pad: '/leerlingen/:leerling/veilig-thuis',
  actie: 'geschil.begeleiding-lezen',
  samenvatting: 'Wat de school met Veilig Thuis besprak',
  log: 'lezen',
  rollen: ['ouder', 'ib', 'schoolleider'],
  voorwaarde: 'ouders: wat de school hun heeft verteld',
  schema: { params: LeerlingPad, antwoord: VeiligThuisVorm },
  voerUit: (context, { params }) => geefBeeld(context, params.leerling),
});

export const legVeiligThuisVast = route({
  ...SCHOOL,
  doel: SCHRIJVEN,
  methode: 'POST',
  pad: '/leerlingen/:leerling/veilig-thuis',
  actie: 'geschil.begeleiding-vastleggen',
  samenvatting: 'Leg vast dat Veilig Thuis om advies is gevraagd, of dat er een melding is gedaan',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  status: 201,
  schema: { params: LeerlingPad, body: VeiligThuisInvoerVorm, antwoord: VeiligThuisVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, vandaag } = context;
    const leerling = (await vindLeerling(tx, params.leerling, [])) ?? nietGevonden();
    const stuk = eis(beoordeelVeiligThuis(body, vandaag));
    await voegVeiligThuisToe(tx, {
      id: uuid(),
      leerling: leerling.id,
      swv: leerling.swv ?? '',
      vestiging: actor.organisatie ?? '',
      soort: stuk.soort,
      dag: stuk.dag,
      gronden: [...stuk.gronden],
      toelichting: stuk.toelichting,
      ouders_ingelicht: stuk.oudersIngelicht,
      niet_ingelicht_om: stuk.oudersIngelicht ? null : stuk.nietIngelichtOm,
      moment: nu,
      door: actor.persoon,
      door_naam: actor.naam,
    });
    return geefBeeld(context, leerling.id);
  },
});

/** GES-3: parents were told after all; from now on they read it. */
export const lichtIn = route({
  ...SCHOOL,
  doel: SCHRIJVEN,
  methode: 'POST',
  pad: '/veilig-thuis/:id/inlichting',
  actie: 'geschil.begeleiding-bijwerken',
  samenvatting: 'Leg vast dat de ouders zijn ingelicht over het contact met Veilig Thuis',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  schema: { params: IdPad, body: invoer({}), antwoord: VeiligThuisVorm },
  voerUit: async (context, { params }) => {
    const { tx, actor } = context;
    const stuk = (await vindVeiligThuis(tx, { id: params.id }))[0] ?? nietGevonden();
    if (!(await zetOudersIngelicht(tx, stuk.id, actor.organisatie ?? '')))
      weiger(
        [{ code: 'al-ingelicht', zin: 'De ouders weten dit al.', bron: bron('GES-3', 'WPO-4b') }],
        'intussen-veranderd',
      );
    return geefBeeld(context, stuk.leerling);
  },
});

async function geefBeeld({ tx, actor, verwerkt }: Context, id: string): Promise<VeiligThuisbeeld> {
  const leerling = (await vindLeerling(tx, id, [])) ?? nietGevonden();
  verwerkt({ leerling: id });
  const stukken = await vindVeiligThuis(tx, { leerling: id });
  return {
    leerling: { id, naam: leerling.naam, roepnaam: leerling.roepnaam },
    magVastleggen: actor.rol === 'ib' || actor.rol === 'schoolleider',
    stukken: stukken.map((stuk) => ({
      id: stuk.id,
      soort: stuk.soort as 'advies' | 'melding',
      dag: stuk.dag,
      gronden: stuk.gronden.map((grond) => VT_GRONDNAAM[grond as VtGrond]),
      toelichting: stuk.toelichting,
      oudersIngelicht: stuk.ouders_ingelicht,
      nietIngelichtOm: stuk.niet_ingelicht_om,
      door: stuk.door_naam,
      school: stuk.school,
    })),
  };
}
