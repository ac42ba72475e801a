import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { BehoefteInvoerVorm, BijgesteldVorm } from '../contract.ts';
import { beoordeelBehoefte } from '../regels/behoefte.ts';
import { BESCHRIJVINGSOORT, type Beschrijvingsoort } from '../regels/beschrijving.ts';
import type { Intensiteit } from '../regels/domeinen.ts';
import { BRON_IN_ZIN, zinOverWijziging } from '../regels/zinnen.ts';
import { BEH_1, BEH_3, BEH_6, BESCHRIJVERS, bronVan, DOEL_BESCHRIJVEN, GEWEIGERD } from './afspraken.ts';
import {
  beeindig,
  isVervangen,
  vindBehoefte,
  vindBeschrijving,
  vindEigenBehoeften,
  vindLeerling,
  voegBehoeftenToe,
} from './opslag.ts';
import { alsBehoefte } from './rijen.ts';
import { haalTaal } from './taal.ts';
import { magWijzigen } from './weergave.ts';

const UUR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

export const stelBehoefteBij = route({
  methode: 'PUT',
  pad: '/behoeften/:id',
  actie: 'behoefte.bijstellen',
  samenvatting: 'Stel een behoefte bij: de oude gaat naar de geschiedenis, de nieuwe geldt',
  doel: DOEL_BESCHRIJVEN,
  log: 'schrijven',
  rollen: BESCHRIJVERS,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, body: BehoefteInvoerVorm, antwoord: BijgesteldVorm },
  voerUit: async (context, { params: { id }, body }) => {
    const { tx, actor, nu, vandaag, legVast } = context;
    const { oud, leerling } = await haalEigenBehoefte(context, id);
    const taal = await haalTaal(tx, leerling.swv, vandaag);
    const eigen = await vindEigenBehoeften(tx, actor, leerling.id);
    if (!eigen.some((rij) => rij.id === id)) await weigerVeranderdeBehoefte(context, id);
    const bestaande = eigen.filter((rij) => rij.id !== id).map(alsBehoefte);
    // A local category that has ended may stay what it was; it cannot be chosen anew.
    const categorieen = [...taal.keuzes, { code: oud.categorie }];
    const nieuw = eis(beoordeelBehoefte({ ...body, bron: oud.bron }, { categorieen, vandaag, bestaande }));
    if (isDeepStrictEqual(nieuw, alsBehoefte(oud))) return { id };
    if (!(await beeindig(tx, { actor, nu }, 'behoefte', id))) await weigerVeranderdeBehoefte(context, id);
    const rij = { ...nieuw, id: uuid(), volgtOp: id };
    await voegBehoeftenToe(tx, { actor, nu, leerling }, [rij]);
    const noem = ({ categorie, intensiteit }: { categorie: string; intensiteit: number }) => ({
      naam: taal.lees(categorie).naam,
      intensiteit: intensiteit as Intensiteit,
    });
    await legVast({
      soort: 'behoefte.gewijzigd',
      swv: leerling.swv,
      leerling: leerling.id,
      onderwerp: rij.id,
      ...(actor.organisatie && { vestiging: actor.organisatie }),
      voorOuders: true,
      tekst: zinOverWijziging(bronVan(actor), { soort: 'bijgesteld', oud: noem(oud), nieuw: noem(nieuw) }),
      gegevens: { behoeften: [rij.id] },
    });
    return { id: rij.id };
  },
});

export const sluitBehoefteAf = route({
  methode: 'DELETE',
  pad: '/behoeften/:id',
  actie: 'behoefte.afsluiten',
  samenvatting: 'Sluit een behoefte af: zij is niet meer nodig en blijft in de geschiedenis staan',
  doel: DOEL_BESCHRIJVEN,
  log: 'schrijven',
  rollen: BESCHRIJVERS,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async (context, { params: { id } }) => {
    const { tx, actor, nu, vandaag, legVast } = context;
    const { oud, leerling } = await haalEigenBehoefte(context, id);
    if (!(await beeindig(tx, { actor, nu }, 'behoefte', id))) await weigerVeranderdeBehoefte(context, id);
    const { naam } = (await haalTaal(tx, leerling.swv, vandaag)).lees(oud.categorie);
    await legVast({
      soort: 'behoefte.gewijzigd',
      swv: leerling.swv,
      leerling: leerling.id,
      onderwerp: id,
      ...(actor.organisatie && { vestiging: actor.organisatie }),
      voorOuders: true,
      tekst: zinOverWijziging(bronVan(actor), {
        soort: 'afgesloten',
        behoefte: { naam, intensiteit: oud.intensiteit as Intensiteit },
      }),
      gegevens: { behoeften: [id] },
    });
    return { gedaan: true as const };
  },
});

export const sluitBeschrijvingAf = route({
  methode: 'DELETE',
  pad: '/beschrijvingen/:id',
  actie: 'behoefte.beschrijving-afsluiten',
  samenvatting: 'Sluit een beschrijving af: zij klopt niet meer en blijft in de geschiedenis staan',
  doel: DOEL_BESCHRIJVEN,
  log: 'schrijven',
  rollen: BESCHRIJVERS,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor, nu, verwerkt, legVast }, { params: { id } }) => {
    const rij = (await vindBeschrijving(tx, id)) ?? nietGevonden();
    verwerkt({ leerling: rij.leerling, onderwerp: id });
    eisEigen(actor, rij, 'Deze beschrijving');
    if (!(await beeindig(tx, { actor, nu }, 'beschrijving', id))) {
      const afgesloten = (await vindBeschrijving(tx, id)) ?? nietGevonden();
      weiger(
        [{ code: 'beschrijving-al-afgesloten', zin: `${wieEnWanneer(afgesloten)} al afgesloten.`, bron: BEH_3 }],
        'intussen-veranderd',
      );
    }
    await legVast({
      soort: 'behoefte.beschrijving-afgesloten',
      swv: rij.swv,
      leerling: rij.leerling,
      onderwerp: id,
      ...(actor.organisatie && { vestiging: actor.organisatie }),
      voorOuders: true,
      tekst: `${BRON_IN_ZIN[bronVan(actor)]} ${actor.rol === 'ouder' ? 'sloten' : 'sloot'} af: ${BESCHRIJVINGSOORT[rij.soort as Beschrijvingsoort].inZin}.`,
      gegevens: { soort: rij.soort },
    });
    return { gedaan: true as const };
  },
});

/** A need that this actor may change; unknown or invisible is 404, of somebody else 403. */
async function haalEigenBehoefte({ tx, actor, verwerkt }: Context, id: string) {
  const oud = (await vindBehoefte(tx, id)) ?? nietGevonden();
  const leerling = (await vindLeerling(tx, oud.leerling)) ?? nietGevonden();
  verwerkt({ leerling: leerling.id, onderwerp: id });
  eisEigen(actor, oud, 'Deze behoefte');
  return { oud, leerling };
}

function eisEigen(
  actor: Actor,
  rij: { readonly vestiging: string | null; readonly door: string; readonly door_naam: string },
  wat: string,
): void {
  if (magWijzigen(actor, rij)) return;
  const zin = `${wat} is opgeschreven door ${rij.door_naam}. U past haar niet aan; uw eigen kijk zet u ernaast.`;
  weiger([{ code: 'van-een-ander', zin, bron: BEH_6 }], 'mag-niet');
}

/** The need was ended by somebody between reading and writing: says who, when, and what stands there now. */
async function weigerVeranderdeBehoefte({ tx }: Context, id: string): Promise<never> {
  const rij = (await vindBehoefte(tx, id)) ?? nietGevonden();
  const zin = `${wieEnWanneer(rij)} al ${(await isVervangen(tx, id)) ? 'bijgesteld' : 'afgesloten'}. Bekijk eerst wat er nu staat.`;
  return weiger([{ code: 'behoefte-intussen-veranderd', zin, bron: BEH_1 }], 'intussen-veranderd');
}

function wieEnWanneer({
  vervallen_op: op,
  vervallen_door_naam: wie,
}: {
  readonly vervallen_op: string | null;
  readonly vervallen_door_naam: string | null;
}): string {
  if (op === null) return 'Dit is intussen';
  return `${wie ?? 'Iemand anders'} heeft dit op ${schrijfDatum(datumInNederland(op))} om ${UUR.format(new Date(op))} uur`;
}
