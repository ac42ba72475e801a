import { v7 as uuid } from 'uuid';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { isDocumentVan } from '../../../server/platform/leerling.ts';
import { LeerlingPad } from '../../vormen.ts';
import {
  type BehoefteInvoerBody,
  BeschrijfVorm,
  type BeschrijvingInvoerBody,
  BeschrijvingInvoerVorm,
  BijgesteldVorm,
  VastgelegdVorm,
} from '../contract.ts';
import { type Behoefte, beoordeelBehoefte } from '../regels/behoefte.ts';
import { BESCHRIJVINGSOORT, type Beschrijving, beoordeelBeschrijving } from '../regels/beschrijving.ts';
import { BRON_IN_ZIN, zinOverWijziging } from '../regels/zinnen.ts';
import { BEH_1, BEH_3, BESCHRIJVERS, bronVan, DOEL_BESCHRIJVEN, GEWEIGERD } from './afspraken.ts';
import { vindEigenBehoeften, vindLeerling, voegBehoeftenToe, voegBeschrijvingenToe } from './opslag.ts';
import { alsBehoefte } from './rijen.ts';
import { haalTaal, type Taal } from './taal.ts';

type Leerling = NonNullable<Awaited<ReturnType<typeof vindLeerling>>>;
type Beschreven = Beschrijving & { readonly document?: string };

export const beschrijfBehoeften = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/behoeften',
  actie: 'behoefte.beschrijven',
  samenvatting: 'Leg vast wat een leerling nodig heeft: een of meer behoeften, met wat erbij hoort',
  doel: DOEL_BESCHRIJVEN,
  log: 'schrijven',
  rollen: BESCHRIJVERS,
  geweigerd: GEWEIGERD,
  status: 201,
  schema: { params: LeerlingPad, body: BeschrijfVorm, antwoord: VastgelegdVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, vandaag, verwerkt, legVast } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const taal = await haalTaal(tx, leerling.swv, vandaag);
    const { behoeften, beschrijvingen } = eis(
      samen(
        await beoordeelAlle(context, leerling, taal, body.behoeften),
        await beschrijvingenVan(context, leerling, body.beschrijvingen ?? []),
      ),
    );
    if (behoeften.length + beschrijvingen.length === 0) {
      weiger([
        {
          code: 'niets-beschreven',
          zin: 'Kies eerst wat nodig is, of schrijf iets op.',
          bron: BEH_1,
          veld: 'behoeften',
        },
      ]);
    }
    const nieuw = behoeften.map((behoefte) => ({ ...behoefte, id: uuid() }));
    const verteld = beschrijvingen.map((beschrijving) => ({ ...beschrijving, id: uuid() }));
    await voegBehoeftenToe(tx, { actor, nu, leerling }, nieuw);
    await voegBeschrijvingenToe(tx, { actor, nu, leerling }, verteld);
    if (nieuw.length > 0) {
      const genoemd = nieuw.map(({ categorie, intensiteit }) => ({ naam: taal.lees(categorie).naam, intensiteit }));
      await legVast({
        soort: 'behoefte.gewijzigd',
        swv: leerling.swv,
        leerling: leerling.id,
        ...(actor.organisatie && { vestiging: actor.organisatie }),
        voorOuders: true,
        tekst: zinOverWijziging(bronVan(actor), { soort: 'beschreven', behoeften: genoemd }),
        gegevens: { behoeften: nieuw.map(({ id }) => id) },
      });
    }
    for (const beschrijving of verteld) await meldBeschrijving(context, leerling, beschrijving);
    return { behoeften: nieuw.map(({ id }) => id), beschrijvingen: verteld.map(({ id }) => id) };
  },
});

export const voegBeschrijvingToe = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/beschrijvingen',
  actie: 'behoefte.beschrijving-toevoegen',
  samenvatting: 'Voeg toe wat helpt, wat het moeilijk maakt, een visie, wat is geprobeerd of een observatie',
  doel: DOEL_BESCHRIJVEN,
  log: 'schrijven',
  rollen: BESCHRIJVERS,
  geweigerd: GEWEIGERD,
  status: 201,
  schema: { params: LeerlingPad, body: BeschrijvingInvoerVorm, antwoord: BijgesteldVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, verwerkt } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const beschrijving = { ...eis(await beoordeelEen(context, leerling, body)), id: uuid() };
    await voegBeschrijvingenToe(tx, { actor, nu, leerling }, [beschrijving]);
    await meldBeschrijving(context, leerling, beschrijving);
    return { id: beschrijving.id };
  },
});

/** Each need is judged against what stands there and against the others in this request. */
async function beoordeelAlle(
  { tx, actor, vandaag }: Context,
  leerling: Leerling,
  taal: Taal,
  invoer: readonly BehoefteInvoerBody[],
): Promise<Uitkomst<Behoefte>[]> {
  const bestaande = (await vindEigenBehoeften(tx, actor, leerling.id)).map(alsBehoefte);
  return invoer.map((een) => {
    const uitkomst = beoordeelBehoefte(
      { ...een, bron: bronVan(actor) },
      { categorieen: taal.keuzes, vandaag, bestaande },
    );
    if (uitkomst.mag) bestaande.push(uitkomst.waarde);
    return uitkomst;
  });
}

async function beschrijvingenVan(
  context: Context,
  leerling: Leerling,
  invoer: readonly BeschrijvingInvoerBody[],
): Promise<Uitkomst<Beschreven>[]> {
  const uitkomsten: Uitkomst<Beschreven>[] = [];
  for (const een of invoer) uitkomsten.push(await beoordeelEen(context, leerling, een));
  return uitkomsten;
}

async function beoordeelEen(
  { tx, actor, vandaag }: Context,
  leerling: Leerling,
  invoer: BeschrijvingInvoerBody,
): Promise<Uitkomst<Beschreven>> {
  const uitkomst = beoordeelBeschrijving(invoer, { rol: actor.rol, vandaag });
  if (!uitkomst.mag || invoer.document === undefined) return uitkomst;
  if (await isDocumentVan(tx, invoer.document, leerling.id))
    return { ...uitkomst, waarde: { ...uitkomst.waarde, document: invoer.document } };
  return {
    mag: false,
    redenen: [
      {
        code: 'document-onbekend',
        zin: 'Dit bestand staat niet in het dossier van deze leerling. Voeg het eerst toe.',
        bron: BEH_3,
        veld: 'document',
      },
    ],
  };
}

/** All or nothing: the reasons of each line carry its place, `behoeften.2.tot`, so that a screen finds the field. */
function samen(behoeften: readonly Uitkomst<Behoefte>[], beschrijvingen: readonly Uitkomst<Beschreven>[]) {
  const redenen = [...redenenVan('behoeften', behoeften), ...redenenVan('beschrijvingen', beschrijvingen)];
  return magTenzij(redenen, () => ({ behoeften: waarden(behoeften), beschrijvingen: waarden(beschrijvingen) }), BEH_1);
}

function redenenVan(naam: string, uitkomsten: readonly Uitkomst<unknown>[]): Reden[] {
  return uitkomsten.flatMap((uitkomst, plek) =>
    uitkomst.mag
      ? []
      : uitkomst.redenen.map((reden) => ({
          ...reden,
          veld: [naam, plek, reden.veld].filter((deel) => deel !== undefined).join('.'),
        })),
  );
}

function waarden<T>(uitkomsten: readonly Uitkomst<T>[]): T[] {
  return uitkomsten.flatMap((uitkomst) => (uitkomst.mag ? [uitkomst.waarde] : []));
}

async function meldBeschrijving(
  { actor, legVast }: Context,
  leerling: Leerling,
  { id, soort }: Beschreven & { readonly id: string },
): Promise<void> {
  const wie = BRON_IN_ZIN[bronVan(actor)];
  await legVast({
    soort: 'behoefte.beschrijving-toegevoegd',
    swv: leerling.swv,
    leerling: leerling.id,
    onderwerp: id,
    ...(actor.organisatie && { vestiging: actor.organisatie }),
    voorOuders: true,
    tekst: `${wie} ${actor.rol === 'ouder' ? 'schreven' : 'schreef'} op: ${BESCHRIJVINGSOORT[soort].inZin}.`,
    gegevens: { soort },
  });
}
