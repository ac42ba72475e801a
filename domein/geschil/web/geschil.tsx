import { useState } from 'react';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Geschilpagina } from '../contract.ts';
import { Beginformulier } from './begin-formulier.tsx';
import './geschil.css';
import { Geschilkaart } from './geschil-kaart.tsx';
import { Ladder } from './ladder.tsx';
import { useGeschilpagina } from './vragen.ts';
import { kruimelsVoor } from './woorden.ts';

/** GES-1: what parents and school can do when they differ: who helps now, who next, and how; with or without a difference. */
export function Geschilscherm() {
  const leerling = useParam('leerling');
  const { vraag, zet, ververs } = useGeschilpagina(leerling);
  if (vraag.isPending) return <Laden wat="waar u terechtkunt" regels={8} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Als u het niet eens bent" />
        <Laadfout kop="Dit is er nu niet" fout={vraag.error} opnieuw={ververs} />
      </>
    );
  }
  return <Pagina key={leerling} pagina={vraag.data} zet={zet} ververs={ververs} />;
}

export interface Paginaprops {
  readonly pagina: Geschilpagina;
  readonly zet: (nieuw: Geschilpagina) => void;
  readonly ververs: () => void;
}

function Pagina(props: Paginaprops) {
  const { pagina } = props;
  const { rol } = useIk();
  const [schrijft, zetSchrijft] = useState(false);
  const { leerling, geschillen, redenen } = pagina;
  const lopend = geschillen.filter(({ toestand }) => toestand === 'loopt');
  const jij = rol === 'leerling';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={TITEL[rol] ?? 'Als ouders en school van mening verschillen'}
        kruimels={kruimelsVoor(rol, leerling)}
        sub={inleiding(rol, leerling.roepnaam)}
        acties={
          pagina.magBeginnen &&
          !schrijft && (
            <Knop icoon="pen" soort={lopend.length === 0 ? 'primair' : 'secundair'} onClick={() => zetSchrijft(true)}>
              Verschil vastleggen
            </Knop>
          )
        }
      />
      {redenen.map(({ zin }) => (
        <Melding key={zin} kop="Wie legt een verschil vast?">
          <p>{zin}</p>
        </Melding>
      ))}
      {schrijft && (
        <Blok kop="Verschil vastleggen" soort="nadruk">
          <Beginformulier {...props} onKlaar={() => zetSchrijft(false)} />
        </Blok>
      )}
      {lopend.map((geschil) => (
        <Geschilkaart key={geschil.id} geschil={geschil} {...props} />
      ))}
      {lopend.length === 0 && (
        <Blok kop={jij ? 'Waar je terechtkunt' : 'Waar u terechtkunt'} soort="nadruk">
          <div className="opmaat-stapel">
            <p>
              Praten helpt het vaakst. Lukt dat niet, dan is er steeds iemand anders die kan helpen. Het steunpunt mag{' '}
              {jij ? 'je' : 'u'} altijd bellen, ook als er nog niets is vastgelegd.
            </p>
            <Ladder steunpunt={pagina.steunpunt} />
          </div>
        </Blok>
      )}
      <Besluiten pagina={pagina} />
      {geschillen
        .filter(({ toestand }) => toestand !== 'loopt')
        .map((geschil) => (
          <Geschilkaart key={geschil.id} geschil={geschil} {...props} />
        ))}
    </div>
  );
}

function inleiding(rol: string, roepnaam: string): string {
  switch (rol) {
    case 'ouder':
      return `Denkt u anders dan de school over wat ${roepnaam} nodig heeft? Hier leest u wie er helpt, en wat de volgende stap is.`;
    case 'leerling':
      return 'Denk je anders dan de school over wat je nodig hebt? Hier lees je wie er helpt.';
    case 'bestuur':
      return 'U leest dit verschil omdat het aan het bestuur of aan de geschillencommissie is voorgelegd. De rest van het dossier leest u niet.';
    default:
      return `Wat ouders en school doen als zij anders denken over wat ${roepnaam} nodig heeft. Ouders lezen hetzelfde als u.`;
  }
}

const TITEL: Readonly<Record<string, string>> = {
  ouder: 'Als u het niet eens bent',
  leerling: 'Als je het niet eens bent',
  bestuur: 'Verschil van mening',
};

/** TLV-8: against a decision of the SWV there is a road of its own. */
function Besluiten({ pagina }: { readonly pagina: Geschilpagina }) {
  if (pagina.besluiten.length === 0) return null;
  return (
    <Blok kop="Niet eens met een besluit van het samenwerkingsverband?">
      <div className="opmaat-stapel">
        <p>
          Tegen een besluit over een toelaatbaarheidsverklaring kunnen ouders en school bezwaar maken. Dat gaat apart.
        </p>
        <ul className="geschil-lijst">
          {pagina.besluiten.map(({ id, soort, uitkomst, beslotenOp, bezwaarTot }) => (
            <li key={id}>
              <Anker href={`/leerlingen/${pagina.leerling.id}/bezwaar/${id}`}>
                Besluit over {soort}: {uitkomst} ({schrijfDatum(beslotenOp)})
              </Anker>
              . Bezwaar kan tot en met {schrijfDatum(bezwaarTot)}.
            </li>
          ))}
        </ul>
      </div>
    </Blok>
  );
}
