import { describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { type Antwoord, metProefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import { VOORBEELD } from './fuzz-voorbeelden.ts';

const proef = metProefapp(routes, abonnementen);
const VERHAAL = VOORBEELD['aanmelding.indienen'] as object;
let volgnummer = 1;
let aanmelding = '';

/** The answer in short: status, code of the reason, rule; and the sentence and the source must be there. */
function kort({ status, json }: Antwoord): string {
  const redenen = (json?.redenen ?? []) as { code: string; zin: string; bron: { regel: string; artikel: string } }[];
  for (const { zin, bron } of redenen) {
    expect(zin).toMatch(/^[A-Z«‘0-9].+[.?]$/s);
    expect(bron.regel).toMatch(/^[A-Z]{3}-\d+$/);
    expect(bron.artikel.length).toBeGreaterThan(3);
  }
  return `${status} ${redenen.map(({ code, bron }) => `${code} ${bron.regel}`).join(', ')}`;
}
const meldAan = (wie: Mens, anders: object = {}) =>
  proef.vraag(wie, 'POST', '/aanmeldingen', { ...VERHAAL, vestiging: REGIO.school, ...anders });
const doe = (wie: Mens, pad: string, actie: string, anders: object = {}) =>
  proef.vraag(wie, 'POST', `/aanmeldingen/${aanmelding}/${pad}`, {
    ...(VOORBEELD[actie] as object),
    volgnummer,
    ...anders,
  });

describe('wat slechte invoer krijgt: een aanmelding', () => {
  it('AAN-1 zonder gezag: een ouder van het kind hoort waarom, voor een ander bestaat het kind niet', async () => {
    expect(kort(await meldAan('ouderZonderGezag'))).toBe('422 geen-gezag AAN-1');
    expect(kort(await meldAan('vreemdeOuder'))).toBe('404 ');
  });

  it('AAN-1 door iemand die geen ouder is', async () => {
    expect(kort(await meldAan('ib'))).toBe('403 rol AAN-1');
  });

  it('AAN-1 voor de derde verjaardag', async () => {
    const baby = { ...(VOORBEELD['dossier.kind-toevoegen'] as object), roepnaam: 'Pip', geboortedatum: '2025-01-01' };
    const { json } = await proef.vraag('ouder', 'POST', '/kinderen', baby);
    expect(kort(await meldAan('ouder', { leerling: json.id }))).toMatch(/^422 .*AAN-1/);
  });

  it('AAN-1 twee keer voor hetzelfde kind en dezelfde school', async () => {
    const eerste = await meldAan('ouder');
    expect(eerste.status).toBe(201);
    aanmelding = eerste.json.id;
    expect(kort(await meldAan('ouder'))).toMatch(/^(409|422) .*AAN-1/);
  });
});

describe('wat slechte invoer krijgt: een verlenging', () => {
  it.each([
    ['te lang', { weken: 5 }],
    ['van niets', { weken: 0 }],
    ['die niemand is verteld', { meegedeeldOp: null }],
  ])('AAN-3 %s', async (_, anders) => {
    expect(kort(await doe('ib', 'verlenging', 'aanmelding.verlengen', anders))).toMatch(/^422 .+ AAN-3/);
  });

  it('AAN-3 een tweede', async () => {
    expect((await doe('ib', 'verlenging', 'aanmelding.verlengen')).status).toBe(200);
    volgnummer = 2;
    expect(kort(await doe('ib', 'verlenging', 'aanmelding.verlengen'))).toMatch(/^422 .+ AAN-3/);
  });

  it('AAN-3 na de termijn', async () => {
    const { json } = await meldAan('vreemdeOuder', { leerling: REGIO.anderKind });
    proef.zetKlok('2027-01-20T11:00:00.000Z');
    const antwoord = await proef.vraag('ib', 'POST', `/aanmeldingen/${json.id}/verlenging`, {
      ...(VOORBEELD['aanmelding.verlengen'] as object),
      volgnummer: 1,
      meegedeeldOp: '2027-01-20',
    });
    proef.zetKlok('2026-11-20T11:00:00.000Z');
    expect(kort(antwoord)).toMatch(/^422 .+ AAN-3/);
  });
});

describe('wat slechte invoer krijgt: een besluit', () => {
  const besluit = (anders: object) =>
    doe('schoolleider', 'besluit', 'aanmelding.besluiten', { plaatsing: null, ...anders });

  it('AAN-6 door wie dat niet mag', async () => {
    expect(kort(await doe('ib', 'besluit', 'aanmelding.besluiten'))).toBe('403 rol AAN-6');
    expect(kort(await doe('ouder', 'besluit', 'aanmelding.besluiten'))).toBe('403 rol AAN-6');
    expect(kort(await doe('andereSchoolleider', 'besluit', 'aanmelding.besluiten'))).toBe('404 ');
  });

  it('AAN-7 een weigering zonder bereide school zegt alles wat er mist', async () => {
    expect(kort(await besluit({ uitkomst: 'elders_geplaatst' }))).toMatch(/^422 .+ AAN-7/);
  });

  it('AAN-8 een uitzondering zonder reden', async () => {
    const antwoord = await besluit({
      uitkomst: 'geweigerd_uitzondering',
      uitzondering: 'geen_plaatsruimte',
      motivering: ' ',
    });
    expect(kort(antwoord)).toBe('422 motivering-ontbreekt AAN-6');
    expect(kort(await besluit({ uitkomst: 'geweigerd_uitzondering' }))).toMatch(/^422 .+ AAN-8/);
  });

  it('AAN-6 over een aanmelding die niet bestaat', async () => {
    const weg = '00000000-0000-7000-8000-00000000ffff';
    const body = { ...(VOORBEELD['aanmelding.besluiten'] as object), volgnummer: 1 };
    expect(kort(await proef.vraag('schoolleider', 'POST', `/aanmeldingen/${weg}/besluit`, body))).toBe('404 ');
  });

  it('AAN-6 terwijl een ander net iets deed', async () => {
    const antwoord = await doe('schoolleider', 'besluit', 'aanmelding.besluiten', { volgnummer: 1 });
    expect(kort(antwoord)).toMatch(/^409 intussen-veranderd AAN-6/);
    expect(antwoord.json.redenen[0].zin).toContain('Proef ib was u voor, op vrijdag 20 november 2026');
  });
});

describe('wat slechte invoer krijgt: een behoefte', () => {
  const behoefte = {
    categorie: 'lezen-technisch',
    intensiteit: 2,
    setting: 'in_de_groep',
    verplicht: true,
    van: '2026-11-20',
  };
  it.each([
    ['een onbekende categorie', { categorie: 'bestaat-niet' }],
    ['een onmogelijke intensiteit', { intensiteit: 4 }],
    ['een halve intensiteit', { intensiteit: 1.5 }],
    ['een onbekende plek', { setting: 'op_het_dak' }],
    ['een einde voor het begin', { tot: '2026-11-01' }],
  ])('BEH-1 met %s', async (_, anders) => {
    const body = { behoeften: [{ ...behoefte, ...anders }] };
    expect(kort(await proef.vraag('ib', 'POST', `/leerlingen/${REGIO.kind}/behoeften`, body))).toMatch(/^422 .+ BEH-1/);
  });
});

describe('wat slechte invoer krijgt: een ondersteuningsprofiel', () => {
  const profiel = VOORBEELD['ondersteuningsprofiel.concept-wijzigen'] as { aanbod: object[] };
  const pad = `/profielen/${REGIO.school}`;

  it('SOP-1 met een capaciteit onder nul', async () => {
    const { json } = await proef.vraag('schoolleider', 'POST', `${pad}/concept`);
    const body = { ...profiel, volgnummer: json.volgnummer, aanbod: [{ ...profiel.aanbod[0], capaciteit: -1 }] };
    expect(kort(await proef.vraag('schoolleider', 'PUT', `${pad}/concept`, body))).toMatch(/capaciteit-ongeldig SOP-1/);
  });

  it('SOP-2 vastgesteld zonder datum van het advies van de MR', async () => {
    const antwoord = await proef.vraag('schoolleider', 'POST', `${pad}/vaststelling`, { volgnummer: 1 });
    expect(kort(antwoord)).toMatch(/^422 .*SOP-2/);
  });

  it('SOP-2 terwijl een ander het concept net veranderde', async () => {
    const body = { ...profiel, volgnummer: 7 };
    const antwoord = await proef.vraag('schoolleider', 'PUT', `${pad}/concept`, body);
    expect(kort(antwoord)).toBe('409 concept-veranderd SOP-2');
    expect(antwoord.json.redenen[0].zin).toContain('Proef schoolleider heeft dit concept op vrijdag 20 november 2026');
  });
});

describe('wat slechte invoer krijgt: een bestand', () => {
  const stuur = (naam: string, inhoud: Buffer) =>
    proef.stuurBestand('ib', `/leerlingen/${REGIO.kind}/documenten`, { naam, inhoud, velden: { soort: 'overig' } });

  it.each([
    ['een programma', 'spel.exe', Buffer.from('MZ\u0000\u0000')],
    ['een programma dat zich PDF noemt', 'brief.pdf', Buffer.from('MZ\u0000\u0000')],
    ['een bladzijde met script', 'brief.html', Buffer.from('<script>alert(1)</script>')],
    ['een tekening met script', 'tekening.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
  ])('DOS-8 %s', async (_, naam, inhoud) => {
    expect(kort(await stuur(naam, inhoud))).toMatch(/^(415|422) bestand-/);
  });

  it('DOS-8 een leeg bestand', async () => {
    expect(kort(await stuur('leeg.pdf', Buffer.alloc(0)))).toMatch(/^422 bestand-leeg/);
  });

  it('DOS-8 groter dan 10 MB', async () => {
    expect(kort(await stuur('groot.pdf', Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-1.4 ')))).toMatch(
      /^413 bestand-te-groot/,
    );
  });
});
