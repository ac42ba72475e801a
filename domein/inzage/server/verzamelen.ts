import { type Datum, plusJaren } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { haalNamenWeg } from '../../dossier/regels/naam-uit-bestandsnaam.ts';
import type { Uitvoer } from '../contract-uitvoer.ts';
import { documentpad, verdeelInDelen } from '../regels/uitvoer.ts';
import * as dossier from './opslag-uitvoer.ts';
import * as ondersteuning from './opslag-uitvoer-ondersteuning.ts';
import * as zaken from './opslag-uitvoer-zaken.ts';
import { vindLokaleNamen } from './opslag-woorden.ts';

interface Wanneer {
  readonly nu: string;
  readonly vandaag: Datum;
  readonly voor: Uitvoer['gemaaktVoor'];
}

/** TOE-3: everything in a dossier that this actor and the parents may read; undefined when the pupil is not there for this actor. */
export async function verzamel(tx: Tx, leerling: string, { nu, vandaag, voor }: Wanneer): Promise<Uitvoer | undefined> {
  const kind = await dossier.leesKind(tx, leerling);
  if (kind === undefined) return undefined;
  const gezag = await dossier.leesGezag(tx, leerling);
  const lokaal = await vindLokaleNamen(tx, kind.samenwerkingsverband);
  const behoeften = await dossier.leesBehoeften(tx, leerling);
  return {
    vorm: 'opmaat-dossier-1',
    gemaaktOp: nu,
    gemaaktVoor: voor,
    kind,
    gezag,
    inschrijvingen: await dossier.leesInschrijvingen(tx, leerling),
    betrokkenScholen: await dossier.leesBetrokkenScholen(tx, leerling),
    dossierdelingen: await dossier.leesDossierdelingen(tx, leerling),
    behoeften: behoeften.map((behoefte) => ({
      ...behoefte,
      naam: vindCategorie(behoefte.categorie)?.naam ?? lokaal.get(behoefte.categorie) ?? behoefte.categorie,
    })),
    beschrijvingen: await dossier.leesBeschrijvingen(tx, leerling),
    notities: await dossier.leesNotities(tx, leerling),
    documenten: await verzamelDocumenten(
      tx,
      kind,
      gezag.map(({ naam }) => naam),
    ),
    matches: await zaken.leesMatches(tx, leerling),
    aanmeldingen: await zaken.leesAanmeldingen(tx, leerling),
    termijnen: await zaken.leesTermijnen(tx, leerling),
    toestemmingen: await zaken.leesToestemmingen(tx, leerling),
    delingen: await zaken.leesDelingen(tx, leerling),
    omgeving: await zaken.leesOmgeving(tx, leerling),
    informatieverzoeken: await zaken.leesInformatieverzoeken(tx, leerling),
    opmerkingen: await dossier.leesOpmerkingen(tx, leerling),
    schorsingen: await zaken.leesSchorsingen(tx, leerling),
    verwijderingen: await zaken.leesVerwijderingen(tx, leerling),
    plannen: await ondersteuning.leesPlannen(tx, leerling),
    arrangementen: await ondersteuning.leesArrangementen(tx, leerling),
    medischeHandelingen: await ondersteuning.leesMedisch(tx, leerling),
    toelaatbaarheid: await ondersteuning.leesToelaatbaarheid(tx, leerling),
    geschillen: await ondersteuning.leesGeschillen(tx, leerling),
    veiligThuis: await ondersteuning.leesVeiligThuis(tx, leerling),
    tijdlijn: await dossier.leesTijdlijn(tx, leerling),
    bewaren: await zaken.leesBewaren(tx, leerling),
    gelezen: await zaken.leesGelezen(tx, leerling, plusJaren(vandaag, -1), vandaag),
  };
}

/** The documents with their place in the ZIP; the names of persons are taken out of the names of the files. */
async function verzamelDocumenten(
  tx: Tx,
  kind: Uitvoer['kind'],
  ouders: readonly string[],
): Promise<Uitvoer['documenten']> {
  const documenten = await dossier.leesDocumenten(tx, kind.id);
  const delen = verdeelInDelen(documenten.map(({ bytes }) => bytes));
  return documenten.map(({ naam, ...document }, plaats) => ({
    ...document,
    bestand: documentpad(plaats + 1, haalNamenWeg(naam, { leerling: kind, ouders }).naam),
    deel: delen[plaats] ?? 1,
  }));
}

/** In how many parts the ZIP comes. */
export function aantalDelen({ documenten }: Pick<Uitvoer, 'documenten'>): number {
  return documenten.at(-1)?.deel ?? 1;
}
