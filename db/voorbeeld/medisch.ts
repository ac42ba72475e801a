import { termijnVan } from '../../domein/medisch/regels/einde.ts';
import type { Handelinginhoud, Partij } from '../../domein/medisch/regels/handeling.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Mens, type Rolmens, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import type { School } from './regio.ts';
import type { Toeval } from './toeval.ts';

interface Akkoordvraag {
  readonly partij: Partij;
  readonly naam: string;
  /** Whoever answered in Opmaat; on paper, recorded by the school, when absent. */
  readonly zelf?: Mens;
  readonly verklaardDoor?: string;
}

interface Handelingvraag {
  readonly kind: Kind;
  readonly school: School;
  readonly inhoud: Omit<Handelinginhoud, 'van' | 'tot' | 'document' | 'zelfNietOm'>;
  readonly van: Datum;
  readonly tot: Datum;
  readonly akkoorden: readonly Akkoordvraag[];
  /** Whether everything is there. */
  readonly mag: boolean;
  readonly gestopt?: { readonly op: Datum; readonly om: string };
}

/** A pupil of the group of the example teacher who needs medical help at school. */
export interface Medischkind {
  readonly kind: Kind;
  readonly ouders: readonly Rolmens[];
}

/** ARR-6 · An act with everything, one that waits for one parent, and one that was stopped. */
export function schrijfMedisch(
  bouw: Bouw,
  streek: Streek,
  { school, toeval, leraar }: { readonly school: School; readonly toeval: Toeval; readonly leraar: string },
  [eerste, tweede, derde]: readonly [Medischkind, Medischkind, Medischkind],
): void {
  const { ib, schoolleider } = haalMensen(streek, school);
  const geleden = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
  const ouders = ({ ouders: wie }: Medischkind): Akkoordvraag[] =>
    wie.map((zelf) => ({ partij: 'ouder', naam: zelf.naam, zelf }));
  const bestuur: Akkoordvraag = { partij: 'bestuur', naam: `${schoolleider.naam}, namens het bestuur` };
  const doet = (naam: string): Akkoordvraag => ({ partij: 'uitvoerder', naam });
  const schrijf = (vraag: Omit<Handelingvraag, 'school'>) =>
    schrijfHandeling(bouw, { ...vraag, school }, { toeval, ib });
  schrijf({
    kind: eerste.kind,
    inhoud: EPILEPSIE([leraar, ib.naam]),
    van: geleden(60),
    tot: plusDagen(bouw.vandaag, 250),
    akkoorden: [...ouders(eerste), bestuur, doet(leraar), doet(ib.naam)],
    mag: true,
  });
  schrijf({
    kind: tweede.kind,
    inhoud: INSULINE([ib.naam]),
    van: geleden(4),
    tot: plusDagen(bouw.vandaag, 300),
    akkoorden: [
      ...ouders(tweede).slice(0, 1),
      bestuur,
      doet(ib.naam),
      { partij: 'bekwaamheid', naam: ib.naam, verklaardDoor: 'M. de Wit, kinderdiabetesverpleegkundige' },
    ],
    mag: false,
  });
  schrijf({
    kind: derde.kind,
    inhoud: KUUR([leraar]),
    van: geleden(20),
    tot: plusDagen(bouw.vandaag, 3),
    akkoorden: [...ouders(derde), bestuur, doet(leraar)],
    mag: false,
    gestopt: { op: geleden(9), om: 'De kuur is klaar; de huisarts vindt een tweede niet nodig.' },
  });
}

const EPILEPSIE = (uitvoerders: readonly string[]): Handelingvraag['inhoud'] => ({
  wat: 'Buccolam (5 mg) in de wang geven bij een epileptische aanval',
  wanneer: 'Als een aanval langer dan drie minuten duurt',
  waar: 'Waar de leerling is. De spuit ligt in de bovenste la van de leraar, met naam erop.',
  voorbehouden: false,
  uitvoerders,
  protocol:
    'Kijk op de klok. Leg de leerling op de zij en haal weg wat hard of scherp is. Duurt het langer dan drie minuten: geef de spuit langzaam in de wang. Schrijf op hoe laat.',
  nood: 'Is de aanval vijf minuten na de spuit niet voorbij? Bel 112. Bel daarna moeder (06 00 00 00 01) en blijf erbij.',
});
const INSULINE = (uitvoerders: readonly string[]): Handelingvraag['inhoud'] => ({
  wat: 'Bloedsuiker prikken en insuline spuiten met de pen',
  wanneer: 'Elke schooldag voor de lunch, om kwart voor twaalf',
  waar: 'In de kamer van de intern begeleider; de pen ligt in de koelkast',
  voorbehouden: true,
  uitvoerders,
  protocol:
    'Volgens de kaart van het ziekenhuis: meten, aflezen hoeveel eenheden, spuiten, opschrijven. De leerling kijkt mee.',
  nood: 'Trillen, zweten of in de war: geef meteen druivensuiker en meet opnieuw. Niet wakker te krijgen: niets in de mond, bel 112.',
});
const KUUR = (uitvoerders: readonly string[]): Handelingvraag['inhoud'] => ({
  wat: 'Medicijn geven: antibioticadrank, 5 ml',
  wanneer: 'Elke schooldag om twaalf uur, bij het eten',
  waar: 'In de klas; de drank staat in de koelkast van de personeelskamer',
  voorbehouden: false,
  uitvoerders,
  protocol: 'Geef de drank zoals op het etiket van de apotheek staat. Schrijf elke keer op wie het gaf en hoe laat.',
  nood: 'Uitslag of benauwd: geef niets meer, bel 112 als het ernstig is en bel daarna de ouders.',
});

function schrijfHandeling(
  { schrijver }: Bouw,
  { kind, school, inhoud, van, tot, akkoorden, mag, gestopt }: Handelingvraag,
  { toeval, ib }: { readonly toeval: Toeval; readonly ib: Rolmens },
): void {
  const ms = kantooruur(van, toeval);
  const id = toeval.id(ms);
  const plek = { leerling: kind.id, swv: kind.swv, vestiging: school.code };
  schrijver.voegToe('medische_handeling', {
    id,
    ...plek,
    ...inhoud,
    uitvoerders: [...inhoud.uitvoerders],
    document: null,
    van,
    tot,
    zelf_niet_om: '',
    versie_dag: van,
    gemeld_mag: mag,
    gestopt_op: gestopt?.op ?? null,
    gestopt_om: gestopt?.om ?? null,
    moment: moment(ms),
    door: ib.id,
    door_naam: ib.naam,
    volgnummer: 1,
  });
  for (const { partij, naam, zelf, verklaardDoor } of akkoorden)
    schrijver.voegToe('medisch_akkoord', {
      id: toeval.id(ms),
      handeling: id,
      ...plek,
      partij,
      persoon: zelf?.id ?? null,
      naam,
      antwoord: 'akkoord',
      versie: 1,
      weg: zelf === undefined ? 'papier' : 'opmaat',
      document: null,
      verklaard_door: verklaardDoor ?? null,
      toelichting: '',
      dag: van,
      moment: moment(ms + 3_600_000),
      vastgelegd_door: zelf?.id ?? ib.id,
      vastgelegd_door_naam: zelf?.naam ?? ib.naam,
    });
  const termijn = termijnVan({ versieDag: van, van, tot });
  if (termijn !== undefined)
    schrijver.voegToe('termijn', {
      id: toeval.id(ms),
      ...plek,
      onderwerp: id,
      soort: termijn.soort,
      naam: termijn.naam,
      start: termijn.start,
      wettelijke_laatste_dag: termijn.wettelijkeLaatsteDag,
      laatste_dag: termijn.laatsteDag,
      bij: 'school',
      tonen_vanaf: termijn.tonenVanaf,
      verschoven_om: null,
      regel: termijn.bron.regel,
      artikel: termijn.bron.artikel,
      wie: termijn.wie,
      bij_verstrijken: termijn.bijVerstrijken,
      voldaan_op: null,
      vervallen_op: gestopt?.op ?? null,
      herinnerd_op: null,
      gemeld_op: null,
    });
  schrijver.voegToe('gebeurtenis', {
    id: toeval.id(ms),
    moment: moment(ms),
    soort: 'medisch.vastgelegd',
    ...plek,
    onderwerp: id,
    door: ib.id,
    door_naam: ib.naam,
    door_rol: 'ib',
    tekst: 'Medisch handelen op school: een voorstel is opgeschreven. Iedereen die akkoord moet zijn, wordt gevraagd.',
    gegevens: {},
    voor_ouders: true,
  });
}
