import { beforeEach, describe, expect, it } from 'vitest';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { alsActor } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import type { Omgeving } from '../../../server/platform/http/route.ts';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { begin, maakVraagbaar, TOESTEMMING_IN_HET_KLEIN, verstuur, zegt } from './proefopzet.ts';
import { routes } from './routes.ts';
import { taken } from './taken.ts';

const proef = metProefapp(routes, [...TOESTEMMING_IN_HET_KLEIN, ...abonnementen]);
let partij = '';
let verzoek = '';

beforeEach(async () => {
  await begin(proef);
  partij = await maakVraagbaar(proef);
  verzoek = (await verstuur(proef, partij)).id;
  await proef.leeg('bericht', 'gebeurtenis', 'verwerking');
});

async function bewaakOp(nu: string): Promise<void> {
  const omgeving: Omgeving = { databank: proef.databank, nu: () => nu, abonnementen };
  for (const taak of taken) await voerTaakUit(taak, omgeving);
}
const onderwerpen = async () =>
  (await proef.query<{ onderwerp: string }>('SELECT onderwerp FROM bericht ORDER BY onderwerp')).map(
    ({ onderwerp }) => onderwerp,
  );
const soorten = async () =>
  (await proef.query<{ soort: string }>('SELECT soort FROM gebeurtenis ORDER BY moment, id')).map(({ soort }) => soort);

describe('wat Opmaat zelf doet met vragen om informatie', () => {
  it('AAN-14 na tien dagen zonder antwoord gaat er één herinnering uit', async () => {
    await bewaakOp('2026-11-29T10:00:00Z');
    expect(await onderwerpen()).toEqual([]);
    await bewaakOp('2026-11-30T10:00:00Z');
    await bewaakOp('2026-12-05T10:00:00Z');
    expect(await onderwerpen()).toEqual(['Herinnering: een school vraagt u om informatie']);
    expect(await soorten()).toEqual(['omgeving.herinnerd']);
    expect(await proef.query('SELECT actie, rol, leerling, onderwerp FROM verwerking')).toEqual([
      { actie: 'taak.omgeving.verzoeken-bewaken', rol: 'systeem', leerling: REGIO.kind, onderwerp: verzoek },
    ]);
  });

  it('AAN-14 na de laatste dag hoort de school één keer dat er geen antwoord kwam', async () => {
    await proef.query("UPDATE informatieverzoek SET herinnerd_op = '2026-11-30'");
    await bewaakOp('2026-12-11T10:00:00Z');
    expect(await onderwerpen()).toEqual([]);
    await bewaakOp('2026-12-12T10:00:00Z');
    await bewaakOp('2026-12-13T10:00:00Z');
    expect(await onderwerpen()).toEqual(Array(2).fill('Er kwam geen antwoord op een vraag om informatie'));
    expect(await soorten()).toEqual(['omgeving.verlopen']);
  });

  it('TOE-1, AAN-14 geldt de toestemming niet meer, dan stopt de vraag voorgoed', async () => {
    await zegt(proef, 'tweedeOuder', 'ingetrokken', partij);
    await bewaakOp('2026-11-21T10:00:00Z');
    await zegt(proef, 'tweedeOuder', 'gegeven', partij);
    await bewaakOp('2026-11-22T10:00:00Z');
    expect(await proef.query('SELECT ingetrokken_om FROM informatieverzoek')).toEqual([
      { ingetrokken_om: 'toestemming' },
    ]);
    expect(await soorten()).toEqual(['omgeving.gestopt']);
  });

  it.each(['toestemming.ingetrokken', 'toestemming.geweigerd'])(
    'TOE-1, AAN-14 bij %s stopt de vraag in dezelfde handeling en hoort de school het',
    async (soort) => {
      await zegt(proef, 'ouder', 'ingetrokken', partij);
      const nu = '2026-11-20T12:00:00.000Z';
      const vandaag = datumInNederland(nu);
      const [rij] = await proef.query<{ id: string }>('SELECT id FROM toestemming');
      const id = rij?.id ?? '';
      const ouder = { persoon: persoonId('ouder'), naam: 'Proef ouder', rol: 'ouder', organisatie: null } as const;
      await alsActor(proef.databank, ouder, vandaag, (tx) =>
        legGebeurtenisVast({ tx, actor: ouder, nu, vandaag }, abonnementen, {
          soort,
          leerling: REGIO.kind,
          onderwerp: id,
          tekst: 'Toestemming ingetrokken.',
          voorOuders: true,
          gegevens: { toestemming: id },
        }),
      );
      expect(
        await proef.query('SELECT ingetrokken_om, ingetrokken_op IS NOT NULL AS dicht FROM informatieverzoek'),
      ).toEqual([{ ingetrokken_om: 'toestemming', dicht: true }]);
      expect(await onderwerpen()).toEqual(Array(2).fill('Een vraag om informatie is gestopt'));
    },
  );

  it('AAN-14 wat is beantwoord of ingetrokken, laat Opmaat met rust', async () => {
    await proef.vraag('ib', 'POST', `/verzoeken/${verzoek}/intrekking`);
    await proef.leeg('gebeurtenis');
    await bewaakOp('2027-01-10T10:00:00Z');
    expect([await onderwerpen(), await soorten()]).toEqual([[], []]);
  });
});
