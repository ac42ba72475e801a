import { type Centen, schrijfBedrag } from '../../../kern/geld/geld.ts';
import type { Briefopbouw } from '../../../server/platform/pdf.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { alsZin, dag, periode, wie } from './pdf-woorden.ts';
import { alsRegels } from './uitvoer-inhoud.ts';

/** The plans for the pupil: every version that was offered, who answered what, talks, goals and evaluations. */
export function schrijfPlannen({ kop, alinea, lijst }: Briefopbouw, { plannen }: Uitvoer): void {
  for (const plan of plannen) {
    kop(2, `Ontwikkelingsperspectief van ${plan.school}`);
    alinea(
      `Begonnen om: ${alsZin(plan.aanleiding).toLowerCase()}, ${dag(plan.aanleidingDag)}.${plan.afgeslotenOp === null ? '' : ` Afgesloten op ${dag(plan.afgeslotenOp)}: ${plan.afgeslotenReden ?? ''}`}`,
    );
    for (const versie of plan.versies) {
      kop(3, `Versie ${versie.nummer}: ${versie.toestand}`);
      if (versie.vastgesteldOp !== null)
        alinea(`Vastgesteld op ${dag(versie.vastgesteldOp)} door ${versie.vastgesteldDoor ?? ''}.`);
      lijst(alsRegels(versie.inhoud));
      lijst(
        plan.antwoorden
          .filter((antwoord) => antwoord.versie === versie.nummer)
          .map((a) =>
            `${dag(a.dag)}: ${a.naam} (${a.als}), ${alsZin(a.antwoord).toLowerCase()}, langs: ${a.weg}. ${a.tekst}`.trim(),
          ),
      );
    }
    if (plan.gesprekken.length > 0) kop(3, 'Gesprekken over het plan');
    lijst(
      plan.gesprekken.map((g) =>
        [
          `${dag(g.dag)}, met ${g.met}, bij het ${g.bij} (${g.hoe}).`,
          g.gezegd && `Gezegd: ${g.gezegd}`,
          g.gedaan && `Daarmee gedaan: ${g.gedaan}`,
          g.nietGelukt && `Niet gelukt: ${g.nietGelukt}`,
          `(${g.door})`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    );
    if (plan.evaluaties.length > 0) kop(3, 'Evaluaties');
    for (const e of plan.evaluaties) {
      alinea(
        `${dag(e.dag)}, ${e.metOuders ? 'met ouders' : `zonder ouders: ${e.zonderOudersOm ?? ''}`}. Besluit: ${e.besluit}. ${e.toelichting} (${e.door})`,
      );
      lijst(alsRegels(e.doelen));
    }
    if (plan.registratie.length > 0) kop(3, 'Registratie bij DUO');
    lijst(plan.registratie.map((r) => `${dag(r.dag)}: ${alsZin(r.toestand).toLowerCase()}. ${r.reden}`.trim()));
  }
}

/** Arrangements and medical acts. */
export function schrijfHulp({ kop, alinea, lijst }: Briefopbouw, uitvoer: Uitvoer): void {
  if (uitvoer.arrangementen.length > 0) kop(2, 'Arrangementen');
  for (const a of uitvoer.arrangementen) {
    kop(3, `${a.naam} (${a.nummer})`);
    alinea(`${a.school}, door ${a.uitvoerder}, ${periode(a.van, a.tot)}. Stand: ${alsZin(a.toestand).toLowerCase()}.`);
    lijst(alsRegels(a.inhoud));
    lijst(a.deelnames.map((n) => `Deelname ${periode(n.van, n.tot)}. ${n.waarom}`.trim()));
    lijst(
      a.kosten.map(
        (k) => `Kosten ${k.schooljaar}: ${k.soort}, ${schrijfBedrag(k.centen as Centen)}, betaalt: ${k.betaler}`,
      ),
    );
    lijst(stappen(a.handelingen));
  }
  if (uitvoer.medischeHandelingen.length > 0) kop(2, 'Medische handelingen op school');
  for (const m of uitvoer.medischeHandelingen) {
    kop(3, m.wat);
    alinea(
      `${m.school}: ${m.wanneer}, ${m.waar}, door ${m.uitvoerders.join(', ')}, ${periode(m.van, m.tot)}.${m.gestoptOp === null ? '' : ` Gestopt op ${dag(m.gestoptOp)}.`}`,
    );
    if (m.protocol) alinea(`Protocol: ${m.protocol}`);
    if (m.nood) alinea(`Bij nood: ${m.nood}`);
    lijst(
      m.akkoorden.map(
        (k) => `${dag(k.dag)}: ${k.naam} (${k.partij}), ${alsZin(k.antwoord).toLowerCase()}, langs: ${k.weg}`,
      ),
    );
  }
}

type Stap = Uitvoer['toelaatbaarheid'][number]['handelingen'][number];

export function stappen(gedaan: readonly Stap[]): string[] {
  return gedaan.map((stap) => {
    const tekst = alsRegels(stap.gegevens).join('; ');
    return `${dag(stap.dag)}: ${alsZin(stap.soort).toLowerCase()} (${wie({ ...stap, school: null })}).${tekst === '' ? '' : ` ${tekst}`}`;
  });
}
