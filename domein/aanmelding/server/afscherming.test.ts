import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor, NIEMAND, SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { DOSSIER_IN_HET_KLEIN, dienIn, ruimOp } from './proefopzet.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, DOSSIER_IN_HET_KLEIN);
const VANDAAG = datum('2026-11-20');
let id = '';

beforeEach(async () => {
  await ruimOp(proef);
  id = await dienIn(proef);
  await proef.vraag('ouder', 'POST', '/aanmeldingconcepten', { gegevens: { stap: 1, leerling: REGIO.kind } });
  const plek = [REGIO.school, REGIO.kind, persoonId('schoolleider')];
  await proef.query(
    "INSERT INTO schorsing VALUES (gen_random_uuid(), 'PO9901', $1, $2, '2026-11-20', '2026-11-20', 'reden', false, NULL, now(), $3, 'Proef')",
    plek,
  );
  await proef.query(
    "INSERT INTO verwijdering (id, swv, vestiging, leerling, toestand, reden, om_vorderingen, begonnen_op, door, door_naam) VALUES (gen_random_uuid(), 'PO9901', $1, $2, 'voorgenomen', 'reden', false, now(), $3, 'Proef')",
    plek,
  );
});

const actor = (mens: Mens): Actor => ({
  persoon: persoonId(mens),
  naam: `Proef ${mens}`,
  ...MENSEN[mens],
  ...(mens === 'leerling' && { leerling: REGIO.kind }),
  ...(mens === 'leraar' && { groep: '4A' }),
});
const als = <T>(wie: Actor, werk: (tx: Tx) => Promise<T>) => alsActor(proef.databank, wie, VANDAAG, werk);
const TABELLEN = ['aanmelding', 'aanmelding_handeling', 'aanmelding_concept', 'schorsing', 'verwijdering'] as const;
const ziet = (wie: Actor) =>
  als(wie, async (tx) => {
    const aantallen: number[] = [];
    for (const tabel of TABELLEN)
      aantallen.push(
        (
          await tx
            .selectFrom(tabel)
            .select((w) => w.fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      );
    return aantallen;
  });

/** What the database itself shows, whatever the routes would say; everybody else sees nothing. Order as in TABELLEN. */
const ZICHT: Partial<Record<Mens, readonly number[]>> = {
  ouder: [1, 1, 1, 1, 1],
  tweedeOuder: [1, 1, 0, 1, 1],
  ib: [1, 1, 0, 1, 1],
  schoolleider: [1, 1, 0, 1, 1],
};

describe('de databank zelf schermt aanmeldingen af', () => {
  it.each(Object.keys(MENSEN) as Mens[])('%s ziet precies wat mag', async (mens) => {
    expect(await ziet(actor(mens))).toEqual(ZICHT[mens] ?? [0, 0, 0, 0, 0]);
  });

  it('niemand ziet iets zonder inlog; Opmaat zelf ziet aanmeldingen maar geen concepten of schorsingen', async () => {
    expect(await ziet(NIEMAND)).toEqual([0, 0, 0, 0, 0]);
    expect(await ziet(SYSTEEM)).toEqual([1, 1, 0, 0, 0]);
  });

  it('een school die geen betrokken school meer is, ziet de aanmelding niet meer', async () => {
    await proef.query("UPDATE betrokken_school SET tot = '2026-11-20'");
    expect(await ziet(actor('ib'))).toEqual([0, 0, 0, 0, 0]);
  });

  const besluit = (wie: Actor, toestand: string) =>
    als(wie, async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('aanmelding')
        .set({ toestand })
        .where('id', '=', id)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    }).catch((fout: { code?: string }) => fout.code);

  it.each([
    ['schoolleider', 'geplaatst', 1],
    ['schoolleider', 'ingetrokken', '42501'],
    ['ib', 'geplaatst', '42501'],
    ['ib', 'in_behandeling', 1],
    ['ouder', 'geplaatst', '42501'],
    ['ouder', 'ingetrokken', 1],
    ['vreemdeOuder', 'ingetrokken', 0],
    ['andereSchoolleider', 'geplaatst', 0],
    ['leraar', 'geplaatst', 0],
    ['bestuur', 'geplaatst', 0],
  ] as const)('AAN-6 %s brengt een aanmelding naar %s: %s', async (mens, toestand, verwacht) => {
    expect(await besluit(actor(mens), toestand)).toBe(verwacht);
  });

  const leg = (wie: Actor, soort: string) =>
    als(wie, async (tx) => {
      await tx
        .insertInto('aanmelding_handeling')
        .values({
          aanmelding: id,
          volgnummer: 2,
          swv: 'PO9901',
          soort,
          moment: '2026-11-20T11:00:00Z',
          dag: VANDAAG,
          door: wie.persoon || null,
          door_naam: 'x',
          door_rol: wie.rol,
          gegevens: '{}',
        })
        .execute();
      return 'gelukt';
    }).catch((fout: { code?: string }) => fout.code);

  it.each([
    ['ib', 'onderzoek_vastgelegd', 'gelukt'],
    ['ib', 'besloten', '42501'],
    ['ib', 'ingetrokken', '42501'],
    ['schoolleider', 'besloten', 'gelukt'],
    ['ouder', 'besloten', '42501'],
    ['ouder', 'onderzoek_vastgelegd', '42501'],
    ['ouder', 'ingetrokken', 'gelukt'],
    ['anderIb', 'onderzoek_vastgelegd', '42501'],
    ['leraar', 'onderzoek_vastgelegd', '42501'],
    ['schoolleider', 'tijdelijk_geplaatst', '42501'],
  ] as const)('AAN-6 %s legt «%s» vast: %s', async (mens, soort, verwacht) => {
    expect(await leg(actor(mens), soort)).toBe(verwacht);
  });

  it('niemand kan vastgelegde handelingen veranderen of een aanmelding weggooien', async () => {
    const fout = (werk: (tx: Tx) => Promise<unknown>) =>
      als(actor('schoolleider'), werk).catch((f: { code?: string }) => f.code);
    expect(await fout((tx) => tx.updateTable('aanmelding_handeling').set({ door_naam: 'ander' }).execute())).toBe(
      '42501',
    );
    expect(await fout((tx) => tx.deleteFrom('aanmelding_handeling').execute())).toBe('42501');
    expect(await fout((tx) => tx.deleteFrom('aanmelding').execute())).toBe('42501');
    expect(await fout((tx) => tx.updateTable('aanmelding').set({ leerling: REGIO.anderKind }).execute())).toBe('42501');
  });
});
