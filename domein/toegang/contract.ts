import { type Static, Type } from 'typebox';
import { IdVorm, invoer } from '../vormen.ts';

const ActorVorm = Type.Object({
  persoon: Type.String(),
  naam: Type.String(),
  rol: Type.String(),
  rolnaam: Type.String(),
  organisatie: Type.Union([Type.String(), Type.Null()]),
  organisatienaam: Type.Union([Type.String(), Type.Null()]),
  groep: Type.Optional(Type.String()),
  leerling: Type.Optional(Type.String()),
  vandaag: Type.String({ format: 'date' }),
});
export const SessieVorm = Type.Object({ ik: Type.Union([ActorVorm, Type.Null()]) });

export const VoorbeeldaccountVorm = Type.Object({
  rolvervulling: IdVorm,
  naam: Type.String(),
  rol: Type.String(),
  rolnaam: Type.String(),
  organisatienaam: Type.Union([Type.String(), Type.Null()]),
  uitleg: Type.String(),
});
export type Voorbeeldaccount = Static<typeof VoorbeeldaccountVorm>;
export const VoorbeeldaccountsVorm = Type.Object({ accounts: Type.Array(VoorbeeldaccountVorm) });

export const InlogVorm = invoer({ rolvervulling: IdVorm });
