import { type Static, Type } from 'typebox';
import { ROLLEN, type Rol } from '../../kern/actor/actor.ts';
import { DatumVorm, IdVorm, invoer, KeuzeVorm, MomentVorm, OfNietsVorm, RegelVorm } from '../vormen.ts';

const Rolvorm = Type.Unsafe<Rol>(Type.Union(ROLLEN.map((rol) => Type.Literal(rol))));

const ActorVorm = Type.Object({
  persoon: Type.String(),
  naam: Type.String(),
  rol: Type.String(),
  rolnaam: Type.String(),
  organisatie: OfNietsVorm(Type.String()),
  organisatienaam: OfNietsVorm(Type.String()),
  groep: Type.Optional(Type.String()),
  leerling: Type.Optional(Type.String()),
  vandaag: Type.String({ format: 'date' }),
});
export const RolkeuzeVorm = Type.Object({
  rolvervulling: IdVorm,
  rol: Type.String(),
  rolnaam: Type.String(),
  organisatienaam: OfNietsVorm(Type.String()),
  groep: OfNietsVorm(Type.String()),
  huidig: Type.Boolean(),
  /** `tweede-factor`: after an extra step; `andere-inlog`: only by another provider. */
  mogelijkheid: KeuzeVorm(['mag', 'tweede-factor', 'andere-inlog']),
});
export type Rolkeuze = Static<typeof RolkeuzeVorm>;
export const SessieVorm = Type.Object({
  /** The role one works in; null when nobody is logged in, or no role was chosen yet. */
  ik: OfNietsVorm(ActorVorm),
  /** Who is logged in, also before a role was chosen. */
  wie: OfNietsVorm(Type.Object({ persoon: IdVorm, naam: Type.String() })),
  rollen: Type.Array(RolkeuzeVorm),
  aanbieders: Type.Array(Type.Object({ sleutel: Type.String(), naam: Type.String() })),
  verlooptOp: OfNietsVorm(MomentVorm),
});
export type Sessiestand = Static<typeof SessieVorm>;

export const VoorbeeldaccountVorm = Type.Object({
  rolvervulling: IdVorm,
  naam: Type.String(),
  rol: Type.String(),
  rolnaam: Type.String(),
  organisatienaam: OfNietsVorm(Type.String()),
  uitleg: Type.String(),
});
export type Voorbeeldaccount = Static<typeof VoorbeeldaccountVorm>;
export const VoorbeeldaccountsVorm = Type.Object({ accounts: Type.Array(VoorbeeldaccountVorm) });

export const RolkeuzeInvoer = invoer({ rolvervulling: IdVorm });
export const UitlogVorm = Type.Object({
  gedaan: Type.Literal(true),
  /** Where the session at the provider ends too; null when nobody was logged in. */
  naar: OfNietsVorm(Type.String()),
});

export const EigenSessieVorm = Type.Object({
  id: IdVorm,
  apparaat: Type.String(),
  begonnenOp: MomentVorm,
  laatstOp: MomentVorm,
  deze: Type.Boolean(),
});
export type EigenSessie = Static<typeof EigenSessieVorm>;
export const EigenSessiesVorm = Type.Object({ sessies: Type.Array(EigenSessieVorm) });

const RolregelVorm = Type.Object({
  id: IdVorm,
  rol: Type.String(),
  rolnaam: Type.String(),
  organisatie: OfNietsVorm(Type.String()),
  organisatienaam: OfNietsVorm(Type.String()),
  groep: OfNietsVorm(Type.String()),
  van: DatumVorm,
  /** The first day on which it no longer holds. */
  tot: OfNietsVorm(DatumVorm),
  teBeeindigen: Type.Boolean(),
});
export const MensVorm = Type.Object({
  id: IdVorm,
  naam: Type.String(),
  email: Type.String(),
  rollen: Type.Array(RolregelVorm),
});
export type Mensregel = Static<typeof MensVorm>;
export const MensenVorm = Type.Object({
  mensen: Type.Array(MensVorm),
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
  /** The roles that one may give. */
  teGeven: Type.Array(Type.Object({ rol: Type.String(), rolnaam: Type.String() })),
});
export type Mensen = Static<typeof MensenVorm>;
export const MensenZoek = Type.Object({
  zoek: Type.Optional(Type.String({ maxLength: 100 })),
  pagina: Type.Integer({ minimum: 1, maximum: 10_000, default: 1 }),
});

const rolvelden = {
  rol: Rolvorm,
  organisatie: Type.Optional(OfNietsVorm(RegelVorm(100))),
  groep: Type.Optional(OfNietsVorm(RegelVorm(20))),
  van: DatumVorm,
};
export const RolInvoer = invoer(rolvelden);
export const MensInvoer = invoer({
  naam: RegelVorm(200),
  email: Type.String({ format: 'email', maxLength: 200 }),
  ...rolvelden,
});
export const MensGemaakt = Type.Object({ persoon: IdVorm, rol: IdVorm });

export const OrganisatiesZoek = Type.Object({ rol: Rolvorm, zoek: Type.String({ minLength: 1, maxLength: 100 }) });
export const OrganisatiesVorm = Type.Object({
  organisaties: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() })),
});

export const RechtenVorm = Type.Object({
  handelingen: Type.Array(
    Type.Object({
      actie: Type.String(),
      samenvatting: Type.String(),
      doel: Type.String(),
      log: Type.String(),
      wie: Type.Array(Type.Object({ rol: Type.String(), rolnaam: Type.String(), voorwaarde: Type.String() })),
    }),
  ),
});
export type Rechten = Static<typeof RechtenVorm>;
