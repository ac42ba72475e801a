import { createHash } from 'node:crypto';
import { BASISNORM, VOORZIENINGEN } from '../../domein/ondersteuningsprofiel/regels/basisnorm.ts';
import { schrijfCanoniek } from '../../domein/ondersteuningsprofiel/regels/canoniek.ts';
import type { Aanbod, SopInhoud } from '../../domein/ondersteuningsprofiel/regels/profiel.ts';
import { STANDAARD_GELDIGHEID_JAREN, stelVast } from '../../domein/ondersteuningsprofiel/regels/vaststellen.ts';
import { type Datum, jaarVan, plusDagen, plusJaren } from '../../kern/tijd/datum.ts';
import { type Bouw, haalMensen, type Streek } from './bouw.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import type { School } from './regio.ts';
import { AMBITIES, aanbodVoor, GRENZEN, haalKeuze, type Keuze, MR_ADVIEZEN, SPREEKUREN, VAAK } from './sop-gegevens.ts';
import { VASTE_PROFIELEN } from './vaste-profielen.ts';

/** How far a school has come with its profile. */
type Stand = 'geldig' | 'tweede versie' | 'verlopen' | 'geldig met concept' | 'alleen concept' | 'niets';

const STANDEN = [
  [48, 'geldig'],
  [16, 'tweede versie'],
  [12, 'verlopen'],
  [8, 'geldig met concept'],
  [8, 'alleen concept'],
  [8, 'niets'],
] as const satisfies readonly (readonly [number, Stand])[];

/** How many offers, of which levels, and how many pupils at once, by kind of school. */
function omvang({ soorten }: School): {
  minst: number;
  meest: number;
  niveaus: readonly (readonly [number, 1 | 2 | 3])[];
  plekken: number;
  isGewoon: boolean;
} {
  if (soorten.some((soort) => soort === 'SO' || soort === 'VSO'))
    return {
      minst: 14,
      meest: 20,
      niveaus: [
        [1, 1],
        [4, 2],
        [9, 3],
      ],
      plekken: 40,
      isGewoon: false,
    };
  if (soorten.includes('SBO'))
    return {
      minst: 12,
      meest: 17,
      niveaus: [
        [1, 1],
        [6, 2],
        [5, 3],
      ],
      plekken: 30,
      isGewoon: false,
    };
  if (soorten.includes('PRO'))
    return {
      minst: 10,
      meest: 15,
      niveaus: [
        [2, 1],
        [6, 2],
        [3, 3],
      ],
      plekken: 30,
      isGewoon: true,
    };
  return {
    minst: 11,
    meest: 16,
    niveaus: [
      [4, 1],
      [6, 2],
      [1, 3],
    ],
    plekken: 14,
    isGewoon: true,
  };
}

/** Writes the profile versions and free places of every school in the region; the first school always has a full profile. */
export function schrijfProfielen(bouw: Bouw, streek: Streek): void {
  for (const [plek, school] of streek.regio.scholen.entries()) {
    const gekozen = bouw.toeval.gewogen(STANDEN);
    const stand: Stand =
      plek === 0 && streek.regio.nummer === 1
        ? 'geldig met concept'
        : VASTE_PROFIELEN.has(school.code)
          ? 'geldig'
          : gekozen;
    schrijfProfiel(bouw, streek, school, stand);
    schrijfPlaatsruimte(bouw, streek, school);
  }
}

function schrijfProfiel(bouw: Bouw, streek: Streek, school: School, stand: Stand): void {
  const { vandaag, toeval } = bouw;
  const dagenGeleden = (van: number, tot: number) => werkdag(plusDagen(vandaag, -toeval.tussen(van, tot)));
  const inhoud = maakInhoud(bouw, streek, school);
  switch (stand) {
    case 'geldig':
      schrijfVersie(bouw, streek, { school, inhoud, versie: 1, op: dagenGeleden(10, 350), inWerking: true });
      break;
    case 'tweede versie': {
      const op = dagenGeleden(10, 300);
      const eerder = { ...inhoud, aanbod: inhoud.aanbod.slice(2) };
      schrijfVersie(bouw, streek, {
        school,
        inhoud: eerder,
        versie: 1,
        op: werkdag(plusDagen(op, -toeval.tussen(330, 400))),
        inWerking: false,
      });
      schrijfVersie(bouw, streek, { school, inhoud, versie: 2, op, inWerking: true });
      break;
    }
    case 'verlopen':
      schrijfVersie(bouw, streek, { school, inhoud, versie: 1, op: dagenGeleden(375, 520), inWerking: true });
      break;
    case 'geldig met concept':
      schrijfVersie(bouw, streek, { school, inhoud, versie: 1, op: dagenGeleden(200, 340), inWerking: true });
      schrijfConcept(bouw, streek, school, 2, { ...inhoud, ambities: [] });
      break;
    case 'alleen concept':
      schrijfConcept(bouw, streek, school, 1, inhoud);
      break;
    case 'niets':
      break;
  }
}

interface Versie {
  readonly school: School;
  readonly inhoud: SopInhoud;
  readonly versie: number;
  readonly op: Datum;
  readonly inWerking: boolean;
}

function schrijfVersie(bouw: Bouw, streek: Streek, { school, inhoud: concept, versie, op, inWerking }: Versie): void {
  const { toeval, schrijver } = bouw;
  const vestiging = school.code;
  const mrAdvies = { datum: werkdag(plusDagen(op, -toeval.tussen(4, 30))), tekst: toeval.kies(MR_ADVIEZEN) };
  const uitkomst = stelVast({ concept, mrAdvies, vandaag: op, geldigheidJaren: STANDAARD_GELDIGHEID_JAREN });
  if (!uitkomst.mag) throw new Error(`Het profiel van ${school.naam} mag zo niet: ${uitkomst.redenen[0]?.zin}`);
  const { inhoud, geldigTot } = uitkomst.waarde;
  const door = haalMensen(streek, school).schoolleider;
  const ms = kantooruur(op, toeval);
  const id = toeval.id(ms);
  const hash = createHash('sha256')
    .update(schrijfCanoniek({ ...uitkomst.waarde, vestiging, versie }))
    .digest('hex');
  schrijver.voegToe('sop', {
    id,
    vestiging,
    versie,
    staat: 'vastgesteld',
    inhoud,
    mr_datum: mrAdvies.datum,
    mr_tekst: mrAdvies.tekst,
    vastgesteld_op: op,
    vastgesteld_door: door.naam,
    geldig_tot: geldigTot,
    hash: `\\x${hash}`,
    bijgewerkt_op: moment(ms),
    bijgewerkt_door: door.naam,
    volgnummer: 2,
  });
  for (const [volgorde, aanbod] of inhoud.aanbod.entries()) {
    schrijver.voegToe('sop_aanbod', {
      sop: id,
      volgorde,
      vestiging,
      ...aanbod,
      tot: aanbod.tot ?? null,
      geldig: inWerking,
      bezet_op: null,
      bezet_door: null,
    });
  }
  schrijver.voegToe('gebeurtenis', {
    id: toeval.id(ms + 1),
    moment: moment(ms),
    soort: 'profiel.vastgesteld',
    swv: school.sector === 'PO' ? streek.regio.swvPo : streek.regio.swvVo,
    vestiging,
    leerling: null,
    onderwerp: id,
    door: door.id,
    door_naam: door.naam,
    door_rol: door.rol,
    tekst: `${school.naam} heeft versie ${versie} van het ondersteuningsprofiel vastgesteld.`,
    gegevens: { versie },
    voor_ouders: false,
  });
}

function schrijfConcept(bouw: Bouw, streek: Streek, school: School, versie: number, inhoud: SopInhoud): void {
  const { toeval, schrijver, vandaag } = bouw;
  const ms = kantooruur(werkdag(plusDagen(vandaag, -toeval.tussen(2, 25))), toeval);
  const naam = haalMensen(streek, school).schoolleider.naam;
  schrijver.voegToe('sop', {
    id: toeval.id(ms),
    vestiging: school.code,
    versie,
    staat: 'concept',
    inhoud,
    mr_datum: null,
    mr_tekst: '',
    vastgesteld_op: null,
    vastgesteld_door: null,
    geldig_tot: null,
    hash: null,
    bijgewerkt_op: moment(ms),
    bijgewerkt_door: naam,
    volgnummer: 1,
  });
}

function maakInhoud(bouw: Bouw, streek: Streek, school: School): SopInhoud {
  const { toeval, vandaag } = bouw;
  const { naam, email } = haalMensen(streek, school).ib;
  const telefoon = `0${toeval.tussen(10, 79)} 000 ${toeval.tussen(1000, 9999)}`;
  return {
    basisondersteuning: BASISNORM.map(({ code }) => ({
      onderdeel: code,
      aanwezig: toeval.gewogen([
        [86, 'ja'],
        [11, 'deels'],
        [3, 'nee'],
      ] as const),
    })),
    aanbod: metVast(
      bouw,
      school,
      kiesAanbod(bouw, school).map((keuze) => maakAanbod(bouw, school, keuze)),
    ),
    grenzen: toeval.neem(GRENZEN, toeval.tussen(1, 3)).map((tekst) => ({ tekst })),
    voorzieningen: toeval.neem(Object.keys(VOORZIENINGEN), toeval.tussen(2, 7)).map((code) => ({ code })),
    ambities: toeval
      .neem(AMBITIES, toeval.tussen(1, 3))
      .map((tekst) => ({ tekst, jaar: jaarVan(vandaag) + toeval.tussen(1, 3) })),
    contact: {
      naam,
      functie: school.sector === 'PO' ? 'Intern begeleider' : 'Ondersteuningscoördinator',
      telefoon,
      email,
      spreekuur: toeval.kies(SPREEKUREN),
    },
  };
}

const BIJNA_ALTIJD = 0.85;
/** What comes up most, a school mostly knows well. */
const NIVEAUS_VAAK = [
  [2, 1],
  [6, 2],
  [2, 3],
] as const;

/** Nearly all that comes up most, and some of the rest. */
function kiesAanbod({ toeval }: Bouw, school: School): readonly Keuze[] {
  const { minst, meest } = omvang(school);
  const alles = aanbodVoor(school.sector);
  const vaak = alles.filter(([code]) => VAAK.has(code) && toeval.kans(BIJNA_ALTIJD));
  const rest = alles.filter(([code]) => !VAAK.has(code));
  return [...vaak, ...toeval.neem(rest, toeval.tussen(minst, meest) - vaak.length)];
}

function maakAanbod({ toeval, vandaag }: Bouw, school: School, [categorie, setting, wie, expertise]: Keuze): Aanbod {
  const { niveaus, plekken, isGewoon } = omvang(school);
  const capaciteit = toeval.tussen(4, plekken);
  const vol = toeval.gewogen([
    [18, 'ruim'],
    [3, 'vol'],
    [1, 'over'],
  ] as const);
  return {
    categorie,
    niveau: toeval.gewogen(isGewoon && VAAK.has(categorie) ? NIVEAUS_VAAK : niveaus),
    setting,
    capaciteit,
    bezet:
      vol === 'ruim' ? toeval.tussen(0, capaciteit - 1) : vol === 'vol' ? capaciteit : capaciteit + toeval.tussen(1, 2),
    sinds: plusDagen(plusJaren(vandaag, -toeval.tussen(2, 6)), -toeval.tussen(0, 200)),
    ...(toeval.kans(0.06) && { tot: plusDagen(vandaag, toeval.tussen(-20, 80)) }),
    expertise,
    wie,
  };
}

/** Puts what is told of this school in the place of what chance gave. */
function metVast({ vandaag }: Bouw, { code }: School, aanbod: readonly Aanbod[]): readonly Aanbod[] {
  const vast = VASTE_PROFIELEN.get(code)?.aanbod ?? [];
  const vervangen = vast.map(({ categorie, niveau, vrij }): Aanbod => {
    const [, setting, wie, expertise] = haalKeuze(categorie);
    const plekken = { capaciteit: 4 + vrij, bezet: 4 };
    return { categorie, niveau, setting, ...plekken, sinds: plusJaren(vandaag, -2), expertise, wie };
  });
  return [...vervangen, ...aanbod.filter(({ categorie }) => !vast.some((een) => een.categorie === categorie))];
}

function schrijfPlaatsruimte({ toeval, schrijver, vandaag }: Bouw, streek: Streek, school: School): void {
  const vast = VASTE_PROFIELEN.get(school.code);
  if (toeval.kans(0.45) && vast === undefined) return;
  const vrij = vast?.vrij ?? (toeval.kans(0.15) ? 0 : toeval.tussen(1, school.sector === 'PO' ? 14 : 40));
  const peildatum = werkdag(plusDagen(vandaag, -toeval.tussen(1, 70)));
  schrijver.voegToe('plaatsruimte', {
    vestiging: school.code,
    vrij,
    peildatum,
    door: haalMensen(streek, school).schoolleider.naam,
  });
}
