import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useNaar } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment, telWoord } from '../../../web/platform/tekst.ts';
import type { NoodtoegangAntwoord, Noodtoegangen } from '../contract.ts';
import { KORTSTE_REDEN, LANGSTE_REDEN, MEESTE_PER_DAG } from '../regels/noodtoegang.ts';

/** For a teacher: what break-glass means, the form, and what is open today. */
export function NoodtoegangVragen({ lijst }: { readonly lijst: Noodtoegangen }) {
  const over = lijst.over ?? 0;
  return (
    <>
      <Melding soort="waarschuwing" kop="Iedereen om het kind heen krijgt bericht">
        <p>
          U leest dan vandaag de gegevens van het kind, wat het nodig heeft en de verslagen en signalen, alsof het in uw
          groep zit. De ouders, de intern begeleider en de schoolleider krijgen meteen bericht. Zij lezen uw naam en uw
          reden.
        </p>
      </Melding>
      {lijst.regels.length > 0 && <Vandaag lijst={lijst} />}
      <Blok kop="Een dossier openen">
        {over === 0 ? (
          <p>
            U opende vandaag al {MEESTE_PER_DAG} dossiers. Meer kan niet op één dag. Vraag de intern begeleider of de
            schoolleider om hulp.
          </p>
        ) : (
          <Formulier over={over} />
        )}
      </Blok>
    </>
  );
}

function Vandaag({ lijst }: { readonly lijst: Noodtoegangen }) {
  return (
    <Blok kop="Vandaag geopend">
      <ul className="dossier-notities">
        {lijst.regels.map(({ id, leerling, reden, moment }) => (
          <li key={id} className="dossier-notitie">
            <Anker href={`/leerlingen/${leerling.id}`}>{leerling.naam}</Anker>
            <p className="dossier-tekst">{reden}</p>
            <p className="opmaat-klein opmaat-rustig">{schrijfMoment(moment)} uur · open tot het einde van deze dag</p>
          </li>
        ))}
      </ul>
    </Blok>
  );
}

function Formulier({ over }: { readonly over: number }) {
  const ik = useIk();
  const naar = useNaar();
  const vraagbaak = useQueryClient();
  const f = useFormulier({
    begin: { naam: '', groep: '', reden: '' },
    bewaarSleutel: `${ik.persoon}:noodtoegang`,
    verstuur: ({ groep, ...rest }) =>
      api.post<NoodtoegangAntwoord>('/noodtoegang', { ...rest, ...(groep.trim() !== '' && { groep }) }),
    naAfloop: ({ leerling }) => {
      void vraagbaak.invalidateQueries({ queryKey: ['noodtoegang'] });
      naar(`/leerlingen/${leerling}`);
    },
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Tekstveld
        {...f.veld('naam')}
        label="Hele naam van de leerling"
        hint="Roepnaam en achternaam, zoals ze in het dossier staan."
        breedte="breed"
      />
      <Tekstveld
        {...f.veld('groep')}
        label="Groep"
        hint="Alleen nodig als meer leerlingen zo heten, bijvoorbeeld 5B."
        verplicht={false}
        breedte="kort"
      />
      <Tekstgebied
        {...f.veld('reden')}
        label="Wat is er aan de hand?"
        hint={`Ten minste ${KORTSTE_REDEN} tekens. Schrijf niets over andere kinderen: de ouders van dit kind lezen mee.`}
        uitleg={{
          doel: 'Zo kan iedereen achteraf zien waarom het niet kon wachten.',
          lezers: 'De ouders, de intern begeleider, de schoolleider en wie bij het bestuur over privacy gaat.',
        }}
        regels={4}
        maxTekens={LANGSTE_REDEN}
      />
      <Knoppenrij>
        <Knop type="submit" soort="gevaar" bezig={f.bezig}>
          Dossier openen en melden
        </Knop>
      </Knoppenrij>
      <p className="opmaat-klein opmaat-rustig">U kunt dit vandaag nog {telWoord(over, 'keer', 'keer')} doen.</p>
    </Formulierkader>
  );
}
