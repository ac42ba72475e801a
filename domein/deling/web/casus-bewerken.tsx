import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Casus } from '../regels/casus.ts';
import { vindZeldzaam } from '../regels/zeldzaam.ts';
import { CasusStuk } from './casus-stuk.tsx';
import './deling.css';

interface CasusBewerkenProps {
  readonly voorstel: Casus;
  readonly casus: Casus;
  readonly onCasus: (casus: Casus) => void;
}

/** Each text of the case, to change or strike out, with the details by which people may still recognise the child. */
export function CasusBewerken({ voorstel, casus, onCasus }: CasusBewerkenProps) {
  const aantal = casus.delen.flatMap(({ teksten }) => teksten.flatMap(vindZeldzaam)).length;
  function zet(deel: number, plek: number, tekst: string) {
    onCasus({
      ...casus,
      delen: casus.delen.map((dit, nummer) =>
        nummer === deel ? { ...dit, teksten: dit.teksten.map((oud, welke) => (welke === plek ? tekst : oud)) } : dit,
      ),
    });
  }
  if (casus.delen.length === 0) {
    return (
      <Melding soort="info" kop="Er staat nog niets in het dossier om over te vertellen">
        <p>Beschrijf eerst wat de leerling nodig heeft. Dan maken wij daar een casus van.</p>
      </Melding>
    );
  }
  return (
    <>
      {aantal > 0 && (
        <Melding soort="waarschuwing" kop={`Kijk nog naar ${telWoord(aantal, 'woord', 'woorden')}`}>
          <p>
            Hieraan kunnen mensen die het kind kennen het misschien herkennen. Schrijf het algemener, of laat het weg.
            Een gewone hoofdletter mag natuurlijk blijven.
          </p>
        </Melding>
      )}
      <Blok kop={casus.kop}>
        <div className="deling-bladzijde">
          {casus.delen.map(({ kop, teksten }, deel) => (
            <section key={kop} className="deling-deel">
              <h3>{kop}</h3>
              {teksten.map((tekst, plek) => (
                <CasusStuk
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order or length; a struck-out text stays as an empty one
                  key={plek}
                  naam={`casus-${deel}-${plek}`}
                  label={`${kop}, tekst ${plek + 1}`}
                  tekst={tekst}
                  voorstel={voorstel.delen[deel]?.teksten[plek] ?? ''}
                  onTekst={(nieuw) => zet(deel, plek, nieuw)}
                />
              ))}
            </section>
          ))}
        </div>
      </Blok>
    </>
  );
}
