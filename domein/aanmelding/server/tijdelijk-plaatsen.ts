import type { Taakcontext } from '../../../server/platform/taak.ts';
import { schatLeerjaar } from '../regels/leerjaar.ts';
import { beoordeelTijdelijkePlaatsing } from '../regels/tijdelijke-plaatsing.ts';
import { handel } from './handelen.ts';
import { isIngeschreven, vindStuk, zoekTijdelijkTePlaatsen } from './opslag.ts';

const NOG_GEEN_GROEP = 'nog te kiezen';

/** AAN-4: places every child temporarily whose school let ten weeks pass and who is enrolled nowhere. */
export async function plaatsTijdelijk(context: Taakcontext): Promise<void> {
  const { tx, actor, vandaag } = context;
  for (const id of await zoekTijdelijkTePlaatsen(tx, vandaag)) {
    const stuk = await vindStuk(tx, actor, id, { slot: true });
    if (stuk === undefined) continue;
    const oordeel = beoordeelTijdelijkePlaatsing(
      stuk.feiten,
      { isIngeschreven: await isIngeschreven(tx, stuk.leerling.id, vandaag) },
      vandaag,
    );
    if (!oordeel.mag) continue;
    context.verwerkt({ leerling: stuk.leerling.id, onderwerp: id });
    const { start } = oordeel.waarde;
    await handel(context, { id, soort: 'tijdelijk_geplaatst' }, ({ feiten, school }) => ({
      start,
      leerjaar: schatLeerjaar(feiten.geboortedatum, school, start),
      groep: NOG_GEEN_GROEP,
    }));
  }
}
