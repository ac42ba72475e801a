import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';
import type { Arrangementinhoud, Onderwijszorg, Opbouwstap } from './inhoud.ts';

/** ARR-5 rests on: education and care beside each other, in talks with parents (2.9); hours at school to measure (7.18.2). */
export const BRON_ONDERWIJSZORG = {
  samen: { regel: 'ARR-5', artikel: 'handreiking Helderheid rond passend onderwijs, 2.9' },
  uren: { regel: 'ARR-5', artikel: 'beleidsnota Evaluatie en verbeteraanpak passend onderwijs, 7.18.2' },
} as const satisfies Record<string, Bron>;

/** Who pays the care: the municipality (Jeugdwet), or the laws of health care (Zorgverzekeringswet, Wet langdurige zorg). */
export const ZORGBETALERS = {
  gemeente: 'de gemeente (Jeugdwet)',
  zorgwet: 'de zorgverzekeraar of het zorgkantoor (Zorgverzekeringswet of Wet langdurige zorg)',
} as const satisfies Record<Onderwijszorg['zorgbetaler'], string>;

/** No school week is longer. */
export const MEESTE_UREN = 40;

export interface Onderwijszorgvraag {
  readonly inhoud: Pick<Arrangementinhoud, 'doelen' | 'onderwijszorg'>;
  /** The period of the arrangement, both days included. */
  readonly van: Datum;
  readonly tot: Datum;
  readonly kosten: readonly { readonly betaler: string }[];
  readonly vandaag: Datum;
}

/** ARR-5 · What is still missing or wrong in education with care; nothing when there is no care beside it. */
export function beoordeelOnderwijszorg(vraag: Onderwijszorgvraag): readonly Reden[] {
  const zorg = vraag.inhoud.onderwijszorg;
  if (zorg === null) return [];
  return [
    ...doelen(vraag, zorg),
    ...betalers(vraag, zorg),
    ...ouders(vraag, zorg),
    ...beoordeelOpbouw(zorg.opbouw, vraag),
  ];
}

const reden = (code: string, zin: string, veld: string, bron: Bron = BRON_ONDERWIJSZORG.samen): Reden => ({
  code,
  zin,
  bron,
  veld,
});
const gevuld = (tekst: string) => tekst.trim() !== '';

function doelen({ inhoud }: Onderwijszorgvraag, zorg: Onderwijszorg): Reden[] {
  return [
    ...(inhoud.doelen.some(({ tekst }) => gevuld(tekst))
      ? []
      : [
          reden(
            'onderwijsdoel-ontbreekt',
            'Schrijf ook minstens één doel voor het onderwijs op: onderwijs en zorg staan naast elkaar.',
            'doelen',
          ),
        ]),
    ...(zorg.zorgdoelen.some(gevuld)
      ? []
      : [reden('zorgdoel-ontbreekt', 'Schrijf minstens één doel voor de zorg op.', 'zorgdoelen')]),
    ...(gevuld(zorg.zorgaanbieder)
      ? []
      : [reden('zorgaanbieder-ontbreekt', 'Vul in wie de zorg geeft.', 'zorgaanbieder')]),
  ];
}

function betalers({ kosten }: Onderwijszorgvraag, { zorgbetaler }: Onderwijszorg): Reden[] {
  const betaalt = new Set(kosten.map(({ betaler }) => betaler));
  return [
    ...(betaalt.has('school') || betaalt.has('swv')
      ? []
      : [
          reden(
            'onderwijsbetaler-ontbreekt',
            'Zet bij de kosten wat de school of het samenwerkingsverband voor het onderwijs betaalt.',
            'kosten',
          ),
        ]),
    ...(betaalt.has(zorgbetaler)
      ? []
      : [
          reden(
            'zorgbetaler-ontbreekt',
            `Zet bij de kosten wat ${ZORGBETALERS[zorgbetaler]} voor de zorg betaalt.`,
            'kosten',
          ),
        ]),
  ];
}

function ouders({ vandaag }: Onderwijszorgvraag, { besprokenMetOuders }: Onderwijszorg): Reden[] {
  if (besprokenMetOuders === null)
    return [
      reden(
        'niet-besproken-met-ouders',
        'Bespreek onderwijs en zorg met de ouders, en vul de dag van dat gesprek in.',
        'besprokenMetOuders',
      ),
    ];
  return besprokenMetOuders > vandaag
    ? [
        reden(
          'gesprek-nog-niet-geweest',
          'Vul de dag van het gesprek met de ouders pas in als het is geweest.',
          'besprokenMetOuders',
        ),
      ]
    : [];
}

/** ARR-5 · The steps: in order of date, within the period, at most a school week, working towards the last. None is fine too. */
export function beoordeelOpbouw(
  opbouw: readonly Opbouwstap[],
  periode: { readonly van: Datum; readonly tot: Datum },
): Reden[] {
  const uren = (code: string, zin: string) => reden(code, zin, 'opbouw', BRON_ONDERWIJSZORG.uren);
  const laatste = opbouw.at(-1);
  return [
    ...(opbouw.every(({ urenPerWeek: n }) => n >= 0 && n <= MEESTE_UREN && Number.isInteger(n * 2))
      ? []
      : [uren('uren-onmogelijk', `Vul per stap 0 tot en met ${MEESTE_UREN} uur per week in, in hele of halve uren.`)]),
    ...(opbouw.every(({ van }) => van >= periode.van && van <= periode.tot)
      ? []
      : [
          uren(
            'stap-buiten-periode',
            `Laat elke stap beginnen tussen ${schrijfDatum(periode.van)} en ${schrijfDatum(periode.tot)}: dan loopt het arrangement.`,
          ),
        ]),
    ...(paren(opbouw).every(([eerder, later]) => eerder.van < later.van)
      ? []
      : [uren('stappen-niet-op-volgorde', 'Zet de stappen op volgorde van datum, met voor elke stap een andere dag.')]),
    ...(paren(opbouw).every(([eerder, later]) => later.urenPerWeek >= eerder.urenPerWeek || gevuld(later.waarom ?? ''))
      ? []
      : [uren('minder-uren-zonder-reden', 'Schrijf bij elke stap met minder uren waarom het een tijd minder moet.')]),
    ...(laatste === undefined || opbouw.every(({ urenPerWeek }) => urenPerWeek <= laatste.urenPerWeek)
      ? []
      : [
          uren(
            'opbouw-zonder-doel',
            'Zet als laatste stap waar u naartoe werkt: minstens zo veel uren als elke stap ervoor.',
          ),
        ]),
  ];
}

function paren(opbouw: readonly Opbouwstap[]): readonly (readonly [Opbouwstap, Opbouwstap])[] {
  return opbouw.slice(1).map((later, plek) => [opbouw[plek] as Opbouwstap, later] as const);
}

/** ARR-5 · Hours at school per week that hold on this day; undefined before the first step. */
export function urenOp(opbouw: readonly Opbouwstap[], dag: Datum): number | undefined {
  return opbouw.findLast(({ van }) => van <= dag)?.urenPerWeek;
}
