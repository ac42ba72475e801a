import { useQueryClient } from '@tanstack/react-query';
import { api, apiPad } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Bestandskeuze } from '../../../web/platform/delen/bestandskeuze.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Opp, OppVersie } from '../contract.ts';
import { ververs } from './vragen.ts';

/** A form with a signature on it: a scan or a photo. */
const GRENS = { extensies: ['.pdf', '.jpg', '.jpeg', '.png', '.webp'], maxMb: 10 };

interface Props {
  readonly opp: Opp;
  readonly versie: OppVersie;
  readonly leerling: string;
}

/** OPP-3 · A parent signed on paper: the school records by name and day, with the form. */
export function Papier({ opp, versie, leerling }: Props) {
  const { vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const formulier = useFormulier({
    begin: {
      persoon: opp.personen.length === 1 ? (opp.personen[0]?.persoon ?? '') : '',
      antwoord: '',
      dag: vandaag as string,
      document: [] as readonly File[],
      // Uploaded once, also when the recording itself is refused and sent again.
      bewaard: null as string | null,
      tekst: '',
    },
    controleer: ({ persoon, antwoord, dag, document, bewaard }) => ({
      ...(persoon === '' && { persoon: 'Kies van wie het antwoord is.' }),
      ...(antwoord === '' && { antwoord: 'Kies wat het antwoord is.' }),
      ...(dag === '' && { dag: 'Vul de dag in.' }),
      ...(document.length === 0 && bewaard === null && { document: 'Voeg het ondertekende formulier toe.' }),
    }),
    verstuur: async ({ document, bewaard, ...rest }) => {
      const documentId = bewaard ?? (document[0] ? await bewaar(leerling, document[0]) : null);
      formulier.zet('bewaard', documentId);
      return api.post(`/opp/versies/${versie.id}/antwoord-op-papier`, {
        ...rest,
        document: documentId,
        hash: versie.hash,
      });
    },
    naAfloop: async () => {
      formulier.herstel();
      await ververs(vraagbaak, leerling);
    },
  });
  return (
    <details>
      <summary>Een ouder tekende op papier</summary>
      <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
        <p>
          <Anker href={apiPad(`/opp/versies/${versie.id}/pdf`)}>Print het plan (PDF)</Anker> en laat het ondertekenen.
          Leg hier vast wat er op het formulier staat.
        </p>
        <Keuzerondjes
          {...formulier.veld('persoon')}
          label="Wie tekende?"
          opties={opp.personen.map(({ persoon, naam }) => ({ waarde: persoon, tekst: naam }))}
        />
        <Keuzerondjes
          {...formulier.veld('antwoord')}
          label="Wat is het antwoord?"
          opties={[
            { waarde: 'akkoord', tekst: 'Eens met het handelingsdeel' },
            { waarde: 'niet_akkoord', tekst: 'Niet eens met het handelingsdeel' },
          ]}
        />
        <Datumveld
          {...formulier.veld('dag')}
          label="Op welke dag is getekend?"
          vanaf={versie.aangebodenDag ?? undefined}
          tot={vandaag}
        />
        <Bestandskeuze
          {...formulier.veld('document')}
          onWaarde={(bestanden) => {
            formulier.zet('document', bestanden);
            formulier.zet('bewaard', null);
          }}
          label="Het ondertekende formulier"
          hint="Een scan of een foto."
          grens={GRENS}
        />
        <Tekstgebied
          {...formulier.veld('tekst')}
          label={
            formulier.waarden.antwoord === 'niet_akkoord'
              ? 'Waarmee is de ouder het niet eens?'
              : 'Wat schreef de ouder erbij?'
          }
          verplicht={formulier.waarden.antwoord === 'niet_akkoord'}
          regels={3}
          maxTekens={4000}
        />
        <Knoppenrij>
          <Knop type="submit" soort="secundair" bezig={formulier.bezig}>
            Antwoord vastleggen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </details>
  );
}

async function bewaar(leerling: string, bestand: File): Promise<string> {
  const pakket = new FormData();
  pakket.set('soort', 'brief');
  pakket.set('voorOuders', 'true');
  pakket.set('bestand', bestand, bestand.name);
  return (await api.upload<{ id: string }>(`/leerlingen/${leerling}/documenten`, pakket)).id;
}
