import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { alsSysteem, SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Gebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import type { Abonnement, Context } from '../../../server/platform/http/route.ts';
import { bepaalBegin } from '../regels/begin.ts';
import { leesSoorten } from '../regels/school.ts';
import { sluitPlan } from './afsluiting.ts';
import { beginPlan } from './beginnen.ts';
import { vindLopendOpp, vindSchoolplek, wachtOpAnderen } from './opslag.ts';

type Doe = Omit<Context, 'verwerkt'>;

/** OPP-1 · A pupil has a place with extra support, or at a school where every pupil has a plan: it must be made within six weeks. */
const geplaatst: Abonnement = {
  soort: 'aanmelding.geplaatst',
  werk: (context, gebeurtenis) =>
    alsOpmaat(context, async (doe) => {
      const { tx, vandaag } = doe;
      const { leerling, vestiging, aanmelding } = leesPlek(gebeurtenis);
      const { start, tijdelijk, extraOndersteuning } = gebeurtenis.gegevens as {
        start: Datum;
        tijdelijk: boolean;
        extraOndersteuning: boolean;
      };
      const plek = await vindSchoolplek(tx, leerling, vestiging);
      if (plek === undefined)
        throw new Error(`aanmelding.geplaatst noemt een onbekende leerling of school: ${vestiging}`);
      await wachtOpAnderen(tx, `${leerling} ${vestiging}`);
      if ((await vindLopendOpp(tx, leerling, vestiging)) !== undefined) return;
      const wasTijdelijk = !tijdelijk && (await isTijdelijkGeplaatst(tx, aanmelding));
      const soorten = leesSoorten(plek.soorten);
      const begin = bepaalBegin({ start, tijdelijk, extraOndersteuning, wasTijdelijk }, soorten, vandaag);
      if (begin === undefined) return;
      await beginPlan(doe, { leerling, vestiging, swv: plek.swv, soorten, begin });
    }),
};

/** The application ended without a place, or the place was not taken up: a plan that was to be made here is not needed. */
const afgerond: Abonnement = {
  soort: 'aanmelding.afgerond',
  werk: (context, gebeurtenis) =>
    alsOpmaat(context, async (doe) => {
      const { leerling, vestiging } = leesPlek(gebeurtenis);
      const opp = await vindLopendOpp(doe.tx, leerling, vestiging);
      if (opp === undefined) return;
      const plek = await vindSchoolplek(doe.tx, leerling, vestiging);
      if (plek?.sinds) return;
      await sluitPlan(doe, opp, {
        reden: 'De leerling komt niet op deze school.',
        op: doe.vandaag,
      });
    }),
};

/** AAN-10: the pupil was removed: the plan of this school ends with the enrolment. */
const verwijderd: Abonnement = {
  soort: 'verwijdering.besloten',
  werk: (context, { leerling, vestiging, gegevens }) =>
    alsOpmaat(context, async (doe) => {
      const ingang = gegevens?.ingang as Datum | undefined;
      if (!leerling || !vestiging || !ingang || ingang > doe.vandaag) return;
      const opp = await vindLopendOpp(doe.tx, leerling, vestiging);
      if (opp !== undefined)
        await sluitPlan(doe, opp, {
          reden: 'De leerling is van school gegaan.',
          op: ingang,
        });
    }),
};

export const abonnementen: readonly Abonnement[] = [geplaatst, afgerond, verwijderd];

/** Does as Opmaat itself what follows from the event. */
function alsOpmaat(context: Doe, werk: (doe: Doe) => Promise<void>): Promise<void> {
  return alsSysteem(context.tx, context.actor, () => werk({ ...context, actor: SYSTEEM }));
}

async function isTijdelijkGeplaatst(tx: Tx, aanmelding: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from gebeurtenis where onderwerp = ${aanmelding} and soort = 'aanmelding.geplaatst'
    and (gegevens ->> 'tijdelijk')::boolean limit 1`.execute(tx);
  return rows.length > 0;
}

function leesPlek({ soort, leerling, vestiging, onderwerp, gegevens }: Gebeurtenis): {
  readonly leerling: string;
  readonly vestiging: string;
  readonly aanmelding: string;
} {
  const aanmelding = typeof gegevens?.aanmelding === 'string' ? gegevens.aanmelding : onderwerp;
  if (!leerling || !vestiging || !aanmelding) throw new Error(`${soort} noemt geen leerling, vestiging of aanmelding`);
  return { leerling, vestiging, aanmelding };
}
