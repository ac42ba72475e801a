import { api } from '../../../web/platform/api.ts';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzelijst, Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { Omgevingbeeld } from '../contract.ts';
import { OMGEVINGSOORTEN, type Omgevingsoort, SOORTNAAM } from '../regels/partij.ts';
import { useVerversen } from './vragen.ts';

const SOORTEN = OMGEVINGSOORTEN.map((waarde) => ({ waarde, tekst: metHoofdletter(SOORTNAAM[waarde]) }));

interface Props {
  readonly beeld: Omgevingbeeld;
  readonly onKlaar: () => void;
}

/** Names one party: for parents with their yes or no, for a school with the question whether to ask parents. */
export function Partijformulier({ beeld, onKlaar }: Props) {
  const { leerling, scholen } = beeld;
  const ik = useIk();
  const isOuder = ik.rol === 'ouder';
  const ververs = useVerversen(leerling.id);
  const f = useFormulier({
    begin: {
      soort: '' as Omgevingsoort | '',
      naam: '',
      contact: '',
      email: '',
      telefoon: '',
      toestemming: isOuder ? '' : 'ja',
      vestiging: scholen.length === 1 ? (scholen[0]?.vestiging ?? '') : '',
    },
    bewaarSleutel: `${ik.persoon}:omgeving:${leerling.id}`,
    controleer: ({ soort, naam, toestemming, vestiging }) => ({
      ...(soort === '' && { soort: 'Kies wie of wat dit is.' }),
      ...(naam.trim() === '' && { naam: 'Vul de naam in.' }),
      ...(toestemming === '' && { toestemming: 'Kies of de school hier iets mag vragen.' }),
      ...(vestiging === '' && { vestiging: 'Kies voor welke school dit is.' }),
    }),
    verstuur: ({ vestiging, toestemming, ...rest }) =>
      api.post(`/leerlingen/${leerling.id}/omgeving`, {
        vestiging,
        partijen: [{ ...rest, toestemming: toestemming === 'ja' }],
      }),
    naAfloop: async () => {
      await ververs();
      onKlaar();
    },
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      {scholen.length > 1 && (
        <Keuzelijst
          {...f.veld('vestiging')}
          label="Voor welke school?"
          hint="Alleen deze school ziet de naam en mag er iets vragen."
          leeg="Kies een school"
          opties={scholen.map(({ vestiging, naam }) => ({ waarde: vestiging, tekst: naam }))}
        />
      )}
      <Keuzelijst
        {...f.veld('soort')}
        onWaarde={(waarde) => f.zet('soort', waarde as Omgevingsoort | '')}
        label="Wie of wat is het?"
        leeg="Kies uit de lijst"
        opties={SOORTEN}
      />
      <Tekstveld
        {...f.veld('naam')}
        label="Naam"
        hint="Bijvoorbeeld «Kinderopvang De Boomhut»"
        maxTekens={200}
        uitleg={{
          doel: 'Wie het kind al kent, kan vertellen wat helpt. Dan hoeft niemand opnieuw te beginnen.',
          lezers: isOuder
            ? 'De intern begeleider en de schoolleider van deze school, en de andere ouder met gezag.'
            : 'Uw school en de ouders. De leerling leest alleen de naam.',
        }}
      />
      <Tekstveld
        {...f.veld('contact')}
        label="Wie kent uw kind daar het best?"
        {...(!isOuder && { label: 'Naar wie vraagt u daar?' })}
        verplicht={false}
        maxTekens={150}
      />
      <div className="omgeving-naast-elkaar">
        <Tekstveld {...f.veld('email')} label="E-mailadres" soort="email" verplicht={false} maxTekens={254} />
        <Tekstveld
          {...f.veld('telefoon')}
          label="Telefoonnummer"
          soort="tel"
          inputMode="tel"
          verplicht={false}
          breedte="middel"
          maxTekens={30}
        />
      </div>
      {isOuder ? (
        <Keuzerondjes
          {...f.veld('toestemming')}
          label={`Mag de school hier iets over ${leerling.roepnaam} vragen?`}
          uitleg={{
            doel: 'De school mag alleen iets vragen als u dat goedvindt.',
            lezers: 'U, de andere ouder met gezag, en de intern begeleider en schoolleider van deze school.',
          }}
          opties={[
            {
              waarde: 'ja',
              tekst: 'Ja, dat mag',
              hint: 'De school stelt één vraag en noemt naam en geboortedatum van uw kind. U leest de vraag en het antwoord. Is er nog een ouder met gezag, dan moet die het ook goedvinden. U kunt elke dag van mening veranderen.',
            },
            {
              waarde: 'nee',
              tekst: 'Nee, alleen de naam',
              hint: 'De school weet wie uw kind kent, en vraagt er niets.',
            },
          ]}
        />
      ) : (
        <p className="opmaat-klein opmaat-rustig">
          Opmaat vraagt de ouders om toestemming. Pas als zij die geven, kunt u hier iets vragen.
        </p>
      )}
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Toevoegen
        </Knop>
        <Knop soort="stil" onClick={onKlaar}>
          Niet nu
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
