import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { v7 as uuid } from 'uuid';
import { type Datum, datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route, type Upload } from '../../../server/platform/http/route.ts';
import { IdPad, LeerlingPad } from '../../vormen.ts';
import { DocumentenVorm, DocumentToegevoegdVorm } from '../contract.ts';
import { DOSSIERBRON } from '../regels/bronnen.ts';
import {
  controleerBestand,
  controleerVoorOuders,
  DOCUMENTNAAM,
  DOCUMENTSOORTEN,
  type Documentsoort,
  MEESTE_BYTES,
} from '../regels/document.ts';
import { haalNamenWeg, type Namen } from '../regels/naam-uit-bestandsnaam.ts';
import { vindGezag, vindLeerling } from './opslag.ts';
import { vindDocument, vindDocumenten, vindZelfdeDocument, voegDocumentToe } from './opslag-stukken.ts';

const LEZERS = ['ouder', 'leerling', 'ib', 'schoolleider'] as const;
const GEWEIGERD = {
  zin: 'Documenten lezen en toevoegen kan voor ouders met gezag, de leerling, de intern begeleider en de schoolleider.',
  regel: 'TOE-3',
  artikel: 'AVG artikel 5 lid 1 onder c',
};

export const bekijkDocumenten = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/documenten',
  actie: 'dossier.documenten',
  samenvatting: 'De documenten in een dossier, het nieuwste eerst',
  doel: 'Het dossier lezen',
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: GEWEIGERD,
  schema: { params: LeerlingPad, antwoord: DocumentenVorm },
  voerUit: async ({ tx, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const rijen = await vindDocumenten(tx, leerling.id);
    verwerkt({ leerling: leerling.id });
    return {
      documenten: rijen.map(({ leerling: _leerling, door_naam, door_rol, voor_ouders, ...rij }) => ({
        ...rij,
        voorOuders: voor_ouders,
        door: door_naam,
        rol: door_rol,
      })),
    };
  },
});

/** DOS-7, DOS-8, BEH-3: adds one document. Form fields beside the file: soort, and voorOuders (`true` or `false`, default true). */
export const voegDocument = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/documenten',
  actie: 'dossier.document-toevoegen',
  samenvatting: 'Voeg een document toe (hoogstens 10 MB)',
  doel: 'Documenten bewaren die nodig zijn voor passende ondersteuning',
  log: 'schrijven',
  rollen: LEZERS,
  geweigerd: GEWEIGERD,
  status: 201,
  bestand: { maximaal: MEESTE_BYTES },
  schema: { params: LeerlingPad, antwoord: DocumentToegevoegdVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt, legVast }, { params, upload }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    if (upload === undefined) return nietGevonden();
    const soort = leesSoort(upload, actor.rol);
    const voorOuders = eis(controleerVoorOuders(soort, upload.velden.voorOuders !== 'false'));
    const { inhoud } = upload;
    const gevonden = await fileTypeFromBuffer(inhoud).catch(() => undefined);
    const { naam: gegeven, mediatype } = eis(
      controleerBestand(
        {
          naam: upload.naam,
          bytes: inhoud.length,
          gevonden: gevonden?.mime,
          begin: inhoud.subarray(0, 1024).toString('latin1'),
        },
        soort,
      ),
    );
    // A name typed as a file name would travel along with every copy of it.
    const { naam, aangepast } = haalNamenWeg(gegeven, await haalNamen(tx, leerling, vandaag));
    const sha256 = createHash('sha256').update(inhoud).digest();
    const zelfde = await vindZelfdeDocument(tx, leerling.id, sha256);
    if (zelfde) {
      weiger(
        [
          {
            code: 'document-bestaat-al',
            bron: DOSSIERBRON.document,
            veld: 'bestand',
            zin: `Dit bestand staat al in het dossier, als ${zelfde.naam} (${schrijfDatum(datumInNederland(zelfde.moment))}).`,
          },
        ],
        'bestaat-al',
      );
    }
    const id = uuid();
    // What parents and pupil add belongs to no school: every involved school reads it.
    const vestiging = actor.rol === 'ouder' || actor.rol === 'leerling' ? null : actor.organisatie;
    await voegDocumentToe(tx, {
      id,
      leerling: leerling.id,
      swv: leerling.swv,
      vestiging,
      soort,
      naam,
      mediatype,
      grootte: inhoud.length,
      sha256,
      inhoud,
      voor_ouders: voorOuders,
      moment: nu,
      door: actor.persoon,
      door_naam: actor.naam,
      door_rol: actor.rol,
    });
    await legVast({
      soort: 'dossier.document',
      swv: leerling.swv,
      leerling: leerling.id,
      onderwerp: id,
      voorOuders,
      ...(vestiging !== null && { vestiging }),
      tekst: `Document toegevoegd: ${naam} (${DOCUMENTNAAM[soort].toLowerCase()}).`,
    });
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id, ...(aangepast && { naamAangepast: naam }) };
  },
});

export const download = route({
  methode: 'GET',
  pad: '/documenten/:id',
  actie: 'dossier.document-lezen',
  samenvatting: 'Haal een document op',
  doel: 'Het dossier lezen',
  log: 'lezen',
  rollen: LEZERS,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad },
  voerUit: async ({ tx, vandaag, verwerkt }, { params }) => {
    const document = (await vindDocument(tx, params.id)) ?? nietGevonden();
    const leerling = (await vindLeerling(tx, document.leerling)) ?? nietGevonden();
    verwerkt({ leerling: document.leerling, onderwerp: document.id });
    // Documents of before this rule, or of a child that was called otherwise then, leave without names too.
    const { naam } = haalNamenWeg(document.naam, await haalNamen(tx, leerling, vandaag));
    // Always to save, never to show in the page of Opmaat: a document is not ours to trust.
    return { mediatype: document.mediatype, inhoud: document.inhoud, bestandsnaam: naam };
  },
});

/** The names of pupil and parents, as far as the actor knows them. */
async function haalNamen(tx: Tx, leerling: Namen['leerling'] & { readonly id: string }, dag: Datum): Promise<Namen> {
  return { leerling, ouders: (await vindGezag(tx, leerling.id, dag)).map(({ naam }) => naam) };
}

function leesSoort(upload: Upload, rol: string): Documentsoort {
  const soort = DOCUMENTSOORTEN.find((mogelijk) => mogelijk === upload.velden.soort);
  if (soort === undefined) {
    weiger([
      { code: 'documentsoort', zin: 'Kies wat voor document dit is.', veld: 'soort', bron: DOSSIERBRON.document },
    ]);
  }
  if (rol === 'leerling' && soort !== 'tekening_of_opname') {
    weiger([
      {
        code: 'documentsoort-leerling',
        zin: 'Je kunt hier een tekening of opname van jezelf toevoegen.',
        veld: 'soort',
        bron: DOSSIERBRON.tekening,
      },
    ]);
  }
  return soort;
}
