import { useState } from 'react';
import { ApiFout } from '../platform/api.ts';
import { Bestandskeuze } from '../platform/delen/bestandskeuze.tsx';
import { Datumveld } from '../platform/delen/datumveld.tsx';
import { Formulierkader } from '../platform/delen/formulierkader.tsx';
import { Keuzelijst, Keuzerondjes, Vinkje, Vinkjes } from '../platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../platform/delen/knop.tsx';
import { Melding } from '../platform/delen/melding.tsx';
import { Getalveld, Tekstgebied, Tekstveld } from '../platform/delen/tekstveld.tsx';
import { Zoekkeuze } from '../platform/delen/zoekkeuze.tsx';
import { useFormulier } from '../platform/formulier.ts';
import { toonscholen } from './toonboek-gegevens.ts';

const bron = { regel: 'AAN-1', artikel: 'WPO artikel 40 lid 4' } as const;

function weiger(): Promise<never> {
  return Promise.reject(
    new ApiFout(
      {
        status: 422,
        titel: 'Dit kan nog niet',
        redenen: [
          { code: 'naam-ontbreekt', zin: 'Vul de voornaam van het kind in.', bron, veld: 'voornaam' },
          {
            code: 'geboren-ontbreekt',
            zin: 'Vul de geboortedatum in, bijvoorbeeld 31-12-2014.',
            bron,
            veld: 'geboren',
          },
          { code: 'soort-ontbreekt', zin: 'Kies waar het om gaat.', bron, veld: 'soort' },
        ],
      },
      'Vul het formulier verder in.',
    ),
  );
}

export function ToonFormulier() {
  const [bestanden, zetBestanden] = useState<readonly File[]>([]);
  const f = useFormulier({
    begin: {
      voornaam: '',
      geboren: '',
      vanaf: '2027-01-11',
      school: '',
      zoekschool: '',
      soort: '',
      hulp: ['rust'] as readonly string[],
      uren: 4 as number | null,
      toelichting: '',
      akkoord: false,
    },
    verstuur: weiger,
    bewaarSleutel: 'toonboek',
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      {f.conceptGevonden && (
        <Melding kop="U was hier al begonnen" kopniveau={3}>
          <p>Wat u eerder typte, staat er nog.</p>
        </Melding>
      )}
      <Tekstveld {...f.veld('voornaam')} label="Voornaam van het kind" autoComplete="off" />
      <Datumveld
        {...f.veld('geboren')}
        label="Geboortedatum"
        uitleg={{
          doel: 'Met de leeftijd bepalen wij naar welke groep uw kind kan.',
          lezers: 'De school waar u uw kind aanmeldt.',
        }}
      />
      <Datumveld
        {...f.veld('vanaf')}
        label="Vanaf wanneer"
        hint="De eerste dag op de nieuwe school"
        verplicht={false}
      />
      <Keuzerondjes
        {...f.veld('soort')}
        label="Waar gaat het om?"
        opties={[
          {
            waarde: 'arrangement',
            tekst: 'Extra ondersteuning op deze school',
            hint: 'Wij noemen dat een arrangement.',
          },
          {
            waarde: 'tlv',
            tekst: 'Een plek op een school voor speciaal onderwijs',
            hint: 'Daarvoor is een toelaatbaarheidsverklaring (TLV) nodig.',
          },
        ]}
      />
      <Vinkjes
        {...f.veld('hulp')}
        label="Wat helpt?"
        hint="Kies alles wat past."
        verplicht={false}
        opties={[
          { waarde: 'rust', tekst: 'Een rustige plek' },
          { waarde: 'structuur', tekst: 'Een voorspelbare dag' },
          { waarde: 'taal', tekst: 'Hulp bij taal' },
        ]}
      />
      <Keuzelijst
        {...f.veld('school')}
        label="School"
        leeg="Kies een school"
        opties={toonscholen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
      />
      <Zoekkeuze
        {...f.veld('zoekschool')}
        label="School zoeken"
        hint="Typ een deel van de naam."
        verplicht={false}
        opties={toonscholen.map(({ id, naam, plaats }) => ({ waarde: id, tekst: naam, hint: plaats }))}
      />
      <Getalveld {...f.veld('uren')} label="Hoeveel hulp is er nu?" eenheid="uur per week" decimalen={1} />
      <Tekstgebied
        {...f.veld('toelichting')}
        label="Toelichting"
        hint="Vertel in uw eigen woorden wat uw kind nodig heeft."
        maxTekens={600}
        verplicht={false}
      />
      <Bestandskeuze
        naam="verslag"
        label="Verslag"
        hint="Bijvoorbeeld van de logopedist."
        verplicht={false}
        waarde={bestanden}
        onWaarde={zetBestanden}
        grens={{ extensies: ['.pdf', '.docx', '.jpg'], maxMb: 10 }}
        meer
      />
      <Vinkje {...f.veld('akkoord')} label="Ik heb dit met de andere ouder besproken." />
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Versturen
        </Knop>
        <Knop soort="secundair" onClick={f.herstel}>
          Opnieuw beginnen
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
