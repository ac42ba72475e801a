import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { doel, opp, versie, zetPlan } from '../../../server/platform/proef/proefplannen.ts';
import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { abonnementen } from './abonnementen.ts';
import { actor, evaluatie, legKlaar, meld, PAD, termijnen } from './proefevaluatie.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
beforeEach(() => legKlaar(proef));
const leg = (wie: Mens, anders: Record<string, unknown> = {}) => proef.vraag(wie, 'POST', PAD, evaluatie(anders));

describe('OPP-5 een evaluatie vastleggen', () => {
  it('OPP-5 legt vast met wie, wat van elk doel kwam en wat is besloten, en vertelt het', async () => {
    const { status, json } = await leg('ib', { besluit: 'bijstellen' });
    expect(status).toBe(201);
    expect(await proef.query('SELECT schooljaar, dag, met_ouders, besluit, door_naam FROM opp_evaluatie')).toEqual([
      { schooljaar: 2026, dag: '2026-11-18', met_ouders: true, besluit: 'bijstellen', door_naam: 'Proef ib' },
    ]);
    expect(await proef.query('SELECT uitkomst, vervolg FROM opp_doelevaluatie ORDER BY doel')).toEqual([
      { uitkomst: 'deels', vervolg: 'Nog tien weken door' },
      { uitkomst: 'behaald', vervolg: 'Loslaten' },
    ]);
    const [gebeurtenis] = await proef.query(
      "SELECT tekst, voor_ouders, gegevens FROM gebeurtenis WHERE soort = 'evaluatie.vastgelegd'",
    );
    expect(gebeurtenis).toEqual({
      tekst: 'De school evalueerde het ontwikkelingsperspectief met de ouders: het plan wordt bijgesteld.',
      voor_ouders: true,
      gegevens: { evaluatie: json.id, besluit: 'bijstellen', metOuders: true },
    });
  });

  it('OPP-4 het gesprek met de leerling staat bij de gesprekken over het plan, of waarom het er niet was', async () => {
    await leg('ib');
    const gesprekken = () =>
      proef.query(
        'SELECT met, bij, gezegd, gedaan, niet_gelukt, eigen_woorden FROM opp_gesprek ORDER BY met, moment, niet_gelukt NULLS FIRST',
      );
    expect(await gesprekken()).toEqual([
      {
        met: 'leerling',
        bij: 'evalueren',
        gezegd: 'Lezen gaat beter.',
        gedaan: 'Meer boeken over paarden.',
        niet_gelukt: null,
        eigen_woorden: true,
      },
      {
        met: 'ouders',
        bij: 'evalueren',
        gezegd: 'Thuis leest zij nu ook.',
        gedaan: '',
        niet_gelukt: null,
        eigen_woorden: false,
      },
    ]);
    await leg('ib', {
      volgnummer: 3,
      leerlingGehoord: false,
      leerlingNietOm: 'Zij was ziek.',
      metOuders: false,
      zonderOudersOm: 'Niet gekomen',
    });
    expect(await gesprekken()).toHaveLength(3);
    expect((await gesprekken())[1]).toMatchObject({ met: 'leerling', niet_gelukt: 'Zij was ziek.', gezegd: '' });
  });

  it('OPP-5 voor de vaststelling kan niet, en dat staat er', async () => {
    await zetPlan(proef.query, 6, { vastgesteld: null });
    await proef.query("UPDATE opp SET afgesloten_op = '2026-10-01', afgesloten_reden = 'x' WHERE id = $1", [opp(1)]);
    await proef.query('UPDATE opp_versie SET leerling = $1 WHERE id = $2', [REGIO.kind, versie(6)]);
    await proef.query('UPDATE opp SET leerling = $1 WHERE id = $2', [REGIO.kind, opp(6)]);
    const antwoord = await leg('ib', { opp: opp(6), volgnummer: 1 });
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, ['nog-niet-vastgesteld']]);
    expect(proef.codes(await leg('ib'))).toEqual(['plan-afgesloten']);
    const beeld = await proef.vraag('ib', 'GET', PAD);
    expect(beeld.json).toMatchObject({ magVastleggen: false, redenen: [{ code: 'nog-niet-vastgesteld' }] });
  });

  it('OPP-6 een doel van een ander plan wordt geweigerd, en er verandert niets', async () => {
    const antwoord = await leg('ib', {
      doelen: [...evaluatie().doelen, { doel: doel(3), uitkomst: 'niet', bewijs: 'x', vervolg: 'x' }],
    });
    expect([antwoord.status, proef.codes(antwoord)]).toEqual([422, ['doel-van-ander-plan']]);
    expect(await proef.query('SELECT 1 FROM opp_evaluatie')).toEqual([]);
  });

  it('OPP-5 twee collega’s tegelijk: een lukt, de ander hoort dat het plan al is geëvalueerd', async () => {
    const antwoorden = await Promise.all([leg('ib'), leg('schoolleider'), leg('ib')]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await proef.query('SELECT 1 FROM opp_evaluatie')).toHaveLength(1);
    const laat = await leg('schoolleider');
    expect([laat.status, proef.codes(laat)]).toEqual([409, ['evaluatie-intussen-veranderd']]);
  });

  it('OPP-5 onvolledige, te lange en verzonnen invoer wordt geweigerd', async () => {
    for (const anders of [
      { besluit: 'misschien' },
      { toelichting: 'x'.repeat(4001) },
      { dag: '2026-02-30' },
      { extra: 1 },
      { volgnummer: 0 },
    ])
      expect((await leg('ib', anders)).status, JSON.stringify(anders).slice(0, 40)).toBe(422);
    expect(proef.codes(await leg('ib', { toelichting: ' ', doelen: [] }))).toEqual([
      'toelichting-leeg',
      'doel-ontbreekt',
      'doel-ontbreekt',
    ]);
  });
});

describe('OPP-5 de termijn op de werklijst', () => {
  it('OPP-5 vaststellen zet de termijn van dit schooljaar, zichtbaar vanaf zes weken ervoor; bijstellen verandert niets', async () => {
    await meld(proef, 'opp.vastgesteld', '2026-11-20T11:00:00.000Z');
    const eerste = await termijnen(proef);
    expect(eerste).toEqual([
      {
        soort: 'opp-evaluatie-2026-1',
        naam: 'Evaluatie met ouders 2026-2027',
        laatste: '2027-07-31',
        tonen: '2027-06-19',
        voldaan: null,
        vervallen: null,
      },
    ]);
    await leg('ib');
    await meld(proef, 'opp.vastgesteld', '2026-11-20T11:00:00.000Z');
    expect(await termijnen(proef)).toEqual([{ ...eerste[0], voldaan: '2026-11-18' }]);
  });

  it('OPP-5 zonder ouders telt niet: de evaluatie staat er, de termijn blijft', async () => {
    await meld(proef, 'opp.vastgesteld', '2026-11-20T11:00:00.000Z');
    const { json } = await leg('ib', { metOuders: false, zonderOudersOm: 'Twee keer uitgenodigd, niet gekomen.' });
    expect(json.voldaan).toBe(0);
    expect(await termijnen(proef)).toMatchObject([{ voldaan: null }]);
    const beeld = await proef.vraag('ouder', 'GET', PAD);
    expect(beeld.json.evaluaties[0]).toMatchObject({
      metOuders: false,
      zonderOudersOm: 'Twee keer uitgenodigd, niet gekomen.',
    });
    expect(beeld.json.termijnen).toHaveLength(1);
  });

  it('OPP-5 het samenwerkingsverband kan er meer vragen: de setting bepaalt hoeveel', async () => {
    await proef.query(`INSERT INTO instelling (swv, sleutel, waarde, van, plaats_in_plan, vastgelegd_op)
      VALUES ('PO9901', 'opp.evaluaties', '2', '2026-08-01', 'hoofdstuk 4', now())`);
    await meld(proef, 'opp.vastgesteld', '2026-11-20T11:00:00.000Z');
    expect((await termijnen(proef)).map(({ laatste }) => laatste)).toEqual(['2027-01-31', '2027-07-31']);
    await proef.query("DELETE FROM instelling WHERE sleutel = 'opp.evaluaties'");
  });

  it('OPP-5 afsluiten laat de termijn vervallen', async () => {
    await meld(proef, 'opp.vastgesteld', '2026-11-20T11:00:00.000Z');
    await proef.query("UPDATE opp SET afgesloten_op = '2026-11-20', afgesloten_reden = 'x' WHERE id = $1", [opp(1)]);
    await meld(proef, 'opp.afgesloten', '2026-11-20T11:00:00.000Z');
    expect(await termijnen(proef)).toMatchObject([{ vervallen: '2026-11-20' }]);
  });
});

describe('TOE-3 wie vastlegt', () => {
  it.each(['ouder', 'leerling', 'leraar', 'bestuur', 'directie', 'tlv', 'consulent', 'deskundige'] as const)(
    'TOE-3 een %s legt geen evaluatie vast',
    async (wie) => {
      expect((await leg(wie)).status).toBe(403);
    },
  );

  it('TOE-3 een andere school legt niets vast over dit plan, ook niet als zij het dossier deelt', async () => {
    expect((await leg('anderIb')).status).toBe(404);
    await proef.query(
      `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, '99AB00', 'aanmelding', gen_random_uuid(), 'PO9901', '2026-08-01')`,
      [REGIO.kind],
    );
    await proef.query(
      `INSERT INTO dossierdeling (leerling, vestiging, door, swv, van) VALUES ($1, '99AB00', $2, 'PO9901', '2026-11-01')`,
      [REGIO.kind, persoonId('ouder')],
    );
    expect((await leg('anderIb')).status).toBe(404);
    expect((await proef.vraag('anderIb', 'GET', PAD)).json).toMatchObject({
      plan: { opp: opp(1) },
      magVastleggen: false,
    });
  });

  it('TOE-3 de databank zelf weigert andermans naam, een plan dat niet vaststaat, een toekomstige dag en een vreemd doel', async () => {
    await zetPlan(proef.query, 7, { vastgesteld: null });
    const probeer = (
      wie: Mens,
      velden: { opp?: string; versie?: string; kind?: string; door?: Mens; dag?: string; doel?: string },
    ) =>
      alsActor(proef.databank, actor(wie), datum('2026-11-20'), async (tx) => {
        const id = '00000000-0000-7000-8000-00000b0900ff';
        const kind = velden.kind ?? REGIO.kind;
        await sql`INSERT INTO opp_evaluatie (id, opp, versie, leerling, swv, vestiging, schooljaar, dag, met_ouders, besluit, toelichting, moment, door, door_naam)
          VALUES (${id}, ${velden.opp ?? opp(1)}, ${velden.versie ?? versie(1)}, ${kind}, 'PO9901', '99AA00', 2026, ${velden.dag ?? '2026-11-18'}::date, true,
          'doorgaan', 'x', now(), ${persoonId(velden.door ?? wie)}::uuid, 'x')`.execute(tx);
        await sql`INSERT INTO opp_doelevaluatie (evaluatie, doel, leerling, swv, vestiging, uitkomst, bewijs, vervolg)
          VALUES (${id}, ${velden.doel ?? doel(1)}, ${kind}, 'PO9901', '99AA00', 'niet', 'x', 'x')`.execute(tx);
        throw new Error('kan');
      }).catch((fout: Error) => fout.message);
    const dicht = expect.stringContaining('row-level security');
    expect(await probeer('ib', {})).toBe('kan');
    expect(await probeer('ib', { door: 'schoolleider' })).toEqual(dicht);
    expect(await probeer('ib', { dag: '2026-11-21' })).toEqual(dicht);
    expect(await probeer('ib', { dag: '2026-09-14' })).toEqual(dicht);
    expect(await probeer('ib', { versie: versie(2) })).toEqual(dicht);
    expect(await probeer('ib', { opp: opp(7), versie: versie(7) })).toEqual(dicht);
    expect(await probeer('ib', { doel: doel(3) })).toEqual(dicht);
    for (const wie of ['anderIb', 'ouder', 'leraar', 'leerling', 'tlv'] as const)
      expect(await probeer(wie, {}), wie).toEqual(dicht);
    expect(
      await proef.query(`SELECT bool_or(has_table_privilege('opmaat_app', t, r)) AS kan
        FROM unnest('{opp_evaluatie,opp_doelevaluatie}'::text[]) t, unnest('{UPDATE,DELETE}'::text[]) r`),
    ).toEqual([{ kan: false }]);
  });
});
