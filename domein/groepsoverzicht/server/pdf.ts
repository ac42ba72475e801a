import { schrijfDatum, schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { maakPdf } from '../../../server/platform/pdf.ts';
import type { Groepsleerling, Groepsoverzicht } from '../contract.ts';

const MEEST = 4;

/** The page on paper: who comes today, then a line per pupil; in the order in which a teacher needs it. */
export function maakGroepspdf(overzicht: Groepsoverzicht & { readonly groep: string }, nu: string): Promise<Buffer> {
  const { groep, school, dag, leerlingen, aantal, zonder, noodzin, vandaag, voorLeraar } = overzicht;
  return maakPdf({
    titel: `Groepsoverzicht ${groep}, ${schrijfDatum(dag)}`,
    nu,
    opbouw: ({ kop, alinea, lijst, tabel }) => {
      kop(1, `Groep ${groep}, ${schrijfDatum(dag)}`);
      alinea(
        `${school}. ${aantal} leerlingen, van wie ${zonder} zonder extra hulp. Vertrouwelijk: berg dit blad op en vernietig het na vandaag.`,
      );
      const regels = [
        ...vandaag.map(
          ({ dagdeel, naam, uitvoerder, plek, leerlingen: wie }) =>
            `${dagdeel}: ${naam}, ${uitvoerder}${plek === null ? '' : ` (bij ${plek})`}${wie.length === 0 ? '' : `: ${wie.join(', ')}`}`,
        ),
        ...voorLeraar.map(
          ({ naam, uitvoerder, wanneer }) => `Voor u: ${naam}, ${uitvoerder}${wanneer === '' ? '' : ` (${wanneer})`}`,
        ),
      ];
      if (regels.length > 0) {
        kop(2, 'Vandaag');
        lijst(regels);
      }
      if (leerlingen.length > 0)
        tabel({
          koppen: ['Leerling', 'Nodig', 'Helpt', 'Afgesproken'],
          rijen: leerlingen.map((leerling) => [
            leerling.kort,
            nodig(leerling),
            kap(leerling.helpt),
            afspraken(leerling),
          ]),
        });
      const medisch = leerlingen.flatMap((leerling) => medischeRegels(leerling));
      if (medisch.length > 0) {
        kop(2, 'Medisch');
        lijst([noodzin, ...medisch]);
      }
      const evalueren = leerlingen.flatMap(({ kort, evalueren: regelsVan }) =>
        regelsVan.map(
          ({ tekst, dag: einde, teLaat }) =>
            `${kort}: ${tekst} (${teLaat ? 'was' : 'uiterlijk'} ${schrijfDatumKort(einde)})`,
        ),
      );
      if (evalueren.length > 0) {
        kop(2, 'Deze maand bekijken');
        lijst(evalueren);
      }
    },
  });
}

function nodig({ nodig: lijst }: Groepsleerling): string {
  return kap(lijst.map(({ naam, intensiteitnaam, settingnaam }) => `${naam} (${intensiteitnaam}, ${settingnaam})`));
}

function afspraken({ afspraken: lijst }: Groepsleerling): string {
  return kap(lijst.map(({ wat, wie, wanneer }) => [wat, wie, wanneer].filter((deel) => deel !== '').join(', ')));
}

function medischeRegels({ kort, medisch, medischNiet }: Groepsleerling): string[] {
  return [
    ...medisch.map(
      ({ wat, wanneer, wie, nood }) => `${kort}: ${wat}. ${wanneer}. Door ${wie.join(' of ')}. In nood: ${nood}`,
    ),
    ...(medischNiet === 0 ? [] : [`${kort}: een medische handeling mag nu niet. Vraag de intern begeleider.`]),
  ];
}

/** The first few; the rest stands in Opmaat. */
function kap(regels: readonly string[]): string {
  const rest = regels.length - MEEST;
  return [...regels.slice(0, MEEST), ...(rest > 0 ? [`en nog ${rest} in Opmaat`] : [])].join('; ');
}
