import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import type { IcoonNaam } from '../../../web/platform/delen/icoon.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Aanmelding } from '../contract.ts';
import { Schoolnaam } from './schoolkeuze.tsx';
import { GRONDSLAGTEKST } from './woorden.ts';

export interface Beeld {
  readonly aanmelding: Aanmelding;
  /** Puts the application as the server gave it back after an action. */
  readonly zet: (nieuw: Aanmelding) => void;
  /** Asks again, when somebody else changed it. */
  readonly ververs: () => void;
}

const ICOON: Readonly<Record<string, IcoonNaam>> = {
  ontvangen: 'mail',
  informatie_gevraagd: 'mail',
  informatie_ontvangen: 'document',
  onderzoek_vastgelegd: 'zoek',
  overleg_met_ouders: 'mensen',
  bereidverklaring: 'school',
  verlengd: 'klok',
  tijdelijk_geplaatst: 'kind',
  besloten: 'vinkje',
  ingetrokken: 'kruis',
  niet_in_behandeling_genomen: 'kruis',
};

/** The terms of an application, running ones first. */
export function Termijnen({ aanmelding }: { readonly aanmelding: Aanmelding }) {
  const { vandaag } = useIk();
  const getoond = aanmelding.termijnen.filter(({ vervallenOp }) => vervallenOp === null);
  return (
    <Blok kop="Termijnen">
      <div className="opmaat-stapel">
        {getoond.length === 0 && <p>Er loopt geen termijn meer.</p>}
        {getoond.map((t) => (
          <Termijnbalk
            key={t.soort}
            naam={t.naam}
            begin={t.start}
            laatsteDag={t.laatsteDag}
            vandaag={vandaag}
            stand={t.voldaanOp === null ? 'loopt' : 'gehaald'}
            toelichting={`${t.verschovenOm ? `De laatste dag schoof op om ${t.verschovenOm}. ` : ''}${t.voldaanOp === null ? t.bijVerstrijken : `Gehaald op ${schrijfDatum(t.voldaanOp)}.`}`}
            bron={t.bron}
          />
        ))}
      </div>
    </Blok>
  );
}

/** Everything that was done, newest first. */
export function Handelingen({ aanmelding }: { readonly aanmelding: Aanmelding }) {
  return (
    <Blok kop="Wat er is gebeurd">
      <Tijdlijn
        gebeurtenissen={aanmelding.handelingen.toReversed().map((h) => ({
          id: String(h.volgnummer),
          datum: h.dag,
          titel: h.tekst,
          wie: h.doorNaam === 'Opmaat' ? 'Opmaat' : `${h.doorNaam}, ${h.doorRol}`,
          tekst: h.toelichting && <p className="aanmelding-tekst">{h.toelichting}</p>,
          icoon: ICOON[h.soort],
        }))}
      />
    </Blok>
  );
}

/** What the parents wrote. */
export function Feiten({ aanmelding }: { readonly aanmelding: Aanmelding }) {
  const { leerling, school } = aanmelding;
  return (
    <Blok kop="De aanmelding">
      <Kenmerken
        kenmerken={[
          { naam: 'Kind', waarde: `${leerling.naam}, geboren op ${schrijfDatum(leerling.geboortedatum)}` },
          { naam: 'School', waarde: `${school.naam}, ${school.plaats}` },
          { naam: 'Gewenste start', waarde: schrijfDatum(aanmelding.gewensteStart) },
          {
            naam: 'Ook aangemeld bij',
            waarde:
              aanmelding.andereScholen.length === 0
                ? 'Geen andere school'
                : aanmelding.andereScholen.map((code) => (
                    <div key={code}>
                      <Schoolnaam code={code} />
                    </div>
                  )),
          },
          {
            naam: 'Extra ondersteuning',
            waarde: aanmelding.ondersteuningVerwacht
              ? 'Ouders verwachten dat die nodig is'
              : 'Ouders verwachten die niet',
          },
          ...(aanmelding.grondslag === null
            ? []
            : [{ naam: 'Grondslag', waarde: GRONDSLAGTEKST[aanmelding.grondslag] }]),
          ...(aanmelding.toelichting === ''
            ? []
            : [
                {
                  naam: 'Toelichting van ouders',
                  waarde: <span className="aanmelding-tekst">{aanmelding.toelichting}</span>,
                },
              ]),
        ]}
      />
      {aanmelding.aanwijzingen.map((zin) => (
        <p key={zin} className="opmaat-klein opmaat-rustig aanmelding-los">
          {zin}
        </p>
      ))}
    </Blok>
  );
}
