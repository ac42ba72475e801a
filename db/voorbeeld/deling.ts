import type { Casus } from '../../domein/deling/regels/casus.ts';
import { WETSARTIKEL } from '../../domein/deling/regels/vijf-vragen.ts';
import { type Datum, plusDagen, plusMaanden, schrijfDatum } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { ZORGPARTNER } from './mensen.ts';
import type { School } from './regio.ts';

interface Plek {
  readonly kind: Kind;
  readonly school: School;
}

interface Ontvanger {
  readonly wie: Rolmens;
  readonly bij: string;
  readonly organisatie: string;
}

const ONDERDELEN = ['naam_en_geboortedatum', 'behoeften', 'aanpak'];

/** A case as an intern begeleider would put it to a consulent: nobody can tell which child it is. */
const CASUS: Casus = {
  kop: 'Een leerling van 7 jaar op een basisschool',
  delen: [
    {
      kop: 'Wat de leerling nodig heeft',
      teksten: [
        'Hulp bij rustig blijven als iets anders gaat dan gedacht (matig, in de groep).',
        'Hulp bij de aandacht erbij houden (licht, in de groep). Vooral na de pauze kost beginnen veel tijd.',
      ],
    },
    { kop: 'Wat helpt', teksten: ['Vooraf vertellen wat er komt, en een vaste plek.'] },
    {
      kop: 'Wat is geprobeerd, en wat dat deed',
      teksten: ['Een dagplan met plaatjes op tafel. Effect: de ochtend gaat goed, na de pauze nog niet.'],
    },
  ],
};

/** TOE-2, TOE-5 · At one child: a share with a care partner on consent, an anonymous case with a consulent, and one that is over. */
export function schrijfDelingen(
  bouw: Bouw,
  streek: Streek,
  plek: Plek,
  regiomensen: ReadonlyMap<string, Rolmens>,
): void {
  const { swvPo } = streek.regio;
  const partner = regiomensen.get(`partner ${ZORGPARTNER}`);
  const consulent = regiomensen.get(`consulent ${swvPo}`);
  if (partner === undefined || consulent === undefined) return;
  const dag = (geleden: number) => werkdag(plusDagen(bouw.vandaag, -geleden));
  const swv = 'Samenwerkingsverband';
  schrijfDeling(bouw, streek, plek, {
    aan: { wie: partner, bij: ZORGPARTNER, organisatie: ZORGPARTNER },
    toestemming: schrijfToestemming(bouw, streek, plek, dag(20)),
    dag: dag(9),
    noodzaak: `Om samen af te spreken wat ${plek.kind.roepnaam} thuis en op school in de eerste weken helpt.`,
    geopend: dag(8),
  });
  schrijfDeling(bouw, streek, plek, {
    aan: { wie: consulent, bij: swvPo, organisatie: swv },
    casus: CASUS,
    dag: dag(5),
    noodzaak: 'Wat kunnen wij na de pauze anders doen? Wij zoeken ideeën die in een volle groep passen.',
  });
  schrijfDeling(bouw, streek, plek, {
    aan: { wie: consulent, bij: swvPo, organisatie: swv },
    dag: dag(30),
    noodzaak: 'Om te beoordelen of er uren van het samenwerkingsverband bij kunnen.',
    geopend: dag(29),
    gestopt: dag(14),
  });
}

interface Stuk {
  readonly aan: Ontvanger;
  readonly dag: Datum;
  readonly noodzaak: string;
  readonly toestemming?: { readonly id: string; readonly geldigTot: Datum };
  readonly casus?: Casus;
  readonly geopend?: Datum;
  readonly gestopt?: Datum;
}

function schrijfDeling(bouw: Bouw, streek: Streek, { kind, school }: Plek, stuk: Stuk): void {
  const { toeval, schrijver } = bouw;
  const { ib } = haalMensen(streek, school);
  const { aan, dag, casus, toestemming, geopend, gestopt } = stuk;
  const ms = kantooruur(dag, toeval);
  const id = toeval.id(ms);
  const tot = plusMaanden(dag, 3);
  const gestoptOp = gestopt && moment(kantooruur(gestopt, toeval));
  const geopendMs = geopend && kantooruur(geopend, toeval);
  const waar = { leerling: kind.id, swv: kind.swv, vestiging: school.code };
  schrijver.voegToe('deling', {
    id,
    ...waar,
    doel: toestemming || casus ? 'meedenken' : 'swv_ondersteuning',
    anoniem: casus !== undefined,
    grond: toestemming ? 'toestemming' : casus ? 'anoniem' : 'wet',
    toestemming: toestemming?.id ?? null,
    artikel: toestemming || casus ? null : WETSARTIKEL,
    onderdelen: ONDERDELEN,
    documenten: [],
    noodzaak: stuk.noodzaak,
    ouders_ingelicht_op: casus ? null : plusDagen(dag, -1),
    ouders_ingelicht_hoe: casus ? null : 'in een gesprek op school',
    ontvanger_persoon: aan.wie.id,
    ontvanger_rol: aan.wie.rol,
    ontvanger_bij: aan.bij,
    ontvanger_naam: aan.wie.naam,
    ontvanger_organisatie: aan.organisatie,
    ontvanger_email: null,
    identiteit_nagegaan: 'Wij kennen elkaar van het overleg op school.',
    casus: casus ?? null,
    van: dag,
    tot,
    moment: moment(ms),
    door: ib.id,
    door_naam: ib.naam,
    door_rol: ib.rol,
    beeindigd_op: gestoptOp ?? null,
    beeindigd_door_naam: gestoptOp ? ib.naam : null,
    beeindigd_om: gestoptOp ? 'school' : null,
    geopend_op: geopendMs === undefined ? null : moment(geopendMs),
  });
  const meld = (soort: string, wanneer: number, wie: Rolmens | undefined, tekst: string) =>
    schrijver.voegToe('gebeurtenis', {
      id: toeval.id(wanneer),
      moment: moment(wanneer),
      soort,
      ...waar,
      onderwerp: id,
      door: wie?.id ?? null,
      door_naam: wie?.naam ?? 'Opmaat',
      door_rol: wie?.rol ?? 'systeem',
      tekst,
      gegevens: {},
      voor_ouders: true,
    });
  const naam = `${aan.wie.naam} (${aan.organisatie})`;
  meld(
    'deling.begonnen',
    ms,
    ib,
    `De school deelt ${casus ? 'een anonieme casus' : 'een deel van het dossier'} met ${naam}, tot ${schrijfDatum(tot)}.`,
  );
  if (geopendMs !== undefined)
    meld('deling.geopend', geopendMs, undefined, `${naam} opende voor het eerst wat de school deelt.`);
  if (gestoptOp) meld('deling.beeindigd', Date.parse(gestoptOp), ib, `De school stopte het delen met ${naam}.`);
}

/** The consent on which the share rests, given by each parent. */
function schrijfToestemming(
  bouw: Bouw,
  streek: Streek,
  { kind, school }: Plek,
  dag: Datum,
): { id: string; geldigTot: Datum } {
  const { toeval, schrijver } = bouw;
  const { ib } = haalMensen(streek, school);
  const ms = kantooruur(dag, toeval);
  const id = toeval.id(ms);
  const geldigTot = plusMaanden(dag, 6);
  schrijver.voegToe('toestemming', {
    id,
    leerling: kind.id,
    swv: kind.swv,
    vestiging: school.code,
    doel: 'meedenken',
    partijsoort: 'jeugdhulp',
    partij: ZORGPARTNER,
    onderdelen: [...ONDERDELEN, 'visie_ouders'],
    waarom: `${ZORGPARTNER} kent ${kind.roepnaam} en kan meedenken over de start op school.`,
    allen_nodig: true,
    gevraagd_op: moment(ms),
    gevraagd_dag: dag,
    geldig_tot: geldigTot,
    door: ib.id,
    door_naam: ib.naam,
    door_rol: ib.rol,
    herinnerd_op: null,
    vervallen_op: null,
    geldt: true,
  });
  for (const ouder of kind.ouders) {
    const antwoordMs = kantooruur(werkdag(plusDagen(dag, 2)), toeval);
    schrijver.voegToe('toestemming_antwoord', {
      id: toeval.id(antwoordMs),
      toestemming: id,
      leerling: kind.id,
      swv: kind.swv,
      persoon: ouder.id,
      persoon_naam: ouder.naam,
      als: 'ouder',
      antwoord: 'gegeven',
      weg: 'opmaat',
      dag: werkdag(plusDagen(dag, 2)),
      moment: moment(antwoordMs),
      document: null,
      toelichting: '',
      telt: true,
      vastgelegd_door: ouder.id,
      vastgelegd_door_naam: ouder.naam,
    });
  }
  return { id, geldigTot };
}
