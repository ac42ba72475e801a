import { useState } from 'react';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Icoon } from '../../../web/platform/delen/icoon.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Documenten, Dossier } from '../contract.ts';
import { DOCUMENTNAAM } from '../regels/document.ts';
import { DocumentToevoegen } from './document-toevoegen.tsx';
import { OpmerkingenBij } from './opmerkingen-bij.tsx';
import { useDocumenten } from './vragen.ts';
import { schrijfGrootte, schrijfWie } from './woorden.ts';

const EERST = 8;

/** The documents in this dossier, to save; and the form to add one. */
export function DocumentenBlok({ dossier }: { readonly dossier: Dossier }) {
  const { leerling, mag } = dossier;
  const [voegtToe, zetVoegtToe] = useState(false);
  const [alles, zetAlles] = useState(false);
  const [nieuweNaam, zetNieuweNaam] = useState<string>();
  const vraag = useDocumenten(leerling.id);
  const documenten = vraag.data?.documenten ?? [];
  const knop = mag.documentsoorten.length > 0 && !voegtToe && (
    <Knop soort="stil" klein icoon="plus" onClick={() => zetVoegtToe(true)}>
      Toevoegen
    </Knop>
  );
  return (
    <Blok kop="Documenten" actie={knop}>
      {voegtToe && (
        <DocumentToevoegen
          dossier={dossier}
          onKlaar={(naamAangepast) => {
            zetVoegtToe(false);
            zetNieuweNaam(naamAangepast);
          }}
        />
      )}
      {nieuweNaam !== undefined && (
        <Melding kop="De naam van het bestand is veranderd" kopniveau={3} nieuw>
          <p>
            Er stond een naam van een persoon in. Het bestand heet nu «{nieuweNaam}». Zo ziet niemand om wie het gaat
            als het bestand ergens anders terechtkomt. De inhoud is niet veranderd.
          </p>
        </Melding>
      )}
      {vraag.isPending && <Laden wat="de documenten" regels={3} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De documenten zijn er nu niet" kopniveau={3}>
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && documenten.length === 0 && <p className="opmaat-rustig">Er zijn nog geen documenten.</p>}
      <ul className="dossier-documenten">
        {documenten.slice(0, alles ? undefined : EERST).map((document) => (
          <Regel key={document.id} document={document} leerling={leerling.id} />
        ))}
      </ul>
      {documenten.length > EERST && !alles && (
        <Knop soort="stil" klein onClick={() => zetAlles(true)}>
          Alle {documenten.length} documenten tonen
        </Knop>
      )}
    </Blok>
  );
}

interface RegelProps {
  readonly document: Documenten['documenten'][number];
  readonly leerling: string;
}

function Regel({ document, leerling }: RegelProps) {
  const ik = useIk();
  return (
    <li>
      <a href={apiPad(`/documenten/${document.id}`)} download={document.naam} className="dossier-document">
        <Icoon naam="downloaden" maat={18} />
        <span>{document.naam}</span>
      </a>
      <span className="opmaat-klein opmaat-rustig">
        {DOCUMENTNAAM[document.soort]}, {schrijfGrootte(document.grootte)} ·{' '}
        {schrijfDag(datumInNederland(document.moment))} · {schrijfWie(document, ik.organisatienaam)}
      </span>
      {!document.voorOuders && <Status>niet voor ouders</Status>}
      <OpmerkingenBij
        leerling={leerling}
        bij="document"
        onderwerp={document.id}
        over={document.naam}
        door={document.door}
      />
    </li>
  );
}
