import { v7 as uuid } from 'uuid';
import type { Context } from '../../../server/platform/http/route.ts';
import { DOELEN, type Partijsoort } from '../../toestemming/regels/doelen.ts';
import { isZelfdeVraag, stelEindeVoor } from '../../toestemming/regels/vragen.ts';
import { vindLopendeToestemmingen } from './opslag.ts';

export interface Toestemmingvraag {
  readonly leerling: { readonly id: string; readonly swv: string; readonly roepnaam: string };
  readonly vestiging: string;
  readonly partijsoort: Partijsoort;
  readonly partij: string;
  /** Through the regie: about whom the regie asks. */
  readonly over: string;
}

/**
 * Asks consent for one party, by an event on which toestemming acts in this transaction. A parent answers yes at once; for a school it
 * is a question to the parents. A question that runs for this party already is the same one;
 * through the regie only when it is about the same. Gives the id of the consent.
 */
export async function vraagToestemming(
  { tx, actor, vandaag, legVast }: Pick<Context, 'tx' | 'actor' | 'vandaag' | 'legVast'>,
  { leerling, vestiging, partijsoort, partij, over }: Toestemmingvraag,
): Promise<string> {
  const waarom = `De school wil één vraag stellen over wat ${leerling.roepnaam} op school nodig heeft${over === '' ? '' : `. Het gaat over ${over}`}. Het antwoord komt met naam en datum in het dossier. U leest het ook.`;
  const loopt = (await vindLopendeToestemmingen(tx, leerling.id, vestiging, vandaag)).find((ander) =>
    isZelfdeVraag({ partijsoort, partij, waarom }, ander),
  );
  if (loopt !== undefined) return loopt.id;
  const id = uuid();
  const vanOuder = actor.rol === 'ouder';
  await legVast({
    soort: 'toestemming.vragen',
    swv: leerling.swv,
    vestiging,
    leerling: leerling.id,
    onderwerp: id,
    voorOuders: true,
    tekst: vanOuder
      ? `Een ouder vindt goed dat de school informatie vraagt aan ${partij}.`
      : `De school vraagt toestemming om informatie te vragen aan ${partij}.`,
    gegevens: {
      id,
      doel: 'informatie_vragen',
      partijsoort,
      partij,
      onderdelen: DOELEN.informatie_vragen.minst,
      waarom,
      geldigTot: stelEindeVoor('informatie_vragen', vandaag),
      ...(vanOuder && { antwoordVan: 'mij' }),
    },
  });
  return id;
}
