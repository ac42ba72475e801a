import { type Datum, leesDatum, plusMaanden } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import type { Veld } from '../../behoefte/regels/domeinen.ts';
import type { Arrangement, Opstellen, Opzetgegevens } from '../contract.ts';
import type { Betaler, Dagdeel, Kostensoort, Model, Soort, Uitvoerdersoort } from '../regels/soorten.ts';
import { naarInvoer, type OnderwijszorgInvoer, vanInvoer } from './onderwijszorg-invoer.ts';

export interface Kosteninvoer {
  readonly sleutel: string;
  readonly soort: Kostensoort;
  readonly betaler: Betaler;
  readonly schooljaar: number;
  /** In euros as typed; null while it is no number. */
  readonly euro: number | null;
  readonly toelichting: string;
}

/** An arrangement as it stands in the form. */
export interface Waarden {
  readonly soort: Soort;
  readonly leerling: string;
  readonly model: Model | '';
  readonly naam: string;
  readonly groep: string;
  readonly doelen: readonly { readonly id: string; readonly tekst: string; readonly oppDoel: string | null }[];
  readonly categorieen: readonly string[];
  readonly velden: Readonly<Record<Veld, string>>;
  readonly gedaan: string;
  readonly vraagLeraar: string;
  readonly uitvoerderSoort: Uitvoerdersoort;
  readonly uitvoerder: string;
  readonly van: string;
  readonly tot: string;
  readonly elders: boolean;
  readonly plek: string;
  readonly dagdelen: readonly string[];
  readonly kosten: readonly Kosteninvoer[];
  readonly metZorg: boolean;
  readonly zorg: OnderwijszorgInvoer | null;
}

export const maakId = (): string => crypto.randomUUID();
export const leegDoel = () => ({ id: maakId(), tekst: '', oppDoel: null });

/** ARR-4 · An empty form, filled with what is known: goals, needs, support from the plan and what was tried. */
export function beginWaarden(opzet: Opzetgegevens, soort: Soort, vandaag: Datum): Waarden {
  const { eind } = schooljaarVan(vandaag);
  const tot = plusMaanden(vandaag, 2) > eind ? plusMaanden(eind, 12) : eind;
  const modellen = opzet.modellen[soort];
  return {
    soort,
    leerling: opzet.leerling?.id ?? '',
    model: modellen.length === 1 ? (modellen[0] ?? '') : '',
    naam: '',
    groep: '',
    doelen: soort === 'leerling' && opzet.oppDoelen.length > 0 ? [] : [leegDoel()],
    categorieen: opzet.behoeften.map(({ categorie }) => categorie),
    velden: opzet.velden,
    gedaan: opzet.geprobeerd.map(({ tekst, effect }) => (effect ? `${tekst} (${effect})` : tekst)).join('\n'),
    vraagLeraar: '',
    uitvoerderSoort: 'intern',
    uitvoerder: '',
    van: vandaag,
    tot,
    elders: false,
    plek: '',
    dagdelen: [],
    kosten: [],
    metZorg: false,
    zorg: null,
  };
}

type Bestaand = Pick<
  Arrangement,
  | 'soort'
  | 'model'
  | 'naam'
  | 'groep'
  | 'inhoud'
  | 'uitvoerderSoort'
  | 'uitvoerder'
  | 'van'
  | 'tot'
  | 'plek'
  | 'dagdelen'
  | 'kosten'
> & { readonly leerling: string | null };

/** A form that starts from an arrangement. */
export function vanBestaand(bestaand: Bestaand): Waarden {
  const { inhoud } = bestaand;
  return {
    soort: bestaand.soort,
    leerling: bestaand.leerling ?? '',
    model: bestaand.model,
    naam: bestaand.naam,
    groep: bestaand.groep ?? '',
    doelen: inhoud.doelen,
    categorieen: inhoud.categorieen,
    velden: inhoud.velden,
    gedaan: inhoud.gedaan,
    vraagLeraar: inhoud.vraagLeraar,
    uitvoerderSoort: bestaand.uitvoerderSoort,
    uitvoerder: bestaand.uitvoerder,
    van: bestaand.van,
    tot: bestaand.tot,
    elders: bestaand.plek !== null,
    plek: bestaand.plek ?? '',
    dagdelen: bestaand.dagdelen,
    kosten: bestaand.kosten.map(({ bedrag, ...regel }) => ({ ...regel, sleutel: maakId(), euro: bedrag / 100 })),
    metZorg: inhoud.onderwijszorg !== null,
    zorg: inhoud.onderwijszorg === null ? null : naarInvoer(inhoud.onderwijszorg),
  };
}

/** A cost line that is sent: whole cents. */
export const alsKosten = ({ sleutel: _, euro, ...regel }: Kosteninvoer) => ({
  ...regel,
  bedrag: Math.round((euro ?? 0) * 100),
  toelichting: regel.toelichting.trim(),
});

/** What is sent. Dates are checked before. */
export function alsInvoer(w: Waarden): Opstellen {
  return {
    soort: w.soort,
    leerling: w.soort === 'leerling' ? w.leerling : null,
    model: w.model as Model,
    naam: w.naam.trim(),
    groep: w.soort !== 'leerling' && w.groep !== '' ? w.groep : null,
    inhoud: {
      doelen: w.doelen
        .filter(({ tekst }) => tekst.trim() !== '')
        .map((doel) => ({ ...doel, tekst: doel.tekst.trim() })),
      categorieen: [...w.categorieen],
      velden: w.velden,
      gedaan: w.gedaan.trim(),
      vraagLeraar: w.soort === 'leraar' ? w.vraagLeraar.trim() : '',
      onderwijszorg: w.metZorg && w.zorg !== null ? (vanInvoer(w.zorg) as Opstellen['inhoud']['onderwijszorg']) : null,
    },
    uitvoerderSoort: w.uitvoerderSoort,
    uitvoerder: w.uitvoerder.trim(),
    van: leesDatum(w.van) as Datum,
    tot: leesDatum(w.tot) as Datum,
    plek: w.elders ? w.plek.trim() || null : null,
    dagdelen: w.elders ? (w.dagdelen as Dagdeel[]) : [],
    kosten: w.kosten.filter(({ euro }) => euro !== null).map(alsKosten),
  };
}

/** What the screen sees itself, before anything is sent. */
export function controleer(w: Waarden): Partial<Record<keyof Waarden, string>> {
  return {
    ...(w.soort === 'leerling' && w.leerling === '' && { leerling: 'Kies voor welke leerling het is.' }),
    ...(w.model === '' && { model: 'Kies hoe over dit arrangement wordt beslist.' }),
    ...(w.naam.trim() === '' && { naam: 'Geef het arrangement een korte naam.' }),
    ...(w.uitvoerder.trim() === '' && { uitvoerder: 'Vul in wie het uitvoert.' }),
    ...(leesDatum(w.van) === undefined && { van: 'Vul de eerste dag in.' }),
    ...(leesDatum(w.tot) === undefined && { tot: 'Vul de laatste dag in.' }),
    ...(w.elders && w.plek.trim() === '' && { plek: 'Vul in waar de leerling dan is.' }),
    ...(w.kosten.some(({ euro }) => euro === null) && {
      kosten: 'Vul bij elke regel een bedrag in, of haal de regel weg.',
    }),
  };
}
