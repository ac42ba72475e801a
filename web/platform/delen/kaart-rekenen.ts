import { geoMercator } from 'd3-geo';

export interface Plaats {
  readonly lon: number;
  readonly lat: number;
}

/** A window on the map: its middle and how far it is zoomed in (1 = everything just fits). */
export interface Kijkvenster {
  readonly midden: Plaats | undefined;
  readonly zoom: number;
}

export interface Maten {
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Kaartmaat extends Maten {
  readonly pixelsPerKm: number;
  readonly naarPixels: (plaats: Plaats) => readonly [number, number];
  readonly naarPlaats: (pixels: readonly [number, number]) => Plaats;
}

const AARDSTRAAL_KM = 6371;
const STAPPEN_KM = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100] as const;
/** Never closer than this many kilometres over the width: nearer, a map without streets says nothing. */
const KLEINSTE_BREEDTE_KM = 1.5;
const RAND = 56;

/** The projection in which all places fit, then moved and zoomed as the window says. */
export function berekenKaart(plaatsen: readonly Plaats[], maten: Maten, venster: Kijkvenster): Kaartmaat {
  const { breedte, hoogte } = maten;
  const punten = plaatsen.length > 0 ? plaatsen : [{ lon: 5.3, lat: 52.1 }];
  const rand = Math.min(RAND, breedte / 5);
  const projectie = geoMercator().fitExtent(
    [
      [rand, rand],
      [breedte - rand, hoogte - rand],
    ],
    { type: 'MultiPoint', coordinates: punten.map(({ lon, lat }) => [lon, lat]) },
  );
  // Points that all lie in one place have no extent to fit: then the first is the middle, at the closest scale.
  const past = Number.isFinite(projectie.scale());
  const gepast = past ? projectie.invert?.([breedte / 2, hoogte / 2]) : undefined;
  const { lon, lat } =
    venster.midden ?? (gepast ? { lon: gepast[0], lat: gepast[1] } : { lon: 5.3, lat: 52.1, ...punten[0] });
  const perKm = AARDSTRAAL_KM * Math.cos((lat * Math.PI) / 180);
  const grootste = (breedte / KLEINSTE_BREEDTE_KM) * perKm;
  const schaal = (past ? Math.min(projectie.scale(), grootste) : grootste) * venster.zoom;
  projectie
    .scale(schaal)
    .center([lon, lat])
    .translate([breedte / 2, hoogte / 2]);
  return {
    ...maten,
    pixelsPerKm: schaal / perKm,
    naarPixels: (plaats) => projectie([plaats.lon, plaats.lat]) ?? [0, 0],
    naarPlaats: ([x, y]) => {
      const [nieuweLon, nieuweLat] = projectie.invert?.([x, y]) ?? [lon, lat];
      return { lon: nieuweLon, lat: nieuweLat };
    },
  };
}

/** Distances (km) at which a ring around a place helps: not too close to it, at most three, all at least partly in view. */
export function kiesRingen(pixelsPerKm: number, verstePixels: number): readonly number[] {
  return STAPPEN_KM.filter((km) => km * pixelsPerKm >= 48 && km * pixelsPerKm <= verstePixels).slice(0, 3);
}

export type Pixels = readonly [x: number, y: number];

/** The place on a ring where its distance can be read: in view, and as far from all points as possible. */
export function kiesRingplek(
  midden: Pixels,
  straal: number,
  punten: readonly Pixels[],
  maten: Maten,
): Pixels | undefined {
  const ruimte = ([x, y]: Pixels) => Math.min(200, ...punten.map(([px, py]) => Math.hypot((px - x) * 0.6, py - y)));
  const plekken = Array.from({ length: 16 }, (_, stap): Pixels => {
    const hoek = (stap * Math.PI) / 8 - Math.PI / 2;
    return [midden[0] + straal * Math.cos(hoek), midden[1] + straal * Math.sin(hoek)];
  }).filter(([x, y]) => x > 28 && x < maten.breedte - 64 && y > 14 && y < maten.hoogte - 44);
  return plekken.reduce<Pixels | undefined>(
    (beste, plek) => (beste === undefined || ruimte(plek) > ruimte(beste) ? plek : beste),
    undefined,
  );
}

/** The round distance (km) whose bar is at most `hoogstens` pixels long. */
export function kiesSchaal(pixelsPerKm: number, hoogstens: number): number {
  return STAPPEN_KM.findLast((km) => km * pixelsPerKm <= hoogstens) ?? STAPPEN_KM[0];
}

export interface Naambord {
  readonly id: string;
  readonly tekst: string;
  readonly x: number;
  readonly y: number;
  /** Must be shown, also when it has to cover something. */
  readonly nadruk: boolean;
}

export interface GeplaatstBord extends Naambord {
  readonly tekstX: number;
  readonly tekstY: number;
  readonly anker: 'start' | 'middle' | 'end';
}

export interface Vak {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const LETTERBREEDTE = 7.4;
const REGELHOOGTE = 18;

/** Places names beside their points so that they do not cover each other; a name without room stays away. */
export function plaatsNamen(
  borden: readonly Naambord[],
  maten: Maten,
  vrijlaten: readonly Vak[] = [],
): readonly GeplaatstBord[] {
  const bezet: Vak[] = [...vrijlaten, ...borden.map(({ x, y }) => ({ x1: x - 7, y1: y - 7, x2: x + 7, y2: y + 7 }))];
  const volgorde = [...borden].sort((a, b) => Number(b.nadruk) - Number(a.nadruk));
  return volgorde.flatMap((bord) => {
    const kansen = kansenVoor(bord).filter(({ vak }) => valtBinnen(vak, maten));
    const vrij = kansen.find(({ vak }) => !bezet.some((ander) => overlapt(vak, ander)));
    const gekozen = vrij ?? (bord.nadruk ? kansen[0] : undefined);
    if (!gekozen) return [];
    bezet.push(gekozen.vak);
    return [gekozen.bord];
  });
}

function kansenVoor(bord: Naambord): readonly { readonly bord: GeplaatstBord; readonly vak: Vak }[] {
  const breedte = bord.tekst.length * LETTERBREEDTE * (bord.nadruk ? 1.1 : 1);
  const { x, y } = bord;
  const maak = (anker: GeplaatstBord['anker'], tekstX: number, tekstY: number, links: number) => ({
    bord: { ...bord, anker, tekstX, tekstY },
    vak: { x1: links, x2: links + breedte, y1: tekstY - REGELHOOGTE + 5, y2: tekstY + 5 },
  });
  return [
    maak('start', x + 14, y + 5, x + 14),
    maak('end', x - 14, y + 5, x - 14 - breedte),
    maak('middle', x, y + 26, x - breedte / 2),
    maak('middle', x, y - 15, x - breedte / 2),
  ];
}

function overlapt(a: Vak, b: Vak): boolean {
  return a.x1 < b.x2 && a.x2 > b.x1 && a.y1 < b.y2 && a.y2 > b.y1;
}

function valtBinnen(vak: Vak, { breedte, hoogte }: Maten): boolean {
  return vak.x1 >= 4 && vak.x2 <= breedte - 4 && vak.y1 >= 4 && vak.y2 <= hoogte - 4;
}
