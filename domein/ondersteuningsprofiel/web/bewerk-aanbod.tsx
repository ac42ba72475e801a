import { useState } from 'react';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Getalveld, Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { Zoekkeuze } from '../../../web/platform/delen/zoekkeuze.tsx';
import { metHoofdletter, vandaagInNederland } from '../../../web/platform/tekst.ts';
import { CATEGORIEEN } from '../../behoefte/regels/categorieen.ts';
import {
  DOMEINNAAM,
  INTENSITEIT,
  type Intensiteit,
  SETTINGNAAM,
  SETTINGS,
  type Setting,
} from '../../behoefte/regels/domeinen.ts';
import type { BewerkdeelProps } from './bewerken.tsx';
import { type Aanbodrij, nieuweSleutel } from './bewerkstand.ts';
import { NIVEAUOPTIES } from './hulpkiezer.tsx';
import { categorieNaam, niveauNaam } from './woorden.ts';

const CATEGORIEOPTIES = CATEGORIEEN.map(({ code, naam, domein }) => ({
  waarde: code,
  tekst: naam,
  hint: DOMEINNAAM[domein],
}));
const SETTINGOPTIES = SETTINGS.map((setting) => ({ waarde: setting, tekst: metHoofdletter(SETTINGNAAM[setting]) }));

/** SOP-1: the offers of the school, one block each. */
export function BewerkAanbod({ bewerking, wijzig, fouten }: BewerkdeelProps) {
  const rijen = bewerking.aanbod;
  const zet = (sleutel: string, deel: Partial<Aanbodrij>) =>
    wijzig({ aanbod: rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)) });
  function voegToe() {
    const sleutel = nieuweSleutel();
    const rij: Aanbodrij = {
      sleutel,
      categorie: '',
      niveau: 1,
      setting: 'in_de_groep',
      capaciteit: 1,
      bezet: 0,
      sinds: vandaagInNederland(),
      tot: '',
      expertise: '',
      wie: '',
    };
    wijzig({ aanbod: [...rijen, rij] });
  }
  return (
    <div className="opmaat-stapel">
      <p className="opmaat-lopend">
        Zet hier de ondersteuning die uw school biedt boven de basisondersteuning. Met deze regels vinden ouders en
        andere scholen u, en Opmaat vergelijkt ze met wat een kind nodig heeft.
      </p>
      {rijen.map((rij, plek) => (
        <Rij
          key={rij.sleutel}
          rij={rij}
          plek={plek}
          fouten={fouten}
          onZet={(deel) => zet(rij.sleutel, deel)}
          onWeg={() => wijzig({ aanbod: rijen.filter((ander) => ander !== rij) })}
        />
      ))}
      <p>
        <Knop soort="secundair" icoon="plus" onClick={voegToe}>
          Aanbod toevoegen
        </Knop>
      </p>
    </div>
  );
}

interface RijProps {
  readonly rij: Aanbodrij;
  readonly plek: number;
  readonly fouten: Readonly<Record<string, string>>;
  readonly onZet: (deel: Partial<Aanbodrij>) => void;
  readonly onWeg: () => void;
}

function Rij({ rij, plek, fouten, onZet, onWeg }: RijProps) {
  const veld = (naam: string) => ({ naam: `aanbod.${plek}.${naam}`, fout: fouten[`aanbod.${plek}.${naam}`] });
  const naam = rij.categorie === '' ? `Aanbod ${plek + 1}` : categorieNaam(rij.categorie);
  const samenvatting =
    rij.categorie === ''
      ? naam
      : `${naam}, ${niveauNaam(rij.niveau)}, ${rij.bezet ?? '?'} van ${rij.capaciteit ?? '?'} bezet`;
  const heeftFout = Object.keys(fouten).some((sleutel) => sleutel.startsWith(`aanbod.${plek}.`));
  // A new offer is open; of those that are there already one first sees the list.
  const [open, zetOpen] = useState(rij.categorie === '');
  return (
    <details
      className="profiel-regel profiel-rij"
      open={open || heeftFout}
      onToggle={(g) => zetOpen(g.currentTarget.open)}
    >
      <summary>{samenvatting}</summary>
      <div>
        <Zoekkeuze
          {...veld('categorie')}
          label="Wat voor hulp is dit?"
          hint="Typ een woord en kies uit de landelijke lijst."
          opties={CATEGORIEOPTIES}
          waarde={rij.categorie}
          onWaarde={(categorie) => onZet({ categorie })}
        />
        <div className="profiel-velden">
          <Keuzelijst
            {...veld('niveau')}
            label="Niveau"
            hint={INTENSITEIT[rij.niveau]?.uitleg}
            opties={NIVEAUOPTIES}
            waarde={String(rij.niveau)}
            onWaarde={(niveau) => onZet({ niveau: Number(niveau) as Intensiteit })}
          />
          <Keuzelijst
            {...veld('setting')}
            label="Waar"
            opties={SETTINGOPTIES}
            waarde={rij.setting}
            onWaarde={(setting) => onZet({ setting: setting as Setting })}
          />
        </div>
        <div className="profiel-velden">
          <Getalveld
            {...veld('capaciteit')}
            label="Plekken"
            hint="Hoeveel leerlingen tegelijk"
            waarde={rij.capaciteit}
            onWaarde={(capaciteit) => onZet({ capaciteit })}
          />
          <Getalveld
            {...veld('bezet')}
            label="Nu bezet"
            hint="Bij te houden na vaststellen"
            waarde={rij.bezet}
            onWaarde={(bezet) => onZet({ bezet })}
          />
        </div>
        <div className="profiel-velden">
          <Datumveld {...veld('sinds')} label="Vanaf" waarde={rij.sinds} onWaarde={(sinds) => onZet({ sinds })} />
          <Datumveld
            {...veld('tot')}
            label="Tot en met"
            verplicht={false}
            waarde={rij.tot}
            onWaarde={(tot) => onZet({ tot })}
          />
        </div>
        <div className="profiel-velden">
          <Tekstveld
            {...veld('wie')}
            label="Wie geeft het"
            hint="Een functie, geen naam"
            waarde={rij.wie}
            onWaarde={(wie) => onZet({ wie })}
          />
          <Tekstveld
            {...veld('expertise')}
            label="Kennis die er is"
            verplicht={false}
            waarde={rij.expertise}
            onWaarde={(expertise) => onZet({ expertise })}
          />
        </div>
        <p>
          <Knop soort="stil" klein icoon="kruis" onClick={onWeg}>
            Aanbod weghalen<span className="opmaat-verborgen">: {naam}</span>
          </Knop>
        </p>
      </div>
    </details>
  );
}
