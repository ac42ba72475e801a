import { useQuery } from '@tanstack/react-query';
import { ROLLEN, ROLNAAM } from '../../../kern/actor/actor.ts';
import { api } from '../../../web/platform/api.ts';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { Tekstveld } from '../../../web/platform/delen/tekstveld.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useVindIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, telWoord } from '../../../web/platform/tekst.ts';
import type { Rechten } from '../contract.ts';
import './rechten.css';
import { doetAlleenOpenbaar, groepeerRechten, type Rechtgroep } from './rechtengroepen.ts';

const LOG = {
  lezen: 'Lezen staat in het leeslogboek',
  schrijven: 'Wijzigen staat in het leeslogboek',
  geen: 'Staat niet in het leeslogboek',
} as const;

/** TOE-3 · Who may do what, and on which condition, as the program itself says it. */
export function Rechtenscherm() {
  const ik = useVindIk();
  const [{ rol = ik?.rol ?? 'ouder', zoek = '' }, zet] = useZoek();
  const vraag = useQuery({ queryKey: ['rechten'], queryFn: () => api.get<Rechten>('/rechten'), staleTime: Infinity });
  const handelingen = vraag.data?.handelingen ?? [];
  const groepen = groepeerRechten(handelingen, { rol, zoek });
  const aantal = groepen.reduce((som, { regels }) => som + regels.length, 0);
  // On a telephone all tables together are endless: there one opens what one looks for.
  const isBreed = window.matchMedia('(min-width: 52.01rem)').matches;
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Wie mag wat"
        sub="Deze lijst komt uit het programma zelf. Per rol ziet u wat kan, over wie, en waarom. Wie iets niet mag zien, hoort ook niet dat het bestaat."
      />
      <div className="rechten-keuzes">
        <Keuzelijst
          naam="rol"
          label="Rol"
          waarde={rol}
          onWaarde={(gekozen) => zet({ rol: gekozen })}
          opties={ROLLEN.map((waarde) => ({ waarde, tekst: metHoofdletter(ROLNAAM[waarde]) }))}
        />
        <Tekstveld
          naam="zoek"
          soort="search"
          label="Zoek een handeling"
          verplicht="zoek"
          waarde={zoek}
          onWaarde={(tekst) => zet({ zoek: tekst })}
        />
      </div>
      {vraag.isPending && <Laden wat="de rechten" regels={8} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De lijst is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && (
        <p role="status">
          <strong>{metHoofdletter(telWoord(aantal, 'handeling', 'handelingen'))}</strong>
          {zoek === '' ? '' : ' gevonden'}.
          {doetAlleenOpenbaar(handelingen, rol) && ' Deze rol mag wat iedereen mag, en ziet geen leerlingen.'}
        </p>
      )}
      {vraag.data && groepen.length === 0 && (
        <Leeg kop="Niets gevonden">Zoek op een ander woord, bijvoorbeeld dossier of document.</Leeg>
      )}
      {groepen.map((groep, plek) => (
        <details
          key={`${groep.sleutel}-${rol}-${zoek !== ''}`}
          className="rechten-groep"
          open={isBreed || zoek !== '' || plek === 0}
        >
          <summary>
            <h2>{groep.kop}</h2>
            <span className="opmaat-rustig">{telWoord(groep.regels.length, 'handeling', 'handelingen')}</span>
          </summary>
          <Handelingen groep={groep} />
        </details>
      ))}
    </div>
  );
}

function Handelingen({ groep: { kop, regels } }: { readonly groep: Rechtgroep }) {
  return (
    <Tabel
      bijschrift={kop}
      bijschriftVerborgen
      rijen={regels}
      sleutelVan={({ actie }) => actie}
      kolommen={[
        { sleutel: 'wat', kop: 'Handeling', cel: ({ samenvatting }) => samenvatting },
        { sleutel: 'voorwaarde', kop: 'Over wie', cel: ({ voorwaarde }) => metHoofdletter(voorwaarde) },
        { sleutel: 'doel', kop: 'Waarom', cel: ({ doel }) => doel },
        { sleutel: 'log', kop: 'Spoor', cel: ({ log }) => LOG[log as keyof typeof LOG] },
      ]}
    />
  );
}
