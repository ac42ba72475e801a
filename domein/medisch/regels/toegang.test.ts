import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import type { Relaties } from '../../dossier/regels/toegang-feiten.ts';
import { magMedischSchrijven, magMedischZien } from './toegang.ts';

const DAG = datum('2026-11-20');
const VANAF = { van: datum('2026-08-01'), tot: null };
const RELATIES: Relaties = {
  leerling: 'kind',
  gezag: [{ ...VANAF, persoon: 'moeder', soort: 'ouder_met_gezag' }],
  scholen: [
    { ...VANAF, vestiging: 'school' },
    { ...VANAF, vestiging: 'nieuw' },
  ],
  inschrijvingen: [{ ...VANAF, vestiging: 'school', groep: '4A' }],
  delingen: [],
  noodtoegang: [],
};
const als = (rol: Actor['rol'], anders: Partial<Actor> = {}): Actor => ({
  persoon: 'ik',
  naam: 'Ik',
  rol,
  organisatie: 'school',
  ...anders,
});

describe('wie leest en schrijft een medische handeling', () => {
  it.each([
    ['ARR-6 een ouder met gezag leest', als('ouder', { persoon: 'moeder', organisatie: null }), [true, false]],
    ['ARR-6 een andere ouder niet', als('ouder', { organisatie: null }), [false, false]],
    ['ARR-6 de leerling leest', als('leerling', { leerling: 'kind', organisatie: null }), [true, false]],
    ['ARR-6 de intern begeleider leest en schrijft', als('ib'), [true, true]],
    ['ARR-6 de leraar van de groep leest', als('leraar', { groep: '4A' }), [true, false]],
    ['ARR-6 de leraar van een andere groep niet', als('leraar', { groep: '5A' }), [false, false]],
    ['ARR-6 een andere betrokken school zonder deling niet', als('ib', { organisatie: 'nieuw' }), [false, false]],
    ['ARR-6 een bestuur niet', als('bestuur'), [false, false]],
    ['ARR-6 een deskundige niet', als('deskundige'), [false, false]],
  ] as const)('%s', (_zin, actor, verwacht) => {
    const rij = { vestiging: 'school' };
    expect([magMedischZien(actor, rij, RELATIES, DAG).mag, magMedischSchrijven(actor, rij, RELATIES, DAG).mag]).toEqual(
      verwacht,
    );
  });
  it('AAN-12 een andere school leest mee als ouders het dossier delen, en schrijft niet', () => {
    const gedeeld = { ...RELATIES, delingen: [{ ...VANAF, vestiging: 'nieuw' }] };
    const actor = als('ib', { organisatie: 'nieuw' });
    expect(magMedischZien(actor, { vestiging: 'school' }, gedeeld, DAG).mag).toBe(true);
    expect(magMedischSchrijven(actor, { vestiging: 'school' }, gedeeld, DAG).mag).toBe(false);
  });
});
