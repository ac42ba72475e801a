import { type Bron, mag, magNiet, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { TLV_SOORT, type TlvSoort } from './soorten.ts';

/** An SWV by code and name. */
export interface Swv {
  readonly code: string;
  readonly naam: string;
}
type PerSector = Readonly<Record<'PO' | 'VO', Swv | null>>;

/** A school as far as the competent SWV depends on it. */
export interface School {
  readonly code: string;
  readonly naam: string;
  /** BO, SBO, SO, VSO, VO, PRO. */
  readonly soorten: readonly string[];
  readonly cluster: 1 | 2 | null;
  /** Regional or national (`landelijk`): to which the school belongs on this day. */
  readonly swv: PerSector;
}

/** The facts of today about child, asking school and sought school. */
export interface Bevoegdheidsfeiten {
  readonly soort: TlvSoort;
  readonly aanvrager: School;
  /** How the asking school is tied to the pupil today. */
  readonly relatie: 'ingeschreven' | 'aangemeld' | null;
  /** The school where the pupil is enrolled today, which may be another one. */
  readonly inschrijving: School | null;
  /** SWV of the area of the home; none abroad, or where the area has none (a port). */
  readonly woonplaats: PerSector;
  readonly gezocht: School | null;
  /** The SWV to which the school means to send it; left out: the one that is worked out. */
  readonly gevraagd?: string | null;
}

export type Bevoegdgrond = 'inschrijving' | 'woonplaats' | 'gezochte_school';
export interface Bevoegd {
  readonly swv: Swv;
  readonly grond: Bevoegdgrond;
  /** Why this one, in one sentence. */
  readonly zin: string;
}

const GEZOCHT: Readonly<Record<TlvSoort, string>> = { SBO: 'SBO', SO: 'SO', VSO: 'VSO', PRO: 'PRO', LWOO: 'VO' };

const SECTORNAAM = { PO: 'primair', VO: 'voortgezet' } as const;

/** The article that names the competent SWV for a kind. */
export function bevoegdbron(soort: TlvSoort): Bron {
  if (soort === 'SO') return bron('TLV-1', 'WEC-40-11');
  return soort === 'SBO' ? bron('TLV-1', 'WPO-18a-6') : bron('TLV-1', 'WEC-40-13');
}

/**
 * TLV-1 · The SWV that decides: of the school where the pupil is enrolled, for the sector of the asked kind; else of the home; abroad
 * or without an area, of the school that is sought. SBO counts only in the SWV that gives it, so a child applied at an SBO is for the
 * SWV of that SBO. Refused with every reason: who may not ask, cluster 1 and 2, a wrong SWV (with the right one).
 */
export function bepaalBevoegdSwv(feiten: Bevoegdheidsfeiten): Uitkomst<Bevoegd> {
  const { soort, gezocht, gevraagd } = feiten;
  const redenen = [...magVragen(feiten), ...passendeSchool(soort, gezocht)];
  const bevoegd = zoekSwv(feiten);
  if (bevoegd === undefined)
    redenen.push({
      code: 'swv-onbekend',
      zin: 'Opmaat kan niet bepalen welk samenwerkingsverband beslist: de leerling woont niet in een gebied dat bij een samenwerkingsverband hoort. Kies de school waar de leerling heen wil.',
      bron: bevoegdbron(soort),
      veld: 'gezochteSchool',
    });
  else {
    if (gevraagd && gevraagd !== bevoegd.swv.code)
      redenen.push({
        code: 'verkeerd-swv',
        zin: `Dit samenwerkingsverband beslist hier niet over. De aanvraag hoort bij ${bevoegd.swv.naam} (${bevoegd.swv.code}). ${bevoegd.zin}`,
        bron: bevoegdbron(soort),
        veld: 'swv',
      });
    redenen.push(...geldigBijGezochte(soort, bevoegd, gezocht));
  }
  const [eerste, ...rest] = redenen;
  if (eerste !== undefined) return magNiet(eerste, ...rest);
  return mag(bevoegd as Bevoegd, bevoegdbron(soort));
}

function zoekSwv({ soort, aanvrager, inschrijving, woonplaats, gezocht }: Bevoegdheidsfeiten): Bevoegd | undefined {
  const { sector } = TLV_SOORT[soort];
  const via = (grond: Bevoegdgrond, swv: Swv | null | undefined, zin: string): Bevoegd | undefined =>
    swv ? { swv, grond, zin } : undefined;
  if (soort === 'SBO' && aanvrager.soorten.includes('SBO') && inschrijving?.code !== aanvrager.code)
    return via(
      'gezochte_school',
      aanvrager.swv.PO,
      'Een verklaring voor sbo geeft het samenwerkingsverband van de sbo-school zelf.',
    );
  return (
    via('inschrijving', inschrijving?.swv[sector], `De leerling staat ingeschreven op ${inschrijving?.naam}.`) ??
    via(
      'woonplaats',
      woonplaats[sector],
      inschrijving === null
        ? 'De leerling staat nergens ingeschreven. Dan beslist het samenwerkingsverband van de woonplaats.'
        : `${inschrijving.naam} hoort niet bij een samenwerkingsverband voor ${SECTORNAAM[sector]} onderwijs. Dan beslist dat van de woonplaats.`,
    ) ??
    via(
      'gezochte_school',
      gezocht?.swv[sector] ?? aanvrager.swv[sector],
      'De leerling woont niet in een gebied met een samenwerkingsverband. Dan beslist dat van de gezochte school.',
    )
  );
}

function magVragen({ relatie }: Bevoegdheidsfeiten): Reden[] {
  if (relatie !== null) return [];
  return [
    {
      code: 'school-vraagt-niet',
      zin: 'Alleen de school waar de leerling staat ingeschreven of is aangemeld, vraagt een verklaring aan. Ouders vragen niet zelf: zij bespreken het met die school.',
      bron: bron('TLV-1', 'WPO-18a-6'),
    },
  ];
}

/** A sought school must give what is asked; clusters 1 and 2 have no declaration. */
function passendeSchool(soort: TlvSoort, gezocht: School | null): Reden[] {
  if (gezocht === null) return [];
  if (gezocht.cluster !== null)
    return [
      {
        code: 'cluster-zonder-tlv',
        zin: `Voor ${gezocht.naam} (cluster ${gezocht.cluster}) is geen verklaring nodig. Neem contact op met het aanmeldpunt van die instelling: haar commissie van onderzoek beslist.`,
        bron: bron('TLV-1', 'WEC-40-10'),
        veld: 'gezochteSchool',
      },
    ];
  if (gezocht.soorten.includes(GEZOCHT[soort])) return [];
  return [
    {
      code: 'andere-soort-school',
      zin: `${gezocht.naam} geeft geen ${TLV_SOORT[soort].naam}. Kies een andere school of een andere soort.`,
      bron: bron('TLV-4', 'WPO-18a-6'),
      veld: 'gezochteSchool',
    },
  ];
}

function geldigBijGezochte(soort: TlvSoort, { swv }: Bevoegd, gezocht: School | null): Reden[] {
  const eigen = gezocht?.swv.PO ?? null;
  if (soort !== 'SBO' || gezocht === null || gezocht.cluster !== null || eigen?.code === swv.code) return [];
  return [
    {
      code: 'sbo-ander-swv',
      zin: `Een verklaring voor sbo geldt alleen in het samenwerkingsverband dat haar geeft: ${swv.naam}. ${gezocht.naam} hoort bij ${eigen?.naam ?? 'een ander'}. Laat ouders de leerling daar aanmelden: dan vraagt die school de verklaring bij het eigen samenwerkingsverband.`,
      bron: bron('TLV-4', 'WPO-18a-6'),
      veld: 'gezochteSchool',
    },
  ];
}
