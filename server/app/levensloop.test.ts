import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen as aanmeldingAbonnementen } from '../../domein/aanmelding/server/abonnementen.ts';
import { aanmeldbody, besluitbody, dienIn, doe } from '../../domein/aanmelding/server/proefopzet.ts';
import { routes as aanmelding } from '../../domein/aanmelding/server/routes.ts';
import { routes as behoefte } from '../../domein/behoefte/server/routes.ts';
import { dagelijks, middag } from '../../domein/bewaren/server/proefleerling.ts';
import { routes as bewaren } from '../../domein/bewaren/server/routes.ts';
import { abonnementen as dossierAbonnementen } from '../../domein/dossier/server/abonnementen.ts';
import { routes as dossier } from '../../domein/dossier/server/routes.ts';
import { metProefapp } from '../platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../platform/proef/proefregio.ts';
import { voegToe, vulDossier } from './levensloop-stukken.ts';

const proef = metProefapp(
  [...aanmelding, ...dossier, ...behoefte, ...bewaren],
  [...dossierAbonnementen, ...aanmeldingAbonnementen],
);
const KIND = `/leerlingen/${REGIO.kind}`;
const SCHOLEN = [REGIO.school, REGIO.andereSchool, REGIO.sbo];

/** Rows of a table about the child, per school in the order of SCHOLEN. */
async function perSchool(tabel: string): Promise<number[]> {
  const rijen = await proef.query<{ vestiging: string; n: number }>(
    `SELECT vestiging, count(*)::int AS n FROM ${tabel} WHERE leerling = $1 GROUP BY 1`,
    [REGIO.kind],
  );
  return SCHOLEN.map((school) => rijen.find(({ vestiging }) => vestiging === school)?.n ?? 0);
}

/** Where a text still stands, in any column of text, JSON or ids of any table; the reading log knows pupils by id and stays. */
async function vindOveral(gezocht: string): Promise<string[]> {
  const kolommen = await proef.query<{ tabel: string; kolom: string }>(
    `SELECT table_name AS tabel, column_name AS kolom FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND udt_name IN ('text', 'jsonb', 'uuid', '_text', '_uuid', 'varchar', 'json')`,
  );
  expect(kolommen.length).toBeGreaterThan(200);
  const waar: string[] = [];
  for (const { tabel, kolom } of kolommen) {
    const [rij] = await proef.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${tabel} WHERE ${kolom}::text ILIKE '%' || $1 || '%'`,
      [gezocht],
    );
    if (rij?.n) waar.push(`${tabel}.${kolom}`);
  }
  return waar;
}

const anderen = () =>
  proef.query(
    `SELECT (SELECT count(*) FROM notitie WHERE leerling = $1)::int AS notities, (SELECT count(*) FROM inschrijving WHERE leerling = $1)::int AS inschrijvingen,
      (SELECT count(*) FROM gezag WHERE leerling = $1)::int AS gezag, (SELECT count(*) FROM persoon WHERE id = $2)::int AS ouder, (SELECT count(*) FROM leerling)::int AS leerlingen`,
    [REGIO.anderKind, persoonId('vreemdeOuder')],
  );

beforeAll(async () => {
  // Another child of the same school, who stays there all these years.
  const plek = { leerling: REGIO.anderKind, vestiging: REGIO.school, swv: REGIO.swvPo };
  const inschrijving = '00000000-0000-7000-8000-0000000e0009';
  await voegToe(proef, 'inschrijving', { ...plek, id: inschrijving, leerjaar: '3', groep: '3A', van: '2024-08-01' });
  await voegToe(proef, 'betrokken_school', {
    ...plek,
    grond: 'inschrijving',
    onderwerp: inschrijving,
    van: '2024-08-01',
  });
  await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.anderKind}/notities`, {
    soort: 'verslag',
    tekst: 'Sem leest goed.',
  });
});

describe('TOE-6 het leven van een leerling in Opmaat', () => {
  it('TOE-6 aangemeld, geplaatst, ondersteund, verhuisd, vertrokken: elk deel gaat op zijn dag, en ten slotte is er niets meer', async () => {
    // 2026: parents apply, the school places the child and works with it.
    const eerste = await dienIn(proef);
    expect((await doe(proef, 'schoolleider', eerste, 'besluit', besluitbody('geplaatst'))).status).toBe(200);
    proef.zetKlok(middag('2027-03-01'));
    for (const soort of ['verslag', 'werknotitie'])
      expect((await proef.vraag('ib', 'POST', `${KIND}/notities`, { soort, tekst: 'Gesprek met Noor.' })).status).toBe(
        201,
      );
    for (const wie of ['ib', 'ouder'] as const) {
      const nodig = {
        categorie: 'lezen-technisch',
        intensiteit: 2,
        setting: 'in_de_groep',
        verplicht: true,
        van: '2027-03-01',
        tot: '2028-07-31',
      };
      const antwoord = await proef.vraag(wie, 'POST', `${KIND}/behoeften`, { behoeften: [nodig], beschrijvingen: [] });
      expect(antwoord.status, antwoord.tekst).toBeLessThan(300);
    }
    await vulDossier(proef, '2027-03-02');

    // 2029: another school, with the dossier; 2030: on to special education, left in 2032.
    proef.zetKlok(middag('2029-05-01'));
    const tweede = await dienIn(
      proef,
      'ouder',
      aanmeldbody({
        vestiging: REGIO.andereSchool,
        gewensteStart: '2029-08-01',
        hergebruikDossier: true,
        grondslag: 'onderschrijft',
      }),
    );
    const plaatsing = { start: '2029-08-01', leerjaar: '6', groep: '6A', tlvNummer: null };
    const besluit = await doe(proef, 'andereSchoolleider', tweede, 'besluit', besluitbody('geplaatst', { plaatsing }));
    expect(besluit.status, besluit.tekst).toBe(200);
    proef.zetKlok(middag('2029-11-01'));
    await proef.vraag('anderIb', 'POST', `${KIND}/notities`, { soort: 'verslag', tekst: 'Noor is gewend.' });
    await proef.query("UPDATE inschrijving SET tot = '2030-08-01' WHERE leerling = $1 AND tot IS NULL", [REGIO.kind]);
    const sbo = { leerling: REGIO.kind, vestiging: REGIO.sbo, swv: REGIO.swvPo };
    const aanSbo = '00000000-0000-7000-8000-0000000e0010';
    await voegToe(proef, 'inschrijving', {
      ...sbo,
      id: aanSbo,
      leerjaar: '7',
      groep: '7',
      van: '2030-08-01',
      tot: '2032-08-01',
    });
    await voegToe(proef, 'betrokken_school', {
      ...sbo,
      grond: 'inschrijving',
      onderwerp: aanSbo,
      van: '2030-08-01',
      tot: '2032-09-13',
    });
    proef.zetKlok(middag('2031-02-01'));
    await proef.vraag('ibSbo', 'POST', `${KIND}/notities`, { soort: 'verslag', tekst: 'Noor bloeit op.' });
    expect(await perSchool('notitie')).toEqual([2, 1, 1]);

    // A dispute with the first school holds everything there, past its date.
    const houding = await proef.vraag('schoolleider', 'POST', `${KIND}/bewaarhouding`, {
      soort: 'geschil',
      reden: 'Noor: zaak loopt.',
    });
    expect(houding.status).toBe(201);
    for (const dag of ['2031-05-01', '2031-07-01', '2031-08-02', '2031-09-10']) await dagelijks(proef, dag);
    expect(await perSchool('notitie')).toEqual([2, 1, 1]);
    expect(await perSchool('deling')).toEqual([2, 0, 0]);

    // The dispute ends: announced, and thirty days later gone. What was shared with the SWV goes by its own rule.
    proef.zetKlok(middag('2031-10-01'));
    await proef.vraag('schoolleider', 'POST', `/bewaarhoudingen/${houding.json.id}/beeindiging`);
    await dagelijks(proef, '2031-10-01');
    await dagelijks(proef, '2031-10-30');
    expect(await perSchool('notitie')).toEqual([2, 1, 1]);
    await dagelijks(proef, '2031-10-31');
    expect(await perSchool('notitie')).toEqual([0, 1, 1]);
    expect(await perSchool('deling')).toEqual([0, 0, 0]);
    expect(await perSchool('schorsing')).toEqual([1, 0, 0]);
    expect(await perSchool('inschrijving')).toEqual([1, 1, 1]);

    // Referred to special education: three years at the second school, two at the third.
    for (const dag of ['2032-07-15', '2032-09-01', '2033-07-15', '2033-08-15']) await dagelijks(proef, dag);
    expect(await perSchool('notitie')).toEqual([0, 0, 1]);
    for (const dag of ['2034-07-15', '2034-08-15']) await dagelijks(proef, dag);
    expect(await perSchool('notitie')).toEqual([0, 0, 0]);
    expect(await perSchool('inschrijving')).toEqual([0, 1, 1]);

    // Enrolment five years after leaving each school.
    for (const dag of ['2035-07-15', '2035-08-15', '2037-07-15', '2037-07-31']) await dagelijks(proef, dag);
    expect(await perSchool('inschrijving')).toEqual([0, 0, 1]);
    expect((await proef.query('SELECT 1 FROM leerling WHERE id = $1', [REGIO.kind])).length).toBe(1);
    await dagelijks(proef, '2037-08-15');
    expect(await perSchool('inschrijving')).toEqual([0, 0, 0]);

    // No school has anything any more: it is announced once more, and then the pupil goes too. The pupil is of age: no parent reads along (BW 1:245).
    await dagelijks(proef, '2037-08-16');
    expect((await proef.vraag('ouder', 'GET', `${KIND}/bewaren`)).status).toBe(404);
    expect((await proef.vraag('leerling', 'GET', `${KIND}/bewaren`)).json).toMatchObject({
      delen: [],
      laatsteOp: '2037-09-15',
    });
    await dagelijks(proef, '2037-09-14');
    expect(await vindOveral(REGIO.kind)).toContain('leerling.id');
    await dagelijks(proef, '2037-09-15');

    expect((await vindOveral(REGIO.kind)).filter((plek) => !plek.startsWith('verwerking.'))).toEqual([]);
    expect(await vindOveral('Noor')).toEqual([]);
    expect(await vindOveral('Proefkind')).toEqual([]);
    expect(await vindOveral('Proef leerling')).toEqual([]);
    expect(await anderen()).toEqual([{ notities: 1, inschrijvingen: 1, gezag: 1, ouder: 1, leerlingen: 1 }]);

    const bewijzen = await proef.query<{ soort: string; vestiging: string }>(
      'SELECT soort, vestiging FROM vernietigingsbewijs',
    );
    expect(bewijzen.map(({ soort, vestiging }) => `${soort} ${vestiging}`).toSorted()).toEqual(
      [
        ...SCHOLEN.flatMap((school) => [`dossier ${school}`, `inschrijving ${school}`]),
        'leerling null',
        `samenwerkingsverband ${REGIO.school}`,
      ].toSorted(),
    );
  }, 120_000);
});
