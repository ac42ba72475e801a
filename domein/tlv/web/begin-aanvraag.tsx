import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Keuzerondjes } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { TlvBesluitbeeld, TlvVanLeerling } from '../contract.ts';
import { schrijfSoort } from '../regels/soorten.ts';
import { GezochteSchool } from './scholen.tsx';

interface Props {
  readonly gegevens: TlvVanLeerling;
  /** Declarations that run: these can be renewed. */
  readonly geldig: readonly TlvBesluitbeeld[];
}

/** Beginning a request: which kind, with the SWV that decides; or the renewal of what runs. */
export function BeginAanvraag({ gegevens: { leerling, soorten }, geldig }: Props) {
  const naar = useNaar();
  const [alle, zetAlle] = useState(false);
  // What belongs to another kind of school than the own is asked now and then: on request.
  const getoond = alle ? soorten : soorten.filter(({ eigenSector }) => eigenSector);
  const verlengbaar = geldig.filter(({ heleSchoolperiode }) => !heleSchoolperiode);
  const f = useFormulier({
    begin: { soort: '', gezochteSchool: '' },
    controleer: (w) => (w.soort === '' ? { soort: 'Kies wat u vraagt.' } : {}),
    verstuur: (w) => {
      const verklaring = verlengbaar.find(({ id }) => id === w.soort);
      return api.post<{ id: string }>(`/leerlingen/${leerling.id}/tlv`, {
        soort: verklaring?.soort ?? w.soort,
        volgtOp: verklaring?.id ?? null,
        gezochteSchool: w.gezochteSchool === '' ? null : w.gezochteSchool,
      });
    },
    naAfloop: ({ id }) => naar(`/tlv/${id}`),
  });
  return (
    <Blok kop="Nieuwe aanvraag">
      <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
        <p>
          U typt weinig over: wat de leerling nodig heeft, wat is geprobeerd en het plan gaan mee uit het dossier. Voor
          een school van cluster 1 of 2 is geen verklaring nodig: bel het aanmeldpunt van die instelling.
        </p>
        <Keuzerondjes
          {...f.veld('soort')}
          label="Wat vraagt u?"
          opties={[
            ...verlengbaar.map((besluit) => ({
              waarde: besluit.id,
              tekst: `Verlenging: ${schrijfSoort(besluit.soort, besluit.categorie)}`,
              hint: `Begint met wat u de vorige keer schreef (${besluit.nummer}).`,
            })),
            ...getoond.map((een) => ({
              waarde: een.soort,
              tekst: metHoofdletter(een.naam),
              hint: een.mag
                ? een.swv
                  ? `${een.swv.naam} beslist. ${een.zin}`
                  : 'Kies hieronder de school: die bepaalt wie beslist.'
                : een.redenen.map(({ zin }) => zin).join(' '),
              uitgeschakeld: !een.mag,
            })),
          ]}
        />
        {getoond.length < soorten.length && (
          <div>
            <Knop soort="stil" klein icoon="plus" onClick={() => zetAlle(true)}>
              {`Toon ook: ${soorten
                .filter((een) => !getoond.includes(een))
                .map(({ naam }) => naam)
                .join(', ')}`}
            </Knop>
          </div>
        )}
        <GezochteSchool
          {...f.veld('gezochteSchool')}
          label="Naar welke school?"
          verplicht={false}
          hint="Als u die al weet. U kunt dit later nog invullen."
        />
        <Knoppenrij>
          <Knop type="submit" bezig={f.bezig}>
            Aanvraag beginnen
          </Knop>
        </Knoppenrij>
      </Formulierkader>
    </Blok>
  );
}
