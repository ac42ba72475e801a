import { type Datum, schrijfDatum, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Termijnbalk } from '../../../web/platform/delen/termijnbalk.tsx';
import { useIk } from '../../../web/platform/sessie.tsx';
import { telWoord } from '../../../web/platform/tekst.ts';
import type { SwvAanvraag } from '../contract.ts';

/** TLV-9: the term to decide with every time that it stood still, drawn and in words. */
export function TermijnMetStops({ aanvraag }: { readonly aanvraag: SwvAanvraag }) {
  const { vandaag } = useIk();
  const { termijn, stilstanden, afgerondOp, ingediendDag, aanvullenTot } = aanvraag;
  return (
    <Blok kop="Termijn">
      <div className="opmaat-stapel">
        {afgerondOp !== null && <p>Afgerond op {schrijfDatum(afgerondOp)}.</p>}
        {afgerondOp === null && termijn === null && aanvullenTot !== null && (
          <p>
            De termijn staat stil. De school kan aanvullen tot en met {schrijfDatum(aanvullenTot)}. Daarna loopt de
            termijn vanzelf verder.
          </p>
        )}
        {termijn !== null && (
          <Termijnbalk
            naam="Besluit over de aanvraag"
            begin={termijn.start}
            laatsteDag={termijn.laatsteDag}
            vandaag={vandaag}
            toelichting={termijn.verschovenOm ? `De laatste dag schoof op om: ${termijn.verschovenOm}.` : undefined}
            bron={termijn.bron}
          />
        )}
        {stilstanden.length > 0 && (
          <>
            <Stopbalk
              begin={ingediendDag}
              eind={termijn?.laatsteDag ?? afgerondOp ?? vandaag}
              stops={stilstanden}
              vandaag={vandaag}
            />
            <p className="opmaat-klein opmaat-rustig">Groen: de termijn liep. Oranje: de termijn stond stil.</p>
            <ul>
              {stilstanden.map(({ van, tot }) => (
                <li key={van}>
                  {tot === null
                    ? `Staat stil sinds ${schrijfDatum(van)}.`
                    : `Stond stil van ${schrijfDatum(van)} tot ${schrijfDatum(tot)} (${telWoord(verschilInDagen(van, tot), 'dag', 'dagen')}).`}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Blok>
  );
}

interface StopbalkProps {
  readonly begin: Datum;
  readonly eind: Datum;
  readonly stops: SwvAanvraag['stilstanden'];
  readonly vandaag: Datum;
}

/** The same as a strip: running in colour, standing still in another. The list below says it in words. */
function Stopbalk({ begin, eind, stops, vandaag }: StopbalkProps) {
  const lengte = Math.max(1, verschilInDagen(begin, eind > vandaag ? eind : vandaag));
  const plek = (dag: Datum) => (verschilInDagen(begin, dag) / lengte) * 100;
  return (
    <svg className="toe-stops" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
      <rect className="toe-stops__loopt" width={plek(vandaag)} height="1" />
      {stops.map(({ van, tot }) => (
        <rect
          key={van}
          className="toe-stops__stil"
          x={plek(van)}
          width={Math.max(1, plek(tot ?? vandaag) - plek(van))}
          height="1"
        />
      ))}
    </svg>
  );
}
