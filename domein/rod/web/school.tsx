import { useQuery } from '@tanstack/react-query';
import { api, apiPad } from '../../../web/platform/api.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { KnopLink } from '../../../web/platform/delen/knop.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Bronregel } from '../../../web/platform/delen/redenen.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import type { Rodlijst } from '../contract.ts';
import { RODREDENEN, type Rodreden } from '../regels/ontbreekt.ts';
import { NietVerbonden } from './rod.tsx';
import { Rodtabel } from './tabel.tsx';

/** The plans of the school with why each does not stand in ROD yet. */
export function Rodschool() {
  const { organisatienaam } = useIk();
  const vraag = useQuery({ queryKey: ['rod'], queryFn: () => api.get<Rodlijst>('/rod') });
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Registratie in ROD"
        sub={`${organisatienaam ?? ''}: welk ontwikkelingsperspectief (OPP) nog niet goed in ROD staat, en waarom.`}
      />
      {vraag.isPending && <Laden wat="de lijst" regels={8} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De lijst is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && <Inhoud lijst={vraag.data} />}
    </div>
  );
}

function Inhoud({ lijst }: { readonly lijst: Rodlijst }) {
  const [zoek, zetZoek] = useZoek();
  const { registreert, rijen, telling, bron } = lijst;
  if (!registreert)
    return (
      <Leeg kop="Uw school hoeft niets te registreren" icoon="vinkje">
        Een school voor speciaal basisonderwijs registreert geen ontwikkelingsperspectief in ROD: alle leerlingen hebben
        er een. <Bronregel bron={bron} />
      </Leeg>
    );
  if (rijen.length === 0)
    return (
      <Leeg kop="Er is niets te registreren" icoon="vinkje">
        Zodra voor een leerling een ontwikkelingsperspectief nodig is, staat het hier.
      </Leeg>
    );
  const waarom = telling.find((een) => een.waarom === zoek.waarom)?.waarom;
  const getoond = rijen.filter((rij) => waarom === undefined || rij.waarom === waarom);
  return (
    <>
      <NietVerbonden />
      <Blok kop="Plannen">
        <div className="opmaat-stapel">
          <div className="rod-filter">
            <Keuzelijst
              naam="waarom"
              label="Toon"
              verplicht="zoek"
              leeg={`Alle plannen (${rijen.length})`}
              waarde={waarom ?? ''}
              onWaarde={(nieuw) => zetZoek({ waarom: nieuw })}
              opties={telling.map((een) => ({
                waarde: een.waarom,
                tekst: `${RODREDENEN[een.waarom as Rodreden]} (${een.aantal})`,
              }))}
            />
            <KnopLink href={apiPad('/rod/bestand')} soort="secundair" icoon="downloaden" download>
              Lijst downloaden
            </KnopLink>
          </div>
          <Rodtabel key={waarom ?? 'alle'} rijen={getoond} />
          <p className="opmaat-klein opmaat-rustig">
            Elke school registreert het begin en het einde van een ontwikkelingsperspectief. <Bronregel bron={bron} />
          </p>
        </div>
      </Blok>
    </>
  );
}
