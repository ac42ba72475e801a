import type { TSchema } from 'typebox';

/** A generator of chances with a fixed seed: the same run each time, so that what it finds can be found again. */
export type Kans = () => number;

/** Mulberry32: small, fast and good enough to choose with. */
export function maakKans(zaad: number): Kans {
  let toestand = zaad >>> 0;
  return () => {
    toestand = (toestand + 0x6d2b79f5) >>> 0;
    let t = toestand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const kies = <T>(kans: Kans, uit: readonly T[]): T => uit[Math.floor(kans() * uit.length)] as T;

/** What people and attackers put where something else belongs. */
const STUK: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2147483648,
  2 ** 60,
  1e308,
  '',
  ' ',
  'x'.repeat(30_000),
  'a\u0000b',
  'a\u0007b',
  '\ud800',
  '👩‍👧‍👦🏫',
  "'; DROP TABLE leerling; --",
  '%_\\',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  '../../etc/passwd',
  'regel\r\nBcc: ander@voorbeeld.example',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  'urn:uuid:00000000-0000-7000-8000-00000000c001',
  '00000000-0000-0000-0000-000000000000',
  [],
  [null],
  {},
  { __proto__x: 1 },
  [[[[[[]]]]]],
];

interface Vorm {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Vorm[];
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly required?: readonly string[];
  readonly items?: Vorm;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
}

/** Codes and ids that exist in the region, to send something that is nearly or really right. */
export interface Voorraad {
  readonly scholen: readonly string[];
  readonly ids: readonly string[];
  readonly swvs: readonly string[];
  readonly woorden: readonly string[];
}

/** A value that fits the schema, mostly; rules may still refuse it. */
export function passend(kans: Kans, schema: TSchema, voorraad: Voorraad): unknown {
  return maak(kans, schema as Vorm, voorraad);
}

function maak(kans: Kans, vorm: Vorm, voorraad: Voorraad): unknown {
  if (vorm.const !== undefined) return vorm.const;
  if (vorm.enum !== undefined) return kies(kans, vorm.enum);
  if (vorm.anyOf !== undefined) return maak(kans, kies(kans, vorm.anyOf), voorraad);
  switch (vorm.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(vorm.properties ?? {})
          .filter(([naam]) => vorm.required?.includes(naam) || kans() < 0.7)
          .map(([naam, deel]) => [naam, maak(kans, deel, voorraad)]),
      );
    case 'array':
      return Array.from({ length: (vorm.minItems ?? 0) + Math.floor(kans() * 2) }, () =>
        maak(kans, vorm.items ?? {}, voorraad),
      );
    case 'integer':
    case 'number':
      return (vorm.minimum ?? 0) + Math.floor(kans() * 3);
    case 'boolean':
      return kans() < 0.5;
    case 'null':
      return null;
    default:
      return maakTekst(kans, vorm, voorraad);
  }
}

function maakTekst(kans: Kans, vorm: Vorm, voorraad: Voorraad): string {
  if (vorm.format === 'date') return kies(kans, ['2026-11-20', '2026-12-01', '2027-02-01', '2026-10-01', '2019-03-14']);
  if (vorm.format === 'date-time') return '2026-11-20T10:00:00.000Z';
  if (vorm.format === 'uuid') return kies(kans, voorraad.ids);
  const { pattern = '' } = vorm;
  if (pattern.startsWith('^[0-9]{2}[A-Z]{2}')) return kies(kans, voorraad.scholen);
  if (pattern.startsWith('^(PO|VO)')) return kies(kans, voorraad.swvs);
  if (pattern.startsWith('^[1-9][0-9]{3}')) return pattern.includes('[A-Z]') ? '9901AA' : '9901';
  return kies(kans, voorraad.woorden);
}

/** The same value with one or two places broken: another type, too much, dangerous text, a field too many or too few. */
export function gebroken(kans: Kans, waarde: unknown): unknown {
  const vorige = kans() < 0.25 ? gebroken(kans, waarde) : waarde;
  if (Array.isArray(vorige)) {
    if (vorige.length === 0 || kans() < 0.3) return kies(kans, [...STUK, Array(500).fill(vorige[0] ?? 'x')]);
    const plek = Math.floor(kans() * vorige.length);
    return vorige.map((deel, i) => (i === plek ? gebroken(kans, deel) : deel));
  }
  if (typeof vorige !== 'object' || vorige === null) return kies(kans, STUK);
  const velden = Object.keys(vorige);
  const lot = kans();
  if (velden.length === 0 || lot < 0.05) return kies(kans, STUK);
  if (lot < 0.15) return { ...vorige, volgnummer: 1, vestiging: '99AB00', rol: 'directie', swv: 'PO9902' };
  const veld = kies(kans, velden);
  if (lot < 0.25) return Object.fromEntries(Object.entries(vorige).filter(([naam]) => naam !== veld));
  return { ...vorige, [veld]: gebroken(kans, (vorige as Record<string, unknown>)[veld]) };
}

/** As part of an address: anything becomes text. */
export function alsAdresdeel(waarde: unknown): string {
  const tekst = typeof waarde === 'object' ? JSON.stringify(waarde) : String(waarde);
  return encodeURIComponent(tekst.replaceAll(/[\ud800-\udfff]/g, '').slice(0, 2000));
}
