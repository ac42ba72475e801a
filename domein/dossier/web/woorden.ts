import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import type { Ik } from '../../../web/platform/sessie.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Dossier, LeerlingRegel } from '../contract.ts';

/** Why a school sees a pupil, in words and colour. */
export const STANDWOORDEN = {
  ingeschreven: { tekst: 'ingeschreven', soort: 'goed' },
  tijdelijk_geplaatst: { tekst: 'tijdelijk geplaatst', soort: 'let-op' },
  start_later: { tekst: 'begint binnenkort', soort: 'info' },
  aangemeld: { tekst: 'aangemeld', soort: 'info' },
  vertrokken: { tekst: 'niet meer op deze school', soort: 'neutraal' },
} as const satisfies Record<LeerlingRegel['stand'], { tekst: string; soort: StatusSoort }>;

/** `Samira Bakker, intern begeleider`, with the school when it is another than one's own. */
export function schrijfWie(
  { door, rol, school }: { door: string; rol: string; school: string | null },
  eigenSchool: string | null,
): string {
  const functie = ROLNAAM[rol as Rol] ?? rol;
  const naam = functie === door ? door : `${door}, ${functie}`;
  return school === null || school === eigenSchool ? naam : `${naam}, ${school}`;
}

/** First sentence of the page: who this is and where the child goes to school. A pupil reads it about oneself. */
export function schrijfInleiding(
  { leerling, inschrijving, loopbaan }: Dossier,
  ik: Pick<Ik, 'rol' | 'vandaag'>,
): string {
  const begin =
    ik.rol === 'leerling'
      ? `Je bent ${leerling.leeftijd} jaar en`
      : `${leerling.roepnaam} is ${leerling.leeftijd} jaar en`;
  if (inschrijving) {
    const tijdelijk = inschrijving.tijdelijk ? ' tijdelijk' : '';
    return `${begin} zit${tijdelijk} op ${inschrijving.school} in ${inschrijving.plaats}, ${schrijfGroep(inschrijving)}.`;
  }
  const straks = loopbaan.find(({ van }) => van > ik.vandaag);
  if (straks) return `${begin} begint binnenkort op ${straks.school} in ${straks.plaats}.`;
  return `${begin} staat nu niet op een school ingeschreven.`;
}

/** `groep 4A`; the year when no group is known. */
export function schrijfGroep({ leerjaar, groep }: { readonly leerjaar: string; readonly groep: string }): string {
  return groep === '' ? `leerjaar ${leerjaar}` : `groep ${groep}`;
}

/** `1 vraag om toestemming wacht op u`. */
export function schrijfWachtend(aantal: number, rol: Rol): string {
  const wacht = aantal === 1 ? 'wacht' : 'wachten';
  return `${telWoord(aantal, 'vraag', 'vragen')} om toestemming ${wacht} op ${rol === 'leerling' ? 'jou' : 'u'}`;
}

/** `350 kB`, `2,4 MB`. */
export function schrijfGrootte(bytes: number): string {
  const kb = bytes / 1024;
  return kb < 1000 ? `${Math.max(1, Math.round(kb))} kB` : `${(kb / 1024).toFixed(1).replace('.', ',')} MB`;
}

/** A postcode as people write it: `2511 AA`. */
export function schrijfPostcode(postcode: string): string {
  return `${postcode.slice(0, 4)} ${postcode.slice(4)}`;
}
