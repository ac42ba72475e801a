import { schrijfDatum, schrijfDatumKort } from '../../../kern/tijd/datum.ts';
import { maakPdf } from '../../../server/platform/pdf.ts';
import { zonderPunt } from '../../opp/regels/verschillen.ts';
import type { Groepsleerling, Groepsoverzicht } from '../contract.ts';

const MEEST = 4;

/** The page on paper: who comes today, medical help, then a few lines per pupil; in the order in which a teacher needs it. */
export function maakGroepspdf(overzicht: Groepsoverzicht & { readonly groep: string }, nu: string): Promise<Buffer> {
  const { groep, school, dag, leerlingen, aantal, zonder, noodzin, vandaag, voorLeraar } = overzicht;
  return maakPdf({
    titel: `Groepsoverzicht ${groep}, ${schrijfDatum(dag)}`,
    nu,
    opbouw: ({ kop, alinea, lijst }) => {
      kop(1, `Groep ${groep}, ${schrijfDatum(dag)}`);
      alinea(
        `${school}. ${aantal} leerlingen, van wie ${zonder} zonder extra hulp. Vertrouwelijk: laat dit niet liggen en vernietig het na vandaag.`,
      );
      const regels = [
        ...vandaag.map(
          ({ dagdeel, naam, uitvoerder, plek, leerlingen: wie }) =>
            `${dagdeel === 'ochtend' ? 'Ochtend' : 'Middag'}: ${naam}, ${uitvoerder}${plek === null ? '' : ` (bij ${plek})`}${wie.length === 0 ? '' : `, voor ${wie.join(', ')}`}`,
        ),
        ...voorLeraar.map(
          ({ naam, uitvoerder, wanneer }) =>
            `Voor de leraar: ${naam}, ${uitvoerder}${wanneer === '' ? '' : ` (${wanneer})`}`,
        ),
      ];
      if (regels.length > 0) {
        kop(2, 'Vandaag');
        lijst(regels);
      }
      const medisch = leerlingen.flatMap((leerling) => medischeRegels(leerling));
      if (medisch.length > 0) {
        kop(2, 'Medisch en in nood');
        lijst([noodzin, ...medisch]);
      }
      const metHulp = leerlingen.filter(
        ({ nodig, helpt, afspraken }) => nodig.length + helpt.length + afspraken.length > 0,
      );
      if (metHulp.length > 0) kop(2, 'Leerlingen');
      for (const leerling of metHulp) {
        kop(3, leerling.naam);
        lijst(regelsVan(leerling));
      }
      const evalueren = leerlingen.flatMap(({ kort, evalueren: wat }) =>
        wat.map(
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

/** What one pupil needs, what helps and what was agreed: each on a line of its own, nothing where there is nothing. */
function regelsVan({ nodig, helpt, afspraken }: Groepsleerling): string[] {
  return [
    ...deel(
      'Nodig',
      nodig.map(({ naam, intensiteitnaam, settingnaam }) => `${naam} (${intensiteitnaam}, ${settingnaam})`),
    ),
    ...deel('Helpt', helpt),
    ...kap(
      afspraken.map(({ wat, wie, wanneer }) => {
        const bij = [wie, wanneer].filter((een) => een !== '').join(', ');
        return `Afgesproken: ${zonderPunt(wat)}${bij === '' ? '' : ` (${bij})`}`;
      }),
    ),
  ];
}

function deel(kop: string, regels: readonly string[]): string[] {
  return regels.length === 0 ? [] : [`${kop}: ${kap(regels.map(zonderPunt)).join('; ')}`];
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
function kap(regels: readonly string[]): string[] {
  const rest = regels.length - MEEST;
  return [...regels.slice(0, MEEST), ...(rest > 0 ? [`en nog ${rest} in Opmaat`] : [])];
}
