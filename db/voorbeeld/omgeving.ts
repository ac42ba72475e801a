import type { Omgevingsoort } from '../../domein/omgeving/regels/partij.ts';
import { stelVraagVoor } from '../../domein/omgeving/regels/vraagvoorstel.ts';
import { stelEindeVoor } from '../../domein/toestemming/regels/vragen.ts';
import { type Datum, plusDagen, schrijfDatum } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Mens, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import type { School } from './regio.ts';

interface Bekende {
  readonly soort: Omgevingsoort;
  readonly naam: string;
  readonly contact: string;
  readonly email: string;
  readonly telefoon: string;
  /** Days ago that the school asked; absent: parents only gave the name. */
  readonly gevraagd?: number;
  readonly antwoord?: { readonly na: number; readonly naam: string; readonly functie: string; readonly tekst: string };
}

const GENOEMD = 39;

/** AAN-14 · Who knows Fenna: one who answered, one whom the school waits for, one of whom the parent said no. */
const BEKENDEN: readonly Bekende[] = [
  {
    soort: 'kinderopvang',
    naam: 'Buitenschoolse opvang De Boomhut',
    contact: 'Anke',
    email: 'anke@deboomhut.example',
    telefoon: '050 555 01 14',
    gevraagd: 35,
    antwoord: {
      na: 7,
      naam: 'Anke Postma',
      functie: 'pedagogisch medewerker',
      tekst:
        'Fenna komt drie middagen per week. Buiten, met een of twee andere kinderen, gaat het heel goed: zij bedenkt spellen en wacht op haar beurt.\n\nIn een drukke ruimte raakt zij het overzicht kwijt. Wat bij ons werkt: van tevoren vertellen wat er komt, een vaste plek, en een teken dat zij even weg mag.',
    },
  },
  {
    soort: 'jeugdhulp',
    naam: 'Jeugdhulp Het Noorderlicht',
    contact: 'De gezinsbegeleider',
    email: 'team@noorderlicht.example',
    telefoon: '050 555 02 28',
    gevraagd: 12,
  },
  {
    soort: 'huisarts',
    naam: 'Huisartsenpraktijk De Linde',
    contact: '',
    email: '',
    telefoon: '',
  },
];

interface Plek {
  readonly kind: Kind;
  readonly school: School;
}

/** Lays out who knows this child, with consent, questions and an answer. */
export function schrijfOmgeving(bouw: Bouw, streek: Streek, plek: Plek): void {
  const ouder = plek.kind.ouders[0];
  const dag = werkdag(plusDagen(bouw.vandaag, -GENOEMD));
  for (const bekende of BEKENDEN) {
    const ms = kantooruur(dag, bouw.toeval);
    const toestemming =
      bekende.gevraagd === undefined ? null : schrijfToestemming(bouw, plek, { bekende, ouder, dag, ms });
    const partij = bouw.toeval.id(ms);
    const { soort, naam, contact, email, telefoon } = bekende;
    bouw.schrijver.voegToe('omgevingspartij', {
      id: partij,
      ...waar(plek),
      soort,
      naam,
      contact,
      email,
      telefoon,
      via_regie: false,
      toestemming,
      door: ouder.id,
      door_naam: ouder.naam,
      door_rol: 'ouder',
      moment: moment(ms),
      dag,
      vervallen_op: null,
    });
    if (toestemming !== null && bekende.gevraagd !== undefined)
      schrijfVerzoek(bouw, streek, plek, { bekende, partij, toestemming, geleden: bekende.gevraagd });
  }
}

const waar = ({ kind, school }: Plek) => ({ leerling: kind.id, swv: kind.swv, vestiging: school.code });

interface Gegeven {
  readonly bekende: Bekende;
  readonly ouder: Mens;
  readonly dag: Datum;
  readonly ms: number;
}

function schrijfToestemming({ toeval, schrijver }: Bouw, plek: Plek, { bekende, ouder, dag, ms }: Gegeven): string {
  const id = toeval.id(ms);
  schrijver.voegToe('toestemming', {
    id,
    ...waar(plek),
    doel: 'informatie_vragen',
    partijsoort: bekende.soort,
    partij: bekende.naam,
    onderdelen: ['naam_en_geboortedatum'],
    waarom: `De school wil één vraag stellen over wat ${plek.kind.roepnaam} op school nodig heeft. Het antwoord komt met naam en datum in het dossier. U leest het ook.`,
    allen_nodig: true,
    gevraagd_op: moment(ms),
    gevraagd_dag: dag,
    geldig_tot: stelEindeVoor('informatie_vragen', dag),
    door: ouder.id,
    door_naam: ouder.naam,
    door_rol: 'ouder',
    herinnerd_op: null,
    vervallen_op: null,
    geldt: true,
  });
  schrijver.voegToe('toestemming_antwoord', {
    id: toeval.id(ms),
    toestemming: id,
    leerling: plek.kind.id,
    swv: plek.kind.swv,
    persoon: ouder.id,
    persoon_naam: ouder.naam,
    als: 'ouder',
    antwoord: 'gegeven',
    weg: 'opmaat',
    dag,
    moment: moment(ms),
    document: null,
    toelichting: '',
    vastgelegd_door: ouder.id,
    vastgelegd_door_naam: ouder.naam,
    telt: true,
  });
  return id;
}

interface Vraag {
  readonly bekende: Bekende;
  readonly partij: string;
  readonly toestemming: string;
  readonly geleden: number;
}

function schrijfVerzoek(
  { toeval, schrijver, vandaag }: Bouw,
  streek: Streek,
  plek: Plek,
  { bekende, partij, toestemming, geleden }: Vraag,
): void {
  const door = haalMensen(streek, plek.school).ib;
  const dag = werkdag(plusDagen(vandaag, -geleden));
  const ms = kantooruur(dag, toeval);
  const id = toeval.id(ms);
  const { antwoord } = bekende;
  const antwoorddag = antwoord && werkdag(plusDagen(dag, antwoord.na));
  const antwoordMs = antwoorddag && kantooruur(antwoorddag, toeval);
  const tot = plusDagen(dag, 21);
  schrijver.voegToe('informatieverzoek', {
    id,
    partij,
    ...waar(plek),
    toestemming,
    vraag: stelVraagVoor(bekende.soort),
    // No key has this hash: the link of an example opens after the school sends a new one.
    sleutel: `\\x${id.replaceAll('-', '').repeat(2)}`,
    code: `\\x${'00'.repeat(32)}`,
    pogingen: 0,
    gesloten_tot: null,
    verstuurd_op: moment(ms),
    verstuurd_dag: dag,
    tot,
    herinnerd_op: antwoord ? null : werkdag(plusDagen(vandaag, -1)),
    geopend_op: antwoordMs === undefined ? null : moment(antwoordMs - 600_000),
    beantwoord_op: antwoordMs === undefined ? null : moment(antwoordMs),
    ingetrokken_op: null,
    ingetrokken_om: null,
    verlopen_op: null,
    door: door.id,
    door_naam: door.naam,
  });
  const gebeurtenis = (om: number, soort: string, wie: Mens | undefined, tekst: string) =>
    schrijver.voegToe('gebeurtenis', {
      id: toeval.id(om),
      moment: moment(om),
      soort,
      ...waar(plek),
      onderwerp: id,
      door: wie?.id ?? null,
      door_naam: wie?.naam ?? 'Opmaat',
      door_rol: wie === undefined ? 'systeem' : 'ib',
      tekst,
      gegevens: {},
      voor_ouders: true,
    });
  gebeurtenis(
    ms,
    'omgeving.gevraagd',
    door,
    `${plek.school.naam} vroeg informatie aan ${bekende.naam}. Antwoorden kan tot en met ${schrijfDatum(tot)}.`,
  );
  if (antwoord === undefined || antwoorddag === undefined || antwoordMs === undefined) return;
  schrijver.voegToe('informatieantwoord', {
    id: toeval.id(antwoordMs),
    verzoek: id,
    ...waar(plek),
    herkomst: bekende.naam,
    naam: antwoord.naam,
    functie: antwoord.functie,
    tekst: antwoord.tekst,
    dag: antwoorddag,
    moment: moment(antwoordMs),
  });
  gebeurtenis(antwoordMs, 'omgeving.beantwoord', undefined, `${bekende.naam} beantwoordde de vraag om informatie.`);
}
