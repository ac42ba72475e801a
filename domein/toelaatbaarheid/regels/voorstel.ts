import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { TLV_SOORT, type TlvCategorie, type TlvSoort } from '../../tlv/regels/soorten.ts';
import { bezwarenTegenPeriode, type Periodefeiten } from './geldigheid.ts';

/** TLV-8 · A decision as one person proposes it and another takes it. For a refusal only kind and motivation count. */
export interface Voorstel {
  readonly uitkomst: 'positief' | 'negatief';
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum | null;
  /** Last day, included. */
  readonly tot: Datum | null;
  readonly heleSchoolperiode: boolean;
  /** TLV-5 · Conditions for return to a regular school. */
  readonly voorwaarden: string;
  readonly motivering: string;
}

/** What a proposal is judged by. */
export interface Voorstelfeiten extends Periodefeiten {
  /** The kind that the school asked for. */
  readonly gevraagd: TlvSoort;
}

const BESLUIT = bron('TLV-8', 'WPO-18a-12');
const SOORTEN = bron('TLV-4', 'WPO-18a-6');
const MOTIVERING = bron('TLV-8', 'Awb-3:46');
const GELDIGHEID = bron('TLV-5', 'WEC-40-15');

/** TLV-5, TLV-8 · Whether this can be decided. Gives the decision without what does not belong to it. */
export function beoordeelVoorstel(voorstel: Voorstel, feiten: Voorstelfeiten): Uitkomst<Voorstel> {
  const redenen: Reden[] = [];
  const tegen = (code: string, zin: string, veld: string, waarom = BESLUIT) =>
    redenen.push({ code, zin, bron: waarom, veld });
  const positief = voorstel.uitkomst === 'positief';
  const { metCategorie, sector } = TLV_SOORT[voorstel.soort];
  if (sector !== TLV_SOORT[feiten.gevraagd].sector)
    tegen(
      'soort-andere-sector',
      'Uw samenwerkingsverband beslist niet over deze soort onderwijs. Kies een andere soort.',
      'soort',
      SOORTEN,
    );
  else if (!positief && voorstel.soort !== feiten.gevraagd)
    tegen('soort-niet-gevraagd', 'U kunt alleen afwijzen wat de school heeft gevraagd.', 'soort', SOORTEN);
  if (voorstel.motivering.trim() === '')
    tegen('motivering-ontbreekt', 'Schrijf op waarom u dit besluit neemt.', 'motivering', MOTIVERING);
  if (positief) {
    if (metCategorie && voorstel.categorie === null)
      tegen('categorie-ontbreekt', 'Kies de categorie: 1 laag, 2 midden of 3 hoog.', 'categorie', SOORTEN);
    if (!metCategorie && voorstel.categorie !== null)
      tegen(
        'categorie-kan-niet',
        'Alleen so en vso hebben een categorie. Laat de categorie leeg.',
        'categorie',
        SOORTEN,
      );
    redenen.push(...bezwarenTegenPeriode(voorstel, feiten));
    if (vraagtTerugkeer(voorstel) && voorstel.voorwaarden.trim() === '')
      tegen(
        'voorwaarden-ontbreken',
        'Schrijf op onder welke voorwaarden de leerling terug kan naar een gewone school.',
        'voorwaarden',
        GELDIGHEID,
      );
  }
  return magTenzij(redenen, () => (positief ? voorstel : zonderPeriode(voorstel)), BESLUIT);
}

/** TLV-5 · A declaration for a time says how a pupil comes back; one for the whole school period, and PRO and LWOO, need not. */
export function vraagtTerugkeer({ soort, heleSchoolperiode }: Pick<Voorstel, 'soort' | 'heleSchoolperiode'>): boolean {
  return !heleSchoolperiode && (soort === 'SBO' || soort === 'SO' || soort === 'VSO');
}

function zonderPeriode(voorstel: Voorstel): Voorstel {
  return { ...voorstel, categorie: null, van: null, tot: null, heleSchoolperiode: false, voorwaarden: '' };
}
