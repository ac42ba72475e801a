import { type Opmerkingsoort, opmerkingsoortenVan } from '../../domein/inzage/regels/opmerking.ts';
import { maakVerbetertermijn, VERBETERTERMIJN } from '../../domein/inzage/regels/verbeterverzoek.ts';
import { datumInNederland, plusDagen } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Rolmens, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import type { School } from './regio.ts';
import type { Rij } from './schrijver.ts';

interface Plek {
  readonly kind: Kind;
  readonly school: School;
  readonly wie: Rolmens;
}

/** TOE-7 · A report about Fenna with the view of her mother beside it, and a date that the school corrected on request. */
export function schrijfOpmerkingen(bouw: Bouw, streek: Streek, { kind, school, wie }: Plek): void {
  const { toeval, schrijver } = bouw;
  const { ib, schoolleider } = haalMensen(streek, school);
  const ms = dagenGeleden(bouw, 15);
  const verslag = toeval.id(ms);
  schrijver.voegToe('notitie', {
    id: verslag,
    leerling: kind.id,
    vestiging: school.code,
    swv: kind.swv,
    soort: 'verslag',
    tekst:
      'Kennismaking op school. Fenna vond het moeilijk om te blijven zitten en wilde weinig vertellen. Ze keek wel lang naar de natuurtafel. Afgesproken: nog een keer langskomen, dan in een kleine groep.',
    moment: moment(ms),
    door: ib.id,
    door_naam: ib.naam,
    door_rol: 'ib',
  });
  zegErbij(bouw, { kind, school, wie }, 13, 'opmerking', {
    bij: 'notitie',
    onderwerp: verslag,
    tekst:
      'Fenna was net ziek geweest en had slecht geslapen. Thuis vertelt zij de hele dag. Over de kikkers op de natuurtafel heeft zij het nog steeds.',
  });
  const antwoordMs = dagenGeleden(bouw, 8);
  zegErbij(bouw, { kind, school, wie }, 10, 'verbeterverzoek', {
    bij: 'dossier',
    onderwerp: null,
    tekst: 'In het verslag van het gesprek staat dat wij beiden aanwezig waren. Ik was er alleen.',
    toestand: 'ingewilligd',
    antwoord: 'U heeft gelijk. In het dossier staat nu bij het gesprek dat u er alleen was.',
    beantwoord_op: moment(antwoordMs),
    beantwoord_door_naam: schoolleider.naam,
    volgnummer: 2,
  });
}

/** TOE-7 · A request that waits for an answer: it stands on the worklist of the school. */
export function schrijfVerbeterverzoek(bouw: Bouw, plek: Plek): void {
  zegErbij(bouw, plek, 9, 'verbeterverzoek', {
    bij: 'dossier',
    onderwerp: null,
    tekst:
      'Bij de schoolloopbaan staat dat Jip in groep 1 begon op zijn vierde verjaardag. Hij begon pas na de zomervakantie.',
    toestand: 'gevraagd',
  });
}

/** TOE-3 · What the pupil with an account told on the own page. */
export function schrijfVertellingen(bouw: Bouw, plek: Plek): void {
  const teksten = [
    [40, 'Ik vind het fijn als ik van tevoren weet wat er in de les komt. Dan ben ik rustiger.'],
    [6, 'In de pauze is het te druk in de aula. Ik mag nu in de mediatheek zitten en dat helpt echt.'],
  ] as const;
  for (const [dagen, tekst] of teksten)
    zegErbij(bouw, plek, dagen, 'vertelling', { bij: 'dossier', onderwerp: null, tekst });
}

type Wat = Pick<Rij<'opmerking'>, 'bij' | 'onderwerp' | 'tekst'> &
  Partial<Pick<Rij<'opmerking'>, 'toestand' | 'antwoord' | 'beantwoord_op' | 'beantwoord_door_naam' | 'volgnummer'>>;

function zegErbij(bouw: Bouw, { kind, school, wie }: Plek, dagen: number, soort: Opmerkingsoort, wat: Wat): void {
  const { toeval, schrijver } = bouw;
  if (!opmerkingsoortenVan(wie.rol).includes(soort)) throw new Error(`Een ${wie.rol} schrijft geen ${soort}.`);
  const ms = dagenGeleden(bouw, dagen);
  const id = toeval.id(ms);
  const dag = datumInNederland(moment(ms));
  schrijver.voegToe('opmerking', {
    id,
    leerling: kind.id,
    swv: kind.swv,
    vestiging: school.code,
    soort,
    moment: moment(ms),
    dag,
    door: wie.id,
    door_naam: wie.naam,
    door_rol: wie.rol,
    toestand: 'staat',
    antwoord: null,
    beantwoord_op: null,
    beantwoord_door_naam: null,
    volgnummer: 1,
    ...wat,
  });
  if (soort !== 'verbeterverzoek') return;
  const termijn = maakVerbetertermijn(dag);
  schrijver.voegToe('termijn', {
    id: toeval.id(ms + 1),
    swv: kind.swv,
    vestiging: school.code,
    leerling: kind.id,
    onderwerp: id,
    soort: VERBETERTERMIJN,
    naam: termijn.naam,
    start: termijn.start,
    wettelijke_laatste_dag: termijn.wettelijkeLaatsteDag,
    laatste_dag: termijn.laatsteDag,
    bij: 'school',
    tonen_vanaf: null,
    verschoven_om: termijn.verschovenOm ?? null,
    regel: termijn.bron.regel,
    artikel: termijn.bron.artikel,
    wie: termijn.wie,
    bij_verstrijken: termijn.bijVerstrijken,
    voldaan_op: wat.beantwoord_op ? datumInNederland(wat.beantwoord_op) : null,
    vervallen_op: null,
    herinnerd_op: null,
    gemeld_op: null,
  });
}

function dagenGeleden({ vandaag, toeval }: Bouw, dagen: number): number {
  return kantooruur(werkdag(plusDagen(vandaag, -dagen)), toeval);
}
