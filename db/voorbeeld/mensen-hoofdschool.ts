import { type Datum, plusDagen, plusJaren } from '../../kern/tijd/datum.ts';
import type { Account } from './accounts.ts';
import type { Bouw, Rolmens, Streek } from './bouw.ts';
import { maakDossier } from './dossier.ts';
import { schrijfVerbeterverzoek, schrijfVertellingen } from './inzage.ts';
import { kindnaam, maakKind, schrijfIn } from './kind.ts';
import { geefRol, maakMens } from './mensen.ts';
import { schrijfOppVanLeerling } from './opp-bulk.ts';
import type { School } from './regio.ts';
import { schrijfVraagAanLeerling } from './toestemming.ts';
import { haal } from './toeval.ts';

export function maakOuder(bouw: Bouw, familie: readonly [string, string], naam: string): Rolmens {
  return geefRol(bouw, maakMens(bouw, familie, null, naam), 'ouder');
}

/** The birthday of a child of this age, some months after it turned so. */
export function geboorteInGroep(vandaag: Datum, leeftijd: number): Datum {
  return plusDagen(plusJaren(vandaag, -leeftijd), -120);
}

/** A parent who has yet to apply, a teacher, a pupil who logs in, a parent without gezag. */
export function maakAnderen(bouw: Bouw, streek: Streek, school: School): Account[] {
  const { vandaag } = bouw;
  const nieuweOuder = maakOuder(bouw, ['', 'Yılmaz'], 'Mehmet Yılmaz');
  const geboortedatum = plusDagen(plusJaren(vandaag, -3), -40);
  maakKind(bouw, streek, {
    geboortedatum,
    school,
    ouders: [nieuweOuder],
    roepnaam: 'Defne',
    familie: ['', 'Yılmaz'],
    gezin: 'een ouder',
  });
  const leraar = geefRol(bouw, maakMens(bouw, ['van', 'Dijk'], null, 'Tom van Dijk'), 'leraar', school.code, '5A');
  const ouderVanGroep5 = maakOuder(bouw, ['van', 'Beek'], 'Joyce van Beek');
  const zonderGezag = maakOuder(bouw, ['', 'Smit'], 'Dennis Smit');
  const inGroep5 = maakKind(bouw, streek, {
    geboortedatum: geboorteInGroep(vandaag, 8),
    school,
    ouders: [ouderVanGroep5],
    roepnaam: 'Jip',
    familie: ['', 'Smit'],
    gezin: 'een ouder',
  });
  bouw.schrijver.voegToe('gezag', {
    leerling: inGroep5.id,
    persoon: zonderGezag.id,
    soort: 'ouder_zonder_gezag',
    van: inGroep5.geboortedatum,
    tot: null,
  });
  schrijfIn(bouw, inGroep5, {
    school,
    leerjaar: '5',
    groep: '5A',
    van: plusJaren(inGroep5.geboortedatum, 4),
    tot: null,
  });
  schrijfVerbeterverzoek(bouw, { kind: inGroep5, school, wie: ouderVanGroep5 });
  return [
    {
      wie: nieuweOuder,
      uitleg: 'Vader van Defne van drie. Defne is nog nergens aangemeld: begin hier om een aanmelding te proberen.',
    },
    {
      wie: leraar,
      uitleg: 'Leraar van groep 5A. Schrijft een signaal op en leest wat voor de eigen groep is afgesproken.',
    },
    maakLeerlingaccount(bouw, streek),
    { wie: zonderGezag, uitleg: 'Vader van Jip zonder gezag: staat in het dossier en ziet daarom niets.' },
  ];
}

function maakLeerlingaccount(bouw: Bouw, streek: Streek): Account {
  const school = streek.voortgezet[1] ?? haal(streek.regio.scholen, 0);
  const kind = maakDossier(bouw, streek, {
    school,
    verhaal: 'ingeschreven',
    leerjaar: 11,
    zorg: 'rijk',
    roepnaam: 'Ilyas',
    familie: ['', 'Benali'],
    zonderPlan: true,
  });
  schrijfVraagAanLeerling(bouw, streek, { kind, school });
  const wie = geefRol(bouw, maakMens(bouw, kind.familie, kind.id, kindnaam(kind)), 'leerling');
  schrijfVertellingen(bouw, { kind, school, wie });
  schrijfOppVanLeerling(bouw, streek, { kind, school, wie });
  return { wie, uitleg: 'Leerling van veertien. Vertelt in eigen woorden wat helpt en leest het eigen dossier.' };
}
