import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { LeerlingPad } from '../../vormen.ts';
import { OppAntwoordVorm, VergelijkingVorm, VergelijkZoek } from '../contract.ts';
import { isAltijdNodig, leesSoorten } from '../regels/school.ts';
import { beoordeelVaststelling } from '../regels/vaststellen.ts';
import { vergelijkInhoud } from '../regels/verschillen.ts';
import { watOntbreekt } from '../regels/volledig.ts';
import { type Beeld, haalBeelden, haalWoorden, maakPlanomgeving } from './beeld.ts';
import { DOEL_LEZEN, LEZERS } from './kader.ts';
import { vindPlannen, vindSchoolplek, vindVersies } from './opslag.ts';
import { isSchool, toonOpp } from './tonen.ts';

export const bekijkOpp = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/opp',
  actie: 'opp.bekijken',
  samenvatting: 'Het ontwikkelingsperspectief van een leerling: het plan, de versies, de gesprekken en wie instemde',
  doel: DOEL_LEZEN,
  log: 'lezen',
  rollen: LEZERS,
  schema: { params: LeerlingPad, antwoord: OppAntwoordVorm },
  voerUit: async (context, { params }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const beelden = await haalBeelden(context, leerling, await vindPlannen(tx, leerling.id));
    const woorden = await haalWoorden(tx, leerling.swv);
    const plek =
      isSchool(actor) && actor.organisatie !== null
        ? await vindSchoolplek(tx, leerling.id, actor.organisatie)
        : undefined;
    const eigen = beelden.find(({ opp }) => opp.vestiging === actor.organisatie && opp.afgeslotenOp === null);
    const plannen = beelden.map((beeld) => toonOpp(beeld, actor));
    return {
      leerling: { id: leerling.id, naam: schrijfNaam(leerling), roepnaam: leerling.roepnaam },
      // The running plan of the own school first; otherwise in the order of the store: running before ended.
      plannen: plannen.sort((a, b) => Number(b.id === eigen?.opp.id) - Number(a.id === eigen?.opp.id)),
      magBeginnen: plek !== undefined && plek.sinds !== null && eigen === undefined,
      altijdNodig: plek !== undefined && isAltijdNodig(leesSoorten(plek.soorten)),
      ontbreekt: eigen === undefined || !isSchool(actor) ? [] : [...watNogMoet(eigen, woorden, vandaag)],
      woorden: woorden.namen,
    };
  },
});

function watNogMoet(
  beeld: Beeld,
  woorden: Awaited<ReturnType<typeof haalWoorden>>,
  vandaag: Parameters<typeof maakPlanomgeving>[2]['vandaag'],
): readonly Reden[] {
  const { opp, inDeMaak, geldend, personen } = beeld;
  if (inDeMaak === undefined) return [];
  const ontbreekt = watOntbreekt(inDeMaak.inhoud, maakPlanomgeving(opp, woorden, { geldend, vandaag }));
  const oordeel = beoordeelVaststelling({ toestand: inDeMaak.toestand, ontbreekt, personen });
  return oordeel.mag ? [] : oordeel.redenen;
}

export const vergelijkVersies = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/opp/vergelijken',
  actie: 'opp.vergelijken',
  samenvatting: 'Twee versies van het plan naast elkaar, met wat er veranderde',
  doel: DOEL_LEZEN,
  log: 'lezen',
  rollen: LEZERS,
  schema: { params: LeerlingPad, zoek: VergelijkZoek, antwoord: VergelijkingVorm },
  voerUit: async ({ tx, actor, verwerkt }, { params, zoek }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const plannen = await vindPlannen(tx, leerling.id);
    const opp = plannen.find(({ vestiging }) => vestiging === actor.organisatie) ?? plannen[0] ?? nietGevonden();
    const versies = (await vindVersies(tx, [opp.id])).filter(({ toestand }) => toestand !== 'ingetrokken');
    const naar = versies.find(({ nummer }) => nummer === zoek.naar) ?? versies.at(-1);
    const van =
      versies.find(({ nummer }) => nummer === zoek.van) ?? versies.findLast((een) => naar && een.nummer < naar.nummer);
    if (naar === undefined || van === undefined) return nietGevonden();
    return {
      leerling: { id: leerling.id, naam: schrijfNaam(leerling), roepnaam: leerling.roepnaam },
      versies: versies.map(({ nummer, toestand }) => ({
        nummer,
        naam: toestand === 'vastgesteld' ? `Versie ${nummer}` : `Versie ${nummer}, nog niet vastgesteld`,
      })),
      van: van.nummer,
      naar: naar.nummer,
      verschillen: vergelijkInhoud(van.inhoud, naar.inhoud).map((een) => ({
        ...een,
        oud: [...een.oud],
        nieuw: [...een.nieuw],
      })),
    };
  },
});
