import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginering } from '../../../web/platform/delen/paginering.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { schrijfGetal, schrijfMoment, schrijfOpsomming } from '../../../web/platform/tekst.ts';
import type { Bladeren } from './bewaren-lijst.tsx';
import { useBewijzen } from './vragen.ts';

/** TOE-6: proof of what was destroyed, without anything that leads to a pupil. */
export function BewijzenLijst({ pagina, onPagina }: Bladeren) {
  const vraag = useBewijzen(pagina);
  if (vraag.isPending) return <Laden wat="de bewijzen" regels={6} />;
  if (vraag.isError)
    return (
      <Melding soort="fout" kop="De bewijzen zijn er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  const { bewijzen, totaal, perPagina } = vraag.data;
  if (bewijzen.length === 0)
    return (
      <Leeg kop="Er is nog niets vernietigd" icoon="document">
        Na elke vernietiging staat hier welke soort gegevens het was, wanneer en hoeveel. Er staat niet in van wie.
      </Leeg>
    );
  return (
    <div className="opmaat-stapel">
      <p>Een bewijs zegt wat er is vernietigd en waarom. Het zegt niet van wie, want dan was het niet weg.</p>
      <Tabel
        bijschrift="Wat is vernietigd"
        bijschriftVerborgen
        rijen={bewijzen}
        sleutelVan={({ id }) => id}
        kolommen={[
          { sleutel: 'wanneer', kop: 'Wanneer', cel: ({ uitgevoerdOp }) => schrijfMoment(uitgevoerdOp) },
          {
            sleutel: 'wat',
            kop: 'Welke gegevens',
            cel: ({ soortnaam, bron, school }) => (
              <>
                {soortnaam}
                <div className="opmaat-klein opmaat-rustig">{school ?? 'bij geen school meer'}</div>
                <Bronregel bron={bron} />
              </>
            ),
          },
          {
            sleutel: 'hoeveel',
            kop: 'Hoeveel',
            cel: ({ geteld }) =>
              schrijfOpsomming(geteld.map(({ wat, aantal }) => `${schrijfGetal(aantal)} ${wat}`)) || 'niets meer over',
          },
        ]}
      />
      {totaal > perPagina && (
        <Paginering pagina={pagina} perPagina={perPagina} totaal={totaal} wat="bewijzen" onPagina={onPagina} />
      )}
    </div>
  );
}
