import { type Static, Type } from 'typebox';
import { DatumVorm, KeuzeVorm, OfNietsVorm, TekstVorm, VestigingscodeVorm } from '../vormen.ts';
import { SCHOOLSOORTEN } from './regels/soorten.ts';

const Tekst = Type.String();
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

const TijdvakVelden = { van: DatumVorm, tot: OfNietsVorm(DatumVorm) };
export const VestigingVorm = Type.Object({
  ...BasisVelden,
  brin: Tekst,
  provincie: Tekst,
  lon: Type.Number(),
  lat: Type.Number(),
  leerlingen: OfNietsVorm(Type.Integer()),
  cluster: OfNietsVorm(Type.Integer()),
  grondslagGevraagd: Type.Boolean(),
  website: OfNietsVorm(Tekst),
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
  swvPo: OfNietsVorm(SwvVorm),
  swvVo: OfNietsVorm(SwvVorm),
  punt: OfNietsVorm(
    Type.Object({
      lon: Type.Number(),
      lat: Type.Number(),
      plaatsbepaling: KeuzeVorm(['bron', 'scholen', 'buurgebieden']),
    }),
  ),
});

export type VestigingenZoekvraag = Static<typeof VestigingenZoek>;
export type VestigingKort = Static<typeof VestigingKortVorm>;
export type Vestiging = Static<typeof VestigingVorm>;
export type Postcodegebied = Static<typeof PostcodegebiedVorm>;
