import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Bestandskeuze } from '../../../web/platform/delen/bestandskeuze.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { TOEGELATEN } from '../../dossier/regels/document.ts';
import type { Toestemming } from '../contract.ts';
import { ververs } from './vragen.ts';

const GRENS = { extensies: Object.keys(TOEGELATEN).map((extensie) => `.${extensie}`), maxMb: 10 };

interface Props {
  readonly toestemming: Toestemming;
  readonly leerling: string;
  readonly onKlaar: () => void;
}

/** TOE-1: an answer that came on a signed form, or was said and confirmed by mail, with the proof. */
export function Vastleggen({ toestemming, leerling, onKlaar }: Props) {
  const { vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const { beslissers, id, volgnummer } = toestemming;
  const formulier = useFormulier({
    begin: {
      persoon: beslissers.length === 1 ? (beslissers[0]?.persoon ?? '') : '',
      antwoord: '',
      weg: '',
      dag: vandaag as string,
      document: [] as readonly File[],
      // Uploaded once, also when the recording itself is refused and sent again.
      bewaard: null as string | null,
      toelichting: '',
    },
    controleer: ({ persoon, antwoord, weg, dag, document, bewaard }) => ({
      ...(persoon === '' && { persoon: 'Kies van wie het antwoord is.' }),
      ...(antwoord === '' && { antwoord: 'Kies wat het antwoord is.' }),
      ...(weg === '' && { weg: 'Kies hoe het antwoord kwam.' }),
      ...(dag === '' && { dag: 'Vul de dag in.' }),
      ...(weg === 'formulier' &&
        document.length === 0 &&
        bewaard === null && { document: 'Voeg het ondertekende formulier toe.' }),
    }),
    verstuur: async ({ document, bewaard, ...rest }) => {
      const documentId = bewaard ?? (document[0] ? await bewaar(leerling, document[0]) : null);
      formulier.zet('bewaard', documentId);
      return api.post(`/toestemmingen/${id}/vastlegging`, { ...rest, document: documentId, volgnummer });
    },
    naAfloop: async () => {
      await ververs(vraagbaak, leerling);
      onKlaar();
    },
  });
  const { weg } = formulier.waarden;
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Keuzerondjes
        {...formulier.veld('persoon')}
        label="Van wie is het antwoord?"
        opties={beslissers.map(({ persoon, naam, als }) => ({
          waarde: persoon,
          tekst: naam,
          hint: als === 'leerling' ? 'Leerling van zestien of ouder' : undefined,
        }))}
      />
      <Keuzerondjes
        {...formulier.veld('antwoord')}
        label="Wat is het antwoord?"
        opties={[
          { waarde: 'gegeven', tekst: 'Ja, toestemming' },
          { waarde: 'geweigerd', tekst: 'Nee, geen toestemming (ook als eerder ja is gezegd)' },
        ]}
      />
      <Keuzerondjes
        {...formulier.veld('weg')}
        label="Hoe kwam het antwoord?"
        opties={[
          {
            waarde: 'formulier',
            tekst: 'Op een ondertekend formulier',
            hint: 'Voeg het formulier toe, bijvoorbeeld als foto of PDF.',
          },
          {
            waarde: 'mail',
            tekst: 'Per mail, of mondeling en per mail bevestigd',
            hint: 'Plak de tekst van de mail, of voeg die toe.',
          },
        ]}
      />
      <Datumveld
        {...formulier.veld('dag')}
        label="Op welke dag?"
        hint="De dag op het formulier of van de mail"
        vanaf={toestemming.gevraagdDag}
        tot={vandaag}
      />
      <Bestandskeuze
        {...formulier.veld('document')}
        onWaarde={(bestanden) => {
          formulier.zet('document', bestanden);
          formulier.zet('bewaard', null);
        }}
        label="Formulier of mail als bestand"
        grens={GRENS}
        verplicht={weg === 'formulier'}
      />
      <Tekstgebied
        {...formulier.veld('toelichting')}
        label={weg === 'mail' ? 'Tekst van de mail' : 'Toelichting'}
        uitleg={{
          doel: 'De school moet kunnen laten zien wat er is geantwoord.',
          lezers: 'De ouders met gezag, de leerling en uw school.',
        }}
        verplicht={weg === 'mail' && formulier.waarden.document.length === 0}
        regels={3}
        maxTekens={1000}
      />
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          Vastleggen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}

async function bewaar(leerling: string, bestand: File): Promise<string> {
  const pakket = new FormData();
  pakket.set('soort', 'brief');
  pakket.set('voorOuders', 'true');
  pakket.set('bestand', bestand, bestand.name);
  return (await api.upload<{ id: string }>(`/leerlingen/${leerling}/documenten`, pakket)).id;
}
