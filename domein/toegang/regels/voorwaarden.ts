import type { Rol } from '../../../kern/actor/actor.ts';

/** TOE-3 · Whose data a role reaches: the condition that row security sets, in words. Shown in the app and in docs/rechten.md. */
export const VOORWAARDE = {
  ouder: 'over een kind waarover u gezag hebt',
  leerling: 'over uzelf',
  leraar: 'over leerlingen van de eigen groep van vandaag',
  ib: 'over leerlingen die bij de eigen school zijn ingeschreven of aangemeld',
  schoolleider: 'over leerlingen die bij de eigen school zijn ingeschreven of aangemeld',
  bestuur: 'aantallen van de eigen scholen, geen namen',
  consulent: 'over leerlingen van wie een school iets met u deelt, tot de einddatum; verder aantallen, geen namen',
  tlv: 'over leerlingen van wie een school iets met u deelt, tot de einddatum; verder aantallen, geen namen',
  deskundige: 'over wat een school met u deelt, tot de einddatum',
  directie: 'aantallen van het eigen samenwerkingsverband, geen namen',
  opr: 'gegevens van scholen, geen leerlingen',
  leerplicht: 'niets over een leerling: verzuim staat nog niet in Opmaat',
  partner: 'over wat een school met toestemming met u deelt, tot de einddatum',
  steunpunt: 'over wat een school met toestemming met u deelt, tot de einddatum',
  toezicht: 'gegevens van scholen, geen leerlingen',
  privacy: 'over het gebruik van gegevens binnen het eigen bestuur of samenwerkingsverband',
  beheer: 'over organisaties, mensen en rollen, geen leerlingen',
} as const satisfies Record<Rol, string>;
