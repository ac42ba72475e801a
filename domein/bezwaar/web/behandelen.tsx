import { useState } from 'react';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Kolommen } from '../../../web/platform/delen/schil.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import type { Bezwaarbeeld } from '../contract.ts';
import type { BezwaarDoenbaar } from '../regels/handelingen.ts';
import { BEZWAAR_TOESTANDNAAM } from '../regels/toestand.ts';
import { Beslisformulier, Voorstelblik } from './besluiten-formulier.tsx';
import './bezwaar.css';
import {
  Adviesformulier,
  Commissieformulier,
  Hoorverslagformulier,
  Zittingformulier,
} from './commissie-formulieren.tsx';
import { Besluitblok, Grondenblok, Termijnblok, Verloop } from './delen.tsx';
import type { Handelingprops } from './handeling.ts';
import { Aanvullingsvraagformulier, Termijnoordeelformulier, Waaromformulier } from './swv-formulieren.tsx';
import { Voorstelformulier } from './voorstel-formulier.tsx';
import { useBezwaar } from './vragen.ts';
import { TOESTANDKLEUR } from './woorden.ts';

/** TLV-8: the SWV handles an objection from receipt to decision. */
export function Bezwaarscherm() {
  const id = useParam('id');
  const { vraag, zet, ververs } = useBezwaar(id);
  if (vraag.isPending) return <Laden wat="het bezwaar" regels={10} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Bezwaar" kruimels={[{ tekst: 'Bezwaren', naar: '/swv/bezwaren' }]} />
        <Melding soort="fout" kop="Dit bezwaar is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const bezwaar = vraag.data;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={`Bezwaar ${bezwaar.besluit.leerlingNaam}`}
        kruimels={[{ tekst: 'Bezwaren', naar: '/swv/bezwaren' }]}
        status={<Status soort={TOESTANDKLEUR[bezwaar.toestand]}>{BEZWAAR_TOESTANDNAAM[bezwaar.toestand]}</Status>}
        sub={`Tegen het besluit over ${bezwaar.besluit.soortnaam}.`}
      />
      <Kolommen
        zijLabel="Besluit en termijn"
        zij={
          <div className="opmaat-stapel">
            <Termijnblok bezwaar={bezwaar} />
            <Besluitblok besluit={bezwaar.besluit} />
          </div>
        }
      >
        {bezwaar.voorstel && (
          <Blok kop="Het voorstel" soort="nadruk">
            <Voorstelblik bezwaar={bezwaar} />
          </Blok>
        )}
        <WatNu bezwaar={bezwaar} zet={zet} ververs={ververs} />
        <Grondenblok bezwaar={bezwaar} />
        <Verloop bezwaar={bezwaar} />
      </Kolommen>
    </div>
  );
}

/** What can be done now, one form at a time; what cannot yet stands below with its reason. */
function WatNu(props: Omit<Handelingprops, 'klaar'> & { readonly bezwaar: Bezwaarbeeld }) {
  const [open, zetOpen] = useState<BezwaarDoenbaar>();
  const { mogelijk } = props.bezwaar;
  if (mogelijk.length === 0) return null;
  const kan = mogelijk.filter(({ mag }) => mag);
  const later = mogelijk.filter(({ mag, redenen }) => !mag && !redenen.some(({ code }) => KLAAR.has(code)));
  const eerste = VOLGORDE.find((soort) => kan.some((h) => h.soort === soort));
  return (
    <Blok kop="Wat nu?" soort="nadruk">
      <div className="opmaat-stapel">
        <Knoppenrij>
          {kan.map(({ soort, naam }) => (
            <Knop
              key={soort}
              soort={soort === eerste ? 'primair' : 'secundair'}
              aria-expanded={open === soort}
              onClick={() => zetOpen(open === soort ? undefined : soort)}
            >
              {naam}
            </Knop>
          ))}
        </Knoppenrij>
        {open && kan.some(({ soort }) => soort === open) && (
          <Blok key={open} kop={kan.find(({ soort }) => soort === open)?.naam ?? ''}>
            <Formulier soort={open} {...props} klaar={() => zetOpen((nu) => (nu === open ? undefined : nu))} />
          </Blok>
        )}
        {later.length > 0 && (
          <details>
            <summary>Wat nu nog niet kan, en waarom</summary>
            <div className="opmaat-stapel">
              {later.map(({ soort, naam, redenen }) => (
                <div key={soort}>
                  <strong>{naam}</strong>
                  <Redenen redenen={redenen} />
                </div>
              ))}
            </div>
          </details>
        )}
      </div>
    </Blok>
  );
}

/** What was done already needs no line of its own. */
const KLAAR = new Set(['commissie-bestaat', 'al-gehoord', 'advies-bestaat', 'al-beoordeeld', 'op-tijd', 'al-verlengd']);
/** What usually comes first. */
const VOLGORDE = [
  'besloten',
  'te_laat_beoordeeld',
  'commissie',
  'gehoord',
  'geadviseerd',
  'voorgesteld',
  'teruggelegd',
] as const satisfies readonly BezwaarDoenbaar[];

function Formulier({ soort, ...props }: Handelingprops & { readonly soort: BezwaarDoenbaar }) {
  switch (soort) {
    case 'te_laat_beoordeeld':
      return <Termijnoordeelformulier {...props} />;
    case 'aanvulling_gevraagd':
      return <Aanvullingsvraagformulier {...props} />;
    case 'commissie':
      return <Commissieformulier {...props} />;
    case 'zitting_gepland':
      return <Zittingformulier {...props} />;
    case 'gehoord':
      return <Hoorverslagformulier {...props} />;
    case 'niet_gehoord':
      return (
        <Waaromformulier
          {...props}
          soort={soort}
          label="Waarom is niet gehoord?"
          hint="Bijvoorbeeld: de indiener wil dat niet."
          doe="Bewaren"
        />
      );
    case 'geadviseerd':
      return <Adviesformulier {...props} />;
    case 'verlengd':
      return (
        <Waaromformulier
          {...props}
          soort={soort}
          label="Waarom is meer tijd nodig?"
          hint="Ten hoogste zes weken, één keer. De indiener krijgt bericht."
          doe="Verlengen"
        />
      );
    case 'voorgesteld':
      return <Voorstelformulier {...props} />;
    case 'besloten':
      return <Beslisformulier {...props} />;
    case 'teruggelegd':
      return <Waaromformulier {...props} soort={soort} label="Wat moet er anders?" doe="Terugleggen" />;
    case 'aangevuld':
    case 'ingetrokken':
      return null;
  }
}
