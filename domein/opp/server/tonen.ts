import type { Actor } from '../../../kern/actor/actor.ts';
import type { Gesprek, Instemming, Opp, OppVersie } from '../contract.ts';
import { AANLEIDING } from '../regels/begin.ts';
import { standVanHoren } from '../regels/gesprek.ts';
import { isAltijdNodig, leesSoorten } from '../regels/school.ts';
import type { Beeld } from './beeld.ts';
import type { Gesprekrij, Instemmingrij, Versierij } from './opslag.ts';

/** A plan as screens show it, with what this actor can do with it. */
export function toonOpp(beeld: Beeld, actor: Actor): Opp {
  const { opp, geldend, inDeMaak, instemmingen, personen } = beeld;
  const loopt = opp.afgeslotenOp === null;
  const schrijven = loopt && isSchool(actor) && opp.vestiging === actor.organisatie;
  return {
    id: opp.id,
    vestiging: opp.vestiging,
    school: opp.school,
    aanleiding: AANLEIDING[opp.aanleiding],
    aanleidingDag: opp.aanleidingDag,
    doorNaam: opp.doorNaam,
    afgeslotenOp: opp.afgeslotenOp,
    afgeslotenReden: opp.afgeslotenReden,
    volgnummer: opp.volgnummer,
    termijn: toonTermijn(beeld.termijn),
    geldend: geldend === undefined ? null : toonVersie(geldend, instemmingen),
    inDeMaak: inDeMaak === undefined ? null : toonVersie(inDeMaak, instemmingen),
    versies: beeld.versies
      .filter(({ toestand }) => toestand === 'vastgesteld')
      .map(({ id, nummer, vastgesteldDag, reden }) => ({ id, nummer, vastgesteldDag, reden })),
    personen: [...personen],
    stand: beeld.stand,
    gesprekken: beeld.gesprekken.map(toonGesprek),
    gehoord: standVanHoren(
      beeld.gesprekken.map(({ met, niet_gelukt }) => ({ met: met as Gesprek['met'], nietGelukt: niet_gelukt })),
    ),
    mag: {
      schrijven,
      vaststellen: schrijven,
      antwoorden:
        loopt && inDeMaak?.toestand === 'aangeboden' && personen.some(({ persoon }) => persoon === actor.persoon),
      eigenWoorden: loopt && actor.rol === 'leerling',
      afsluiten: schrijven && !isAltijdNodig(leesSoorten(opp.soorten)),
    },
  };
}

/** A version with the answers to it. */
export function toonVersie(versie: Versierij, instemmingen: readonly Instemmingrij[]): OppVersie {
  const { opp: _opp, leerling: _leerling, inhoud, ...rest } = versie;
  return {
    ...rest,
    inhoud: inhoud as OppVersie['inhoud'],
    instemmingen: instemmingen.filter((een) => een.versie === versie.id).map((een) => toonInstemming(een, versie.hash)),
  };
}

function toonInstemming({ versie: _versie, hash, ...rij }: Instemmingrij, nu: string | null): Instemming {
  return { ...rij, geldt: hash === nu };
}

function toonGesprek(rij: Gesprekrij): Gesprek {
  return {
    id: rij.id,
    met: rij.met as Gesprek['met'],
    bij: rij.bij as Gesprek['bij'],
    dag: rij.dag,
    hoe: rij.hoe,
    gezegd: rij.gezegd,
    gedaan: rij.gedaan,
    nietGelukt: rij.niet_gelukt,
    eigenWoorden: rij.eigen_woorden,
    document: rij.document,
    doorNaam: rij.door_naam,
  };
}

/** The six-weeks term as screens show it. */
export function toonTermijn(rij: Beeld['termijn']): Opp['termijn'] {
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

export const isSchool = ({ rol }: Actor): boolean => rol === 'ib' || rol === 'schoolleider';
