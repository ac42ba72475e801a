import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, NIEMAND, POORT, SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { hashCode, hashSleutel } from '../../../server/platform/sleutel.ts';
import {
  anders,
  begin,
  maakVraagbaar,
  noemOpvang,
  TOESTEMMING_IN_HET_KLEIN,
  type Verstuurd,
  verstuur,
  zegt,
} from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, TOESTEMMING_IN_HET_KLEIN);
const VANDAAG = datum('2026-11-20');
const NU = '2026-11-20T11:00:00.000Z';
let partij = '';
let verzoek: Verstuurd = { id: '', code: '', sleutel: '' };

/** Whether the last test left what was laid out as it was; then the next need not wait for another. */
let onveranderd = false;

beforeEach(async () => {
  if (onveranderd) return;
  onveranderd = true;
  await begin(proef);
  partij = await maakVraagbaar(proef);
  verzoek = await verstuur(proef, partij);
  await proef.vraag(undefined, 'POST', `/verzoeken/link/${verzoek.sleutel}/antwoord`, {
    code: verzoek.code,
    naam: 'Anke',
    functie: '',
    tekst: 'Goed.',
  });
});

const actor = (mens: Mens): Actor => ({
  persoon: persoonId(mens),
  naam: `Proef ${mens}`,
  ...MENSEN[mens],
  ...(mens === 'leerling' && { leerling: REGIO.kind }),
  ...(mens === 'leraar' && { groep: '4A' }),
});
const als = <T>(wie: Actor, werk: (tx: Tx) => Promise<T>) => alsActor(proef.databank, wie, VANDAAG, werk);
/** How many rows the statement touches, or the code with which PostgreSQL refuses it. */
const doe = (wie: Actor, opdracht: ReturnType<typeof sql>) =>
  als(wie, async (tx) => {
    const aantal = Number((await opdracht.execute(tx)).numAffectedRows ?? 0);
    if (aantal > 0) onveranderd = false;
    return aantal;
  }).catch((fout: { code?: string }) => fout.code);

describe('de databank zelf schermt de omgeving van het kind af', () => {
  const ziet = (wie: Actor) =>
    als(wie, async (tx) => {
      const aantallen: number[] = [];
      for (const tabel of ['omgevingspartij', 'informatieverzoek', 'informatieantwoord'])
        aantallen.push((await sql`select id from ${sql.table(tabel)}`.execute(tx)).rows.length);
      return aantallen;
    });

  it.each(Object.keys(MENSEN) as Mens[])('AAN-14 %s ziet precies wat mag', async (mens) => {
    const mag = ['ouder', 'tweedeOuder', 'ib', 'schoolleider'].includes(mens);
    expect(await ziet(actor(mens))).toEqual(mag ? [1, 1, 1] : [0, 0, 0]);
  });

  it('niemand en de poort zien niets, Opmaat zelf alles', async () => {
    expect(await ziet(NIEMAND)).toEqual([0, 0, 0]);
    expect(await ziet(POORT)).toEqual([0, 0, 0]);
    expect(await ziet(SYSTEEM)).toEqual([1, 1, 1]);
  });

  it('een school die niet meer betrokken is, ziet niets meer', async () => {
    onveranderd = false;
    await proef.query("UPDATE betrokken_school SET tot = '2026-11-20'");
    expect(await ziet(actor('ib'))).toEqual([0, 0, 0]);
    expect(await ziet(actor('ouder'))).toEqual([1, 1, 1]);
  });

  it.each(['sleutel', 'code'])('de %s van een link is voor niemand te lezen', async (kolom) => {
    expect(await doe(actor('ib'), sql`select ${sql.ref(kolom)} from informatieverzoek`)).toBe('42501');
    expect(await doe(SYSTEEM, sql`select ${sql.ref(kolom)} from informatieverzoek`)).toBe('42501');
  });

  it('een leerling leest de namen alleen over zichzelf', async () => {
    const namen = (wie: Actor, leerling: string) =>
      als(wie, async (tx) => (await sql`select * from omgeving_namen(${leerling}::uuid)`.execute(tx)).rows.length);
    expect(await namen(actor('leerling'), REGIO.kind)).toBe(1);
    expect(await namen(actor('leerling'), REGIO.anderKind)).toBe(0);
    expect(await namen(actor('vreemdeOuder'), REGIO.kind)).toBe(0);
  });

  it('niemand schrijft of verandert een antwoord, en niemand wist iets', async () => {
    for (const wie of [actor('ib'), actor('ouder'), SYSTEEM, NIEMAND]) {
      expect(
        await doe(
          wie,
          sql`insert into informatieantwoord select gen_random_uuid(), verzoek, leerling, swv, vestiging, herkomst, naam, functie, tekst, dag, moment from informatieantwoord`,
        ),
      ).toBe('42501');
      expect(await doe(wie, sql`update informatieantwoord set tekst = 'anders'`)).toBe('42501');
      expect(await doe(wie, sql`delete from omgevingspartij`)).toBe('42501');
      expect(await doe(wie, sql`update informatieverzoek set vraag = 'anders'`)).toBe('42501');
      expect(await doe(wie, sql`update omgevingspartij set naam = 'anders'`)).toBe('42501');
    }
  });

  const vraagToe = sql`insert into informatieverzoek (id, partij, leerling, swv, vestiging, toestemming, vraag, sleutel, code, verstuurd_op, verstuurd_dag, tot, door, door_naam)
    select gen_random_uuid(), id, leerling, swv, vestiging, toestemming, 'x', gen_random_uuid()::text::bytea, '\\x00', now(), vandaag(), vandaag() + 5, actor_persoon(), 'x'
    from omgevingspartij where vervallen_op is null`;
  it.each(['ib', 'schoolleider', 'ouder', 'anderIb', 'partner'] as const)('AAN-14 een vraag van %s', async (mens) => {
    expect(await doe(actor(mens), vraagToe)).toBe(
      mens === 'ouder' ? '42501' : mens === 'ib' || mens === 'schoolleider' ? 1 : 0,
    );
  });

  it('AAN-14 zonder geldige toestemming weigert de databank de vraag zelf', async () => {
    onveranderd = false;
    await zegt(proef, 'tweedeOuder', 'ingetrokken', partij);
    expect(await doe(actor('ib'), vraagToe)).toBe('42501');
  });

  it('een partij leunt alleen op een toestemming voor dit doel, dit kind en deze school', async () => {
    onveranderd = false;
    const ander = await noemOpvang(proef, { naam: 'Huisartsenpraktijk De Linde', soort: 'huisarts' });
    await proef.query("UPDATE toestemming SET doel = 'meedenken' WHERE partij LIKE 'Huisarts%'");
    const [rij] = await proef.query<{ toestemming: string }>('SELECT toestemming FROM omgevingspartij WHERE id = $1', [
      ander,
    ]);
    expect(
      await doe(actor('ouder'), sql`update omgevingspartij set toestemming = ${rij?.toestemming} where id = ${partij}`),
    ).toBe('42501');
  });

  it('AAN-14 de school haalt niet weg wat ouders noemden, en een ouder stopt een vraag alleen door weg te halen', async () => {
    expect(await doe(actor('ib'), sql`update omgevingspartij set vervallen_op = vandaag()`)).toBe('42501');
    onveranderd = false;
    await proef.query('UPDATE informatieverzoek SET beantwoord_op = NULL');
    expect(await doe(actor('ouder'), sql`update informatieverzoek set herinnerd_op = vandaag()`)).toBe('42501');
    expect(
      await doe(actor('ouder'), sql`update informatieverzoek set ingetrokken_op = now(), ingetrokken_om = 'partij'`),
    ).toBe(1);
  });
});

describe('de functies van de antwoordpagina geven niets zonder adres en code', () => {
  const roep = async (functie: string, code: string, sleutel = verzoek.sleutel, dag = '2026-11-20') => {
    const hash = await hashCode(code, sleutel);
    const extra =
      functie === 'informatieverzoek_beantwoorden'
        ? sql`, ${JSON.stringify({ id: verzoek.id, naam: 'Anke', functie: '', tekst: 'x' })}::jsonb`
        : sql``;
    return als(
      NIEMAND,
      async (tx) =>
        (
          await sql`select * from ${sql.raw(functie)}(${hashSleutel(sleutel)}, ${hash}, ${NU}::timestamptz, ${dag}::date${extra})`.execute(
            tx,
          )
        ).rows.length,
    );
  };

  it.each(['informatieverzoek_lezen', 'informatieverzoek_beantwoorden'])('AAN-14 %s', async (functie) => {
    onveranderd = false;
    await proef.query('DELETE FROM informatieantwoord');
    await proef.query('UPDATE informatieverzoek SET beantwoord_op = NULL');
    expect(await roep(functie, anders(verzoek.code))).toBe(0);
    expect(await roep(functie, verzoek.code, 'iets-anders')).toBe(0);
    expect(await roep(functie, verzoek.code, verzoek.sleutel, '2026-12-12')).toBe(0);
    expect(await roep(functie, verzoek.code)).toBe(1);
    await proef.query('UPDATE informatieverzoek SET pogingen = 20');
    expect(await roep(functie, verzoek.code)).toBe(0);
  });

  it('AAN-14 na een antwoord is de vraag niet meer te lezen', async () => {
    expect(await roep('informatieverzoek_lezen', verzoek.code)).toBe(0);
    expect(await roep('informatieverzoek_beantwoorden', verzoek.code)).toBe(0);
  });

  it('wat alleen de functies gebruiken, roept de toepassing niet zelf aan', async () => {
    expect(await roep('informatieverzoek_open', verzoek.code).catch((fout: { code?: string }) => fout.code)).toBe(
      '42501',
    );
  });
});
