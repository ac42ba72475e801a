import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import type { Bestandsantwoord, Context } from '../../../server/platform/http/route.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { type Uitvoer, UitvoerVorm, UitvoerZoek } from '../contract-uitvoer.ts';
import { uitvoernaam } from '../regels/uitvoer.ts';
import { schrijfLeesmij } from './leesmij.ts';
import { leesInhoud } from './opslag-uitvoer.ts';
import { maakDossierPdf } from './uitvoer-pdf.ts';
import { maakZip, type Zipbestand } from './uitvoer-zip.ts';
import { aantalDelen, verzamel } from './verzamelen.ts';

const DOEL = 'Ouders en leerling een kopie geven van alles wat over het kind is vastgelegd';
export const GEWEIGERD = {
  zin: 'Een kopie van het hele dossier is voor de ouders met gezag en de leerling. Vroegen zij er op papier om? Dan maakt de intern begeleider of de schoolleider de kopie.',
  regel: 'TOE-3',
  artikel: 'AVG artikel 15',
};

/** TOE-3, AVG art. 15 and 20: everything in one action, readable and machine-readable. */
export const haalUitvoer = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/uitvoer',
  actie: 'inzage.uitvoer',
  samenvatting: 'Het hele dossier als ZIP: PDF, JSON en documenten',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'leerling'],
  geweigerd: GEWEIGERD,
  schema: { params: LeerlingPad, zoek: UitvoerZoek },
  voerUit: async (context, { params, zoek }) => geefZip(context, params.leerling, zoek.deel ?? 1) as never,
});

export const haalUitvoerJson = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/uitvoer.json',
  actie: 'inzage.uitvoer-json',
  samenvatting: 'Het hele dossier voor andere systemen (vorm opmaat-dossier-1), zonder de inhoud van documenten',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'leerling'],
  geweigerd: GEWEIGERD,
  schema: { params: LeerlingPad, antwoord: UitvoerVorm },
  voerUit: async (context, { params }) => haalVerzameld(context, params.leerling),
});

/** The ZIP, or one of its parts; only the first holds the PDF and the JSON. Unknown parts are not there. */
export async function geefZip(context: Context, leerling: string, nummer: number): Promise<Bestandsantwoord> {
  const { tx, vandaag, nu } = context;
  const uitvoer = await haalVerzameld(context, leerling);
  const deel = { nummer, van: aantalDelen(uitvoer) };
  if (nummer > deel.van) nietGevonden();
  const tekst = (pad: string, inhoud: string): Zipbestand => ({
    pad,
    klein: true,
    moment: nu,
    inhoud: async () => Buffer.from(inhoud, 'utf8'),
  });
  const bestanden: Zipbestand[] = [tekst('LEESMIJ.txt', schrijfLeesmij(uitvoer, vandaag, deel))];
  if (nummer === 1) {
    bestanden.push({ pad: 'dossier.pdf', klein: false, moment: nu, inhoud: () => maakDossierPdf(uitvoer, vandaag) });
    bestanden.push(tekst('dossier.json', JSON.stringify(uitvoer, null, 2)));
  }
  for (const { id, bestand, moment, deel: ligtIn } of uitvoer.documenten)
    if (ligtIn === nummer) bestanden.push({ pad: bestand, klein: false, moment, inhoud: () => leesInhoud(tx, id) });
  return {
    mediatype: 'application/zip',
    inhoud: await maakZip(bestanden),
    bestandsnaam: uitvoernaam(uitvoer.kind.dossiernummer, vandaag, deel, 'zip'),
  };
}

async function haalVerzameld(context: Context, leerling: string): Promise<Uitvoer> {
  const { tx, actor, nu, vandaag, verwerkt } = context;
  const voor = actor.rol === 'ouder' || actor.rol === 'leerling' ? actor.rol : 'school';
  const uitvoer = (await verzamel(tx, leerling, { nu, vandaag, voor })) ?? nietGevonden();
  verwerkt({ leerling });
  return uitvoer;
}
