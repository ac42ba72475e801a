import { type Centen, schrijfBedrag } from '../../../kern/geld/geld.ts';
import type { Briefopbouw } from '../../../server/platform/pdf.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { alsZin, dag, dagVan, periode, wie } from './pdf-woorden.ts';
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

/** Requests for a toelaatbaarheidsverklaring with advice, decision and objection. */
export function schrijfToelaatbaarheid({ kop, alinea, lijst }: Briefopbouw, { toelaatbaarheid }: Uitvoer): void {
  if (toelaatbaarheid.length > 0) kop(2, 'Toelaatbaarheid');
  for (const a of toelaatbaarheid) {
    kop(3, `Aanvraag ${a.nummer}: ${a.soort}${a.categorie === null ? '' : `, categorie ${a.categorie}`}`);
    alinea(`Van ${a.school} aan ${a.samenwerkingsverband}. Stand: ${alsZin(a.toestand).toLowerCase()}.`);
    lijst(alsRegels(a.inhoud));
    lijst(stappen(a.handelingen));
    lijst(
      a.adviezen.map(
        (v) =>
          `Advies van ${v.naam} (${alsZin(v.discipline).toLowerCase()}), ${dag(v.dag)}: ${alsZin(v.oordeel).toLowerCase()}. ${v.tekst}`,
      ),
    );
    lijst(
      a.besluiten.map((b) =>
        [
          `Besluit van ${dag(b.beslotenOp)}: ${b.uitkomst}${b.nummer === null ? '' : `, nummer ${b.nummer}`}.`,
          b.van === null || b.tot === null ? '' : `Geldt van ${dag(b.van)} tot en met ${dag(b.tot)}.`,
          b.motivering,
          b.voorwaarden && `Voorwaarden: ${b.voorwaarden}`,
          `Bezwaar kan of kon tot en met ${dag(b.bezwaarTot)}.`,
          b.ingetrokkenOp === null ? '' : `Ingetrokken op ${dag(b.ingetrokkenOp)}.`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    );
    lijst(a.plaatsingen.map((p) => `Geplaatst op ${p.school}, ${periode(p.van, p.tot)}`));
    for (const z of a.bezwaren) {
      alinea(`Bezwaar van ${z.indiener}, ${dag(z.ontvangenOp)} (${alsZin(z.toestand).toLowerCase()}): ${z.gronden}`);
      lijst(stappen(z.handelingen));
    }
    if (a.dossier !== null) alinea('Welk dossier meeging, staat in dossier.json.');
  }
}

/** Disputes between parents and school, and reports to Veilig Thuis of which parents were told. */
export function schrijfGeschillen({ kop, alinea, lijst }: Briefopbouw, { geschillen, veiligThuis }: Uitvoer): void {
  if (geschillen.length > 0) kop(2, 'Geschillen');
  for (const g of geschillen) {
    kop(3, `${alsZin(g.onderwerp)}, ${g.school}, ${dag(g.begonnenOp)}`);
    alinea(`${g.omschrijving} (${g.door}). Stand: ${alsZin(g.toestand).toLowerCase()}.`);
    lijst(stappen(g.stappen));
  }
  if (veiligThuis.length > 0) kop(2, 'Contact met Veilig Thuis');
  lijst(
    veiligThuis.map((v) => `${dag(v.dag)}, ${v.school}: ${v.soort}. ${v.toelichting} (${v.door}, ${dagVan(v.moment)})`),
  );
}

type Stap = Uitvoer['toelaatbaarheid'][number]['handelingen'][number];

function stappen(gedaan: readonly Stap[]): string[] {
  return gedaan.map((stap) => {
    const tekst = alsRegels(stap.gegevens).join('; ');
    return `${dag(stap.dag)}: ${alsZin(stap.soort).toLowerCase()} (${wie({ ...stap, school: null })}).${tekst === '' ? '' : ` ${tekst}`}`;
  });
}
