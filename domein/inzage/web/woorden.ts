import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import type { Opmerking } from '../contract.ts';

/** Words of the screens of this capability per reader: a pupil is «je», everybody else «u». */
export function woordenVoor(rol: Rol, roepnaam: string) {
  if (rol === 'leerling')
    return {
      titel: 'Wat ik ervan vind',
      sub: 'Lees je iets over jezelf dat niet klopt? Of zie je het anders? Zet het erbij. Wat er stond, blijft staan. Jouw woorden komen ernaast.',
      knop: 'Iets erbij zetten',
      leeg: 'Je hebt nog nergens iets bij gezet.',
      waarbij: 'Waar gaat het over?',
      soort: 'Wat wil je doen?',
      tekst: 'Jouw woorden',
      lezers: 'Je school en je ouders, als zij ook lezen waar je het bij zet.',
    } as const;
  return {
    titel: 'Opmerkingen bij het dossier',
    sub:
      rol === 'ouder'
        ? `Ziet u iets in het dossier van ${roepnaam} anders? Zet uw kijk ernaast. Klopt een feit niet? Vraag de school om het te verbeteren: zij antwoordt binnen een maand.`
        : `Wat ouders en leerling zeggen over wat er staat. Het verandert niets aan een verslag; het staat ernaast voor iedereen die het leest.`,
    knop: 'Opmerking toevoegen',
    leeg: rol === 'ouder' ? 'U heeft nog nergens een opmerking bij gezet.' : 'Er zijn geen opmerkingen.',
    waarbij: 'Waar gaat het over?',
    soort: 'Wat wilt u doen?',
    tekst: 'Uw opmerking',
    lezers: 'Iedereen die leest waar de opmerking bij staat, zoals de school en de andere ouder.',
  } as const;
}

/** Who wrote it, for this reader. */
export function schrijfSchrijver({ vanMij, door, rol }: Opmerking, lezer: Rol): string {
  if (vanMij) return lezer === 'leerling' ? 'door jou' : 'door u';
  return `door ${door} (${ROLNAAM[rol as Rol] ?? rol})`;
}
