import type { Datum } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { type LeerlingBewaren, LeerlingBewarenVorm } from '../contract.ts';
import { gaatWegOp } from '../regels/aankondiging.ts';
import { planSchool } from '../regels/plan.ts';
import { BEWAARREGELS, SOORTNAAM } from '../regels/termijnen.ts';
import { vindHoudingen, vindLeerling, vindSchoolnamen } from './opslag.ts';
import { type Planrij, type Schooldeel, vindPlannen, vindSchooldelen } from './opslag-plan.ts';
import { alsHouding } from './overzicht.ts';

export const toonLeerlingBewaren = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/bewaren',
  actie: 'bewaren.leerling-bekijken',
  samenvatting: 'Hoe lang gegevens van deze leerling blijven, en door welke regel (TOE-6)',
  doel: 'Uitleggen hoe lang gegevens blijven',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
  schema: { params: LeerlingPad, antwoord: LeerlingBewarenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const { naam, nummer } = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: params.leerling });
    const delen = await vindSchooldelen(tx, [params.leerling]);
    const plannen = await vindPlannen(tx, [params.leerling]);
    const namen = await vindSchoolnamen(
      tx,
      delen.map(({ vestiging }) => vestiging),
    );
    const laatste = plannen.find(({ soort }) => soort === 'leerling');
    return {
      naam,
      nummer,
      delen: delen.flatMap((deel) => alsDelen(deel, plannen, namen.get(deel.vestiging) ?? deel.vestiging, vandaag)),
      laatsteOp: laatste ? gaatWegOp(laatste.gepland_op, laatste.aangekondigd_op, vandaag) : null,
      houdingen: actor.organisatie === null ? [] : (await vindHoudingen(tx, params.leerling)).map(alsHouding),
      regels: BEWAARREGELS.filter(({ geldigVan }) => geldigVan <= vandaag).map(({ wat, jaren, zin, bron }) => ({
        wat,
        jaren,
        zin,
        bron,
      })),
      mag: { tegenhouden: actor.rol === 'schoolleider', meenemen: actor.rol === 'ouder' || actor.rol === 'leerling' },
    };
  },
});

function alsDelen(
  { vestiging, feiten }: Schooldeel,
  plannen: readonly Planrij[],
  school: string,
  vandaag: Datum,
): LeerlingBewaren['delen'] {
  return planSchool(feiten, vandaag).map(({ soort, regel, geplandOp, tegen }) => {
    const aangekondigdOp =
      plannen.find((plan) => plan.vestiging === vestiging && plan.soort === soort)?.aangekondigd_op ?? null;
    return {
      school,
      soort,
      soortnaam: SOORTNAAM[soort],
      zin: regel.zin,
      bron: regel.bron,
      gaatWegOp: geplandOp && gaatWegOp(geplandOp, aangekondigdOp, vandaag),
      aangekondigdOp,
      tegen: tegen.map(({ zin }) => zin),
    };
  });
}
