import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const zoek = createRequire(import.meta.url);
const GEWOON = zoek.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const VET = zoek.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

const KANTLIJN = 56;
const GROOTTE = { 1: 18, 2: 13, 3: 11 } as const;
const TEKST = 10;
const KLEIN = 8;

/** What a letter is built from; everything is tagged, so that a screen reader reads headings, paragraphs, lists and tables as such. */
export interface Briefopbouw {
  readonly kop: (niveau: 1 | 2 | 3, tekst: string) => void;
  readonly alinea: (tekst: string) => void;
  readonly lijst: (regels: readonly string[]) => void;
  /** A table whose first column heads its row when there are no column heads. */
  readonly tabel: (tabel: {
    readonly koppen?: readonly string[];
    readonly rijen: readonly (readonly string[])[];
  }) => void;
}

/** Makes a tagged, Dutch PDF (PDF/UA) with its title and fonts inside it. `nu` is the moment that stands in its data. */
export function maakPdf({
  titel,
  nu,
  opbouw,
}: {
  titel: string;
  nu: string;
  opbouw: (brief: Briefopbouw) => void;
}): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: KANTLIJN,
    pdfVersion: '1.7',
    // The types of pdfkit do not know this subset yet.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    font: GEWOON,
    info: { Title: titel, Creator: 'Opmaat', Producer: 'Opmaat', CreationDate: new Date(nu) },
  });
  const delen: Buffer[] = [];
  const klaar = new Promise<Buffer>((gelukt, mislukt) => {
    doc.on('data', (deel: Buffer) => delen.push(deel));
    doc.on('end', () => gelukt(Buffer.concat(delen)));
    doc.on('error', mislukt);
  });
  doc.registerFont('gewoon', GEWOON).registerFont('vet', VET);
  const wortel = doc.struct('Document', { title: titel, lang: 'nl-NL' });
  doc.addStructure(wortel);
  opbouw(maakOpbouw(doc, wortel));
  wortel.end();
  doc.end();
  return klaar;
}

function maakOpbouw(doc: PDFKit.PDFDocument, wortel: PDFKit.PDFStructureElement): Briefopbouw {
  const breedte = () => doc.page.width - 2 * KANTLIJN;
  return {
    kop: (niveau, tekst) => {
      if (niveau > 1) doc.moveDown(0.8);
      houdBijeen(doc, 60);
      wortel.add(
        doc.struct(
          `H${niveau}`,
          {},
          () => void doc.font('vet').fontSize(GROOTTE[niveau]).text(tekst, KANTLIJN, doc.y, { width: breedte() }),
        ),
      );
      doc.moveDown(0.4);
    },
    alinea: (tekst) => {
      wortel.add(
        doc.struct(
          'P',
          {},
          () => void doc.font('gewoon').fontSize(TEKST).text(tekst, KANTLIJN, doc.y, { width: breedte(), lineGap: 2 }),
        ),
      );
      doc.moveDown(0.6);
    },
    lijst: (regels) => {
      const lijst = doc.struct('L');
      wortel.add(lijst);
      for (const regel of regels) {
        houdBijeen(doc, 30);
        const deel = doc.struct('LI');
        lijst.add(deel);
        const hoogte = doc.y;
        deel.add(doc.struct('Lbl', {}, () => void doc.font('gewoon').fontSize(TEKST).text('•', KANTLIJN, hoogte)));
        deel.add(
          doc.struct(
            'LBody',
            {},
            () => void doc.text(regel, KANTLIJN + 14, hoogte, { width: breedte() - 14, lineGap: 2 }),
          ),
        );
        deel.end();
        doc.moveDown(0.3);
      }
      lijst.end();
      doc.moveDown(0.3);
    },
    tabel: ({ koppen, rijen }) => tekenTabel(doc, wortel, koppen, rijen, breedte()),
  };
}

function tekenTabel(
  doc: PDFKit.PDFDocument,
  wortel: PDFKit.PDFStructureElement,
  koppen: readonly string[] | undefined,
  rijen: readonly (readonly string[])[],
  breedte: number,
): void {
  const tabel = doc.struct('Table');
  wortel.add(tabel);
  const kolommen = Math.max(koppen?.length ?? 0, ...rijen.map(({ length }) => length));
  // The first column is narrower: it names what stands beside it.
  const eerste = kolommen === 1 ? breedte : breedte * (kolommen === 2 ? 0.36 : 0.3);
  const overig = kolommen === 1 ? 0 : (breedte - eerste) / (kolommen - 1);
  const rij = (cellen: readonly string[], isKop: boolean) => {
    const vet = (plaats: number) => isKop || (koppen === undefined && plaats === 0);
    const maat = (plaats: number) => (plaats === 0 ? eerste : overig) - 8;
    doc.fontSize(isKop ? KLEIN + 1 : TEKST);
    const hoogte =
      Math.max(
        ...cellen.map((cel, plaats) =>
          doc.font(vet(plaats) ? 'vet' : 'gewoon').heightOfString(cel, { width: maat(plaats), lineGap: 1 }),
        ),
      ) + 7;
    houdBijeen(doc, hoogte);
    const boven = doc.y;
    const tr = doc.struct('TR');
    tabel.add(tr);
    cellen.forEach((cel, plaats) => {
      const links = KANTLIJN + (plaats === 0 ? 0 : eerste + (plaats - 1) * overig);
      tr.add(
        doc.struct(
          vet(plaats) ? 'TH' : 'TD',
          {},
          () =>
            void doc.font(vet(plaats) ? 'vet' : 'gewoon').text(cel, links, boven, { width: maat(plaats), lineGap: 1 }),
        ),
      );
    });
    tr.end();
    tekenLijn(doc, boven + hoogte - 3, breedte);
    doc.y = boven + hoogte;
  };
  if (koppen !== undefined) rij(koppen, true);
  for (const cellen of rijen) rij(cellen, false);
  tabel.end();
  doc.x = KANTLIJN;
  doc.moveDown(0.6);
}

/** A line is decoration: marked as such, so that nothing is read aloud for it. */
function tekenLijn(doc: PDFKit.PDFDocument, hoogte: number, breedte: number): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .moveTo(KANTLIJN, hoogte)
    .lineTo(KANTLIJN + breedte, hoogte)
    .lineWidth(0.5)
    .strokeColor('#b3b3b3')
    .stroke();
  doc.endMarkedContent();
}

function houdBijeen(doc: PDFKit.PDFDocument, hoogte: number): void {
  if (doc.y + hoogte > doc.page.height - KANTLIJN) doc.addPage();
}
