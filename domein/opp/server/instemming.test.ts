import { describe, expect, it } from 'vitest';
import { type Mens, persoonId } from '../../../server/platform/proef/proefregio.ts';
import { metProefloop } from './proefloop.ts';
import { FORMULIER, legFormulierAan, plan } from './proefplan.ts';

const proef = metProefloop();
const post = () =>
  proef.query<{ aan_persoon: string; onderwerp: string; tekst: string }>(
    'SELECT aan_persoon, onderwerp, tekst FROM bericht ORDER BY id',
  );

describe('OPP-3 voorleggen', () => {
  it('OPP-3 iedereen met gezag krijgt bericht, zonder naam of school; wie geen gezag heeft niet', async () => {
    const { versie } = await proef.bied();
    const berichten = await post();
    expect(berichten.map(({ aan_persoon }) => aan_persoon).sort()).toEqual(
      [persoonId('ouder'), persoonId('tweedeOuder')].sort(),
    );
    for (const { tekst } of berichten) expect(tekst).not.toMatch(/Noor|Proefkind|Proefschool/);
    expect((await proef.bekijk('ouder')).inDeMaak.id).toBe(versie);
  });

  it('OPP-3 een concept zien de ouders niet, wat voorligt wel; de leraar pas wat is vastgesteld', async () => {
    const { versie } = await proef.schrijf();
    expect((await proef.bekijk('ouder')).inDeMaak).toBeNull();
    await proef.vraag('ib', 'POST', `/opp/versies/${versie}/aanbod`, { volgnummer: 1 });
    expect((await proef.bekijk('ouder')).inDeMaak.id).toBe(versie);
    expect((await proef.bekijk('leraar')).inDeMaak).toBeNull();
  });

  it('OPP-3 wat voorligt, verandert niet zonder terughalen; daarna is alles opnieuw te vragen en horen de ouders het', async () => {
    const { opp, versie, hash } = await proef.bied();
    await proef.antwoord('ouder', versie, hash);
    const bewaar = (volgnummer: number) =>
      proef.vraag('ib', 'PUT', `/opp/${opp}/concept`, { volgnummer, inhoud: { ...plan(), groei: 'Anders' } });
    expect(proef.codes(await bewaar(2))).toEqual(['ligt-voor']);
    expect((await proef.vraag('ib', 'POST', `/opp/versies/${versie}/terughalen`, { volgnummer: 2 })).status).toBe(200);
    expect((await post()).filter(({ onderwerp }) => onderwerp === 'De school past het plan nog aan')).toHaveLength(2);
    expect((await bewaar(3)).status).toBe(200);
    await proef.vraag('ib', 'POST', `/opp/versies/${versie}/aanbod`, { volgnummer: 4 });
    const { inDeMaak, personen } = await proef.bekijk();
    expect(inDeMaak.hash).not.toBe(hash);
    expect(personen.map(({ stand }: { stand: string }) => stand)).toEqual(['wacht', 'wacht']);
    const oud = await proef.antwoord('tweedeOuder', versie, hash);
    expect([oud.status, proef.codes(oud)]).toEqual([409, ['plan-veranderd']]);
    // What was said of the earlier text stays to be read, and does not count.
    expect(inDeMaak.instemmingen.map(({ geldt }: { geldt: boolean }) => geldt)).toEqual([false]);
  });

  it('OPP-3 tegelijk terughalen en instemmen: een van de twee, nooit een instemming met een andere tekst', async () => {
    const { versie, hash } = await proef.bied();
    const [terug, ja] = await Promise.all([
      proef.vraag('ib', 'POST', `/opp/versies/${versie}/terughalen`, { volgnummer: 2 }),
      proef.antwoord('ouder', versie, hash),
    ]);
    expect(terug.status).toBe(200);
    expect([200, 404, 409]).toContain(ja.status);
    const antwoorden = await proef.query('SELECT hash FROM opp_instemming');
    expect(antwoorden).toHaveLength(ja.status === 200 ? 1 : 0);
    expect((await proef.bekijk()).personen.every(({ stand }: { stand: string }) => stand === 'wacht')).toBe(true);
  });
});

describe('OPP-3 antwoorden', () => {
  it.each([
    ['ouderZonderGezag', 404],
    ['vreemdeOuder', 404],
    ['ib', 403],
    ['leraar', 403],
    [undefined, 401],
  ] as [Mens | undefined, number][])('OPP-3 %s stemt niet in: %i', async (wie, status) => {
    const { versie, hash } = await proef.bied();
    expect(
      (await proef.vraag(wie, 'POST', `/opp/versies/${versie}/antwoord`, { antwoord: 'akkoord', tekst: '', hash }))
        .status,
    ).toBe(status);
  });

  it('OPP-3 een leerling onder de achttien stemt niet in', async () => {
    const { versie, hash } = await proef.bied();
    expect(proef.codes(await proef.antwoord('leerling', versie, hash))).toEqual(['geen-gezag']);
  });

  it('OPP-3 vanaf achttien stemt de leerling zelf in en is dat genoeg; de ouders lezen niet meer mee', async () => {
    await proef.query("UPDATE leerling SET geboortedatum = '2008-11-19' WHERE roepnaam = 'Noor'");
    try {
      const { versie, hash } = await proef.bied();
      expect((await proef.antwoord('ouder', versie, hash)).status).toBe(404);
      expect((await proef.antwoord('leerling', versie, hash)).status).toBe(200);
      expect((await proef.vraag('ib', 'POST', `/opp/versies/${versie}/vaststelling`, { volgnummer: 2 })).status).toBe(
        200,
      );
    } finally {
      await proef.query("UPDATE leerling SET geboortedatum = '2019-03-14' WHERE roepnaam = 'Noor'");
    }
  });

  it('OPP-3 nee heeft een reden; de school ziet wie, en de tijdlijn noemt de reden niet', async () => {
    const { versie, hash } = await proef.bied();
    expect(proef.codes(await proef.antwoord('ouder', versie, hash, { antwoord: 'niet_akkoord' }))).toEqual([
      'reden-ontbreekt',
    ]);
    await proef.antwoord('ouder', versie, hash, { antwoord: 'niet_akkoord', tekst: 'Te vaak uit de klas' });
    const { stand } = await proef.bekijk();
    expect(stand).toBe('geweigerd');
    const [feit] = await proef.query<{ tekst: string }>("SELECT tekst FROM gebeurtenis WHERE soort = 'opp.geweigerd'");
    expect(feit?.tekst).not.toContain('Te vaak');
  });

  it('OPP-3 ouders die verschillen: niet vast te stellen, en verder stopt er niets', async () => {
    const { opp, versie, hash } = await proef.bied();
    await proef.antwoord('ouder', versie, hash);
    await proef.antwoord('tweedeOuder', versie, hash, { antwoord: 'niet_akkoord', tekst: 'Te vaak uit de klas' });
    const vast = await proef.vraag('ib', 'POST', `/opp/versies/${versie}/vaststelling`, { volgnummer: 2 });
    expect(proef.codes(vast)).toEqual(['niet-eens']);
    expect(vast.tekst).toContain('Proef tweedeOuder');
    const gesprek = {
      met: 'ouders',
      bij: 'opstellen',
      dag: '2026-11-20',
      hoe: 'Op school',
      gezegd: 'Verder gepraat',
      gedaan: '',
      nietGelukt: null,
      eigenWoorden: false,
      document: null,
    };
    expect((await proef.vraag('ib', 'POST', `/opp/${opp}/gesprekken`, gesprek)).status).toBe(201);
    await proef.antwoord('tweedeOuder', versie, hash);
    expect((await proef.vraag('ib', 'POST', `/opp/versies/${versie}/vaststelling`, { volgnummer: 2 })).status).toBe(
      200,
    );
  });
});

describe('OPP-3 op papier', () => {
  const papier = (versie: string, hash: string, deel: object = {}) =>
    proef.vraag('ib', 'POST', `/opp/versies/${versie}/antwoord-op-papier`, {
      persoon: persoonId('ouder'),
      antwoord: 'akkoord',
      tekst: '',
      hash,
      dag: '2026-11-20',
      document: FORMULIER,
      ...deel,
    });

  it('OPP-3 de school legt vast wat is getekend, met het formulier; de ouder hoort het', async () => {
    await legFormulierAan(proef.query);
    const { versie, hash } = await proef.bied();
    expect((await papier(versie, hash)).status).toBe(200);
    const { inDeMaak } = await proef.bekijk('ouder');
    expect(inDeMaak.instemmingen).toMatchObject([
      { naam: 'Proef ouder', weg: 'papier', vastgelegdDoor: 'Proef ib', document: FORMULIER },
    ]);
    expect((await post()).at(-1)).toMatchObject({
      aan_persoon: persoonId('ouder'),
      onderwerp: 'De school legde uw antwoord op papier vast',
    });
  });

  it('OPP-3 zonder formulier, met dat van een ander kind, voor wie geen gezag heeft of op een verkeerde dag niet', async () => {
    await legFormulierAan(proef.query);
    const { versie, hash } = await proef.bied();
    expect(proef.codes(await papier(versie, hash, { document: null }))).toEqual(['formulier-ontbreekt']);
    expect(proef.codes(await papier(versie, hash, { document: persoonId('ib') }))).toEqual(['document-onbekend']);
    expect(proef.codes(await papier(versie, hash, { persoon: persoonId('ouderZonderGezag') }))).toEqual(['geen-gezag']);
    expect(proef.codes(await papier(versie, hash, { dag: '2026-11-19' }))).toEqual(['dag-voor-aanbod']);
    expect((await papier(versie, 'f'.repeat(64))).status).toBe(409);
  });
});

describe('TOE-4 het leeslogboek', () => {
  it('TOE-4 lezen en schrijven van het plan staan erin, met doel', async () => {
    await proef.bied();
    await proef.query('DELETE FROM verwerking');
    await proef.vraag(
      'tweedeOuder',
      'GET',
      `/leerlingen/${(await proef.query<{ leerling: string }>('SELECT leerling FROM opp'))[0]?.leerling}/opp`,
    );
    expect(await proef.query('SELECT persoon, soort, actie, doel FROM verwerking')).toEqual([
      {
        persoon: persoonId('tweedeOuder'),
        soort: 'lezen',
        actie: 'opp.bekijken',
        doel: 'Weten welke ondersteuning met deze leerling is afgesproken',
      },
    ]);
  });
});
