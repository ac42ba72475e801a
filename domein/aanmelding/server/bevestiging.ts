import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import type { Briefopbouw } from '../../../server/platform/pdf.ts';
import { maakPdf } from '../../../server/platform/pdf.ts';
import { IdPad } from '../../vormen.ts';
import { berekenBeslistermijn, termijnenBijOntvangst } from '../regels/termijnen.ts';
import { type Stuk, vindStuk } from './opslag.ts';

const GRONDSLAG = {
  onderschrijft: 'U onderschrijft de grondslag van de school.',
  respecteert: 'U respecteert de grondslag van de school.',
  geen_van_beide: 'U onderschrijft of respecteert de grondslag van de school niet.',
} as const;

export const bevestiging = route({
  methode: 'GET',
  pad: '/aanmeldingen/:id/bevestiging',
  actie: 'aanmelding.bevestiging',
  samenvatting: 'De ontvangstbevestiging als PDF, met alle datums',
  doel: 'De ontvangst van een aanmelding bevestigen',
  log: 'lezen',
  rollen: ['ouder', 'ib', 'schoolleider'],
  schema: { params: IdPad },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt }, { params }) => {
    const stuk = (await vindStuk(tx, actor, params.id)) ?? nietGevonden();
    verwerkt({ leerling: stuk.leerling.id, onderwerp: stuk.id });
    const inhoud = await maakPdf({
      titel: `Bevestiging van aanmelding ${stuk.nummer}`,
      nu,
      opbouw: (brief) => schrijf(brief, stuk, vandaag),
    });
    return { mediatype: 'application/pdf', inhoud, bestandsnaam: `bevestiging-${stuk.nummer}.pdf` } as never;
  },
});

/** The confirmation of receipt (AAN-1): what was sent in, by which day the school decides, and what parents may expect and do. */
function schrijf({ kop, alinea, lijst, tabel }: Briefopbouw, stuk: Stuk, vandaag: Datum): void {
  const { feiten, school, leerling } = stuk;
  kop(1, `Bevestiging van aanmelding ${stuk.nummer}`);
  alinea(
    `${school.naam} in ${school.plaats} heeft op ${schrijfDatum(feiten.ontvangenDag)} de aanmelding van ${leerling.naam} ontvangen. Deze brief is gemaakt op ${schrijfDatum(vandaag)}.`,
  );
  kop(2, 'Wat u instuurde');
  tabel({
    rijen: [
      ['Kind', `${leerling.naam}, geboren op ${schrijfDatum(leerling.geboortedatum)}`],
      ['School', `${school.naam}, ${school.plaats} (${school.code})`],
      ['Gewenste start', schrijfDatum(stuk.gewensteStart)],
      ['Ook aangemeld bij', stuk.andereScholen.length === 0 ? 'geen andere school' : stuk.andereScholen.join(', ')],
      [
        'Extra ondersteuning',
        feiten.ondersteuningVerwacht
          ? 'U verwacht dat uw kind extra ondersteuning nodig heeft.'
          : 'U verwacht geen extra ondersteuning.',
      ],
      ...(feiten.grondslag === null ? [] : [['Grondslag', GRONDSLAG[feiten.grondslag]]]),
    ],
  });
  kop(2, 'De datums');
  const nu = berekenBeslistermijn(feiten);
  const termijnen = termijnenBijOntvangst(feiten).map((termijn) => (termijn.soort === nu?.soort ? nu : termijn));
  tabel({
    koppen: ['Wat', 'Laatste dag', 'Volgens'],
    rijen: termijnen.map((t) => [
      t.naam,
      `${schrijfDatum(t.laatsteDag)}${t.verschovenOm ? ` (verschoven om: ${t.verschovenOm})` : ''}`,
      t.bron.artikel,
    ]),
  });
  kop(2, 'Wat er nu gebeurt');
  lijst(school.cluster === null ? watGebeurtBijSchool : watGebeurtBijInstelling);
  kop(2, 'Uw rechten');
  lijst([
    'U kunt alles lezen wat de school over deze aanmelding vastlegt, en vragen om een fout te verbeteren.',
    'U kunt de aanmelding intrekken zolang de school niet heeft besloten.',
    'Bent u het niet eens met een besluit? U kunt bezwaar maken bij het bestuur van de school. U kunt ook naar de landelijke geschillencommissie passend onderwijs. Die oordeelt binnen tien weken.',
    'Een ouder- en jeugdsteunpunt bij u in de buurt denkt gratis met u mee.',
  ]);
}

const watGebeurtBijSchool = [
  'De school bekijkt of uw kind extra ondersteuning nodig heeft en of de school die kan bieden. Zij kan u om informatie vragen.',
  'De school mag de termijn één keer verlengen, met ten hoogste vier weken. Dat laat zij u vóór de laatste dag weten, met de nieuwe datum.',
  'Is er na tien weken geen besluit en zit uw kind op geen enkele school? Dan is uw kind vanaf de volgende dag tijdelijk geplaatst, vanaf de leeftijd dat het naar school mag.',
  'Kan de school de ondersteuning niet bieden? Dan zoekt zij met u een andere school die uw kind wil toelaten.',
] as const;
const watGebeurtBijInstelling = [
  'De instelling bekijkt welke ondersteuning uw kind nodig heeft. Zij kan u om informatie vragen.',
  'Kan de instelling die niet bieden, dan doet zij haar best om binnen acht weken een passend aanbod voor uw kind te vinden.',
] as const;
