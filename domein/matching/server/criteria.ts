import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { vindLaatsteGebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { type CriteriaAntwoord, CriteriaAntwoordVorm, CriteriaInvoerVorm, SwvPad } from '../contract.ts';
import { beoordeelNieuweVersie, rijgVersies } from '../regels/criteriaversies.ts';
import { vervangKeuze, vindKeuzes, vindSwvs, voegKeuzeToe } from './opslag-criteria.ts';

const BRON = { regel: 'MAT-1', artikel: 'ondersteuningsplan van het samenwerkingsverband' };

export const toonCriteria = route({
  methode: 'GET',
  pad: '/swv/:swv/matchcriteria',
  actie: 'matching.criteria',
  samenvatting:
    'Waarmee een samenwerkingsverband behoefte en school vergelijkt: alle versies, en welke vandaag geldt (MAT-1)',
  doel: 'Openbare informatie',
  log: 'geen',
  rollen: ['openbaar'],
  schema: { params: SwvPad, antwoord: CriteriaAntwoordVorm },
  voerUit: ({ tx, vandaag }, { params }) => maakAntwoord(tx, params.swv, vandaag),
});

export const stelCriteriaVast = route({
  methode: 'POST',
  pad: '/swv/:swv/matchcriteria',
  actie: 'matching.criteria-vastleggen',
  samenvatting: 'Legt nieuwe criteria vast met een startdatum, of vervangt criteria die nog niet zijn begonnen (MAT-1)',
  doel: 'Criteria van het samenwerkingsverband vastleggen',
  log: 'geen',
  status: 201,
  rollen: ['directie'],
  geweigerd: {
    zin: 'De directie van het samenwerkingsverband legt de criteria vast, zoals het ondersteuningsplan ze noemt.',
    ...BRON,
  },
  schema: { params: SwvPad, body: CriteriaInvoerVorm, antwoord: CriteriaAntwoordVorm },
  voerUit: async ({ tx, actor, vandaag, nu, legVast }, { params: { swv }, body: { vervangt, ...nieuw } }) => {
    if (actor.organisatie !== swv)
      weiger(
        [{ code: 'ander-swv', zin: 'U legt alleen criteria vast voor uw eigen samenwerkingsverband.', bron: BRON }],
        'mag-niet',
      );
    const keuzes = await vindKeuzes(tx, swv);
    const swvs = (await vindSwvs(tx)).map(({ code }) => code);
    const keuze = eis(beoordeelNieuweVersie(nieuw, { vandaag, keuzes, swvs }));
    const bestaand = keuzes.find(({ van }) => van === keuze.van);
    if (bestaand === undefined && vervangt === undefined) await voegKeuzeToe(tx, swv, keuze, actor.persoon, nu);
    else if (vervangt === undefined || !(await vervangKeuze(tx, swv, keuze, vervangt, actor.persoon, nu))) {
      const laatste = await vindLaatsteGebeurtenis(tx, {
        soort: 'matchcriteria.vastgelegd',
        swv,
        gegevens: { van: keuze.van },
      });
      const wie = laatste ? ` door ${laatste.wie}, op ${schrijfDatum(laatste.dag)}` : '';
      const zin = `Voor ${schrijfDatum(keuze.van)} is intussen een andere versie vastgelegd${wie}. Laad deze pagina opnieuw en bekijk die eerst.`;
      weiger([{ code: 'versie-veranderd', zin, bron: BRON, veld: 'van' }], 'intussen-veranderd');
    }
    await legVast({
      soort: 'matchcriteria.vastgelegd',
      swv,
      voorOuders: false,
      tekst: `Matchcriteria «${keuze.criteria.versie}» ${bestaand ? 'vervangen' : 'vastgelegd'}, geldig vanaf ${schrijfDatum(keuze.van)} (${keuze.plaatsInPlan}).`,
      gegevens: { van: keuze.van, versie: keuze.criteria.versie },
    });
    return maakAntwoord(tx, swv, vandaag);
  },
});

async function maakAntwoord(tx: Tx, code: string, vandaag: Datum): Promise<CriteriaAntwoord> {
  const swvs = await vindSwvs(tx);
  const swv = swvs.find((een) => een.code === code) ?? nietGevonden();
  const versies = rijgVersies(await vindKeuzes(tx, code), vandaag).map(({ keuze, totEnMet, stand, criteria }) => ({
    ...(keuze && { van: keuze.van, vastgelegdOp: keuze.vastgelegdOp }),
    ...(totEnMet && { totEnMet }),
    stand,
    plaatsInPlan: keuze?.plaatsInPlan ?? 'landelijke standaard van Opmaat',
    criteria: kopie(criteria),
  }));
  const andereSwvs = swvs.filter((een) => een.code !== code && een.code.slice(0, 2) === code.slice(0, 2));
  return { swv, vandaag, versies, andereSwvs };
}

/** The criteria with lists that may be written to, as the answer has them. */
function kopie(criteria: ReturnType<typeof rijgVersies>[number]['criteria']) {
  const { arrangementVoor, ookSwvs } = criteria;
  return {
    ...criteria,
    arrangementVoor: arrangementVoor === 'alle' ? arrangementVoor : [...arrangementVoor],
    ookSwvs: ookSwvs === 'alle' ? ookSwvs : [...ookSwvs],
  };
}
