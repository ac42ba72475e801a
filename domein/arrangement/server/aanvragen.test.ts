import { beforeAll, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';
import { voerTaakUit } from '../../../server/platform/taak.ts';
import { abonnementen } from './abonnementen.ts';
import { hervatTermijnen } from './hervatten.ts';
import { beschrijfBehoefte, dienIn, doe, maak, opzet, schrijfIn, toekenning } from './proefarrangement.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes, abonnementen);
beforeAll(async () => {
  await schrijfIn(proef.query);
  await beschrijfBehoefte(proef.query);
});

const hervat = (nu: string) => voerTaakUit(hervatTermijnen, { databank: proef.databank, nu: () => nu, abonnementen });

describe('ARR-3 aanvragen doet de school', () => {
  it.each(['ouder', 'leerling', 'leraar', 'tlv', 'directie', 'consulent', 'deskundige'] as const)(
    'ARR-3 %s kan geen arrangement aanvragen',
    async (wie) => {
      const geweigerd = await proef.vraag(wie, 'POST', '/arrangementen', opzet());
      expect(geweigerd.status).toBe(403);
      expect(await proef.query('SELECT id FROM arrangement')).toEqual([]);
    },
  );
  it('ARR-3 een school die niet met het kind werkt, kan het ook niet', async () => {
    expect((await proef.vraag('anderIb', 'POST', '/arrangementen', opzet())).status).toBe(404);
  });

  it('ARR-3, ARR-4 de weg van aanvraag tot besluit, met vier ogen', async () => {
    const id = await maak(proef.vraag);
    const begin = await proef.vraag('ib', 'GET', `/arrangementen/${id}`);
    expect(begin.json.toestand).toBe('voorbereiding');
    expect(begin.json.ontbreekt.filter((g: { nodig: boolean }) => g.nodig)).toHaveLength(2);
    const teVroeg = await doe(proef.vraag, 'ib', id, 'indiening');
    expect(teVroeg.status).toBe(422);

    expect((await doe(proef.vraag, 'ouder', id, 'handtekening', { akkoord: true, toelichting: '' })).status).toBe(200);
    const papier = await doe(proef.vraag, 'ib', id, 'handtekening-papier', {
      persoon: persoonId('tweedeOuder'),
      getekendOp: '2026-11-19',
    });
    expect(papier.status).toBe(200);
    const meegaat = await proef.vraag('ib', 'GET', `/arrangementen/${id}/dossier`);
    expect(meegaat.json).toMatchObject({ verstuurd: false, namen: { 'lezen-technisch': 'Hulp bij technisch lezen' } });
    const ingediend = await doe(proef.vraag, 'ib', id, 'indiening');
    expect(ingediend.json).toMatchObject({
      toestand: 'ingediend',
      termijn: { laatsteDag: '2027-01-04', staatStil: false },
      beslisdatum: '2027-01-04',
    });

    const wachtrij = await proef.vraag('tlv', 'GET', '/swv/arrangementen');
    expect(wachtrij.json.aanvragen).toMatchObject([{ id, school: 'De Proefschool', gevraagd: 250_000 }]);
    expect(JSON.stringify(wachtrij.json)).not.toContain('Noor');
    const dossier = await proef.vraag('tlv', 'GET', `/arrangementen/${id}/dossier`);
    expect(dossier.json).toMatchObject({ verstuurd: true, dossier: { leerling: { naam: 'Noor Proefkind' } } });

    const voorstel = await doe(proef.vraag, 'tlv', id, 'voorstel', toekenning());
    expect(voorstel.status, voorstel.tekst).toBe(200);
    expect((await proef.vraag('ouder', 'GET', `/arrangementen/${id}`)).json).toMatchObject({
      voorstel: null,
      besluit: null,
      toestand: 'ingediend',
    });
    const zelf = await doe(proef.vraag, 'tlv', id, 'besluit');
    expect(proef.codes(zelf)).toEqual(['zelf-voorgesteld']);
    const besloten = await doe(proef.vraag, 'tweedeTlv', id, 'besluit');
    expect(besloten.status, besloten.tekst).toBe(200);

    const ouder = await proef.vraag('ouder', 'GET', `/arrangementen/${id}`);
    expect(ouder.json).toMatchObject({
      toestand: 'toegekend',
      tot: '2027-06-30',
      besluit: { uitkomst: 'toegekend' },
      kosten: [{ betaler: 'swv', bedrag: 200_000 }],
    });
    expect(await proef.query('SELECT soort, bij, voldaan_op, laatste_dag FROM termijn ORDER BY soort')).toMatchObject([
      { soort: 'beslissing-arrangement', bij: 'swv', voldaan_op: '2026-11-20' },
      { soort: 'evaluatie-arrangement', bij: 'school', laatste_dag: '2027-06-30' },
    ]);
    const soorten = await proef.query('SELECT soort FROM gebeurtenis ORDER BY moment, id');
    expect(soorten.map(({ soort }) => soort)).toEqual([
      'arrangement.opgesteld',
      'arrangement.getekend',
      'arrangement.getekend',
      'arrangement.aangevraagd',
      'arrangement.besloten',
      'arrangement.begonnen',
    ]);
    const post = await proef.query('SELECT onderwerp, tekst FROM bericht');
    expect(JSON.stringify(post)).not.toMatch(/Noor|Proefkind|Proefschool|lezen in/);
    expect(post.length).toBeGreaterThan(4);
    const log = await proef.query("SELECT actie, leerling FROM verwerking WHERE actie = 'arrangement.besluiten'");
    expect(log[0]).toEqual({ actie: 'arrangement.besluiten', leerling: REGIO.kind });
  });

  it('ARR-3 een ouder die niet ondertekent houdt de aanvraag tegen; wie wijzigt vraagt iedereen opnieuw', async () => {
    const id = await maak(proef.vraag);
    await doe(proef.vraag, 'ouder', id, 'handtekening', { akkoord: true, toelichting: '' });
    expect(
      proef.codes(await doe(proef.vraag, 'tweedeOuder', id, 'handtekening', { akkoord: false, toelichting: ' ' })),
    ).toEqual(['reden-ontbreekt']);
    await doe(proef.vraag, 'tweedeOuder', id, 'handtekening', { akkoord: false, toelichting: 'Liever in de groep.' });
    const geweigerd = await doe(proef.vraag, 'ib', id, 'indiening');
    expect(proef.codes(geweigerd)).toEqual([`handtekening-${persoonId('tweedeOuder')}`]);
    const { soort: _, leerling: __, model: ___, ...deel } = opzet({ naam: 'Lezen in de groep' });
    expect((await doe(proef.vraag, 'ib', id, 'wijziging', deel)).status).toBe(200);
    const { ondertekenaars } = (await proef.vraag('ib', 'GET', `/arrangementen/${id}`)).json;
    expect(ondertekenaars.map((o: { antwoord: unknown }) => o.antwoord)).toEqual([null, null]);
    const oud = await proef.vraag('ouder', 'POST', `/arrangementen/${id}/handtekening`, {
      volgnummer: 1,
      akkoord: true,
      toelichting: '',
    });
    expect(oud.status).toBe(409);
  });

  it('ARR-3 alleen wie gezag heeft tekent', async () => {
    const id = await maak(proef.vraag);
    const body = { volgnummer: 1, akkoord: true, toelichting: '' };
    for (const wie of ['ouderZonderGezag', 'vreemdeOuder'] as const)
      expect((await proef.vraag(wie, 'POST', `/arrangementen/${id}/handtekening`, body)).status).toBe(404);
    const papier = { volgnummer: 1, persoon: persoonId('ouderZonderGezag'), getekendOp: '2026-11-19' };
    expect(proef.codes(await proef.vraag('ib', 'POST', `/arrangementen/${id}/handtekening-papier`, papier))).toEqual([
      'geen-gezag',
    ]);
  });
});

describe('ARR-2 het besluit van het samenwerkingsverband', () => {
  it('ARR-2 om een aanvulling vragen zet de termijn stil, aanvullen laat hem verder lopen', async () => {
    const id = await dienIn(proef.vraag);
    const vraag = { vraag: 'Hoe vaak is al geoefend?', uiterlijk: '2026-12-18' };
    expect((await doe(proef.vraag, 'tlv', id, 'aanvullingsverzoek', vraag)).json).toMatchObject({
      toestand: 'aanvulling',
      termijn: { staatStil: true },
    });
    proef.zetKlok('2026-11-30T11:00:00.000Z');
    const aangevuld = await doe(proef.vraag, 'ib', id, 'aanvulling', {
      tekst: 'Elke dag een kwartier.',
      dossierVernieuwen: true,
    });
    expect(aangevuld.status, aangevuld.tekst).toBe(200);
    expect(aangevuld.json).toMatchObject({ toestand: 'ingediend', termijn: { laatsteDag: '2027-01-11' } });
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('ARR-2 vult de school niet op tijd aan, dan loopt de termijn vanzelf weer, en staat weer op de lijst', async () => {
    const id = await dienIn(proef.vraag);
    const vraag = { vraag: 'Hoe vaak is al geoefend?', uiterlijk: '2026-11-27' };
    expect((await doe(proef.vraag, 'tlv', id, 'aanvullingsverzoek', vraag)).status).toBe(200);
    await hervat('2026-11-27T11:00:00.000Z');
    const termijn = async () => (await proef.vraag('tlv', 'GET', `/arrangementen/${id}`)).json;
    expect(await termijn()).toMatchObject({ beslisdatum: null, termijn: { staatStil: true } });
    proef.zetKlok('2026-11-28T11:00:00.000Z');
    await hervat('2026-11-28T11:00:00.000Z');
    expect(await termijn()).toMatchObject({
      toestand: 'aanvulling',
      beslisdatum: '2027-01-08',
      termijn: { laatsteDag: '2027-01-08', staatStil: false },
    });
    const rijen = await proef.query(
      "SELECT laatste_dag, bij FROM termijn WHERE onderwerp = $1 AND soort = 'beslissing-arrangement' AND vervallen_op IS NULL",
      [id],
    );
    expect(rijen).toEqual([{ laatste_dag: '2027-01-08', bij: 'swv' }]);
    proef.zetKlok('2026-11-20T11:00:00.000Z');
  });

  it('ARR-2 elk criterium wordt beoordeeld, en een afwijzing noemt waaraan niet is voldaan', async () => {
    const id = await dienIn(proef.vraag);
    const zonder = await doe(proef.vraag, 'tlv', id, 'voorstel', toekenning({ criteria: [], motivering: 'kort' }));
    expect(proef.codes(zonder)).toEqual(['criterium-open', 'criterium-open', 'criterium-open', 'motivering-ontbreekt']);
    const afwijzing = await doe(proef.vraag, 'tlv', id, 'voorstel', toekenning({ uitkomst: 'afgewezen' }));
    expect(proef.codes(afwijzing)).toEqual(['afwijzing-zonder-criterium']);
  });

  it('ARR-2 na een afwijzing begint de school opnieuw vanuit de aanvraag', async () => {
    const id = await dienIn(proef.vraag);
    const { criteria, ...rest } = toekenning({ uitkomst: 'afgewezen', kosten: [] });
    const niet = criteria.map((c, plek) => ({ ...c, voldaan: plek > 0, toelichting: 'Nog niet alles geprobeerd.' }));
    expect((await doe(proef.vraag, 'tlv', id, 'voorstel', { ...rest, criteria: niet })).status).toBe(200);
    expect((await doe(proef.vraag, 'tweedeTlv', id, 'besluit')).status).toBe(200);
    expect((await proef.vraag('ib', 'GET', `/arrangementen/${id}`)).json.toestand).toBe('afgewezen');
    const opnieuw = await proef.vraag('ib', 'GET', `/arrangementopzet?vanuit=${id}`);
    expect(opnieuw.json.eerder).toMatchObject({ naam: 'Leren lezen in kleine stappen', leerling: REGIO.kind });
  });

  it('ARR-2 twee mensen tegelijk: de tweede krijgt te horen dat er iets veranderde', async () => {
    const id = await dienIn(proef.vraag);
    const { volgnummer } = (await proef.vraag('tlv', 'GET', `/arrangementen/${id}`)).json;
    const antwoorden = await Promise.all(
      (['tlv', 'tweedeTlv'] as const).map((wie) =>
        proef.vraag(wie, 'POST', `/arrangementen/${id}/voorstel`, { volgnummer, ...toekenning() }),
      ),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each(['tlvVo', 'tlvElders'] as const)(
    'ARR-2 %s ziet aanvragen van een ander samenwerkingsverband niet',
    async (wie) => {
      const id = await dienIn(proef.vraag);
      expect((await proef.vraag(wie, 'GET', `/arrangementen/${id}`)).status).toBe(404);
      expect((await proef.vraag(wie, 'GET', `/arrangementen/${id}/dossier`)).status).toBe(404);
      expect((await proef.vraag(wie, 'GET', '/swv/arrangementen')).json.totaal).toBe(0);
    },
  );
});
