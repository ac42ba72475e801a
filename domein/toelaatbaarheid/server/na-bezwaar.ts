import { alsSysteem, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement, Context } from '../../../server/platform/http/route.ts';
import { type TlvHandeling, toestandVan } from '../../tlv/regels/toestand.ts';
import { volgGebruik } from '../regels/gebruik.ts';
import { vindStuk, voegHandelingToe, werkAanvraagBij } from './opslag.ts';
import { zoekBesluiten } from './opslag-besluit.ts';
import { beeindigPlaatsing, vindBruikbaar, vindPlaatsingen, voegPlaatsingToe } from './opslag-plaatsing.ts';

type Werk = Omit<Context, 'verwerkt'>;

/** TLV-8 · An objection brought another decision: the request stands as that says, and the use of the first declaration follows it. */
const naBezwaar: Abonnement = {
  soort: 'bezwaar.besloten',
  werk: (context, { gegevens }) =>
    alsSysteem(context.tx, context.actor, async () => {
      const { aanvraag, besluit: eerste, nieuwBesluit } = (gegevens ?? {}) as Readonly<Record<string, string | null>>;
      if (!aanvraag || !eerste || !nieuwBesluit) return;
      const { tx, actor, vandaag, nu } = context;
      const stuk = await vindStuk(tx, SYSTEEM, aanvraag, { slot: true });
      const [nieuw] = await zoekBesluiten(tx, { id: nieuwBesluit });
      if (stuk === undefined || nieuw === undefined) return;
      // A second objection that is upheld gets the same new decision: that was followed already.
      const laatste = stuk.verloop.at(-1);
      if (laatste?.soort === 'na_bezwaar' && laatste.besluit === nieuw.id) return;
      const handeling: TlvHandeling = {
        soort: 'na_bezwaar',
        dag: vandaag,
        uitkomst: nieuw.uitkomst,
        besluit: nieuw.id,
      };
      const { soort, dag, ...rest } = handeling;
      await voegHandelingToe(tx, stuk, {
        soort,
        dag,
        moment: nu,
        actor: { ...SYSTEEM, naam: actor.naam },
        gegevens: { ...rest, nummer: nieuw.nummer },
      });
      await werkAanvraagBij(tx, stuk.id, {
        toestand: toestandVan([...stuk.verloop, handeling]),
        beslisdatum: null,
        afgerond_op: stuk.afgerondOp ?? vandaag,
        volgnummer: stuk.volgnummer + 1,
        bijgewerkt_op: nu,
      });
      await laatGebruikVolgen(context, { leerling: stuk.leerling.id, eerste, nieuw: nieuw.id });
    }),
};

/** TLV-8 · A declaration that was withdrawn is used nowhere any more. */
const ingetrokken: Abonnement = {
  soort: 'tlv.besluit-ingetrokken',
  werk: (context, { leerling, gegevens }) =>
    alsSysteem(context.tx, context.actor, async () => {
      if (leerling !== undefined && typeof gegevens?.besluit === 'string')
        await laatGebruikVolgen(context, { leerling, eerste: gegevens.besluit });
    }),
};

/** TLV-5 · A pupil with a renewed declaration stays at the school: from its first day the new one is used there. */
const verlengd: Abonnement = {
  soort: 'tlv.besloten',
  werk: (context, { leerling, gegevens }) =>
    alsSysteem(context.tx, context.actor, async () => {
      if (leerling === undefined || gegevens?.uitkomst !== 'positief' || typeof gegevens.besluit !== 'string') return;
      const [besluit] = await zoekBesluiten(context.tx, { id: gegevens.besluit });
      const stuk = besluit && (await vindStuk(context.tx, SYSTEEM, besluit.aanvraag));
      if (stuk?.volgtOp)
        await laatGebruikVolgen(context, { leerling, eerste: stuk.volgtOp, nieuw: gegevens.besluit, geldtNog: true });
    }),
};

/**
 * What runs under one decision goes on under another, where that fits the school. Where it does not, it ends; after a renewal it does
 * not, since the first declaration holds until its own last day. Only for SYSTEEM.
 */
async function laatGebruikVolgen(
  { tx, actor, vandaag, nu }: Werk,
  {
    leerling,
    eerste,
    nieuw,
    geldtNog = false,
  }: { leerling: string; eerste: string; nieuw?: string; geldtNog?: boolean },
): Promise<void> {
  const [besluit] = nieuw === undefined ? [] : await zoekBesluiten(tx, { id: nieuw });
  for (const plek of await vindPlaatsingen(tx, leerling, vandaag)) {
    if (plek.besluit !== eerste) continue;
    const start = [plek.van, vandaag, besluit?.van ?? vandaag].toSorted().at(-1) ?? vandaag;
    const past = nieuw && (await vindBruikbaar(tx, { leerling, vestiging: plek.vestiging, start }, nieuw));
    if (!past && geldtNog) continue;
    const gevolg = volgGebruik(plek, past ? { van: start } : undefined, vandaag);
    if (gevolg === undefined) continue;
    await beeindigPlaatsing(tx, plek, gevolg.einde);
    if (!past || gevolg.verder === undefined) continue;
    await voegPlaatsingToe(tx, {
      leerling,
      vestiging: plek.vestiging,
      start: gevolg.verder.van,
      tot: gevolg.verder.tot,
      besluit: past.id,
      swv: past.swv,
      door: actor.persoon || null,
      doorNaam: actor.naam || 'Opmaat',
      moment: nu,
    });
  }
}

export const gevolgen: readonly Abonnement[] = [naBezwaar, ingetrokken, verlengd];
