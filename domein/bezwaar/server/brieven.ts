import { createHash } from 'node:crypto';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { maakPdf } from '../../../server/platform/pdf.ts';
import { BEZWAARCOMMISSIE } from '../../ondersteuningsplan/regels/instellingen.ts';
import { TLV_SOORT } from '../../tlv/regels/soorten.ts';
import { berekenBezwaartermijn } from '../../toelaatbaarheid/regels/bezwaartermijn.ts';
import { IdPad } from '../../vormen.ts';
import { BEZWAAR_UITKOMSTNAAM, type Bezwaarhandeling, type BezwaarUitkomst } from '../regels/handeling.ts';
import { bepaalBezwaartermijn } from '../regels/termijn.ts';
import { type Besluitrij, vindBesluit } from './opslag.ts';
import { type Stuk, vindStuk } from './stuk.ts';

const BRIEF = {
  methode: 'GET',
  doel: 'Bezwaar tegen een besluit over toelaatbaarheid',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'tlv'],
} as const;

/** What the word of the law means for who objected. */
const BETEKENIS = {
  gegrond: 'U krijgt gelijk.',
  ongegrond: 'Wij blijven bij het eerste besluit.',
  niet_ontvankelijk: 'Dat betekent: wij konden het bezwaar niet behandelen.',
} as const satisfies Record<BezwaarUitkomst, string>;

interface Deel {
  readonly kop: string;
  readonly regels: readonly string[];
}

/** Awb 6:14: that it was received, what happens now, who advises, and when there is a decision. */
export const haalBevestiging = route({
  ...BRIEF,
  pad: '/bezwaren/:id/bevestiging',
  actie: 'bezwaar.bevestiging-ophalen',
  samenvatting: 'De ontvangstbevestiging van een bezwaar, als PDF',
  schema: { params: IdPad },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const stuk = (await vindStuk(tx, actor, params.id, vandaag)) ?? nietGevonden();
    verwerkt({ leerling: stuk.rij.leerling, onderwerp: params.id });
    const commissie = await haalInstelling<string>(tx, stuk.rij.swv, BEZWAARCOMMISSIE, stuk.rij.ontvangen_dag);
    return brief(
      'Ontvangstbevestiging van uw bezwaar',
      stuk,
      stuk.rij.ontvangen_op,
      bevestigingsdelen(stuk, commissie.waarde),
    );
  },
});

/** Awb 7:12: the decision with its reasons, and where one can go on. */
export const haalBeslissing = route({
  ...BRIEF,
  pad: '/bezwaren/:id/beslissing',
  actie: 'bezwaar.beslissing-ophalen',
  samenvatting: 'De beslissing op een bezwaar, als PDF',
  schema: { params: IdPad },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const stuk = (await vindStuk(tx, actor, params.id, vandaag)) ?? nietGevonden();
    verwerkt({ leerling: stuk.rij.leerling, onderwerp: params.id });
    const rij = stuk.rijen.findLast(({ handeling }) => handeling.soort === 'besloten');
    if (rij?.handeling.soort !== 'besloten') nietGevonden();
    const besloten = rij.handeling as Extract<Bezwaarhandeling, { soort: 'besloten' }>;
    const nieuw = besloten.nieuwBesluit === null ? undefined : await vindBesluit(tx, besloten.nieuwBesluit);
    return brief(
      'Beslissing op uw bezwaar',
      stuk,
      rij.moment,
      beslissingsdelen(stuk, { ...besloten, door: rij.door }, nieuw),
    );
  },
});

function bevestigingsdelen({ rij, besluit }: Stuk, commissie: string): readonly Deel[] {
  // As it stood on the day of receipt, so that the letter stays the same.
  const termijn = bepaalBezwaartermijn(
    [{ soort: 'ontvangen', dag: rij.ontvangen_dag }],
    besluit.bezwaar_tot,
    rij.ontvangen_dag,
  );
  const metCommissie = bepaalBezwaartermijn(
    [{ soort: 'commissie', dag: rij.ontvangen_dag, namen: [] }],
    besluit.bezwaar_tot,
    rij.ontvangen_dag,
  );
  return [
    {
      kop: 'Uw bezwaar is ontvangen',
      regels: [
        `Op ${schrijfDatum(rij.ontvangen_dag)} ontvingen wij het bezwaar van ${rij.indiener_naam}.`,
        rij.te_laat_om === null
          ? 'Het bezwaar kwam op tijd.'
          : `Bezwaar kon tot en met ${schrijfDatum(besluit.bezwaar_tot)}. U schreef waarom het niet eerder kon. Wij beoordelen dat eerst (Awb artikel 6:11).`,
      ],
    },
    {
      kop: 'Wat er nu gebeurt',
      regels: [
        'Een onafhankelijke commissie geeft advies. De commissie nodigt u uit voor een gesprek: de hoorzitting. U mag iemand meenemen. Wilt u geen gesprek, dan hoeft het niet (Awb artikel 7:2 en 7:3).',
        `Wij beslissen uiterlijk op ${schrijfDatum(metCommissie?.laatsteDag ?? besluit.bezwaar_tot)}${termijn ? `. Geeft er geen commissie advies, dan uiterlijk op ${schrijfDatum(termijn.laatsteDag)}` : ''}. Hebben wij meer tijd nodig, dan hoort u dat. Dat kan één keer, ten hoogste zes weken (Awb artikel 7:10).`,
        'Tot de beslissing blijft het besluit gelden.',
      ],
    },
    { kop: 'Waarom u bezwaar maakte', regels: [rij.gronden] },
    { kop: 'De commissie en het adres', regels: [commissie] },
  ];
}

function beslissingsdelen(
  { handelingen }: Stuk,
  besloten: Extract<Bezwaarhandeling, { soort: 'besloten' }> & { readonly door: string },
  nieuw: Besluitrij | undefined,
): readonly Deel[] {
  const advies = handelingen.findLast(({ soort }) => soort === 'geadviseerd');
  const gehoord = handelingen.findLast(({ soort }) => soort === 'gehoord' || soort === 'niet_gehoord');
  return [
    {
      kop: 'Onze beslissing',
      regels: [
        `Het bezwaar is ${BEZWAAR_UITKOMSTNAAM[besloten.uitkomst].toLowerCase()}. ${BETEKENIS[besloten.uitkomst]} Dat is beslist op ${schrijfDatum(besloten.dag)} door ${besloten.door}, die het eerste besluit niet nam.`,
        ...(nieuw === undefined ? [] : [beschrijfNieuw(nieuw)]),
      ],
    },
    { kop: 'Waarom', regels: [besloten.motivering] },
    {
      kop: 'Horen en advies',
      regels: [
        gehoord?.soort === 'gehoord'
          ? `Op ${schrijfDatum(gehoord.zitting)} is gehoord: ${gehoord.aanwezig}. ${gehoord.verslag}`
          : gehoord?.soort === 'niet_gehoord'
            ? `Er is niet gehoord. ${gehoord.waarom}`
            : 'Er is niet gehoord: het bezwaar kon niet in behandeling worden genomen (Awb artikel 7:3).',
        ...(advies?.soort === 'geadviseerd'
          ? [
              `De adviescommissie adviseerde op ${schrijfDatum(advies.adviesdag)}: ${BEZWAAR_UITKOMSTNAAM[advies.advies].toLowerCase()}. ${advies.tekst}`,
            ]
          : []),
        ...(besloten.afwijking === '' ? [] : [`Wij wijken af van het advies. ${besloten.afwijking}`]),
      ],
    },
    {
      kop: 'Bent u het hier niet mee eens?',
      regels: [
        `U kunt tot en met ${schrijfDatum(berekenBezwaartermijn(besloten.dag).laatsteDag)} beroep instellen bij de rechtbank, sector bestuursrecht (Awb artikel 7:1 en 6:7). Het ouder- en jeugdsteunpunt kan u daarbij helpen.`,
      ],
    },
  ];
}

function beschrijfNieuw({ soort, categorie, uitkomst, nummer, van, tot }: Besluitrij): string {
  const wat = `${TLV_SOORT[soort].document} voor ${TLV_SOORT[soort].naam}${categorie === null ? '' : `, categorie ${categorie}`}`;
  return uitkomst === 'positief' && van !== null && tot !== null
    ? `Er is een nieuw besluit: een ${wat}, nummer ${nummer ?? ''}, van ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}. Het vervangt het eerste besluit.`
    : `Er is een nieuw besluit: geen ${wat}. Het vervangt het eerste besluit.`;
}

async function brief(titel: string, { rij, besluit }: Stuk, moment: string, delen: readonly Deel[]) {
  const hash = createHash('sha256')
    .update(JSON.stringify([titel, rij.id, delen]))
    .digest('hex');
  const inhoud = await maakPdf({
    titel,
    nu: moment,
    opbouw: ({ kop, alinea, tabel }) => {
      kop(1, titel);
      alinea(besluit.swvnaam);
      tabel({
        rijen: [
          ['Leerling', `${besluit.leerling_naam}, geboren op ${schrijfDatum(besluit.geboortedatum)}`],
          [
            'Besluit',
            `${besluit.uitkomst === 'positief' ? 'Toegekend' : 'Afgewezen'}: ${TLV_SOORT[besluit.soort].naam}, van ${schrijfDatum(besluit.besloten_dag)}`,
          ],
          ['School', besluit.school],
          ['Bezwaar van', rij.indiener_naam],
        ],
      });
      for (const deel of delen) {
        kop(2, deel.kop);
        for (const regel of deel.regels) alinea(regel);
      }
      alinea(`Controlegetal van deze brief, waarmee u kunt zien dat de inhoud niet is veranderd: ${hash}`);
    },
  });
  return { mediatype: 'application/pdf', inhoud, bestandsnaam: `${titel.toLowerCase().replaceAll(' ', '-')}.pdf` };
}
