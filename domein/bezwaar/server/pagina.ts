import { bron } from '../../../kern/wet/artikelen.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { BEZWAARCOMMISSIE } from '../../ondersteuningsplan/regels/instellingen.ts';
import type { Besluitpagina, Bezwaarbeeld } from '../contract.ts';
import { type Besluitfeiten, bezwarenTegenBezwaar, isTeLaat } from '../regels/indienen.ts';
import {
  type Besluitrij,
  type Bezwaarrij,
  vindBelanghebbenden,
  vindBesluit,
  vindHandelingen,
  vindVervanger,
  zoekBezwaren,
} from './opslag.ts';
import { maakStuk, vindStuk } from './stuk.ts';
import { alsBesluit, alsBezwaar } from './weergave.ts';

/** What the rule of objecting needs to know of a decision, for this actor. */
export async function haalBesluitfeiten(
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  besluit: Besluitrij,
  bezwaren: readonly Bezwaarrij[],
): Promise<Besluitfeiten> {
  const eigen = (rij: Bezwaarrij) =>
    actor.rol === 'schoolleider' ? rij.als === 'school' : rij.indiener === actor.persoon;
  return {
    bezwaarTot: besluit.bezwaar_tot,
    ingetrokkenOp: besluit.ingetrokken_op,
    opBezwaar: besluit.vervangt !== null,
    vervangen: (await vindVervanger(tx, besluit.id)) !== null,
    looptAl: bezwaren.some((rij) => rij.afgerond_op === null && eigen(rij)),
  };
}

/** A decision with the objections against it, and whether the actor can object; with the reading recorded. */
export async function geefBesluitpagina(context: Context, id: string): Promise<Besluitpagina> {
  const { tx, actor, vandaag, verwerkt } = context;
  const besluit = (await vindBesluit(tx, id)) ?? nietGevonden();
  verwerkt({ leerling: besluit.leerling, onderwerp: id });
  const bezwaren = await zoekBezwaren(tx, id);
  const rijen = await vindHandelingen(
    tx,
    bezwaren.map((rij) => rij.id),
  );
  const commissie = await haalInstelling<string>(tx, besluit.swv, BEZWAARCOMMISSIE, vandaag);
  const feiten = await haalBesluitfeiten(context, besluit, bezwaren);
  const redenen = bezwarenTegenBezwaar(feiten);
  return {
    besluit: alsBesluit(besluit),
    bron: bron('TLV-8', 'Awb-6:7'),
    commissie: { tekst: commissie.waarde, plaats: commissie.plaats },
    magMaken: redenen.length === 0 && actor.rol !== 'ib',
    redenen: [...redenen],
    teLaat: isTeLaat({ bezwaarTot: besluit.bezwaar_tot }, vandaag),
    bezwaren: bezwaren.map((rij) =>
      alsBezwaar(maakStuk({ rij, besluit, rijen }, actor, vandaag), {
        commissie: commissie.waarde,
        vervangen: feiten.vervangen,
      }),
    ),
    belanghebbenden: [...(actor.rol === 'tlv' ? await vindBelanghebbenden(tx, id) : [])],
  };
}

/** One objection as it stands; with the reading recorded. */
export async function geefBezwaar({ tx, actor, vandaag, verwerkt }: Context, id: string): Promise<Bezwaarbeeld> {
  const stuk = (await vindStuk(tx, actor, id, vandaag)) ?? nietGevonden();
  verwerkt({ leerling: stuk.rij.leerling, onderwerp: id });
  const commissie = await haalInstelling<string>(tx, stuk.rij.swv, BEZWAARCOMMISSIE, vandaag);
  const vervangen = (await vindVervanger(tx, stuk.besluit.id)) !== null;
  return alsBezwaar(stuk, { commissie: commissie.waarde, vervangen });
}
