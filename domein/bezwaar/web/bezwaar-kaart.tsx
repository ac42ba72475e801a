import { useState } from 'react';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Handelingkader } from '../../../web/platform/delen/handelingkader.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import type { Bezwaarbeeld } from '../contract.ts';
import { BEZWAAR_TOESTANDNAAM } from '../regels/toestand.ts';
import { Grondenblok, Termijnblok, Verloop } from './delen.tsx';
import { type Handelingprops, useHandeling } from './handeling.ts';
import { Waaromformulier } from './swv-formulieren.tsx';
import { BETEKENIS, TOESTANDKLEUR } from './woorden.ts';

interface Props {
  readonly bezwaar: Bezwaarbeeld;
  readonly ververs: () => void;
}

/** One objection as its maker and the others whom it concerns follow it. */
export function Bezwaarkaart({ bezwaar, ververs }: Props) {
  const [open, zetOpen] = useState<'aangevuld' | 'ingetrokken'>();
  const mag = (soort: string) => bezwaar.mogelijk.some((h) => h.soort === soort && h.mag);
  const betekenis = bezwaar.toestand in BETEKENIS ? BETEKENIS[bezwaar.toestand as keyof typeof BETEKENIS] : undefined;
  const handeling: Handelingprops = { bezwaar, zet: ververs, ververs, klaar: () => zetOpen(undefined) };
  const aanvulvraag = bezwaar.toestand === 'aanvulling_gevraagd' && mag('aangevuld');
  return (
    <>
      <Blok
        kop={`Bezwaar van ${bezwaar.indiener}`}
        soort="nadruk"
        actie={<Status soort={TOESTANDKLEUR[bezwaar.toestand]}>{BEZWAAR_TOESTANDNAAM[bezwaar.toestand]}</Status>}
      >
        <div className="opmaat-stapel">
          {betekenis && (
            <Melding soort={bezwaar.toestand === 'gegrond' ? 'succes' : 'info'} kop="Er is beslist" kopniveau={3}>
              <p>{betekenis}</p>
              {bezwaar.nieuwBesluit !== null && (
                <p>
                  <Anker href={`/leerlingen/${bezwaar.besluit.leerling}/bezwaar/${bezwaar.nieuwBesluit}`}>
                    Lees het nieuwe besluit
                  </Anker>
                </p>
              )}
            </Melding>
          )}
          {aanvulvraag && (
            <Melding soort="waarschuwing" kop="Er ontbreekt nog iets" kopniveau={3}>
              <p>Vul uw bezwaar aan. Onder «Wat er is gebeurd» leest u wat er ontbreekt en tot wanneer dat kan.</p>
            </Melding>
          )}
          <Knoppenrij>
            {mag('aangevuld') && (
              <Knop
                soort={aanvulvraag ? 'primair' : 'secundair'}
                aria-expanded={open === 'aangevuld'}
                onClick={() => zetOpen(open === 'aangevuld' ? undefined : 'aangevuld')}
              >
                Bezwaar aanvullen
              </Knop>
            )}
            {mag('ingetrokken') && (
              <Knop
                soort="stil"
                aria-expanded={open === 'ingetrokken'}
                onClick={() => zetOpen(open === 'ingetrokken' ? undefined : 'ingetrokken')}
              >
                Bezwaar intrekken
              </Knop>
            )}
          </Knoppenrij>
          {open === 'aangevuld' && <Aanvulformulier {...handeling} />}
          {open === 'ingetrokken' && (
            <Waaromformulier
              {...handeling}
              soort="ingetrokken"
              label="Waarom trekt u het bezwaar in?"
              hint="Mag leeg blijven. Binnen de bezwaartermijn kunt u opnieuw bezwaar maken."
              doe="Bezwaar intrekken"
            />
          )}
        </div>
      </Blok>
      <Termijnblok bezwaar={bezwaar} />
      <Grondenblok bezwaar={bezwaar} />
      <Verloop bezwaar={bezwaar} />
    </>
  );
}

function Aanvulformulier(props: Handelingprops) {
  const f = useHandeling(props, 'aangevuld', { begin: { tekst: '' }, maak: (waarden) => waarden });
  return (
    <Handelingkader formulier={f} doe="Aanvulling versturen" ververs={props.ververs} nietNu={props.klaar}>
      <Tekstgebied {...f.veld('tekst')} label="Wat wilt u toevoegen?" regels={6} maxTekens={8000} />
    </Handelingkader>
  );
}
