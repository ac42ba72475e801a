import type { Datum } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OPP_7 } from './bronnen.ts';

/** OPP-7 · The states of a registration, in words. */
export const RODTOESTANDEN = {
  te_registreren: 'Te registreren',
  aangeleverd: 'Aangeleverd',
  bevestigd: 'Bevestigd',
  afgekeurd: 'Afgekeurd',
} as const;
export type Rodtoestand = keyof typeof RODTOESTANDEN;
/** What a school records; that something is to be registered follows from the plan itself. */
export const RODSTAPPEN = ['aangeleverd', 'bevestigd', 'afgekeurd'] as const;
export type Rodstap = (typeof RODSTAPPEN)[number];

/** One line of the register, oldest first. */
export interface Rodregel {
  readonly toestand: Rodtoestand;
  readonly reden: string;
  readonly dag: Datum;
}

/** Where the registration stands. fase: ROD must know that the plan began, and later that it ended. */
export interface Rodstand {
  readonly fase: 'begin' | 'einde';
  readonly toestand: Rodtoestand;
  readonly sinds: Datum | null;
  readonly reden: string;
  /** In phase `einde`: the begin was never confirmed, so begin and end go together. */
  readonly beginOpen: boolean;
}

/**
 * OPP-7 · Reads the stand from the lines. Opmaat itself writes «te registreren» twice at most: at the first adoption (the begin), and
 * when the plan is closed (the end date, which ROD asks at the end of a plan); so the second one opens the end. No line yet: to do.
 */
export function bepaalRodstand(regels: readonly Rodregel[]): Rodstand {
  const begin: Rodstand = { fase: 'begin', toestand: 'te_registreren', sinds: null, reden: '', beginOpen: false };
  return regels.reduce<Rodstand>((stand, { toestand, reden, dag }, plek) => {
    const naarEinde = toestand === 'te_registreren' && plek > 0;
    return {
      fase: naarEinde ? 'einde' : stand.fase,
      toestand,
      sinds: dag,
      reden,
      beginOpen: naarEinde ? stand.toestand !== 'bevestigd' : stand.beginOpen,
    };
  }, begin);
}

const VOLGT_OP: Readonly<Record<Rodtoestand, readonly Rodstap[]>> = {
  te_registreren: ['aangeleverd'],
  aangeleverd: ['bevestigd', 'afgekeurd'],
  afgekeurd: ['aangeleverd'],
  bevestigd: [],
};

/** The steps that a school can record from here; none after confirmation. */
export function volgendeStappen({ toestand }: Rodstand): readonly Rodstap[] {
  return VOLGT_OP[toestand];
}

const ZINNEN: Readonly<Record<Rodtoestand, string>> = {
  te_registreren: 'Deze registratie is nog niet aangeleverd. Zet haar eerst op aangeleverd.',
  aangeleverd: 'Deze registratie is al aangeleverd. Leg nu vast of ROD haar bevestigt of afkeurt.',
  afgekeurd: 'Deze registratie is afgekeurd. Verbeter haar en lever haar opnieuw aan.',
  bevestigd: 'Deze registratie is bevestigd. Er is niets meer te doen.',
};

/** OPP-7 · Whether this step can be recorded now; a refusal by ROD needs its reason. */
export function beoordeelStap(stand: Rodstand, stap: Rodstap, reden: string): Uitkomst<Rodstap> {
  if (!volgendeStappen(stand).includes(stap))
    return magNiet({ code: `rod-${stand.toestand.replace('_', '-')}`, zin: ZINNEN[stand.toestand], bron: OPP_7 });
  if (stap === 'afgekeurd' && reden.trim() === '')
    return magNiet({
      code: 'rod-reden-leeg',
      zin: 'Schrijf waarom ROD de registratie afkeurde. Dan weet een collega wat te verbeteren is.',
      bron: OPP_7,
      veld: 'reden',
    });
  return mag(stap, OPP_7);
}
