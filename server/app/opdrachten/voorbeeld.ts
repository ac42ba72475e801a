import type { Opdracht } from './opdracht.ts';
export const voorbeeld: Opdracht = { naam: 'voorbeeld', uitleg: 'Maak een bevolking', voerUit: async () => 0 };
