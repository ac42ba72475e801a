import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { LeerlingPad } from '../../vormen.ts';
import { BeginVorm, NieuwVorm } from '../contract.ts';
import { AANLEIDING, type Aanleiding, beoordeelBegin, berekenOppTermijn } from '../regels/begin.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { leesSoorten, type Schoolsoort } from '../regels/school.ts';
import { ALLEEN_SCHOOL, DOEL_SCHRIJVEN, SCHOOL } from './kader.ts';
import { vindLopendOpp, vindSchoolplek, wachtOpAnderen } from './opslag.ts';
import { voegOppToe } from './opslag-schrijven.ts';

export const begin = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/opp',
  actie: 'opp.beginnen',
  samenvatting: 'Leg vast dat een leerling extra ondersteuning nodig heeft; het plan moet er binnen zes weken zijn',
  doel: DOEL_SCHRIJVEN,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  status: 201,
  schema: { params: LeerlingPad, body: BeginVorm, antwoord: NieuwVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const vestiging = actor.organisatie ?? nietGevonden();
    const plek = (await vindSchoolplek(tx, leerling.id, vestiging)) ?? nietGevonden();
    await wachtOpAnderen(tx, `${leerling.id} ${vestiging}`);
    const lopend = await vindLopendOpp(tx, leerling.id, vestiging);
    if (lopend !== undefined)
      weiger(
        [
          {
            code: 'plan-loopt-al',
            zin: `Er loopt al een plan, begonnen door ${lopend.doorNaam}. Ga daarmee verder.`,
            bron: OPPBRON.inhoud,
          },
        ],
        'bestaat-al',
      );
    const soorten = leesSoorten(plek.soorten);
    const { dag } = eis(beoordeelBegin(body.dag, { vandaag, ingeschrevenSinds: plek.sinds ?? undefined, soorten }));
    const id = await beginPlan(context, {
      leerling: leerling.id,
      swv: plek.swv,
      vestiging,
      soorten,
      begin: { aanleiding: 'extra_ondersteuning', dag },
    });
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id };
  },
});

interface TeBeginnen {
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly soorten: readonly Schoolsoort[];
  readonly begin: { readonly aanleiding: Aanleiding; readonly dag: Parameters<typeof berekenOppTermijn>[0] };
}

/** OPP-1 · The plan must be made: its row, its term of six weeks and the event. */
export async function beginPlan(
  context: Omit<Context, 'verwerkt'>,
  { soorten, begin: wanneer, ...plek }: TeBeginnen,
): Promise<string> {
  const id = await voegOppToe(context, plek, wanneer);
  const termijn = berekenOppTermijn(wanneer.dag, soorten);
  await zetTermijn(context.tx, { ...plek, onderwerp: id }, termijn);
  await context.legVast({
    soort: 'opp.begonnen',
    ...plek,
    onderwerp: id,
    voorOuders: true,
    tekst: `Er komt een ontwikkelingsperspectief, ${AANLEIDING[wanneer.aanleiding]}. Het is er uiterlijk op ${schrijfDatum(termijn.laatsteDag)}.`,
    gegevens: { opp: id, aanleiding: wanneer.aanleiding, dag: wanneer.dag },
  });
  return id;
}
