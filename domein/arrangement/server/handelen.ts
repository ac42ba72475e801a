import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { berekenBeslistermijn } from '../regels/beslistermijn.ts';
import { bezwarenTegen, type Doenbaar } from '../regels/handelingen.ts';
import { ARR_BRON } from '../regels/soorten.ts';
import { type Handeling, type Handelingsoort, type Toestand, volgendeToestand } from '../regels/toestand.ts';
import { beschrijfHandeling } from './beschrijven.ts';
import { type Stuk, vindStuk, voegHandelingToe, wachtOpAnderen } from './opslag.ts';
import { werkTermijnenBij } from './termijnen.ts';

/** What an act adds: its data, and what changes in the arrangement itself beside its state. */
export interface Daad {
  readonly gegevens?: Readonly<Record<string, unknown>>;
  readonly wijzig?: Readonly<Record<string, unknown>>;
  /** What else must be written, before the state. */
  readonly schrijf?: () => Promise<void>;
}

/** The arrangement, held for who writes first; refused when somebody changed it since the actor looked (409). */
export async function pak({ tx }: Pick<Context, 'tx'>, id: string, volgnummer: number): Promise<Stuk> {
  await wachtOpAnderen(tx, id);
  const stuk = (await vindStuk(tx, id)) ?? nietGevonden();
  if (stuk.volgnummer !== volgnummer) weiger([zegWieEerderWas(stuk)], 'intussen-veranderd');
  return stuk;
}

/**
 * Records one act on an arrangement, the same way for all: holds it, refuses what is not possible now, lets `maak` judge and give the
 * data, and writes the state, the terms and the event that others act upon.
 */
export async function handel(
  context: Context,
  wat: { readonly id: string; readonly volgnummer: number; readonly soort: Doenbaar },
  maak: (stuk: Stuk) => Daad | Promise<Daad>,
): Promise<Stuk> {
  const { actor, vandaag } = context;
  const stuk = await pak(context, wat.id, wat.volgnummer);
  const bezwaren = bezwarenTegen(wat.soort, stuk, { rol: actor.rol, persoon: actor.persoon, vandaag });
  if (bezwaren.length > 0) weiger(bezwaren);
  return legDaadVast(context, stuk, wat.soort, await maak(stuk));
}

/** Writes an act that was judged: itself, the state, the terms and the event. */
export async function legDaadVast(
  context: Context,
  stuk: Stuk,
  soort: Doenbaar,
  { gegevens = {}, wijzig = {}, schrijf }: Daad,
): Promise<Stuk> {
  const { tx, actor, nu, vandaag } = context;
  const handeling = { ...gegevens, soort, dag: vandaag } as Handeling;
  const toestand = volgendeToestand(stuk.toestand, handeling);
  const handelingen = [...stuk.handelingen, handeling as Stuk['handelingen'][number]];
  const bijSwv = toestand === 'ingediend' || toestand === 'aanvulling';
  await voegHandelingToe(tx, stuk, { soort, gegevens, actor, nu, dag: vandaag });
  await schrijf?.();
  if (!isHandtekening(soort))
    await tx
      .updateTable('arrangement')
      .set({
        ...wijzig,
        ...(bijSwv && { beslisdatum: berekenBeslistermijn(handelingen, vandaag)?.laatsteDag ?? null }),
        toestand,
        volgnummer: stuk.volgnummer + 1,
        bijgewerkt_op: nu,
      })
      .where('id', '=', stuk.id)
      .execute();
  const nieuw: Stuk = {
    ...stuk,
    ...('van' in wijzig && { van: wijzig.van as Stuk['van'] }),
    ...('tot' in wijzig && { tot: wijzig.tot as Stuk['tot'] }),
    ...('naam' in wijzig && { naam: wijzig.naam as string }),
    toestand,
    volgnummer: stuk.volgnummer + 1,
    handelingen,
  };
  await werkTermijnenBij(context, nieuw, handeling);
  await meld(context, nieuw, handeling);
  return nieuw;
}

/** A signature is a parent's: it adds to what stands, and does not change the request that others read. */
const isHandtekening = (soort: Handelingsoort) => soort === 'getekend' || soort === 'niet_getekend';

/** The events that other capabilities know, by what was done; the rest is named after the act. */
function soortenBij(handeling: Handeling, toestand: Toestand): readonly string[] {
  switch (handeling.soort) {
    case 'opgesteld':
      return [toestand === 'toegekend' ? 'arrangement.begonnen' : 'arrangement.opgesteld'];
    case 'bevestigd':
      return ['arrangement.begonnen'];
    case 'ingediend':
      return ['arrangement.aangevraagd'];
    case 'besloten':
      return handeling.uitkomst === 'toegekend'
        ? ['arrangement.besloten', 'arrangement.begonnen']
        : ['arrangement.besloten'];
    case 'voorgesteld':
    case 'voorstel_teruggegeven':
      return [];
    default:
      return [`arrangement.${handeling.soort.replaceAll('_', '-')}`];
  }
}

/** Tells the timeline, and the capabilities that must do something, what happened. What the SWV proposes to itself is told to nobody. */
export async function meld({ legVast }: Pick<Context, 'legVast'>, stuk: Stuk, handeling: Handeling): Promise<void> {
  const tekst = beschrijfHandeling(handeling, stuk.naam);
  for (const soort of soortenBij(handeling, stuk.toestand)) {
    const begint = handeling.soort === 'besloten' && soort === 'arrangement.begonnen';
    await legVast({
      soort,
      swv: stuk.swv,
      vestiging: stuk.vestiging,
      ...(stuk.leerling !== null && { leerling: stuk.leerling }),
      onderwerp: stuk.id,
      tekst: begint ? `Het arrangement «${stuk.naam}» begint op ${schrijfDatum(stuk.van)}.` : tekst,
      gegevens: {
        arrangement: stuk.id,
        model: stuk.model,
        ...(handeling.soort === 'besloten' && { uitkomst: handeling.uitkomst }),
      },
      voorOuders: true,
    });
  }
}

function zegWieEerderWas(stuk: Stuk) {
  const laatste = stuk.handelingen.at(-1);
  return {
    code: 'intussen-veranderd',
    zin:
      laatste === undefined
        ? 'Dit arrangement is intussen veranderd. Ververs de pagina.'
        : `Dit arrangement is intussen veranderd. Het laatst, op ${schrijfDatum(datumInNederland(laatste.moment))}, door ${laatste.doorNaam}: ${beschrijfHandeling(laatste, stuk.naam)} Ververs de pagina en kijk of dit nog nodig is.`,
    bron: ARR_BRON.modellen,
  };
}
