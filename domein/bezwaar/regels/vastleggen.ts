import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { type ArtikelSleutel, bron } from '../../../kern/wet/artikelen.ts';
import type { Bezwaarhandeling } from './handeling.ts';

/** What the SWV or the objector records, as it came in; `door` and new decisions come with their own rule. */
export type Vastlegbaar = Extract<
  Bezwaarhandeling,
  {
    soort:
      | 'aanvulling_gevraagd'
      | 'aangevuld'
      | 'commissie'
      | 'zitting_gepland'
      | 'gehoord'
      | 'niet_gehoord'
      | 'te_laat_beoordeeld'
      | 'geadviseerd'
      | 'verlengd'
      | 'teruggelegd'
      | 'ingetrokken';
  }
>;

/** TLV-8 · Whether what was filled in is complete; days lie where they can lie. `dag` is today. */
export function beoordeelVastleggen(handeling: Vastlegbaar, ontvangen: Datum): Uitkomst<Bezwaarhandeling> {
  const redenen: Reden[] = [];
  const grond = grondVan(handeling);
  const tegen = (code: string, zin: string, veld: string) => redenen.push({ code, zin, veld, bron: grond });
  const eis = (veld: string, tekst: string, zin: string) => {
    if (tekst.trim() === '') tegen('leeg', zin, veld);
  };
  const vandaag = handeling.dag;
  switch (handeling.soort) {
    case 'aanvulling_gevraagd':
      eis('wat', handeling.wat, 'Schrijf op wat er ontbreekt.');
      if (handeling.uiterlijk <= vandaag) tegen('dag-te-vroeg', 'Kies een dag na vandaag.', 'uiterlijk');
      break;
    case 'aangevuld':
      eis('tekst', handeling.tekst, 'Schrijf op wat u wilt toevoegen.');
      break;
    case 'commissie':
      if (handeling.namen.filter((naam) => naam.trim() !== '').length < 3)
        tegen(
          'commissie-te-klein',
          'Een adviescommissie heeft een voorzitter en ten minste twee leden. Vul drie namen in.',
          'namen',
        );
      break;
    case 'zitting_gepland':
      eis('plaats', handeling.plaats, 'Vul in waar de hoorzitting is.');
      if (handeling.zitting < vandaag) tegen('dag-voorbij', 'Kies een dag vanaf vandaag.', 'zitting');
      break;
    case 'gehoord':
      eis('aanwezig', handeling.aanwezig, 'Vul in wie erbij waren.');
      eis('verslag', handeling.verslag, 'Van het horen komt een verslag. Vul dat in.');
      if (handeling.zitting > vandaag || handeling.zitting < ontvangen)
        tegen('dag-onmogelijk', 'De hoorzitting was na ontvangst van het bezwaar, en niet na vandaag.', 'zitting');
      break;
    case 'niet_gehoord':
      eis(
        'waarom',
        handeling.waarom,
        'Schrijf op waarom niet is gehoord, bijvoorbeeld omdat de indiener dat niet wil.',
      );
      break;
    case 'te_laat_beoordeeld':
      eis('waarom', handeling.waarom, 'Schrijf op waarom u dat vindt.');
      break;
    case 'geadviseerd':
      eis('tekst', handeling.tekst, 'Vul het advies van de commissie in.');
      if (handeling.adviesdag > vandaag || handeling.adviesdag < ontvangen)
        tegen('dag-onmogelijk', 'Het advies is van na ontvangst van het bezwaar, en niet van na vandaag.', 'adviesdag');
      break;
    case 'verlengd':
      eis('waarom', handeling.waarom, 'Schrijf op waarom meer tijd nodig is. De indiener leest dat.');
      break;
    case 'teruggelegd':
      eis('waarom', handeling.waarom, 'Schrijf op wat er anders moet.');
      break;
    case 'ingetrokken':
      break;
  }
  return magTenzij(redenen, () => handeling, grond);
}

function grondVan({ soort }: Vastlegbaar) {
  const artikel: Record<Vastlegbaar['soort'], ArtikelSleutel> = {
    aanvulling_gevraagd: 'Awb-6:6',
    aangevuld: 'Awb-6:6',
    commissie: 'Awb-7:13',
    zitting_gepland: 'Awb-7:2',
    gehoord: 'Awb-7:2',
    niet_gehoord: 'Awb-7:3',
    te_laat_beoordeeld: 'Awb-6:11',
    geadviseerd: 'Awb-7:13',
    verlengd: 'Awb-7:10',
    teruggelegd: 'Awb-7:11',
    ingetrokken: 'Awb-7:1',
  };
  return bron('TLV-8', artikel[soort]);
}
