import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { LeerlingPad } from '../../vormen.ts';
import { CasusvoorstelVorm } from '../contract.ts';
import { CASUSONDERDELEN, maakCasus } from '../regels/casus.ts';
import { haalVoorbeeld, vindBekendeNamen } from './opslag-inhoud.ts';
import { ALLEEN_SCHOOL, DELERS } from './toegang.ts';

/** The kind of school in the middle of a sentence. */
const SCHOOLSOORT: Readonly<Record<string, string>> = {
  BO: 'een basisschool',
  SBO: 'een school voor speciaal basisonderwijs',
  SO: 'een school voor speciaal onderwijs',
  VSO: 'een school voor voortgezet speciaal onderwijs',
  VO: 'een middelbare school',
  PRO: 'een school voor praktijkonderwijs',
};

/** TOE-5: a proposal for a case without what identifies. The warnings about rare details come from a rule that the screen asks itself. */
export const stelCasusVoor = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/casus',
  actie: 'deling.casus',
  samenvatting: 'Een voorstel voor een anonieme casus: zonder naam, geboortedatum, school en plaats',
  doel: 'Een casus anoniem bespreken',
  log: 'lezen',
  rollen: DELERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: LeerlingPad, antwoord: CasusvoorstelVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const vestiging = actor.organisatie ?? nietGevonden();
    const inhoud = (await haalVoorbeeld(tx, leerling.id, CASUSONDERDELEN, [])) ?? nietGevonden();
    const namen = await vindBekendeNamen(tx, leerling.id);
    const { schoolsoort, leerjaar } = await vindSchoolsoort(tx, { leerling: leerling.id, vestiging, vandaag });
    verwerkt({ leerling: leerling.id });
    const casus = maakCasus(inhoud, {
      bekend: { namen, geboortedatum: leerling.geboortedatum },
      schoolsoort,
      leerjaar,
      vandaag,
    });
    return {
      casus: { kop: casus.kop, delen: casus.delen.map(({ kop, teksten }) => ({ kop, teksten: [...teksten] })) },
    };
  },
});

async function vindSchoolsoort(
  tx: Tx,
  { leerling, vestiging, vandaag }: { readonly leerling: string; readonly vestiging: string; readonly vandaag: Datum },
): Promise<{ readonly schoolsoort: string; readonly leerjaar: string | undefined }> {
  const school = await tx.selectFrom('vestiging').select('soorten').where('code', '=', vestiging).executeTakeFirst();
  const inschrijving = await tx
    .selectFrom('inschrijving')
    .select('leerjaar')
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('van', '<=', vandaag)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', vandaag)]))
    .executeTakeFirst();
  return { schoolsoort: SCHOOLSOORT[school?.soorten[0] ?? ''] ?? 'een school', leerjaar: inschrijving?.leerjaar };
}
