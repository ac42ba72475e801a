import { type Datum, isNa } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import type { MatchVraagInvoer } from '../contract.ts';
import { type MatchCriteria, STANDAARDCRITERIA } from '../regels/criteria.ts';
import { type MatchResultaat, matchTegenIndex } from '../regels/match.ts';
import type { MatchVraag } from '../regels/vraag.ts';
import { type Blik, behoeftenVanBlik, kiesBlik, stelVraag } from '../regels/vraagstelling.ts';
import { type Aanbodindex, haalAanbodindex } from './aanbodindex.ts';
import { type Matchgegevens, vindMatchgegevens } from './opslag.ts';

/** The criteria that hold, with where the SWV says so. */
export interface GeldendeCriteria {
  readonly criteria: MatchCriteria;
  readonly van: string | undefined;
  readonly plaatsInPlan: string;
}

/** A match that was computed, with all that it rests on. */
export interface GemaakteMatch {
  readonly gegevens: Matchgegevens;
  readonly aanbod: Aanbodindex;
  readonly vraag: MatchVraag;
  /** Whose description was used; undefined when needs were tried out. */
  readonly blik: Blik | undefined;
  readonly nietMeegenomen: readonly string[];
  readonly geldend: GeldendeCriteria;
  readonly resultaat: MatchResultaat;
}

/** MAT-1 to MAT-4 · Computes the match of a pupil as this actor sees it. Unknown or invisible pupil: 404; no question possible: 422. */
export async function maakMatch(
  context: Pick<Context, 'tx' | 'actor' | 'vandaag'>,
  leerling: string,
  body: MatchVraagInvoer,
): Promise<GemaakteMatch> {
  const { tx, actor, vandaag } = context;
  const gegevens = (await vindMatchgegevens(tx, leerling, vandaag)) ?? nietGevonden();
  const { gebied, ingeschreven_bij, stand } = gegevens;
  // Needs are described for now; the age counts on the first day at school, which for an application can be a year from now.
  const behoeftedag = body.peildatum ?? vandaag;
  const peildatum = body.peildatum ?? kiesStartdag(gegevens.gewenste_start, vandaag);
  const sector = body.sector ?? (gegevens.swv.startsWith('VO') ? 'VO' : 'PO');
  const swv = (sector === 'PO' ? gebied?.swv_po : gebied?.swv_vo) ?? gegevens.swv;

  const vrager = {
    ...(actor.organisatie !== null && { eigenSchool: actor.organisatie }),
    ...(ingeschreven_bij !== null && { ingeschrevenBij: ingeschreven_bij }),
  };
  const geprobeerd = body.behoeften?.map((behoefte) => ({ ...behoefte, bron: 'ouders' as const, van: behoeftedag }));
  const blik = geprobeerd ? undefined : kiesBlik(gegevens.behoeften, vrager, behoeftedag);
  const gekozen = geprobeerd ?? gegevens.behoeften;
  const { meegenomen, nietMeegenomen } =
    geprobeerd || blik
      ? behoeftenVanBlik(gekozen, blik ?? { soort: 'ouders' }, behoeftedag)
      : { meegenomen: [], nietMeegenomen: [] };

  const vraag = eis(
    stelVraag(
      {
        behoeften: meegenomen,
        sector,
        geboortedatum: gegevens.geboortedatum,
        peildatum,
        plaats: gebied?.lon != null && gebied.lat != null ? { lon: gebied.lon, lat: gebied.lat } : undefined,
        swv,
        tlv: [
          ...lopendeTlv(gegevens, peildatum),
          ...(body.tlv ?? []).map(({ soort, swv: van }) => ({ soort, swv: van ?? swv })),
        ],
        wensen: body.wensen ?? { denominaties: [], scholenVanBroersOfZussen: [] },
      },
      vandaag,
    ),
  );
  const geldend = kiesCriteria(gegevens, swv);
  const aanbod = await haalAanbodindex(tx, stand, vandaag);
  return {
    gegevens,
    aanbod,
    vraag,
    blik,
    nietMeegenomen,
    geldend,
    resultaat: matchTegenIndex(vraag, aanbod.index, geldend.criteria),
  };
}

/** TLV-5 · The declarations that hold on the day of the start: with those a school of that kind is open without anybody saying so. */
function lopendeTlv({ tlv }: Matchgegevens, peildatum: Datum): MatchVraag['tlv'] {
  return tlv.filter(({ van, tot }) => van <= peildatum && tot >= peildatum).map(({ soort, swv }) => ({ soort, swv }));
}

/** The day of a wished start that is still to come, else today. */
function kiesStartdag(gewensteStart: Datum | null, vandaag: Datum): Datum {
  return gewensteStart !== null && isNa(gewensteStart, vandaag) ? gewensteStart : vandaag;
}

function kiesCriteria({ swvs }: Matchgegevens, swv: string): GeldendeCriteria {
  const keuze = swvs.find(({ code }) => code === swv)?.keuze;
  if (!keuze) return { criteria: STANDAARDCRITERIA, van: undefined, plaatsInPlan: 'landelijke standaard van Opmaat' };
  return { criteria: keuze.waarde, van: keuze.van, plaatsInPlan: keuze.plaats };
}
