import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Knop } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Arrangement } from '../contract.ts';
import './arrangement.css';
import { BesluitTonen } from './besluit-tonen.tsx';
import { Deelnemers } from './deelnemers.tsx';
import type { Beeld } from './handeling.ts';
import { InhoudTonen } from './inhoud-tonen.tsx';
import { arrangementkruimels } from './kruimels.ts';
import { Meegestuurd } from './meegestuurd.tsx';
import { Ondertekenen } from './ondertekenen.tsx';
import { useArrangement } from './vragen.ts';
import { WatKanNu } from './wat-kan-nu.tsx';
import { statusSoort, zegVoorWie } from './woorden.ts';

/** One arrangement: for the school what to do, for parents and pupil what it is, for the SWV the request to decide on. */
export function Arrangementscherm() {
  const id = useParam('id');
  const { rol } = useIk();
  const { vraag, zet, ververs } = useArrangement(id);
  if (vraag.isPending) return <Laden wat="het arrangement" regels={8} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="Dit arrangement is er niet">
        <p>{vraag.error.message}</p>
        <Knop soort="secundair" onClick={ververs}>
          Probeer het opnieuw
        </Knop>
      </Melding>
    );
  const arrangement = vraag.data;
  const { leerling } = arrangement;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={arrangement.naam}
        kruimels={arrangementkruimels(rol, leerling?.id ?? arrangement.deelnemers[0]?.leerling)}
        sub={
          <>
            {leerling !== null && rol !== 'leerling' ? (
              <Anker href={`/leerlingen/${leerling.id}`}>{leerling.naam}</Anker>
            ) : (
              zegVoorWie(arrangement)
            )}
            {`, ${arrangement.school}. Nummer ${arrangement.nummer}.`}
          </>
        }
        status={<Status soort={statusSoort(arrangement)}>{arrangement.stand}</Status>}
      />
      <Inhoud arrangement={arrangement} zet={zet} ververs={ververs} />
    </div>
  );
}

function Inhoud(beeld: Beeld) {
  const { rol } = useIk();
  const { arrangement } = beeld;
  const { voorstel, besluit, model, soort, ingediendDag } = arrangement;
  const isAanvraag = model === 'leerling' && soort === 'leerling';
  const leestDossier = rol === 'ib' || rol === 'schoolleider' || rol === 'ouder' || rol === 'tlv';
  return (
    <div className="opmaat-kolommen">
      <div className="opmaat-stapel opmaat-stapel--ruim">
        {besluit !== null && <BesluitTonen kop="Besluit van het samenwerkingsverband" besluit={besluit} />}
        {voorstel !== null && <BesluitTonen kop={`Voorstel van ${voorstel.doorNaam}`} besluit={voorstel} />}
        {soort === 'groep' && <Deelnemers {...beeld} />}
        <InhoudTonen arrangement={arrangement} />
        {isAanvraag && leestDossier && (ingediendDag !== null || arrangement.toestand === 'voorbereiding') && (
          <Meegestuurd id={arrangement.id} verstuurd={ingediendDag !== null} />
        )}
      </div>
      <div className="opmaat-stapel opmaat-stapel--ruim">
        <Termijn arrangement={arrangement} />
        <Ontbreekt arrangement={arrangement} />
        {isAanvraag && <Ondertekenen {...beeld} />}
        <WatKanNu {...beeld} />
        <Evaluaties arrangement={arrangement} />
        <Blok kop="Wat er gebeurde">
          <Tijdlijn
            gebeurtenissen={arrangement.handelingen.toReversed().map((h) => ({
              id: String(h.volgnummer),
              datum: h.dag,
              titel: h.tekst,
              wie: `${h.doorNaam}, ${h.doorRol}`,
              tekst: h.toelichting || undefined,
            }))}
          />
        </Blok>
      </div>
    </div>
  );
}

function Termijn({ arrangement: { termijn } }: { readonly arrangement: Arrangement }) {
  const { vandaag } = useIk();
  if (termijn === null) return null;
  return (
    <Blok kop="Termijn" kopVerborgen>
      <Termijnbalk
        naam={termijn.naam}
        begin={termijn.start}
        laatsteDag={termijn.laatsteDag}
        vandaag={vandaag}
        stand={termijn.staatStil ? 'staat-stil' : 'loopt'}
        toelichting={
          termijn.staatStil
            ? 'De termijn staat stil tot de school heeft aangevuld, en schuift dan zo veel dagen op.'
            : undefined
        }
        bron={termijn.bron}
      />
    </Blok>
  );
}

function Ontbreekt({ arrangement: { ontbreekt } }: { readonly arrangement: Arrangement }) {
  if (ontbreekt.length === 0) return null;
  const nodig = ontbreekt.filter((gemis) => gemis.nodig);
  const mag = ontbreekt.filter((gemis) => !gemis.nodig);
  return (
    <Blok kop="Wat nog ontbreekt">
      <div className="opmaat-stapel">
        {nodig.length > 0 && <Redenen redenen={nodig} />}
        {mag.length > 0 && (
          <div>
            <h3>Mag ook later</h3>
            <Redenen redenen={mag} />
          </div>
        )}
      </div>
    </Blok>
  );
}

function Evaluaties({ arrangement: { evaluaties } }: { readonly arrangement: Arrangement }) {
  const laatste = evaluaties.at(-1);
  if (laatste === undefined) return null;
  return (
    <Blok kop="Evaluatie">
      <p className="arrangement-tekst">{laatste.conclusie}</p>
      <p className="opmaat-klein opmaat-rustig">
        Vastgelegd door {laatste.doorNaam}. Per doel staat het bij de doelen.
      </p>
    </Blok>
  );
}
