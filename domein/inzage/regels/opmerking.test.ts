import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { controleerOpmerking, LANGSTE_OPMERKING, opmerkingsoortenVan } from './opmerking.ts';
import { controleerPapierenVerzoek } from './papieren-verzoek.ts';
import { controleerAntwoord, maakVerbetertermijn, RECHTEN_BIJ_AFWIJZING } from './verbeterverzoek.ts';

const VAN_SCHOOL = { doorRol: 'ib', school: '99AA00' };
const codes = (uitkomst: { mag: boolean; redenen?: readonly { code: string }[] }) =>
  (uitkomst.redenen ?? []).map(({ code }) => code);

describe('TOE-7 een opmerking', () => {
  it.each([
    ['een ouder zet zijn kijk naast een verslag', 'ouder', 'opmerking', 'notitie', VAN_SCHOOL, []],
    ['een ouder vraagt een fout te verbeteren', 'ouder', 'verbeterverzoek', 'notitie', VAN_SCHOOL, []],
    ['een leerling ook', 'leerling', 'verbeterverzoek', 'gebeurtenis', VAN_SCHOOL, []],
    ['een leerling vertelt iets', 'leerling', 'vertelling', 'dossier', { doorRol: null, school: null }, []],
    ['een ouder vertelt niet', 'ouder', 'vertelling', 'dossier', VAN_SCHOOL, ['opmerkingsoort']],
    ['een school zet er niets bij', 'ib', 'opmerking', 'notitie', VAN_SCHOOL, ['opmerkingsoort']],
    ['vertellen hoort bij het geheel', 'leerling', 'vertelling', 'notitie', VAN_SCHOOL, ['vertelling-bij-dossier']],
    [
      'wat een ouder schreef verbetert de school niet',
      'ouder',
      'verbeterverzoek',
      'beschrijving',
      { doorRol: 'ouder', school: '99AA00' },
      ['niet-van-school'],
    ],
    ['ernaast zetten kan dan wel', 'ouder', 'opmerking', 'beschrijving', { doorRol: 'ouder', school: null }, []],
    [
      'zonder school is er niemand die verbetert',
      'ouder',
      'verbeterverzoek',
      'dossier',
      { doorRol: null, school: null },
      ['geen-school'],
    ],
  ] as const)('TOE-7 %s', (_naam, rol, soort, bij, onderwerp, verwacht) => {
    expect(codes(controleerOpmerking({ bij, soort, tekst: 'Zo is het.' }, rol, onderwerp))).toEqual(verwacht);
  });

  it('TOE-7 houdt de tekst over zonder lege randen, en zegt wat te kort of te lang is', () => {
    const met = (tekst: string) =>
      controleerOpmerking({ bij: 'notitie', soort: 'opmerking', tekst }, 'ouder', VAN_SCHOOL);
    expect(met('  Zo.  ')).toMatchObject({ mag: true, waarde: 'Zo.' });
    expect(codes(met(' \n '))).toEqual(['opmerking-leeg']);
    expect(codes(met('x'.repeat(LANGSTE_OPMERKING)))).toEqual([]);
    expect(codes(met('x'.repeat(LANGSTE_OPMERKING + 1)))).toEqual(['opmerking-te-lang']);
    expect(opmerkingsoortenVan('leraar')).toEqual([]);
  });
});

describe('TOE-7 het antwoord van de school', () => {
  it.each([
    ['2026-11-20', '2026-12-21', 'zondag'],
    ['2027-01-31', '2027-03-01', 'zondag'],
    ['2026-09-10', '2026-10-12', 'zaterdag'],
    ['2026-10-12', '2026-11-12', undefined],
  ])('TOE-7 op %s gevraagd: uiterlijk %s', (gevraagd, uiterlijk, verschovenOm) => {
    const termijn = maakVerbetertermijn(datum(gevraagd));
    expect([termijn.laatsteDag, termijn.verschovenOm]).toEqual([uiterlijk, verschovenOm]);
    expect(termijn.bron).toEqual({ regel: 'TOE-7', artikel: 'AVG artikel 12' });
  });

  it('TOE-7 heeft altijd redenen', () => {
    expect(codes(controleerAntwoord('afgewezen', ' '))).toEqual(['antwoord-leeg']);
    expect(codes(controleerAntwoord('ingewilligd', ''))).toEqual(['antwoord-leeg']);
    expect(codes(controleerAntwoord('afgewezen', 'x'.repeat(LANGSTE_OPMERKING + 1)))).toEqual(['antwoord-te-lang']);
    expect(controleerAntwoord('afgewezen', ' Het klopt. ')).toMatchObject({ mag: true, waarde: 'Het klopt.' });
    expect(RECHTEN_BIJ_AFWIJZING).toMatch(/Autoriteit Persoonsgegevens/);
  });
});

describe('TOE-3 een kopie op papieren verzoek', () => {
  const vandaag = datum('2026-11-20');
  it.each([
    ['2026-11-20', 'Een brief van de vader.', []],
    ['2026-11-21', 'Een brief van de vader.', ['verzoek-in-toekomst']],
    ['2026-11-19', 'brief', ['reden-ontbreekt']],
  ])('TOE-3 ontvangen op %s, reden «%s»', (ontvangenOp, reden, verwacht) => {
    expect(codes(controleerPapierenVerzoek({ ontvangenOp: datum(ontvangenOp), reden }, vandaag))).toEqual(verwacht);
  });
});
