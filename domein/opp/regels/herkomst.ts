/** OPP-8 · Why each part is asked, and by whom: one sentence beside the field, and the law or report that it rests on. */
export const WAAROM = {
  bestemming:
    'De wet vraagt waar de leerling naar verwachting naartoe gaat. Ouders lezen dit, maar hoeven er niet mee in te stemmen.',
  motivering: 'De wet vraagt waarom: met ten minste wat het leren moeilijker maakt en wat helpt.',
  factoren: 'Een opsomming is genoeg. Schrijf op wat u ziet, geen diagnose.',
  geprobeerd: 'Laat zien wat de school al deed. Zo hoeft niemand iets te herhalen dat niet hielp.',
  visies: 'De woorden van ouders en leerling staan in het plan zoals ze in het dossier staan.',
  doelen: 'Met een doel kunt u straks zien of de hulp werkt. Maak het klein en concreet.',
  ondersteuning: 'De wet vraagt welke ondersteuning de leerling krijgt. De ouders moeten het hiermee eens zijn.',
  handelingsdeel: 'Alleen invullen als het speelt. De ouders moeten het hiermee eens zijn.',
  afwijkingen: 'Alleen invullen als de leerling iets anders leert dan het gewone lesprogramma.',
  toetsen: 'Alleen invullen als een toets anders gaat, met de reden. Vrijstelling bespreekt u eerst met de ouders.',
  groei: 'Mag, hoeft niet. Ruimte om door het jaar heen iets bij te schrijven.',
} as const;
