import { magAanmeldingZien, magConceptZien, magMaatregelZien } from '../../domein/aanmelding/regels/toegang.ts';
import { magBehoefteZien, magBeschrijvingZien } from '../../domein/behoefte/regels/toegang.ts';
import { isGedeeldOp } from '../../domein/dossier/regels/toegang-feiten.ts';
import {
  magBetrokkenSchoolZien,
  magDossierdelingZien,
  magGezagZien,
  magInschrijvingZien,
  magKindZien,
  magNoodtoegangZien,
} from '../../domein/dossier/regels/toegang-rijen.ts';
import { type Documentrij, magDocumentZien, magNotitieZien } from '../../domein/dossier/regels/toegang-stukken.ts';
import { magBerichtZien, magGebeurtenisZien, magTermijnZien } from '../../domein/dossier/regels/toegang-tijdlijn.ts';
import { magMatchZien } from '../../domein/matching/regels/toegang.ts';
import type { Actor } from '../../kern/actor/actor.ts';
import { type Datum, plusJaren } from '../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../kern/uitkomst/uitkomst.ts';
import { DEELVERWACHT } from './toegang-gelijk-delen.ts';
import { ONDERSTEUNINGSLEUTELS, ONDERSTEUNINGVERWACHT } from './toegang-gelijk-ondersteuning.ts';
import type { Rij } from './toegang-gelijk-rijen.ts';
import type { Kind, Wereld } from './toegang-gelijk-wereld.ts';

/** What a decision needs to know beside the row. */
export interface Vraag {
  readonly actor: Actor;
  readonly rij: Rij['velden'];
  readonly kind: Kind;
  /** magKindZien for this pupil, worked out once per actor and day. */
  readonly zien: Uitkomst<string>;
  readonly dag: Datum;
  readonly wereld: Wereld;
}

interface Tabelregel {
  /** SQL and code that name a row the same way. */
  readonly sleutel: readonly string[];
  readonly mag: (vraag: Vraag) => Uitkomst<string>;
}

const PROEFVERWACHT = { ...DEELVERWACHT, ...ONDERSTEUNINGVERWACHT };
const ID = ['id'];
const BRON = { regel: 'TOE-3', artikel: 'AVG artikel 5 lid 1 onder c' };
const document = (rij: Rij['velden']): Documentrij => ({
  vestiging: rij.vestiging,
  soort: rij.soort,
  voorOuders: rij.voor_ouders,
  door: rij.door,
});
const behoeftekind = ({ actor, kind, zien, dag }: Vraag) => ({ zien, gedeeld: isGedeeldOp(actor, kind, dag) });

/** Per table: which pure function says who sees a row. */
export const VERWACHT = {
  leerling: { sleutel: ID, mag: ({ zien }) => zien },
  gezag: {
    sleutel: ['leerling', 'persoon'],
    mag: (v) => magGezagZien(v.actor, v.rij as Kind['gezag'][0], v.kind, v.dag),
  },
  inschrijving: {
    sleutel: ID,
    mag: (v) => magInschrijvingZien(v.actor, v.rij as Kind['inschrijvingen'][0], v.kind, v.dag),
  },
  betrokken_school: {
    sleutel: ['onderwerp'],
    mag: (v) => magBetrokkenSchoolZien(v.actor, v.rij as Kind['scholen'][0], v.kind, v.dag),
  },
  dossierdeling: {
    sleutel: ['leerling', 'vestiging', 'van'],
    mag: (v) => magDossierdelingZien(v.actor, v.rij as Kind['scholen'][0], v.kind, v.dag),
  },
  noodtoegang: { sleutel: ID, mag: (v) => magNoodtoegangZien(v.actor, v.rij as Kind['noodtoegang'][0], v.kind, v.dag) },
  notitie: {
    sleutel: ID,
    mag: (v) => magNotitieZien(v.actor, v.rij as { vestiging: string; soort: string }, v.kind, v.dag),
  },
  document: { sleutel: ID, mag: (v) => magDocumentZien(v.actor, document(v.rij), v.kind, v.dag) },
  behoefte: { sleutel: ID, mag: (v) => magBehoefteZien(v.actor, v.rij as { vestiging: string }, behoeftekind(v)) },
  beschrijving: {
    sleutel: ID,
    mag: (v) => magBeschrijvingZien(v.actor, v.rij as { vestiging: string; soort: string }, behoeftekind(v)),
  },
  match: { sleutel: ID, mag: (v) => magMatchZien(v.actor, v.rij as { vestiging: string }, v.zien) },
  aanmelding: { sleutel: ID, mag: (v) => magAanmeldingZien(v.actor, v.rij as { vestiging: string }, v.zien) },
  aanmelding_handeling: {
    sleutel: ['aanmelding', 'volgnummer'],
    mag: (v) => magAanmeldingZien(v.actor, v.rij as { vestiging: string }, v.zien),
  },
  schorsing: { sleutel: ID, mag: (v) => magMaatregelZien(v.actor, v.rij as { vestiging: string }, v.zien) },
  verwijdering: { sleutel: ID, mag: (v) => magMaatregelZien(v.actor, v.rij as { vestiging: string }, v.zien) },
  aanmelding_concept: { sleutel: ID, mag: (v) => magConceptZien(v.actor, v.rij as { persoon: string }) },
  gebeurtenis: {
    sleutel: ID,
    mag: ({ actor, rij, kind, dag }) =>
      magGebeurtenisZien(
        actor,
        {
          vestiging: rij.vestiging,
          swv: rij.swv,
          voorOuders: rij.voor_ouders,
          soort: rij.soort as string,
          persoon: (rij.gegevens as { persoon?: string }).persoon,
          meerderjarig: kind.geboren <= plusJaren(dag, -18),
        },
        rij.leerling === undefined ? undefined : kind,
        dag,
      ),
  },
  termijn: {
    sleutel: ID,
    mag: ({ actor, rij, kind, dag, wereld }) =>
      magTermijnZien(
        actor,
        rij as { vestiging: string; swv: string; soort: string },
        bestuurVan(wereld, rij.vestiging, dag),
        kind,
        dag,
      ),
  },
  bericht: { sleutel: ID, mag: ({ actor, rij }) => magBerichtZien(actor, { aanPersoon: rij.aan_persoon }) },
  ...deelregels(),
} as const satisfies Record<string, Tabelregel>;
/** The tables of which a file of this test says who sees a row. */
function deelregels(): Readonly<Record<keyof typeof PROEFVERWACHT, Tabelregel>> {
  const nee = magNiet({ code: 'niet-verwacht', zin: 'Volgens de proef is dit niet voor deze persoon.', bron: BRON });
  return Object.fromEntries(
    Object.entries(PROEFVERWACHT).map(([tabel, ziet]) => [
      tabel,
      {
        sleutel: ONDERSTEUNINGSLEUTELS[tabel] ?? ID,
        mag: (vraag: Vraag) => (ziet(vraag) ? mag('Volgens de proef is dit voor deze persoon.', BRON) : nee),
      },
    ]),
  ) as unknown as Record<keyof typeof PROEFVERWACHT, Tabelregel>;
}

export type Tabel = keyof typeof VERWACHT;

function bestuurVan({ scholen }: Wereld, vestiging: string, dag: Datum): string | undefined {
  return scholen
    .find(({ code }) => code === vestiging)
    ?.besturen.find(({ van, tot }) => van <= dag && (tot === null || tot > dag))?.bestuur;
}

/** The rows that this actor should see on this day, by table and key; and how many decisions that took. */
export function verwachtZicht(
  wereld: Wereld,
  rijen: readonly Rij[],
  actor: Actor,
  dag: Datum,
): ReadonlyMap<string, string> {
  const kinderen = new Map(wereld.kinderen.map((kind) => [kind, magKindZien(actor, kind, dag)]));
  const [eerste] = wereld.kinderen as [Kind];
  const zicht = new Map<string, string>();
  for (const { tabel, kind = eerste, velden, erbij } of rijen) {
    const regel: Tabelregel = VERWACHT[tabel as Tabel];
    const zien = kinderen.get(kind) as Uitkomst<string>;
    const uitkomst = regel.mag({ actor, rij: { ...velden, ...erbij }, kind, zien, dag, wereld });
    if (uitkomst.mag) zicht.set(`${tabel} ${sleutelVan(regel, velden)}`, uitkomst.waarde);
  }
  return zicht;
}

export const sleutelVan = ({ sleutel }: Tabelregel, velden: Rij['velden']) =>
  sleutel.map((kolom) => String(velden[kolom])).join(' ');
