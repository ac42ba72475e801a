import { ROLNAAM } from '../../../kern/actor/actor.ts';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import type { Onderdeellezer } from '../../toestemming/regels/onderdeelnaam.ts';
import { LeerlingPad } from '../../vormen.ts';
import { type Deling, DelingenVorm, VoorbereidingVorm } from '../contract.ts';
import type { Casus } from '../regels/casus.ts';
import { doelnaam, GROND } from '../regels/doelen.ts';
import { onderdeelnaam } from '../regels/onderdelen.ts';
import { bepaalStand, STANDNAAM } from '../regels/stand.ts';
import { type Delingrij, vindDeelbareDocumenten, vindDelingen, vindToestemmingen } from './opslag.ts';
import { ALLEEN_SCHOOL, DELERS, INZIENERS } from './toegang.ts';

/** TOE-2: with whom, what, why and until when; for the school its own shares, for parents and pupil all. */
export const bekijkDelingen = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/delingen',
  actie: 'deling.bekijken',
  samenvatting: 'Wat er over een leerling wordt of werd gedeeld: met wie, wat, waarom en tot wanneer',
  doel: 'Nagaan wat er wordt gedeeld',
  log: 'lezen',
  rollen: INZIENERS,
  schema: { params: LeerlingPad, antwoord: DelingenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const rijen = await vindDelingen(tx, leerling.id);
    verwerkt({ leerling: leerling.id });
    const delingen = rijen.map((rij) =>
      toonDeling(rij, { vandaag, magStoppen: actor.rol !== 'leerling', lezer: lezerVan(actor.rol) }),
    );
    return { roepnaam: leerling.roepnaam, magDelen: DELERS.some((rol) => rol === actor.rol), delingen };
  },
});

/** What the form for sharing starts from. */
export const bereidVoor = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/delen',
  actie: 'deling.voorbereiden',
  samenvatting: 'De toestemmingen en documenten waaruit u kiest als u deelt',
  doel: 'Voorbereiden wat wordt gedeeld',
  log: 'lezen',
  rollen: DELERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: LeerlingPad, antwoord: VoorbereidingVorm },
  voerUit: async ({ tx, actor, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const toestemmingen = await vindToestemmingen(tx, leerling.id);
    const documenten = await vindDeelbareDocumenten(tx, leerling.id, actor.organisatie ?? '');
    verwerkt({ leerling: leerling.id });
    return {
      naam: schrijfNaam(leerling),
      roepnaam: leerling.roepnaam,
      toestemmingen: toestemmingen.map(({ geldig_tot, ...rij }) => ({
        ...rij,
        doelnaam: doelnaam(rij.doel),
        geldigTot: geldig_tot,
      })),
      documenten: documenten.map(({ id, naam, moment }) => ({ id, naam, dag: datumInNederland(moment) })),
    };
  },
});

function toonDeling(
  rij: Delingrij,
  { vandaag, magStoppen, lezer }: { vandaag: Deling['van']; magStoppen: boolean; lezer: Onderdeellezer },
): Deling {
  const stand = bepaalStand(
    { van: rij.van, tot: rij.tot, beeindigdOm: rij.beeindigd_om, grondHoudt: rij.grond_houdt },
    vandaag,
  );
  return {
    id: rij.id,
    school: rij.school,
    ontvangerNaam: rij.ontvanger_naam,
    ontvangerOrganisatie: rij.ontvanger_organisatie,
    ontvangerRol: rij.ontvanger_rol && (ROLNAAM[rij.ontvanger_rol as keyof typeof ROLNAAM] ?? null),
    doelnaam: doelnaam(rij.doel),
    anoniem: rij.anoniem,
    grondnaam: GROND[rij.grond].naam,
    artikel: rij.artikel,
    onderdelen: rij.anoniem
      ? []
      : rij.onderdelen.map((code) => ({
          code,
          naam: onderdeelnaam(code, lezer),
        })),
    aantalDocumenten: rij.documenten.length,
    casus: rij.casus as Casus | null as Deling['casus'],
    noodzaak: rij.noodzaak,
    oudersIngelichtOp: rij.ouders_ingelicht_op,
    oudersIngelichtHoe: rij.ouders_ingelicht_hoe,
    identiteit: rij.identiteit_nagegaan,
    van: rij.van,
    tot: rij.tot,
    doorNaam: rij.door_naam,
    stand,
    standnaam: STANDNAAM[stand],
    beeindigdOp: rij.beeindigd_op,
    beeindigdDoor: rij.beeindigd_door_naam,
    geopendOp: rij.geopend_op,
    magStoppen: magStoppen && stand === 'loopt',
  };
}

function lezerVan(rol: string): Onderdeellezer {
  return rol === 'ouder' || rol === 'leerling' ? rol : 'school';
}
