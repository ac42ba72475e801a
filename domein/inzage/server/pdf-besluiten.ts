import type { Briefopbouw } from '../../../server/platform/pdf.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { stappen } from './pdf-ondersteuning.ts';
import { alsZin, dag, dagVan, periode } from './pdf-woorden.ts';
import { alsRegels } from './uitvoer-inhoud.ts';

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
