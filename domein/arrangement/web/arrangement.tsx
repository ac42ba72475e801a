import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import './arrangement.css';
import { Evaluaties, Ontbreekt, Termijn } from './arrangement-blokken.tsx';
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
  if (vraag.isError) return <Laadfout kop="Dit arrangement is er niet" fout={vraag.error} opnieuw={ververs} />;
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
  const leestDossier =
    rol === 'ib' ||
    rol === 'schoolleider' ||
    rol === 'ouder' ||
    rol === 'tlv' ||
    (rol === 'leerling' && arrangement.mogelijk.length > 0);
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
