import type { Antwoord } from '../../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../../server/platform/proef/proefregio.ts';

type Query = (tekst: string, waarden?: unknown[]) => Promise<unknown>;
type Vraag = (wie: Mens, methode: 'GET' | 'POST', pad: string, body?: unknown) => Promise<Antwoord>;

export const DOEL = '00000000-0000-7000-8000-0000000d0001';

/** For tests: the child and the other child are enrolled at De Proefschool, group 4A, and a need of the child is described. */
export async function schrijfIn(query: Query): Promise<void> {
  for (const [kind, nummer] of [
    [REGIO.kind, 1],
    [REGIO.anderKind, 2],
  ] as const) {
    await query(
      `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES ($1, $2, $3, $4, '4', '4A', '2026-08-01')`,
      [`00000000-0000-7000-8000-0000000e000${nummer}`, kind, REGIO.school, REGIO.swvPo],
    );
    await query(
      `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', $3, $4, '2026-08-01')`,
      [kind, REGIO.school, `00000000-0000-7000-8000-0000000b000${nummer}`, REGIO.swvPo],
    );
  }
}

/** For tests: the school described what the child needs. */
export async function beschrijfBehoefte(query: Query): Promise<void> {
  await query(
    `INSERT INTO behoefte (id, leerling, swv, vestiging, bron, categorie, intensiteit, setting, verplicht, van, moment, door, door_naam)
      SELECT '00000000-0000-7000-8000-0000000f0001', $1, $2, $3, 'school', 'lezen-technisch', 2, 'in_de_groep', true, '2026-09-01', '2026-09-01T10:00:00Z', p.id, p.naam
      FROM persoon p WHERE p.naam = 'Proef ib'`,
    [REGIO.kind, REGIO.swvPo, REGIO.school],
  );
}

/** For tests: a cost as a form sends it. */
export const kosten = (deel: Record<string, unknown> = {}) => ({
  soort: 'uren',
  betaler: 'swv',
  schooljaar: 2026,
  bedrag: 250_000,
  toelichting: '',
  ...deel,
});

/** For tests: an arrangement for the child as a form sends it, in the pupil model. */
export function opzet(deel: Record<string, unknown> = {}) {
  const { inhoud, ...rest } = deel as { inhoud?: Record<string, unknown> };
  return {
    soort: 'leerling',
    leerling: REGIO.kind,
    model: 'leerling',
    naam: 'Leren lezen in kleine stappen',
    groep: null,
    inhoud: {
      doelen: [{ id: DOEL, tekst: 'Leest in juni op niveau E4.', oppDoel: null }],
      categorieen: ['lezen-technisch'],
      velden: {
        'tijd-aandacht': 'Drie keer per week twintig minuten.',
        materiaal: '',
        ruimte: '',
        expertise: '',
        samenwerking: '',
      },
      gedaan: 'Een half jaar extra lezen in de groep; hij ging een niveau vooruit.',
      vraagLeraar: '',
      onderwijszorg: null,
      ...inhoud,
    },
    uitvoerderSoort: 'extern',
    uitvoerder: 'Leesbureau Proefdam',
    van: '2027-01-04',
    tot: '2027-07-02',
    plek: null,
    dagdelen: [],
    kosten: [kosten()],
    ...rest,
  };
}

/** For tests: sets one up as the ib, and gives its id and the number of the last change. */
export async function maak(vraag: Vraag, deel: Record<string, unknown> = {}): Promise<string> {
  const { status, json, tekst } = await vraag('ib', 'POST', '/arrangementen', opzet(deel));
  if (status !== 201) throw new Error(tekst);
  return json.id;
}

/** For tests: does something with the number that this person sees now. */
export async function doe(vraag: Vraag, wie: Mens, id: string, wat: string, body: object = {}): Promise<Antwoord> {
  const nu = await vraag(wie, 'GET', `/arrangementen/${id}`);
  return vraag(wie, 'POST', `/arrangementen/${id}/${wat}`, { volgnummer: nu.json?.volgnummer ?? 1, ...body });
}

/** For tests: a request that is with the SWV, signed by both parents. */
export async function dienIn(vraag: Vraag, deel: Record<string, unknown> = {}): Promise<string> {
  const id = await maak(vraag, deel);
  for (const ouder of ['ouder', 'tweedeOuder'] as const)
    await doe(vraag, ouder, id, 'handtekening', { akkoord: true, toelichting: '' });
  const { status, tekst } = await doe(vraag, 'ib', id, 'indiening');
  if (status !== 200) throw new Error(tekst);
  return id;
}

export const CRITERIA = [
  'De basisondersteuning is ingezet en niet genoeg gebleken.',
  'De doelen zijn concreet en haalbaar in de gevraagde tijd.',
  'De kosten passen bij wat nodig is.',
];

/** For tests: a grant as a form sends it. */
export const toekenning = (deel: Record<string, unknown> = {}) => ({
  uitkomst: 'toegekend',
  criteria: CRITERIA.map((criterium) => ({ criterium, voldaan: true, toelichting: '' })),
  motivering: 'De school deed genoeg zelf; met hulp van buiten is het doel haalbaar.',
  kosten: [kosten({ bedrag: 200_000 })],
  van: '2027-01-04',
  tot: '2027-06-30',
  ...deel,
});
