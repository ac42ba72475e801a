import { useQuery } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { Termijnen } from '../contract.ts';
import { Dagenover } from './dagenover.tsx';
import { Tellingfilter } from './tellingfilter.tsx';
import './werklijst.css';

type School = Termijnen['scholen'][number];

/** For board and SWV: how the terms stand per school, without names of pupils. */
export function Termijnenscherm() {
  const { organisatienaam, vandaag, rol } = useIk();
  const [zoek, zetZoek] = useZoek();
  const vraag = useQuery({ queryKey: ['termijnen'], queryFn: () => api.get<Termijnen>('/termijnen') });
  if (vraag.isPending) return <Laden wat="de termijnen" regels={8} />;
  if (vraag.isError) {
    return (
      <Melding soort="fout" kop="De termijnen zijn er nu niet">
        <p>{vraag.error.message}</p>
      </Melding>
    );
  }
  const { telling, scholen } = vraag.data;
  const getoond = scholen.filter(
    (school) => zoek.stand === undefined || school.telling[zoek.stand === 'verstreken' ? 'verstreken' : 'nadert'] > 0,
  );
  const metVerstreken = getoond.filter((school) => school.verstreken.length > 0);
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Termijnen per school"
        sub={`${organisatienaam ?? ''}: ${telWoord(scholen.length, 'school', 'scholen')}. U ziet aantallen en data, geen namen van leerlingen.`}
      />
      <Tellingfilter telling={telling} stand={zoek.stand} onKies={(stand) => zetZoek({ stand })} />
      {metVerstreken.length > 0 && (
        <Blok kop="Te laat">
          <div className="opmaat-stapel opmaat-stapel--dicht">
            <p>
              Bij deze scholen is een wettelijke termijn voorbij. Neem contact op met de schoolleider: wat te laat is,
              verdwijnt hier pas als het is gedaan.
              {metVerstreken.some((school) => school.verstreken.some(({ bij }) => bij === 'swv')) &&
                (rol === 'bestuur'
                  ? ' Waar het samenwerkingsverband aan zet is, vraagt u daar hoe het ermee staat.'
                  : ' Waar het samenwerkingsverband aan zet is, is het aan u.')}
            </p>
            <Tabel
              bijschrift="Termijnen die voorbij zijn"
              bijschriftVerborgen
              rijen={metVerstreken.flatMap((school) =>
                school.verstreken.map((termijn, plek) => ({
                  ...termijn,
                  school,
                  sleutel: `${school.vestiging}-${plek}`,
                })),
              )}
              sleutelVan={({ sleutel }) => sleutel}
              kolommen={[
                { sleutel: 'school', kop: 'School', cel: ({ school }) => <Schoolnaam school={school} /> },
                {
                  sleutel: 'wat',
                  kop: 'Wat',
                  cel: ({ naam, bron }) => (
                    <>
                      {naam}
                      <Bronregel bron={bron} />
                    </>
                  ),
                },
                { sleutel: 'wie', kop: 'Wie moet iets doen', cel: ({ wie }) => wie },
                {
                  sleutel: 'dag',
                  kop: 'Laatste dag',
                  cel: ({ laatsteDag }) => <Dagenover laatsteDag={laatsteDag} vandaag={vandaag} />,
                },
              ]}
            />
          </div>
        </Blok>
      )}
      {getoond.length === 0 ? (
        <Leeg
          kop={scholen.length === 0 ? 'Er horen nog geen scholen bij u' : 'Bij geen enkele school'}
          icoon="vinkje"
        />
      ) : (
        <Blok kop="Alle scholen">
          <Tabel
            bijschrift="Aantal termijnen per school"
            bijschriftVerborgen
            rijen={getoond}
            sleutelVan={({ vestiging }) => vestiging}
            kolommen={[
              { sleutel: 'school', kop: 'School', cel: (school) => <Schoolnaam school={school} /> },
              { sleutel: 'lopend', kop: 'Lopend', rechts: true, cel: ({ telling: t }) => t.lopend },
              { sleutel: 'nadert', kop: 'Binnen een week', rechts: true, cel: ({ telling: t }) => t.nadert },
              {
                sleutel: 'verstreken',
                kop: 'Te laat',
                rechts: true,
                cel: ({ telling: t }) => (t.verstreken > 0 ? <strong>{t.verstreken}</strong> : 0),
              },
            ]}
          />
        </Blok>
      )}
    </div>
  );
}

function Schoolnaam({ school }: { readonly school: Pick<School, 'naam' | 'plaats' | 'vestiging'> }) {
  return (
    <>
      {school.naam}
      <div className="opmaat-klein opmaat-rustig">
        {school.plaats} ({school.vestiging})
      </div>
    </>
  );
}
