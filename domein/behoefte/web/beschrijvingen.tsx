import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { BeschrijvingRegel } from '../contract.ts';
import { BESCHRIJVINGSOORTEN } from '../regels/beschrijving.ts';
import { schrijfSoort } from './koppen.ts';

interface BeschrijvingenProps {
  readonly beschrijvingen: readonly BeschrijvingRegel[];
  readonly onSluitAf: (beschrijving: BeschrijvingRegel) => void;
}

/** BEH-3 · What was described around the needs, per kind, in the order in which one talks about it. */
export function Beschrijvingen({ beschrijvingen, onSluitAf }: BeschrijvingenProps) {
  const { rol } = useIk();
  const soorten = BESCHRIJVINGSOORTEN.filter((soort) => beschrijvingen.some((een) => een.soort === soort));
  return (
    <div className="behoefte-bronnen">
      {soorten.map((soort) => {
        const regels = beschrijvingen.filter((een) => een.soort === soort);
        return (
          <section key={soort}>
            <h3>{regels[0] && schrijfSoort(regels[0], rol)}</h3>
            <ul className="behoefte-lijst">
              {regels.map((regel) => (
                <li key={regel.id}>
                  <p className="behoefte-tekst">{regel.tekst}</p>
                  {regel.effect && (
                    <p className="behoefte-tekst">
                      <strong>Effect:</strong> {regel.effect}
                    </p>
                  )}
                  <p className="opmaat-klein opmaat-rustig">{bijschrift(regel)}</p>
                  {regel.document && (
                    <Anker href={apiPad(`/documenten/${regel.document.id}`)}>{regel.document.naam}</Anker>
                  )}
                  {regel.magWijzigen && (
                    <div className="behoefte-acties">
                      <Knop soort="stil" klein icoon="vinkje" onClick={() => onSluitAf(regel)}>
                        Klopt niet meer<span className="opmaat-verborgen">: {regel.tekst.slice(0, 60)}</span>
                      </Knop>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function bijschrift({ datum, herkomst, bronnaam, doorNaam, moment }: BeschrijvingRegel): string {
  const gezien = [datum && `gezien op ${schrijfDag(datum)}`, herkomst].filter(Boolean).join(', ');
  return [gezien, `${doorNaam} (${bronnaam}), ${schrijfDag(datumInNederland(moment))}`].filter(Boolean).join(' · ');
}
