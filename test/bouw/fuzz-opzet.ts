import type { Proefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import type { Voorraad } from './fuzz-invoer.ts';
import { legOndersteuningKlaar } from './fuzz-ondersteuning.ts';

const SCHOOL: readonly Mens[] = ['ib', 'schoolleider'];
const ANDERE_SCHOOL: readonly Mens[] = ['anderIb', 'andereSchoolleider'];

/** Words that stand somewhere in the laid-out data, and the people who may come across them, whatever they send. */
const GEHEIM: readonly { readonly woord: RegExp; readonly wie: readonly (Mens | undefined)[] }[] = [
  { woord: /proefkind/i, wie: ['ouder', 'tweedeOuder', 'leerling', 'leraar', ...SCHOOL] },
  { woord: /anderkind/i, wie: ['vreemdeOuder', ...ANDERE_SCHOOL] },
  { woord: /werknotitiegeheim/i, wie: SCHOOL },
  { woord: /toelichtinggeheim/i, wie: ['ouder', 'tweedeOuder', ...SCHOOL] },
  { woord: /elderschool/i, wie: ['ouder', 'tweedeOuder', ...SCHOOL] },
  { woord: /behoeftegeheim/i, wie: ['ouder', 'tweedeOuder', 'leerling', 'leraar', ...SCHOOL] },
  { woord: /geheimstuk/i, wie: SCHOOL },
  { woord: /conceptambitie/i, wie: ANDERE_SCHOOL },
  { woord: /geschilgeheim/i, wie: ['ouder', 'tweedeOuder', ...SCHOOL] },
  // Parents read it once the school told them, which somebody of the school may have done by then.
  { woord: /thuisgeheim/i, wie: ['ouder', 'tweedeOuder', ...SCHOOL] },
];

/** Which of the words this person reads that is not for them. */
export function magNietLezen(wie: Mens | undefined, tekst: string): string | undefined {
  return GEHEIM.find(({ woord, wie: lezers }) => !lezers.includes(wie) && woord.test(tekst))?.woord.source;
}

/** Applications, needs, notes, documents, a profile in draft: something to find for whoever looks where he may not. */
export async function legKlaar(
  proef: Proefapp,
): Promise<Voorraad & { readonly perPad: Readonly<Record<string, readonly string[]>> }> {
  const doe = async (wie: Mens, methode: 'POST' | 'PUT', pad: string, body: unknown = {}) => {
    const antwoord = await proef.vraag(wie, methode, pad, body);
    if (antwoord.status >= 300) throw new Error(`${wie} ${pad}: ${antwoord.tekst}`);
    return antwoord.json;
  };
  const aanmelding = (leerling: string, vestiging: string, anders: object) => ({
    leerling,
    vestiging,
    gewensteStart: '2027-02-01',
    andereScholen: [],
    ondersteuningVerwacht: true,
    toelichting: '',
    grondslag: null,
    hergebruikDossier: false,
    ...anders,
  });
  await doe('ouder', 'POST', '/aanmeldingen', {
    ...aanmelding(REGIO.kind, REGIO.school, { andereScholen: ['Elderschool'], toelichting: 'toelichtinggeheim' }),
  });
  await doe('vreemdeOuder', 'POST', '/aanmeldingen', {
    ...aanmelding(REGIO.anderKind, REGIO.andereSchool, { grondslag: 'respecteert' }),
  });
  const behoefte = {
    categorie: 'lezen-technisch',
    intensiteit: 2,
    setting: 'in_de_groep',
    verplicht: true,
    van: '2026-11-20',
  };
  await doe('ib', 'POST', `/leerlingen/${REGIO.kind}/behoeften`, {
    behoeften: [{ ...behoefte, toelichting: 'behoeftegeheim' }],
    beschrijvingen: [{ soort: 'bevorderend', tekst: 'behoeftegeheim' }],
  });
  await doe('anderIb', 'POST', `/leerlingen/${REGIO.anderKind}/behoeften`, { behoeften: [behoefte] });
  await doe('ib', 'POST', `/leerlingen/${REGIO.kind}/notities`, { soort: 'werknotitie', tekst: 'werknotitiegeheim' });
  await doe('ib', 'POST', `/leerlingen/${REGIO.kind}/notities`, { soort: 'signaal', tekst: 'Leest nog hakkelend.' });
  const stuur = async (wie: Mens, naam: string, velden: Record<string, string>) => {
    const pad = `/leerlingen/${REGIO.kind}/documenten`;
    const antwoord = await proef.stuurBestand(wie, pad, { naam, inhoud: Buffer.from(`%PDF-1.4\n${naam}`), velden });
    if (antwoord.status >= 300) throw new Error(`${wie} ${naam}: ${antwoord.tekst}`);
  };
  await stuur('ib', 'geheimstuk.pdf', { soort: 'overig', voorOuders: 'false' });
  await stuur('ouder', 'brief.pdf', { soort: 'brief' });
  await doe('ib', 'POST', `/leerlingen/${REGIO.kind}/matches`, { aanleiding: 'aanmelding' });
  await doe('ouder', 'POST', '/aanmeldingconcepten', { gegevens: { stap: 1, leerling: REGIO.kind } });
  await doe('schoolleider', 'POST', `/profielen/${REGIO.school}/concept`);
  await doe('andereSchoolleider', 'POST', `/profielen/${REGIO.andereSchool}/concept`);
  await proef.query(
    `UPDATE sop SET inhoud = jsonb_set(inhoud, '{ambities}', '[{"tekst": "conceptambitie", "jaar": 2027}]') WHERE vestiging = $1`,
    [REGIO.andereSchool],
  );
  await proef.query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2026-08-24')`,
    [REGIO.kind, REGIO.school],
  );
  await legOndersteuningKlaar(doe);
  const ids = async (tabel: string) =>
    (await proef.query<{ id: string }>(`SELECT id FROM ${tabel} ORDER BY id`)).map(({ id }) => id);
  const perPad = {
    leerling: [REGIO.kind, REGIO.kind, REGIO.anderKind],
    aanmeldingen: await ids('aanmelding'),
    behoeften: await ids('behoefte'),
    beschrijvingen: await ids('beschrijving'),
    documenten: await ids('document'),
    aanmeldingconcepten: await ids('aanmelding_concept'),
    match: await ids('match'),
    opp: [...(await ids('opp')), ...(await ids('opp_versie'))],
    arrangementen: await ids('arrangement'),
    medisch: await ids('medische_handeling'),
    tlv: await ids('tlv_aanvraag'),
    swv: await ids('tlv_aanvraag'),
    geschillen: await ids('geschil'),
    'veilig-thuis': await ids('veilig_thuis'),
  };
  return {
    perPad,
    scholen: [REGIO.school, REGIO.andereSchool, REGIO.vo, REGIO.cluster2, '98ZZ00'],
    ids: [...Object.values(perPad).flat(), '00000000-0000-7000-8000-00000000ffff'],
    swvs: [REGIO.swvPo, REGIO.swvVo, 'PO9902', 'PO9999'],
    woorden: [
      'Noor',
      'lezen-technisch',
      'werknotitie',
      'in_de_groep',
      'bevorderend',
      'ja',
      'Een gewone zin.',
      'O’Neill',
      '4',
    ],
  };
}
