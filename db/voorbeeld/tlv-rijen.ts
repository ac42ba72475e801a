import type { Aanvraagdossier } from '../../domein/opp/regels/aanvraagdossier.ts';
import { maakAanvultermijn } from '../../domein/tlv/regels/aanvultermijn.ts';
import { bepaalBeslistermijn } from '../../domein/tlv/regels/beslistermijn.ts';
import type { Bevoegdgrond } from '../../domein/tlv/regels/bevoegd.ts';
import { beoordeelScores } from '../../domein/tlv/regels/criterium-gaten.ts';
import { DISCIPLINES, type Discipline } from '../../domein/tlv/regels/deskundigen.ts';
import { LEEG_DOSSIER, type Visie } from '../../domein/tlv/regels/dossier.ts';
import { LEGE_INHOUD, type TlvInhoud, type TlvScores } from '../../domein/tlv/regels/inhoud.ts';
import { TLV_SOORT, type TlvCategorie, type TlvSoort } from '../../domein/tlv/regels/soorten.ts';
import { type TlvHandeling, toestandVan } from '../../domein/tlv/regels/toestand.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import type { Bouw, Mens } from './bouw.ts';
import type { Kind } from './kind.ts';
import { kantooruur, moment } from './klok.ts';
import { schrijfNaam } from './mensen.ts';
import type { School } from './regio.ts';
import { schrijfTermijn } from './termijn-rij.ts';
import type { Toeval } from './toeval.ts';

/** A request of a school, as far as the school and its experts see it. */
export interface Schoolvraag {
  readonly kind: Kind;
  readonly school: School;
  readonly door: Mens;
  readonly swv: string;
  readonly grond: Bevoegdgrond;
  /** Follows on the other requests of this file. */
  readonly volgnr: number;
  readonly soort: TlvSoort;
  readonly categorie?: TlvCategorie;
  readonly start: Datum;
  readonly begonnen: Datum;
  readonly inhoud: Partial<TlvInhoud>;
  readonly scores?: TlvScores;
  readonly handelingen: readonly (TlvHandeling & { readonly door: Mens })[];
  readonly deskundigen?: readonly { readonly wie: Mens; readonly discipline: Discipline; readonly voor: Datum }[];
  readonly visies?: readonly Visie[];
  /** What went along, when it was sent. */
  readonly dossier?: Aanvraagdossier;
}

/** Writes the request with its acts, what went along and who was asked for advice. */
export function schrijfSchoolvraag(bouw: Bouw, toeval: Toeval, vraag: Schoolvraag): string {
  const { kind, school, door, swv, soort, handelingen, begonnen, scores } = vraag;
  const { schrijver, vandaag } = bouw;
  const ms = kantooruur(begonnen, toeval);
  const id = toeval.id(ms);
  const plek = { leerling: kind.id, swv, vestiging: school.code };
  const ingediend = handelingen.find((een) => een.soort === 'ingediend')?.dag ?? null;
  const laatste = handelingen.at(-1)?.dag ?? begonnen;
  schrijver.voegToe('tlv_aanvraag', {
    ...plek,
    id,
    nummer: `TA-${vandaag.slice(2, 4)}-${String(vraag.volgnr).padStart(6, '0')}`,
    soort,
    categorie: vraag.categorie ?? null,
    bevoegd_grond: vraag.grond,
    opp: null,
    volgt_op: null,
    leerling_naam: schrijfNaam(kind.roepnaam, ...kind.familie),
    geboortedatum: kind.geboortedatum,
    gewenste_start: vraag.start,
    inhoud: { ...LEGE_INHOUD, ...vraag.inhoud },
    toestand: toestandVan(handelingen),
    ingediend_dag: ingediend,
    beslisdatum: bepaalBeslistermijn(handelingen, vandaag)?.laatsteDag ?? null,
    afgerond_op: null,
    begonnen_op: moment(ms),
    bijgewerkt_op: moment(kantooruur(laatste, toeval)),
    door: door.id,
    door_naam: door.naam,
    volgnummer: handelingen.length + 1,
  });
  const uitkomst =
    ingediend !== null && scores !== undefined && (soort === 'PRO' || soort === 'LWOO')
      ? beoordeelScores(soort, scores, null)
      : null;
  const termijn = bepaalBeslistermijn(handelingen, vandaag);
  if (termijn !== undefined) schrijfTermijn(bouw, plek, { ...termijn, id: toeval.id(ms), onderwerp: id, bij: 'swv' });
  const einde = handelingen.at(-1);
  if (einde?.soort === 'aanvulling_gevraagd' && termijn === undefined)
    schrijfTermijn(bouw, plek, { ...maakAanvultermijn(einde.dag, einde.uiterlijk), id: toeval.id(ms), onderwerp: id });
  schrijver.voegToe('tlv_dossier', {
    ...plek,
    aanvraag: id,
    inhoud: { ...LEEG_DOSSIER, scores: scores ?? null, dossier: vraag.dossier ?? null, uitkomst },
    visies: vraag.visies ?? [],
    moment: moment(ms),
    door_naam: door.naam,
  });
  handelingen.forEach(({ soort: wat, dag, door: wie, ...gegevens }, plaats) => {
    const vanSchool = wat === 'ingediend' || wat === 'aangevuld' || wat === 'ingetrokken';
    schrijver.voegToe('tlv_handeling', {
      ...plek,
      aanvraag: id,
      volgnummer: plaats + 2,
      soort: wat,
      moment: moment(kantooruur(dag, toeval) + plaats),
      dag,
      door: wie.id,
      door_naam: wie.naam,
      door_rol: vanSchool ? 'ib' : 'tlv',
      gegevens,
    });
  });
  for (const { wie, discipline, voor } of vraag.deskundigen ?? []) {
    const gevraagd = moment(kantooruur(plusDagen(laatste, 1), toeval));
    schrijver.voegToe('tlv_advies', {
      ...plek,
      id: toeval.id(kantooruur(laatste, toeval)),
      aanvraag: id,
      plaats: DISCIPLINES[discipline].plaats,
      persoon: wie.id,
      naam: wie.naam,
      discipline,
      uitgenodigd_op: gevraagd,
      uitgenodigd_door_naam: 'Samenwerkingsverband',
      reageren_voor: voor,
      oordeel: null,
      tekst: null,
      onafhankelijk: null,
      hash: null,
      gegeven_dag: null,
      gegeven_op: null,
    });
  }
  if (ingediend !== null)
    schrijver.voegToe('gebeurtenis', {
      id: toeval.id(kantooruur(ingediend, toeval)),
      moment: moment(kantooruur(ingediend, toeval)),
      soort: 'tlv.ingediend',
      swv,
      vestiging: school.code,
      leerling: kind.id,
      onderwerp: id,
      door: door.id,
      door_naam: door.naam,
      door_rol: 'ib',
      tekst: `${school.naam} vroeg het samenwerkingsverband om een ${TLV_SOORT[soort].document} voor ${TLV_SOORT[soort].naam}.`,
      gegevens: { aanvraag: id, soort },
      voor_ouders: true,
    });
  return id;
}
