import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Bestandskeuze } from '../../../web/platform/delen/bestandskeuze.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst, Vinkje } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import type { DocumentToegevoegd, Dossier } from '../contract.ts';
import { DOCUMENTNAAM, TOEGELATEN } from '../regels/document.ts';
import { ververs } from './vragen.ts';

const GRENS = { extensies: Object.keys(TOEGELATEN).map((extensie) => `.${extensie}`), maxMb: 10 };

interface Props {
  readonly dossier: Dossier;
  /** With the new name of the file, when a name of a person was taken out of it. */
  readonly onKlaar: (naamAangepast?: string) => void;
}

/** One document with its kind; for school also whether it is a working document. */
export function DocumentToevoegen({ dossier, onKlaar }: Props) {
  const { leerling, mag } = dossier;
  const vraagbaak = useQueryClient();
  const formulier = useFormulier({
    begin: {
      soort: (mag.documentsoorten.length === 1 ? mag.documentsoorten[0] : '') as string,
      bestand: [] as readonly File[],
      werkdocument: false,
    },
    controleer: ({ soort, bestand }) => ({
      ...(soort === '' && { soort: 'Kies wat voor document dit is.' }),
      ...(bestand.length === 0 && { bestand: 'Kies een bestand.' }),
    }),
    verstuur: ({ soort, bestand, werkdocument }) => {
      const pakket = new FormData();
      pakket.set('soort', soort);
      pakket.set('voorOuders', String(!(werkdocument && soort === 'overig')));
      const [gekozen] = bestand;
      if (gekozen) pakket.set('bestand', gekozen, gekozen.name);
      return api.upload<DocumentToegevoegd>(`/leerlingen/${leerling.id}/documenten`, pakket);
    },
    naAfloop: async ({ naamAangepast }) => {
      await ververs(vraagbaak, leerling.id);
      onKlaar(naamAangepast);
    },
  });
  return (
    <div className="dossier-formulier opmaat-niet-afdrukken">
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        {mag.documentsoorten.length > 1 && (
          <Keuzelijst
            {...formulier.veld('soort')}
            label="Wat voor document is het?"
            leeg="Kies een soort"
            opties={mag.documentsoorten.map((soort) => ({ waarde: soort, tekst: DOCUMENTNAAM[soort] }))}
          />
        )}
        <Bestandskeuze
          {...formulier.veld('bestand')}
          label="Bestand"
          grens={GRENS}
          uitleg={{
            doel: 'Zo hoeft niemand hetzelfde nog eens op te sturen of te onderzoeken.',
            lezers: mag.werkdocument
              ? 'Uw school en de ouders met gezag. Een andere school pas als ouders dat goedvinden.'
              : 'Ouders met gezag en de scholen die bij het dossier betrokken zijn.',
          }}
        />
        {mag.werkdocument && formulier.waarden.soort === 'overig' && (
          <Vinkje
            {...formulier.veld('werkdocument')}
            verplicht={false}
            label="Dit is een werkdocument: alleen voor onze school, niet voor ouders."
          />
        )}
        <Knoppenrij>
          <Knop type="submit" bezig={formulier.bezig}>
            Document toevoegen
          </Knop>
          <Knop soort="stil" onClick={() => onKlaar()}>
            Sluiten
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </div>
  );
}
