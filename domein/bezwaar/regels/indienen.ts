import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

export const INDIENERS = ['ouder', 'leerling', 'school'] as const;
export type Indiener = (typeof INDIENERS)[number];
export const INDIENERNAAM = { ouder: 'Ouder', leerling: 'Leerling', school: 'School' } as const satisfies Record<
  Indiener,
  string
>;

/** What is known of the decision that somebody objects to. */
export interface Besluitfeiten {
  readonly bezwaarTot: Datum;
  readonly ingetrokkenOp: Datum | null;
  /** Whether this decision was itself taken on an objection. */
  readonly opBezwaar: boolean;
  /** Whether another decision replaced it. */
  readonly vervangen: boolean;
  /** Whether this person (or school) has an objection to it that runs. */
  readonly looptAl: boolean;
}

export interface Bezwaarinvoer {
  readonly gronden: string;
  readonly teLaatOm: string;
  readonly ontvangen: Datum;
}

/** TLV-8 · Whether an objection of this day comes after the six weeks (Awb 6:7, 6:8; bezwaarTot is the last day, moved by the Atw). */
export function isTeLaat({ bezwaarTot }: Pick<Besluitfeiten, 'bezwaarTot'>, ontvangen: Datum): boolean {
  return ontvangen > bezwaarTot;
}

/** TLV-8 · Why nobody can object to this decision (any more); empty when one can. */
export function bezwarenTegenBezwaar(besluit: Omit<Besluitfeiten, 'bezwaarTot'>): readonly Reden[] {
  if (besluit.ingetrokkenOp !== null)
    return [nee('besluit-ingetrokken', 'Dit besluit is ingetrokken. Bezwaar is niet meer nodig.')];
  if (besluit.vervangen)
    return [nee('besluit-vervangen', 'Dit besluit is vervangen door een nieuw besluit. Lees daar wat u kunt doen.')];
  if (besluit.opBezwaar)
    return [
      {
        code: 'beroep-bij-rechter',
        zin: 'Dit is een beslissing op bezwaar. Bent u het er niet mee eens, dan kunt u binnen zes weken beroep instellen bij de rechtbank.',
        bron: bron('TLV-8', 'Awb-7:1'),
      },
    ];
  if (besluit.looptAl)
    return [nee('bezwaar-loopt', 'U hebt al bezwaar gemaakt tegen dit besluit. U kunt het aanvullen.')];
  return [];
}

/**
 * TLV-8 · An objection says why (Awb 6:5) and comes within six weeks from the day after sending. One that is late is taken in when it says
 * why it could not be sooner; the SWV judges that (Awb 6:11).
 */
export function beoordeelBezwaar(
  { gronden, teLaatOm, ontvangen }: Bezwaarinvoer,
  besluit: Besluitfeiten,
  vandaag: Datum,
): Uitkomst<{ readonly gronden: string; readonly teLaatOm: string | null }> {
  const redenen: Reden[] = [...bezwarenTegenBezwaar(besluit)];
  const teLaat = isTeLaat(besluit, ontvangen);
  if (ontvangen > vandaag)
    redenen.push({ ...nee('dag-in-toekomst', 'Vul een dag in tot en met vandaag.'), veld: 'ontvangen' });
  if (gronden.trim() === '')
    redenen.push({
      ...nee('gronden-ontbreken', 'Schrijf op waarom u het niet eens bent met het besluit.'),
      veld: 'gronden',
    });
  if (teLaat && teLaatOm.trim() === '')
    redenen.push({
      code: 'te-laat-zonder-reden',
      zin: `Bezwaar kon tot en met ${schrijfDatum(besluit.bezwaarTot)}. Schrijf op waarom het niet eerder kon. Het samenwerkingsverband beoordeelt dat.`,
      bron: bron('TLV-8', 'Awb-6:11'),
      veld: 'teLaatOm',
    });
  return magTenzij(
    redenen,
    () => ({ gronden: gronden.trim(), teLaatOm: teLaat ? teLaatOm.trim() : null }),
    bron('TLV-8', 'Awb-6:7'),
  );
}

function nee(code: string, zin: string): Reden {
  return { code, zin, bron: bron('TLV-8', 'Awb-6:7') };
}
