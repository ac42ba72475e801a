import { createHash } from 'node:crypto';
import { vindCategorie } from '../../domein/behoefte/regels/categorieen.ts';
import type { Intensiteit } from '../../domein/behoefte/regels/domeinen.ts';
import { zinOverWijziging } from '../../domein/behoefte/regels/zinnen.ts';
import { type Datum, plusDagen, verjaardag, verschilInDagen } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import { type Bouw, haalMensen, type Mens, type Streek } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { maakPdf } from './pdf.ts';
import type { School } from './regio.ts';
import { aanbodVoor, type Keuze, VAAK } from './sop-gegevens.ts';
import {
  BEHOEFTETOELICHTING,
  BELEMMEREND,
  BEVORDEREND,
  DOCUMENTEN,
  GEPROBEERD,
  OBSERVATIES,
  SIGNALEN,
  VERSLAGEN,
  VISIE_LEERLING,
  VISIE_OUDERS,
  WERKNOTITIES,
} from './teksten-gegevens.ts';

/** How much is written about a child. */
export type Omvang = 'kort' | 'gewoon' | 'rijk';

export interface Zorgvraag {
  readonly kind: Kind;
  readonly school: School;
  /** From which day the school or the parents wrote. */
  readonly vanaf: Datum;
  readonly omvang: Omvang;
  /** What the school wrote; otherwise it is invented. */
  readonly behoeften?: readonly Gekozen[] | undefined;
  /** Whether the child sits at this school: only then the school sees how a day goes. */
  readonly zitHier: boolean;
}

/** What comes up most weighs most. */
const weeg = (keuzes: readonly Keuze[]) => keuzes.map((keuze) => [VAAK.has(keuze[0]) ? 16 : 1, keuze] as const);
const GEWICHTEN = { PO: weeg(aanbodVoor('PO')), VO: weeg(aanbodVoor('VO')) };
const AANTALLEN = [
  [2, 1],
  [7, 2],
  [5, 3],
] as const;
const LICHT = [
  [5, 1],
  [8, 2],
  [1, 3],
] as const;
const ZWAAR = [
  [1, 1],
  [4, 2],
  [5, 3],
] as const;

/** What a child needs: at an ordinary school mostly one to three things, light or moderate. */
function kiesBehoeften({ toeval }: Bouw, { school, omvang, behoeften }: Zorgvraag): readonly Gekozen[] {
  if (behoeften !== undefined) return behoeften;
  const keuzes = new Map<string, Gekozen>();
  const aantal = omvang === 'kort' ? toeval.tussen(1, 2) : toeval.gewogen(AANTALLEN);
  const zwaarte = school.soorten.some((soort) => soort === 'BO' || soort === 'VO') ? LICHT : ZWAAR;
  while (keuzes.size < aantal) {
    const [categorie, setting] = toeval.gewogen(GEWICHTEN[school.sector]);
    // The first is what it is about; what comes with it is often a wish.
    const verplicht = keuzes.size === 0 || toeval.kans(0.4);
    keuzes.set(categorie, { categorie, setting, intensiteit: toeval.gewogen(zwaarte), verplicht });
  }
  return [...keuzes.values()];
}

/** Writes what this child needs by the school, in some dossiers also by the parents, and what stands around it. Gives what the school chose. */
export function schrijfZorg(bouw: Bouw, streek: Streek, vraag: Zorgvraag): readonly Gekozen[] {
  const { toeval } = bouw;
  const { kind, school, omvang } = vraag;
  const { ib } = haalMensen(streek, school);
  const keuzes = kiesBehoeften(bouw, vraag);
  const dag = vraag.behoeften === undefined ? eenDag(bouw, vraag) : werkdag(plusDagen(bouw.vandaag, -14));
  beschrijf(bouw, vraag, { bron: 'school', door: ib, rol: 'ib', dag }, keuzes);
  // BEH-6: parents may see it otherwise, stronger or lighter, and see things that the school does not.
  if (omvang === 'rijk' || toeval.kans(omvang === 'kort' ? 0.1 : 0.35)) {
    const gezien = keuzes.slice(0, toeval.tussen(1, 2)).map((behoefte) => ({
      ...behoefte,
      intensiteit: toeval.kans(0.5) ? behoefte.intensiteit : (((behoefte.intensiteit % 3) + 1) as Intensiteit),
    }));
    const [categorie, setting] = toeval.gewogen(GEWICHTEN[school.sector]);
    if (toeval.kans(0.4) && !keuzes.some((keuze) => keuze.categorie === categorie))
      gezien.push({ categorie, setting, intensiteit: 2 });
    beschrijf(bouw, vraag, { bron: 'ouders', door: kind.ouders[0], rol: 'ouder', dag: eenDag(bouw, vraag) }, gezien);
  }
  if (omvang === 'kort') return keuzes;
  schrijfBeschrijvingen(bouw, streek, vraag);
  schrijfNotities(bouw, streek, vraag);
  return keuzes;
}

/** A need as the school chose it. */
export interface Gekozen {
  readonly categorie: string;
  readonly setting: string;
  readonly intensiteit: Intensiteit;
  /** Without this the place does not fit; by chance when absent. */
  readonly verplicht?: boolean;
}

interface Verteller {
  readonly bron: 'school' | 'ouders';
  readonly door: Mens;
  readonly rol: string;
  readonly dag: Datum;
}

/** A working day since `vanaf`, no later than yesterday and mostly recent. */
function eenDag({ toeval, vandaag }: Bouw, { vanaf }: Pick<Zorgvraag, 'vanaf'>): Datum {
  const dagen = Math.max(1, Math.min(150, verschilInDagen(vanaf, vandaag)));
  const dag = werkdag(plusDagen(vandaag, -toeval.tussen(1, dagen)));
  return dag < vanaf && vanaf < vandaag ? vanaf : dag;
}

function laatste(een: Datum, ander: Datum): Datum {
  return een > ander ? een : ander;
}

function beschrijf(bouw: Bouw, { kind, school }: Zorgvraag, wie: Verteller, gekozen: readonly Gekozen[]): void {
  const { toeval, schrijver, vandaag } = bouw;
  const ms = kantooruur(wie.dag, toeval);
  const vestiging = wie.bron === 'school' ? school.code : null;
  const door = { door: wie.door.id, door_naam: wie.door.naam };
  const plek = { leerling: kind.id, vestiging, swv: kind.swv };
  // Until the end of the school year; for a child that has yet to turn four, of its first.
  const { eind } = schooljaarVan(laatste(verjaardag(kind.geboortedatum, 4), vandaag));
  const ids = gekozen.map(({ categorie, setting, intensiteit, verplicht }) => {
    const id = toeval.id(ms);
    schrijver.voegToe('behoefte', {
      id,
      ...plek,
      bron: wie.bron,
      categorie,
      intensiteit,
      setting,
      verplicht: verplicht ?? (intensiteit === 3 || toeval.kans(0.5)),
      van: wie.dag,
      tot: toeval.kans(0.8) ? eind : null,
      toelichting: toeval.kies(BEHOEFTETOELICHTING),
      moment: moment(ms),
      ...door,
      volgt_op: null,
      vervallen_op: null,
      vervallen_door: null,
      vervallen_door_naam: null,
    });
    return id;
  });
  const behoeften = gekozen.map(({ categorie, intensiteit }) => ({
    naam: vindCategorie(categorie)?.naam ?? categorie,
    intensiteit,
  }));
  schrijver.voegToe('gebeurtenis', {
    id: toeval.id(ms),
    moment: moment(ms),
    soort: 'behoefte.gewijzigd',
    ...plek,
    onderwerp: null,
    ...door,
    door_rol: wie.rol,
    tekst: zinOverWijziging(wie.bron, { soort: 'beschreven', behoeften }),
    gegevens: { behoeften: ids },
    voor_ouders: true,
  });
}

function schrijfBeschrijvingen(bouw: Bouw, streek: Streek, vraag: Zorgvraag): void {
  const { toeval, schrijver } = bouw;
  const { kind, school, omvang } = vraag;
  const { ib } = haalMensen(streek, school);
  const [geprobeerd, effect] = toeval.kies(GEPROBEERD);
  const [gezien, herkomst] = toeval.kies(OBSERVATIES);
  const alles = [
    { soort: 'belemmerend', tekst: toeval.kies(BELEMMEREND) },
    { soort: 'bevorderend', tekst: toeval.kies(BEVORDEREND) },
    { soort: 'geprobeerd', tekst: geprobeerd, effect },
    { soort: 'observatie', tekst: gezien, herkomst },
    { soort: 'visie_ouders', tekst: toeval.kies(VISIE_OUDERS) },
    { soort: 'visie_leerling', tekst: toeval.kies(VISIE_LEERLING) },
  ];
  for (const deel of omvang === 'rijk' ? alles : toeval.neem(alles, toeval.tussen(1, 3))) {
    const dag = eenDag(bouw, vraag);
    const ms = kantooruur(dag, toeval);
    const vanOuders = deel.soort === 'visie_ouders';
    const door = vanOuders ? kind.ouders[0] : ib;
    schrijver.voegToe('beschrijving', {
      id: toeval.id(ms),
      leerling: kind.id,
      vestiging: vanOuders ? null : school.code,
      swv: kind.swv,
      soort: deel.soort,
      tekst: deel.tekst,
      effect: deel.effect ?? null,
      datum: deel.soort === 'observatie' ? dag : null,
      herkomst: deel.herkomst ?? null,
      document: null,
      moment: moment(ms),
      door: door.id,
      door_naam: door.naam,
    });
  }
}

function schrijfNotities(bouw: Bouw, streek: Streek, vraag: Zorgvraag): void {
  const { toeval, schrijver } = bouw;
  const { kind, school, omvang } = vraag;
  const { ib, schoolleider } = haalMensen(streek, school);
  const mogelijk = (['signaal', 'signaal', 'verslag', 'werknotitie'] as const).filter(
    (soort) => vraag.zitHier || soort !== 'signaal',
  );
  const soorten = omvang === 'rijk' ? mogelijk : toeval.neem(mogelijk, toeval.tussen(0, 2));
  for (const soort of soorten) {
    const ms = kantooruur(eenDag(bouw, vraag), toeval);
    const door = soort === 'verslag' && toeval.kans(0.3) ? schoolleider : ib;
    const tekst = toeval.kies(soort === 'signaal' ? SIGNALEN : soort === 'verslag' ? VERSLAGEN : WERKNOTITIES);
    schrijver.voegToe('notitie', {
      id: toeval.id(ms),
      leerling: kind.id,
      vestiging: school.code,
      swv: kind.swv,
      soort,
      tekst,
      moment: moment(ms),
      door: door.id,
      door_naam: door.naam,
      door_rol: door.rol,
    });
  }
  if (omvang === 'rijk') schrijfDocument(bouw, vraag, ib);
}

function schrijfDocument(bouw: Bouw, vraag: Zorgvraag, door: Mens): void {
  const { toeval, schrijver } = bouw;
  const { kind, school } = vraag;
  const ms = kantooruur(eenDag(bouw, vraag), toeval);
  const [soort, naam, titel] = toeval.kies(DOCUMENTEN);
  const inhoud = maakPdf([
    titel,
    'Dit is een verzonnen document uit de voorbeeldregio van Opmaat.',
    toeval.kies(VERSLAGEN),
  ]);
  schrijver.voegToe('document', {
    id: toeval.id(ms),
    leerling: kind.id,
    vestiging: school.code,
    swv: kind.swv,
    soort,
    naam,
    mediatype: 'application/pdf',
    grootte: inhoud.length,
    sha256: `\\x${createHash('sha256').update(inhoud).digest('hex')}`,
    inhoud: `\\x${inhoud.toString('hex')}`,
    voor_ouders: true,
    moment: moment(ms),
    door: door.id,
    door_naam: door.naam,
    door_rol: 'ib',
  });
}
