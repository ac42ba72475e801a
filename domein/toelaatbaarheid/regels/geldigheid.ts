import { type Datum, datum, jaarVan, plusJaren, verjaardag } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { LEEFTIJDEN } from '../../matching/regels/grenzen.ts';
import type { TlvSoort } from '../../tlv/regels/soorten.ts';

const GELDIGHEID = bron('TLV-5', 'WEC-40-15');

/**
 * TLV-5, TLV-8 · The last day of a declaration that holds for this number of whole schooljaren: a 31 July. When it begins during a
 * schooljaar, the rest of that year comes on top. A start on 1 August is the beginning of a whole one.
 */
export function berekenEinde(van: Datum, schooljaren: number): Datum {
  if (!Number.isSafeInteger(schooljaren) || schooljaren < 1)
    throw new RangeError('Een verklaring geldt voor ten minste een heel schooljaar.');
  const begintNa1Augustus = van.slice(5) > '08-01';
  return datum(`${jaarVan(van) + (begintNa1Augustus ? 1 : 0) + schooljaren}-07-31`);
}

/**
 * TLV-5 · The end of the schooljaar in which a pupil of this birth date leaves this kind of school by age. Undefined for LWOO: that is
 * at a regular school, for which the law gives no age.
 */
export function berekenEindeSchoolperiode(soort: TlvSoort, geboortedatum: Datum): Datum | undefined {
  if (soort === 'LWOO') return undefined;
  return schooljaarVan(verjaardag(geboortedatum, LEEFTIJDEN[soort].tot)).eind;
}

/** The period that somebody proposes for a declaration. */
export interface Periodevoorstel {
  readonly soort: TlvSoort;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly heleSchoolperiode: boolean;
}

/** What the period is judged by. */
export interface Periodefeiten {
  readonly vandaag: Datum;
  readonly ingediendDag: Datum;
  readonly geboortedatum: Datum;
  /** TLV_HELE_SCHOOLPERIODE of the SWV on this day. */
  readonly heleSchoolperiodeMag: boolean;
}

/** TLV-5, TLV-8 · Everything against this period; nothing when it is right. */
export function bezwarenTegenPeriode(voorstel: Periodevoorstel, feiten: Periodefeiten): readonly Reden[] {
  const { soort, van, tot, heleSchoolperiode } = voorstel;
  if (van === null) return [reden('start-ontbreekt', 'Vul in vanaf welke dag de verklaring geldt.', 'van')];
  const redenen: Reden[] = [];
  if (van < feiten.ingediendDag)
    redenen.push(reden('start-voor-aanvraag', 'De verklaring kan niet gelden van voor de dag van de aanvraag.', 'van'));
  if (van > plusJaren(feiten.vandaag, 1))
    redenen.push(
      reden('start-te-ver', 'De verklaring begint ten hoogste een jaar na vandaag. Kies een eerdere dag.', 'van'),
    );
  const eindeLeeftijd = berekenEindeSchoolperiode(soort, feiten.geboortedatum);
  if (heleSchoolperiode) {
    if (!feiten.heleSchoolperiodeMag)
      redenen.push(
        reden(
          'hele-schoolperiode-kan-niet',
          'In uw ondersteuningsplan staat dat een verklaring niet voor de hele schoolperiode kan gelden. Kies een aantal schooljaren.',
          'heleSchoolperiode',
        ),
      );
    if (eindeLeeftijd === undefined)
      redenen.push(
        reden(
          'hele-schoolperiode-lwoo',
          'Een aanwijzing voor lwoo kan niet voor de hele schoolperiode gelden. Kies een aantal schooljaren.',
          'heleSchoolperiode',
        ),
      );
    else if (tot !== null && tot !== eindeLeeftijd && eindeLeeftijd >= berekenEinde(van, 1))
      redenen.push(
        reden(
          'hele-schoolperiode-einde',
          `Voor de hele schoolperiode is de laatste dag ${schrijf(eindeLeeftijd)}: het einde van het schooljaar waarin de leerling te oud wordt voor deze school.`,
          'tot',
        ),
      );
  }
  return [...redenen, ...bezwarenTegenEinde({ ...voorstel, van }, eindeLeeftijd)];
}

function bezwarenTegenEinde(
  { van, tot }: { readonly van: Datum; readonly tot: Datum | null },
  eindeLeeftijd: Datum | undefined,
): readonly Reden[] {
  if (tot === null) return [reden('einde-ontbreekt', 'Vul in tot en met welke dag de verklaring geldt.', 'tot')];
  if (tot.slice(5) !== '07-31')
    return [reden('einde-niet-31-juli', 'Een verklaring eindigt altijd op 31 juli. Kies 31 juli van een jaar.', 'tot')];
  const vroegste = berekenEinde(van, 1);
  if (tot < vroegste)
    return [
      reden(
        'einde-te-vroeg',
        `Een verklaring geldt ten minste een heel schooljaar. Met deze begindag eindigt zij op zijn vroegst op ${schrijf(vroegste)}.`,
        'tot',
      ),
    ];
  if (eindeLeeftijd !== undefined && tot > eindeLeeftijd && tot > vroegste)
    return [
      reden(
        'einde-na-schoolperiode',
        `Na ${schrijf(eindeLeeftijd)} is de leerling te oud voor deze school. Kies een eerdere 31 juli.`,
        'tot',
      ),
    ];
  return [];
}

const schrijf = (dag: Datum) => `31 juli ${jaarVan(dag)}`;

function reden(code: string, zin: string, veld: string): Reden {
  return { code, zin, bron: GELDIGHEID, veld };
}
