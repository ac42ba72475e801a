import { type Static, Type } from 'typebox';
import { DatumVorm, IdVorm, invoer, MomentVorm, OfNietsVorm, TekstVorm } from '../vormen.ts';

const Pagina = Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: 'De eerste bladzijde is 1' }));
const PERIODE = {
  van: Type.Optional(DatumVorm),
  tot: Type.Optional(DatumVorm),
};
const GEBLADERD = { totaal: Type.Integer(), pagina: Type.Integer(), perPagina: Type.Integer() };

export const LeerlinglogboekZoek = Type.Object({ pagina: Pagina, ...PERIODE }, { additionalProperties: false });
export const LeesgroepVorm = Type.Object({
  dag: DatumVorm,
  wie: Type.String({ description: 'Naam, «Opmaat zelf» of «Iemand met een link en code»' }),
  bij: Type.String({ description: 'Rol en organisatie in woorden' }),
  zinnen: Type.Array(Type.String()),
  schreef: Type.Boolean({ description: 'Er is ook iets geschreven, niet alleen gelezen' }),
  doel: Type.String(),
  aantal: Type.Integer(),
  eerste: MomentVorm,
  laatste: MomentVorm,
  vergissing: OfNietsVorm(Type.String()),
});
export type LeesgroepAntwoord = Static<typeof LeesgroepVorm>;
export const LeerlinglogboekVorm = Type.Object({
  leerling: Type.Object({ naam: Type.String() }),
  /** A school sees what its own people did; parents and pupil see everything. */
  alleenEigenSchool: Type.Boolean(),
  ...GEBLADERD,
  groepen: Type.Array(LeesgroepVorm),
});
export type Leerlinglogboek = Static<typeof LeerlinglogboekVorm>;

export const VergissingVorm = invoer({ uitleg: TekstVorm(2000) });

export const LogboekZoek = Type.Object(
  {
    zoek: Type.Optional(Type.String({ maxLength: 100, description: 'Naam van een medewerker' })),
    persoon: Type.Optional(IdVorm),
    nummer: Type.Optional(Type.String({ maxLength: 20, description: 'Dossiernummer, bijvoorbeeld 26-000412' })),
    actie: Type.Optional(Type.String({ maxLength: 60, description: 'Begin van een actie, bijvoorbeeld dossier.' })),
    ...PERIODE,
    pagina: Pagina,
  },
  { additionalProperties: false },
);
export const LogboekregelVorm = Type.Object({
  id: IdVorm,
  moment: MomentVorm,
  persoon: OfNietsVorm(IdVorm),
  wie: Type.String(),
  bij: Type.String(),
  wat: Type.String(),
  actie: Type.String(),
  doel: Type.String(),
  /** The dossier number; null for a list, or when the dossier no longer exists. */
  nummer: OfNietsVorm(Type.String()),
  /** For a list: how many pupils were on it. */
  lijst: OfNietsVorm(Type.Integer()),
  herkomst: OfNietsVorm(Type.String()),
});
export type Logboekregel = Static<typeof LogboekregelVorm>;
export const SignaalVorm = Type.Object({
  soort: Type.String(),
  tekst: Type.String(),
  uitleg: Type.String(),
  dag: DatumVorm,
  persoon: OfNietsVorm(IdVorm),
  wie: Type.String(),
  bij: Type.String(),
});
export type Signaal = Static<typeof SignaalVorm>;
export const LogboekVorm = Type.Object({
  ...GEBLADERD,
  /** More lines were found than are counted: a shorter period shows the rest. */
  meer: Type.Boolean(),
  van: DatumVorm,
  tot: DatumVorm,
  /** On the first page only. */
  signalen: Type.Array(SignaalVorm),
  regels: Type.Array(LogboekregelVorm),
});
export type Logboek = Static<typeof LogboekVorm>;

export const UitvoerZoek = Type.Object(PERIODE, { additionalProperties: false });
