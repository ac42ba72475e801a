import { beforeAll, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { MENSEN, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { beschrijfBehoefte, dienIn, doe, kosten, maak, schrijfIn } from './proefarrangement.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes, abonnementen);
beforeAll(async () => {
  await schrijfIn(proef.query);
  await beschrijfBehoefte(proef.query);
});
const loop = async () => {
  for (const taak of taken)
    await voerTaakUit(taak, { databank: proef.databank, nu: () => '2026-11-20T11:00:00.000Z', abonnementen });
};
const school = { model: 'school', van: '2026-11-02', tot: '2027-02-26', kosten: [kosten({ betaler: 'school' })] };
const standen = () => proef.query('SELECT naam, toestand, beeindigd_op FROM arrangement ORDER BY naam COLLATE "C"');

it('ARR-1 gaat een leerling van school, dan stopt wat voor die leerling liep, met reden; anderen in de groep gaan door', async () => {
  await maak(proef.vraag, { ...school, naam: 'Eigen' });
  await dienIn(proef.vraag, { naam: 'Gevraagd' });
  const groep = await maak(proef.vraag, { ...school, naam: 'Groep', soort: 'groep', leerling: null, groep: '4A' });
  for (const leerling of [REGIO.kind, REGIO.anderKind])
    await doe(proef.vraag, 'ib', groep, 'deelnemers', { leerling, van: '2026-11-10', waarom: 'Leest graag samen.' });
  const voor = await standen();
  await loop();
  expect(await standen()).toEqual(voor);

  // Ending in the future is no leaving yet, and neither is moving to another group of the same school.
  await proef.query("UPDATE inschrijving SET tot = '2026-12-01' WHERE leerling = $1", [REGIO.kind]);
  await loop();
  expect(await standen()).toEqual(voor);

  await proef.query("UPDATE inschrijving SET tot = '2026-11-20' WHERE leerling = $1", [REGIO.kind]);
  await loop();
  await loop();
  expect(await standen()).toEqual([
    { naam: 'Eigen', toestand: 'beeindigd', beeindigd_op: '2026-11-19' },
    { naam: 'Gevraagd', toestand: 'ingetrokken', beeindigd_op: null },
    { naam: 'Groep', toestand: 'toegekend', beeindigd_op: null },
  ]);
  expect(
    await proef.query('SELECT leerling, tot, waarom_gestopt FROM arrangement_deelname ORDER BY tot NULLS LAST'),
  ).toEqual([
    { leerling: REGIO.kind, tot: '2026-11-20', waarom_gestopt: 'De leerling is van school.' },
    { leerling: REGIO.anderKind, tot: null, waarom_gestopt: null },
  ]);
  expect(
    await proef.query(
      'SELECT naam FROM termijn WHERE leerling IS NOT NULL AND vervallen_op IS NULL AND voldaan_op IS NULL',
    ),
  ).toEqual([]);
  expect(
    await proef.query("SELECT soort, door_rol, voor_ouders FROM gebeurtenis WHERE door_rol = 'systeem' ORDER BY soort"),
  ).toEqual(
    ['arrangement.beeindigd', 'arrangement.deelname-gestopt', 'arrangement.ingetrokken'].map((soort) => ({
      soort,
      door_rol: 'systeem',
      voor_ouders: true,
    })),
  );
  const log = await proef.query("SELECT leerling FROM verwerking WHERE actie = 'taak.arrangement.stoppen-na-vertrek'");
  expect(new Set(log.map(({ leerling }) => leerling))).toEqual(new Set([REGIO.kind]));
});

it('ARR-1 een leerling die op dezelfde school opnieuw is ingeschreven, is niet van school', async () => {
  await maak(proef.vraag, { ...school, naam: 'Blijft' });
  await proef.query("UPDATE inschrijving SET tot = '2026-11-01' WHERE leerling = $1", [REGIO.kind]);
  await proef.query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, $3, '5', '5A', '2026-11-01')`,
    [REGIO.kind, REGIO.school, REGIO.swvPo],
  );
  await loop();
  expect(await proef.query("SELECT toestand FROM arrangement WHERE naam = 'Blijft'")).toEqual([
    { toestand: 'toegekend' },
  ]);
});

it('ARR-1 alleen Opmaat zelf beëindigt zo: een ander schrijft het niet namens Opmaat op', async () => {
  const id = await maak(proef.vraag, { ...school, naam: 'Namens' });
  const actor = { persoon: persoonId('ouder'), naam: 'Proef ouder', ...MENSEN.ouder };
  await expect(
    alsActor(proef.databank, actor, datum('2026-11-20'), (tx) =>
      tx
        .insertInto('arrangement_handeling')
        .values({
          arrangement: id,
          volgnummer: 2,
          leerling: REGIO.kind,
          swv: REGIO.swvPo,
          vestiging: REGIO.school,
          soort: 'beeindigd',
          moment: '2026-11-20T11:00:00.000Z',
          dag: datum('2026-11-20'),
          door: null,
          door_naam: 'Opmaat',
          door_rol: 'systeem',
          gegevens: '{}',
        })
        .execute(),
    ),
  ).rejects.toThrow(/row-level security/);
});
