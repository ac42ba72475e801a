import type { Rol } from '../../../kern/actor/actor.ts';

/** TOE-3 · Whose data a role reaches: the condition that row security sets, in words. Shown in the app and in docs/rechten.md. */
export const VOORWAARDE = {
  ouder: 'over een kind waarover u gezag hebt',
  leerling: 'over uzelf',
  leraar: 'over leerlingen van de eigen groep van vandaag',
  ib: 'over leerlingen die bij de eigen school zijn ingeschreven of aangemeld',
  schoolleider: 'over leerlingen die bij de eigen school zijn ingeschreven of aangemeld',
  bestuur: 'aantallen van de eigen scholen, geen namen',
  consulent: 'over leerlingen van wie een school of ouder iets met het samenwerkingsverband deelt, tot de einddatum',
  tlv: 'over leerlingen van wie iets met het samenwerkingsverband is gedeeld, tot de einddatum',
  deskundige: 'over de ene aanvraag waarvoor u gevraagd bent, tot de einddatum',
  directie: 'aantallen van het eigen samenwerkingsverband, geen namen',
  opr: 'plannen en cijfers, geen personen',
  leerplicht: 'over leerlingen van wie met een wettelijke grond iets met de gemeente is gedeeld',
  partner: 'over wat met toestemming met de eigen organisatie is gedeeld, tot de einddatum',
  steunpunt: 'over wat een ouder of leerling zelf met het steunpunt deelt, tot de einddatum',
  toezicht: 'cijfers, geen personen',
  privacy: 'over het gebruik van gegevens binnen het eigen bestuur of samenwerkingsverband',
  beheer: 'over organisaties, mensen en rollen, geen leerlingen',
} as const satisfies Record<Rol, string>;
