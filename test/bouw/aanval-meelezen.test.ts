import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../kern/tijd/datum.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { alsActor, SYSTEEM } from '../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../server/platform/gebeurtenis.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { IEDEREEN, ROUTES, vulPad } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const KIND = `/leerlingen/${REGIO.kind}`;
const DAG = datum('2026-11-20');
/** What this issue brought: its routes read health, requests and disputes. */
const NIEUW = /^(opp|evaluatie|rod|arrangement|medisch|groepsoverzicht|tlv|toelaatbaarheid|bezwaar|geschil)\./;

beforeAll(async () => {
  await legKlaar(proef);
});

describe('aanval: meelezen langs een omweg', () => {
  const gebeurt = (soort: string, tekst: string, gegevens: Readonly<Record<string, unknown>> = {}) =>
    alsActor(proef.databank, SYSTEEM, DAG, (tx) =>
      legGebeurtenisVast({ tx, actor: SYSTEEM, nu: '2026-11-20T11:00:00.000Z', vandaag: DAG }, [], {
        soort,
        swv: 'PO9901',
        vestiging: REGIO.school,
        leerling: REGIO.kind,
        tekst,
        voorOuders: true,
        gegevens,
      }),
    );
  const tijdlijn = async (wie: Mens) => (await proef.vraag(wie, 'GET', `${KIND}/tijdlijn`)).tekst;

  it('TOE-3 een leerling leest in de tijdlijn niet wat ouders antwoordden of wat nog wordt aangevraagd; ouders wel', async () => {
    await gebeurt('opp.geweigerd', 'Een ouder stemt niet in.', { persoon: persoonId('ouder') });
    await gebeurt('opp.ouders-gesproken', 'De school sprak met de ouders.');
    await gebeurt('arrangement.niet-getekend', 'Een ouder ondertekent niet.');
    await gebeurt('tlv.ingediend', 'De school vroeg een verklaring.');
    await gebeurt('tlv.besloten', 'Het samenwerkingsverband besloot.');
    await gebeurt('opp.ingestemd', 'De leerling stemt in.', { persoon: persoonId('leerling') });
    const verborgen = /stemt niet in|sprak met de ouders|ondertekent niet|vroeg een verklaring/;
    expect(await tijdlijn('ouder')).toMatch(verborgen);
    const leerling = await tijdlijn('leerling');
    expect(leerling).not.toMatch(verborgen);
    expect(leerling).toContain('Het samenwerkingsverband besloot.');
    expect(leerling).toContain('De leerling stemt in.');
  });

  it('GES-3 in het logboek is Veilig Thuis niet van notities te onderscheiden', async () => {
    await proef.leeg('verwerking');
    await proef.vraag('ib', 'POST', `${KIND}/notities`, { soort: 'werknotitie', tekst: 'Een notitie.' });
    await proef.vraag('ib', 'GET', `${KIND}/notities`);
    const lees = async () =>
      (await proef.vraag('ouder', 'GET', `${KIND}/logboek`)).json.groepen
        .filter(({ wie }: { wie: string }) => wie === 'Proef ib')
        .map(({ zinnen, schreef, doel }: { zinnen: string[]; schreef: boolean; doel: string }) => ({
          zinnen,
          schreef,
          doel,
        }))
        .sort((a: { doel: string }, b: { doel: string }) => a.doel.localeCompare(b.doel));
    const metNotities = await lees();
    await proef.leeg('verwerking');
    await proef.vraag('ib', 'POST', `${KIND}/veilig-thuis`, {
      soort: 'advies',
      dag: '2026-11-19',
      gronden: ['psychisch'],
      toelichting: 'x',
      oudersIngelicht: false,
      nietIngelichtOm: 'Eerst de veiligheid.',
    });
    await proef.vraag('ib', 'GET', `${KIND}/veilig-thuis`);
    expect(await lees()).toEqual(metNotities);
    expect(metNotities).toHaveLength(2);
  });

  it('TOE-4 elk nieuw leesadres zet de leerling met het eigen doel in het logboek', async () => {
    const fout: string[] = [];
    let keren = 0;
    for (const route of ROUTES.filter(
      ({ actie, methode, pad }) => NIEUW.test(actie) && methode === 'GET' && pad.includes(':leerling'),
    )) {
      const mensen: readonly Mens[] = ['ib', 'schoolleider', 'ouder', 'leraar', 'leerling'];
      for (const wie of mensen.filter((een) => (route.rollen as readonly string[]).includes(MENSEN[een].rol))) {
        await proef.leeg('verwerking');
        const { status } = await proef.vraag(wie, 'GET', vulPad(route));
        if (status !== 200) continue;
        keren++;
        const regels = await proef.query<{
          leerling: string | null;
          leerlingen: string[] | null;
          doel: string;
          actie: string;
          persoon: string;
        }>('SELECT leerling, leerlingen, doel, actie, persoon FROM verwerking');
        const [regel] = regels;
        const goed =
          regels.length === 1 &&
          (regel?.leerling === REGIO.kind || regel?.leerlingen?.includes(REGIO.kind)) &&
          [regel.doel, regel.actie, regel.persoon].join() === [route.doel, route.actie, persoonId(wie)].join();
        if (!goed) fout.push(`${wie} ${route.actie}: ${JSON.stringify(regels)}`);
      }
    }
    expect(fout).toEqual([]);
    expect(keren).toBeGreaterThan(15);
  });

  it('TOE-4 een lijst noemt in het logboek alleen wie er op stond', async () => {
    const fout: string[] = [];
    let keren = 0;
    const lijsten = ROUTES.filter(
      ({ actie, methode, pad, log }) => NIEUW.test(actie) && methode === 'GET' && log === 'lezen' && !pad.includes(':'),
    );
    for (const route of lijsten)
      for (const wie of IEDEREEN.filter((een) => (route.rollen as readonly string[]).includes(MENSEN[een].rol))) {
        await proef.leeg('verwerking');
        const { status, tekst } = await proef.vraag(wie, 'GET', route.pad);
        if (status !== 200) continue;
        keren++;
        const regels = await proef.query<{ leerling: string | null; leerlingen: string[] | null }>(
          'SELECT leerling, leerlingen FROM verwerking',
        );
        const genoemd = regels.flatMap(({ leerling, leerlingen }) => [
          ...(leerling ? [leerling] : []),
          ...(leerlingen ?? []),
        ]);
        for (const kind of [REGIO.kind, REGIO.anderKind])
          if (tekst.includes(kind) && !genoemd.includes(kind))
            fout.push(`${wie} ${route.actie}: ${kind} staat er wel, in het logboek niet`);
        if (genoemd.includes(REGIO.anderKind) && ['ib', 'schoolleider', 'leraar'].includes(wie))
          fout.push(`${wie} ${route.actie}: noemt een kind dat er niet bij hoort`);
      }
    expect(fout).toEqual([]);
    expect(keren).toBeGreaterThan(20);
  });
});

describe('aanval: wat in berichten en in de tijdlijn staat', () => {
  it('TOE-4 geen naam, school of gezondheid in een bericht, en geen reden of gezondheid in de tijdlijn', async () => {
    const berichten = await proef.query<{ tekst: string }>("SELECT onderwerp || ' ' || tekst AS tekst FROM bericht");
    expect(berichten.length).toBeGreaterThan(3);
    const fout = berichten.filter(({ tekst }) =>
      /Noor|Proefkind|Sem\b|Anderkind|Proefschool|Medicijn|geheim|Proef (ib|ouder)/i.test(tekst),
    );
    expect(fout).toEqual([]);
    const tijdlijn = await proef.query<{ tekst: string }>('SELECT tekst FROM gebeurtenis');
    expect(
      tijdlijn.filter(({ tekst }) =>
        /Medicijn|geschilgeheim|thuisgeheim|Veilig Thuis|toelichtinggeheim|behoeftegeheim/i.test(tekst),
      ),
    ).toEqual([]);
    expect(tijdlijn.length).toBeGreaterThan(10);
  });
});
