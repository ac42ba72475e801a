const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const SYSTEMEN = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
] as const;

/** Browser and system in a few words, so that a person recognises the session: `Firefox op Windows`. */
export function beschrijfApparaat(useragent: string | undefined): string {
  const vind = (lijst: readonly (readonly [RegExp, string])[]) =>
    lijst.find(([patroon]) => patroon.test(useragent ?? ''))?.[1];
  const browser = vind(BROWSERS) ?? 'Onbekende browser';
  const systeem = vind(SYSTEMEN);
  return systeem === undefined ? browser : `${browser} op ${systeem}`;
}
