import { useQuery } from '@tanstack/react-query';
import { jaarVan } from '../../../kern/tijd/datum.ts';
import { schooljaarVan, schooljaarVanaf } from '../../../kern/tijd/schooljaar.ts';
import { api } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Jaarlijst } from '../contract.ts';
import { JAARSTANDEN, type Jaarstand } from '../regels/jaarstand.ts';
import { Effecttabel } from './effect.tsx';
import './evaluatie.css';
import { Jaartabel } from './jaartabel.tsx';

/** So many schooljaren can be chosen. */
const JAREN = 4;

/** Which plans of the school are still to be evaluated this schooljaar, which are done, and which were missed. */
export function Jaarlijstscherm() {
  const { vandaag, organisatienaam } = useIk();
  const [zoek, zetZoek] = useZoek();
  const nu = jaarVan(schooljaarVan(vandaag).begin);
  const schooljaar = Number(zoek.schooljaar ?? nu) || nu;
  const vraag = useQuery({
    queryKey: ['jaarlijst', schooljaar],
    queryFn: () => api.get<Jaarlijst>('/evaluaties', { zoek: { schooljaar } }),
  });
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Evaluaties"
        sub={`${organisatienaam ?? ''}: elk ontwikkelingsperspectief wordt ten minste één keer per schooljaar met de ouders geëvalueerd.`}
      />
      <div className="evaluatie-keuze">
        <Keuzelijst
          naam="schooljaar"
          label="Schooljaar"
          verplicht="zoek"
          breedte="middel"
          waarde={String(schooljaar)}
          onWaarde={(jaar) => zetZoek({ schooljaar: jaar === String(nu) ? undefined : jaar, stand: undefined })}
          opties={Array.from({ length: JAREN }, (_, plek) => ({
            waarde: String(nu - plek),
            tekst: schooljaarVanaf(nu - plek).label,
          }))}
        />
        {vraag.data && vraag.data.regels.length > 0 && (
          <Keuzelijst
            naam="stand"
            label="Toon"
            verplicht="zoek"
            breedte="middel"
            leeg={`Alle plannen (${vraag.data.regels.length})`}
            waarde={zoek.stand ?? ''}
            onWaarde={(stand) => zetZoek({ stand })}
            opties={vraag.data.telling.map(({ stand, aantal }) => ({
              waarde: stand,
              tekst: `${JAARSTANDEN[stand]} (${aantal})`,
            }))}
          />
        )}
      </div>
      {vraag.isPending && <Laden wat="de evaluaties" regels={8} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De evaluaties zijn er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && <Inhoud lijst={vraag.data} stand={zoek.stand} />}
    </div>
  );
}

function Inhoud({ lijst, stand }: { readonly lijst: Jaarlijst; readonly stand: string | undefined }) {
  const getoond = lijst.regels.filter((regel) => stand === undefined || regel.stand === (stand as Jaarstand));
  return (
    <>
      {getoond.length === 0 ? (
        <Leeg kop={lijst.regels.length === 0 ? 'Er zijn geen vastgestelde plannen' : 'Geen plannen met deze stand'}>
          {lijst.regels.length === 0 && 'Zodra een ontwikkelingsperspectief is vastgesteld, staat het hier.'}
        </Leeg>
      ) : (
        <Blok kop={`Plannen in ${lijst.label}`}>
          <Jaartabel regels={getoond} />
        </Blok>
      )}
      {lijst.effect.length > 0 && (
        <Blok kop="Wat de ondersteuning oplevert">
          <Effecttabel
            effect={lijst.effect}
            waarvan={`Van alle doelen die uw school in ${lijst.label} heeft geëvalueerd, per onderwerp.`}
          />
        </Blok>
      )}
    </>
  );
}
