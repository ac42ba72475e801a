import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Bestandskeuze } from '../../../web/platform/delen/bestandskeuze.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { TOEGELATEN } from '../../dossier/regels/document.ts';
import type { Handelingbeeld } from '../contract.ts';
import { bewaarDocument, ververs } from './vragen.ts';

/** Something to read: no sound or film. */
const GRENS = {
  extensies: Object.keys(TOEGELATEN).flatMap((soort) => (/^m\w\w$/.test(soort) ? [] : [`.${soort}`])),
  maxMb: 10,
};
type Wie = Handelingbeeld['mag']['vastleggen'][number];

interface Props {
  readonly handeling: Handelingbeeld;
  readonly leerling: string;
}

/** Records what did not come through Opmaat: a signed paper, the agreement of the board, a colleague's yes, an ability. */
export function Vastlegknop(props: Props) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop soort="secundair" klein icoon="vinkje" onClick={() => zetOpen(true)}>
        Antwoord vastleggen
      </Knop>
      <Dialoog open={open} onSluit={() => zetOpen(false)} titel="Antwoord vastleggen">
        <p>Voor wat op papier of mondeling kwam. Wie zelf inlogt, antwoordt het liefst in Opmaat.</p>
        <Vastlegformulier {...props} onKlaar={() => zetOpen(false)} />
      </Dialoog>
    </>
  );
}

const sleutelVan = ({ partij, persoon, naam }: Wie) => `${partij}|${persoon ?? ''}|${naam}`;

function tekstVan({ partij, naam }: Wie): string {
  switch (partij) {
    case 'bestuur':
      return 'Het schoolbestuur';
    case 'uitvoerder':
      return `${naam}: doet het wel of niet`;
    case 'bekwaamheid':
      return `${naam}: bekwaam verklaard`;
    case 'ouder':
    case 'leerling':
      return naam;
  }
}

function Vastlegformulier({ handeling, leerling, onKlaar }: Props & { readonly onKlaar: () => void }) {
  const { vandaag } = useIk();
  const vraagbaak = useQueryClient();
  const keuzes = handeling.mag.vastleggen;
  const formulier = useFormulier({
    begin: {
      persoon: '',
      antwoord: 'akkoord',
      naam: '',
      verklaardDoor: '',
      dag: vandaag as string,
      document: [] as readonly File[],
      // Uploaded once, also when the recording itself is refused and sent again.
      bewaard: null as string | null,
      toelichting: '',
    },
    controleer: (waarden) => controleer(waarden, keuzes),
    verstuur: async ({ document, bewaard, persoon, ...rest }) => {
      const wie = keuzes.find((keuze) => sleutelVan(keuze) === persoon);
      const documentId = bewaard ?? (document[0] ? await bewaarDocument(leerling, document[0], 'brief') : null);
      formulier.zet('bewaard', documentId);
      return api.post(`/medisch/${handeling.id}/vastlegging`, {
        ...rest,
        partij: wie?.partij,
        persoon: wie?.persoon ?? null,
        naam: rest.naam || wie?.naam || '',
        document: documentId,
        versie: handeling.versie,
      });
    },
    naAfloop: async () => {
      onKlaar();
      await ververs(vraagbaak, leerling);
    },
  });
  const wie = keuzes.find((keuze) => sleutelVan(keuze) === formulier.waarden.persoon);
  const papier = wie?.partij === 'ouder' || wie?.partij === 'leerling';
  const bekwaam = wie?.partij === 'bekwaamheid';
  const naamNodig = wie?.partij === 'bestuur' || (wie?.partij === 'ouder' && wie.persoon === null);
  return (
    <Formulierkader fouten={formulier.fouten} onVerstuur={formulier.verstuur}>
      <Keuzerondjes
        {...formulier.veld('persoon')}
        label="Van wie is het antwoord?"
        opties={keuzes.map((keuze) => ({ waarde: sleutelVan(keuze), tekst: tekstVan(keuze) }))}
      />
      {wie !== undefined && (
        <>
          {naamNodig && (
            <Tekstveld
              {...formulier.veld('naam')}
              label={
                wie.partij === 'bestuur' ? 'Wie is akkoord namens het schoolbestuur?' : 'Naam van de mentor of curator'
              }
              hint={
                wie.partij === 'bestuur'
                  ? 'Naam en functie. Dat kan uw eigen naam zijn, als u daarvoor mandaat hebt.'
                  : undefined
              }
              maxTekens={120}
            />
          )}
          {bekwaam && (
            <Tekstveld
              {...formulier.veld('verklaardDoor')}
              label="Wie verklaarde dit?"
              hint="Naam en beroep van de arts of verpleegkundige"
              maxTekens={200}
            />
          )}
          <Keuzerondjes
            {...formulier.veld('antwoord')}
            label="Wat is het antwoord?"
            opties={[
              {
                waarde: 'akkoord',
                tekst: bekwaam ? 'Bekwaam' : wie.partij === 'uitvoerder' ? 'Ja, vrijwillig' : 'Akkoord',
              },
              { waarde: 'niet_akkoord', tekst: bekwaam ? 'Niet (meer) bekwaam' : 'Nee, of niet meer' },
            ]}
          />
          <Datumveld {...formulier.veld('dag')} label="Op welke dag?" vanaf={handeling.versieDag} tot={vandaag} />
          <Bestandskeuze
            {...formulier.veld('document')}
            onWaarde={(bestanden) => {
              formulier.zet('document', bestanden);
              formulier.zet('bewaard', null);
            }}
            label={papier ? 'Het ondertekende papier' : 'Bewijs als bestand'}
            grens={GRENS}
            verplicht={papier}
          />
          <Tekstgebied
            {...formulier.veld('toelichting')}
            label="Toelichting"
            verplicht={false}
            regels={2}
            maxTekens={1000}
          />
        </>
      )}
      <Knoppenrij>
        <Knop type="submit" bezig={formulier.bezig}>
          Vastleggen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}

interface Waarden {
  readonly persoon: string;
  readonly naam: string;
  readonly verklaardDoor: string;
  readonly dag: string;
  readonly document: readonly File[];
  readonly bewaard: string | null;
}

function controleer({ persoon, naam, verklaardDoor, dag, document, bewaard }: Waarden, keuzes: readonly Wie[]) {
  const wie = keuzes.find((keuze) => sleutelVan(keuze) === persoon);
  if (wie === undefined) return { persoon: 'Kies van wie het antwoord is.' };
  const papier = wie.partij === 'ouder' || wie.partij === 'leerling';
  return {
    ...(wie.partij === 'bestuur' && naam.trim() === '' && { naam: 'Vul de naam in.' }),
    ...(wie.partij === 'bekwaamheid' && verklaardDoor.trim() === '' && { verklaardDoor: 'Vul in wie dit verklaarde.' }),
    ...(dag === '' && { dag: 'Vul de dag in.' }),
    ...(papier && document.length === 0 && bewaard === null && { document: 'Voeg het ondertekende papier toe.' }),
  };
}
