import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { DelingInvoer } from '../contract.ts';
import { vindHerkenbaar } from '../regels/anonimiseren.ts';
import { DELINGSBRON } from '../regels/bronnen.ts';
import { beoordeelCasus, CASUSONDERDELEN, type Casus } from '../regels/casus.ts';
import type { Partij } from '../regels/partij.ts';
import { beoordeelDeling, type Delingsvoorstel } from '../regels/vijf-vragen.ts';
import { vindDeelbareDocumenten, vindOntvanger, vindToestemmingen } from './opslag.ts';
import { vindBekendeNamen } from './opslag-inhoud.ts';

/** Who receives: somebody with an account, or an address for a link. */
export interface Ontvanger extends Partij {
  readonly persoon: string | null;
  readonly bij: string | null;
  readonly email: string | null;
  readonly eigenSwv: boolean;
}

export interface Getoetst {
  readonly voorstel: Delingsvoorstel;
  readonly casus: Casus | undefined;
  readonly ontvanger: Ontvanger;
}

interface Plek {
  readonly tx: Tx;
  readonly vandaag: Datum;
  readonly vestiging: string;
}

/** TOE-2, TOE-5: everything that is asked before something is shared, with all reasons at once. */
export async function toetsDeling(
  { tx, vandaag, vestiging }: Plek,
  leerling: { readonly id: string; readonly geboortedatum: Datum },
  body: DelingInvoer,
): Promise<Uitkomst<Getoetst>> {
  const redenen: Reden[] = [];
  const ontvanger = await leesOntvanger(tx, body, redenen);
  const anoniem = body.grond === 'anoniem';
  const documenten = anoniem ? [] : (body.documenten ?? []);
  if (documenten.length > 0) {
    const deelbaar = new Set((await vindDeelbareDocumenten(tx, leerling.id, vestiging)).map(({ id }) => id));
    if (!documenten.every((id) => deelbaar.has(id))) {
      redenen.push({
        code: 'document-niet-deelbaar',
        zin: 'Een van deze documenten kunt u niet delen. Kies opnieuw.',
        veld: 'documenten',
        bron: DELINGSBRON.noodzaak,
      });
    }
  }
  const toestemming = (await vindToestemmingen(tx, leerling.id)).find(({ id }) => id === body.toestemming);
  const beoordeeld = beoordeelDeling(
    {
      doel: body.doel,
      grond: body.grond,
      onderdelen: anoniem ? CASUSONDERDELEN : body.onderdelen,
      aantalDocumenten: documenten.length,
      noodzaak: body.noodzaak,
      oudersIngelichtOp: body.oudersIngelichtOp,
      oudersIngelichtHoe: body.oudersIngelichtHoe,
      identiteit: body.identiteit,
      tot: body.tot,
    },
    {
      vandaag,
      ontvanger,
      eigenSwv: ontvanger.eigenSwv,
      toestemming: toestemming && { ...toestemming, geldigTot: toestemming.geldig_tot },
    },
  );
  if (!beoordeeld.mag) redenen.push(...beoordeeld.redenen);
  const casus = anoniem ? await toetsCasus(tx, leerling, body, { vandaag, redenen }) : undefined;
  return magTenzij(
    redenen,
    () => {
      if (!beoordeeld.mag) throw new Error('Zonder redenen is het voorstel goed');
      return { voorstel: beoordeeld.waarde, casus, ontvanger };
    },
    DELINGSBRON.doel,
  );
}

async function leesOntvanger(tx: Tx, body: DelingInvoer, redenen: Reden[]): Promise<Ontvanger> {
  const mist = (veld: string, zin: string) =>
    redenen.push({ code: 'ontvanger-ontbreekt', zin, veld, bron: DELINGSBRON.identiteit });
  if (body.ontvangerPersoon !== undefined) {
    const rij = await vindOntvanger(tx, body.ontvangerPersoon, body.ontvangerRol ?? '');
    if (rij !== undefined) return { ...rij, email: null, eigenSwv: rij.van_swv };
    mist('ontvangerPersoon', 'Met deze persoon kunt u niet delen. Zoek de ontvanger opnieuw op.');
    return { persoon: body.ontvangerPersoon, naam: '', organisatie: '', bij: null, email: null, eigenSwv: false };
  }
  const naam = body.ontvangerNaam?.trim() ?? '';
  const email = body.ontvangerEmail?.trim() ?? '';
  if (naam.length < 2) mist('ontvangerNaam', 'Vul in wie de ontvanger is.');
  if (!/^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@<>"',;:\\]{2,}$/.test(email))
    mist('ontvangerEmail', 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.');
  return {
    persoon: null,
    naam,
    organisatie: body.ontvangerOrganisatie?.trim() ?? '',
    bij: null,
    email,
    eigenSwv: false,
  };
}

async function toetsCasus(
  tx: Tx,
  leerling: { readonly id: string; readonly geboortedatum: Datum },
  body: DelingInvoer,
  { vandaag, redenen }: { readonly vandaag: Datum; readonly redenen: Reden[] },
): Promise<Casus | undefined> {
  const bekend = { namen: await vindBekendeNamen(tx, leerling.id), geboortedatum: leerling.geboortedatum };
  const uitkomst = beoordeelCasus(body.casus ?? { kop: '', delen: [] }, bekend, vandaag);
  if (!uitkomst.mag) redenen.push(...uitkomst.redenen);
  // Why it is shared is shown with it.
  if (vindHerkenbaar(body.noodzaak, bekend, vandaag).length > 0) {
    redenen.push({
      code: 'noodzaak-herkenbaar',
      zin: 'Ook in deze uitleg mag geen naam of ander herkenbaar gegeven staan: de ontvanger leest haar.',
      veld: 'noodzaak',
      bron: DELINGSBRON.casus,
    });
  }
  return uitkomst.mag ? uitkomst.waarde : undefined;
}
