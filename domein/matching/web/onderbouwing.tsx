import { leesDatum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { schrijfGetal } from '../../../web/platform/tekst.ts';
import type { MatchUitkomstAntwoord } from '../contract.ts';
import { schrijfBehoefte } from './woorden.ts';

/** MAT-4 · What the list rests on: needs, whose description, criteria with their place in the plan, distances. */
export function Onderbouwing({
  uitkomst,
  leerling,
}: {
  readonly uitkomst: MatchUitkomstAntwoord;
  readonly leerling: string;
}) {
  const { behoeften, blik, criteria, sector, swv, nietMeegenomen, tlv } = uitkomst;
  const regulier = sector === 'PO' ? criteria.maxAfstandKm.po : criteria.maxAfstandKm.vo;
  return (
    <Blok kop="Hoe deze lijst is gemaakt">
      <Kenmerken
        kenmerken={[
          {
            naam: 'Wat nodig is',
            waarde: (
              <>
                <ul>
                  {behoeften.map((behoefte, plek) => (
                    <li key={`${behoefte.categorie} ${String(plek)}`}>{schrijfBehoefte(behoefte)}</li>
                  ))}
                </ul>
                Gebruikt is {blik}. <Anker href={`/leerlingen/${leerling}/behoefte`}>Bekijk de behoefte</Anker>
                {nietMeegenomen.map((zin) => (
                  <p key={zin}>{zin}</p>
                ))}
              </>
            ),
          },
          { naam: 'Op welke dag', waarde: schrijfDag(uitkomst.peildatum) },
          {
            naam: 'Toelaatbaarheidsverklaring',
            waarde:
              tlv.length === 0
                ? 'geen opgegeven'
                : `${tlv.map(({ soort }) => soort).join(', ')}, al afgegeven of opgegeven op dit scherm`,
          },
          {
            naam: 'Criteria',
            waarde: `Versie «${criteria.versie}» van ${swv.naam}${criteria.van ? `, sinds ${schrijfDag(criteria.van)}` : ''} (${criteria.plaatsInPlan})`,
          },
          {
            naam: 'Grootste afstand',
            waarde: `${schrijfGetal(regulier)} km, en ${schrijfGetal(criteria.maxAfstandKm.gespecialiseerd)} km voor speciale scholen`,
          },
          {
            naam: 'Volgorde',
            waarde:
              'Eerst het oordeel, dan hoe goed het past, dan uw wensen, dan de afstand. Naam, adres en diagnose tellen nooit mee.',
          },
        ]}
      />
    </Blok>
  );
}

function schrijfDag(tekst: string): string {
  const dag = leesDatum(tekst);
  return dag === undefined ? tekst : schrijfDatum(dag);
}
