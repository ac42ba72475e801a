import type { Opdracht } from './opdracht.ts';

export const importeer: Opdracht = { naam: 'importeer', uitleg: 'x', voerUit: async () => 0 };
