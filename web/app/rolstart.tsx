import { Anker } from '../platform/delen/anker.tsx';
import { Blok } from '../platform/delen/blok.tsx';
import { Icoon, type IcoonNaam } from '../platform/delen/icoon.tsx';
import { Paginakop } from '../platform/delen/paginakop.tsx';
import { useIk } from '../platform/sessie.tsx';
import { metHoofdletter } from '../platform/tekst.ts';
import './rolstart.css';

interface Weg {
  readonly naar: string;
  readonly tekst: string;
  readonly uitleg: string;
  readonly icoon: IcoonNaam;
}

/** Where somebody begins who reads what everybody may read: what this role can do, and what it never sees. */
export function Rolstart() {
  const ik = useIk();
  const wegen: readonly Weg[] = [
    {
      naar: '/scholen',
      tekst: 'Scholen bekijken en vergelijken',
      uitleg: 'Per school: welke hulp er is, hoeveel plek, en de rechten van ouders.',
      icoon: 'school',
    },
    {
      naar: `/rechten?rol=${ik.rol}`,
      tekst: 'Wie mag wat',
      uitleg: 'Per rol: wat er kan in Opmaat, over wie, en waarom.',
      icoon: 'oog',
    },
    {
      naar: '/berichten',
      tekst: 'Mijn berichten',
      uitleg: 'De e-mails die Opmaat u stuurde.',
      icoon: 'mail',
    },
  ];
  const waar = [ik.rolnaam, ik.organisatienaam].filter(Boolean).join(', ');
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={`Welkom, ${ik.naam}`}
        sub={`${metHoofdletter(waar)}. In deze rol ziet u geen gegevens van leerlingen.`}
      />
      <Blok kop="Dit kunt u doen">
        <ul className="rolstart-wegen">
          {wegen.map(({ naar, tekst, uitleg, icoon }) => (
            <li key={naar}>
              <Icoon naam={icoon} maat={22} />
              <div>
                <Anker href={naar}>{tekst}</Anker>
                <p className="opmaat-klein opmaat-rustig">{uitleg}</p>
              </div>
            </li>
          ))}
        </ul>
      </Blok>
    </div>
  );
}
