import { type Static, Type } from 'typebox';
import { IdVorm, MomentVorm } from '../vormen.ts';

export const BerichtenVorm = Type.Object({
  berichten: Type.Array(
    Type.Object({
      id: IdVorm,
      aanAdres: Type.String(),
      onderwerp: Type.String(),
      tekst: Type.String(),
      gemaaktOp: MomentVorm,
      verzondenOp: Type.Union([MomentVorm, Type.Null()]),
    }),
  ),
});
export type Berichten = Static<typeof BerichtenVorm>;
