import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel, Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Kolommen } from '../../../web/platform/delen/schil.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Besluitpagina } from '../contract.ts';
import './bezwaar.css';
import { Bezwaarkaart } from './bezwaar-kaart.tsx';
import { Besluitblok } from './delen.tsx';
import { Maakformulier } from './maak-formulier.tsx';
import { useBesluitpagina } from './vragen.ts';

/** TLV-8: parents, pupil and school object to a decision, and follow what comes of it. */
export function Besluitscherm() {
  const besluit = useParam('besluit');
  const { vraag, zet, ververs } = useBesluitpagina(besluit);
  if (vraag.isPending) return <Laden wat="het besluit" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Bezwaar" />
        <Laadfout kop="Dit besluit is er nu niet" fout={vraag.error} opnieuw={ververs} />
      </>
    );
  return <Pagina pagina={vraag.data} zet={zet} ververs={ververs} />;
}

export interface Besluitprops {
  readonly pagina: Besluitpagina;
  readonly zet: (nieuw: Besluitpagina) => void;
  readonly ververs: () => void;
}

function Pagina(props: Besluitprops) {
  const { besluit, bezwaren, commissie, magMaken, redenen, bron } = props.pagina;
  const { rol } = useIk();
  const [schrijft, zetSchrijft] = useState(false);
  const zonderEigen = redenen.filter(({ code }) => code !== 'bezwaar-loopt');
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Bezwaar tegen een besluit"
        kruimels={kruimels(rol, besluit.leerling)}
        sub={`Bent u het niet eens met het besluit van ${besluit.swv}? Dan kunt u bezwaar maken. Dat kost niets.`}
        acties={
          magMaken &&
          !schrijft && (
            <Knop icoon="pen" onClick={() => zetSchrijft(true)}>
              Bezwaar maken
            </Knop>
          )
        }
      />
      {zonderEigen.length > 0 && bezwaren.length === 0 && (
        <Melding kop="Bezwaar maken kan hier niet (meer)">
          <Redenen redenen={zonderEigen} />
        </Melding>
      )}
      {rol === 'ib' && bezwaren.length === 0 && (
        <Melding kop="De schoolleider maakt bezwaar namens het schoolbestuur">
          <p>U leest mee wat er gebeurt.</p>
        </Melding>
      )}
      <Kolommen zijLabel="Het besluit" zij={<Besluitblok besluit={besluit} />}>
        {schrijft && (
          <Blok kop="Bezwaar maken" soort="nadruk">
            <Maakformulier {...props} onKlaar={() => zetSchrijft(false)} />
          </Blok>
        )}
        {bezwaren.map((bezwaar) => (
          <Bezwaarkaart key={bezwaar.id} bezwaar={bezwaar} ververs={props.ververs} />
        ))}
        <Blok kop="Zo gaat het">
          <div className="opmaat-stapel">
            <ol>
              <li>U schrijft waarom u het niet eens bent. U krijgt meteen een bevestiging.</li>
              <li>Een onafhankelijke commissie nodigt u uit voor een gesprek. U mag iemand meenemen.</li>
              <li>De commissie geeft advies. Iemand die het eerste besluit niet nam, beslist.</li>
              <li>Bent u het dan nog niet eens, dan kunt u naar de rechtbank.</li>
            </ol>
            <p>Tot de beslissing blijft het besluit gelden.</p>
            <p className="bezwaar-tekst">{commissie.tekst}</p>
            <p className="opmaat-klein opmaat-rustig">{commissie.plaats}</p>
            <Bronregel bron={bron} />
          </div>
        </Blok>
      </Kolommen>
    </div>
  );
}

function kruimels(rol: string, leerling: string) {
  if (rol === 'leerling') return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
  return [
    rol === 'ouder' ? { tekst: 'Mijn kinderen', naar: '/kinderen' } : { tekst: 'Leerlingen', naar: '/leerlingen' },
    { tekst: 'Toelaatbaarheid', naar: `/leerlingen/${leerling}/tlv` },
  ];
}
