import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { BESCHRIJVINGSOORT, type Beschrijvingsoort, MAX_TEKST } from '../regels/beschrijving.ts';
import { VELDUITLEG } from '../regels/velduitleg.ts';
import { nieuweRegel, type Regel } from './rij.ts';

interface RegelsProps {
  readonly regels: readonly Regel[];
  readonly soorten: readonly string[];
  readonly fouten: Readonly<Record<string, string>>;
  readonly onWijzig: (regels: readonly Regel[]) => void;
  /** What the one text field is called when there is just one kind to write. */
  readonly vraag?: string | undefined;
}

/** Lines around the needs: what helps, what hinders, what was tried, what was seen, and what parents and pupil said. */
export function SnelleRegels({ regels, soorten, fouten, onWijzig, vraag }: RegelsProps) {
  const enige = soorten.length === 1;
  return (
    <div className="opmaat-stapel">
      {regels.map((regel, plek) => (
        <EenRegel
          key={regel.sleutel}
          regel={regel}
          plek={`beschrijvingen.${plek}.`}
          fouten={fouten}
          vraag={vraag}
          onWijzig={(nieuw) => onWijzig(regels.map((oud) => (oud.sleutel === regel.sleutel ? nieuw : oud)))}
          onWeg={enige ? undefined : () => onWijzig(regels.filter((oud) => oud.sleutel !== regel.sleutel))}
        />
      ))}
      {!enige && (
        <div className="opmaat-stapel opmaat-stapel--dicht">
          <p className="opmaat-klein opmaat-rustig">Zet er meteen bij, als u wilt:</p>
          <ul className="behoefte-tegels" aria-label="Iets toevoegen">
            {soorten.map((soort) => (
              <li key={soort}>
                <Knop soort="secundair" klein icoon="plus" onClick={() => onWijzig([...regels, nieuweRegel(soort)])}>
                  {BESCHRIJVINGSOORT[soort as Beschrijvingsoort].naam}
                </Knop>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface EenRegelProps {
  readonly regel: Regel;
  readonly plek: string;
  readonly fouten: Readonly<Record<string, string>>;
  readonly onWijzig: (regel: Regel) => void;
  readonly onWeg: (() => void) | undefined;
  readonly vraag: string | undefined;
}

function EenRegel({ regel, plek, fouten, onWijzig, onWeg, vraag }: EenRegelProps) {
  const soort = regel.soort as Beschrijvingsoort;
  const zet = (deel: Partial<Regel>) => onWijzig({ ...regel, ...deel });
  const veld = (naam: 'tekst' | 'effect' | 'datum' | 'herkomst') => ({
    naam: `${plek}${naam}`,
    fout: fouten[`${plek}${naam}`],
    waarde: regel[naam],
    onWaarde: (waarde: string) => zet({ [naam]: waarde }),
  });
  return (
    <div className={onWeg && 'behoefte-rij'}>
      <Tekstgebied
        {...veld('tekst')}
        label={vraag ?? BESCHRIJVINGSOORT[soort].naam}
        regels={2}
        maxTekens={MAX_TEKST}
        uitleg={VELDUITLEG[soort]}
        verplicht={onWeg !== undefined || soort === 'visie_leerling'}
      />
      {soort === 'geprobeerd' && <Tekstgebied {...veld('effect')} label="Wat was het effect?" regels={2} />}
      {soort === 'observatie' && (
        <div className="behoefte-rij__velden behoefte-rij__velden--meer">
          <Datumveld {...veld('datum')} label="Wanneer?" />
          <Tekstveld
            {...veld('herkomst')}
            label="Wie zag dit, of welke toets?"
            hint="Bijvoorbeeld groepsleraar, of toets technisch lezen"
          />
        </div>
      )}
      {onWeg && (
        <Knop soort="stil" klein icoon="kruis" onClick={onWeg}>
          Weghalen
        </Knop>
      )}
    </div>
  );
}
