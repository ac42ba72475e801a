import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { OnderwerpenVorm, type Opmerking, OpmerkingenVorm } from '../contract.ts';
import { BIJNAAM, opmerkingsoortenVan } from '../regels/opmerking.ts';
import { RECHTEN_BIJ_AFWIJZING, VERBETERTERMIJN } from '../regels/verbeterverzoek.ts';
import { vindOnderwerpen } from './opslag-onderwerpen.ts';
import { type Opmerkingrij, vindLeerling, vindOpmerkingen, vindVerbetertermijnen } from './opslag-opmerking.ts';
import { vindLokaleNamen } from './opslag-woorden.ts';
import { titelVan } from './titels.ts';

const DOEL = 'Zien hoe ouders en leerling zelf kijken naar wat er staat';

export const bekijkOpmerkingen = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/opmerkingen',
  actie: 'inzage.opmerkingen',
  samenvatting: 'Wat ouders en leerling bij het dossier opmerkten, met het antwoord van de school',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'leraar'],
  schema: { params: LeerlingPad, antwoord: OpmerkingenVorm },
  voerUit: async ({ tx, actor, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const rijen = await vindOpmerkingen(tx, leerling.id);
    const ids = rijen.flatMap(({ onderwerp }) => onderwerp ?? []);
    const lokaal = await vindLokaleNamen(tx, leerling.swv);
    const onderwerpen = ids.length === 0 ? [] : await vindOnderwerpen(tx, leerling.id, ids);
    const titels = new Map(onderwerpen.map((rij) => [rij.id, titelVan(rij, lokaal)]));
    const termijnen = await vindVerbetertermijnen(tx, leerling.id, VERBETERTERMIJN);
    verwerkt({ leerling: leerling.id });
    const isSchool = actor.rol === 'ib' || actor.rol === 'schoolleider';
    return {
      leerling: { id: leerling.id, roepnaam: leerling.roepnaam },
      opmerkingen: rijen.map((rij) => ({
        ...alsOpmerking(rij),
        over: rij.onderwerp === null ? null : (titels.get(rij.onderwerp) ?? null),
        vanMij: rij.door === actor.persoon,
        termijn: alsTermijn(termijnen.get(rij.id)),
        magAntwoorden: isSchool && rij.toestand === 'gevraagd' && rij.vestiging === actor.organisatie,
      })),
      mag: { soorten: [...opmerkingsoortenVan(actor.rol)] },
    };
  },
});

export const bekijkOnderwerpen = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/opmerkingen/onderwerpen',
  actie: 'inzage.onderwerpen',
  samenvatting: 'Waar u een opmerking bij kunt zetten: wat u van het dossier kunt lezen',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'leerling'],
  schema: { params: LeerlingPad, antwoord: OnderwerpenVorm },
  voerUit: async ({ tx, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const lokaal = await vindLokaleNamen(tx, leerling.swv);
    const rijen = await vindOnderwerpen(tx, leerling.id);
    verwerkt({ leerling: leerling.id });
    return {
      onderwerpen: rijen.map((rij) => ({
        bij: rij.bij,
        bijnaam: BIJNAAM[rij.bij],
        id: rij.id,
        titel: titelVan(rij, lokaal),
        dag: datumInNederland(rij.moment),
        school: rij.school,
      })),
    };
  },
});

function alsOpmerking(rij: Opmerkingrij): Omit<Opmerking, 'over' | 'vanMij' | 'termijn' | 'magAntwoorden'> {
  const { id, bij, onderwerp, soort, tekst, moment, school, toestand, antwoord, volgnummer } = rij;
  return {
    id,
    bij,
    bijnaam: BIJNAAM[bij],
    onderwerp,
    soort,
    tekst,
    moment,
    school,
    toestand,
    antwoord,
    volgnummer,
    door: rij.door_naam,
    rol: rij.door_rol,
    beantwoordOp: rij.beantwoord_op,
    beantwoordDoor: rij.beantwoord_door_naam,
    rechten: toestand === 'afgewezen' ? RECHTEN_BIJ_AFWIJZING : null,
  };
}

type Termijnrij = NonNullable<ReturnType<Awaited<ReturnType<typeof vindVerbetertermijnen>>['get']>>;

function alsTermijn(rij: Termijnrij | undefined): Opmerking['termijn'] {
  if (rij === undefined) return null;
  return {
    soort: rij.soort,
    naam: rij.naam,
    start: rij.start,
    laatsteDag: rij.laatste_dag,
    wettelijkeLaatsteDag: rij.wettelijke_laatste_dag,
    ...(rij.verschoven_om !== null && { verschovenOm: rij.verschoven_om }),
    bron: { regel: rij.regel, artikel: rij.artikel },
    bijVerstrijken: rij.bij_verstrijken,
    wie: rij.wie,
  };
}
