import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, NIEMAND, SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { actorVan, MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { antwoord, deling, geefToestemming, legDossierAan, TOESTEMMING } from './proefdeling.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes, abonnementen);
const VANDAAG = datum('2026-11-20');
const PAD = `/leerlingen/${REGIO.kind}/delingen`;
let id = '';
beforeAll(async () => {
  await legDossierAan(proef.query);
  await geefToestemming(proef.query);
  id = (await proef.vraag('ib', 'POST', PAD, deling())).json.id;
});

const als = <T>(mens: Mens, werk: (tx: Tx) => Promise<T>) => alsActor(proef.databank, actorVan(mens), VANDAAG, werk);
const tel = (mens: Mens, vraag: ReturnType<typeof sql<{ aantal: number }>>) =>
  als(mens, async (tx) => Number((await vraag.execute(tx)).rows[0]?.aantal));

describe('TOE-2 de databank weigert zelf', () => {
  it.each(Object.keys(MENSEN) as Mens[])('TOE-2 de rij van een deling voor %s, en de inhoud', async (mens) => {
    const ziet = ['ib', 'schoolleider', 'ouder', 'tweedeOuder', 'leerling'].includes(mens);
    expect(await tel(mens, sql`select count(*) as aantal from deling d where d.id is not null`)).toBe(ziet ? 1 : 0);
    expect(await tel(mens, sql`select count(*) as aantal from deling_inhoud(${id}, now())`)).toBe(
      mens === 'partner' ? 1 : 0,
    );
    expect(await tel(mens, sql`select count(*) as aantal from deling_ontvangen()`)).toBe(mens === 'partner' ? 1 : 0);
    const deelt = mens === 'ib' || mens === 'schoolleider';
    const voorbeeld = await als(
      mens,
      async (tx) =>
        (await sql<{ x: unknown }>`select deling_voorbeeld(${REGIO.kind}, '{behoeften}', '{}') as x`.execute(tx))
          .rows[0]?.x,
    );
    expect(voorbeeld !== null).toBe(deelt || mens === 'anderIb' || mens === 'andereSchoolleider');
  });

  it('TOE-2 een ontvanger leest geen tabel van het dossier', async () => {
    for (const tabel of ['leerling', 'behoefte', 'beschrijving', 'notitie', 'document', 'deling']) {
      expect(
        await tel('partner', sql`select count(*) as aantal from (select id from ${sql.table(tabel)}) x`),
        tabel,
      ).toBe(0);
    }
  });

  it.each(['sleutel', 'code', 'pogingen', 'gesloten_tot', 'ontvanger_email'])(
    'TOE-2 niemand leest de kolom %s',
    async (kolom) => {
      for (const actor of [actorVan('ib'), actorVan('ouder'), actorVan('partner'), SYSTEEM, NIEMAND]) {
        await expect(
          alsActor(proef.databank, actor, VANDAAG, (tx) => sql`select ${sql.ref(kolom)} from deling`.execute(tx)),
        ).rejects.toMatchObject({ code: '42501' });
      }
    },
  );

  it.each(['deling_stukken', 'deling_poging', 'deling_inhoud_van', 'deling_document_van', 'deling_kop'])(
    'TOE-2 de toepassing kan %s niet zelf aanroepen',
    async (functie) => {
      const [rij] = await proef.query<{ mag: boolean }>(
        "SELECT bool_or(has_function_privilege('opmaat_app', oid, 'EXECUTE')) AS mag FROM pg_proc WHERE proname = $1",
        [functie],
      );
      expect(rij).toEqual({ mag: false });
    },
  );

  const rij = (anders: Record<string, unknown>) => ({
    id: crypto.randomUUID(),
    leerling: REGIO.kind,
    swv: 'PO9901',
    vestiging: REGIO.school,
    doel: 'meedenken',
    anoniem: false,
    grond: 'toestemming',
    toestemming: TOESTEMMING,
    onderdelen: ['behoeften'],
    noodzaak: 'omdat',
    ouders_ingelicht_op: VANDAAG,
    ouders_ingelicht_hoe: 'mail',
    ontvanger_persoon: persoonId('partner'),
    ontvanger_rol: 'partner',
    ontvanger_naam: 'Proef partner',
    identiteit_nagegaan: 'gebeld',
    van: VANDAAG,
    tot: datum('2027-01-01'),
    moment: '2026-11-20T11:00:00.000Z',
    door: persoonId('ib'),
    door_naam: 'Proef ib',
    door_rol: 'ib',
    ...anders,
  });
  const voegToe = (mens: Mens, anders: Record<string, unknown>) =>
    als(mens, (tx) =>
      tx
        .insertInto('deling')
        .values(rij(anders) as never)
        .execute(),
    );

  it('TOE-2 een deling die klopt kan erin', async () => {
    await expect(voegToe('ib', {})).resolves.toBeDefined();
  });
  it.each<[string, Mens, Record<string, unknown>]>([
    ['meer onderdelen dan de toestemming', 'ib', { onderdelen: ['behoeften', 'visie_ouders'] }],
    ['langer dan de toestemming', 'ib', { tot: '2027-06-01' }],
    ['een ander doel', 'ib', { doel: 'overleg' }],
    ['een ander kind', 'ib', { leerling: REGIO.anderKind }],
    ['namens een ander', 'ib', { door: persoonId('schoolleider') }],
    ['namens een andere school', 'anderIb', { door: persoonId('anderIb') }],
    ['de wet voor een zorgpartner', 'ib', { grond: 'wet', toestemming: null, artikel: 'WPO 18a.13' }],
    [
      'de wet voor een link, die iedereen kan openen',
      'ib',
      {
        grond: 'wet',
        toestemming: null,
        artikel: 'WPO 18a.13',
        doel: 'swv_advies',
        ontvanger_persoon: null,
        ontvanger_rol: 'tlv',
        ontvanger_bij: 'PO9901',
        sleutel: Buffer.from('s'),
        code: Buffer.from('c'),
      },
    ],
    ['met terugwerkende kracht', 'ib', { van: '2026-11-01' }],
    ['door een ouder', 'ouder', { door: persoonId('ouder'), door_rol: 'ouder' }],
    ['door de ontvanger', 'partner', { door: persoonId('partner'), door_rol: 'partner' }],
  ])('TOE-2 niet: %s', async (_wat, mens, anders) => {
    await expect(voegToe(mens, anders)).rejects.toMatchObject({ code: '42501' });
  });

  it('TOE-2 de uitleg of ontvanger van een deling verandert niemand, en een gestopte begint niet opnieuw', async () => {
    await expect(
      als('ib', (tx) => tx.updateTable('deling').set({ noodzaak: 'anders' }).execute()),
    ).rejects.toMatchObject({ code: '42501' });
    await proef.vraag('ib', 'POST', `/delingen/${id}/beeindiging`, {});
    const { numUpdatedRows } = await als('ib', (tx) =>
      tx
        .updateTable('deling')
        .set({ beeindigd_op: null, beeindigd_om: null })
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    );
    expect(Number(numUpdatedRows)).toBe(0);
  });
});

describe('TOE-2 wat vanzelf voorbij is', () => {
  const taak = taken.find(({ naam }) => naam === 'deling.sluiten');
  const draai = (nu: string) =>
    voerTaakUit(taak as NonNullable<typeof taak>, { databank: proef.databank, nu: () => nu, abonnementen });
  const stand = async (welke: string) =>
    (await proef.query<{ beeindigd_om: string | null }>('SELECT beeindigd_om FROM deling WHERE id = $1', [welke]))[0]
      ?.beeindigd_om;
  const begin = async () => (await proef.vraag('ib', 'POST', PAD, deling())).json.id as string;

  it('TOE-2 na de laatste dag wordt het vastgelegd, één keer', async () => {
    const nieuw = await begin();
    await draai('2027-01-31T12:00:00.000Z');
    expect(await stand(nieuw)).toBeNull();
    await draai('2027-02-01T02:00:00.000Z');
    await draai('2027-02-01T03:00:00.000Z');
    expect(await stand(nieuw)).toBe('datum');
    expect(
      await proef.query("SELECT 1 FROM gebeurtenis WHERE soort = 'deling.beeindigd' AND onderwerp = $1", [nieuw]),
    ).toHaveLength(1);
  });

  it('TOE-1 na intrekken blijft het dicht, ook als de toestemming later weer komt', async () => {
    const nieuw = await begin();
    await antwoord(proef.query, 'ouder', 'ingetrokken');
    await draai('2026-11-20T12:00:00.000Z');
    expect(await stand(nieuw)).toBe('intrekking');
    await antwoord(proef.query, 'ouder', 'gegeven');
    expect((await proef.vraag('partner', 'GET', `/delingen/${nieuw}/inhoud`)).status).toBe(404);
  });

  it.each(['ingetrokken', 'gepauzeerd'])(
    'TOE-1 bij het bericht dat een toestemming is %s, sluit het meteen',
    async (voorval) => {
      const nieuw = await begin();
      await antwoord(proef.query, 'ouder', 'ingetrokken');
      await alsActor(proef.databank, actorVan('ouder'), VANDAAG, (tx) =>
        legGebeurtenisVast(
          { tx, actor: actorVan('ouder'), nu: '2026-11-20T12:00:00.000Z', vandaag: VANDAAG },
          abonnementen,
          {
            soort: `toestemming.${voorval}`,
            leerling: REGIO.kind,
            tekst: 'x',
            voorOuders: true,
          },
        ),
      );
      expect(await stand(nieuw)).toBe('intrekking');
      await antwoord(proef.query, 'ouder', 'gegeven');
    },
  );
});
