import type { Briefopbouw } from '../../../server/platform/pdf.ts';
import { BESCHRIJVINGSOORT, type Beschrijvingsoort } from '../../behoefte/regels/beschrijving.ts';
import { INTENSITEIT, isIntensiteit, SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import { BRON_IN_ZIN } from '../../behoefte/regels/zinnen.ts';
import { DOCUMENTNAAM } from '../../dossier/regels/document.ts';
import { GEZAGNAAM } from '../../dossier/regels/gezag.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { NOTITIENAAM, type Notitiesoort } from '../../dossier/regels/notitie.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { dag, dagVan, periode, wie, woord } from './pdf-woorden.ts';

/** Who the child is, who has gezag, and the schools. */
export function schrijfKind({ kop, tabel, lijst, alinea }: Briefopbouw, uitvoer: Uitvoer): void {
  const { kind } = uitvoer;
  kop(2, 'Het kind');
  tabel({
    rijen: [
      ['Naam', schrijfNaam(kind)],
      ['Geboren', dag(kind.geboortedatum)],
      ['Adres', `${kind.straat} ${kind.huisnummer}, ${kind.postcode} ${kind.plaats}`],
      ['Dossiernummer', kind.dossiernummer],
      ['Samenwerkingsverband', kind.samenwerkingsverband],
    ],
  });
  if (uitvoer.gezag.length > 0) {
    kop(2, 'Wie het gezag heeft');
    lijst(uitvoer.gezag.map((g) => `${g.naam}: ${woord(GEZAGNAAM, g.soort)}, ${periode(g.van, g.tot)}`));
  }
  kop(2, 'Scholen');
  if (uitvoer.inschrijvingen.length === 0) alinea('Het kind staat op geen school ingeschreven.');
  lijst(
    uitvoer.inschrijvingen.map(
      (i) =>
        `${i.school}, ${i.plaats}: leerjaar ${i.leerjaar}, groep ${i.groep}, ${periode(i.van, i.tot)}${i.tijdelijk ? ' (tijdelijk)' : ''}`,
    ),
  );
  if (uitvoer.betrokkenScholen.length > 0) {
    kop(3, 'Scholen die met het dossier werken of werkten');
    lijst(uitvoer.betrokkenScholen.map((b) => `${b.school}, om de ${b.grond}, ${periode(b.van, b.tot)}`));
  }
  if (uitvoer.dossierdelingen.length > 0) {
    kop(3, 'Scholen die lezen wat andere scholen schreven');
    lijst(uitvoer.dossierdelingen.map((d) => `${d.school}, ${periode(d.van, d.tot)}`));
  }
}

/** What the child needs, how parents and pupil see it, what was tried. */
export function schrijfBehoeften({ kop, lijst, alinea }: Briefopbouw, { behoeften, beschrijvingen }: Uitvoer): void {
  kop(2, 'Wat het kind nodig heeft');
  if (behoeften.length + beschrijvingen.length === 0) alinea('Er is niets beschreven.');
  lijst(behoeften.map(schrijfBehoefte));
  for (const soort of Object.keys(BESCHRIJVINGSOORT) as Beschrijvingsoort[]) {
    const rijen = beschrijvingen.filter((b) => b.soort === soort);
    if (rijen.length === 0) continue;
    kop(3, BESCHRIJVINGSOORT[soort].naam);
    lijst(
      rijen.map((b) =>
        [
          b.tekst,
          b.effect === null ? '' : `Effect: ${b.effect}`,
          b.datum === null ? '' : `Gezien op ${dag(b.datum)}.`,
          b.herkomst === null ? '' : `Bron: ${b.herkomst}.`,
          `(${wie(b)}, ${dagVan(b.moment)}${b.vervallenOp === null ? '' : `; vervallen op ${dagVan(b.vervallenOp)}`})`,
        ]
          .filter((zin) => zin !== '')
          .join(' '),
      ),
    );
  }
}

function schrijfBehoefte(b: Uitvoer['behoeften'][number]): string {
  const hoeveel = isIntensiteit(b.intensiteit) ? INTENSITEIT[b.intensiteit].naam : String(b.intensiteit);
  const tot = b.tot === null ? '' : ` tot en met ${dag(b.tot)}`;
  return [
    `${b.naam}: ${hoeveel}, ${woord(SETTINGNAAM, b.setting)}, ${b.verplicht ? 'echt nodig' : 'een wens'}, vanaf ${dag(b.van)}${tot}.`,
    b.toelichting,
    `(${woord(BRON_IN_ZIN, b.bron)}: ${wie(b)}, ${dagVan(b.moment)}${b.vervallenOp === null ? '' : `; vervallen op ${dagVan(b.vervallenOp)}`})`,
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}

/** Reports and signals, documents by name, and what parents and pupil put beside them. */
export function schrijfStukken({ kop, alinea, lijst }: Briefopbouw, { notities, documenten }: Uitvoer): void {
  if (notities.length > 0) kop(2, 'Verslagen en signalen');
  for (const n of notities) {
    kop(3, `${NOTITIENAAM[n.soort as Notitiesoort]?.naam ?? n.soort} van ${dagVan(n.moment)}`);
    alinea(n.tekst);
    alinea(wie(n));
  }
  if (documenten.length > 0) {
    kop(2, 'Documenten');
    lijst(documenten.map((d) => `${woord(DOCUMENTNAAM, d.soort)}: ${d.bestand} (${wie(d)}, ${dagVan(d.moment)})`));
  }
}
