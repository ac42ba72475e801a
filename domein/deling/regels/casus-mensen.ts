import type { Vervanging } from './casus-patronen.ts';
import {
  BEZIT,
  GEWONE_WOORDEN,
  type Persoonsoort,
  ROLWOORD,
  TITELS,
  TUSSENVOEGSELS,
  VERBUIGINGEN,
  ZEGT_GENOEG,
} from './casus-woorden.ts';
import { type Woord, woordenVan } from './vouwen.ts';

/** The words of names of people, with whose they can be. */
type Namen = ReadonlyMap<string, ReadonlySet<Persoonsoort>>;
interface Treffer {
  readonly rollen: ReadonlySet<Persoonsoort>;
  readonly verbuiging: string;
}

/** TOE-5: where the text names somebody whom the dossier knows. Words beside each other are one person: «Anna de Vries». */
export function vindMensen(
  tekst: string,
  mensen: readonly { readonly soort: Persoonsoort; readonly naam: string }[],
): readonly Vervanging[] {
  const namen = new Map<string, Set<Persoonsoort>>();
  for (const { soort, naam } of mensen) {
    for (const { vorm } of woordenVan(naam)) {
      if (vorm.length < 2 || GEWONE_WOORDEN.has(vorm)) continue;
      namen.set(vorm, (namen.get(vorm) ?? new Set()).add(soort));
    }
  }
  const woorden = woordenVan(tekst);
  const uit: Vervanging[] = [];
  for (let plek = 0; plek < woorden.length; plek++) {
    const treffer = zoek(woorden[plek]?.vorm ?? '', namen);
    if (treffer === undefined) continue;
    const reeks = volg(tekst, woorden, { plek, treffer, namen });
    uit.push(vervang(tekst, woorden, { begin: plek, ...reeks }));
    plek = reeks.einde;
  }
  return uit;
}

function zoek(vorm: string, namen: Namen): Treffer | undefined {
  for (const verbuiging of VERBUIGINGEN) {
    const stam = vorm.slice(0, vorm.length - verbuiging.length);
    if (!vorm.endsWith(verbuiging) || (verbuiging !== '' && stam.length < 3)) continue;
    const rollen = namen.get(stam);
    if (rollen !== undefined) return { rollen, verbuiging };
  }
  return undefined;
}

interface Reeks {
  readonly einde: number;
  readonly rollen: ReadonlySet<Persoonsoort>;
  readonly verbuiging: string;
}

/** How far the name goes, and who it can be: of «Karin Jansen» the parent, when the child is a Jansen too. */
function volg(
  tekst: string,
  woorden: readonly Woord[],
  { plek, treffer, namen }: { plek: number; treffer: Treffer; namen: Namen },
): Reeks {
  let reeks: Reeks = { einde: plek, ...treffer };
  for (let verder = plek + 1; verder < woorden.length; verder++) {
    const [vorig, woord] = [woorden[verder - 1], woorden[verder]];
    if (
      vorig === undefined ||
      woord === undefined ||
      !/^(?:[ \t]+|[ \t]*[-–][ \t]*)$/u.test(tekst.slice(vorig.tot, woord.van))
    )
      break;
    const ook = zoek(woord.vorm, namen);
    if (ook === undefined) {
      if (TUSSENVOEGSELS.has(woord.vorm)) continue;
      break;
    }
    const samen = new Set([...reeks.rollen].filter((rol) => ook.rollen.has(rol)));
    reeks = { einde: verder, rollen: samen.size > 0 ? samen : reeks.rollen, verbuiging: ook.verbuiging };
  }
  return reeks;
}

function vervang(
  tekst: string,
  woorden: readonly Woord[],
  { begin, einde, rollen, verbuiging }: Reeks & { readonly begin: number },
): Vervanging {
  const laatste = woorden[einde]?.tot ?? 0;
  const bezit = BEZIT.exec(tekst.slice(laatste))?.[0] ?? '';
  const { plek, titel } = neemVoorvoegsels(tekst, woorden, begin);
  const rol = kiesRol(rollen, titel);
  const van = woorden[plek]?.van ?? 0;
  const plaats = { van, tot: laatste + bezit.length, wat: `naam van ${ROLWOORD[rol]}` };
  const voor = woorden[plek - 1];
  if (voor !== undefined && ZEGT_GENOEG.has(voor.vorm) && /^[ \t]+$/u.test(tekst.slice(voor.tot, van))) {
    return { ...plaats, van: voor.tot, door: bezit };
  }
  if (bezit === '' && verbuiging !== 's' && verbuiging !== 'es') return { ...plaats, door: ROLWOORD[rol] };
  return { ...plaats, door: rol === 'kind' ? 'diens' : `${ROLWOORD[rol]} zijn/haar` };
}

/** Initials and titles before a name go along with it: «mevr. A. de Vries». */
function neemVoorvoegsels(
  tekst: string,
  woorden: readonly Woord[],
  begin: number,
): { readonly plek: number; readonly titel: boolean } {
  const isTitel = (woord: Woord | undefined) => woord !== undefined && TITELS.has(woord.vorm);
  let plek = begin;
  for (let voor = woorden[plek - 1]; voor !== undefined; voor = woorden[plek - 1]) {
    const ertussen = tekst.slice(voor.tot, woorden[plek]?.van);
    if (!/^\.?[ \t]*$/u.test(ertussen)) break;
    if (isTitel(voor)) return { plek: plek - 1, titel: true };
    const isVoorletter =
      voor.vorm.length === 1 && ertussen.startsWith('.') && /\p{Lu}/u.test(tekst.slice(voor.van, voor.tot));
    const hoortBijTitel = TUSSENVOEGSELS.has(voor.vorm) && (isTitel(woorden[plek - 2]) || isTitel(woorden[plek - 3]));
    if (!isVoorletter && !hoortBijTitel) break;
    plek -= 1;
  }
  return { plek, titel: false };
}

function kiesRol(rollen: ReadonlySet<Persoonsoort>, titel: boolean): Persoonsoort {
  const volgorde: readonly Persoonsoort[] = titel ? ['ouder', 'medewerker', 'kind'] : ['kind', 'ouder', 'medewerker'];
  return volgorde.find((rol) => rollen.has(rol)) ?? 'medewerker';
}
