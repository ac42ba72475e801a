import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { schrijfMoment } from '../../../web/platform/tekst.ts';
import type { Noodtoegangen } from '../contract.ts';
import './dossier.css';
import { NoodtoegangVragen } from './noodtoegang-vragen.tsx';

/** What was opened in an emergency: for a teacher the way to do so and the own of today, for the school who did and why. */
export function Noodtoegangscherm() {
  const ik = useIk();
  const [zoek, zetZoek] = useZoek();
  const pagina = Math.max(1, Number(zoek.pagina ?? 1) || 1);
  const vraag = useQuery({
    queryKey: ['noodtoegang', pagina],
    queryFn: () => api.get<Noodtoegangen>('/noodtoegang', { zoek: { pagina } }),
  });
  const isLeraar = ik.rol === 'leraar';
  return (
    <div className="opmaat-stapel opmaat-stapel--ruim">
      <Paginakop
        titel="Noodtoegang"
        sub={
          isLeraar
            ? 'Voor een noodgeval met een leerling uit een andere groep, als niemand anders u kan helpen.'
            : 'Welke leraar in een noodgeval een dossier van een andere groep opende, en waarom.'
        }
      />
      {vraag.isPending && <Laden wat="de noodtoegang" regels={5} />}
      {vraag.isError && (
        <Melding soort="fout" kop="Dit is er nu niet" nieuw>
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && isLeraar && <NoodtoegangVragen lijst={vraag.data} />}
      {vraag.data && !isLeraar && (
        <Schoollijst
          lijst={vraag.data}
          onPagina={(nummer) => zetZoek({ pagina: nummer > 1 ? String(nummer) : undefined })}
        />
      )}
    </div>
  );
}

interface SchoollijstProps {
  readonly lijst: Noodtoegangen;
  readonly onPagina: (nummer: number) => void;
}

function Schoollijst({ lijst, onPagina }: SchoollijstProps) {
  if (lijst.totaal === 0)
    return (
      <Leeg kop="Niemand gebruikte noodtoegang" icoon="vinkje">
        Opent een leraar in een noodgeval een dossier van een andere groep, dan krijgt u bericht en staat het hier.
      </Leeg>
    );
  return (
    <>
      <Tabel
        bijschrift="Noodtoegang op uw school, het nieuwste eerst"
        bijschriftVerborgen
        sleutelVan={({ id }) => id}
        rijen={lijst.regels}
        kolommen={[
          {
            sleutel: 'leerling',
            kop: 'Leerling',
            cel: ({ leerling }) => <Anker href={`/leerlingen/${leerling.id}`}>{leerling.naam}</Anker>,
          },
          { sleutel: 'door', kop: 'Leraar', cel: ({ door }) => door },
          { sleutel: 'moment', kop: 'Wanneer', cel: ({ moment }) => `${schrijfMoment(moment)} uur` },
          { sleutel: 'reden', kop: 'Reden', cel: ({ reden }) => <span className="dossier-tekst">{reden}</span> },
        ]}
      />
      {lijst.totaal > lijst.perPagina && (
        <Paginering
          pagina={lijst.pagina}
          perPagina={lijst.perPagina}
          totaal={lijst.totaal}
          wat="regels"
          onPagina={onPagina}
        />
      )}
      <p className="opmaat-rustig">Klopt een reden niet? Bespreek het met de leraar en met de privacyfunctionaris.</p>
    </>
  );
}
