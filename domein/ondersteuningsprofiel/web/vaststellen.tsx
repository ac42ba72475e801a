import { useEffect, useState } from 'react';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { api } from '../../../web/platform/api.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Dialoog } from '../../../web/platform/delen/dialoog.tsx';
import { Formulierkader } from '../../../web/platform/delen/formulierkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Versie } from '../contract.ts';
import { MAX_TEKST } from '../regels/profiel.ts';
import { berekenGeldigTot } from '../regels/vaststellen.ts';

export interface VaststellenProps {
  readonly open: boolean;
  readonly vestiging: string;
  readonly geldigheidJaren: number;
  /** What must be done first: sentence per field. */
  readonly ontbreekt: Readonly<Record<string, string>>;
  readonly signalen: readonly Reden[];
  readonly vandaag: Datum;
  readonly volgnummer: number;
  /** Saves what is still on its way; true when the server has it all. */
  readonly bewaar: () => Promise<boolean>;
  readonly onSluit: () => void;
  readonly onNaarVeld: (veld: string) => void;
  readonly onVastgesteld: () => void;
}

/** Adopting: first what is missing, then the advice of the MR. */
export function Vaststellen(props: VaststellenProps) {
  const { open, onSluit, onNaarVeld, signalen, vandaag, geldigheidJaren, bewaar } = props;
  const gebreken = Object.entries(props.ontbreekt);
  const [klaar, zetKlaar] = useState(false);
  // The server must hold what one sees here before it can be adopted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    zetKlaar(false);
    if (open && gebreken.length === 0) void bewaar().then(zetKlaar);
  }, [open]);
  return (
    <Dialoog open={open} onSluit={onSluit} titel="Profiel vaststellen">
      {gebreken.length > 0 ? (
        <Melding soort="waarschuwing" kop={`Eerst nog ${telWoord(gebreken.length, 'ding', 'dingen')}`} kopniveau={3}>
          <ul className="profiel-mist">
            {gebreken.map(([veld, zin]) => (
              <li key={veld}>
                <Knop soort="stil" klein onClick={() => onNaarVeld(veld)}>
                  {zin}
                </Knop>
              </li>
            ))}
          </ul>
        </Melding>
      ) : (
        <>
          <p>
            Na het vaststellen verandert deze versie niet meer. Zij staat meteen op de openbare pagina en geldt tot en
            met {schrijfDatum(berekenGeldigTot(vandaag, geldigheidJaren))}.
          </p>
          {signalen.length > 0 && (
            <details>
              <summary>{telWoord(signalen.length, 'punt valt', 'punten vallen')} op. Dat houdt u niet tegen.</summary>
              <ul>
                {signalen.map(({ code, veld, zin }) => (
                  <li key={`${code} ${veld ?? ''} ${zin}`}>{zin}</li>
                ))}
              </ul>
            </details>
          )}
          {klaar ? (
            <Adviesformulier {...props} />
          ) : (
            <p role="status">
              Eerst wordt uw laatste tekst bewaard. Lukt dat niet, sluit dan dit venster en kijk onder aan de pagina
              waarom.
            </p>
          )}
        </>
      )}
    </Dialoog>
  );
}

function Adviesformulier({ vestiging, vandaag, volgnummer, onSluit, onVastgesteld }: VaststellenProps) {
  const f = useFormulier({
    begin: { 'mrAdvies.datum': '', 'mrAdvies.tekst': '' },
    bewaarSleutel: `profiel-mr-${vestiging}`,
    controleer: (waarden) => ({
      ...(waarden['mrAdvies.datum'] === '' && {
        'mrAdvies.datum': 'Vul in op welke dag de medezeggenschapsraad advies gaf.',
      }),
      ...(waarden['mrAdvies.tekst'].trim() === '' && {
        'mrAdvies.tekst': 'Schrijf op wat de medezeggenschapsraad adviseerde.',
      }),
    }),
    verstuur: (waarden) =>
      api.post<Versie>(`/profielen/${vestiging}/vaststelling`, {
        volgnummer,
        mrAdvies: { datum: waarden['mrAdvies.datum'], tekst: waarden['mrAdvies.tekst'] },
      }),
    naAfloop: onVastgesteld,
  });
  return (
    <Formulierkader fouten={f.fouten} onVerstuur={f.verstuur}>
      <Datumveld
        {...f.veld('mrAdvies.datum')}
        label="Datum van het advies van de medezeggenschapsraad (MR)"
        tot={vandaag}
      />
      <Tekstgebied
        {...f.veld('mrAdvies.tekst')}
        label="Wat adviseerde de MR?"
        hint="Dit komt op de openbare pagina. Schrijf geen namen."
        maxTekens={MAX_TEKST}
      />
      <Knoppenrij>
        <Knop type="submit" bezig={f.bezig}>
          Profiel vaststellen
        </Knop>
        <Knop soort="secundair" onClick={onSluit}>
          Terug
        </Knop>
      </Knoppenrij>
    </Formulierkader>
  );
}
