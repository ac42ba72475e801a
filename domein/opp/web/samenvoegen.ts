import type { InhoudBody } from '../contract.ts';

/** The parts in which a plan is merged when two people wrote at once, with their names. */
export const DELEN = {
  uitstroom: 'Verwachte bestemming',
  belemmerend: 'Wat het leren moeilijker maakt',
  bevorderend: 'Wat het leren helpt',
  geprobeerd: 'Wat al is geprobeerd',
  visieOuders: 'Hoe de ouders het zien',
  visieLeerling: 'Hoe de leerling het ziet',
  doelen: 'Doelen',
  handelingsdeel: 'Wat de school doet',
  afwijkingen: 'Afwijkingen van het lesprogramma',
  toetsen: 'Toetsen',
  groei: 'Aantekeningen',
} as const satisfies Record<keyof InhoudBody, string>;
export type Deel = keyof typeof DELEN;
const DEELNAMEN = Object.keys(DELEN) as readonly Deel[];

/** What three texts of the same plan say: where both started, one's own, and that of the other. */
export interface Drie {
  readonly basis: InhoudBody;
  readonly eigen: InhoudBody;
  readonly ander: InhoudBody;
}

/** The parts that both changed, each in another way: only there somebody must choose. */
export function vindBotsingen({ basis, eigen, ander }: Drie): readonly Deel[] {
  return DEELNAMEN.filter(
    (deel) =>
      !isGelijk(eigen[deel], ander[deel]) && !isGelijk(basis[deel], eigen[deel]) && !isGelijk(basis[deel], ander[deel]),
  );
}

/** One's own text, with the parts of the other that one did not touch, or chose to take over. Nothing else is lost. */
export function voegSamen({ basis, eigen, ander }: Drie, overnemen: ReadonlySet<Deel>): InhoudBody {
  const vanAnder = DEELNAMEN.filter((deel) => overnemen.has(deel) || isGelijk(basis[deel], eigen[deel]));
  return { ...eigen, ...Object.fromEntries(vanAnder.map((deel) => [deel, ander[deel]])) };
}

function isGelijk(a: unknown, b: unknown): boolean {
  return schrijfVast(a) === schrijfVast(b);
}

/** The server may give the names of an object in another order. */
function schrijfVast(waarde: unknown): string {
  return JSON.stringify(waarde, (_naam, inhoud: unknown) =>
    typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud)
      ? Object.fromEntries(Object.entries(inhoud).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inhoud,
  );
}
