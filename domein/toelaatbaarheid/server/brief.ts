import { createHash } from 'node:crypto';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { type Briefopbouw, maakPdf } from '../../../server/platform/pdf.ts';
import { BEZWAARCOMMISSIE, SWV_CONTACT } from '../../ondersteuningsplan/regels/instellingen.ts';
import { DISCIPLINES, OORDELEN, type Oordeel } from '../../tlv/regels/deskundigen.ts';
import { CATEGORIEN, TLV_SOORT } from '../../tlv/regels/soorten.ts';
import { IdPad } from '../../vormen.ts';
import { watNu, zegBesluit } from '../regels/vervolg.ts';
import { type Adviesrij, haalAdviezen } from './opslag.ts';
import { type Besluitrij, zoekBesluiten } from './opslag-besluit.ts';

export const besluitbrief = route({
  methode: 'GET',
  pad: '/tlv-besluiten/:id/brief',
  actie: 'toelaatbaarheid.brief',
  samenvatting: 'Het besluit als PDF, met de adviezen van de deskundigen en hoe u bezwaar maakt',
  doel: 'Een besluit over toelaatbaarheid bekendmaken',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'tlv'],
  schema: { params: IdPad },
  voerUit: async (context, { params }) => {
    const { tx, nu, verwerkt } = context;
    const [besluit] = await zoekBesluiten(tx, { id: params.id });
    if (besluit === undefined) nietGevonden();
    verwerkt({ leerling: besluit.leerling, onderwerp: besluit.aanvraag });
    const commissie = await haalInstelling(tx, besluit.swv, BEZWAARCOMMISSIE, besluit.beslotenDag);
    const contact = await haalInstelling(tx, besluit.swv, SWV_CONTACT, besluit.beslotenDag);
    const adviezen = (await haalAdviezen(tx, besluit.aanvraag)).filter(({ gegevenDag }) => gegevenDag !== null);
    const inhoud = await maakPdf({
      titel: titelVan(besluit),
      nu,
      opbouw: (brief) =>
        schrijf(brief, {
          besluit,
          adviezen,
          commissie: commissie.waarde,
          steunpunt: contact.waarde.steunpunt,
          aan: aanhef(context),
        }),
    });
    return {
      mediatype: 'application/pdf',
      inhoud,
      bestandsnaam: `besluit-${besluit.nummer ?? besluit.beslotenDag}.pdf`,
    } as never;
  },
});

interface Briefinhoud {
  readonly besluit: Besluitrij;
  readonly adviezen: readonly Adviesrij[];
  readonly commissie: string;
  readonly steunpunt: string;
  readonly aan: string;
}

const aanhef = ({ actor }: Pick<Context, 'actor'>) =>
  actor.rol === 'ouder' ? 'de ouders' : actor.rol === 'leerling' ? 'de leerling' : 'het bestuur van de school';

function titelVan({ soort, nummer }: Besluitrij): string {
  const { document } = TLV_SOORT[soort];
  return `Besluit over een ${document}${nummer === null ? '' : ` ${nummer}`}`;
}

/** The hash of what was decided, printed below each letter: two letters about the same decision show the same. */
export function hashVan(besluit: Besluitrij): string {
  const {
    uitkomst,
    nummer,
    soort,
    categorie,
    van,
    tot,
    heleSchoolperiode,
    voorwaarden,
    motivering,
    leerlingNaam,
    geboortedatum,
    beslotenDag,
    swv,
  } = besluit;
  const vast = JSON.stringify([
    swv,
    nummer,
    uitkomst,
    soort,
    categorie,
    van,
    tot,
    heleSchoolperiode,
    voorwaarden,
    motivering,
    leerlingNaam,
    geboortedatum,
    beslotenDag,
  ]);
  return createHash('sha256').update(vast).digest('hex');
}

/** TLV-8 · The decision as a letter: what, why, until when, the advice it rests on, what comes next (TLV-10) and how to object. */
function schrijf(brief: Briefopbouw, { besluit, adviezen, commissie, steunpunt, aan }: Briefinhoud): void {
  const { kop, alinea, tabel, lijst } = brief;
  const positief = besluit.uitkomst === 'positief';
  kop(1, titelVan(besluit));
  alinea(`${besluit.swvnaam}. Deze brief is voor ${aan}.`);
  if (besluit.ingetrokkenOp !== null)
    alinea(
      `Let op: dit besluit is ingetrokken op ${schrijfDatum(besluit.ingetrokkenOp)}. Reden: ${besluit.ingetrokkenOm}`,
    );
  if (besluit.vervangen) alinea('Let op: dit besluit is na bezwaar vervangen door een nieuw besluit.');
  alinea(zegBesluit(besluit));
  alinea(
    `Bent u het er niet mee eens? Dan kunt u ${besluit.naBezwaar ? 'in beroep gaan bij de rechtbank' : 'bezwaar maken'} tot en met ${schrijfDatum(besluit.bezwaarTot)}. Verderop leest u hoe.`,
  );
  kop(2, 'Het besluit');
  tabel({ rijen: rijenVan(besluit) });
  kop(2, 'Waarom');
  alinea(besluit.motivering);
  if (positief && besluit.voorwaarden !== '') {
    kop(2, 'Terug naar een gewone school');
    alinea(besluit.voorwaarden);
  }
  kop(2, 'Wat u nu doet');
  lijst(watNu(besluit.uitkomst, besluit.soort));
  schrijfBezwaar(brief, besluit, commissie);
  kop(2, 'Hebt u hulp nodig?');
  alinea('Het ouder- en jeugdsteunpunt helpt ouders en leerlingen. Dat is gratis en los van de school.');
  alinea(steunpunt || 'Hoe u het bereikt, staat op de website van het samenwerkingsverband.');
  schrijfAdviezen(brief, adviezen);
  alinea(`Controlegetal van dit besluit, waarmee u kunt zien dat de inhoud niet is veranderd: ${hashVan(besluit)}`);
}

function rijenVan(besluit: Besluitrij): string[][] {
  const { naam, document } = TLV_SOORT[besluit.soort];
  const dag = (d: Datum | null) => (d === null ? '' : schrijfDatum(d));
  return [
    ...(besluit.nummer === null ? [] : [['Nummer', besluit.nummer]]),
    ['Uitkomst', besluit.uitkomst === 'positief' ? 'Toegekend' : 'Afgewezen'],
    ['Leerling', `${besluit.leerlingNaam}, geboren op ${schrijfDatum(besluit.geboortedatum)}`],
    ['Gevraagd door', `${besluit.school} (${besluit.vestiging})`],
    [document === 'aanwijzing' ? 'Aanwijzing voor' : 'Verklaring voor', naam],
    ...(besluit.categorie === null ? [] : [['Categorie', `${besluit.categorie} (${CATEGORIEN[besluit.categorie]})`]]),
    ...(besluit.van === null
      ? []
      : [
          ['Geldt vanaf', dag(besluit.van)],
          ['Geldt tot en met', `${dag(besluit.tot)}${besluit.heleSchoolperiode ? ' (de hele schoolperiode)' : ''}`],
        ]),
    ['Besluit genomen op', `${schrijfDatum(besluit.beslotenDag)}, door ${besluit.beslotenDoorNaam}`],
    ['Voorbereid door', besluit.voorgesteldDoorNaam],
  ];
}

/** Awb 3:45: how, with whom and within which term one objects, or after an objection goes to the court; the last day worked out (Awb 6:7, 6:8, Algemene termijnenwet). */
function schrijfBezwaar({ kop, alinea, lijst }: Briefopbouw, besluit: Besluitrij, commissie: string): void {
  kop(2, 'Bent u het niet eens met dit besluit?');
  if (besluit.naBezwaar) {
    alinea(
      `Dit is een beslissing op een bezwaar. U kunt in beroep gaan bij de rechtbank. U hebt daarvoor zes weken, vanaf de dag na dit besluit. De laatste dag is ${schrijfDatum(besluit.bezwaarTot)}.`,
    );
    alinea(
      'Stuur de rechtbank een brief met uw naam en adres, de datum, waarom u het er niet mee eens bent, en dit besluit erbij. Onderteken uw brief. De rechtbank vraagt u een bedrag te betalen (griffierecht).',
    );
    return;
  }
  alinea(
    `Dan kunt u bezwaar maken. U hebt daarvoor zes weken, vanaf de dag na dit besluit. De laatste dag is ${schrijfDatum(besluit.bezwaarTot)}. Ouders en het bestuur van de school kunnen bezwaar maken.`,
  );
  lijst([
    'Het makkelijkst maakt u bezwaar in Opmaat, bij dit besluit. U kunt ook een brief sturen aan het samenwerkingsverband.',
    'Zet in uw bezwaar uw naam en adres, de datum, om welk besluit het gaat en waarom u het er niet mee eens bent. Onderteken een brief.',
    'U mag in een gesprek vertellen wat u vindt, voordat het samenwerkingsverband opnieuw beslist.',
  ]);
  alinea(commissie);
}

/** WPO 18a lid 14: parents get a copy of each advice. */
function schrijfAdviezen({ kop, alinea }: Briefopbouw, adviezen: readonly Adviesrij[]): void {
  if (adviezen.length === 0) return;
  kop(2, 'Bijlage: de adviezen van de deskundigen');
  for (const { plaats, naam, discipline, gegevenDag, oordeel, tekst } of adviezen) {
    kop(3, `Advies ${plaats}: ${DISCIPLINES[discipline].naam}`);
    alinea(
      `${naam}, op ${gegevenDag === null ? '' : schrijfDatum(gegevenDag)}. Oordeel: ${OORDELEN[oordeel as Oordeel].toLowerCase()}.`,
    );
    alinea(tekst ?? '');
  }
}
