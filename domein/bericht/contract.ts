import { type Static, Type } from 'typebox';
import { IdVorm, MomentVorm, OfNietsVorm } from '../vormen.ts';

export const BerichtenVorm = Type.Object({
  berichten: Type.Array(
    Type.Object({
      id: IdVorm,
      aanAdres: Type.String(),
      onderwerp: Type.String(),
      tekst: Type.String(),
      gemaaktOp: MomentVorm,
      verzondenOp: OfNietsVorm(MomentVorm),
    }),
  ),
});
export type Berichten = Static<typeof BerichtenVorm>;
