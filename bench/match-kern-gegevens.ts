import { CATEGORIEEN } from '../domein/behoefte/regels/categorieen.ts';
import { INTENSITEITEN, SETTINGS } from '../domein/behoefte/regels/domeinen.ts';
import { heeftArrangement, type MatchCriteria } from '../domein/matching/regels/criteria.ts';
import { magOpLeeftijd, maxAfstandKm, vraagtTlv } from '../domein/matching/regels/grenzen.ts';
import {
  type MatchAanbod,
  type MatchSchool,
  type MatchVraag,
  SCHOOLSOORTEN,
  type Schoolsoort,
  SECTOR_VAN,
} from '../domein/matching/regels/vraag.ts';
import { gewichtVan } from '../domein/matching/regels/weging.ts';
import { datum } from '../kern/tijd/datum.ts';
import type { KaleScholen, KaleVraag } from './match-kaal.ts';

/** Kinds beside BO, also those of schools that are two kinds at once. */
const SOORTEN: readonly (readonly Schoolsoort[])[] = [
  ['SBO'],
  ['SO'],
  ['SO', 'VSO'],
  ['VSO'],
  ['VO'],
  ['VO'],
  ['VO', 'PRO'],
  ['PRO'],
];
const DENOMINATIES = ['Openbaar', 'Rooms-Katholiek', 'Protestants-Christelijk', 'Algemeen bijzonder', 'Islamitisch'];

/** A row of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function maakToeval(zaad: number): () => number {
  let staat = zaad >>> 0;
  return () => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), staat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function kies<T>(toeval: () => number, lijst: readonly T[]): T {
  const keus = lijst[Math.floor(toeval() * lijst.length)];
  if (keus === undefined) throw new RangeError('Uit een lege lijst valt niets te kiezen.');
  return keus;
}

/** Invented schools over the area of the Netherlands: kinds, SWV by place, profiles of 4 to 20 offers, some full or without profile. */
export function maakScholen(aantal: number, zaad: number): MatchSchool[] {
  const toeval = maakToeval(zaad);
  return Array.from({ length: aantal }, (_, i) => {
    const soorten = toeval() < 0.72 ? (['BO'] as const) : kies(toeval, SOORTEN);
    const lon = 3.6 + toeval() * 3.4;
    const lat = 51.0 + toeval() * 2.3;
    const vak = `${Math.floor((lon - 3.6) * 2.5)}${Math.floor((lat - 51) * 4)}`;
    const sop = toeval() < 0.95;
    return {
      code: `${String(Math.floor(i / 3)).padStart(4, '0')}${String(i % 3).padStart(2, '0')}`,
      naam: `School ${i}`,
      soorten,
      denominatie: kies(toeval, DENOMINATIES),
      swvPo: `PO${vak}`,
      swvVo: `VO${vak}`,
      lon,
      lat,
      ...(toeval() < 0.3 ? {} : { vrijePlaatsen: Math.floor(toeval() * 12) }),
      ...(soorten[0] === 'SO' && toeval() < 0.2 ? { cluster12: true } : {}),
      ...(sop ? { sopVersie: `sop-${i}` } : {}),
      aanbod: maakAanbod(toeval),
    };
  });
}

function maakAanbod(toeval: () => number): MatchAanbod[] {
  return Array.from({ length: 4 + Math.floor(toeval() * 17) }, () => ({
    categorie: kies(toeval, CATEGORIEEN).code,
    niveau: kies(toeval, INTENSITEITEN),
    setting: kies(toeval, SETTINGS),
    vrij: Math.floor(toeval() * 5),
  }));
}

/** An invented question of one to six needs, somewhere in the same area. */
export function maakVraag(zaad: number): MatchVraag {
  const toeval = maakToeval(zaad);
  const lon = 3.6 + toeval() * 3.4;
  const lat = 51.0 + toeval() * 2.3;
  const sector = toeval() < 0.7 ? 'PO' : 'VO';
  const swv = `${sector}${Math.floor((lon - 3.6) * 2.5)}${Math.floor((lat - 51) * 4)}`;
  const soorten = sector === 'PO' ? (['SBO', 'SO'] as const) : (['VSO', 'PRO'] as const);
  return {
    behoeften: Array.from({ length: 1 + Math.floor(toeval() * 6) }, () => ({
      categorie: kies(toeval, CATEGORIEEN).code,
      intensiteit: kies(toeval, INTENSITEITEN),
      setting: kies(toeval, SETTINGS),
      verplicht: toeval() < 0.6,
    })),
    sector,
    geboortedatum: datum(sector === 'PO' ? '2018-05-02' : '2012-05-02'),
    peildatum: datum('2026-08-01'),
    plaats: { lon, lat },
    swv,
    tlv: toeval() < 0.5 ? [{ soort: kies(toeval, soorten), swv }] : [],
    wensen: { denominaties: [kies(toeval, DENOMINATIES)], scholenVanBroersOfZussen: [] },
  };
}

/** The same schools in flat numbers, with the words numbered as `nummers` says. */
export function naarKaleScholen(invoer: readonly MatchSchool[], nummers: Nummers): KaleScholen {
  const scholen = [...invoer].sort((a, b) => (a.code < b.code ? -1 : 1));
  const aanbod = scholen.flatMap((school) =>
    school.aanbod.map((a) => ({ ...a, vrij: school.sopVersie === undefined ? 0 : a.vrij })),
  );
  let eind = 0;
  return {
    soorten: Uint8Array.from(scholen, (s) =>
      s.soorten.reduce((bits, soort) => bits | (1 << SCHOOLSOORTEN.indexOf(soort)), 0),
    ),
    swvPo: Uint16Array.from(scholen, (s) => nummers.swv(s.swvPo ?? '')),
    swvVo: Uint16Array.from(scholen, (s) => nummers.swv(s.swvVo ?? '')),
    denominatie: Uint16Array.from(scholen, (s) => nummers.denominatie(s.denominatie)),
    dicht: Uint8Array.from(scholen, (s) => (s.cluster12 === true || s.vrijePlaatsen === 0 ? 1 : 0)),
    lon: Float64Array.from(scholen, (s) => s.lon),
    lat: Float64Array.from(scholen, (s) => s.lat),
    begin: Uint32Array.from([0, ...scholen.map((s) => (eind += s.aanbod.length))]),
    categorie: Uint16Array.from(aanbod, (a) => nummers.categorie(a.categorie)),
    niveau: Uint8Array.from(aanbod, (a) => a.niveau),
    setting: Uint8Array.from(aanbod, (a) => SETTINGS.indexOf(a.setting)),
    vrij: Int16Array.from(aanbod, (a) => a.vrij),
  };
}

/** The same question in numbers. The bare loop knows one wished denomination, no current school, and one SWV or all. */
export function naarKaleVraag(vraag: MatchVraag, criteria: MatchCriteria, nummers: Nummers): KaleVraag {
  const sbo = vraag.tlv.find((tlv) => tlv.soort === 'SBO');
  return {
    behoeften: vraag.behoeften.map((b) => ({
      categorie: nummers.categorie(b.categorie),
      intensiteit: b.intensiteit,
      setting: SETTINGS.indexOf(b.setting),
      verplicht: b.verplicht,
      gewicht: gewichtVan(b, criteria),
      arrangement: heeftArrangement(criteria, b.categorie),
    })),
    ...vraag.plaats,
    soortOpen: SCHOOLSOORTEN.map(
      (soort) =>
        SECTOR_VAN[soort] === vraag.sector &&
        magOpLeeftijd(soort, vraag.geboortedatum, vraag.peildatum) &&
        (!vraagtTlv(soort) || vraag.tlv.some((tlv) => tlv.soort === soort)),
    ),
    maxKm: SCHOOLSOORTEN.map((soort) => maxAfstandKm(soort, criteria)),
    swv: nummers.swv(vraag.swv),
    alleSwvs: criteria.ookSwvs === 'alle',
    sboSwv: sbo === undefined ? -1 : nummers.swv(sbo.swv),
    denominatie: nummers.denominatie(vraag.wensen.denominaties[0] ?? ''),
    waardeArrangement: criteria.waardeArrangement,
    aftrekSetting: criteria.aftrekAndereSetting,
  };
}

/** Numbers for words: the same word always gives the same number. */
export interface Nummers {
  readonly swv: (woord: string) => number;
  readonly denominatie: (woord: string) => number;
  readonly categorie: (woord: string) => number;
}

/** Makes a new set of numbers. */
export function maakNummers(): Nummers {
  const nieuw = () => {
    const bekend = new Map<string, number>();
    return (woord: string) => {
      const nummer = bekend.get(woord) ?? bekend.size;
      bekend.set(woord, nummer);
      return nummer;
    };
  };
  return { swv: nieuw(), denominatie: nieuw(), categorie: nieuw() };
}
