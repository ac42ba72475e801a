import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datum } from '../../kern/tijd/datum.ts';
import { verzendPost } from '../../server/app/postbode.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { alsActor, SYSTEEM } from '../../server/platform/databank/als-actor.ts';
import { stelBerichtOp } from '../../server/platform/post.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { persoonId, REGIO } from '../../server/platform/proef/proefregio.ts';
import { maakBody, mag, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const NU = '2026-11-20T11:00:00.000Z';
const KWAAD = 'kwaad@kwaad.example';
const INSPUITING = `\r\nBcc: ${KWAAD}\r\nX-Kop: 1\r\n\r\n<script>`;
const ontvangers: string[] = [];
const brieven: string[] = [];
let server: Server;
const was = process.env.SMTP_URL;

/** A mail server that takes everything, and keeps to whom it was and what it said. */
function maakPostkantoor(): Promise<number> {
  server = createServer((lijn) => {
    let brief: string[] | undefined;
    let rest = '';
    const zeg = (tekst: string) => void lijn.write(`${tekst}\r\n`);
    zeg('220 postkantoor');
    lijn.on('error', () => {});
    lijn.on('data', (stuk) => {
      const regels = (rest + stuk.toString('utf8')).split('\r\n');
      rest = regels.pop() ?? '';
      for (const regel of regels) {
        if (brief) {
          if (regel !== '.') brief.push(regel);
          else {
            brieven.push(brief.join('\r\n'));
            brief = undefined;
            zeg('250 bewaard');
          }
        } else if (/^RCPT.*geweigerd/i.test(regel)) zeg('550 onbekend');
        else if (/^RCPT/i.test(regel)) {
          ontvangers.push(regel);
          zeg('250 goed');
        } else if (/^DATA/i.test(regel)) {
          brief = [];
          zeg('354 ga uw gang');
        } else if (/^QUIT/i.test(regel)) lijn.end('221 dag\r\n');
        else zeg('250 goed');
      }
    });
  });
  return new Promise((klaar) =>
    server.listen(0, '127.0.0.1', () => klaar((server.address() as { port: number }).port)),
  );
}

beforeAll(async () => {
  process.env.SMTP_URL = `smtp://127.0.0.1:${await maakPostkantoor()}?ignoreTLS=true`;
  // Names, addresses, schools and pupils with a header in them: whoever is written about or to.
  await proef.query('UPDATE persoon SET naam = naam || $1, email = id || $2', [
    INSPUITING,
    `@proef.example${INSPUITING}`,
  ]);
  await proef.query('UPDATE vestiging SET naam = naam || $1', [INSPUITING]);
  await proef.query('UPDATE leerling SET roepnaam = left(roepnaam || $1, 60) WHERE id = $2', [INSPUITING, REGIO.kind]);
  const { perPad } = await legKlaar(proef);
  await proef.query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, '99AA00', 'PO9901', '5', '5B', '2026-08-01')`,
    [REGIO.anderKind],
  );
  await proef.vraag('leraar', 'POST', '/noodtoegang', {
    naam: 'Sem Anderkind',
    reden: `Gevallen op het plein.${INSPUITING}`,
  });
  // Every action once, by everybody who may, the school first: what makes mail, makes it.
  for (const wie of ['ib', 'schoolleider', 'leraar', 'directie', 'ouder'] as const)
    for (const route of ROUTES.filter((een) => een.methode !== 'GET' && !een.bestand && mag(een, wie)))
      for (const id of (perPad[route.pad.split('/')[1] ?? ''] ?? ['']).slice(0, 2))
        await zend(proef, wie, route, vulPad(route, { id }), { body: maakBody(route) });
  await alsActor(proef.databank, SYSTEEM, datum('2026-11-20'), (tx) =>
    stelBerichtOp(tx, NU, {
      aanPersoon: persoonId('ib'),
      aanAdres: `a@proef.example, ${KWAAD}`,
      onderwerp: `Onderwerp${INSPUITING}`,
      tekst: `Tekst${INSPUITING}`,
    }),
  );
  for (let keer = 0; keer < 3; keer++) await verzendPost({ databank: proef.databank, nu: () => NU, abonnementen });
}, 60_000);
afterAll(() => {
  if (was === undefined) delete process.env.SMTP_URL;
  else process.env.SMTP_URL = was;
  server?.close();
});

const kopVan = (brief: string) => brief.split('\r\n\r\n')[0] ?? '';

describe('aanval: koppen in een mail schuiven', () => {
  it('er is post gemaakt, over verschillende dingen', async () => {
    const soorten = await proef.query('SELECT DISTINCT onderwerp FROM bericht');
    expect(soorten.length).toBeGreaterThanOrEqual(5);
  });

  it('geen onderwerp of adres bewaart een nieuwe regel', async () => {
    expect(
      await proef.query(`SELECT onderwerp FROM bericht WHERE onderwerp ~ '[\\r\\n]' OR aan_adres ~ '[\\r\\n]'`),
    ).toEqual([]);
  });

  it('geen brief heeft een kop die Opmaat niet schreef, en geen gaat naar een adres dat erin geschoven is', () => {
    expect(brieven.length).toBeGreaterThan(0);
    expect(brieven.map(kopVan).filter((kop) => /^(bcc|cc|x-kop):/im.test(kop))).toEqual([]);
    expect(brieven.map(kopVan).filter((kop) => kop.match(/^(to|subject|from):/gim)?.length !== 3)).toEqual([]);
    expect(ontvangers.filter((regel) => regel.includes(KWAAD))).toEqual([]);
  });

  it('zestig adressen die niet bestaan houden geen andere post op', async () => {
    const stel = (aan: string, gemaakt: string) =>
      alsActor(proef.databank, SYSTEEM, datum('2026-11-20'), (tx) =>
        stelBerichtOp(tx, gemaakt, { aanPersoon: null, aanAdres: aan, onderwerp: 'x', tekst: 'x' }),
      );
    for (let keer = 0; keer < 60; keer++) await stel(`geweigerd${keer}@proef.example`, '2026-11-19T11:00:00.000Z');
    await stel('goed@proef.example', NU);
    for (let keer = 0; keer < 3; keer++) await verzendPost({ databank: proef.databank, nu: () => NU, abonnementen });
    expect(ontvangers.filter((regel) => regel.includes('goed@proef.example'))).toHaveLength(1);
    // What went out to somebody without an account holds a key: it does not stay behind.
    expect(await proef.query("SELECT tekst FROM bericht WHERE aan_adres = 'goed@proef.example'")).toEqual([
      { tekst: '' },
    ]);
    expect(await proef.query("SELECT 1 FROM bericht WHERE aan_adres LIKE 'geweigerd%' AND tekst = 'x'")).toHaveLength(
      60,
    );
  }, 60_000);

  it('geen mail noemt een kind of een school', async () => {
    const berichten = await proef.query<{ onderwerp: string; tekst: string }>(
      `SELECT onderwerp, tekst FROM bericht WHERE onderwerp NOT LIKE 'Onderwerp%'`,
    );
    expect(
      berichten.filter(({ onderwerp, tekst }) =>
        /Proefkind|Anderkind|\bNoor\b|\bSem\b|De Proefschool|Stapsteen/.test(onderwerp + tekst),
      ),
    ).toEqual([]);
  });
});
