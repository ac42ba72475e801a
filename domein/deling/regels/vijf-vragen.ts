import { type Datum, isNa, plusMaanden, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DEELBARE_ONDERDELEN, LANGSTE_MAANDEN } from '../../toestemming/regels/doelen.ts';
import { DELINGSBRON } from './bronnen.ts';
import { DOELEN_BIJ_GROND, type Grond, WETTELIJKE_ROLLEN } from './doelen.ts';
import { isZelfdePartij, type Partij } from './partij.ts';

/** A consent as it stands today. geldigTot: first day on which it no longer holds. */
export interface Toestemmingsstand {
  readonly doel: string;
  readonly partijsoort: string;
  readonly partij: string;
  readonly onderdelen: readonly string[];
  readonly geldigTot: Datum;
  readonly geldig: boolean;
}

/** What somebody wants to share. tot: first day on which it is closed. */
export interface Delingsvoorstel {
  readonly doel: string;
  readonly grond: Grond;
  readonly onderdelen: readonly string[];
  readonly aantalDocumenten: number;
  readonly noodzaak: string;
  readonly oudersIngelichtOp?: Datum | undefined;
  readonly oudersIngelichtHoe?: string | undefined;
  readonly identiteit: string;
  readonly tot: Datum;
}

/** The article on which a share by law rests. */
export const WETSARTIKEL = DELINGSBRON.wet.artikel;

const KORTSTE_UITLEG = 10;

/**
 * TOE-2: the five questions before something is shared: purpose, ground, necessity, parents informed beforehand, and who the recipient is.
 * Answers the share with trimmed texts, or every reason against it; each thing that is missing gives its own.
 */
export function beoordeelDeling(
  voorstel: Delingsvoorstel,
  {
    vandaag,
    ontvanger,
    toestemming,
    eigenSwv,
  }: {
    readonly vandaag: Datum;
    readonly ontvanger: Partij;
    /** The consent that was pointed to, when there is one. */
    readonly toestemming: Toestemmingsstand | undefined;
    /** Whether the recipient works for the samenwerkingsverband of this school. */
    readonly eigenSwv: boolean;
  },
): Uitkomst<Delingsvoorstel> {
  const redenen: Reden[] = [];
  const eis = (goed: boolean, code: string, veld: string, zin: string, bron: Bron) => {
    if (!goed) redenen.push({ code, zin, veld, bron });
  };
  const { grond, onderdelen } = voorstel;
  const doelen: readonly string[] = DOELEN_BIJ_GROND[grond];

  eis(
    doelen.includes(voorstel.doel),
    'doel-past-niet',
    'doel',
    'Kies waarvoor u deelt. Dit doel past niet bij de grond die u koos.',
    DELINGSBRON.doel,
  );
  redenen.push(...beoordeelGrond(voorstel, { ontvanger, toestemming, eigenSwv }));

  const noodzaak = voorstel.noodzaak.trim();
  eis(
    noodzaak.length >= KORTSTE_UITLEG,
    'noodzaak-ontbreekt',
    'noodzaak',
    'Leg in een zin uit waarom de ontvanger juist dit nodig heeft.',
    DELINGSBRON.noodzaak,
  );
  const bestaan = onderdelen.every((onderdeel) => Object.hasOwn(DEELBARE_ONDERDELEN, onderdeel));
  eis(
    bestaan && onderdelen.length > 0,
    'onderdelen-ontbreken',
    'onderdelen',
    'Kies wat u deelt. Niet meer dan nodig is.',
    DELINGSBRON.noodzaak,
  );
  const metDocumenten = onderdelen.includes('documenten');
  eis(
    metDocumenten === voorstel.aantalDocumenten > 0,
    'documenten-kiezen',
    'documenten',
    metDocumenten
      ? 'Kies welke documenten u deelt, of haal «documenten» weg.'
      : 'U koos documenten. Zet dan ook «documenten» aan bij wat u deelt.',
    DELINGSBRON.noodzaak,
  );

  if (grond !== 'anoniem') {
    const { oudersIngelichtOp: dag, oudersIngelichtHoe: hoe } = voorstel;
    eis(
      dag !== undefined && !isNa(dag, vandaag),
      'ouders-niet-ingelicht',
      'oudersIngelichtOp',
      'Vertel de ouders eerst dat u dit deelt, en vul in wanneer dat was. Ook als er al toestemming is of als de wet het toelaat.',
      DELINGSBRON.ouders,
    );
    eis(
      (hoe?.trim() ?? '') !== '',
      'ouders-hoe-ontbreekt',
      'oudersIngelichtHoe',
      'Vul in hoe de ouders het hoorden, bijvoorbeeld «in een gesprek».',
      DELINGSBRON.ouders,
    );
  }
  const identiteit = voorstel.identiteit.trim();
  eis(
    identiteit !== '',
    'identiteit-ontbreekt',
    'identiteit',
    'Vul in hoe u weet dat dit de goede persoon is, bijvoorbeeld «gebeld via het nummer op de website».',
    DELINGSBRON.identiteit,
  );

  const langste = plusMaanden(vandaag, LANGSTE_MAANDEN);
  eis(
    isNa(voorstel.tot, vandaag),
    'tot-voorbij',
    'tot',
    'Kies een dag na vandaag waarop het delen stopt.',
    DELINGSBRON.einde,
  );
  eis(
    !isNa(voorstel.tot, langste),
    'tot-te-lang',
    'tot',
    `Langer dan een jaar kan niet. Kies een dag tot en met ${schrijfDatum(langste)}.`,
    DELINGSBRON.einde,
  );
  const na = grond === 'toestemming' && toestemming !== undefined && isNa(voorstel.tot, toestemming.geldigTot);
  eis(
    !na,
    'tot-na-toestemming',
    'tot',
    `De toestemming loopt tot ${toestemming ? schrijfDatum(toestemming.geldigTot) : ''}. Kies een dag die niet later is.`,
    DELINGSBRON.toestemming,
  );
  return magTenzij(redenen, () => schoon({ ...voorstel, noodzaak, identiteit }), DELINGSBRON.doel);
}

function beoordeelGrond(
  { grond, doel, onderdelen }: Delingsvoorstel,
  {
    ontvanger,
    toestemming,
    eigenSwv,
  }: { ontvanger: Partij; toestemming: Toestemmingsstand | undefined; eigenSwv: boolean },
): readonly Reden[] {
  const reden = (code: string, veld: string, zin: string, bron: Bron): Reden => ({ code, veld, zin, bron });
  switch (grond) {
    case 'anoniem':
      return [];
    case 'wet': {
      const mag = ontvanger.rol !== undefined && WETTELIJKE_ROLLEN.includes(ontvanger.rol) && eigenSwv;
      return mag
        ? []
        : [
            reden(
              'wet-alleen-swv',
              'grond',
              'Zonder toestemming kan dit alleen met het eigen samenwerkingsverband, voor zijn wettelijke taken. Vraag de ouders om toestemming, of deel de casus anoniem.',
              DELINGSBRON.wet,
            ),
          ];
    }
    case 'toestemming': {
      if (toestemming === undefined)
        return [
          reden(
            'toestemming-ontbreekt',
            'toestemming',
            'Kies de toestemming waarop dit rust. Is die er niet? Vraag haar dan eerst aan de ouders.',
            DELINGSBRON.toestemming,
          ),
        ];
      const meer = onderdelen.filter((onderdeel) => !toestemming.onderdelen.includes(onderdeel));
      return [
        ...(toestemming.geldig
          ? []
          : [
              reden(
                'toestemming-geldt-niet',
                'toestemming',
                'Deze toestemming geldt vandaag niet: zij is niet (door iedereen) gegeven, ingetrokken of verlopen.',
                DELINGSBRON.toestemming,
              ),
            ]),
        ...(toestemming.doel === doel
          ? []
          : [
              reden(
                'toestemming-ander-doel',
                'doel',
                'Deze toestemming is voor een ander doel gegeven. Vraag voor dit doel opnieuw toestemming.',
                DELINGSBRON.doel,
              ),
            ]),
        ...(isZelfdePartij(toestemming, ontvanger)
          ? []
          : [
              reden(
                'toestemming-andere-partij',
                'toestemming',
                `Deze toestemming is voor «${toestemming.partij}». De ontvanger die u koos is iemand anders.`,
                DELINGSBRON.toestemming,
              ),
            ]),
        ...(meer.length === 0
          ? []
          : [
              reden(
                'toestemming-minder-onderdelen',
                'onderdelen',
                `Voor ${meer.map((onderdeel) => `«${DEELBARE_ONDERDELEN[onderdeel as keyof typeof DEELBARE_ONDERDELEN] ?? onderdeel}»`).join(' en ')} gaven ouders geen toestemming.`,
                DELINGSBRON.noodzaak,
              ),
            ]),
      ];
    }
  }
}

function schoon(voorstel: Delingsvoorstel): Delingsvoorstel {
  const { oudersIngelichtOp, oudersIngelichtHoe, ...rest } = voorstel;
  // Of an anonymous case nobody needs to know what parents were told.
  if (voorstel.grond === 'anoniem') return rest;
  return { ...rest, oudersIngelichtOp, oudersIngelichtHoe: oudersIngelichtHoe?.trim() };
}
