import { useState } from 'react';
import { type Datum, leesDatum } from '../../../kern/tijd/datum.ts';
import { Datumveld } from '../../../web/platform/delen/datumveld.tsx';
import { Knop, KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Veldgroep } from '../../../web/platform/delen/veld.tsx';
import { useFormulier } from '../../../web/platform/formulier.ts';
import { useIk } from '../../../web/platform/sessie.tsx';
import { aanwijzingenBijStart } from '../regels/aanmelden.ts';
import { berekenEersteSchooldag } from '../regels/tijdelijke-plaatsing.ts';
import { Stapkader, type Stapprops, useBewaarStap } from './aanmelden-stap.tsx';
import './aanmelding.css';
import { useSchool } from './scholen.ts';
import { SchoolKiezen, Schoolnaam } from './schoolkeuze.tsx';
import { useKinderen } from './vragen.ts';

/** Step 2: one school, one location. */
export function Schoolstap(props: Stapprops) {
  const { bewaar, verder } = useBewaarStap(props, 2);
  const f = useFormulier({
    begin: { vestiging: props.gegevens.vestiging ?? '' },
    controleer: ({ vestiging }) => (vestiging === '' ? { vestiging: 'Kies een school uit de lijst.' } : {}),
    verstuur: ({ vestiging }) => bewaar({ vestiging }),
    naAfloop: verder,
  });
  return (
    <Stapkader stap={2} concept={props.concept} formulier={f}>
      <SchoolKiezen {...f.veld('vestiging')} label="Bij welke school meldt u uw kind aan?" />
      <p className="opmaat-klein">
        Weet u nog niet welke school past?{' '}
        <KnopLink soort="stil" klein icoon="zoek" href="/scholen">
          Zoek en vergelijk scholen
        </KnopLink>
      </p>
    </Stapkader>
  );
}

const HOOGSTENS = 10;

/** Step 3: when the child would like to start, and where else it is applied (AAN-1, AAN-2). */
export function Startstap(props: Stapprops) {
  const { vandaag } = useIk();
  const { bewaar, verder } = useBewaarStap(props, 3);
  const f = useFormulier({
    begin: {
      gewensteStart: props.gegevens.gewensteStart ?? ('' as string),
      andereScholen: props.gegevens.andereScholen ?? [],
    },
    controleer: (w) => controleerStart(w, vandaag, props.gegevens.vestiging),
    verstuur: ({ gewensteStart, andereScholen }) => bewaar({ gewensteStart: gewensteStart as Datum, andereScholen }),
    naAfloop: verder,
  });
  const kind = useKinderen().data?.find(({ id }) => id === props.gegevens.leerling);
  const school = useSchool(props.gegevens.vestiging ?? '').data;
  const eersteSchooldag = kind && school && berekenEersteSchooldag({ school, geboortedatum: kind.geboortedatum });
  const start = leesDatum(f.waarden.gewensteStart);
  const aanwijzingen =
    start === undefined || start < vandaag ? [] : aanwijzingenBijStart(start, vandaag, eersteSchooldag);
  return (
    <Stapkader stap={3} concept={props.concept} formulier={f}>
      <Datumveld
        {...f.veld('gewensteStart')}
        label="Wanneer wilt u dat uw kind begint?"
        hint="Liefst tien weken vooruit. Eerder mag ook. Op de basisschool begint een kind vanaf vier jaar."
        vanaf={vandaag}
      />
      {aanwijzingen.map(({ code, zin }) => (
        <Melding key={code} kop="Goed om te weten" kopniveau={3} nieuw>
          <p>{zin}</p>
        </Melding>
      ))}
      <AndereScholen
        waarde={f.waarden.andereScholen}
        onWaarde={(scholen) => f.zet('andereScholen', [...scholen])}
        fout={f.veldfouten.andereScholen}
      />
    </Stapkader>
  );
}

function controleerStart(
  { gewensteStart, andereScholen }: { readonly gewensteStart: string; readonly andereScholen: readonly string[] },
  vandaag: Datum,
  vestiging: string | undefined,
) {
  const start = leesDatum(gewensteStart);
  return {
    ...(start === undefined && { gewensteStart: 'Vul een dag in: dag, maand en jaar.' }),
    ...(start !== undefined && start < vandaag && { gewensteStart: 'Deze dag is al voorbij. Kies vandaag of later.' }),
    ...(vestiging !== undefined &&
      andereScholen.includes(vestiging) && {
        andereScholen: 'De school van deze aanmelding hoeft u hier niet te noemen.',
      }),
  };
}

interface AndereScholenProps {
  readonly waarde: readonly string[];
  readonly onWaarde: (scholen: readonly string[]) => void;
  readonly fout: string | undefined;
}

function AndereScholen({ waarde, onWaarde, fout }: AndereScholenProps) {
  // A new field after each choice: it starts empty again.
  const [keer, zetKeer] = useState(0);
  return (
    <Veldgroep
      veld={{
        naam: 'andereScholen',
        label: 'Hebt u uw kind ook bij andere scholen aangemeld?',
        verplicht: false,
        fout,
        uitleg: {
          doel: 'De wet vraagt u de andere scholen te noemen, zodat scholen kunnen overleggen.',
          lezers: 'Alleen de school van deze aanmelding.',
        },
      }}
    >
      {waarde.length > 0 && (
        <ul className="aanmelding-scholen">
          {waarde.map((code) => (
            <li key={code}>
              <Schoolnaam code={code} />
              <Knop soort="stil" klein icoon="kruis" onClick={() => onWaarde(waarde.filter((ander) => ander !== code))}>
                Weghalen
                <span className="opmaat-verborgen">
                  : <Schoolnaam code={code} />
                </span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {waarde.length < HOOGSTENS && (
        <SchoolKiezen
          key={keer}
          naam="andereSchool"
          label="Voeg een school toe"
          verplicht={false}
          waarde=""
          onWaarde={(code) => {
            if (code === '') return;
            onWaarde([...new Set([...waarde, code])]);
            zetKeer(keer + 1);
          }}
        />
      )}
    </Veldgroep>
  );
}
