import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';

type Zoek = Readonly<Record<string, string>>;

/** What one usually looks for, by the beginning of its action. */
const HANDELINGEN = [
  { waarde: 'dossier.', tekst: 'Dossiers' },
  { waarde: 'dossier.noodtoegang', tekst: 'Noodtoegang' },
  { waarde: 'aanmelding.', tekst: 'Aanmeldingen' },
  { waarde: 'behoefte.', tekst: 'Wat een leerling nodig heeft' },
  { waarde: 'deling.', tekst: 'Delen met anderen' },
  { waarde: 'toestemming.', tekst: 'Toestemming' },
  { waarde: 'omgeving.', tekst: 'Wie het kind kent' },
  { waarde: 'werklijst.', tekst: 'Werklijst' },
  { waarde: 'logboek.vergissing', tekst: 'Vergissingen' },
  { waarde: 'logboek.', tekst: 'Het logboek zelf' },
];

export interface FiltersProps {
  readonly zoek: Zoek;
  readonly vandaag: Datum;
  readonly onZoek: (nieuw: Readonly<Record<string, string | undefined>>) => void;
}

/** The fields that narrow the list; nothing is asked until one says so, because each question stands in the log. */
export function Filters({ zoek, vandaag, onZoek }: FiltersProps) {
  const [naam, zetNaam] = useState(zoek.naam ?? '');
  const [nummer, zetNummer] = useState(zoek.nummer ?? '');
  const [actie, zetActie] = useState(zoek.actie ?? '');
  const [van, zetVan] = useState(zoek.van ?? '');
  const [tot, zetTot] = useState(zoek.tot ?? '');
  function verstuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault();
    onZoek({ naam: naam.trim(), nummer: nummer.trim(), actie, van, tot, pagina: undefined });
  }
  const leeg = {
    naam: undefined,
    nummer: undefined,
    actie: undefined,
    van: undefined,
    tot: undefined,
    persoon: undefined,
    pagina: undefined,
  };
  const isGekozen = Object.keys(leeg).some((sleutel) => sleutel !== 'pagina' && zoek[sleutel] !== undefined);
  return (
    <form className="logboek-filters" onSubmit={verstuur}>
      <Tekstveld
        naam="naam"
        label="Naam medewerker"
        verplicht="zoek"
        soort="search"
        waarde={naam}
        onWaarde={zetNaam}
        maxTekens={100}
      />
      <Tekstveld
        naam="nummer"
        label="Dossiernummer"
        verplicht="zoek"
        waarde={nummer}
        onWaarde={zetNummer}
        maxTekens={20}
      />
      <Keuzelijst
        naam="actie"
        label="Wat er werd gedaan"
        verplicht="zoek"
        leeg="Alles"
        waarde={actie}
        onWaarde={zetActie}
        opties={HANDELINGEN}
      />
      <Datumveld
        naam="van"
        label="Eerste dag"
        verplicht="zoek"
        hint="Leeg: een week terug"
        waarde={van}
        onWaarde={zetVan}
        tot={vandaag}
      />
      <Datumveld
        naam="tot"
        label="Laatste dag"
        verplicht="zoek"
        hint="Leeg: vandaag"
        waarde={tot}
        onWaarde={zetTot}
        tot={vandaag}
      />
      <Knoppenrij>
        <Knop type="submit" icoon="zoek">
          Zoeken
        </Knop>
        {isGekozen && (
          <Knop soort="stil" onClick={() => onZoek(leeg)}>
            {zoek.persoon === undefined ? 'Wissen' : 'Alle medewerkers tonen'}
          </Knop>
        )}
      </Knoppenrij>
    </form>
  );
}
