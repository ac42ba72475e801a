import type { Datum } from '../../../kern/tijd/datum.ts';
import { SYSTEEM, type Tx } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { schatLeerjaar } from '../regels/leerjaar.ts';
import { beoordeelTijdelijkePlaatsing } from '../regels/tijdelijke-plaatsing.ts';
import { handel } from './handelen.ts';
import { isIngeschreven, vindStuk, zoekTijdelijkTePlaatsen } from './opslag.ts';

const NOG_GEEN_GROEP = 'nog te kiezen';

/** AAN-4: places every child temporarily whose school let ten weeks pass and who is enrolled nowhere. Gives how many. */
export async function plaatsTijdelijk(
  tx: Tx,
  nu: string,
  vandaag: Datum,
  abonnementen: readonly Abonnement[],
): Promise<number> {
  const basis = { tx, actor: SYSTEEM, nu, vandaag };
  const context = {
    ...basis,
    legVast: (g: Parameters<typeof legGebeurtenisVast>[2]) => legGebeurtenisVast(basis, abonnementen, g),
  };
  let aantal = 0;
  for (const id of await zoekTijdelijkTePlaatsen(tx, vandaag)) {
    const stuk = await vindStuk(tx, SYSTEEM, id, { slot: true });
    if (stuk === undefined) continue;
    const oordeel = beoordeelTijdelijkePlaatsing(
      stuk.feiten,
      { isIngeschreven: await isIngeschreven(tx, stuk.leerling.id, vandaag) },
      vandaag,
    );
    if (!oordeel.mag) continue;
    const { start } = oordeel.waarde;
    await handel(context, { id, soort: 'tijdelijk_geplaatst' }, ({ feiten, school }) => ({
      start,
      leerjaar: schatLeerjaar(feiten.geboortedatum, school, start),
      groep: NOG_GEEN_GROEP,
    }));
    aantal += 1;
  }
  return aantal;
}
