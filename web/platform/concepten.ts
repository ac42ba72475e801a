/** Drafts of forms in this browser tab. They are of one person: for anybody else they are gone before a screen shows. */
export const VOORVOEGSEL = 'opmaat:concept:';
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
