import type { DB } from '../../server/platform/databank/tabellen.ts';

/** The tables of evaluation and registration; they lean on those of the plan. */
export const EVALUATIEKOLOMMEN = {
  opp_evaluatie: [
    'id',
    'opp',
    'versie',
    'leerling',
    'swv',
    'vestiging',
    'schooljaar',
    'dag',
    'met_ouders',
    'zonder_ouders_om',
    'besluit',
    'toelichting',
    'moment',
    'door',
    'door_naam',
  ],
  opp_doelevaluatie: ['evaluatie', 'doel', 'leerling', 'swv', 'vestiging', 'uitkomst', 'bewijs', 'vervolg'],
  opp_rod: ['id', 'opp', 'leerling', 'swv', 'vestiging', 'toestand', 'reden', 'dag', 'moment', 'door', 'door_naam'],
} as const satisfies { readonly [T in keyof DB]?: readonly (keyof DB[T])[] };
