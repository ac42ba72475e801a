import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../server/platform/proef/proefregio.ts';
import { naamVan, ROUTES } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const PAD = `/leerlingen/${REGIO.kind}/documenten`;
const SCRIPT = '<script>alert(1)</script>';
let nummer = 0;
const pdf = (binnenin = '') => Buffer.from(`%PDF-1.4\n${binnenin}\n% ${++nummer}`);
const stuur = (naam: string, inhoud: Buffer) =>
  proef.stuurBestand('ib', PAD, { naam, inhoud, velden: { soort: 'overig' } });

beforeAll(() => legKlaar(proef));

describe('aanval: een bestand dat iets doet', () => {
  it.each([
    ['een SVG met script', 'tekening.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`)],
    ['een SVG die zich PNG noemt', 'tekening.png', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['een SVG die zich PDF noemt', 'tekening.pdf', Buffer.from('<svg onload="alert(1)"/>')],
    ['een SVG met wit ervoor', 'tekening.pdf', Buffer.from(`${' '.repeat(500)}<svg onload="alert(1)"/>`)],
    ['een webpagina die met een PDF begint', 'brief.pdf', Buffer.from(`%PDF-1.4\n<html>${SCRIPT}</html>`)],
    ['een webpagina', 'brief.html', Buffer.from(`<html>${SCRIPT}</html>`)],
    ['een webarchief', 'brief.mht', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['een GIF die ook JavaScript is', 'foto.png', Buffer.from('GIF89a/*<script>*/=alert(1)//')],
    ['een XML-bom', 'brief.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>')],
    ['een programma', 'brief.pdf.exe', Buffer.from('MZ\u0090\u0000')],
    ['een script', 'brief.js', Buffer.from('alert(1)')],
    ['een zip die zich Word noemt', 'brief.docx', Buffer.from('PK\u0003\u0004zomaar')],
  ])('%s wordt geweigerd en zegt waarom', async (_wat, naam, inhoud) => {
    const { status, json } = await stuur(naam, inhoud);
    expect(status).toBe(422);
    expect(json.redenen[0].zin).toMatch(/[a-z].*\.$/);
  });

  it.each([
    ['JavaScript in de PDF', '<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'],
    ['een koppeling naar buiten', '<< /S /URI /URI (https://kwaad.example) >>'],
    ['een ingesloten bestand', '<< /Type /EmbeddedFile >>'],
  ])('een PDF met %s komt alleen terug om te bewaren: nooit op een bladzijde van Opmaat', async (_wat, binnenin) => {
    const { json } = await stuur('brief.pdf', pdf(binnenin));
    const { status, koppen } = await proef.vraag('ib', 'GET', `/documenten/${json.id}`);
    expect(status).toBe(200);
    expect(koppen['content-type']).toBe('application/pdf');
    expect(koppen['x-content-type-options']).toBe('nosniff');
    expect(koppen['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[^\s";/\\]+$/);
    expect(koppen['content-security-policy']).toBe("sandbox; default-src 'none'");
    expect(koppen['cache-control']).toBe('no-store');
  });
});

describe('aanval: een naam die iets wil zijn', () => {
  it.each([
    ['een pad omhoog', '../../../../etc/passwd.pdf'],
    ['een pad omhoog in Windows', '..\\..\\windows\\system32\\x.pdf'],
    ['een heel pad', '/etc/cron.d/x.pdf'],
    ['een schijf', 'C:\\x.pdf'],
    ['een nul erin', 'brief.pdf\u0000.exe.pdf'],
    ['een omgekeerde leesrichting', 'brief\u202efdp.exe.pdf'],
    ['een onzichtbaar teken', 'br\u200bief.pdf'],
    ['een apparaat van Windows', 'CON.pdf'],
    ['een verborgen bestand', '.htaccess.pdf'],
    ['een kop', 'a\r\nSet-Cookie: x=y.pdf'],
    ['aanhalingstekens', 'a";filename="b.exe.pdf'],
    ['script', `${SCRIPT}.pdf`],
    ['een naam van duizend tekens', `${'n'.repeat(1000)}.pdf`],
    ['vier bytes per teken', `${'👩'.repeat(200)}.pdf`],
    ['geprocent', '%2e%2e%2f%00.pdf'],
  ])('%s wordt een gewone naam', async (_wat, naam) => {
    const { status, json } = await stuur(naam, pdf());
    expect(status).toBe(201);
    const [rij] = await proef.query<{ naam: string }>('SELECT naam FROM document WHERE id = $1', [json.id]);
    const bewaard = rij?.naam ?? '';
    expect(bewaard).toMatch(/^[^./\\<>:"|?*;\p{Cc}\p{Cf}][^/\\<>:"|?*;\p{Cc}\p{Cf}]*\.pdf$/u);
    expect(bewaard.length).toBeLessThanOrEqual(120);
    const { koppen } = await proef.vraag('ib', 'GET', `/documenten/${json.id}`);
    expect(koppen['set-cookie']).toBeUndefined();
    expect(koppen['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[^\s";/\\]+$/);
    expect((await proef.vraag('ib', 'GET', PAD)).tekst).toContain(JSON.stringify(bewaard).slice(1, -1));
  });
});

describe('aanval: een bladzijde maken van een antwoord', () => {
  it('geen enkel adres antwoordt met een webpagina, wat er ook in de gegevens staat', async () => {
    await proef.query(`UPDATE leerling SET roepnaam = '${SCRIPT}', achternaam = '<img src=x onerror=alert(1)>'`);
    await proef.query(`UPDATE persoon SET naam = '${SCRIPT}'`);
    await proef.query(`UPDATE vestiging SET naam = '${SCRIPT}'`);
    const id = (await proef.query<{ id: string }>('SELECT id FROM aanmelding'))[0]?.id ?? '';
    const soorten = new Map<string, string>();
    for (const route of ROUTES.filter(({ methode }) => methode === 'GET'))
      for (const wie of ['ib', 'ouder', 'leerling', 'directie', 'privacy', 'bestuur'] as const) {
        const pad = route.pad.replaceAll(/:([a-z]+)/gi, (_, deel: string) =>
          deel === 'leerling' ? REGIO.kind : deel === 'vestiging' ? REGIO.school : id,
        );
        const { koppen, status } = await proef.vraag(wie, 'GET', pad);
        const isBijlage = /^attachment/.test(String(koppen['content-disposition'] ?? ''));
        if (status < 300 && !isBijlage) soorten.set(naamVan(route), String(koppen['content-type']));
        expect(koppen['x-content-type-options']).toBe('nosniff');
        expect(String(koppen['content-security-policy'])).toMatch(/script-src 'self'|^sandbox;/);
      }
    expect(
      [...soorten].filter(([, soort]) => !soort.startsWith('application/json') && soort !== 'application/pdf'),
    ).toEqual([]);
    expect(soorten.size).toBeGreaterThan(20);
  });
});
