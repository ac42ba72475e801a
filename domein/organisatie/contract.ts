import { type Static, Type } from 'typebox';
import { DatumVorm, TekstVorm, VestigingscodeVorm } from '../vormen.ts';
import { SCHOOLSOORTEN } from './regels/soorten.ts';

const Tekst = Type.String();
const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(vorm: T) => Type.Union([vorm, Type.Null()]);
const SwvCodeVorm = Type.String({ pattern: '^(PO|VO)[0-9A-Z]{4}$' });
const SoortVorm = Type.Union(SCHOOLSOORTEN.map((soort) => Type.Literal(soort)));

export const VestigingenZoek = Type.Object({
  zoek: Type.Optional(TekstVorm(100)),
  soort: Type.Optional(SoortVorm),
  swv: Type.Optional(SwvCodeVorm),
  limiet: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
});
export const PostcodePad = Type.Object({ gebied: Type.String({ pattern: '^[1-9][0-9]{3}$' }) });

const BasisVelden = {
  code: VestigingscodeVorm,
  naam: Tekst,
  /** As published, for example VBO/MAVO/PRO. */
  soort: Tekst,
  soorten: Type.Array(SoortVorm),
  straat: Tekst,
  huisnummer: Tekst,
  postcode: Tekst,
  plaats: Tekst,
  gemeente: Tekst,
  denominatie: Tekst,
};
export const VestigingKortVorm = Type.Object(BasisVelden);
export const VestigingenVorm = Type.Object({
  vestigingen: Type.Array(VestigingKortVorm),
  /** Whether more fit than were given. */
  meer: Type.Boolean(),
});

const TijdvakVelden = { van: DatumVorm, tot: OfNiets(DatumVorm) };
export const VestigingVorm = Type.Object({
  ...BasisVelden,
  brin: Tekst,
  provincie: Tekst,
  lon: Type.Number(),
  lat: Type.Number(),
  leerlingen: OfNiets(Type.Integer()),
  cluster: OfNiets(Type.Integer()),
  grondslagGevraagd: Type.Boolean(),
  website: OfNiets(Tekst),
  /** Boards, the latest first; `tot` is the first day on which it no longer holds. */
  besturen: Type.Array(Type.Object({ nummer: Tekst, naam: Tekst, ...TijdvakVelden })),
  samenwerkingsverbanden: Type.Array(
    Type.Object({ code: SwvCodeVorm, naam: Tekst, sector: Tekst, landelijk: Type.Boolean(), ...TijdvakVelden }),
  ),
});

const SwvVorm = Type.Object({ code: SwvCodeVorm, naam: Tekst });
export const PostcodegebiedVorm = Type.Object({
  pc4: Tekst,
  gemeente: Tekst,
  /** Null where the annex names none, such as a port. */
  swvPo: OfNiets(SwvVorm),
  swvVo: OfNiets(SwvVorm),
  punt: OfNiets(
    Type.Object({
      lon: Type.Number(),
      lat: Type.Number(),
      plaatsbepaling: Type.Union([Type.Literal('bron'), Type.Literal('scholen'), Type.Literal('buurgebieden')]),
    }),
  ),
});

export type VestigingenZoekvraag = Static<typeof VestigingenZoek>;
export type VestigingKort = Static<typeof VestigingKortVorm>;
export type Vestiging = Static<typeof VestigingVorm>;
export type Postcodegebied = Static<typeof PostcodegebiedVorm>;
