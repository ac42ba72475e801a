import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import { alsActor, NIEMAND, SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { actorVan, MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { legKlaar, voegDocumentToe, vraagOm } from './proefopzet.ts';
import { routes } from './routes.ts';

const VANDAAG = datum('2026-11-20');
const proef = metProefapp(routes);
let id = '';
beforeEach(async () => {
  await legKlaar(proef);
  id = await vraagOm(proef);
});

const als = <T>(actor: Actor, werk: (tx: Tx) => Promise<T>, dag: Datum = VANDAAG) =>
  alsActor(proef.databank, actor, dag, werk);
const lukt = (actor: Actor, zin: ReturnType<typeof sql>) =>
  als(actor, async (tx) => Number((await zin.execute(tx)).numAffectedRows ?? 0) > 0).catch(() => false);
const telt = (actor: Actor, tabel: 'toestemming' | 'toestemming_antwoord', dag = VANDAAG) =>
  als(actor, async (tx) => (await sql`select 1 from ${sql.table(tabel)}`.execute(tx)).rows.length, dag);

const nieuw = (
  wie: Mens,
  anders: { vestiging?: string | null; leerling?: string; rol?: string; dag?: string } = {},
) => sql`
  insert into toestemming (id, leerling, swv, vestiging, doel, partijsoort, partij, onderdelen, waarom, allen_nodig, gevraagd_op, gevraagd_dag, geldig_tot, door, door_naam, door_rol)
  values (gen_random_uuid(), ${anders.leerling ?? REGIO.kind}, 'PO9901', ${anders.vestiging === undefined ? MENSEN[wie].organisatie : anders.vestiging},
    'overleg', 'huisarts', 'De Linde', '{behoeften}', 'x', true, now(), ${anders.dag ?? VANDAAG}::date, '2027-01-01', ${persoonId(wie)}, 'x', ${anders.rol ?? MENSEN[wie].rol})`;
const antwoord = (
  door: Mens,
  anders: {
    persoon?: string;
    als?: string;
    weg?: string;
    telt?: boolean;
    dag?: string;
    toelichting?: string;
    leerling?: string;
    antwoord?: string;
    document?: string;
  } = {},
) => sql`
  insert into toestemming_antwoord (id, toestemming, leerling, swv, persoon, persoon_naam, als, antwoord, weg, dag, moment, telt, toelichting, document, vastgelegd_door, vastgelegd_door_naam)
  values (gen_random_uuid(), ${id}, ${anders.leerling ?? REGIO.kind}, 'PO9901', ${anders.persoon ?? persoonId(door)}, 'x', ${anders.als ?? 'ouder'}, ${anders.antwoord ?? 'gegeven'},
    ${anders.weg ?? 'opmaat'}, ${anders.dag ?? VANDAAG}::date, now(), ${anders.telt ?? true}, ${anders.toelichting ?? ''}, ${anders.document ?? null}, ${persoonId(door)}, 'x')`;

describe('de databank weigert zelf wat niet mag', () => {
  it.each(Object.keys(MENSEN) as Mens[])('TOE-1 %s ziet zonder de server ook niet meer', async (wie) => {
    await proef.query(
      `INSERT INTO toestemming_antwoord (id, toestemming, leerling, swv, persoon, persoon_naam, als, antwoord, weg, dag, moment, vastgelegd_door, vastgelegd_door_naam)
      VALUES (gen_random_uuid(), $1, $2, 'PO9901', $3, 'x', 'ouder', 'gegeven', 'opmaat', '2026-11-20', now(), $3, 'x')`,
      [id, REGIO.kind, persoonId('ouder')],
    );
    const ziet = ['ouder', 'tweedeOuder', 'leerling', 'ib', 'schoolleider'].includes(wie) ? 1 : 0;
    expect([await telt(actorVan(wie), 'toestemming'), await telt(actorVan(wie), 'toestemming_antwoord')]).toEqual([
      ziet,
      ziet,
    ]);
  });

  it('TOE-1 niemand en wie gisteren een rol had zien niets; een school die niet meer betrokken is ook niet', async () => {
    expect(await telt(NIEMAND, 'toestemming')).toBe(0);
    expect(await telt(SYSTEEM, 'toestemming')).toBe(1);
    await proef.query("UPDATE betrokken_school SET tot = '2026-11-21' WHERE vestiging = '99AA00'");
    expect(await telt(actorVan('ib'), 'toestemming')).toBe(1);
    expect(await telt(actorVan('ib'), 'toestemming', datum('2026-11-21'))).toBe(0);
  });

  it('TOE-1 vragen kan alleen als zichzelf, voor de eigen school, over een kind waar men bij hoort, vandaag', async () => {
    const mag = (wie: Mens, anders: Parameters<typeof nieuw>[1] = {}) => lukt(actorVan(wie), nieuw(wie, anders));
    expect(await mag('ib')).toBe(true);
    expect(await mag('ouder', { vestiging: REGIO.school })).toBe(true);
    expect(await mag('ouder', { vestiging: null })).toBe(true);
    expect(await mag('ib', { vestiging: REGIO.sbo })).toBe(false);
    expect(await mag('ib', { vestiging: null })).toBe(false);
    expect(await mag('ib', { leerling: REGIO.anderKind })).toBe(false);
    expect(await mag('ib', { rol: 'schoolleider' })).toBe(false);
    expect(await mag('ib', { dag: '2026-11-01' })).toBe(false);
    expect(await mag('ouder', { vestiging: REGIO.andereSchool })).toBe(false);
    for (const wie of [
      'leraar',
      'leerling',
      'ouderZonderGezag',
      'vreemdeOuder',
      'bestuur',
      'consulent',
      'partner',
      'anderIb',
    ] as const)
      expect(await mag(wie), wie).toBe(false);
  });

  it('TOE-1 wat gevraagd is verandert niet, ook niet door wie vroeg', async () => {
    for (const kolom of ['partij', 'doel', 'waarom', 'geldig_tot', 'onderdelen'])
      await expect(
        als(actorVan('ib'), (tx) => sql`update toestemming set ${sql.ref(kolom)} = ${sql.ref(kolom)}`.execute(tx)),
      ).rejects.toThrow(/permission denied/);
    await expect(als(actorVan('ib'), (tx) => sql`delete from toestemming`.execute(tx))).rejects.toThrow(
      /permission denied/,
    );
    expect(await lukt(actorVan('ouder'), sql`update toestemming set vervallen_op = ${VANDAAG}`)).toBe(false);
    expect(await lukt(actorVan('ib'), sql`update toestemming set vervallen_op = '2026-01-01'`)).toBe(false);
    expect(await lukt(actorVan('ib'), sql`update toestemming set vervallen_op = ${VANDAAG}`)).toBe(true);
    expect(await lukt(actorVan('ib'), sql`update toestemming set vervallen_op = null`)).toBe(false);
  });

  it('TOE-1 antwoorden kan alleen voor zichzelf, vandaag; een mening kan zich niet als besluit voordoen', async () => {
    const mag = (wie: Mens, anders: Parameters<typeof antwoord>[1] = {}) => lukt(actorVan(wie), antwoord(wie, anders));
    expect(await mag('ouder')).toBe(true);
    expect(await mag('ouder', { persoon: persoonId('tweedeOuder') })).toBe(false);
    expect(await mag('ouder', { dag: '2026-11-19' })).toBe(false);
    expect(await mag('ouder', { weg: 'formulier' })).toBe(false);
    expect(await mag('ouder', { leerling: REGIO.anderKind })).toBe(false);
    expect(await mag('ouder', { als: 'leerling', telt: false })).toBe(false);
    expect(await mag('ouderZonderGezag')).toBe(false);
    expect(await mag('leerling', { als: 'leerling', telt: true })).toBe(false);
    expect(await mag('leerling', { als: 'leerling', telt: false })).toBe(true);
    expect(await mag('leerling', { als: 'ouder' })).toBe(false);
    await proef.query("UPDATE toestemming SET vervallen_op = '2026-11-20'");
    expect(await mag('tweedeOuder')).toBe(false);
  });

  it('TOE-1 een school legt alleen vast met bewijs, van wie beslist, na de vraag, en verandert nooit een antwoord', async () => {
    const ouder = { persoon: persoonId('ouder'), weg: 'mail', toelichting: 'Ja hoor' };
    const mag = (wie: Mens, anders: Parameters<typeof antwoord>[1] = {}) =>
      lukt(actorVan(wie), antwoord(wie, { ...ouder, ...anders }));
    expect(await mag('ib')).toBe(true);
    expect(await mag('ib', { toelichting: '' })).toBe(false);
    expect(await mag('ib', { weg: 'formulier' })).toBe(false);
    expect(await mag('ib', { weg: 'opmaat' })).toBe(false);
    expect(await mag('ib', { dag: '2026-11-19' })).toBe(false);
    expect(await mag('ib', { dag: '2026-11-21' })).toBe(false);
    expect(await mag('ib', { persoon: persoonId('ouderZonderGezag'), telt: false })).toBe(false);
    for (const wie of ['ibSbo', 'anderIb', 'leraar', 'consulent'] as const) expect(await mag(wie), wie).toBe(false);
    await expect(
      als(actorVan('ib'), (tx) => sql`update toestemming_antwoord set dag = dag`.execute(tx)),
    ).rejects.toThrow(/permission denied/);
  });

  it('TOE-1 wat een school later van een ouder opschrijft, gaat nooit over wat die ouder daarna zelf zei', async () => {
    const papier = { persoon: persoonId('ouder'), weg: 'mail', toelichting: 'Ja hoor' };
    await als(actorVan('ouder'), (tx) => antwoord('ouder', { antwoord: 'ingetrokken' }).execute(tx));
    expect(await lukt(actorVan('ib'), antwoord('ib', papier))).toBe(false);
    await proef.query("UPDATE toestemming_antwoord SET dag = '2026-11-19'");
    expect(await lukt(actorVan('ib'), antwoord('ib', papier))).toBe(true);
  });

  it('TOE-1 het bewijs van een antwoord komt uit het dossier van dat kind', async () => {
    const met = (document: string) => ({ persoon: persoonId('ouder'), weg: 'formulier', document });
    const vreemd = await voegDocumentToe(proef, REGIO.anderKind);
    const eigen = await voegDocumentToe(proef);
    expect(await lukt(actorVan('ib'), antwoord('ib', met(vreemd)))).toBe(false);
    expect(await lukt(actorVan('ib'), antwoord('ib', met(eigen)))).toBe(true);
  });

  it('TOE-3 op de dag van de achttiende verjaardag leest en beslist geen ouder meer, ook als het gezag nog open staat', async () => {
    const leest = (dag: Datum) =>
      als(actorVan('ouder'), async (tx) => (await sql`select 1 from leerling`.execute(tx)).rows.length, dag);
    await proef.query("UPDATE leerling SET geboortedatum = '2008-11-20' WHERE id = $1", [REGIO.kind]);
    expect([await leest(datum('2026-11-19')), await leest(VANDAAG)]).toEqual([1, 0]);
    expect(await telt(actorVan('ouder'), 'toestemming')).toBe(0);
    expect(await lukt(actorVan('ouder'), antwoord('ouder'))).toBe(false);
    await proef.query('UPDATE persoon SET leerling = NULL WHERE id = $1', [persoonId('leerling')]);
    const beslissers = () => proef.query('SELECT * FROM toestemming_beslissers($1, $2)', [REGIO.kind, VANDAAG]);
    expect(await beslissers()).toEqual([]);
    await proef.query('UPDATE persoon SET leerling = $1 WHERE id = $2', [REGIO.kind, persoonId('leerling')]);
    expect(await beslissers()).toEqual([{ persoon: persoonId('leerling'), als: 'leerling' }]);
  });

  it('TOE-1 een ouder maakt een leerling van zestien niet jonger om zelf te beslissen; een fout bij een jonger kind verbetert hij', async () => {
    const zet = (dag: string) => sql`update leerling set geboortedatum = ${dag}::date where id = ${REGIO.kind}`;
    expect(await lukt(actorVan('ouder'), zet('2019-03-15'))).toBe(true);
    await proef.query("UPDATE leerling SET geboortedatum = '2010-11-20' WHERE id = $1", [REGIO.kind]);
    expect(await lukt(actorVan('ouder'), zet('2012-11-20'))).toBe(false);
    expect(await lukt(actorVan('ouder'), sql`update leerling set plaats = 'Elders' where id = ${REGIO.kind}`)).toBe(
      true,
    );
    expect(await lukt(actorVan('ib'), zet('2010-11-21'))).toBe(true);
  });

  it('TOE-1 wie beslist, met naam, hoort alleen wie bij het kind hoort', async () => {
    const namen = (wie: Mens) =>
      als(
        actorVan(wie),
        async (tx) => (await sql`select * from toestemming_beslissers_met_naam(${REGIO.kind})`.execute(tx)).rows.length,
      );
    expect(await namen('ib')).toBe(2);
    expect(await namen('tweedeOuder')).toBe(2);
    for (const wie of ['anderIb', 'vreemdeOuder', 'leraar', 'bestuur', 'partner', 'privacy'] as const)
      expect(await namen(wie), wie).toBe(0);
  });

  it('AAN-12 alleen het register zelf deelt op toestemming een dossier; een school deelt niet met zichzelf', async () => {
    const deel = sql`insert into dossierdeling (leerling, vestiging, door, swv, van) values (${REGIO.kind}, '99AA00', ${persoonId('ouder')}, 'PO9901', ${VANDAAG})`;
    expect(await lukt(actorVan('ib'), deel)).toBe(false);
    expect(await lukt(actorVan('leerling'), deel)).toBe(false);
    // Nor a parent alone: it would go over a refusal of the other.
    expect(await lukt(actorVan('ouder'), deel)).toBe(false);
    expect(await lukt(SYSTEEM, deel)).toBe(true);
  });
});
