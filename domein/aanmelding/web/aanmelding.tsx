import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { apiPad } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { useParam, useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Toestand } from '../regels/toestand.ts';
import './aanmelding.css';
import { Ouderbeeld } from './aanmelding-ouder.tsx';
import { Schoolbeeld } from './aanmelding-school.tsx';
import { useAanmelding } from './vragen.ts';
import { TOESTANDSOORT } from './woorden.ts';

/** One application: for parents how it goes and what their rights are, for the school what to do. */
export function Aanmeldingscherm() {
  const id = useParam('id');
  const { rol } = useIk();
  const [zoek] = useZoek();
  const { vraag, zet, ververs } = useAanmelding(id);
  if (vraag.isPending) return <Laden wat="de aanmelding" regels={8} />;
  if (vraag.isError) {
    return <Laadfout kop="Deze aanmelding is er niet" fout={vraag.error} opnieuw={ververs} />;
  }
  const aanmelding = vraag.data;
  const { leerling, school } = aanmelding;
  const beeld = { aanmelding, zet, ververs };
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={leerling.naam}
        kruimels={[{ tekst: 'Aanmeldingen', naar: '/aanmeldingen' }]}
        sub={`Aanmelding ${aanmelding.nummer} bij ${school.naam}, ontvangen op ${schrijfDatum(aanmelding.ontvangenDag)}. ${aanmelding.stand}`}
        status={<Status soort={TOESTANDSOORT[aanmelding.toestand as Toestand]}>{aanmelding.toestandnaam}</Status>}
        acties={
          <KnopLink soort="secundair" icoon="downloaden" href={apiPad(`/aanmeldingen/${id}/bevestiging`)} download="">
            Bevestiging (PDF)
          </KnopLink>
        }
      />
      {zoek.verstuurd !== undefined && (
        <Melding soort="succes" kop="Uw aanmelding is verstuurd" nieuw>
          <p>
            {school.naam} heeft haar ontvangen. {aanmelding.stand} Hieronder staat hoe het verdergaat.
          </p>
          <p>
            Kent iemand uw kind goed, zoals de kinderopvang of de huisarts?{' '}
            <Anker href={`/leerlingen/${leerling.id}/omgeving`}>Vertel wie uw kind kent</Anker>. Dat hoeft niet, maar
            het helpt de school.
          </p>
        </Melding>
      )}
      {rol === 'ouder' ? <Ouderbeeld {...beeld} /> : <Schoolbeeld {...beeld} />}
    </div>
  );
}
