import type { Rol } from '../../../kern/actor/actor.ts';
import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { type Opprij, type Versierij, vindOpp, vindVersie, wachtOpAnderen } from './opslag.ts';

/** What the actions of this capability share: who writes, why, and how two people at once are told apart. */
export const SCHOOL = ['ib', 'schoolleider'] as const satisfies readonly Rol[];
export const LEZERS = ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'] as const satisfies readonly Rol[];
export const DOEL_LEZEN = 'Weten welke ondersteuning met deze leerling is afgesproken';
export const DOEL_SCHRIJVEN =
  'Een ontwikkelingsperspectief maken voor een leerling die extra ondersteuning nodig heeft';
export const ALLEEN_SCHOOL = {
  zin: 'Het plan schrijft de intern begeleider of de schoolleider. Ouders lezen het, zeggen wat zij ervan vinden en stemmen in.',
  regel: 'OPP-3',
  artikel: OPPBRON.instemming.artikel,
};

type Doe = Pick<Context, 'tx' | 'actor'>;

/** A plan of the own school that still runs, locked until this action is done; unknown, of another school and closed look the same. */
export async function haalEigenOpp({ tx, actor }: Doe, id: string): Promise<Opprij> {
  const rij = (await vindOpp(tx, id)) ?? nietGevonden();
  if (rij.vestiging !== actor.organisatie) nietGevonden();
  await wachtOpAnderen(tx, rij.id);
  const opp = (await vindOpp(tx, id)) ?? nietGevonden();
  if (opp.afgeslotenOp !== null)
    weiger([
      {
        code: 'plan-afgesloten',
        zin: `Dit plan is afgesloten op ${schrijfDatum(opp.afgeslotenOp)}. Begin een nieuw plan als de leerling weer extra ondersteuning nodig heeft.`,
        bron: OPPBRON.vastgesteld,
      },
    ]);
  return opp;
}

/** A version of a plan of the own school with that plan, locked. */
export async function haalEigenVersie(doe: Doe, id: string): Promise<{ opp: Opprij; versie: Versierij }> {
  const gevonden = (await vindVersie(doe.tx, id)) ?? nietGevonden();
  const opp = await haalEigenOpp(doe, gevonden.opp);
  return { opp, versie: (await vindVersie(doe.tx, id)) ?? nietGevonden() };
}

/** Refuses (409) when another changed this version after the sender last saw it, and says who and when. */
export function eisVersienummer(versie: Versierij, volgnummer: number): void {
  if (versie.volgnummer === volgnummer) return;
  weiger(
    [
      {
        code: 'plan-veranderd',
        zin: `${versie.doorNaam} heeft dit plan op ${schrijfDatum(datumInNederland(versie.bijgewerktOp))} om ${tijdstip(versie.bijgewerktOp)} uur veranderd. Uw eigen tekst staat er nog. Bekijk eerst wat er is veranderd.`,
        bron: OPPBRON.kort,
      },
    ],
    'intussen-veranderd',
  );
}

/** Refuses (409) when the plan itself was changed: begun again, closed. */
export function eisOppnummer(opp: Opprij, volgnummer: number): void {
  if (opp.volgnummer === volgnummer) return;
  weiger(
    [
      {
        code: 'plan-veranderd',
        zin: 'Een collega heeft dit plan intussen veranderd. Ververs de pagina.',
        bron: OPPBRON.kort,
      },
    ],
    'intussen-veranderd',
  );
}

function tijdstip(moment: string): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/** To whom an event belongs. */
export function plekVan({ id, leerling, swv, vestiging }: Opprij) {
  return { onderwerp: id, leerling, swv, vestiging };
}
