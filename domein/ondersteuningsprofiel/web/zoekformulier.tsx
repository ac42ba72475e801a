import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import type { Keuzes } from '../contract.ts';
import { Hulpkiezer } from './hulpkiezer.tsx';
import { SOORTNAAM } from './woorden.ts';
import { leesHulp, schrijfHulp } from './zoekstand.ts';

const AFSTANDEN = ['2', '5', '10', '20', '50'];

export interface ZoekformulierProps {
  readonly adres: Readonly<Record<string, string>>;
  readonly onZet: (nieuw: Record<string, string | undefined>) => void;
  readonly fouten: Readonly<Record<string, string>>;
}

/** What one looks for. Texts count after «Zoeken» or Enter; choices at once. All of it stands in the address. */
export function Zoekformulier({ adres, onZet, fouten }: ZoekformulierProps) {
  const [zoek, zetZoek] = useState(adres.zoek ?? '');
  const [plaats, zetPlaats] = useState(adres.plaats ?? '');
  // Going back in the browser, or wiping the choices, changes the address under the form.
  useEffect(() => zetZoek(adres.zoek ?? ''), [adres.zoek]);
  useEffect(() => zetPlaats(adres.plaats ?? ''), [adres.plaats]);
  const keuzes = useQuery({
    queryKey: ['scholen', 'keuzes'],
    queryFn: () => api.get<Keuzes>('/scholen/keuzes'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const zet = (nieuw: Record<string, string | undefined>) => onZet({ zoek, plaats, pagina: undefined, ...nieuw });
  const heeftKeuze = ['zoek', 'plaats', 'binnen', 'soort', 'denominatie', 'behoefte', 'swv'].some(
    (naam) => adres[naam],
  );

  function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault();
    zet({});
  }

  return (
    <form className="vinder-formulier opmaat-niet-afdrukken" onSubmit={verstuur} aria-label="Scholen zoeken">
      <Hulpkiezer hulp={leesHulp(adres)} onHulp={(hulp) => zet({ behoefte: schrijfHulp(hulp) })} />
      <div className="vinder-velden">
        <Tekstveld
          naam="zoek"
          label="Naam van de school"
          soort="search"
          verplicht="zoek"
          waarde={zoek}
          onWaarde={zetZoek}
        />
        <Tekstveld
          naam="plaats"
          label="Postcode of plaats"
          verplicht="zoek"
          waarde={plaats}
          onWaarde={zetPlaats}
          fout={fouten.plaats}
        />
        <Keuzelijst
          naam="binnen"
          label="Hoe ver weg"
          verplicht="zoek"
          leeg={plaats ? 'Maakt niet uit' : 'Vul eerst een plaats in'}
          uitgeschakeld={plaats === ''}
          waarde={plaats === '' ? '' : (adres.binnen ?? '')}
          onWaarde={(binnen) => zet({ binnen })}
          opties={AFSTANDEN.map((km) => ({ waarde: km, tekst: `Hoogstens ${km} km` }))}
        />
        <Keuzelijst
          naam="soort"
          label="Soort school"
          verplicht="zoek"
          leeg="Alle soorten"
          waarde={adres.soort ?? ''}
          onWaarde={(soort) => zet({ soort })}
          opties={Object.entries(SOORTNAAM).map(([waarde, tekst]) => ({ waarde, tekst }))}
        />
        <Keuzelijst
          naam="denominatie"
          label="Richting"
          verplicht="zoek"
          leeg="Alle richtingen"
          waarde={adres.denominatie ?? ''}
          onWaarde={(denominatie) => zet({ denominatie })}
          opties={(keuzes.data?.denominaties ?? []).map((naam) => ({ waarde: naam, tekst: naam }))}
        />
      </div>
      <div className="vinder-knoppen">
        <Knop type="submit" icoon="zoek">
          Zoeken
        </Knop>
        {heeftKeuze && (
          <Knop
            soort="stil"
            icoon="kruis"
            onClick={() =>
              onZet({
                zoek: undefined,
                plaats: undefined,
                binnen: undefined,
                soort: undefined,
                denominatie: undefined,
                behoefte: undefined,
                swv: undefined,
                pagina: undefined,
              })
            }
          >
            Keuzes wissen
          </Knop>
        )}
      </div>
    </form>
  );
}
