/** Without keyboard, mouse or finger for this long, the screen locks: somebody else may be sitting there now. */
export const VERGRENDEL_NA_MS = 10 * 60_000;

interface Tekens {
  /** Now, and when somebody last touched this tab, in milliseconds. */
  readonly nu: number;
  readonly hier: number;
  /** The same for any tab of this browser, as it was written down; 0 or nonsense when it was not. */
  readonly overal: number;
}

/** Whether the screen must lock: nobody touched any tab for ten minutes. What is said to happen later than now, does not count. */
export function moetOpSlot({ nu, hier, overal }: Tekens): boolean {
  const laatst = overal > hier && overal <= nu ? overal : hier;
  return nu - laatst >= VERGRENDEL_NA_MS;
}
