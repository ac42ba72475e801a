import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { TLV_SOORT, type TlvSoort } from '../../tlv/regels/soorten.ts';

/**
 * TLV-10 · What parents and school do after a decision: the parents apply themselves, the board of the school decides on admission, and
 * transport is asked of the municipality. After a refusal the school stays responsible.
 */
export function watNu(uitkomst: 'positief' | 'negatief', soort: TlvSoort): readonly string[] {
  if (uitkomst === 'negatief')
    return [
      'De leerling blijft op de school waar hij of zij zit. Die school houdt de zorgplicht: zij zoekt met de ouders naar passende hulp of een passende plek.',
      'De school en de ouders bespreken welke ondersteuning de leerling nu krijgt en leggen dat vast in het ontwikkelingsperspectief.',
    ];
  if (soort === 'LWOO')
    return [
      'De aanwijzing geldt op de school voor voortgezet onderwijs waar de leerling zit of komt. Aanmelden voor een andere school is niet nodig.',
      'De school geeft de extra begeleiding en bespreekt met de ouders hoe die eruitziet.',
    ];
  return [
    `De ouders melden de leerling zelf aan bij een school voor ${TLV_SOORT[soort].naam}, met het nummer van deze verklaring. Het bestuur van die school beslist binnen zes weken of de leerling wordt toegelaten.`,
    soort === 'SBO'
      ? 'De verklaring geldt alleen bij scholen van dit samenwerkingsverband.'
      : 'De verklaring geldt in heel Nederland, ook na een overstap naar een andere school van deze soort.',
    'Is de leerling toegelaten en is de school te ver om zelf te reizen? Dan vragen de ouders leerlingenvervoer aan bij de gemeente waar zij wonen.',
  ];
}

interface Genomen {
  readonly uitkomst: 'positief' | 'negatief';
  readonly soort: TlvSoort;
  readonly leerlingNaam: string;
  readonly van: Datum | null;
  readonly tot: Datum | null;
}

/** TLV-8 · What was decided, what it means and until when: the first words of the letter. */
export function zegBesluit({ uitkomst, soort, leerlingNaam, van, tot }: Genomen): string {
  const { naam, document } = TLV_SOORT[soort];
  if (uitkomst === 'negatief')
    return `Het samenwerkingsverband geeft geen ${document} aan ${leerlingNaam} voor ${naam}. De school waar ${leerlingNaam} nu zit, blijft zorgen voor passende hulp.`;
  const periode =
    van === null || tot === null ? '' : ` Dit geldt van ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}.`;
  return document === 'aanwijzing'
    ? `Het samenwerkingsverband geeft een aanwijzing: ${leerlingNaam} krijgt ${naam}, dat is extra hulp in het vmbo.${periode}`
    : `Het samenwerkingsverband geeft een toelaatbaarheidsverklaring: ${leerlingNaam} is toelaatbaar tot ${naam} en mag dus naar zo'n school.${periode}`;
}
