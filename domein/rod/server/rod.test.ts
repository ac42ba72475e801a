import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { kind, opp, zetPlan } from '../../../server/platform/proef/proefplannen.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
const dag = datum('2026-11-20');
const actor = (wie: Mens) => ({ persoon: persoonId(wie), naam: `Proef ${wie}`, ...MENSEN[wie] });
/** Tells what the slice of the plan tells. */
const meld = (soort: string, nummer: number, wie: 'ib' | 'ibSbo' = 'ib') =>
  alsActor(proef.databank, actor(wie), dag, (tx) =>
    legGebeurtenisVast({ tx, actor: actor(wie), vandaag: dag, nu: '2026-11-20T11:00:00.000Z' }, abonnementen, {
      soort,
      leerling: kind(nummer),
      vestiging: MENSEN[wie].organisatie,
      swv: REGIO.swvPo,
      onderwerp: opp(nummer),
      tekst: 'x',
      voorOuders: true,
    }),
  );
const lijst = async (wie: Mens = 'ib') => (await proef.vraag(wie, 'GET', '/rod')).json;
const rij = async (nummer: number) => (await lijst()).rijen.find((een: { opp: string }) => een.opp === opp(nummer));
const zet = async (wie: Mens, stap: string, nummers: number[], reden = '') => {
  const { rijen } = await lijst();
  const plannen = nummers.map((nummer) => ({
    opp: opp(nummer),
    gezien: rijen.find((een: { opp: string }) => een.opp === opp(nummer))?.gezien ?? 0,
  }));
  return proef.vraag(wie, 'POST', '/rod', { stap, reden, plannen });
};

beforeEach(async () => {
  await proef.leeg(
    'opp_rod',
    'opp_versie',
    'opp',
    'inschrijving',
    'betrokken_school',
    'termijn',
    'gebeurtenis',
    'verwerking',
  );
  await zetPlan(proef.query, 1);
  await zetPlan(proef.query, 2);
  await zetPlan(proef.query, 3, { vastgesteld: null });
  await meld('opp.vastgesteld', 1);
  await meld('opp.vastgesteld', 2);
});

describe('OPP-7 lijst voor de school', () => {
  it('OPP-7 zegt bij elk plan waarom het nog niet in ROD staat', async () => {
    const { rijen, telling, registreert } = await lijst();
    expect(registreert).toBe(true);
    expect(rijen.map(({ waarom, toestand }: Record<string, string>) => [waarom, toestand])).toEqual([
      ['aanleveren', 'te_registreren'],
      ['aanleveren', 'te_registreren'],
      ['geen_plan', 'te_registreren'],
    ]);
    expect(telling).toEqual([
      { waarom: 'aanleveren', aantal: 2 },
      { waarom: 'geen_plan', aantal: 1 },
    ]);
    expect(rijen[2].stappen).toEqual([]);
  });

  it('OPP-7 een plan dat te laat is staat bovenaan; de termijn van een evaluatie telt daarvoor niet', async () => {
    const termijn = (nummer: number, soort: string) =>
      proef.query(
        `INSERT INTO termijn (id, swv, vestiging, leerling, onderwerp, soort, naam, start, wettelijke_laatste_dag, laatste_dag, regel, artikel, wie, bij_verstrijken)
          VALUES (gen_random_uuid(), 'PO9901', '99AA00', $1, $2, $3, 'x', '2026-09-01', '2026-10-13', '2026-10-13', 'x', 'x', 'x', 'x')`,
        [kind(nummer), opp(nummer), soort],
      );
    await termijn(3, 'opp-vaststellen');
    await termijn(1, 'opp-evaluatie-2025-1');
    expect((await lijst()).rijen.map(({ waarom }: { waarom: string }) => waarom)).toEqual([
      'plan_te_laat',
      'aanleveren',
      'aanleveren',
    ]);
  });

  it('OPP-7 de weg naar bevestigd, met afkeuren en opnieuw aanleveren; meer plannen in één keer', async () => {
    expect((await zet('ib', 'aangeleverd', [1, 2])).json).toEqual({ aantal: 2 });
    expect(await rij(1)).toMatchObject({ waarom: 'wacht', stappen: ['bevestigd', 'afgekeurd'], sinds: '2026-11-20' });
    expect((await zet('schoolleider', 'afgekeurd', [1], 'Begindatum onbekend')).status).toBe(200);
    expect(await rij(1)).toMatchObject({ waarom: 'afgekeurd', reden: 'Begindatum onbekend' });
    await zet('ib', 'aangeleverd', [1]);
    expect((await zet('ib', 'bevestigd', [1, 2])).status).toBe(200);
    expect(await rij(1)).toMatchObject({ waarom: 'in_orde', stappen: [] });
  });

  it('OPP-7 afsluiten vraagt een einddatum; bijstellen vraagt niets', async () => {
    await zet('ib', 'aangeleverd', [1]);
    await zet('ib', 'bevestigd', [1]);
    await meld('opp.vastgesteld', 1);
    expect(await rij(1)).toMatchObject({ waarom: 'in_orde' });
    await proef.query("UPDATE opp SET afgesloten_op = '2026-11-20', afgesloten_reden = 'x' WHERE id = $1", [opp(1)]);
    await meld('opp.afgesloten', 1);
    await meld('opp.afgesloten', 1);
    expect(await rij(1)).toMatchObject({ waarom: 'einde_aanleveren', einde: '2026-11-20', beginOpen: false });
    await zet('ib', 'aangeleverd', [1]);
    await zet('ib', 'bevestigd', [1]);
    expect(await rij(1)).toBeUndefined();
  });

  it('OPP-7 een school voor speciaal basisonderwijs registreert niet', async () => {
    await zetPlan(proef.query, 4, { vestiging: REGIO.sbo });
    await meld('opp.vastgesteld', 4, 'ibSbo');
    expect(await proef.query('SELECT 1 FROM opp_rod WHERE opp = $1', [opp(4)])).toEqual([]);
    expect(await lijst('ibSbo')).toMatchObject({ registreert: false, rijen: [], bron: { regel: 'OPP-7' } });
    const antwoord = await proef.vraag('ibSbo', 'POST', '/rod', {
      stap: 'aangeleverd',
      reden: '',
      plannen: [{ opp: opp(4), gezien: 0 }],
    });
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, ['school-registreert-niet']]);
  });

  it('OPP-7 als bestand, waarin een naam geen formule wordt', async () => {
    await proef.query("UPDATE leerling SET roepnaam = '=HYPERLINK(1)' WHERE id = $1", [kind(2)]);
    const { status, tekst, koppen } = await proef.vraag('ib', 'GET', '/rod/bestand');
    expect(status).toBe(200);
    expect(koppen['content-type']).toBe('text/csv; charset=utf-8');
    expect(String(koppen['content-disposition'])).toContain('rod-99AA00-2026-11-20.csv');
    expect(tekst).toContain("'=HYPERLINK(1) Nummer 2");
    expect(tekst.split('\r\n')).toHaveLength(5);
  });
});

describe('OPP-7 wat niet kan', () => {
  it('OPP-7 een stap overslaan, afkeuren zonder reden en een plan dat nog niet vaststaat worden geweigerd', async () => {
    expect(proef.codes(await zet('ib', 'bevestigd', [1]))).toEqual(['rod-te-registreren']);
    expect(proef.codes(await zet('ib', 'aangeleverd', [3]))).toEqual(['nog-niet-vastgesteld']);
    await zet('ib', 'aangeleverd', [1]);
    expect(proef.codes(await zet('ib', 'afgekeurd', [1], ' '))).toEqual(['rod-reden-leeg']);
    expect((await proef.vraag('ib', 'POST', '/rod', { stap: 'weg', reden: '', plannen: [] })).status).toBe(422);
  });

  it('OPP-7 als één plan niet kan, verandert er niets', async () => {
    expect((await zet('ib', 'aangeleverd', [1, 3])).status).toBe(422);
    expect(await rij(1)).toMatchObject({ waarom: 'aanleveren' });
  });

  it('OPP-7 wie een oude lijst zag, hoort dat een ander eerder was; echt tegelijk lukt er één', async () => {
    const { gezien } = await rij(1);
    const stuur = () =>
      proef.vraag('ib', 'POST', '/rod', { stap: 'aangeleverd', reden: '', plannen: [{ opp: opp(1), gezien }] });
    const antwoorden = await Promise.all([stuur(), stuur(), stuur()]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const laat = antwoorden.find(({ status }) => status === 409);
    expect(laat && proef.codes(laat)).toEqual(['rod-intussen-veranderd']);
  });

  it('TOE-3 een andere school ziet en verandert niets; anderen mogen de lijst niet', async () => {
    expect((await lijst('anderIb')).rijen).toEqual([]);
    expect((await zet('anderIb', 'aangeleverd', [1])).status).toBe(404);
    for (const wie of ['ouder', 'leerling', 'leraar', 'bestuur', 'directie', 'tlv', 'consulent', 'beheer'] as const)
      expect((await proef.vraag(wie, 'GET', '/rod')).status, wie).toBe(403);
  });

  it('TOE-3 de databank zelf weigert een stap uit de verkeerde stand, andermans naam en een regel die Opmaat schrijft', async () => {
    const probeer = (wie: Mens, toestand: string, door: string | null) =>
      alsActor(proef.databank, actor(wie), dag, (tx) =>
        sql`INSERT INTO opp_rod (id, opp, leerling, swv, vestiging, toestand, dag, moment, door, door_naam) VALUES
          (gen_random_uuid(), ${opp(1)}, ${kind(1)}, 'PO9901', '99AA00', ${toestand}, '2026-11-20', now(), ${door}::uuid, 'x')`.execute(
          tx,
        ),
      ).then(
        () => 'kan',
        (fout: Error) => fout.message,
      );
    const dicht = expect.stringContaining('row-level security');
    expect(await probeer('ib', 'bevestigd', persoonId('ib'))).toEqual(dicht);
    expect(await probeer('ib', 'te_registreren', null)).toEqual(dicht);
    expect(await probeer('ib', 'aangeleverd', persoonId('schoolleider'))).toEqual(dicht);
    expect(await probeer('ouder', 'aangeleverd', persoonId('ouder'))).toEqual(dicht);
    expect(await probeer('anderIb', 'aangeleverd', persoonId('anderIb'))).toEqual(dicht);
    expect(await probeer('ib', 'aangeleverd', persoonId('ib'))).toBe('kan');
    const rechten = await proef.query<{ kan: boolean }>(
      "SELECT has_table_privilege('opmaat_app', 'opp_rod', 'UPDATE') OR has_table_privilege('opmaat_app', 'opp_rod', 'DELETE') AS kan",
    );
    expect(rechten).toEqual([{ kan: false }]);
  });

  it('TOE-4 lezen, downloaden en vastleggen staan in het logboek met de leerlingen', async () => {
    await proef.leeg('verwerking');
    await proef.vraag('ib', 'GET', '/rod/bestand');
    await zet('ib', 'aangeleverd', [2]);
    const regels = await proef.query<{ actie: string; leerlingen: string[] | null; leerling: string | null }>(
      'SELECT actie, leerlingen, leerling FROM verwerking ORDER BY actie',
    );
    expect(regels.map(({ actie }) => actie)).toEqual(['rod.bekijken', 'rod.downloaden', 'rod.vastleggen']);
    expect(regels[2]).toMatchObject({ leerlingen: [kind(2)] });
  });
});

describe('OPP-7 tellingen voor het bestuur', () => {
  it('OPP-7 het bestuur ziet per eigen school dezelfde aantallen als de school zelf, zonder leerlingen', async () => {
    await zetPlan(proef.query, 5, { vestiging: REGIO.andereSchool });
    await zet('ib', 'aangeleverd', [1]);
    const { json, tekst } = await proef.vraag('bestuur', 'GET', '/rod/scholen');
    const eigen = json.scholen.find(({ vestiging }: { vestiging: string }) => vestiging === REGIO.school);
    expect(eigen).toMatchObject({ registreert: true, plannen: 3, inOrde: 0, telling: (await lijst()).telling });
    expect(json.scholen.find(({ vestiging }: { vestiging: string }) => vestiging === REGIO.sbo)).toMatchObject({
      registreert: false,
      plannen: 0,
    });
    expect(json.scholen.map(({ vestiging }: { vestiging: string }) => vestiging)).not.toContain(REGIO.andereSchool);
    expect(tekst).not.toContain('Nummer');
    expect(tekst).not.toContain(kind(1));
  });

  it('OPP-7 wat bevestigd is, telt als in orde, en een afgesloten plan tot ROD het einde kent', async () => {
    await zet('ib', 'aangeleverd', [1, 2]);
    await zet('ib', 'bevestigd', [1, 2]);
    await proef.query("UPDATE opp SET afgesloten_op = '2026-11-20', afgesloten_reden = 'x' WHERE id = $1", [opp(2)]);
    await meld('opp.afgesloten', 2);
    const { json } = await proef.vraag('bestuur', 'GET', '/rod/scholen');
    expect(json.scholen[0]).toMatchObject({
      vestiging: REGIO.school,
      plannen: 3,
      inOrde: 1,
      telling: [
        { waarom: 'einde_aanleveren', aantal: 1 },
        { waarom: 'geen_plan', aantal: 1 },
      ],
    });
  });

  it.each(['ib', 'schoolleider', 'directie', 'ouder', 'toezicht'] as const)(
    'een %s ziet deze tellingen niet',
    async (wie) => {
      expect((await proef.vraag(wie, 'GET', '/rod/scholen')).status).toBe(403);
      await alsActor(proef.databank, actor(wie), dag, async (tx) => {
        expect((await sql`select * from rod_tellingen()`.execute(tx)).rows).toEqual([]);
      });
    },
  );
});
