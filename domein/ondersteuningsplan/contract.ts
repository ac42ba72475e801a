import { type Static, Type } from 'typebox';
import { BronVorm, DatumVorm, invoer, KeuzeVorm, MomentVorm, RegelVorm } from '../vormen.ts';

const SwvVorm = Type.String({ pattern: '^(PO|VO)[0-9A-Z]{4}$' });
const SleutelVorm = Type.String({ pattern: '^[a-z][a-z.-]{1,40}$', description: 'Sleutel van de instelling' });
/** A value in the form of its setting; the rules judge it, this only bounds its size. */
const tekst = Type.String({ maxLength: 2000 });
const getal = Type.Integer({ minimum: 0, maximum: 10_000_000 });
const lijst = Type.Array(tekst, { maxItems: 20 });
const WaardeVorm = Type.Union([
  getal,
  Type.Boolean(),
  tekst,
  lijst,
  Type.Record(Type.String({ pattern: '^[A-Za-z0-9-]{1,20}$' }), Type.Union([getal, tekst, lijst]), {
    maxProperties: 20,
  }),
]);
export type Waarde = Static<typeof WaardeVorm>;

export const SwvPad = Type.Object({ swv: SwvVorm });
export const WaardenZoek = invoer({ datum: Type.Optional(DatumVorm) });

/** The number of changes to this setting that the sender saw, taken-back ones counted; 0 before the first. */
const StandVorm = Type.Integer({
  minimum: 0,
  maximum: 2_147_483_647,
  description: 'Volgnummer van de instelling die u zag',
});

export const KeuzeInvoerVorm = invoer({
  sleutel: SleutelVorm,
  van: DatumVorm,
  waarde: WaardeVorm,
  plaatsInPlan: RegelVorm(200),
  volgnummer: StandVorm,
});
export type KeuzeInvoer = Static<typeof KeuzeInvoerVorm>;
export const IntrekInvoerVorm = invoer({ sleutel: SleutelVorm, van: DatumVorm, volgnummer: StandVorm });
export type IntrekInvoer = Static<typeof IntrekInvoerVorm>;

/** What holds on a date, for everybody and for other systems. */
export const WaardenVorm = Type.Object({
  swv: Type.String(),
  datum: DatumVorm,
  instellingen: Type.Array(
    Type.Object({
      sleutel: Type.String(),
      naam: Type.String(),
      waarde: Type.Unknown(),
      van: Type.Optional(DatumVorm),
      plaatsInPlan: Type.String(),
      bron: BronVorm,
    }),
  ),
});

const RegelsVorm = Type.Array(Type.Object({ naam: Type.String(), tekst: Type.String() }));
const TijdvakVorm = Type.Object({
  van: Type.Optional(DatumVorm),
  totEnMet: Type.Optional(DatumVorm),
  stand: KeuzeVorm(['geweest', 'nu', 'straks']),
  plaatsInPlan: Type.String(),
  waarde: Type.Unknown(),
  regels: RegelsVorm,
});
export type Tijdvakregel = Static<typeof TijdvakVorm>;
const InstellingVorm = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  uitleg: Type.String(),
  bron: BronVorm,
  volgnummer: StandVorm,
  tijdvakken: Type.Array(TijdvakVorm),
  /** What was done, newest first. */
  geschiedenis: Type.Array(Type.Object({ moment: MomentVorm, wie: Type.String(), zin: Type.String() })),
});
export type Instellingsregel = Static<typeof InstellingVorm>;

export const PlanVorm = Type.Object({
  swv: Type.Object({ code: Type.String(), naam: Type.String() }),
  magKiezen: Type.Boolean(),
  onderwerpen: Type.Array(
    Type.Object({ naam: Type.String(), uitleg: Type.String(), instellingen: Type.Array(InstellingVorm) }),
  ),
});
export type Plan = Static<typeof PlanVorm>;

export const VoorbeeldVorm = Type.Object({
  vanaf: DatumVorm,
  totEnMet: Type.Optional(DatumVorm),
  regels: Type.Array(
    Type.Object({ naam: Type.String(), oud: Type.String(), nieuw: Type.String(), anders: Type.Boolean() }),
  ),
  gevolg: Type.String(),
  aantallen: Type.Array(Type.Object({ krijgt: KeuzeVorm(['oude', 'nieuwe']), zin: Type.String() })),
});
export type Voorbeeld = Static<typeof VoorbeeldVorm>;
