import {
  ARRANGEMENT_MODELLEN,
  BEZWAARCOMMISSIE,
  type INSTELLINGEN,
  TLV_BESLISTERMIJN,
  TLV_TARIEVEN,
} from '../../domein/ondersteuningsplan/regels/instellingen.ts';
import { type Datum, plusDagen, plusJaren, schrijfDatum } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Bouw, Mens } from './bouw.ts';
import { kantooruur, moment, werkdag } from './klok.ts';
import { maakToeval } from './toeval.ts';

/** A series of its own, so that what is drawn elsewhere stays as it was. */
const ZAAD = 7_400;

/** Amounts per schooljaar in whole cents, made up, in the order of size of the real ones. */
const TARIEVEN = {
  ...TLV_TARIEVEN.standaard,
  SBO: 578_000,
  'SO-1': 1_224_000,
  'SO-2': 1_853_000,
  'SO-3': 2_731_000,
  'VSO-1': 1_198_000,
  'VSO-2': 2_044_000,
  'VSO-3': 2_566_000,
  PRO: 512_000,
  LWOO: 498_000,
};

interface Verband {
  readonly sector: 'PO' | 'VO';
  readonly swv: string;
  readonly naam: string;
}

/** OND-1: what both SWV chose besides the national defaults: some hold since this school year, a shorter term to decide is announced. */
export function schrijfPlankeuzes(bouw: Bouw, { sector, swv, naam }: Verband, directie: Mens): void {
  const toeval = maakToeval(ZAAD + (sector === 'PO' ? 0 : 1));
  const { begin } = schooljaarVan(bouw.vandaag);
  const jaar = Number(begin.slice(0, 4));
  const voorBegin = werkdag(plusDagen(begin, -45));
  const onlangs = werkdag(plusDagen(bouw.vandaag, -12));
  const leg = (
    instelling: (typeof INSTELLINGEN)[number],
    van: Datum,
    op: Datum,
    paragraaf: string,
    waarde: unknown,
  ) => {
    const ms = kantooruur(op, toeval);
    const plaats = `Ondersteuningsplan ${jaar - 2}-${jaar + 2}, paragraaf ${paragraaf}`;
    const { sleutel } = instelling;
    bouw.schrijver.voegToe('instelling', {
      swv,
      sleutel,
      van,
      waarde,
      plaats_in_plan: plaats,
      door: directie.id,
      vastgelegd_op: moment(ms),
    });
    bouw.schrijver.voegToe('gebeurtenis', {
      id: toeval.id(ms),
      moment: moment(ms),
      soort: 'ondersteuningsplan.gekozen',
      swv,
      vestiging: null,
      leerling: null,
      onderwerp: null,
      door: directie.id,
      door_naam: directie.naam,
      door_rol: 'directie',
      tekst: `${instelling.naam} vastgelegd, geldig vanaf ${schrijfDatum(van)} (${plaats}).`,
      gegevens: { sleutel, van, waarde, plaatsInPlan: plaats },
      voor_ouders: false,
    });
  };
  const slak = sector.toLowerCase();
  leg(TLV_TARIEVEN, begin, voorBegin, '8.2', TARIEVEN);
  leg(ARRANGEMENT_MODELLEN, begin, voorBegin, '5.1', {
    ...ARRANGEMENT_MODELLEN.standaard,
    leerling: ['school', 'expertise', 'leerling'],
  });
  leg(
    BEZWAARCOMMISSIE,
    begin,
    voorBegin,
    '7.4',
    `Stuur uw bezwaar aan ${naam}, Postbus 1, 9901 AA Waterveen, of mail bezwaar@${slak}-waterveen.example. Een onafhankelijke adviescommissie hoort u en geeft advies.`,
  );
  leg(TLV_BESLISTERMIJN, plusJaren(begin, 1), onlangs, '6.3', 6);
}
