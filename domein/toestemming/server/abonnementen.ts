import { v7 as uuid } from 'uuid';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { redenDicht } from '../regels/antwoorden.ts';
import { DOELEN } from '../regels/doelen.ts';
import { uiterlijkEinde, type Vraag } from '../regels/vragen.ts';
import { vindToestemmingen } from './opslag.ts';
import { vindStuk } from './stuk.ts';
import { geefZelf, stelVraag } from './vraag-stellen.ts';

/** What another capability puts in `toestemming.vragen`: the question, with an id that it already built upon. */
export interface GevraagdeToestemming extends Omit<Vraag, 'geldigTot'> {
  readonly id: string;
  readonly geldigTot: Datum;
  /** The actor gives it at the same time: a parent who names who knows the child (AAN-14). */
  readonly antwoordVan?: 'mij';
}

/** Another capability needs a consent: asked here by the same rules, in the same transaction. */
const toestemmingVragen: Abonnement = {
  soort: 'toestemming.vragen',
  werk: async (doe, { leerling, swv, vestiging, gegevens }) => {
    const { id, antwoordVan, ...vraag } = (gegevens ?? {}) as unknown as GevraagdeToestemming;
    if (!leerling || !swv || !id) throw new Error('toestemming.vragen noemt geen leerling, samenwerkingsverband of id');
    const { doel, partijsoort, partij, onderdelen, waarom, geldigTot } = vraag;
    await stelVraag(doe, {
      id,
      leerling: { id: leerling, swv },
      vestiging: vestiging ?? null,
      vraag: { doel, partijsoort, partij, onderdelen, waarom, geldigTot },
      ikGeef: antwoordVan === 'mij',
    });
  },
};

/** AAN-12: at applying a parent lets the school read what other schools wrote: a consent like any other, that each parent can end. */
const aanmeldingOntvangen: Abonnement = {
  soort: 'aanmelding.ontvangen',
  werk: async (doe, { leerling, swv, vestiging, gegevens }) => {
    const { tx, actor, vandaag } = doe;
    if (gegevens?.hergebruikDossier !== true || actor.rol !== 'ouder' || !leerling || !swv || !vestiging) return;
    const lopend = (await vindToestemmingen(tx, leerling)).find(
      (rij) =>
        rij.doel === 'hergebruik_dossier' && rij.vestiging === vestiging && redenDicht(rij, vandaag) === undefined,
    );
    const stuk = lopend && (await vindStuk(tx, lopend.id, vandaag));
    if (stuk !== undefined) return geefZelf(doe, stuk);
    await stelVraag(doe, {
      id: uuid(),
      leerling: { id: leerling, swv },
      vestiging,
      vraag: {
        doel: 'hergebruik_dossier',
        partijsoort: 'school',
        partij: vestiging,
        onderdelen: DOELEN.hergebruik_dossier.minst,
        waarom: 'Bij de aanmelding is gekozen dat de school het bestaande dossier mag gebruiken.',
        geldigTot: uiterlijkEinde(vandaag),
      },
      ikGeef: true,
    });
  },
};

export const abonnementen: readonly Abonnement[] = [toestemmingVragen, aanmeldingOntvangen];
