import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laadfout } from '../../../web/platform/delen/laadfout.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tijdlijn } from '../../../web/platform/delen/tijdlijn.tsx';
import { useParam } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter } from '../../../web/platform/tekst.ts';
import { DISCIPLINES, type Discipline, OORDELEN, type Oordeel } from '../../tlv/regels/deskundigen.ts';
import { schrijfSoort } from '../../tlv/regels/soorten.ts';
import type { TlvToestand } from '../../tlv/regels/toestand.ts';
import type { SwvAanvraag } from '../contract.ts';
import { AanvraagBlok, DossierBlok } from './aanvraag-dossier.tsx';
import { BesluitKaart } from './besluit-kaart.tsx';
import { TermijnMetStops } from './termijn-met-stops.tsx';
import './toelaatbaarheid.css';
import { useSwvAanvraag } from './vragen.ts';
import { WatKanNu } from './wat-kan-nu.tsx';
import { TOESTANDSOORT } from './woorden.ts';

/** One request at the SWV, read from top to bottom: what can be done, the request, the dossier, the advices; the term beside it. */
export function Aanvraagscherm() {
  const id = useParam('id');
  const { vraag, zet, ververs } = useSwvAanvraag(id);
  if (vraag.isPending) return <Laden wat="de aanvraag" regels={10} />;
  if (vraag.isError)
    return (
      <>
        <Paginakop titel="Aanvraag" kruimels={[{ tekst: 'Aanvragen', naar: '/swv/tlv' }]} />
        <Laadfout kop="Deze aanvraag is er nu niet" fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      </>
    );
  const aanvraag = vraag.data;
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel={aanvraag.leerling.naam}
        kruimels={[{ tekst: 'Aanvragen', naar: '/swv/tlv' }]}
        sub={`${metHoofdletter(schrijfSoort(aanvraag.soort, aanvraag.categorie))}, gevraagd door ${aanvraag.school.naam} in ${aanvraag.school.plaats}. Nummer ${aanvraag.nummer}.`}
        status={<Status soort={TOESTANDSOORT[aanvraag.toestand as TlvToestand]}>{aanvraag.toestandnaam}</Status>}
      />
      <div className="opmaat-kolommen">
        <div className="opmaat-stapel opmaat-stapel--ruim">
          {aanvraag.besluiten.map((besluit) => (
            <BesluitKaart key={besluit.id} besluit={besluit} ververs={ververs} />
          ))}
          {aanvraag.mogelijk.length > 0 && <WatKanNu aanvraag={aanvraag} zet={zet} ververs={ververs} />}
          <AanvraagBlok aanvraag={aanvraag} />
          <DossierBlok aanvraag={aanvraag} />
          <Adviezen aanvraag={aanvraag} />
        </div>
        <div className="opmaat-stapel opmaat-stapel--ruim">
          <TermijnMetStops aanvraag={aanvraag} />
          <Verloop aanvraag={aanvraag} />
        </div>
      </div>
    </div>
  );
}

function Adviezen({ aanvraag }: { readonly aanvraag: SwvAanvraag }) {
  const { adviezen, afgerondOp, id } = aanvraag;
  const { vandaag } = useIk();
  return (
    <Blok
      kop="Adviezen van deskundigen"
      actie={afgerondOp === null && <Anker href={`/swv/tlv/${id}/deskundigen`}>Deskundigen kiezen</Anker>}
    >
      {adviezen.length === 0 ? (
        <p>
          Er is nog geen deskundige gevraagd. Voor een besluit zijn twee adviezen nodig: van een orthopedagoog of
          psycholoog, en van een deskundige met een ander vak.
        </p>
      ) : (
        <div className="opmaat-stapel">
          {adviezen.map((advies) => (
            <section key={advies.plaats}>
              <h3>
                {advies.naam}, {DISCIPLINES[advies.discipline as Discipline].naam}
              </h3>
              {advies.gegevenDag === null ? (
                <p>
                  Nog geen advies. Gevraagd om te reageren vóór {schrijfDatum(advies.reagerenVoor)}
                  {advies.reagerenVoor <= vandaag ? ': die dag is voorbij.' : '.'}
                </p>
              ) : (
                <>
                  <p>
                    <strong>{OORDELEN[advies.oordeel as Oordeel]}</strong>, op {schrijfDatum(advies.gegevenDag)}
                  </p>
                  <p className="toe-tekst">{advies.tekst}</p>
                </>
              )}
            </section>
          ))}
        </div>
      )}
    </Blok>
  );
}

function Verloop({ aanvraag }: { readonly aanvraag: SwvAanvraag }) {
  return (
    <Blok kop="Wie deed wat">
      <Tijdlijn
        gebeurtenissen={aanvraag.handelingen.toReversed().map((h) => ({
          id: String(h.volgnummer),
          datum: h.dag,
          titel: h.tekst,
          wie: `${h.doorNaam}, ${h.doorRol}`,
          tekst: h.toelichting && <p className="toe-tekst">{h.toelichting}</p>,
        }))}
      />
    </Blok>
  );
}
