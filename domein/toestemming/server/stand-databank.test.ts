import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Datum, datum, leeftijdOp, plusDagen, plusJaren } from '../../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { metProefdatabank } from '../../../server/platform/proef/proefdatabank.ts';
import { persoonId, vulProefregio } from '../../../server/platform/proef/proefregio.ts';
import { type Gezagsoort, wieHeeftGezag } from '../../dossier/regels/gezag.ts';
import { type Antwoord, type Beslisser, berekenStand, isGeldig } from '../regels/stand.ts';
import { vindBeslissers } from './opslag.ts';

/** How many invented children, each with one consent. */
const WERELDEN = 2400;
const DAG = datum('2026-11-20');
const OUDERS = (['ouder', 'tweedeOuder', 'vreemdeOuder'] as const).map(persoonId);
const proef = metProefdatabank(vulProefregio);

const verschuiving = fc.constantFrom(-400, -400, -30, -1, 0, 1);
const dagen = verschuiving.map((aantal) => plusDagen(DAG, aantal));
const wereld = fc.record({
  geboortedatum: fc
    .tuple(fc.constantFrom(-12, -12, -16, -17, -18), fc.constantFrom(-1, 0, 1))
    .map(([jaren, dag]) => plusDagen(plusJaren(DAG, jaren), dag)),
  account: fc.boolean(),
  gezag: fc.tuple(
    ...OUDERS.map((persoon) =>
      fc.option(
        fc.record({
          persoon: fc.constant(persoon),
          soort: fc.constantFrom<Gezagsoort>('ouder_met_gezag', 'ouder_met_gezag', 'voogd', 'ouder_zonder_gezag'),
          van: dagen,
          tot: fc.option(
            fc.constantFrom(0, 1, 40).map((later) => plusDagen(DAG, later)),
            { nil: null },
          ),
        }),
        { freq: 4, nil: null },
      ),
    ),
  ),
  allenNodig: fc.boolean(),
  gevraagdDag: fc.constantFrom(-300, -10, -1, 0).map((aantal) => plusDagen(DAG, aantal)),
  geldigTot: fc.constantFrom(0, 1, 200, 200, 200, 200).map((aantal) => plusDagen(DAG, aantal)),
  vervallenOp: fc.option(
    fc.constantFrom(-1, 0, 1).map((aantal) => plusDagen(DAG, aantal)),
    { freq: 6, nil: null },
  ),
  antwoorden: fc.array(
    fc.record({
      wie: fc.constantFrom(0, 1, 2, 3),
      antwoord: fc.constantFrom<Antwoord['antwoord']>(
        'gegeven',
        'gegeven',
        'gegeven',
        'gegeven',
        'gegeven',
        'geweigerd',
        'ingetrokken',
      ),
      telt: fc.constantFrom(true, true, true, true, false),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

it('TOE-1 wie beslist en of toestemming geldt: de databank zegt in duizenden gevallen hetzelfde als de regel', async () => {
  const werelden = fc.sample(wereld, { numRuns: WERELDEN, seed: 20261123 }).map((een, plek) => {
    const nummer = String(plek).padStart(8, '0');
    const id = `${nummer}-0000-7000-8000-00000000d001`;
    const kind = een.account ? `${nummer}-0000-7000-8000-00000000d002` : null;
    const gezag = een.gezag
      .filter((regel) => regel !== null)
      .filter(({ van, tot }) => tot === null || van < tot)
      .map((regel) => ({ ...regel, leerling: id }));
    const antwoorden = een.antwoorden.flatMap(({ wie, antwoord, telt }) => {
      const persoon = OUDERS[wie] ?? kind;
      return persoon === null ? [] : [{ persoon, antwoord, telt, dag: een.gevraagdDag }];
    });
    // A consent of no days at all cannot be asked.
    const geldigTot = een.geldigTot > een.gevraagdDag ? een.geldigTot : plusDagen(een.gevraagdDag, 1);
    return { ...een, id, kind, gezag, antwoorden, geldigTot };
  });
  await vul(werelden);
  const { rows } = await alsActor(proef.databank, SYSTEEM, DAG, async (tx) => ({
    rows: await Promise.all(werelden.map(async ({ id }) => ({ id, beslissers: await vindBeslissers(tx, id) }))),
  }));
  const volgensDatabank = new Map(
    (
      await proef.query<{ id: string; geldig: boolean }>(
        'SELECT id, toestemming_geldig(id, $1) AS geldig FROM toestemming',
        [DAG],
      )
    ).map(({ id, geldig }) => [id, geldig]),
  );
  const beslist = new Map(rows.map(({ id, beslissers }) => [id, beslissers]));
  let geldig = 0;
  for (const een of werelden) {
    const beslissers = wieBeslist(een.geboortedatum, een.kind, een.gezag);
    expect(beslist.get(een.id)?.map(wie).sort(), een.id).toEqual(beslissers.map(wie).sort());
    const stand = berekenStand(een, een.antwoorden, beslissers, DAG);
    expect(volgensDatabank.get(een.id), JSON.stringify({ een, stand })).toBe(isGeldig(stand));
    if (isGeldig(stand)) geldig += 1;
  }
  // Both outcomes come up often enough to mean something.
  expect(geldig).toBeGreaterThan(WERELDEN / 20);
  expect(geldig).toBeLessThan(WERELDEN / 2);
});

const wie = ({ persoon, als, sinds }: Beslisser) => `${als} ${persoon} ${als === 'ouder' ? sinds : ''}`;

/** UAVG 5, BW 1:245: the pupil from 16 with an account, otherwise those with gezag. */
function wieBeslist(
  geboortedatum: Datum,
  kind: string | null,
  gezag: readonly { persoon: string; soort: Gezagsoort; van: Datum; tot: Datum | null }[],
): Beslisser[] {
  if (kind !== null && leeftijdOp(geboortedatum, DAG) >= 16)
    return [{ persoon: kind, naam: '', als: 'leerling', sinds: DAG }];
  // Of age: nobody has gezag any more.
  if (leeftijdOp(geboortedatum, DAG) >= 18) return [];
  return wieHeeftGezag(gezag, DAG).map(({ persoon, van }) => ({ persoon, naam: '', als: 'ouder', sinds: van }));
}

type Wereld = {
  id: string;
  kind: string | null;
  geboortedatum: Datum;
  gezag: readonly object[];
  antwoorden: readonly Antwoord[];
  gevraagdDag: Datum;
  geldigTot: Datum;
  vervallenOp: Datum | null;
  allenNodig: boolean;
};

async function vul(werelden: readonly Wereld[]): Promise<void> {
  const vult = (tabel: string, kolommen: string, rijen: readonly object[]) =>
    proef.query(
      `INSERT INTO ${tabel} (${kolommen}) SELECT ${kolommen} FROM json_populate_recordset(NULL::${tabel}, $1::json)`,
      [JSON.stringify(rijen)],
    );
  const swv = 'PO9901';
  await vult(
    'leerling',
    'id, nummer, swv, roepnaam, tussenvoegsel, achternaam, geboortedatum, straat, huisnummer, postcode, plaats, volgnummer',
    werelden.map(({ id, geboortedatum }) => ({
      id,
      nummer: id.slice(0, 8),
      swv,
      roepnaam: 'A',
      tussenvoegsel: '',
      achternaam: 'B',
      geboortedatum,
      straat: 'S',
      huisnummer: '1',
      postcode: '9901AA',
      plaats: 'P',
      volgnummer: 1,
    })),
  );
  await vult(
    'persoon',
    'id, naam, email, leerling',
    werelden.flatMap(({ id, kind }) =>
      kind ? [{ id: kind, naam: 'K', email: `${id}@proef.example`, leerling: id }] : [],
    ),
  );
  await vult(
    'gezag',
    'leerling, persoon, soort, van, tot',
    werelden.flatMap(({ gezag }) => gezag),
  );
  await vult(
    'toestemming',
    'id, leerling, swv, doel, partijsoort, partij, onderdelen, waarom, allen_nodig, gevraagd_op, gevraagd_dag, geldig_tot, vervallen_op, door, door_naam, door_rol, geldt, gemeld_aan',
    werelden.map((een) => ({
      id: een.id,
      leerling: een.id,
      swv,
      doel: 'overleg',
      partijsoort: 'huisarts',
      partij: 'De Linde',
      onderdelen: ['behoeften'],
      waarom: 'x',
      allen_nodig: een.allenNodig,
      gevraagd_op: '2026-01-01T00:00:00Z',
      gevraagd_dag: een.gevraagdDag,
      geldig_tot: een.geldigTot,
      vervallen_op: een.vervallenOp,
      door: persoonId('ib'),
      door_naam: 'x',
      door_rol: 'ib',
      geldt: false,
      gemeld_aan: [],
    })),
  );
  await proef.query(
    `INSERT INTO toestemming_antwoord (id, toestemming, leerling, swv, persoon, persoon_naam, als, antwoord, weg, dag, moment, telt, vastgelegd_door, vastgelegd_door_naam)
      SELECT gen_random_uuid(), a.t, a.t, 'PO9901', a.persoon, 'x', 'ouder', a.antwoord, 'opmaat', a.dag, '2026-01-01', a.telt, a.persoon, 'x'
      FROM json_to_recordset($1::json) AS a (t uuid, persoon uuid, antwoord text, dag date, telt boolean, plek int) ORDER BY a.t, a.plek`,
    [
      JSON.stringify(
        werelden.flatMap(({ id, antwoorden }) => antwoorden.map((antwoord, plek) => ({ ...antwoord, t: id, plek }))),
      ),
    ],
  );
}
