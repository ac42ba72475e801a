import { v7 as uuid } from 'uuid';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { BesluitPad, BesluitpaginaVorm, BezwaarMakenVorm, PapierVorm } from '../contract.ts';
import type { Bezwaarhandeling } from '../regels/handeling.ts';
import { beoordeelBezwaar, type Indiener } from '../regels/indienen.ts';
import { bepaalBezwaartermijn } from '../regels/termijn.ts';
import { meldHandeling } from './melden.ts';
import { type Besluitrij, vindBelanghebbenden, vindBesluit, zoekBezwaren } from './opslag.ts';
import { voegBezwaarToe, voegHandelingToe } from './opslag-schrijven.ts';
import { geefBesluitpagina, haalBesluitfeiten } from './pagina.ts';
import { vindStuk } from './stuk.ts';

const MAKEN = {
  methode: 'POST',
  doel: 'Bezwaar tegen een besluit over toelaatbaarheid',
  log: 'schrijven',
  status: 201,
} as const;

export const maakBezwaar = route({
  ...MAKEN,
  pad: '/tlv-besluiten/:besluit/bezwaren',
  actie: 'bezwaar.maken',
  samenvatting: 'Maak bezwaar tegen een besluit over toelaatbaarheid',
  rollen: ['ouder', 'leerling', 'schoolleider'],
  voorwaarde: 'ouders met gezag, een leerling van achttien of ouder, de school die de verklaring vroeg',
  geweigerd: {
    zin: 'Bezwaar maken kunnen ouders met gezag, een leerling van achttien of ouder, en de schoolleider namens het schoolbestuur.',
    regel: 'TLV-8',
    artikel: 'Awb artikel 7:1',
  },
  schema: { params: BesluitPad, body: BezwaarMakenVorm, antwoord: BesluitpaginaVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag } = context;
    const besluit = (await vindBesluit(tx, params.besluit)) ?? nietGevonden();
    const als: Indiener = actor.rol === 'schoolleider' ? 'school' : actor.rol === 'leerling' ? 'leerling' : 'ouder';
    const naam = als === 'school' ? `${besluit.school} (${actor.naam})` : actor.naam;
    const invoer = { ...body, ontvangen: vandaag };
    await neemOp(context, besluit, invoer, { persoon: actor.persoon, naam, als, weg: 'opmaat' });
    return geefBesluitpagina(context, besluit.id);
  },
});

/** What came on paper: the SWV records it in the name of who sent it, on the day of receipt. */
export const neemPapierOp = route({
  ...MAKEN,
  pad: '/tlv-besluiten/:besluit/bezwaren/papier',
  actie: 'bezwaar.op-papier-vastleggen',
  samenvatting: 'Leg een bezwaar vast dat op papier of per mail kwam',
  rollen: ['tlv'],
  schema: { params: BesluitPad, body: PapierVorm, antwoord: BesluitpaginaVorm },
  voerUit: async (context, { params, body }) => {
    const { tx } = context;
    const besluit = (await vindBesluit(tx, params.besluit)) ?? nietGevonden();
    const belanghebbenden = await vindBelanghebbenden(tx, besluit.id);
    const wie = belanghebbenden.find(({ als, persoon }) => als === body.als && persoon === body.persoon);
    if (wie === undefined)
      weiger([
        {
          code: 'geen-belanghebbende',
          zin: 'Kies wie het bezwaar maakte: een ouder met gezag, de leerling van achttien of ouder, of de school.',
          bron: bron('TLV-8', 'Awb-7:1'),
          veld: 'persoon',
        },
      ]);
    await neemOp(context, besluit, body, { ...wie, weg: 'papier' });
    return geefBesluitpagina(context, besluit.id);
  },
});

interface Wie {
  readonly persoon: string | null;
  readonly naam: string;
  readonly als: Indiener;
  readonly weg: 'opmaat' | 'papier';
}

async function neemOp(
  context: Context,
  besluit: Besluitrij,
  invoer: { readonly gronden: string; readonly teLaatOm: string; readonly ontvangen: Datum },
  wie: Wie,
): Promise<void> {
  const { tx, actor, nu, vandaag } = context;
  const bezwaren = await zoekBezwaren(tx, besluit.id);
  const feiten = {
    ...(await haalBesluitfeiten(context, besluit, bezwaren)),
    looptAl: bezwaren.some(
      (rij) =>
        rij.afgerond_op === null && rij.als === wie.als && (wie.als === 'school' || rij.indiener === wie.persoon),
    ),
  };
  if (feiten.looptAl)
    weiger(
      [
        {
          code: 'bezwaar-loopt',
          zin: 'Er loopt al een bezwaar van deze indiener. Dat kan worden aangevuld.',
          bron: bron('TLV-8', 'Awb-6:7'),
        },
      ],
      'bestaat-al',
    );
  const { gronden, teLaatOm } = eis(beoordeelBezwaar(invoer, feiten, vandaag));
  const handeling: Bezwaarhandeling = { soort: 'ontvangen', dag: invoer.ontvangen };
  const termijn = bepaalBezwaartermijn([handeling], besluit.bezwaar_tot, vandaag);
  const plek = { id: uuid(), leerling: besluit.leerling, swv: besluit.swv, vestiging: besluit.vestiging };
  await voegBezwaarToe(tx, {
    ...plek,
    besluit: besluit.id,
    indiener: wie.persoon,
    indiener_naam: wie.naam,
    indiener_als: wie.als,
    weg: wie.weg,
    gronden,
    te_laat_om: teLaatOm,
    ontvangen_dag: invoer.ontvangen,
    ontvangen_op: nu,
    beslisdatum: termijn?.laatsteDag ?? null,
  });
  await voegHandelingToe(tx, actor, plek, { handeling, volgnummer: 1, nu });
  const stuk = (await vindStuk(tx, actor, plek.id, vandaag)) ?? nietGevonden();
  await meldHandeling(context, stuk, handeling);
  if (termijn !== undefined) {
    const { id: onderwerp, ...rest } = plek;
    await alsSysteem(tx, actor, () => zetTermijn(tx, { ...rest, onderwerp }, { ...termijn, bij: 'swv' }));
  }
}
