import type { VinderZoek } from '../contract.ts';

/** Highest number of schools side by side. */
export const MEEST_VERGELIJKEN = 3;

/** A need as it stands in the address: `lezen-technisch:2`. */
export interface Hulpvraag {
  readonly categorie: string;
  readonly niveau: number;
}

type Adres = Readonly<Record<string, string>>;

/** Reads the needs from the address. */
export function leesHulp(adres: Adres): readonly Hulpvraag[] {
  return lijst(adres.behoefte).map((tekst) => {
    const [categorie = '', niveau = '1'] = tekst.split(':');
    return { categorie, niveau: Number(niveau) || 1 };
  });
}

/** The needs as they stand in the address. */
export function schrijfHulp(hulp: readonly Hulpvraag[]): string | undefined {
  return hulp.map(({ categorie, niveau }) => `${categorie}:${niveau}`).join(',') || undefined;
}

/** The codes of the schools that were chosen to compare. */
export function leesGekozen(adres: Adres): readonly string[] {
  return lijst(adres.vergelijk).slice(0, MEEST_VERGELIJKEN);
}

/** What the API is asked, from the address. */
export function leesVraag(adres: Adres): Record<keyof VinderZoek, string | readonly string[] | undefined> {
  return {
    zoek: adres.zoek,
    plaats: adres.plaats,
    binnen: adres.plaats ? adres.binnen : undefined,
    soort: lijst(adres.soort),
    denominatie: adres.denominatie,
    behoefte: lijst(adres.behoefte),
    swv: adres.swv,
    volgorde: adres.volgorde,
    pagina: adres.pagina,
  };
}

function lijst(tekst: string | undefined): readonly string[] {
  return (tekst ?? '').split(',').filter(Boolean);
}
