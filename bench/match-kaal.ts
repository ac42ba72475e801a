/**
 * The yardstick of the benchmark `match`: the barest loop that gives the same verdict, distance and order as the rules of
 * matching, over flat numbers, without reasons, sentences or names. Written apart from those rules on purpose, so that
 * it also checks them.
 */

/** Schools in flat numbers, in order of vestigingscode; the offers of school `i` stand from `begin[i]` to `begin[i + 1]`. */
export interface KaleScholen {
  /** A bit per kind that the school has: 0 BO, 1 SBO, 2 SO, 3 VO, 4 PRO, 5 VSO. */
  readonly soorten: Uint8Array;
  /** Number of the SWV for kinds 0 to 2, and for 3 to 5. */
  readonly swvPo: Uint16Array;
  readonly swvVo: Uint16Array;
  readonly denominatie: Uint16Array;
  /** 1 when the school is shut for every child: no room, or cluster 1 or 2. */
  readonly dicht: Uint8Array;
  /** Degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly begin: Uint32Array;
  readonly categorie: Uint16Array;
  readonly niveau: Uint8Array;
  /** 0 in the group, 1 outside the group, 2 whole school, 3 home or care. */
  readonly setting: Uint8Array;
  /** Free places; 0 in schools without an adopted profile. */
  readonly vrij: Int16Array;
}

/** The question in numbers. */
export interface KaleVraag {
  readonly behoeften: readonly {
    readonly categorie: number;
    readonly intensiteit: number;
    readonly setting: number;
    readonly verplicht: boolean;
    readonly gewicht: number;
    readonly arrangement: boolean;
  }[];
  readonly lon: number;
  readonly lat: number;
  /** Per kind of school: whether sector, age and TLV (but for SBO) let the child in. */
  readonly soortOpen: readonly boolean[];
  /** Per kind: the farthest distance in km. */
  readonly maxKm: readonly number[];
  readonly swv: number;
  /** Whether regular schools of every SWV count. */
  readonly alleSwvs: boolean;
  /** SWV that issued a TLV for SBO; -1 without. */
  readonly sboSwv: number;
  readonly denominatie: number;
  readonly waardeArrangement: number;
  readonly aftrekSetting: number;
}

/** Per school: verdict (0 onvoldoende, 1 voldoende, 2 goed, 255 excluded) and distance in tenths of a km; and the order. */
export interface KaleUitkomst {
  readonly oordeel: Uint8Array;
  readonly tienden: Uint32Array;
  readonly volgorde: Uint32Array;
}

const RAD = Math.PI / 180;
const MIDDELLIJN_KM = 2 * 6371.0088;

/** Verdict, distance and order of all schools for one child. Pure. */
export function kaleLus(vraag: KaleVraag, s: KaleScholen): KaleUitkomst {
  const n = s.dicht.length;
  const oordeel = new Uint8Array(n);
  const tienden = new Uint32Array(n);
  const sleutel = new Float64Array(n);
  const cosThuis = Math.cos(vraag.lat * RAD);
  let gevonden = 0;
  for (let i = 0; i < n; i += 1) {
    const lat = s.lat[i] as number;
    const dLat = Math.sin(((lat - vraag.lat) * RAD) / 2);
    const dLon = Math.sin((((s.lon[i] as number) - vraag.lon) * RAD) / 2);
    const h = dLat * dLat + cosThuis * Math.cos(lat * RAD) * dLon * dLon;
    const afstand = Math.round(10 * MIDDELLIJN_KM * Math.asin(Math.min(1, Math.sqrt(h))));
    tienden[i] = afstand;
    let open = false;
    for (let soort = 0; soort < 6; soort += 1) {
      if (((s.soorten[i] as number) & (1 << soort)) === 0 || !vraag.soortOpen[soort]) continue;
      const swv = soort < 3 ? s.swvPo[i] : s.swvVo[i];
      const regulier = soort === 0 || soort === 3 || soort === 4;
      const gebiedGoed = regulier ? vraag.alleSwvs || swv === vraag.swv : soort !== 1 || swv === vraag.sboSwv;
      if (gebiedGoed && afstand <= (vraag.maxKm[soort] as number) * 10) open = true;
    }
    if (s.dicht[i] === 1 || !open) {
      oordeel[i] = 255;
      continue;
    }
    let laagste = 2;
    let som = 0;
    let gewichten = 0;
    for (const b of vraag.behoeften) {
      let beste = 0;
      for (let a = s.begin[i] as number; a < (s.begin[i + 1] as number); a += 1) {
        if (s.categorie[a] !== b.categorie || (s.vrij[a] as number) <= 0) continue;
        const tekort = b.intensiteit - (s.niveau[a] as number);
        if (tekort > 1 || (tekort === 1 && !b.arrangement)) continue;
        const past = s.setting[a] === b.setting || (s.setting[a] === 2 && b.setting < 2);
        const score = (tekort <= 0 ? 100 : vraag.waardeArrangement) - (past ? 0 : vraag.aftrekSetting);
        if (score > beste) beste = score;
      }
      som += b.gewicht * beste;
      gewichten += b.gewicht;
      if (beste === 0) laagste = Math.min(laagste, b.verplicht ? 0 : 1);
      else if (beste < 100 - vraag.aftrekSetting) laagste = Math.min(laagste, 1);
    }
    oordeel[i] = laagste;
    const fit = gewichten === 0 ? 100 : Math.round(som / gewichten);
    const wens = s.denominatie[i] === vraag.denominatie ? 1 : 0;
    sleutel[gevonden] = ((2048 - (laagste * 512 + fit * 4 + wens)) * 262144 + afstand) * 1048576 + i;
    gevonden += 1;
  }
  const volgorde = new Uint32Array(gevonden);
  const gesorteerd = sleutel.subarray(0, gevonden).sort();
  for (let i = 0; i < gevonden; i += 1) volgorde[i] = (gesorteerd[i] as number) % 1048576;
  return { oordeel, tienden, volgorde };
}
