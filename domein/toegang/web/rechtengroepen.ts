import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Rechten } from '../contract.ts';

const VOOR_IEDEREEN: readonly string[] = ['openbaar', 'iedereen-ingelogd'];

/** What the part of an action before the dot is about. */
const ONDERWERP: Readonly<Record<string, string>> = {
  dossier: 'Het dossier',
  behoefte: 'Wat een leerling nodig heeft',
  aanmelding: 'Aanmelden, schorsen en verwijderen',
  werklijst: 'Werklijst en termijnen',
  matching: 'Een passende school zoeken',
  toestemming: 'Toestemming',
  deling: 'Delen met anderen',
  omgeving: 'Vragen aan wie het kind kent',
  inzage: 'Inzien, meenemen en een opmerking zetten',
  logboek: 'Leeslogboek',
  bewaren: 'Bewaren en vernietigen',
  ondersteuningsprofiel: 'Ondersteuningsprofiel van de school',
  organisatie: 'Scholen en gebieden',
  bericht: 'Berichten',
  toegang: 'Inloggen, mensen en rollen',
};

/** One action as this role may do it. */
export interface Rechtregel {
  readonly actie: string;
  readonly samenvatting: string;
  readonly doel: string;
  readonly log: string;
  readonly voorwaarde: string;
}

export interface Rechtgroep {
  readonly sleutel: string;
  readonly kop: string;
  readonly regels: readonly Rechtregel[];
}

/** What this role may do and of which every typed word is known, by subject: about pupils first, subjects without anything left out. */
export function groepeerRechten(
  handelingen: Rechten['handelingen'],
  { rol, zoek }: { readonly rol: string; readonly zoek: string },
): readonly Rechtgroep[] {
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  const groepen = new Map<string, Rechtregel[]>(Object.keys(ONDERWERP).map((sleutel) => [sleutel, []]));
  for (const { wie, ...handeling } of handelingen) {
    const recht =
      wie.find((mogelijk) => mogelijk.rol === rol) ?? wie.find((mogelijk) => VOOR_IEDEREEN.includes(mogelijk.rol));
    if (recht === undefined) continue;
    const alles = `${handeling.samenvatting} ${handeling.doel} ${recht.voorwaarde}`.toLowerCase();
    if (!woorden.every((woord) => alles.includes(woord))) continue;
    const sleutel = handeling.actie.split('.')[0] ?? '';
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), { ...handeling, voorwaarde: recht.voorwaarde }]);
  }
  return [...groepen]
    .filter(([, regels]) => regels.length > 0)
    .map(([sleutel, regels]) => ({ sleutel, kop: ONDERWERP[sleutel] ?? metHoofdletter(sleutel), regels }));
}

/** Roles that may do nothing but what everybody may. */
export function doetAlleenOpenbaar(handelingen: Rechten['handelingen'], rol: string): boolean {
  return !handelingen.some(({ wie }) => wie.some((mogelijk) => mogelijk.rol === rol));
}
