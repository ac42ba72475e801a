import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Icoon, type IcoonNaam } from '../../../web/platform/delen/icoon.tsx';

/** The way to everything else that is about me. */
export function MijnWegen({ leerling }: { readonly leerling: string }) {
  const wegen: readonly (readonly [icoon: IcoonNaam, naam: string, uitleg: string, waarheen: string])[] = [
    ['oog', 'Wie las over mij', 'Wie er keek, wanneer en waarom', 'logboek'],
    ['vinkje', 'Wat mag er met mijn gegevens', 'Wat je ouders of jij goed vonden', 'toestemmingen'],
    ['mensen', 'Met wie is iets gedeeld', 'Wie buiten de school iets over jou leest', 'delingen'],
    ['pen', 'Wat ik ervan vind', 'Zet jouw kijk ergens bij, of meld een fout', 'opmerkingen'],
    ['document', 'Mijn dossier', 'Wat er gebeurde en waar je op school zat', ''],
    ['downloaden', 'Alles meenemen', 'Een kopie van wat er over jou staat', 'uitvoer'],
  ];
  return (
    <Blok kop="Meer over mij">
      <ul className="mijn-wegen">
        {wegen.map(([icoon, naam, uitleg, waarheen]) => (
          <li key={naam}>
            <Icoon naam={icoon} maat={24} />
            <span>
              <Anker href={`/leerlingen/${leerling}${waarheen === '' ? '' : `/${waarheen}`}`}>{naam}</Anker>
              <span className="opmaat-klein opmaat-rustig">{uitleg}</span>
            </span>
          </li>
        ))}
      </ul>
    </Blok>
  );
}
