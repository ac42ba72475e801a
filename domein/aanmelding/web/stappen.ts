import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Stap } from '../../../web/platform/delen/stappenlijn.tsx';
import type { Aanmelding } from '../contract.ts';
import { BESLISTERMIJN, INSPANNING } from '../regels/termijnen.ts';

type Wat = Pick<
  Aanmelding,
  'handelingen' | 'lopend' | 'ontvangenDag' | 'termijnen' | 'toestandnaam' | 'toestand' | 'afgerondOp'
>;

/** The way of an application for a parent: received, looked into, decided. The dates say what comes next. */
export function stappenVan(aanmelding: Wat): readonly Stap[] {
  const { handelingen, lopend, ontvangenDag, termijnen, afgerondOp } = aanmelding;
  const onderzoek = handelingen.findLast(({ soort }) => soort === 'onderzoek_vastgelegd');
  const tijdelijk = handelingen.find(({ soort }) => soort === 'tijdelijk_geplaatst');
  const termijn = termijnen.find(({ soort }) => soort === BESLISTERMIJN || soort === INSPANNING);
  return [
    { naam: 'Ontvangen', staat: 'klaar', wanneer: schrijfDatum(ontvangenDag) },
    onderzoek
      ? { naam: 'Bekeken wat uw kind nodig heeft', staat: 'klaar', wanneer: schrijfDatum(onderzoek.dag) }
      : { naam: 'De school bekijkt wat uw kind nodig heeft', staat: lopend ? 'nu' : 'vervallen' },
    ...(tijdelijk
      ? [{ naam: 'Tijdelijk geplaatst', staat: 'klaar', wanneer: schrijfDatum(tijdelijk.dag) } as const]
      : []),
    lopend
      ? {
          naam: termijn?.soort === INSPANNING ? 'Passend aanbod' : 'Besluit',
          staat: onderzoek ? 'nu' : 'straks',
          wanneer: termijn && `uiterlijk ${schrijfDatum(termijn.laatsteDag)}`,
        }
      : { naam: aanmelding.toestandnaam, staat: 'klaar', wanneer: afgerondOp ? schrijfDatum(afgerondOp) : undefined },
  ];
}

/** What the school may and must do until when, in sentences for parents. */
export function watMagDeSchool({ handelingen, lopend, termijnen }: Wat, vandaag: Datum): readonly string[] {
  if (!lopend) return [];
  const termijn = termijnen.find(({ soort }) => soort === BESLISTERMIJN);
  if (termijn === undefined)
    return [
      'De instelling doet haar best om binnen acht weken een passend aanbod te vinden, bij haar of op een andere school.',
    ];
  const verlengd = handelingen.some(({ soort }) => soort === 'verlengd');
  const teLaat = vandaag > termijn.laatsteDag;
  const plaatsing = termijnen.find(({ soort }) => soort === 'aanmelding-tijdelijke-plaatsing');
  return [
    teLaat
      ? `De school had uiterlijk ${schrijfDatum(termijn.laatsteDag)} moeten beslissen. U kunt de school en het bestuur daarop aanspreken.`
      : `De school beslist uiterlijk ${schrijfDatum(termijn.laatsteDag)}${termijn.verschovenOm ? ` (later om ${termijn.verschovenOm})` : ''}.`,
    ...(verlengd ? ['De school heeft de termijn al verlengd. Nog een keer mag niet.'] : []),
    ...(!verlengd && !teLaat
      ? [
          'Tot die dag mag de school de termijn één keer verlengen, met ten hoogste vier weken. Zij vertelt u dan de nieuwe datum.',
        ]
      : []),
    ...(plaatsing && plaatsing.voldaanOp === null
      ? [
          `Is er op ${schrijfDatum(plaatsing.laatsteDag)} nog geen besluit en zit uw kind op geen enkele school? Dan is uw kind vanaf de volgende dag tijdelijk geplaatst, als het oud genoeg is voor school.`,
        ]
      : []),
    'De school mag u om informatie vragen. Onderzoek door een psycholoog mag alleen als u dat goedvindt. U hoort de uitslag als eerste.',
  ];
}
