import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tabs } from '../../../web/platform/delen/tabs.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import './bewaren.css';
import { BewarenLijst } from './bewaren-lijst.tsx';
import { BewijzenLijst } from './bewijzen-lijst.tsx';

/** TOE-6: what goes soon, what is held and why, and the proof of what went. */
export function Bewarenscherm() {
  const { rol, organisatienaam } = useIk();
  const [zoek, zetZoek] = useZoek();
  const tab = zoek.tab ?? 'gepland';
  const blader = {
    pagina: Math.max(1, Number(zoek.pagina ?? 1) || 1),
    onPagina: (pagina: number) => zetZoek({ pagina: pagina === 1 ? undefined : String(pagina) }),
  };
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Bewaren en vernietigen"
        sub={`${organisatienaam ?? ''}: Opmaat vernietigt gegevens van leerlingen als de bewaartermijn voorbij is. Een maand vooraf horen ouders en school het.`}
      />
      <Tabs
        label="Bewaren"
        gekozen={tab}
        onKies={(sleutel) => zetZoek({ tab: sleutel === 'gepland' ? undefined : sleutel, pagina: undefined })}
        bladen={[
          { sleutel: 'gepland', tekst: 'Gaat weg', inhoud: <BewarenLijst stand="gepland" {...blader} /> },
          { sleutel: 'opgehouden', tekst: 'Tegengehouden', inhoud: <BewarenLijst stand="opgehouden" {...blader} /> },
          ...(rol === 'ib' ? [] : [{ sleutel: 'bewijzen', tekst: 'Bewijzen', inhoud: <BewijzenLijst {...blader} /> }]),
        ]}
      />
    </div>
  );
}
