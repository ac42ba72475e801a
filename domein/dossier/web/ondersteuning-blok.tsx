import type { Rol } from '../../../kern/actor/actor.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Icoon, type IcoonNaam } from '../../../web/platform/delen/icoon.tsx';
import type { Ondersteuningsonderdeel } from '../regels/ondersteuningsbeeld.ts';
import { useOndersteuning } from './vragen.ts';

interface Weg {
  readonly naar: string;
  readonly icoon: IcoonNaam;
  readonly tekst: string;
  /** For a parent or pupil, when the word of the school says little. */
  readonly voorThuis?: string;
}

const WEG = {
  opp: {
    naar: 'opp',
    icoon: 'document',
    tekst: 'Ontwikkelingsperspectief',
    voorThuis: 'Het plan (ontwikkelingsperspectief)',
  },
  arrangementen: {
    naar: 'arrangementen',
    icoon: 'mensen',
    tekst: 'Arrangementen',
    voorThuis: 'Extra hulp (arrangementen)',
  },
  tlv: {
    naar: 'tlv',
    icoon: 'school',
    tekst: 'Toelaatbaarheid',
    voorThuis: 'Naar speciaal onderwijs (toelaatbaarheid)',
  },
  medisch: { naar: 'medisch', icoon: 'plus', tekst: 'Medische handelingen', voorThuis: 'Medische hulp op school' },
  geschil: {
    naar: 'geschil',
    icoon: 'info',
    tekst: 'Als school en ouders het niet eens zijn',
    voorThuis: 'Als het niet lukt: waar kan ik terecht?',
  },
} as const satisfies Record<Ondersteuningsonderdeel, Weg>;

/** The way to what runs beyond the need, each with how it stands. Not there for who has nothing to see. */
export function OndersteuningBlok({ leerling, rol }: { readonly leerling: string; readonly rol: Rol }) {
  const { data } = useOndersteuning(leerling);
  if (data === undefined || data.regels.length === 0) return null;
  const isThuis = rol === 'ouder' || rol === 'leerling';
  return (
    <Blok kop={isThuis ? 'Plan en hulp' : 'Plan en ondersteuning'}>
      <ul className="dossier-wegen">
        {data.regels.map(({ onderdeel, zin, wacht }) => {
          const weg: Weg = WEG[onderdeel];
          return (
            <li key={onderdeel}>
              <Icoon naam={wacht ? 'klok' : weg.icoon} maat={20} />
              <span>
                <Anker href={`/leerlingen/${leerling}/${weg.naar}`}>
                  {isThuis ? (weg.voorThuis ?? weg.tekst) : weg.tekst}
                </Anker>
                {zin && <span className="opmaat-klein opmaat-rustig">{zin}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Blok>
  );
}
