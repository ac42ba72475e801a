import { berekenEvaluatietermijn } from '../../domein/arrangement/regels/afronden.ts';
import { berekenBeslistermijn } from '../../domein/arrangement/regels/beslistermijn.ts';
import { jaarVanSchooljaar, type Kostenregel } from '../../domein/arrangement/regels/kosten.ts';
import type { Model, Soort, Uitvoerdersoort } from '../../domein/arrangement/regels/soorten.ts';
import { type Handeling, toestandVan } from '../../domein/arrangement/regels/toestand.ts';
import type { Aanvraagdossier } from '../../domein/opp/regels/aanvraagdossier.ts';
import type { Datum } from '../../kern/tijd/datum.ts';
import { INHOUDEN, type Inhoudsleutel } from './arrangement-gevallen.ts';
import type { Bouw, Rolmens } from './bouw.ts';
import { type Kind, kindnaam } from './kind.ts';
import { kantooruur, moment } from './klok.ts';
import type { School } from './regio.ts';
import { schrijfTermijn } from './termijn-rij.ts';
import type { Toeval } from './toeval.ts';

/** Where arrangements of a school hang. The counter numbers them. */
export interface Arrangementplek {
  readonly bouw: Bouw;
  readonly toeval: Toeval;
  readonly school: School;
  readonly swv: string;
  readonly door: Rolmens;
  readonly teller: { nummer: number };
}
export interface Gedaan {
  readonly handeling: Handeling;
  /** Who did it; the school when absent. */
  readonly wie?: Rolmens;
}
export interface Arrangementvraag {
  readonly soort: Soort;
  readonly model: Model;
  readonly inhoud: Inhoudsleutel;
  readonly kind?: Kind;
  readonly groep?: string;
  readonly uitvoerder: readonly [Uitvoerdersoort, string];
  readonly van: Datum;
  readonly tot: Datum;
  readonly plek?: { readonly naam: string; readonly dagdelen: readonly string[] };
  readonly kosten: readonly (readonly [Kostenregel['soort'], Kostenregel['betaler'], number])[];
  readonly gedaan: readonly Gedaan[];
}

/** An arrangement with what was done with it; its state follows from that. Gives its id and the id of its goal. */
export function schrijfArrangement(
  plek: Arrangementplek,
  vraag: Arrangementvraag,
): { readonly id: string; readonly doel: string } {
  const { bouw, toeval, school, swv, door, teller } = plek;
  const { schrijver } = bouw;
  const handelingen = vraag.gedaan.map(({ handeling }) => handeling);
  const [begin] = handelingen as [Handeling];
  const ms = kantooruur(begin.dag, toeval);
  const id = toeval.id(ms);
  const doel = toeval.id(ms);
  const { naam, doel: tekst, ...inhoud } = INHOUDEN[vraag.inhoud];
  const waar = { leerling: vraag.kind?.id ?? null, swv, vestiging: school.code };
  const toestand = toestandVan(handelingen);
  const ingediend = handelingen.find(({ soort }) => soort === 'ingediend');
  const einde = handelingen.find((h): h is Extract<Handeling, { soort: 'beeindigd' }> => h.soort === 'beeindigd');
  teller.nummer += 1;
  schrijver.voegToe('arrangement', {
    id,
    nummer: `AR-${bouw.vandaag.slice(2, 4)}-${String(teller.nummer).padStart(6, '0')}`,
    ...waar,
    soort: vraag.soort,
    groep: vraag.groep ?? null,
    model: vraag.model,
    naam,
    inhoud: { ...inhoud, doelen: [{ id: doel, tekst, oppDoel: null }], onderwijszorg: null },
    uitvoerder_soort: vraag.uitvoerder[0],
    uitvoerder: vraag.uitvoerder[1],
    van: vraag.van,
    tot: vraag.tot,
    beeindigd_op: einde?.op ?? null,
    plek: vraag.plek?.naam ?? null,
    dagdelen: [...(vraag.plek?.dagdelen ?? [])],
    toestand,
    ingediend_dag: ingediend?.dag ?? null,
    beslisdatum: berekenBeslistermijn(handelingen)?.laatsteDag ?? null,
    begonnen_op: moment(ms),
    bijgewerkt_op: moment(ms),
    door: door.id,
    door_naam: door.naam,
    volgnummer: handelingen.length,
  });
  for (const [soort, betaler, euro] of vraag.kosten)
    schrijver.voegToe('arrangement_kosten', {
      id: toeval.id(ms),
      arrangement: id,
      ...waar,
      soort,
      betaler,
      schooljaar: jaarVanSchooljaar(vraag.van),
      bedrag: euro * 100,
      toelichting: '',
    });
  vraag.gedaan.forEach(({ handeling: { soort, dag, ...gegevens }, wie = door }, plaats) => {
    schrijver.voegToe('arrangement_handeling', {
      arrangement: id,
      volgnummer: plaats + 1,
      ...waar,
      soort,
      moment: moment(kantooruur(dag, toeval)),
      dag,
      door: wie.id,
      door_naam: wie.naam,
      door_rol: wie.rol,
      gegevens,
    });
  });
  if (ingediend !== undefined && vraag.kind !== undefined)
    schrijver.voegToe('arrangement_dossier', {
      arrangement: id,
      ...waar,
      inhoud: dossierVan(vraag.kind, school, inhoud.gedaan, door),
      moment: moment(kantooruur(ingediend.dag, toeval)),
      door_naam: door.naam,
    });
  const besluit = toestand === 'ingediend' ? berekenBeslistermijn(handelingen) : undefined;
  if (besluit !== undefined) schrijfTermijn(bouw, waar, { ...besluit, id: toeval.id(ms), onderwerp: id, bij: 'swv' });
  if (toestand === 'toegekend')
    schrijfTermijn(bouw, waar, { ...berekenEvaluatietermijn(vraag), id: toeval.id(ms), onderwerp: id });
  return { id, doel };
}

/** What went along: the need and what was tried. */
function dossierVan(kind: Kind, school: School, gedaan: string, door: Rolmens): Aanvraagdossier {
  return {
    leerling: {
      naam: kindnaam(kind),
      nummer: '',
      geboortedatum: kind.geboortedatum,
      postcode: '',
      plaats: school.gebied.plaats,
      vestiging: school.code,
      school: school.naam,
      leerjaar: null,
      groep: null,
    },
    behoeften: [
      {
        bron: 'school',
        categorie: 'lezen-technisch',
        intensiteit: 3,
        setting: 'in_de_groep',
        van: kind.geboortedatum,
        tot: null,
        toelichting: '',
      },
    ],
    beschrijvingen: [
      { soort: 'geprobeerd', tekst: gedaan, effect: null, datum: null, herkomst: null, door: door.naam },
    ],
    opp: null,
  };
}
