import type { Briefopbouw } from '../../../server/platform/pdf.ts';
import {
  type DeelbaarOnderdeel,
  DOELEN,
  PARTIJSOORTEN,
  type Toestemmingsdoel,
} from '../../toestemming/regels/doelen.ts';
import { schrijfOnderdeel } from '../../toestemming/regels/onderdeelnaam.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { BIJNAAM, OPMERKINGNAAM } from '../regels/opmerking.ts';
import { alsZin, dag, dagVan, jaOfNee, periode, wie, woord } from './pdf-woorden.ts';

/** What parents and pupil said themselves beside what others wrote. */
export function schrijfOpmerkingen({ kop, lijst }: Briefopbouw, { opmerkingen }: Uitvoer): void {
  if (opmerkingen.length === 0) return;
  kop(2, 'Opmerkingen van ouders en leerling');
  lijst(
    opmerkingen.map((o) => {
      const soort = OPMERKINGNAAM[o.soort as keyof typeof OPMERKINGNAAM]?.naam ?? o.soort;
      const antwoord =
        o.antwoord === null
          ? ''
          : ` Antwoord van de school (${alsZin(o.toestand).toLowerCase()}, ${o.beantwoordDoor ?? ''}): ${o.antwoord}`;
      return `${dagVan(o.moment)}, ${wie({ ...o, school: null })}. ${soort}, bij: ${woord(BIJNAAM, o.bij).toLowerCase()}. «${o.tekst}»${antwoord}`;
    }),
  );
}

/** Applications with what was done, suspensions and removals, and the terms. */
export function schrijfAanmeldingen({ kop, tabel, lijst }: Briefopbouw, uitvoer: Uitvoer): void {
  if (uitvoer.aanmeldingen.length > 0) kop(2, 'Aanmeldingen');
  for (const a of uitvoer.aanmeldingen) {
    kop(3, `Aanmelding ${a.nummer} bij ${a.school}`);
    tabel({
      rijen: [
        ['Ontvangen', dagVan(a.ontvangenOp)],
        ['Gewenste start', dag(a.gewensteStart)],
        ['Ook aangemeld bij', a.andereScholen.length === 0 ? 'geen andere school' : a.andereScholen.join(', ')],
        ['Extra ondersteuning verwacht', jaOfNee(a.ondersteuningVerwacht)],
        ['Toelichting', a.toelichting || 'geen'],
        ['Stand', alsZin(a.toestand)],
        ...(a.beslisdatum === null ? [] : [['Laatste dag om te beslissen', dag(a.beslisdatum)]]),
        ...(a.afgerondOp === null ? [] : [['Afgerond', dag(a.afgerondOp)]]),
      ],
    });
    lijst(a.handelingen.map((h) => `${dag(h.dag)}: ${alsZin(h.soort).toLowerCase()} (${wie(h)})`));
  }
  if (uitvoer.schorsingen.length > 0) kop(2, 'Schorsingen');
  lijst(
    uitvoer.schorsingen.map(
      (s) =>
        `${s.school}: van ${dag(s.van)} tot en met ${dag(s.totEnMet)}. Reden: ${s.reden} (${s.door}, ${dagVan(s.moment)})`,
    ),
  );
  if (uitvoer.verwijderingen.length > 0) kop(2, 'Verwijdering van school');
  lijst(
    uitvoer.verwijderingen.map((v) =>
      [
        `${v.school}: ${v.toestand}, begonnen op ${dagVan(v.moment)}. Reden: ${v.reden}`,
        v.oudersGehoordOp === null ? '' : `Ouders gehoord op ${dag(v.oudersGehoordOp)}.`,
        v.bereideSchool === null ? '' : `Bereid om het kind toe te laten: ${v.bereideSchool}.`,
        v.motivering === null ? '' : `Besluit: ${v.motivering}`,
        v.bezwaarTot === null ? '' : `Bezwaar kan of kon tot en met ${dag(v.bezwaarTot)}.`,
      ]
        .filter((zin) => zin !== '')
        .join(' '),
    ),
  );
  if (uitvoer.matches.length > 0) kop(2, 'Gezocht naar een school die past');
  lijst(uitvoer.matches.map((m) => `${dagVan(m.moment)}: ${m.door} (${m.school}). De uitkomst staat in dossier.json.`));
  if (uitvoer.termijnen.length > 0) {
    kop(2, 'Termijnen');
    tabel({
      koppen: ['Wat', 'Laatste dag', 'Stand', 'Volgens'],
      rijen: uitvoer.termijnen.map((t) => [
        `${t.naam} (${t.school})`,
        dag(t.laatsteDag),
        standVanTermijn(t),
        t.artikel,
      ]),
    });
  }
}

function standVanTermijn({ voldaanOp, vervallenOp }: Uitvoer['termijnen'][number]): string {
  if (voldaanOp !== null) return `gehaald op ${dag(voldaanOp)}`;
  return vervallenOp === null ? 'loopt' : `niet meer nodig sinds ${dag(vervallenOp)}`;
}

/** Consents with their answers, what was shared with whom, and what was asked of people who know the child. */
export function schrijfToestemmingen({ kop, lijst, alinea, tabel }: Briefopbouw, uitvoer: Uitvoer): void {
  if (uitvoer.toestemmingen.length > 0) kop(2, 'Toestemmingen');
  for (const t of uitvoer.toestemmingen) {
    kop(3, doelnaam(t.doel));
    tabel({
      rijen: [
        ['Partij', `${t.partij} (${woord(PARTIJSOORTEN, t.partijsoort)})`],
        ['Welke gegevens', onderdelen(t.onderdelen)],
        ['Waarom', t.waarom],
        ['Gevraagd', `${dag(t.gevraagdOp)}, door ${t.door}${t.school === null ? '' : ` (${t.school})`}`],
        ['Geldt tot', dag(t.geldigTot)],
      ],
    });
    if (t.antwoorden.length === 0) alinea('Er is nog niet geantwoord.');
    lijst(
      t.antwoorden.map(
        (a) =>
          `${dag(a.dag)}: ${a.naam} (${a.als}), ${a.antwoord}, langs: ${a.weg}.${a.toelichting === '' ? '' : ` ${a.toelichting}`}`,
      ),
    );
  }
  if (uitvoer.delingen.length > 0) kop(2, 'Met wie is gedeeld');
  lijst(
    uitvoer.delingen.map((d) => {
      const met = [d.ontvanger, d.organisatie].filter((deel) => deel !== '').join(', ');
      const einde = d.beeindigdOp === null ? '' : ` Gestopt op ${dagVan(d.beeindigdOp)}.`;
      const grond =
        d.grond === 'wet'
          ? `de wet (${d.artikel ?? ''})`
          : d.grond === 'toestemming'
            ? 'toestemming'
            : 'anoniem, zonder wie het is';
      return `${met}, ${periode(d.van, d.tot)}. Doel: ${doelnaam(d.doel).toLowerCase()}. Grond: ${grond}. Wat: ${onderdelen(d.onderdelen)}. Nodig omdat: ${d.noodzaak}${einde}`;
    }),
  );
  if (uitvoer.omgeving.length > 0) {
    kop(2, 'Wie het kind kent');
    lijst(
      uitvoer.omgeving.map(
        (o) => `${o.naam} (${woord(PARTIJSOORTEN, o.soort)})${o.viaRegie ? ', via de regie van de gemeente' : ''}`,
      ),
    );
  }
  for (const v of uitvoer.informatieverzoeken) {
    kop(3, `Vraag aan ${v.partij} van ${dag(v.verstuurdOp)}`);
    alinea(v.vraag);
    const { antwoord } = v;
    alinea(
      antwoord === null
        ? v.ingetrokkenOp === null
          ? 'Er is nog geen antwoord.'
          : `De vraag is gestopt op ${dagVan(v.ingetrokkenOp)}.`
        : `Antwoord van ${antwoord.naam}${antwoord.functie === '' ? '' : ` (${antwoord.functie})`}, ${dag(antwoord.dag)}: ${antwoord.tekst}`,
    );
  }
}

function doelnaam(doel: string): string {
  return Object.hasOwn(DOELEN, doel) ? DOELEN[doel as Toestemmingsdoel].naam : alsZin(doel);
}

function onderdelen(codes: readonly string[]): string {
  return codes.map((code) => (schrijfOnderdeel(code as DeelbaarOnderdeel, 'school') ?? code).toLowerCase()).join(', ');
}
