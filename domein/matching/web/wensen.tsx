import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzerondjes, Vinkjes } from '../../../web/platform/delen/keuze.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import type { MatchAntwoord } from '../contract.ts';
import { SCHOOLSOORTNAAM } from '../regels/uitsluiting.ts';
import { type Adresstand, schrijfLijst } from './adresstand.ts';

interface WensenProps {
  readonly antwoord: MatchAntwoord;
  readonly stand: Adresstand;
  readonly zet: (nieuw: Readonly<Record<string, string | undefined>>) => void;
  readonly isOuder: boolean;
}

/** MAT-3 · Wishes and facts that people bring in. Each change computes again at once. */
export function Wensen({ antwoord, stand, zet, isOuder }: WensenProps) {
  const tlvSoorten = antwoord.sector === 'PO' ? (['SBO', 'SO'] as const) : (['PRO', 'VSO'] as const);
  const gekozen = stand.denominaties.length + stand.broers.length;
  return (
    <Blok kop="Wensen en gegevens">
      <details className="match-vouw">
        <summary>
          {gekozen === 0
            ? 'Wensen: nog geen'
            : `Wensen: ${[...stand.denominaties, ...stand.broers.map(() => 'school van broer of zus')].join(', ')}`}
        </summary>
        <Vinkjes
          naam="denominaties"
          label="Denominatie naar wens"
          hint="Een wens bepaalt de volgorde van scholen die even goed passen. Geen school valt erdoor af."
          verplicht={false}
          opties={antwoord.denominaties.map((naam) => ({ waarde: naam, tekst: naam }))}
          waarde={stand.denominaties}
          onWaarde={(denominaties) => zet({ denominatie: schrijfLijst(denominaties) })}
        />
        <p className="opmaat-klein opmaat-rustig">
          Zit een broer of zus op een van de scholen? Klik dan bij die school op «Hier zit een broer of zus».
        </p>
      </details>
      <details className="match-vouw">
        <summary>Toelaatbaarheidsverklaring, start en onderwijs</summary>
        <div className="opmaat-stapel">
          <Vinkjes
            naam="tlv"
            label={`Heeft ${isOuder ? 'uw kind' : 'deze leerling'} een toelaatbaarheidsverklaring?`}
            hint="Zonder verklaring vallen deze soorten scholen af."
            verplicht={false}
            opties={tlvSoorten.map((soort) => ({ waarde: soort, tekst: metHoofdletter(SCHOOLSOORTNAAM[soort]) }))}
            waarde={stand.tlv}
            onWaarde={(tlv) => zet({ tlv: schrijfLijst(tlv) })}
          />
          <Datumveld
            naam="peildatum"
            label="Eerste dag op de nieuwe school"
            hint="Leeg is de gewenste start van de aanmelding, en anders vandaag. De leeftijd wordt op deze dag bekeken."
            verplicht={false}
            waarde={stand.peildatum}
            onWaarde={(start) => zet({ start: start || undefined })}
          />
          <Keuzerondjes
            naam="sector"
            label="Welk onderwijs"
            opties={[
              { waarde: 'PO', tekst: 'Basisonderwijs (ook speciaal)' },
              { waarde: 'VO', tekst: 'Voortgezet onderwijs (ook speciaal)' },
            ]}
            waarde={antwoord.sector}
            onWaarde={(sector) => zet({ sector, tlv: undefined })}
          />
        </div>
      </details>
    </Blok>
  );
}
