import { describe, expect, it } from 'vitest';
import { ROLLEN } from '../../../kern/actor/actor.ts';
import type { Voorbeeldaccount } from '../contract.ts';
import { groepeerAccounts } from './accountgroepen.ts';

const account = (rol: string, naam = rol): Voorbeeldaccount => ({
  rolvervulling: naam,
  naam,
  rol,
  rolnaam: rol,
  organisatienaam: rol === 'ib' ? 'De Wilgentuin' : null,
  uitleg: '',
});

describe('voorbeeldaccounts kiezen', () => {
  it('elke rol staat in precies één groep, in de volgorde die zij hadden', () => {
    const groepen = groepeerAccounts(
      ROLLEN.map((rol) => account(rol)),
      '',
    );
    expect(groepen.flatMap(({ accounts }) => accounts.map(({ rol }) => rol)).sort()).toEqual([...ROLLEN].sort());
    expect(groepen[1]).toEqual({
      kop: 'Op school',
      accounts: [account('leraar'), account('ib'), account('schoolleider')],
    });
  });

  it('zoekt op naam, rol en school, zonder op hoofdletters of accenten te letten', () => {
    const accounts = [account('partner', 'Ilona Özdemir'), account('ib', 'Marieke Brouwer')];
    const namen = (zoek: string) =>
      groepeerAccounts(accounts, zoek).flatMap((groep) => groep.accounts.map((een) => een.naam));
    expect(namen('ozde')).toEqual(['Ilona Özdemir']);
    expect(namen('WILGEN ib')).toEqual(['Marieke Brouwer']);
    expect(namen('wilgen partner')).toEqual([]);
    expect(namen('  ')).toEqual(['Marieke Brouwer', 'Ilona Özdemir']);
  });
});
