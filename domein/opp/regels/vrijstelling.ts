/** OPP-9 · The grounds on which a pupil need not take the final test (handreiking 2.12), as the plan writes them. */
export const VRIJSTELLINGSGRONDEN = [
  'De leerling is zeer moeilijk lerend',
  'De leerling is meervoudig gehandicapt, en zeer moeilijk lerend is een van de handicaps',
  'De leerling is vier jaar of korter in Nederland en beheerst daarom het Nederlands nog niet genoeg',
] as const;
