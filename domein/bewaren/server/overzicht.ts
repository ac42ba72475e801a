import { plusMaanden } from '../../../kern/tijd/datum.ts';
import { route } from '../../../server/platform/http/route.ts';
import { BewarenVorm, BewarenZoek, BewijzenVorm, BewijzenZoek, type PlanregelAntwoord } from '../contract.ts';
import { gaatWegOp } from '../regels/aankondiging.ts';
import { SOORTNAAM } from '../regels/termijnen.ts';
import { type Houdingrij, type Lijstrij, telLijst, vindBewijzen, vindHoudingen, vindLijst } from './opslag.ts';
import { tabelwoord } from './tabelwoorden.ts';

const PER_PAGINA = 25;

export const toonBewaren = route({
  methode: 'GET',
  pad: '/bewaren',
  actie: 'bewaren.bekijken',
  samenvatting: 'Welke gegevens binnenkort worden vernietigd, en wat dat tegenhoudt (TOE-6)',
  doel: 'Toezien op bewaartermijnen',
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'privacy'],
  schema: { zoek: BewarenZoek, antwoord: BewarenVorm },
  voerUit: async ({ tx, vandaag, verwerkt }, { zoek }) => {
    const pagina = zoek.pagina ?? 1;
    const opgehouden = zoek.stand === 'opgehouden';
    const telling = await telLijst(tx, plusMaanden(vandaag, 1));
    const rijen = await vindLijst(tx, { opgehouden, perPagina: PER_PAGINA, pagina });
    const houdingen = await vindHoudingen(tx);
    verwerkt({ leerlingen: [...new Set([...rijen, ...houdingen].map(({ leerling }) => leerling))] });
    return {
      totaal: opgehouden ? telling.opgehouden : telling.gepland,
      pagina,
      perPagina: PER_PAGINA,
      telling: { komendeMaand: telling.komende, gepland: telling.gepland, opgehouden: telling.opgehouden },
      regels: rijen.map((rij) => alsPlanregel(rij, vandaag)),
      houdingen: houdingen.map(alsHouding),
    };
  },
});

export const toonBewijzen = route({
  methode: 'GET',
  pad: '/bewaren/bewijzen',
  actie: 'bewaren.bewijzen-bekijken',
  samenvatting: 'Bewijs van wat is vernietigd, zonder persoonsgegevens (TOE-6)',
  doel: 'Aantonen dat gegevens zijn vernietigd',
  log: 'geen',
  rollen: ['schoolleider', 'privacy'],
  schema: { zoek: BewijzenZoek, antwoord: BewijzenVorm },
  voerUit: async ({ tx }, { zoek }) => {
    const pagina = zoek.pagina ?? 1;
    const rijen = await vindBewijzen(tx, PER_PAGINA, pagina);
    return {
      totaal: rijen[0]?.totaal ?? 0,
      pagina,
      perPagina: PER_PAGINA,
      bewijzen: rijen.map(({ regel, artikel, gepland_op, uitgevoerd_op, geteld, id, school, soort }) => ({
        id,
        school,
        soort,
        soortnaam: SOORTNAAM[soort],
        bron: { regel, artikel },
        geplandOp: gepland_op,
        uitgevoerdOp: uitgevoerd_op,
        geteld: Object.entries(geteld).map(([tabel, aantal]) => ({ wat: tabelwoord(tabel, aantal), aantal })),
      })),
    };
  },
});

function alsPlanregel(rij: Lijstrij, vandaag: Parameters<typeof gaatWegOp>[2]): PlanregelAntwoord {
  return {
    id: rij.id,
    leerling: rij.naam === null ? null : rij.leerling,
    nummer: rij.nummer,
    naam: rij.naam,
    school: rij.school,
    soort: rij.soort,
    soortnaam: SOORTNAAM[rij.soort],
    uitleg: rij.uitleg,
    bron: { regel: rij.regel, artikel: rij.artikel },
    gaatWegOp: gaatWegOp(rij.gepland_op, rij.aangekondigd_op, vandaag),
    aangekondigdOp: rij.aangekondigd_op,
    opgehoudenOm: rij.opgehouden_om,
    bezig: rij.begonnen_op !== null,
  };
}

/** A running hold as the API gives it: who gets no name gets no way into the dossier either. */
export function alsHouding({ door_naam, leerling, ...rij }: Houdingrij) {
  return { ...rij, leerling: rij.naam === null ? null : leerling, door: door_naam };
}
