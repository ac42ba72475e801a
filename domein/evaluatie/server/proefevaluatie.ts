import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { doel, kind, opp, zetDoel, zetPlan } from '../../../server/platform/proef/proefplannen.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';

export const PAD = `/leerlingen/${REGIO.kind}/opp/evaluaties`;
export const actor = (wie: Mens) => ({ persoon: persoonId(wie), naam: `Proef ${wie}`, ...MENSEN[wie] });

/** For tests: the child of `ouder` with an adopted plan with two goals, and another pupil with an adopted plan with one. */
export async function legKlaar(proef: Proefapp): Promise<void> {
  proef.zetKlok('2026-11-20T11:00:00.000Z');
  await proef.leeg(
    'opp_doelevaluatie',
    'opp_evaluatie',
    'opp_gesprek',
    'opp_doel',
    'opp_versie',
    'opp',
    'inschrijving',
    'betrokken_school',
    'dossierdeling',
    'termijn',
    'gebeurtenis',
    'verwerking',
  );
  for (const nummer of [1, 2]) await zetPlan(proef.query, nummer);
  await zetDoel(proef.query, 1, 1);
  await zetDoel(proef.query, 2, 1, { categorie: 'leren-plannen' });
  await zetDoel(proef.query, 3, 2);
}

/** For tests: tells that the plan of this pupil was adopted or closed, as the slice of the plan does. */
export function meld(proef: Proefapp, soort: 'opp.vastgesteld' | 'opp.afgesloten', nu: string): Promise<void> {
  const wie = actor('ib');
  const vandaag = datumInNederland(nu);
  return alsActor(proef.databank, wie, vandaag, (tx) =>
    legGebeurtenisVast({ tx, actor: wie, vandaag, nu }, abonnementen, {
      soort,
      leerling: kind(1),
      vestiging: REGIO.school,
      swv: REGIO.swvPo,
      onderwerp: opp(1),
      tekst: 'x',
      voorOuders: true,
    }),
  );
}

/** For tests: an evaluation as the screen sends it. */
export function evaluatie(anders: Record<string, unknown> = {}) {
  return {
    opp: opp(1),
    volgnummer: 2,
    dag: '2026-11-18',
    metOuders: true,
    oudersGezegd: 'Thuis leest zij nu ook.',
    zonderOudersOm: '',
    leerlingGehoord: true,
    leerlingHoe: 'Gesprek na schooltijd',
    leerlingGezegd: 'Lezen gaat beter.',
    leerlingGedaan: 'Meer boeken over paarden.',
    leerlingEigenWoorden: true,
    leerlingNietOm: '',
    besluit: 'doorgaan',
    toelichting: 'Het helpt, en het is nog nodig.',
    doelen: [
      { doel: doel(1), uitkomst: 'deels', bewijs: 'AVI-E3 gehaald', vervolg: 'Nog tien weken door' },
      { doel: doel(2), uitkomst: 'behaald', bewijs: 'Pakt zelf haar planbord', vervolg: 'Loslaten' },
    ],
    ...anders,
  };
}

/** For tests: the terms of the plan of the child, with when they were met or lapsed. */
export const termijnen = (proef: Proefapp) =>
  proef.query<{
    soort: string;
    naam: string;
    laatste: string;
    tonen: string;
    voldaan: string | null;
    vervallen: string | null;
  }>(
    `SELECT soort, naam, laatste_dag AS laatste, tonen_vanaf AS tonen, voldaan_op AS voldaan, vervallen_op AS vervallen FROM termijn
      WHERE onderwerp = $1 ORDER BY laatste_dag`,
    [opp(1)],
  );
