import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { besluitbody, DOSSIER_IN_HET_KLEIN, dienIn, doe, ruimOp } from './proefopzet.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const alle = [...DOSSIER_IN_HET_KLEIN, ...abonnementen];
const proef = metProefapp(routes, alle);
beforeEach(() => ruimOp(proef));

async function draaiTaken(nu: string): Promise<void> {
  proef.zetKlok(nu);
  for (const taak of taken) await voerTaakUit(taak, { databank: proef.databank, nu: () => nu, abonnementen: alle });
}

describe('tijdelijke plaatsing', () => {
  it('AAN-4 op de dag na tien weken plaatst Opmaat een kind zonder school, precies één keer', async () => {
    const id = await dienIn(proef);
    await draaiTaken('2027-01-29T12:00:00.000Z');
    expect(await proef.query('SELECT toestand FROM aanmelding WHERE id = $1', [id])).toEqual([
      { toestand: 'in_behandeling' },
    ]);
    await draaiTaken('2027-01-30T01:00:00.000Z');
    await draaiTaken('2027-01-30T02:00:00.000Z');
    const { json } = await proef.vraag('ouder', 'GET', `/aanmeldingen/${id}`);
    expect(json).toMatchObject({
      toestand: 'tijdelijk_geplaatst',
      lopend: true,
      stand: 'Het kind is tijdelijk geplaatst. De school moet nog beslissen.',
    });
    expect(json.handelingen.at(-1)).toMatchObject({
      soort: 'tijdelijk_geplaatst',
      doorNaam: 'Opmaat',
      doorRol: 'Opmaat',
    });
    expect(
      await proef.query("SELECT leerjaar, tijdelijk, to_char(van, 'YYYY-MM-DD') AS van FROM inschrijving"),
    ).toEqual([{ leerjaar: '4', tijdelijk: true, van: '2027-01-30' }]);
  });

  it('AAN-4 het besluit maakt van een tijdelijke plaats een vaste', async () => {
    const id = await dienIn(proef);
    await draaiTaken('2027-01-30T01:00:00.000Z');
    proef.zetKlok('2027-02-03T11:00:00.000Z');
    const antwoord = await doe(
      proef,
      'schoolleider',
      id,
      'besluit',
      besluitbody('geplaatst', { plaatsing: { start: '2027-02-03', leerjaar: '4', groep: '4A', tlvNummer: null } }),
    );
    expect(antwoord.json.toestand).toBe('geplaatst');
  });

  it('AAN-4 een kind dat al op een school zit, wordt niet geplaatst', async () => {
    const id = await dienIn(proef);
    await proef.query(
      "INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4B', '2025-08-01')",
      [REGIO.kind, REGIO.andereSchool],
    );
    await draaiTaken('2027-01-30T01:00:00.000Z');
    expect(await proef.query('SELECT toestand FROM aanmelding WHERE id = $1', [id])).toEqual([
      { toestand: 'in_behandeling' },
    ]);
  });
});

const leerlingpad = `/leerlingen/${REGIO.kind}`;
async function schrijfIn(): Promise<void> {
  await proef.query(
    "INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2025-08-01')",
    [REGIO.kind, REGIO.school],
  );
  await proef.query(
    "INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'inschrijving', $1, 'PO9901', '2025-08-01')",
    [REGIO.kind, REGIO.school],
  );
}
const schors = (wie: Mens, van = '2026-11-23', totEnMet = '2026-11-24') =>
  proef.vraag(wie, 'POST', `${leerlingpad}/schorsingen`, { van, totEnMet, reden: 'Vechten op het plein.' });

describe('schorsen', () => {
  beforeEach(schrijfIn);

  it('AAN-10 de schoolleider schorst; ouders lezen mee en de inspectie staat open tot zij het weet', async () => {
    const antwoord = await schors('schoolleider');
    expect([antwoord.status, antwoord.json.schorsingen]).toMatchObject([
      201,
      [{ inspectieNodig: true, inspectieGemeldOp: null, doorNaam: 'Proef schoolleider' }],
    ]);
    expect((await proef.vraag('ouder', 'GET', `${leerlingpad}/maatregelen`)).json.schorsingen).toHaveLength(1);
    const { id } = antwoord.json.schorsingen[0];
    const gemeld = await proef.vraag('ib', 'POST', `/schorsingen/${id}/inspectie`, { gemeldOp: '2026-11-20' });
    expect(gemeld.json.schorsingen[0].inspectieGemeldOp).toBe('2026-11-20');
    expect(
      proef.codes(await proef.vraag('ib', 'POST', `/schorsingen/${id}/inspectie`, { gemeldOp: '2026-11-21' })),
    ).toEqual(['dag-in-toekomst']);
  });

  it('AAN-10 langer dan een week kan niet, ook niet in stukken', async () => {
    expect(proef.codes(await schors('schoolleider', '2026-11-23', '2026-11-30'))).toEqual(['schorsing-te-lang']);
    await schors('schoolleider', '2026-11-23', '2026-11-27');
    expect(proef.codes(await schors('schoolleider', '2026-11-28', '2026-12-01'))).toEqual(['schorsing-te-lang']);
    expect(proef.codes(await schors('schoolleider', '2026-11-27', '2026-11-27'))).toEqual(['schorsing-overlapt']);
  });

  it.each([
    ['ib', 403],
    ['leraar', 403],
    ['ouder', 403],
    ['bestuur', 403],
    ['directie', 403],
    ['andereSchoolleider', 404],
  ] as const)('AAN-10 %s schorst niet', async (wie, status) => {
    expect((await schors(wie)).status).toBe(status);
    expect(await proef.query('SELECT 1 FROM schorsing')).toHaveLength(0);
  });

  it('AAN-10 een leerling die hier niet is ingeschreven, kan hier niet worden geschorst', async () => {
    await proef.query('DELETE FROM inschrijving');
    expect(proef.codes(await schors('schoolleider'))).toEqual(['niet-ingeschreven']);
  });

  it.each([
    ['ouderZonderGezag', 404],
    ['vreemdeOuder', 404],
    ['anderIb', 404],
    ['leraar', 403],
    ['bestuur', 403],
  ] as const)('AAN-10 %s leest dit niet', async (wie, status) => {
    await schors('schoolleider');
    expect((await proef.vraag(wie, 'GET', `${leerlingpad}/maatregelen`)).status).toBe(status);
  });
});

describe('verwijderen', () => {
  beforeEach(schrijfIn);
  const begin = (wie: Mens = 'ib') =>
    proef.vraag(wie, 'POST', `${leerlingpad}/verwijderingen`, {
      reden: 'De veiligheid in de groep.',
      omVorderingen: false,
    });
  const feiten = (anders = {}) => ({
    volgnummer: 1,
    leraarGehoordOp: '2026-11-20',
    oudersGehoordOp: '2026-11-20',
    leerlingGehoordOp: null,
    inspectieOverlegOp: null,
    bereideSchool: REGIO.sbo,
    zoektSinds: null,
    ...anders,
  });
  const besluit = (wie: Mens, id: string, volgnummer: number) =>
    proef.vraag(wie, 'POST', `/verwijderingen/${id}/besluit`, {
      volgnummer,
      ingang: '2026-12-01',
      motivering: 'Een andere school past beter.',
    });

  it('AAN-10 zonder gehoorde leraar en bereide school kan het niet, en staat er wat ontbreekt', async () => {
    const { json } = await begin();
    const { id, ontbreekt } = json.verwijderingen[0];
    const verwacht = ['leraar-niet-gehoord', 'ouders-niet-gehoord', 'geen-bereide-school'];
    expect(ontbreekt.map(({ code }: { code: string }) => code)).toEqual(verwacht);
    expect(proef.codes(await besluit('schoolleider', id, 1))).toEqual(verwacht);
  });

  it('AAN-10 na horen en met een bereide school besluit de schoolleider, en het dossier hoort het', async () => {
    const { id } = (await begin()).json.verwijderingen[0];
    expect((await proef.vraag('ib', 'PUT', `/verwijderingen/${id}`, feiten())).json.verwijderingen[0]).toMatchObject({
      ontbreekt: [],
      bereideSchool: { naam: 'De Stapsteen' },
    });
    expect((await besluit('ib', id, 2)).status).toBe(403);
    const antwoord = await besluit('schoolleider', id, 2);
    expect(antwoord.json.verwijderingen[0]).toMatchObject({
      toestand: 'verwijderd',
      bezwaarTot: '2027-01-04',
      beslotenDoorNaam: 'Proef schoolleider',
    });
    expect(await proef.query("SELECT gegevens FROM gebeurtenis WHERE soort = 'verwijdering.besloten'")).toEqual([
      { gegevens: { verwijdering: id, ingang: '2026-12-01', bereideSchool: REGIO.sbo } },
    ]);
    expect(proef.codes(await besluit('schoolleider', id, 3))).toEqual(['al-besloten']);
  });

  it('AAN-10 twee tegelijk: één besluit, de ander hoort dat het veranderd is', async () => {
    const { id } = (await begin()).json.verwijderingen[0];
    await proef.vraag('ib', 'PUT', `/verwijderingen/${id}`, feiten());
    const antwoorden = await Promise.all([1, 2].map(() => besluit('schoolleider', id, 2)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('AAN-10 er is maar één voornemen tegelijk, en de school kan ervan afzien', async () => {
    const { id } = (await begin()).json.verwijderingen[0];
    expect((await begin('schoolleider')).status).toBe(409);
    expect(
      (await proef.vraag('ib', 'POST', `/verwijderingen/${id}/intrekking`, { volgnummer: 1 })).json.verwijderingen[0]
        .toestand,
    ).toBe('ingetrokken');
    expect((await begin('schoolleider')).status).toBe(201);
  });

  it('AAN-10 dagen in de toekomst en de eigen school tellen niet', async () => {
    const { id } = (await begin()).json.verwijderingen[0];
    expect(
      proef.codes(await proef.vraag('ib', 'PUT', `/verwijderingen/${id}`, feiten({ leraarGehoordOp: '2026-11-21' }))),
    ).toEqual(['dag-in-toekomst']);
    expect(
      proef.codes(await proef.vraag('ib', 'PUT', `/verwijderingen/${id}`, feiten({ bereideSchool: REGIO.school }))),
    ).toEqual(['school-onbekend']);
  });

  it.each([
    ['ouder', 403],
    ['leraar', 403],
    ['anderIb', 404],
    ['andereSchoolleider', 404],
  ] as const)('AAN-10 %s legt geen voornemen vast', async (wie, status) => {
    expect((await begin(wie)).status).toBe(status);
  });
});
