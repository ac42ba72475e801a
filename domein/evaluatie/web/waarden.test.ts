import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { controleer, leegFormulier, maakEvaluatie } from './waarden.ts';

const vandaag = datum('2026-11-20');
const plan = {
  opp: 'o',
  school: 'De Proefschool',
  vastgesteldDag: datum('2026-09-15'),
  volgnummer: 2,
  doelen: [
    {
      id: 'a',
      categorie: 'rust',
      categorienaam: 'Rust',
      tekst: 'Begint zelf',
      beginsituatie: 'x',
      streef: 'x',
      van: datum('2026-09-15'),
      tot: datum('2027-07-31'),
      laatste: null,
    },
  ],
};

describe('OPP-5 het formulier', () => {
  it('OPP-5 een leeg formulier vraagt alleen wat ook te zien is', () => {
    expect(Object.keys(controleer(leegFormulier(plan), plan, vandaag))).toEqual([
      'dag',
      'metOuders',
      'leerlingGehoord',
      'uitkomst-a',
      'besluit',
      'toelichting',
    ]);
  });
  it('OPP-6 wie een uitkomst kiest, vult ook bewijs en vervolg in; daarna kan het weg', () => {
    const vol = {
      ...leegFormulier(plan),
      dag: '2026-11-18',
      metOuders: 'ja',
      leerlingGehoord: 'nee',
      leerlingNietOm: 'Ziek',
      besluit: 'doorgaan',
      toelichting: 'Het werkt.',
      'uitkomst-a': 'deels',
    };
    expect(Object.keys(controleer(vol, plan, vandaag))).toEqual(['bewijs-a', 'vervolg-a']);
    const klaar = { ...vol, 'bewijs-a': 'Gezien', 'vervolg-a': 'Door' };
    expect(controleer(klaar, plan, vandaag)).toEqual({});
    expect(maakEvaluatie(klaar, plan.doelen).doelen).toEqual([
      { doel: 'a', uitkomst: 'deels', bewijs: 'Gezien', vervolg: 'Door' },
    ]);
  });
});
