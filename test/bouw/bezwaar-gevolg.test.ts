import { describe, expect, it } from 'vitest';
import { AANVRAAG, BESLUIT, legBesluitNeer, NIEUW } from '../../domein/bezwaar/server/proefopzet.ts';
import { LEGE_INHOUD } from '../../domein/tlv/regels/inhoud.ts';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import { VOORBEELD } from './fuzz-voorbeelden.ts';

const proef = metProefapp(routes, abonnementen);

async function doe(wie: Mens, methode: 'GET' | 'POST', pad: string, body?: unknown) {
  const { status, json, tekst } = await proef.vraag(wie, methode, pad, body);
  if (status >= 300) throw new Error(`${wie} ${methode} ${pad}: ${status} ${tekst}`);
  return json;
}
const buiten = async () => {
  const vraag = { peildatum: '2027-02-01', zoekSchool: 'Stapsteen' };
  return (await doe('ib', 'POST', `/leerlingen/${REGIO.kind}/match`, vraag)).gezocht.buiten.length;
};

describe('een gegrond bezwaar, over alle onderdelen heen', { timeout: 60_000 }, () => {
  it('TLV-8, MAT-2 de afgewezen aanvraag is toegekend, de school is binnen bereik en het register telt mee', async () => {
    await legBesluitNeer(proef);
    await doe('ib', 'POST', `/leerlingen/${REGIO.kind}/behoeften`, {
      behoeften: [VOORBEELD['behoefte.bijstellen']],
    });
    await proef.query('UPDATE tlv_aanvraag SET inhoud = $1', [JSON.stringify(LEGE_INHOUD)]);
    expect((await doe('ouder', 'GET', `/tlv/${AANVRAAG}`)).toestand).toBe('afgewezen');
    expect(await buiten()).toBe(1);

    const { bezwaren } = await doe('ouder', 'POST', `/tlv-besluiten/${BESLUIT}/bezwaren`, {
      gronden: 'Noor heeft meer nodig dan onze school kan geven.',
      teLaatOm: '',
    });
    const stap = (wie: Mens, wat: string, body: object) => doe(wie, 'POST', `/bezwaren/${bezwaren[0].id}/${wat}`, body);
    await stap('tlv', 'commissie', { volgnummer: 1, namen: ['mr. Jansen', 'dr. De Boer', 'mw. Aksoy'] });
    await stap('tlv', 'hoorverslag', { volgnummer: 2, zitting: '2026-11-20', aanwezig: 'Ouder', verslag: 'Gehoord.' });
    await stap('tlv', 'advies', { volgnummer: 3, adviesdag: '2026-11-20', advies: 'gegrond', tekst: 'Gegrond.' });
    const voorstel = { uitkomst: 'gegrond', motivering: 'De school kan het niet zelf.', afwijking: '', nieuw: NIEUW };
    await stap('tlv', 'voorstel', { volgnummer: 4, ...voorstel });
    await stap('tweedeTlv', 'besluit', { volgnummer: 5 });

    for (const wie of ['ouder', 'ib', 'schoolleider'] as const)
      expect(await doe(wie, 'GET', `/tlv/${AANVRAAG}`)).toMatchObject({
        toestand: 'toegekend',
        besluit: { uitkomst: 'positief', naBezwaar: true, nummer: 'PO9901-2026-00001' },
      });
    expect(await doe('tlv', 'GET', `/swv/tlv/${AANVRAAG}`)).toMatchObject({
      toestand: 'toegekend',
      mogelijk: [],
      besluiten: [{ naBezwaar: true, vervangen: false }, { vervangen: true }],
    });
    expect(await buiten()).toBe(0);
    expect((await doe('tlv', 'GET', '/swv/tlv-register')).aantallen).toMatchObject([{ soort: 'SBO', begintNog: 1 }]);
    expect(
      (await doe('ibSbo', 'POST', '/tlv/opzoeken', { nummer: 'PO9901-2026-00001', geboortedatum: '2019-03-14' }))
        .geldig,
    ).toBe(true);
  });
});
