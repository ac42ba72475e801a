import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { laatTermijnenVervallen, voldoeTermijn, zetTermijn } from '../../../server/platform/termijn.ts';
import { maakAanvultermijn } from '../../tlv/regels/aanvultermijn.ts';
import { BESLISSING_TLV, bepaalBeslistermijn } from '../../tlv/regels/beslistermijn.ts';
import { isAfgerond, type TlvHandeling, toestandVan } from '../../tlv/regels/toestand.ts';
import { bezwarenTegenHandeling, type Handelfeiten, type SwvHandeling } from '../regels/handelingen.ts';
import { beschrijfHandeling } from './beschrijven.ts';
import { type Stuk, vindStuk, voegHandelingToe, werkAanvraagBij } from './opslag.ts';

export type Gegevens = Readonly<Record<string, unknown>>;

/** What the rules of acts need to know of a request. */
export function feitenVan(stuk: Stuk, { actor, vandaag }: Pick<Context, 'actor' | 'vandaag'>): Handelfeiten {
  const voorstel = stuk.toestand === 'voorgesteld' ? stuk.handelingen.at(-1) : undefined;
  const vraag = stuk.verloop.at(-1);
  return {
    toestand: stuk.toestand,
    adviezen: stuk.adviezen.map(({ persoon, discipline, gegevenDag }) => ({
      persoon,
      discipline,
      gegeven: gegevenDag !== null,
    })),
    voorgesteldDoor: voorstel?.door ?? undefined,
    aanvullenTot: vraag?.soort === 'aanvulling_gevraagd' ? vraag.uiterlijk : undefined,
    actor: actor.persoon,
    vandaag,
  };
}

/**
 * Records one act of the SWV on a request, the same way for all: locks it, refuses when somebody changed it since the actor looked
 * (409, with who did what) or when it is not possible now (422), lets `maak` judge and give the data, and writes state and terms.
 */
export async function handel(
  context: Omit<Context, 'verwerkt'>,
  wat: { readonly id: string; readonly volgnummer: number; readonly soort: SwvHandeling },
  maak: (stuk: Stuk) => Gegevens | Promise<Gegevens>,
): Promise<Stuk> {
  const { tx, actor, nu, vandaag } = context;
  const stuk = (await vindStuk(tx, actor, wat.id, { slot: true })) ?? nietGevonden();
  if (wat.volgnummer !== stuk.volgnummer) weiger([zegWieEerderWas(stuk)], 'intussen-veranderd');
  const bezwaren = bezwarenTegenHandeling(wat.soort, feitenVan(stuk, context));
  if (bezwaren.length > 0) weiger(bezwaren);

  const gegevens = await maak(stuk);
  const handeling = { ...gegevens, soort: wat.soort, dag: vandaag } as TlvHandeling;
  const verloop = [...stuk.verloop, handeling];
  const toestand = toestandVan(verloop);
  const klaar = isAfgerond(toestand);
  await voegHandelingToe(tx, stuk, { soort: wat.soort, moment: nu, dag: vandaag, actor, gegevens });
  const termijn = klaar ? undefined : bepaalBeslistermijn(verloop, vandaag);
  await werkAanvraagBij(tx, stuk.id, {
    toestand,
    beslisdatum: termijn?.laatsteDag ?? null,
    afgerond_op: klaar ? vandaag : null,
    volgnummer: stuk.volgnummer + 1,
    bijgewerkt_op: nu,
  });
  const plek = { swv: stuk.swv, vestiging: stuk.vestiging, leerling: stuk.leerling.id, onderwerp: stuk.id };
  // The terms stand on the worklists of the school too, where the SWV itself writes nothing.
  await alsSysteem(tx, actor, async () => {
    if (handeling.soort === 'besloten') {
      await voldoeTermijn(tx, stuk.id, BESLISSING_TLV, vandaag);
      await laatTermijnenVervallen(tx, stuk.id, vandaag);
    } else if (klaar) await laatTermijnenVervallen(tx, stuk.id, vandaag);
    else if (handeling.soort === 'aanvulling_gevraagd') {
      await laatTermijnenVervallen(tx, stuk.id, vandaag);
      await zetTermijn(tx, plek, maakAanvultermijn(vandaag, handeling.uiterlijk));
    } else if (termijn !== undefined) await zetTermijn(tx, plek, { ...termijn, bij: 'swv' });
  });
  return stuk;
}

function zegWieEerderWas(stuk: Stuk) {
  const laatste = stuk.handelingen.at(-1);
  const wanneer = laatste && schrijfDatum(datumInNederland(laatste.moment));
  return {
    code: 'intussen-veranderd',
    zin: laatste
      ? `${laatste.doorNaam} was u voor, op ${wanneer}: ${beschrijfHandeling(laatste)} Ververs de pagina en kijk of dit nog nodig is.`
      : 'Deze aanvraag is intussen veranderd. Ververs de pagina.',
    bron: bron('TLV-8', 'WPO-18a-12'),
  };
}
