import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { isDocumentVan } from '../../../server/platform/leerling.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { AntwoordInvoerVorm, VastleggingInvoerVorm } from '../contract.ts';
import { beoordeelAntwoord } from '../regels/antwoorden.ts';
import { MEDISCHBRON } from '../regels/bronnen.ts';
import type { Antwoord } from '../regels/handeling.ts';
import { beoordeelVastlegging } from '../regels/vastleggen.ts';
import { meld, meldVerandering, type Voorval } from './gevolgen.ts';
import { wachtOpAnderen } from './opslag.ts';
import { type NieuwAkkoord, voegAkkoordToe } from './opslag-schrijven.ts';
import { type Stuk, vindStuk } from './stuk.ts';
import { antwoorderVan } from './tonen.ts';

const DOEL = 'Toestemming voor medisch handelen op school';
const VOORVAL = {
  akkoord: 'akkoord',
  niet_akkoord: 'niet-akkoord',
  ingetrokken: 'ingetrokken',
} as const satisfies Record<Antwoord, Voorval>;

export const antwoord = route({
  methode: 'POST',
  pad: '/medisch/:id/antwoord',
  actie: 'medisch.antwoorden',
  samenvatting: 'Wees akkoord met een medische handeling, of niet, of trek een akkoord in',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['ouder', 'leerling', 'leraar', 'ib', 'schoolleider'],
  voorwaarde: 'voor zichzelf: ouders en leerling over de toestemming, wie het doet over het doen',
  schema: { params: IdPad, body: AntwoordInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { actor, vandaag, verwerkt } = context;
    const stuk = await haalGezien(context, params.id, body.versie);
    const school = actor.organisatie;
    if (school !== null && school !== stuk.rij.vestiging) nietGevonden();
    const goed = eis(beoordeelAntwoord(antwoorderVan(actor), body.antwoord, stuk.feiten, vandaag));
    await schrijf(context, stuk, {
      ...goed,
      persoon: actor.persoon,
      weg: 'opmaat',
      dag: vandaag,
      document: null,
      verklaardDoor: null,
      toelichting: body.toelichting?.trim() ?? '',
    });
    verwerkt({ leerling: stuk.rij.leerling, onderwerp: stuk.rij.id });
    return { gedaan: true as const };
  },
});

export const legAntwoordVast = route({
  methode: 'POST',
  pad: '/medisch/:id/vastlegging',
  actie: 'medisch.antwoord-vastleggen',
  samenvatting: 'Leg een akkoord vast dat op papier kwam, dat van het schoolbestuur, of een bekwaamheid',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  geweigerd: {
    zin: 'Dit legt de intern begeleider of de schoolleider van de school vast.',
    regel: 'ARR-6',
    artikel: 'handreiking Helderheid rond passend onderwijs, 3.7',
  },
  schema: { params: IdPad, body: VastleggingInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt } = context;
    const stuk = await haalGezien(context, params.id, body.versie);
    if (actor.organisatie !== stuk.rij.vestiging) nietGevonden();
    const document = body.document ?? null;
    if (document !== null && !(await isDocumentVan(tx, document, stuk.rij.leerling))) weigerDocument();
    const { partij, dag } = body;
    const goed = eis(
      beoordeelVastlegging(
        {
          partij,
          dag,
          antwoord: body.antwoord,
          persoon: body.persoon ?? null,
          naam: body.naam ?? '',
          verklaardDoor: body.verklaardDoor ?? '',
          metDocument: document !== null,
        },
        actor.rol,
        stuk.feiten,
        vandaag,
      ),
    );
    await schrijf(context, stuk, {
      ...goed,
      partij,
      dag,
      document,
      weg: 'papier',
      toelichting: body.toelichting?.trim() ?? '',
    });
    verwerkt({ leerling: stuk.rij.leerling, onderwerp: stuk.rij.id });
    return { gedaan: true as const };
  },
});

async function schrijf(context: Context, stuk: Stuk, nieuw: NieuwAkkoord): Promise<void> {
  await voegAkkoordToe(context.tx, context, stuk.rij, nieuw);
  await meld(context, stuk.rij, VOORVAL[nieuw.antwoord]);
  await meldVerandering(context, stuk.rij.id);
}

/** The act as the sender read it; otherwise a conflict: nobody agrees to something unseen (409). */
export async function haalGezien({ tx, vandaag }: Context, id: string, gezien: number): Promise<Stuk> {
  await wachtOpAnderen(tx, id);
  const stuk = (await vindStuk(tx, id, vandaag)) ?? nietGevonden();
  if (stuk.rij.versie === gezien) return stuk;
  return weiger(
    [
      {
        code: 'handeling-veranderd',
        zin: 'De school veranderde deze handeling intussen. Lees eerst wat er nu staat.',
        bron: MEDISCHBRON.toestemming,
      },
    ],
    'intussen-veranderd',
  );
}

/** A document of somebody else, or one that does not exist: said the same way. */
export function weigerDocument(): never {
  return weiger([
    {
      code: 'document-onbekend',
      veld: 'document',
      bron: MEDISCHBRON.afspraak,
      zin: 'Dit document staat niet in het dossier van deze leerling. Voeg het eerst toe.',
    },
  ]);
}
