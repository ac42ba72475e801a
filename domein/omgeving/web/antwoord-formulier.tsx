import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { ApiFout, api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import type { Afgehandeld } from '../contract.ts';
import { LANGSTE_ANTWOORD } from '../regels/antwoordpagina.ts';
import { type Geopend, isVoorbij, kopVan } from './antwoordstap.ts';

interface Props {
  readonly sleutel: string;
  readonly geopend: Geopend;
  readonly onKlaar: () => void;
  readonly onDicht: (kop: string, zin: string) => void;
}

/** The question, who asks it and about whom, and room for the answer; what is typed stays in this browser tab until it is sent. */
export function Antwoordformulier({ sleutel, geopend, onKlaar, onDicht }: Props) {
  const { vraag, code } = geopend;
  const f = useFormulier({
    begin: { tekst: '', naam: '', functie: '' },
    bewaarSleutel: `antwoord:${sleutel}`,
    controleer: ({ tekst, naam }) => ({
      ...(tekst.trim() === '' && { tekst: 'Schrijf uw antwoord.' }),
      ...(naam.trim().length < 2 && { naam: 'Vul uw naam in. Die komt bij uw antwoord te staan.' }),
    }),
    verstuur: async (waarden) => {
      const gedaan = await api.post<Afgehandeld>(`/verzoeken/link/${encodeURIComponent(sleutel)}/antwoord`, {
        code,
        ...waarden,
      });
      // As an error, so that the form keeps what was typed.
      if (gedaan.stand !== 'opgeslagen' && !isVoorbij(gedaan.stand))
        throw new ApiFout({ status: 409, titel: 'Niet verstuurd' }, gedaan.zin);
      return gedaan;
    },
    naAfloop: ({ stand, zin }) => {
      if (stand === 'opgeslagen') return onKlaar();
      onDicht(kopVan(stand) ?? 'Uw antwoord is niet verstuurd', zin);
    },
  });
  return (
    <>
      <Paginakop
        titel={`${vraag.school} vraagt u om informatie`}
        sub={`${vraag.vrager} van ${vraag.school} in ${vraag.plaats} stelde deze vraag op ${schrijfDatum(vraag.verstuurdOp)}. U kunt antwoorden tot en met ${schrijfDatum(vraag.tot)}.`}
      />
      <Blok kop="Over wie het gaat">
        <Kenmerken kenmerken={overWie(vraag)} />
      </Blok>
      <Blok kop="De vraag" soort="nadruk">
        <p className="omgeving-tekst">{vraag.vraag}</p>
      </Blok>
      <Blok kop="Uw antwoord">
        <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
          <Melding kop="De ouders lezen uw antwoord" kopniveau={3}>
            <p>
              Zij gaven toestemming voor deze vraag. Schrijf in gewone woorden wat u zelf zag of weet, en alleen wat de
              school nodig heeft.
            </p>
          </Melding>
          <Tekstgebied
            {...f.veld('tekst')}
            label="Wat wilt u de school vertellen?"
            hint="Wat u typt, blijft in dit venster staan tot u het verstuurt. Sluit het niet te vroeg."
            regels={10}
            maxTekens={LANGSTE_ANTWOORD}
          />
          <Tekstveld {...f.veld('naam')} label="Uw naam" autoComplete="name" maxTekens={200} />
          <Tekstveld
            {...f.veld('functie')}
            label="Uw functie"
            hint="Bijvoorbeeld: pedagogisch medewerker"
            verplicht={false}
            autoComplete="organization-title"
            maxTekens={200}
          />
          <p className="opmaat-klein opmaat-rustig">
            U kunt één keer antwoorden. Daarna kunt u het niet meer veranderen.
          </p>
          <Knoppenrij>
            <Knop type="submit" bezig={f.bezig}>
              Antwoord versturen
            </Knop>
          </Knoppenrij>
        </Formulierkader>
      </Blok>
    </>
  );
}

function overWie({ kind, kindSchool, groep, aan, over }: Geopend['vraag']) {
  return [
    {
      naam: 'Kind',
      waarde: kind
        ? `${kind.naam}, geboren op ${schrijfDatum(kind.geboortedatum)}`
        : 'De naam mag hier niet staan. De school vertelt u om wie het gaat.',
    },
    ...(kindSchool ? [{ naam: 'Zit nu op', waarde: groep ? `${kindSchool}, groep ${groep}` : kindSchool }] : []),
    { naam: 'Gevraagd aan', waarde: over === '' ? aan : `${aan}, over ${over}` },
  ];
}
