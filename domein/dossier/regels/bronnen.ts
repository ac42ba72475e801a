import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** Where the rules of this capability come from; the sentences stand in README.md. */
export const DOSSIERBRON = {
  gegevens: { regel: 'DOS-1', artikel: 'AVG artikel 5 lid 1 onder d' },
  gezag: { regel: 'DOS-2', artikel: 'BW boek 1 artikel 245' },
  eenDossier: { regel: 'DOS-3', artikel: 'AVG artikel 5 lid 1 onder d' },
  swv: bron('DOS-4', 'WPO-18a-3'),
  verbeteren: bron('DOS-5', 'AVG-16'),
  bezwaar: bron('DOS-6', 'Awb-6:7'),
  rapport: bron('DOS-6', 'WPO-42-1'),
  document: { regel: 'DOS-7', artikel: 'AVG artikel 32' },
  tekening: { regel: 'BEH-3', artikel: 'AVG artikel 32' },
  inzage: bron('TOE-3', 'AVG-15'),
  werkdocument: bron('DOS-8', 'AVG-15'),
  noodzaak: { regel: 'TOE-3', artikel: 'AVG artikel 5 lid 1 onder c' },
  zoeken: { regel: 'DOS-9', artikel: 'AVG artikel 5 lid 1 onder c' },
  hergebruik: bron('AAN-12', 'AVG-6'),
  logregel: { regel: 'BEH-5', artikel: 'AVG artikel 5 lid 1 onder c' },
} as const satisfies Record<string, Bron>;
