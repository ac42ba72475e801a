import { type Datum, leesDatum } from '../../../kern/tijd/datum.ts';
import type { Handelingbeeld, HandelingInvoer } from '../contract.ts';

/** The act as it stands in the form: names one per line, dates as typed. */
export interface Waarden {
  readonly begin: string;
  readonly wat: string;
  readonly wanneer: string;
  readonly waar: string;
  readonly voorbehouden: boolean;
  readonly uitvoerders: string;
  readonly protocol: string;
  readonly nood: string;
  readonly document: string | null;
  readonly bestand: readonly File[];
  readonly van: string;
  readonly tot: string;
  readonly zelfNietOm: string;
}

/** What the form begins with: the act to be changed, or nothing yet. */
export function beginVan(oud: Handelingbeeld | undefined, vandaag: Datum): Waarden {
  const velden = oud ?? { wat: '', wanneer: '', waar: '', voorbehouden: false, protocol: '', nood: '', zelfNietOm: '' };
  const { wat, wanneer, waar, voorbehouden, protocol, nood, zelfNietOm } = velden;
  return {
    ...{ wat, wanneer, waar, voorbehouden, protocol, nood, zelfNietOm },
    begin: '',
    uitvoerders: oud?.uitvoerders.join('\n') ?? '',
    document: oud?.document?.id ?? null,
    bestand: [],
    van: oud?.van ?? vandaag,
    tot: oud?.tot ?? '',
  };
}

/** What can be seen before sending; the server says the rest. */
export function controleer(waarden: Waarden): Partial<Record<keyof Waarden, string>> {
  const leeg = (tekst: string) => tekst.trim() === '';
  return {
    ...((leeg(waarden.wat) || waarden.wat.trim() === 'Medicijn geven:') && {
      wat: 'Schrijf op wat er precies gebeurt.',
    }),
    ...(leeg(waarden.wanneer) && { wanneer: 'Schrijf op wanneer het gebeurt.' }),
    ...(leeg(waarden.waar) && { waar: 'Schrijf op waar het gebeurt.' }),
    ...(leeg(waarden.uitvoerders) && { uitvoerders: 'Vul minstens één naam in.' }),
    ...(leeg(waarden.protocol) &&
      waarden.document === null &&
      waarden.bestand.length === 0 && { protocol: 'Schrijf op hoe het gaat, of voeg het protocol toe.' }),
    ...(leeg(waarden.nood) && { nood: 'Schrijf op wat iedereen doet als het misgaat.' }),
    ...(leesDatum(waarden.van) === undefined && { van: 'Vul de eerste dag in.' }),
    ...(leesDatum(waarden.tot) === undefined && { tot: 'Vul de laatste dag in.' }),
  };
}

/** What is sent, once the form has no gaps. */
export function maakInvoer(waarden: Waarden): HandelingInvoer {
  const { wat, wanneer, waar, voorbehouden, protocol, nood, zelfNietOm, document } = waarden;
  return {
    ...{ wat, wanneer, waar, voorbehouden, protocol, nood, zelfNietOm, document },
    uitvoerders: waarden.uitvoerders.split('\n').filter((naam) => naam.trim() !== ''),
    van: waarden.van as Datum,
    tot: waarden.tot as Datum,
  };
}
