import { type Datum, leeftijdOp } from '../../../kern/tijd/datum.ts';
import type { Dossier, InschrijvingAntwoord } from '../contract.ts';
import { type Naamdelen, schrijfNaam } from '../regels/naam.ts';
import type { LoopbaanRij, vindLopendeTermijnen } from './opslag.ts';

type Kindrij = Naamdelen & { readonly id: string; readonly nummer: string; readonly geboortedatum: Datum };

/** Who the child is, as every answer says it. */
export function alsKind(rij: Kindrij, vandaag: Datum) {
  const { id, nummer, roepnaam, tussenvoegsel, achternaam, geboortedatum } = rij;
  return {
    id,
    nummer,
    roepnaam,
    tussenvoegsel,
    achternaam,
    naam: schrijfNaam(rij),
    geboortedatum,
    leeftijd: leeftijdOp(geboortedatum, vandaag),
  };
}

/** Where the child lives. */
export function alsAdres(rij: {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
}) {
  return { straat: rij.straat, huisnummer: rij.huisnummer, postcode: rij.postcode, plaats: rij.plaats };
}

export function alsInschrijving({ leerling: _leerling, ...rij }: LoopbaanRij): InschrijvingAntwoord {
  return rij;
}

/** The enrolment that runs on a day; null when there is none. */
export function inschrijvingOp(
  loopbaan: readonly LoopbaanRij[],
  leerling: string,
  dag: Datum,
): InschrijvingAntwoord | null {
  const nu = loopbaan.find((rij) => rij.leerling === leerling && rij.van <= dag && (rij.tot === null || rij.tot > dag));
  return nu === undefined ? null : alsInschrijving(nu);
}

/** Which rows a page of a list holds; pages start at 1. */
export function bladzijde(pagina: number | undefined, perPagina: number) {
  const nummer = pagina ?? 1;
  return { pagina: nummer, perPagina, vanaf: (nummer - 1) * perPagina, aantal: perPagina };
}

type Termijnrij = Awaited<ReturnType<typeof vindLopendeTermijnen>>[number];

/** A running term as screens show it. */
export function alsTermijn(rij: Termijnrij): Dossier['termijnen'][number] {
  const { soort, naam, onderwerp, school, start, wie } = rij;
  return {
    soort,
    naam,
    onderwerp,
    school,
    start,
    wie,
    laatsteDag: rij.laatste_dag,
    wettelijkeLaatsteDag: rij.wettelijke_laatste_dag,
    bijVerstrijken: rij.bij_verstrijken,
    bron: { regel: rij.regel, artikel: rij.artikel },
    ...(rij.verschoven_om !== null && { verschovenOm: rij.verschoven_om }),
  };
}
