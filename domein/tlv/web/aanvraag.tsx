import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { schrijfSoort, TLV_SOORT } from '../regels/soorten.ts';
import { aanvraagkruimels } from './kruimels.ts';
import { Schrijven } from './schrijven.tsx';
import { Stand } from './stand.tsx';
import { useAanvraag } from './vragen.ts';
import { TOESTANDKLEUR } from './woorden.ts';
import './tlv.css';

/** One request: the school writes it, and afterwards school and parents follow it. */
export function Aanvraagscherm() {
  const vraag = useAanvraag(useParam('id'));
  const { rol } = useIk();
  if (vraag.isPending) return <Laden wat="de aanvraag" regels={8} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop
          titel="Aanvraag toelaatbaarheid"
          kruimels={[
            rol === 'ouder'
              ? { tekst: 'Mijn kinderen', naar: '/kinderen' }
              : { tekst: 'Leerlingen', naar: '/leerlingen' },
          ]}
        />
        <Melding soort="fout" kop="Deze aanvraag is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </>
    );
  const aanvraag = vraag.data;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={metHoofdletter(schrijfSoort(aanvraag.soort, aanvraag.categorie))}
        sub={`${aanvraag.volgtOp ? `Verlenging van ${aanvraag.volgtOp.nummer}` : `Aanvraag voor een ${TLV_SOORT[aanvraag.soort].document}`} · ${aanvraag.leerling.naam} · ${aanvraag.nummer}`}
        kruimels={aanvraagkruimels(rol, aanvraag.leerling.id)}
        status={<Status soort={TOESTANDKLEUR[aanvraag.toestand]}>{aanvraag.toestandnaam}</Status>}
      />
      {aanvraag.mogelijk.schrijven.mag ? (
        <Schrijven key={aanvraag.id} aanvraag={aanvraag} />
      ) : (
        <Stand aanvraag={aanvraag} />
      )}
    </div>
  );
}
