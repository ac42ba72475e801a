import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfGetal } from '../../../web/platform/tekst.ts';
import type { UitvoerOverzicht } from '../contract-uitvoer.ts';
import './inzage.css';
import { dossierkruimels } from './kruimels.ts';
import { Ophalen } from './ophalen.tsx';
import { OphalenSchool } from './ophalen-school.tsx';
import { useUitvoerOverzicht } from './vragen.ts';

/** Everything about a child in one action: what is in it, what is not and why, and one button. */
export function Uitvoerscherm() {
  const leerling = useParam('leerling');
  const vraag = useUitvoerOverzicht(leerling);
  if (vraag.isPending) return <Laden wat="wat er is" regels={8} />;
  if (vraag.isError) {
    return (
      <>
        <Paginakop titel="Alles meenemen" />
        <Melding soort="fout" kop="Dit is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  }
  return <Inhoud overzicht={vraag.data} />;
}

function Inhoud({ overzicht }: { readonly overzicht: UitvoerOverzicht }) {
  const { rol } = useIk();
  const { leerling, inhoud, nietErin } = overzicht;
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel={isSchool ? 'Kopie voor een ouder' : 'Alles meenemen'}
        sub={<p className="opmaat-lopend">{inleiding(rol, leerling.roepnaam)}</p>}
        kruimels={dossierkruimels(rol, leerling.id, leerling.roepnaam)}
      />
      <Blok kop="Ophalen" soort="nadruk">
        {isSchool ? <OphalenSchool overzicht={overzicht} /> : <Ophalen overzicht={overzicht} />}
      </Blok>
      <div className="opmaat-kolommen">
        <Blok kop="Wat erin zit">
          <ul className="inzage-inhoud">
            {inhoud.map(({ naam, aantal }) => (
              <li key={naam}>
                <span>{naam}</span>
                <span className="opmaat-rustig">{schrijfGetal(aantal)}</span>
              </li>
            ))}
          </ul>
          <p className="opmaat-klein opmaat-rustig">
            In de map zit dossier.pdf om te lezen, dossier.json voor andere computersystemen, en de documenten zelf.
          </p>
        </Blok>
        <Blok kop="Wat er niet in zit, en waarom">
          <dl className="inzage-niet">
            {nietErin.map(({ wat, waarom }) => (
              <div key={wat}>
                <dt>
                  <strong>{wat}</strong>
                </dt>
                <dd>{waarom}</dd>
              </div>
            ))}
          </dl>
        </Blok>
      </div>
    </div>
  );
}

function inleiding(rol: string, roepnaam: string): string {
  if (rol === 'leerling')
    return 'Hier haal je een kopie op van wat er over jou staat en wat jij mag lezen. Je mag die houden en aan iemand anders geven.';
  if (rol === 'ouder')
    return `U haalt hier een kopie op van alles wat u over ${roepnaam} mag lezen. U mag die houden en aan iemand anders geven. Het kost niets.`;
  return `Vroeg een ouder op papier om een kopie van het dossier van ${roepnaam}? Maak die hier, binnen een maand. De kopie bevat wat ouders mogen lezen en uw school heeft. Ouders met een account halen zelf een volledige kopie op.`;
}
