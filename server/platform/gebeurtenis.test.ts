import { expect, it } from 'vitest';
import { datum } from '../../kern/tijd/datum.ts';
import { alsActor, alsSysteem } from './databank/als-actor.ts';
import { legGebeurtenisVast } from './gebeurtenis.ts';
import type { Abonnement } from './http/route.ts';
import { metProefapp } from './proef/proefapp.ts';
import { MENSEN, persoonId } from './proef/proefregio.ts';

const proef = metProefapp([]);
const VANDAAG = datum('2026-11-20');
const actor = { persoon: persoonId('directie'), naam: 'Proef directie', ...MENSEN.directie };
const gebeurtenis = (soort: string) => ({ soort, swv: 'PO9901', tekst: 'x', voorOuders: false });

it('wat binnen alsSysteem wordt vastgelegd, staat op naam van Opmaat; daarna handelt weer wie begon, ook na een binnen een', async () => {
  const abonnementen: readonly Abonnement[] = [
    {
      soort: 'proef.een',
      werk: ({ tx, actor: wie, legVast }) =>
        alsSysteem(tx, wie, async () => {
          await alsSysteem(tx, wie, () => legVast(gebeurtenis('proef.twee')));
          await legVast(gebeurtenis('proef.drie'));
        }),
    },
  ];
  await alsActor(proef.databank, actor, VANDAAG, async (tx) => {
    const basis = { tx, actor, vandaag: VANDAAG, nu: '2026-11-20T11:00:00.000Z' };
    await legGebeurtenisVast(basis, abonnementen, gebeurtenis('proef.een'));
    await legGebeurtenisVast(basis, abonnementen, gebeurtenis('proef.vier'));
  });
  expect(await proef.query('SELECT soort, door, door_naam, door_rol FROM gebeurtenis ORDER BY id')).toEqual([
    { soort: 'proef.een', door: actor.persoon, door_naam: 'Proef directie', door_rol: 'directie' },
    { soort: 'proef.twee', door: null, door_naam: 'Opmaat', door_rol: 'systeem' },
    { soort: 'proef.drie', door: null, door_naam: 'Opmaat', door_rol: 'systeem' },
    { soort: 'proef.vier', door: actor.persoon, door_naam: 'Proef directie', door_rol: 'directie' },
  ]);
});
