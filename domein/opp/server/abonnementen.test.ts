import { describe, expect, it } from 'vitest';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { metProefloop } from './proefloop.ts';
import { taken } from './taken.ts';

const proef = metProefloop();
const VANDAAG = '2026-11-20' as Datum;
const AANMELDING = '00000000-0000-7000-8000-00000000aa01';
const NU = '2026-11-20T11:00:00.000Z';

/** As the schoolleider decides: the event that the plan listens to. */
async function meld(
  soort: string,
  gegevens: Record<string, unknown> = {},
  vestiging: string = REGIO.school,
): Promise<void> {
  const actor = {
    persoon: persoonId('schoolleider'),
    naam: 'Proef schoolleider',
    rol: 'schoolleider' as const,
    organisatie: REGIO.school,
  };
  await alsActor(proef.databank, actor, VANDAAG, (tx) =>
    legGebeurtenisVast({ tx, actor, vandaag: VANDAAG, nu: NU }, abonnementen, {
      soort,
      leerling: REGIO.kind,
      vestiging,
      swv: REGIO.swvPo,
      onderwerp: AANMELDING,
      tekst: 'x',
      voorOuders: true,
      gegevens: { aanmelding: AANMELDING, ...gegevens },
    }),
  );
}
const geplaatst = (deel: object = {}) =>
  meld('aanmelding.geplaatst', { start: '2026-11-23', tijdelijk: false, extraOndersteuning: true, ...deel });
const plannen = () =>
  proef.query<{ aanleiding: string; aanleiding_dag: string; afgesloten_op: string | null }>(
    'SELECT aanleiding, aanleiding_dag, afgesloten_op FROM opp',
  );
const termijnen = () => proef.query('SELECT onderwerp, laatste_dag, vervallen_op FROM termijn');

describe('OPP-1 een plan na een plaatsing', () => {
  it('OPP-1 geplaatst met extra ondersteuning: er komt een plan, met één termijn', async () => {
    await geplaatst();
    expect(await plannen()).toEqual([
      { aanleiding: 'inschrijving', aanleiding_dag: '2026-11-23', afgesloten_op: null },
    ]);
    expect(await termijnen()).toEqual([
      { onderwerp: expect.any(String), laatste_dag: '2027-01-04', vervallen_op: null },
    ]);
    expect(await proef.query("SELECT door_rol, door_naam FROM gebeurtenis WHERE soort = 'opp.begonnen'")).toEqual([
      { door_rol: 'systeem', door_naam: 'Opmaat' },
    ]);
  });
  it('OPP-1 geplaatst zonder extra ondersteuning, of tijdelijk: geen plan', async () => {
    await geplaatst({ extraOndersteuning: false });
    await geplaatst({ tijdelijk: true });
    expect(await plannen()).toEqual([]);
  });
  it('OPP-1 na een tijdelijke plaatsing telt de definitieve', async () => {
    await geplaatst({ tijdelijk: true, start: '2026-11-02' });
    await geplaatst({ start: '2026-11-02' });
    expect(await plannen()).toEqual([
      { aanleiding: 'definitieve_plaatsing', aanleiding_dag: '2026-11-20', afgesloten_op: null },
    ]);
  });
  it('OPP-1 loopt er al een plan, dan komt er geen tweede', async () => {
    await proef.begin();
    await geplaatst();
    expect(await plannen()).toHaveLength(1);
  });
});

describe('OPP-1 het plan stopt met de inschrijving', () => {
  it('OPP-1 de plaats wordt niet gebruikt: het plan en de termijn vervallen', async () => {
    await proef.leeg('inschrijving');
    await geplaatst();
    await meld('aanmelding.afgerond', { toestand: 'ingetrokken' });
    expect(await plannen()).toMatchObject([{ afgesloten_op: '2026-11-20' }]);
    expect(await termijnen()).toMatchObject([{ vervallen_op: '2026-11-20' }]);
  });
  it('OPP-1 een aanmelding die afloopt terwijl de leerling hier zit, raakt het plan niet', async () => {
    await proef.begin();
    await meld('aanmelding.afgerond', { toestand: 'ingetrokken' });
    expect(await plannen()).toMatchObject([{ afgesloten_op: null }]);
  });
  it('OPP-1 de leerling gaat van school: het plan sluit op die dag, een concept vervalt, wat is vastgesteld blijft te lezen', async () => {
    const { opp } = await proef.stelVast();
    await proef.vraag('ib', 'POST', `/opp/${opp}/bijstelling`, { reden: 'Nieuw' });
    const werk = () =>
      voerTaakUit(taken[0] as (typeof taken)[0], { databank: proef.databank, nu: () => NU, abonnementen });
    await werk();
    expect(await plannen()).toMatchObject([{ afgesloten_op: null }]);
    await proef.query("UPDATE inschrijving SET tot = '2026-11-18'");
    await werk();
    await werk();
    expect(await plannen()).toMatchObject([{ afgesloten_op: '2026-11-18' }]);
    expect(await proef.query('SELECT toestand FROM opp_versie ORDER BY nummer')).toEqual([
      { toestand: 'vastgesteld' },
      { toestand: 'ingetrokken' },
    ]);
    expect((await proef.bekijk('ouder')).geldend.nummer).toBe(1);
    expect(await proef.query("SELECT 1 FROM gebeurtenis WHERE soort = 'opp.afgesloten'")).toHaveLength(1);
  });
  it('AAN-10 OPP-1 na een verwijdering sluit het plan', async () => {
    await proef.begin();
    await meld('verwijdering.besloten', { ingang: '2026-11-20' });
    expect(await plannen()).toMatchObject([{ afgesloten_op: '2026-11-20' }]);
  });
});
