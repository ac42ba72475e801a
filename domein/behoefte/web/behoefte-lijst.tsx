import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { BehoefteRegel } from '../contract.ts';
import { schrijfWieZiet } from './koppen.ts';

const VOLGORDE = ['school', 'ouders', 'leerling'] as const;

interface LijstProps {
  readonly behoeften: readonly BehoefteRegel[];
  readonly onBijstel: (behoefte: BehoefteRegel) => void;
  readonly onSluitAf: (behoefte: BehoefteRegel) => void;
}

/** The needs that count now or soon, per who sees them: school, parents, pupil (BEH-6). */
export function BehoefteLijst({ behoeften, ...acties }: LijstProps) {
  const { rol } = useIk();
  const opBron = [...behoeften].sort((a, b) => VOLGORDE.indexOf(a.bron) - VOLGORDE.indexOf(b.bron));
  const bronnen = [...new Set(opBron.map(({ bronnaam }) => bronnaam))];
  return (
    <div className="behoefte-bronnen">
      {bronnen.map((bron) => (
        <section key={bron}>
          <h3>{schrijfWieZiet(bron, rol)}</h3>
          <ul className="behoefte-lijst">
            {behoeften
              .filter(({ bronnaam }) => bronnaam === bron)
              .map((behoefte) => (
                <Behoefte key={behoefte.id} behoefte={behoefte} {...acties} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Behoefte({
  behoefte: b,
  onBijstel,
  onSluitAf,
}: { readonly behoefte: BehoefteRegel } & Omit<LijstProps, 'behoeften'>) {
  return (
    <li>
      <div className="behoefte-lijst__kop">
        <strong>{b.naam}</strong>
        <Status soort="info">{b.intensiteitnaam}</Status>
        {!b.verplicht && <Status>wens</Status>}
        {b.stand === 'straks' && <Status>vanaf {schrijfDag(b.van)}</Status>}
      </div>
      <p className="opmaat-klein opmaat-rustig">
        {b.domeinnaam} · {b.settingnaam}
        {b.tot && ` · tot en met ${schrijfDag(b.tot)}`} · {b.doorNaam}, {schrijfDag(datumInNederland(b.moment))}
      </p>
      {b.toelichting && <p className="behoefte-tekst">{b.toelichting}</p>}
      {b.magWijzigen && (
        <div className="behoefte-acties">
          <Knop soort="stil" klein icoon="pen" onClick={() => onBijstel(b)}>
            Aanpassen<span className="opmaat-verborgen">: {b.naam}</span>
          </Knop>
          <Knop soort="stil" klein icoon="vinkje" onClick={() => onSluitAf(b)}>
            Niet meer nodig<span className="opmaat-verborgen">: {b.naam}</span>
          </Knop>
        </div>
      )}
    </li>
  );
}
