import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { api } from '../../../web/platform/api.ts';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { useParam, useZoek } from '../../../web/platform/navigatie.tsx';
import { type Ik, useIk } from '../../../web/platform/sessie.tsx';
import type { Leerlinglogboek } from '../contract.ts';
import { Leesdagen } from './leesdagen.tsx';
import { beginVan, PERIODEN } from './periodekeuze.ts';
import './logboek.css';

const STANDAARD = 'kwartaal';

/** Who read or wrote what about one pupil, and why, in plain words. */
export function WieLasWat() {
  const leerling = useParam('leerling');
  const ik = useIk();
  const [zoek, zetZoek] = useZoek();
  const pagina = Number(zoek.pagina ?? 1) || 1;
  const van = beginVan(zoek.periode, ik.vandaag);
  const vraag = useLogboek(leerling, van, pagina);
  const kop = (
    <Paginakop
      titel="Wie las wat"
      kruimels={kruimels(ik, leerling, vraag.data?.leerling.naam)}
      sub={<Inleiding ik={ik} logboek={vraag.data} />}
    />
  );
  if (vraag.isPending)
    return (
      <div className="opmaat-stapel">
        {kop}
        <Laden wat="wie wat las" regels={8} />
      </div>
    );
  if (vraag.isError)
    return (
      <div className="opmaat-stapel">
        {kop}
        <Melding soort="fout" kop="Deze lijst is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      </div>
    );
  const { groepen, totaal, perPagina } = vraag.data;
  return (
    <div className="opmaat-stapel">
      {kop}
      <div className="logboek-filter opmaat-niet-afdrukken">
        <Keuzelijst
          naam="periode"
          label="Welke tijd?"
          verplicht="zoek"
          waarde={zoek.periode ?? STANDAARD}
          onWaarde={(periode) => zetZoek({ periode: periode === STANDAARD ? undefined : periode, pagina: undefined })}
          opties={PERIODEN.map(({ waarde, tekst }) => ({ waarde, tekst }))}
        />
      </div>
      {groepen.length === 0 ? (
        <Leeg
          kop="In deze tijd las niemand iets"
          icoon="oog"
          actie={<KnopLink href={`/leerlingen/${leerling}`}>Naar het dossier</KnopLink>}
        >
          Zodra iemand iets in het dossier leest of schrijft, staat het hier. Kies hierboven een langere tijd om verder
          terug te kijken.
        </Leeg>
      ) : (
        <Leesdagen groepen={groepen} />
      )}
      {totaal > perPagina && (
        <Paginering
          pagina={pagina}
          perPagina={perPagina}
          totaal={totaal}
          wat="regels"
          onPagina={(nieuw) => zetZoek({ pagina: nieuw === 1 ? undefined : String(nieuw) })}
        />
      )}
    </div>
  );
}

function useLogboek(leerling: string, van: Datum | undefined, pagina: number) {
  return useQuery({
    queryKey: ['logboek', leerling, van, pagina],
    queryFn: ({ signal }) =>
      api.get<Leerlinglogboek>(`/leerlingen/${leerling}/logboek`, { zoek: { van, pagina }, signal }),
    placeholderData: keepPreviousData,
    // Reading this stands in the log too: not again for looking at another window.
    refetchOnWindowFocus: false,
  });
}

function Inleiding({ ik, logboek }: { readonly ik: Ik; readonly logboek: Leerlinglogboek | undefined }) {
  const naam = logboek?.leerling.naam ?? 'deze leerling';
  if (ik.rol === 'leerling')
    return (
      <p>
        Hier zie je wie jouw dossier las of er iets in schreef, wanneer en waarom. Snap je niet waarom iemand keek?
        Vraag het aan je mentor of aan je ouders.
      </p>
    );
  if (logboek?.alleenEigenSchool)
    return (
      <p>
        Wat mensen van uw school deden in het dossier van {naam}. De ouders zien dit ook, met wat anderen deden erbij.
      </p>
    );
  return (
    <p>
      Wie las het dossier van {naam} of schreef er iets in, wanneer en waarom. Klopt er iets niet? Vraag het aan de
      school, of aan de functionaris gegevensbescherming van het schoolbestuur.
    </p>
  );
}

function kruimels({ rol }: Ik, leerling: string, naam: string | undefined) {
  if (rol === 'leerling') return [{ tekst: 'Mijn pagina', naar: '/mijn' }];
  const dossier = { tekst: naam === undefined ? 'Dossier' : `Dossier van ${naam}`, naar: `/leerlingen/${leerling}` };
  if (rol === 'ouder') return [{ tekst: 'Mijn kinderen', naar: '/kinderen' }, dossier];
  return [{ tekst: 'Leerlingen', naar: '/leerlingen' }, dossier];
}
