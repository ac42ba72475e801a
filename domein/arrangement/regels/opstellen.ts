import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { VELDEN } from '../../behoefte/regels/domeinen.ts';
import type { Arrangementinhoud } from './inhoud.ts';
import { beoordeelKosten, type Kostenregel } from './kosten.ts';
import { beoordeelOnderwijszorg } from './onderwijszorg.ts';
import { beoordeelPlek, type Plek } from './plekken.ts';
import { ARR_BRON, MODEL, type Model, SOORTNAAM, type Soort, type Uitvoerdersoort } from './soorten.ts';

/** ARR-1 · An arrangement as a school writes it. */
export interface Opzet {
  readonly soort: Soort;
  readonly leerling: string | null;
  readonly groep: string | null;
  readonly model: Model;
  readonly naam: string;
  readonly inhoud: Arrangementinhoud;
  readonly uitvoerderSoort: Uitvoerdersoort;
  readonly uitvoerder: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly plek: string | null;
  readonly dagdelen: Plek['dagdelen'];
  readonly kosten: readonly Kostenregel[];
}

/** What the rule must know beside it. */
export interface Opzetfeiten {
  /** ARR-2: the models that the SWV chose for this kind, on this day. */
  readonly modellen: readonly Model[];
  /** Other arrangements of this pupil that are asked for or run. */
  readonly anderen: readonly Plek[];
  /** The groups of the school. */
  readonly groepen: readonly string[];
  /** The goals of the adopted plan of the pupil, by id. */
  readonly oppDoelen: ReadonlySet<string>;
  readonly vandaag: Datum;
}

/** No arrangement is agreed for longer without a look at it. */
const LANGSTE_JAREN = 4;

const reden = (code: string, zin: string, veld: string): Reden => ({ code, zin, bron: ARR_BRON.inhoud, veld });

/** ARR-1, ARR-2 · What is wrong or missing in what the school wrote, all at once. */
export function beoordeelOpzet(opzet: Opzet, feiten: Opzetfeiten): Uitkomst<Opzet> {
  const redenen = [
    ...model(opzet, feiten),
    ...voorWie(opzet, feiten),
    ...inhoud(opzet, feiten),
    ...periode(opzet),
    ...beoordeelKosten(opzet.kosten, opzet),
    ...beoordeelPlek(opzet, feiten.anderen),
    ...beoordeelOnderwijszorg({ ...opzet, vandaag: feiten.vandaag }),
  ];
  return magTenzij(redenen, () => opzet, ARR_BRON.inhoud);
}

function model({ soort, model: gekozen }: Opzet, { modellen }: Opzetfeiten): Reden[] {
  if (modellen.includes(gekozen)) return [];
  const wel = modellen.map((m) => MODEL[m].naam.toLowerCase()).join(' of ');
  return [
    {
      code: 'model-niet-in-plan',
      zin:
        modellen.length === 0
          ? 'Uw samenwerkingsverband koos voor dit soort arrangement nog geen werkwijze. Vraag het samenwerkingsverband dit in te stellen.'
          : `Een arrangement ${SOORTNAAM[soort].toLowerCase()} gaat bij uw samenwerkingsverband volgens: ${wel}. Kies dat.`,
      bron: bron('ARR-2', 'WPO-18a-8'),
      veld: 'model',
    },
  ];
}

function voorWie({ soort, leerling, groep, inhoud: { vraagLeraar } }: Opzet, { groepen }: Opzetfeiten): Reden[] {
  switch (soort) {
    case 'leerling':
      return leerling === null ? [reden('leerling-ontbreekt', 'Kies voor welke leerling het is.', 'leerling')] : [];
    case 'groep':
      if (leerling !== null) return [reden('groep-zonder-leerling', 'Voeg leerlingen toe als deelnemers.', 'leerling')];
      return groep !== null && !groepen.includes(groep)
        ? [reden('groep-onbekend', `«${groep}» is geen groep van uw school. Kies een groep uit de lijst.`, 'groep')]
        : [];
    case 'leraar':
      return vraagLeraar.trim() === ''
        ? [
            reden(
              'vraag-leraar-ontbreekt',
              'Schrijf op wat de leraar nodig heeft, zonder namen van leerlingen.',
              'vraagLeraar',
            ),
          ]
        : [];
  }
}

function inhoud(opzet: Opzet, { oppDoelen }: Opzetfeiten): Reden[] {
  const { doelen, velden } = opzet.inhoud;
  return [
    ...(doelen.some(({ tekst }) => tekst.trim() !== '')
      ? []
      : [
          reden(
            'doel-ontbreekt',
            'Kies een doel uit het ontwikkelingsperspectief of schrijf zelf minstens één doel.',
            'doelen',
          ),
        ]),
    ...(doelen.every(({ oppDoel }) => oppDoel === null || oppDoelen.has(oppDoel))
      ? []
      : [
          reden(
            'opp-doel-onbekend',
            'Een gekozen doel staat niet (meer) in het ontwikkelingsperspectief. Kies opnieuw.',
            'doelen',
          ),
        ]),
    ...(new Set(doelen.map(({ id }) => id)).size === doelen.length
      ? []
      : [reden('doel-dubbel', 'Een doel staat twee keer in de lijst. Haal er één weg.', 'doelen')]),
    ...(VELDEN.some((veld) => velden[veld].trim() !== '')
      ? []
      : [reden('velden-leeg', 'Beschrijf in minstens één van de vijf velden wat er gebeurt.', 'velden')]),
  ];
}

function periode({ van, tot, plek, dagdelen }: Opzet): Reden[] {
  return [
    ...(tot < van
      ? [reden('einde-voor-begin', 'Het einde ligt voor het begin. Kies een latere laatste dag.', 'tot')]
      : []),
    ...(Number(tot.slice(0, 4)) - Number(van.slice(0, 4)) > LANGSTE_JAREN
      ? [
          reden(
            'te-lang',
            `Kies een einde binnen ${LANGSTE_JAREN} jaar. Daarna kunt u evalueren en verder gaan.`,
            'tot',
          ),
        ]
      : []),
    ...(plek !== null && dagdelen.length === 0
      ? [reden('dagdelen-ontbreken', `Kies op welke dagdelen de leerling bij «${plek}» is.`, 'dagdelen')]
      : []),
    ...(plek === null && dagdelen.length > 0
      ? [reden('plek-ontbreekt', 'Vul in waar de leerling op die dagdelen is, of haal de dagdelen weg.', 'plek')]
      : []),
  ];
}
