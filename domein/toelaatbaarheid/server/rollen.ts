/** What the routes of role tlv have in common. */
export const SWV = {
  doel: 'Beslissen over toelaatbaarheid',
  rollen: ['tlv'],
  geweigerd: {
    zin: 'Alleen de medewerkers toelaatbaarheid van het samenwerkingsverband behandelen deze aanvragen.',
    regel: 'TLV-8',
    artikel: 'WPO artikel 18a lid 12',
  },
} as const;
