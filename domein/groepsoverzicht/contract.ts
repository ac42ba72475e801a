import { type Static, Type } from 'typebox';
import { DatumVorm, IdVorm, KeuzeVorm, OfNietsVorm, RegelVorm } from '../vormen.ts';

const Tekst = Type.String();
const BronsoortVorm = KeuzeVorm(['school', 'ouders', 'leerling']);

export const GroepZoek = Type.Object({ groep: Type.Optional(RegelVorm(40)) }, { additionalProperties: false });

const LeerlingVorm = Type.Object({
  id: IdVorm,
  naam: Tekst,
  kort: Type.String({ description: 'Zoals de leerling in deze groep heet' }),
  nodig: Type.Array(
    Type.Object({
      naam: Tekst,
      intensiteit: Type.Integer({ minimum: 1, maximum: 3 }),
      intensiteitnaam: Tekst,
      settingnaam: Tekst,
      verplicht: Type.Boolean(),
      bron: BronsoortVorm,
      ook: Type.Array(BronsoortVorm),
      toelichting: Tekst,
    }),
  ),
  helpt: Type.Array(Tekst),
  afspraken: Type.Array(Type.Object({ wat: Tekst, wie: Tekst, wanneer: Tekst })),
  medisch: Type.Array(
    Type.Object({ id: IdVorm, wat: Tekst, wanneer: Tekst, waar: Tekst, wie: Type.Array(Tekst), nood: Tekst }),
  ),
  /** Acts that are agreed upon but may not be done now. */
  medischNiet: Type.Integer(),
  evalueren: Type.Array(
    Type.Object({ wat: KeuzeVorm(['doel', 'plan']), tekst: Tekst, dag: DatumVorm, teLaat: Type.Boolean() }),
  ),
});
export type Groepsleerling = Static<typeof LeerlingVorm>;

/** BEH-7 · One group today. groep is null while one is still to be chosen, or for a teacher without a group. */
export const GroepsoverzichtVorm = Type.Object({
  groep: OfNietsVorm(Tekst),
  school: Tekst,
  dag: DatumVorm,
  /** The groups of the school today, to choose from; empty for a teacher. */
  groepen: Type.Array(Type.Object({ groep: Tekst, aantal: Type.Integer() })),
  aantal: Type.Integer({ description: 'Leerlingen in de groep' }),
  zonder: Type.Integer({ description: 'Leerlingen zonder extra hulp: alleen geteld' }),
  noodzin: Tekst,
  vandaag: Type.Array(
    Type.Object({
      id: IdVorm,
      dagdeel: KeuzeVorm(['ochtend', 'middag']),
      naam: Tekst,
      uitvoerder: Tekst,
      plek: OfNietsVorm(Tekst),
      /** Names; empty: for the teacher or the whole group. */
      leerlingen: Type.Array(Tekst),
    }),
  ),
  /** Support for the teacher of this group. */
  voorLeraar: Type.Array(
    Type.Object({ id: IdVorm, naam: Tekst, uitvoerder: Tekst, wanneer: Tekst, vraag: Tekst, tot: DatumVorm }),
  ),
  leerlingen: Type.Array(LeerlingVorm),
});
export type Groepsoverzicht = Static<typeof GroepsoverzichtVorm>;
