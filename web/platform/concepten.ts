/** Drafts of forms in this browser tab. They are of one person: for anybody else they are gone before a screen shows. */
const VOORVOEGSEL = 'opmaat:concept:';
const VAN = 'opmaat:van';

/** Says who is logged in now: whatever another person left in this tab is thrown away. */
export function bewaarConceptenVoor(persoon: string): void {
  try {
    if (sessionStorage.getItem(VAN) === persoon) return;
    sessionStorage.clear();
    sessionStorage.setItem(VAN, persoon);
  } catch {
    // A forbidden store holds nothing of anybody.
  }
}

/** Throws all of it away, as on logging out. */
export function wisConcepten(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A forbidden store holds nothing of anybody.
  }
}

/** What was typed under this name, as far as it was kept; undefined when nothing was. */
export function leesConcept<W>(naam: string): Partial<W> | undefined {
  try {
    const tekst = sessionStorage.getItem(VOORVOEGSEL + naam);
    return tekst === null ? undefined : (JSON.parse(tekst) as Partial<W>);
  } catch {
    return undefined;
  }
}

/** Keeps what is typed until it is sent. Files cannot be kept; a person chooses those again. */
export function bewaarConcept(naam: string, waarden: object): void {
  const bewaarbaar = Object.entries(waarden).filter(([, waarde]) => !bevatBestand(waarde));
  try {
    sessionStorage.setItem(VOORVOEGSEL + naam, JSON.stringify(Object.fromEntries(bewaarbaar)));
  } catch {
    // A full or forbidden store must not stop the typing.
  }
}

/** Throws away what was typed under this name: it was sent, or is no longer wanted. */
export function wisConcept(naam: string): void {
  try {
    sessionStorage.removeItem(VOORVOEGSEL + naam);
  } catch {
    // A forbidden store holds nothing.
  }
}

function bevatBestand(waarde: unknown): boolean {
  return waarde instanceof Blob || (Array.isArray(waarde) && waarde.some((deel) => deel instanceof Blob));
}
