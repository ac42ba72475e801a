import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Briefopbouw, maakPdf } from '../../../server/platform/pdf.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { NIET_ERIN } from '../regels/uitvoer.ts';
import { schrijfGeschillen, schrijfToelaatbaarheid } from './pdf-besluiten.ts';
import { schrijfBehoeften, schrijfKind, schrijfStukken } from './pdf-kind.ts';
import { schrijfHulp, schrijfPlannen } from './pdf-ondersteuning.ts';
import { dag, dagVan, eenRegel, wie } from './pdf-woorden.ts';
import { schrijfAanmeldingen, schrijfOpmerkingen, schrijfToestemmingen } from './pdf-zaken.ts';

/**
 * So many lines of the timeline stand in the PDF, the newest; all of them are in dossier.json. Making a PDF holds up everybody else:
 * 5,000 lines take about a second.
 */
const MEESTE_IN_PDF = 5000;

/** The dossier as people read it, from top to bottom, for a screen reader too. */
export function maakDossierPdf(uitvoer: Uitvoer, vandaag: Datum): Promise<Buffer> {
  return maakPdf({
    titel: `Dossier ${uitvoer.kind.dossiernummer}`,
    nu: uitvoer.gemaaktOp,
    opbouw: (ruw) => {
      // A list without points is read aloud as one; nothing is better.
      const brief: Briefopbouw = { ...ruw, lijst: (regels) => (regels.length > 0 ? ruw.lijst(regels) : undefined) };
      schrijfVoorblad(brief, uitvoer, vandaag);
      schrijfKind(brief, uitvoer);
      schrijfBehoeften(brief, uitvoer);
      schrijfOpmerkingen(brief, uitvoer);
      schrijfStukken(brief, uitvoer);
      schrijfPlannen(brief, uitvoer);
      schrijfHulp(brief, uitvoer);
      schrijfToelaatbaarheid(brief, uitvoer);
      schrijfGeschillen(brief, uitvoer);
      schrijfAanmeldingen(brief, uitvoer);
      schrijfToestemmingen(brief, uitvoer);
      schrijfTijdlijn(brief, uitvoer);
      schrijfGelezen(brief, uitvoer);
    },
  });
}

function schrijfVoorblad({ kop, alinea, lijst }: Briefopbouw, { kind, gemaaktVoor }: Uitvoer, vandaag: Datum): void {
  kop(1, `Dossier ${kind.dossiernummer}`);
  alinea(
    `Dit is een kopie van alles wat in Opmaat staat over ${kind.roepnaam}, gemaakt op ${dag(vandaag)}. ${VOOR_WIE[gemaaktVoor]}`,
  );
  alinea(
    'Bewaar dit goed: er staan persoonlijke gegevens in. Klopt er iets niet? Vraag de school om het te verbeteren, of zet uw eigen opmerking ernaast in Opmaat.',
  );
  kop(2, 'Wat hier niet in staat, en waarom');
  lijst(NIET_ERIN.map(({ wat, waarom }) => `${wat}. ${waarom}`));
}

const VOOR_WIE = {
  ouder: 'Het is gemaakt voor een ouder met gezag.',
  leerling:
    'Het is gemaakt voor de leerling zelf. Verslagen en documenten van school leest de leerling samen met de ouders of de school; die staan hier niet in.',
  school:
    'Een school maakte het op verzoek van een ouder. Het bevat wat deze school heeft en ouders mogen lezen; wat andere scholen hebben, staat er alleen in als dat is gedeeld.',
} as const;

function schrijfTijdlijn({ kop, alinea, lijst }: Briefopbouw, { tijdlijn, bewaren }: Uitvoer): void {
  kop(2, 'Wat er gebeurde');
  const rest = tijdlijn.length - MEESTE_IN_PDF;
  if (rest > 0) alinea(`Hier staan de nieuwste ${MEESTE_IN_PDF} regels. De ${rest} oudere staan in dossier.json.`);
  // One paragraph for each month: a tagged element for each line makes a long timeline ten times as slow.
  const perMaand = new Map<string, string[]>();
  for (const g of tijdlijn.slice(-MEESTE_IN_PDF)) {
    const maand = dagVan(g.moment).split(' ').slice(1).join(' ');
    const regels = perMaand.get(maand) ?? [];
    regels.push(`${dagVan(g.moment)}: ${eenRegel(g.tekst)} ${wie(g)}.`);
    perMaand.set(maand, regels);
  }
  for (const [maand, regels] of perMaand) {
    kop(3, maand.charAt(0).toUpperCase() + maand.slice(1));
    alinea(regels.join('\n'));
  }
  if (bewaren.length === 0) return;
  kop(2, 'Wanneer wat wordt gewist');
  lijst(bewaren.map((b) => `${dag(b.geplandOp)}: ${b.uitleg} (${b.artikel})`));
}

function schrijfGelezen({ kop, alinea, tabel }: Briefopbouw, { gelezen }: Uitvoer): void {
  kop(2, 'Wie het laatste jaar las of schreef');
  if (gelezen.length === 0) {
    alinea('Niemand, of het is nog niet bijgewerkt.');
    return;
  }
  tabel({
    koppen: ['Wie', 'Waarom', 'Hoe vaak', 'Laatst'],
    rijen: gelezen.map((g) => [
      [ROLNAAM[g.rol as Rol] ?? g.rol, g.organisatie ?? ''].filter((deel) => deel !== '').join(', '),
      `${g.doel} (${g.soort})`,
      String(g.aantal),
      dag(g.laatsteDag),
    ]),
  });
}
