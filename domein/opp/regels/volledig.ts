import { type Datum, isNa, isVoor } from '../../../kern/tijd/datum.ts';
import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bestemmingenVoor } from './bestemmingen.ts';
import { OPPBRON } from './bronnen.ts';
import type { OppDoel, OppInhoud } from './inhoud.ts';
import type { Schoolsoort } from './school.ts';
import { VRIJSTELLINGSGRONDEN } from './vrijstelling.ts';

/** What a plan is judged against. */
export interface Planomgeving {
  readonly soorten: readonly Schoolsoort[];
  /** Codes of the common language that may be used today, and those the former version used. */
  readonly categorieen: readonly string[];
  readonly vandaag: Datum;
}

type Zeg = (code: string, veld: string, zin: string, bron?: Bron) => void;

/**
 * OPP-2, OPP-3, OPP-6, OPP-9 · What still misses before the plan can be offered to parents, each as a sentence with its field. Screen and
 * server ask the same question, so that what is missing shows while one writes.
 */
export function watOntbreekt(inhoud: OppInhoud, omgeving: Planomgeving): readonly Reden[] {
  const redenen: Reden[] = [];
  const zeg: Zeg = (code, veld, zin, bron = OPPBRON.inhoud) => redenen.push({ code, zin, bron, veld });
  zegOverUitstroom(inhoud, omgeving, zeg);
  for (const [plek, doel] of inhoud.doelen.entries()) zegOverDoel(doel, plek, omgeving, zeg);
  if (new Set(inhoud.doelen.map(({ id }) => id)).size < inhoud.doelen.length)
    zeg('doel-dubbel', 'doelen', 'Hetzelfde doel staat er twee keer. Haal er een weg.', OPPBRON.doelen);
  zegOverHandelingsdeel(inhoud, zeg);
  zegOverToetsen(inhoud, omgeving.vandaag, zeg);
  return redenen;
}

function zegOverUitstroom({ uitstroom, belemmerend, bevorderend }: OppInhoud, { soorten }: Planomgeving, zeg: Zeg) {
  if (uitstroom.bestemming === null)
    zeg(
      'bestemming-ontbreekt',
      'uitstroom.bestemming',
      'Kies waar de leerling naar verwachting naartoe gaat na deze school.',
    );
  else if (!bestemmingenVoor(soorten).includes(uitstroom.bestemming))
    zeg(
      'bestemming-past-niet',
      'uitstroom.bestemming',
      'Deze bestemming hoort niet bij uw soort school. Kies er een uit de lijst.',
    );
  if (leeg(uitstroom.motivering))
    zeg('motivering-ontbreekt', 'uitstroom.motivering', 'Schrijf op waarom u deze bestemming verwacht.');
  if (belemmerend.every(leeg))
    zeg(
      'belemmerend-ontbreekt',
      'belemmerend',
      'Noem ten minste één ding dat het leren moeilijker maakt (een belemmerende factor).',
    );
  if (bevorderend.every(leeg))
    zeg(
      'bevorderend-ontbreekt',
      'bevorderend',
      'Noem ten minste één ding dat het leren helpt (een bevorderende factor).',
    );
}

function zegOverDoel(doel: OppDoel, plek: number, { categorieen }: Planomgeving, zeg: Zeg) {
  const over = (naam: keyof OppDoel, code: string, zin: string) =>
    zeg(code, `doelen.${plek}.${naam}`, `Doel ${plek + 1}: ${zin}`, OPPBRON.doelen);
  if (!categorieen.includes(doel.categorie)) over('categorie', 'doel-categorie', 'kies waar het doel bij hoort.');
  if (leeg(doel.tekst))
    over('tekst', 'doel-tekst', 'schrijf op wat de leerling dan kan, zodat u later ziet of het is gelukt.');
  if (leeg(doel.beginsituatie)) over('beginsituatie', 'doel-begin', 'schrijf op wat de leerling nu kan.');
  if (leeg(doel.streef)) over('streef', 'doel-streef', 'schrijf op wanneer het doel is gehaald.');
  if (!isNa(doel.tot, doel.van))
    over('tot', 'doel-einde-voor-begin', 'de einddatum ligt niet na de begindatum. Pas een van de twee aan.');
}

function zegOverHandelingsdeel({ handelingsdeel: { ondersteuning } }: OppInhoud, zeg: Zeg) {
  if (ondersteuning.every(({ wat }) => leeg(wat)))
    zeg(
      'ondersteuning-ontbreekt',
      'handelingsdeel.ondersteuning',
      'Schrijf op welke ondersteuning de leerling krijgt, in ten minste één van de vijf velden.',
    );
  ondersteuning.forEach(({ wat, wie }, plek) => {
    if (leeg(wat) && !leeg(wie))
      zeg(
        'ondersteuning-wat',
        `handelingsdeel.ondersteuning.${plek}.wat`,
        `Ondersteuning ${plek + 1}: schrijf op wat er gebeurt, of haal de regel weg.`,
      );
    if (!leeg(wat) && leeg(wie))
      zeg(
        'ondersteuning-wie',
        `handelingsdeel.ondersteuning.${plek}.wie`,
        `Ondersteuning ${plek + 1}: schrijf op wie dit doet.`,
      );
  });
}

function zegOverToetsen({ toetsen: { aanpassingen, vrijstelling } }: OppInhoud, vandaag: Datum, zeg: Zeg) {
  aanpassingen.forEach(({ wat, reden }, plek) => {
    if (leeg(wat))
      zeg(
        'toets-wat',
        `toetsen.aanpassingen.${plek}.wat`,
        `Toets ${plek + 1}: schrijf op wat er anders is, of haal de regel weg.`,
        OPPBRON.toetsen,
      );
    if (leeg(reden))
      zeg(
        'toets-reden',
        `toetsen.aanpassingen.${plek}.reden`,
        `Toets ${plek + 1}: schrijf op waarom de toets wordt aangepast.`,
        OPPBRON.toetsen,
      );
  });
  if (vrijstelling === null) return;
  if (!(VRIJSTELLINGSGRONDEN as readonly string[]).includes(vrijstelling.grond))
    zeg(
      'vrijstelling-grond',
      'toetsen.vrijstelling.grond',
      'Kies waarom de leerling de doorstroomtoets niet maakt.',
      OPPBRON.toetsen,
    );
  if (isVoor(vandaag, vrijstelling.besprokenOp))
    zeg(
      'vrijstelling-niet-besproken',
      'toetsen.vrijstelling.besprokenOp',
      'U bespreekt de vrijstelling met de ouders voordat u haar opschrijft. Deze dag moet nog komen.',
      OPPBRON.toetsen,
    );
}

/** OPP-6 · What is worth a look and stops nothing. */
export function signalenBijPlan({ doelen }: OppInhoud, vandaag: Datum): readonly Reden[] {
  const signalen: Reden[] = [];
  if (doelen.length === 0)
    signalen.push({
      code: 'geen-doelen',
      zin: 'Er staat nog geen doel in. Zonder doel is er straks niets om te evalueren.',
      bron: OPPBRON.doelen,
      veld: 'doelen',
    });
  doelen.forEach(({ tot }, plek) => {
    if (isVoor(tot, vandaag))
      signalen.push({
        code: 'doel-voorbij',
        zin: `Doel ${plek + 1}: de einddatum is al voorbij. Kijk of dit doel nog past.`,
        bron: OPPBRON.doelen,
        veld: `doelen.${plek}.tot`,
      });
  });
  return signalen;
}

const leeg = (tekst: string) => tekst.trim() === '';
