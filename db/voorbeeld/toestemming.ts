import { DOELEN, type Partijsoort, type Toestemmingsdoel } from '../../domein/toestemming/regels/doelen.ts';
import { DOELKORT } from '../../domein/toestemming/regels/doeltekst.ts';
import { type Antwoordsoort, berekenStand, isGeldig } from '../../domein/toestemming/regels/stand.ts';
import { stelEindeVoor } from '../../domein/toestemming/regels/vragen.ts';
import { type Datum, plusDagen, plusMaanden } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Mens, type Rolmens, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import type { School } from './regio.ts';

interface Plek {
  readonly kind: Kind;
  readonly school: School;
}

interface Vraagstuk extends Plek {
  readonly doel: Toestemmingsdoel;
  readonly partijsoort: Partijsoort;
  readonly partij: string;
  readonly waarom: string;
  readonly door: Rolmens | (Mens & { readonly rol: 'ouder' });
  readonly dag: Datum;
  readonly tot?: Datum;
  readonly antwoorden: readonly {
    readonly wie: Mens;
    readonly zegt: Antwoordsoort;
    readonly dag: Datum;
    readonly toelichting?: string;
  }[];
  /** Without a line in the timeline: for the many that only fill the region. */
  readonly stil?: boolean;
}

/** AAN-12 · The consent that goes with sharing the dossier at an application. Gives the day on which it ends. */
export function schrijfHergebruik(bouw: Bouw, { kind, school, dag }: Plek & { readonly dag: Datum }): Datum {
  const [ouder] = kind.ouders;
  const tot = plusMaanden(dag, 12);
  schrijfVraag(bouw, {
    kind,
    school,
    doel: 'hergebruik_dossier',
    partijsoort: 'school',
    partij: school.naam,
    waarom: 'Bij de aanmelding is gekozen dat de school het bestaande dossier mag gebruiken.',
    door: { ...ouder, rol: 'ouder' },
    dag,
    tot,
    antwoorden: [{ wie: ouder, zegt: 'gegeven', dag }],
    stil: true,
  });
  return tot;
}

/** TOE-1 · What one finds at the child of the example parent: a question that waits, a consent that holds, one that is over. */
export function schrijfToestemmingen(bouw: Bouw, streek: Streek, { kind, school }: Plek): void {
  const { ib } = haalMensen(streek, school);
  const [ouder] = kind.ouders;
  const op = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
  const plek = { kind, school, door: ib } as const;
  schrijfVraag(bouw, {
    ...plek,
    doel: 'informatie_vragen',
    partijsoort: 'jgz',
    partij: 'Jeugdgezondheidszorg Het Anker',
    waarom: `${kind.roepnaam} hoort soms niet wat er wordt gezegd. Wij willen weten of het gehoor is onderzocht.`,
    dag: op(3),
    antwoorden: [],
  });
  schrijfVraag(bouw, {
    ...plek,
    doel: 'meedenken',
    partijsoort: 'deskundige',
    partij: 'Praktijk Spel en Groei',
    waarom: 'De orthopedagoog kent manieren om de overgang tussen lessen rustiger te maken.',
    dag: op(24),
    antwoorden: [{ wie: ouder, zegt: 'gegeven', dag: op(21), toelichting: 'Fijn. Ik wil graag bij het gesprek zijn.' }],
  });
  schrijfVraag(bouw, {
    ...plek,
    doel: 'overleg',
    partijsoort: 'jeugdhulp',
    partij: 'Jeugdhulp De Oever',
    waarom: 'Om af te spreken wie wat doet in de eerste weken.',
    dag: op(18),
    antwoorden: [{ wie: ouder, zegt: 'geweigerd', dag: op(16), toelichting: 'Liever eerst zonder jeugdhulp.' }],
  });
}

/** TOE-1 · Two parents who differ, at a child that has two. */
export function schrijfVerschil(bouw: Bouw, streek: Streek, { kind, school }: Plek): void {
  const { ib } = haalMensen(streek, school);
  const op = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
  const [eerste, tweede] = kind.ouders;
  schrijfVraag(bouw, {
    kind,
    school,
    door: ib,
    doel: 'onderzoek',
    partijsoort: 'deskundige',
    partij: 'Praktijk voor Leren en Gedrag Noorderlicht',
    waarom: 'Lezen gaat ondanks extra oefenen niet vooruit. Een onderzoek kan laten zien wat helpt.',
    dag: op(12),
    antwoorden: [
      { wie: eerste, zegt: 'gegeven', dag: op(10) },
      ...(tweede
        ? [
            {
              wie: tweede,
              zegt: 'geweigerd',
              dag: op(8),
              toelichting: 'Ik wil eerst weten wat de school zelf nog kan doen.',
            } as const,
          ]
        : []),
    ],
  });
}

/** TOE-1 · A question about a pupil who logs in: parents decide, the pupil says what it thinks. */
export function schrijfVraagAanLeerling(bouw: Bouw, streek: Streek, { kind, school }: Plek): void {
  schrijfVraag(bouw, {
    kind,
    school,
    door: haalMensen(streek, school).ib,
    doel: 'hulp_afstemmen',
    partijsoort: 'jeugdhulp',
    partij: 'Jeugdhulp De Oever',
    waarom: 'Zo passen de gesprekken op school en de gesprekken daar beter bij elkaar.',
    dag: werkdag(plusDagen(bouw.vandaag, -4)),
    antwoorden: [],
  });
}

function schrijfVraag({ toeval, schrijver, vandaag }: Bouw, vraag: Vraagstuk): void {
  const { kind, school, doel, door, dag, antwoorden } = vraag;
  const ms = kantooruur(dag, toeval);
  const id = toeval.id(ms);
  const gevraagd = {
    gevraagdDag: dag,
    geldigTot: vraag.tot ?? stelEindeVoor(doel, dag),
    vervallenOp: null,
    allenNodig: DOELEN[doel].allenNodig,
  };
  const beslissers = kind.ouders.map((ouder) => ({
    persoon: ouder.id,
    naam: ouder.naam,
    als: 'ouder' as const,
    sinds: kind.geboortedatum,
  }));
  const gezegd = antwoorden.map(({ wie, zegt, dag: op }) => ({ persoon: wie.id, antwoord: zegt, dag: op, telt: true }));
  const stand = berekenStand(gevraagd, gezegd, beslissers, vandaag);
  const waar = { leerling: kind.id, swv: kind.swv };
  schrijver.voegToe('toestemming', {
    id,
    ...waar,
    vestiging: school.code,
    doel,
    partijsoort: vraag.partijsoort,
    partij: vraag.partij,
    onderdelen: [...DOELEN[doel].minst],
    waarom: vraag.waarom,
    allen_nodig: gevraagd.allenNodig,
    gevraagd_op: moment(ms),
    gevraagd_dag: dag,
    geldig_tot: gevraagd.geldigTot,
    door: door.id,
    door_naam: door.naam,
    door_rol: door.rol,
    herinnerd_op: stand.open.length > 0 && dag <= plusDagen(vandaag, -7) ? plusDagen(dag, 7) : null,
    vervallen_op: null,
    geldt: isGeldig(stand),
  });
  const meld = (soort: string, wie: { id: string; naam: string; rol: string }, wanneer: number, wat: string) => {
    if (vraag.stil) return;
    schrijver.voegToe('gebeurtenis', {
      id: toeval.id(wanneer),
      moment: moment(wanneer),
      soort: `toestemming.${soort}`,
      ...waar,
      vestiging: school.code,
      onderwerp: id,
      door: wie.id,
      door_naam: wie.naam,
      door_rol: wie.rol,
      tekst: `${wat}: ${DOELKORT[doel]}, ${vraag.partij}.`,
      gegevens: { toestemming: id, doel, partij: vraag.partij, vestiging: school.code },
      voor_ouders: true,
    });
  };
  meld('gevraagd', door, ms, 'Toestemming gevraagd');
  for (const { wie, zegt, dag: op, toelichting } of antwoorden) {
    const wanneer = op === dag ? ms : kantooruur(op, toeval);
    schrijver.voegToe('toestemming_antwoord', {
      id: toeval.id(wanneer),
      toestemming: id,
      ...waar,
      persoon: wie.id,
      persoon_naam: wie.naam,
      als: 'ouder',
      antwoord: zegt,
      weg: 'opmaat',
      dag: op,
      moment: moment(wanneer),
      document: null,
      toelichting: toelichting ?? '',
      telt: true,
      vastgelegd_door: wie.id,
      vastgelegd_door_naam: wie.naam,
    });
    meld(zegt, { ...wie, rol: 'ouder' }, wanneer, zegt === 'gegeven' ? 'Toestemming gegeven' : 'Toestemming geweigerd');
  }
}
