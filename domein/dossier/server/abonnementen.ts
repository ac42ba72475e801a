import { v7 as uuid } from 'uuid';
import { type Datum, isNa } from '../../../kern/tijd/datum.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Gebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { bepaalEindeToegang, bepaalPlaatsing } from '../regels/betrokkenheid.ts';
import {
  beeindigBetrokkenheid,
  beeindigDeling,
  beeindigInschrijving,
  deelDossier,
  maakInschrijvingDefinitief,
  maakSchoolBetrokken,
  type Schoolplek,
  vindInschrijvingen,
  voegInschrijvingToe,
} from './opslag-betrokkenheid.ts';

/** The application reached a school: it may work with the dossier (DOS-6). What others wrote takes consent (AAN-12): see below. */
const aanmeldingOntvangen: Abonnement = {
  soort: 'aanmelding.ontvangen',
  werk: async ({ tx, vandaag }, gebeurtenis) => {
    const { plek, aanmelding } = leesPlek(gebeurtenis);
    await maakSchoolBetrokken(tx, { ...plek, grond: 'aanmelding', onderwerp: aanmelding, van: vandaag });
  },
};

/** The pupil has a place: enrolled from its start, elsewhere until then (AAN-4, AAN-6). */
const aanmeldingGeplaatst: Abonnement = {
  soort: 'aanmelding.geplaatst',
  werk: ({ tx, actor, vandaag }, gebeurtenis) =>
    alsSysteem(tx, actor, async () => {
      const { plek, aanmelding } = leesPlek(gebeurtenis);
      const { start, leerjaar, groep, tijdelijk } = gebeurtenis.gegevens as {
        start: Datum;
        leerjaar: string;
        groep: string;
        tijdelijk: boolean;
      };
      const gevolg = bepaalPlaatsing(
        { vestiging: plek.vestiging, start, tijdelijk },
        await vindInschrijvingen(tx, plek.leerling, start),
      );
      if (gevolg.soort === 'wordt_definitief') {
        await maakInschrijvingDefinitief(tx, gevolg.inschrijving, leerjaar, groep);
      } else {
        for (const { id, vestiging, op } of gevolg.eindigt) {
          await beeindigInschrijving(tx, id, op);
          await beeindigBetrokkenheid(
            tx,
            { leerling: plek.leerling, vestiging },
            'inschrijving',
            bepaalEindeToegang(op),
          );
        }
        const id = uuid();
        await voegInschrijvingToe(tx, { ...plek, id, leerjaar, groep, tijdelijk, van: start });
        await maakSchoolBetrokken(tx, { ...plek, grond: 'inschrijving', onderwerp: id, van: vandaag });
      }
      // From here the enrolment is the ground; that of the application ends, unless the decision is yet to come.
      if (!tijdelijk) await beeindigBetrokkenheid(tx, plek, 'aanmelding', vandaag, aanmelding);
    }),
};

/** The application ended without a place here: the school keeps access for the term of objection (DOS-6); a temporary place ends. */
const aanmeldingAfgerond: Abonnement = {
  soort: 'aanmelding.afgerond',
  werk: ({ tx, actor, vandaag }, gebeurtenis) =>
    alsSysteem(tx, actor, async () => {
      const { plek, aanmelding } = leesPlek(gebeurtenis);
      const einde = bepaalEindeToegang(vandaag);
      await beeindigBetrokkenheid(tx, plek, 'aanmelding', einde, aanmelding);
      const inschrijvingen = (await vindInschrijvingen(tx, plek.leerling, vandaag)).filter(
        ({ vestiging }) => vestiging === plek.vestiging,
      );
      for (const { id, tijdelijk, van } of inschrijvingen) {
        if (!tijdelijk) continue;
        await beeindigInschrijving(tx, id, isNa(van, vandaag) ? van : vandaag);
        await beeindigBetrokkenheid(tx, plek, 'inschrijving', einde, id);
      }
      if (inschrijvingen.every(({ tijdelijk }) => tijdelijk)) await beeindigDeling(tx, plek, einde);
    }),
};

/** AAN-10: the pupil was removed: the enrolment ends on that day, and access with it after the term of objection (DOS-6). */
const verwijderingBesloten: Abonnement = {
  soort: 'verwijdering.besloten',
  werk: ({ tx, actor }, { leerling, vestiging, gegevens }) =>
    alsSysteem(tx, actor, async () => {
      const ingang = gegevens?.ingang as Datum | undefined;
      if (!leerling || !vestiging || !ingang)
        throw new Error('verwijdering.besloten noemt geen leerling, vestiging of ingang');
      const hier = (await vindInschrijvingen(tx, leerling, ingang)).filter(
        (inschrijving) => inschrijving.vestiging === vestiging,
      );
      for (const { id, van } of hier) {
        await beeindigInschrijving(tx, id, isNa(van, ingang) ? van : ingang);
        await beeindigBetrokkenheid(tx, { leerling, vestiging }, 'inschrijving', bepaalEindeToegang(ingang), id);
      }
    }),
};

const HERGEBRUIK = 'hergebruik_dossier';

/** AAN-12: the consent to reuse the dossier holds: the school reads what other schools wrote, from today. */
const toestemmingGegeven: Abonnement = {
  soort: 'toestemming.gegeven',
  werk: async ({ tx, actor, vandaag }, { leerling, vestiging, swv, gegevens }) => {
    const { doel, persoon } = (gegevens ?? {}) as { doel?: string; persoon?: string };
    if (doel !== HERGEBRUIK || !leerling || !vestiging || !swv || !persoon) return;
    await alsSysteem(tx, actor, () => deelDossier(tx, { leerling, vestiging, swv }, persoon, vandaag));
  },
};

/** AAN-12: it holds no longer, whatever the cause: the school stops reading at once. */
const toestemmingVoorbij = (['ingetrokken', 'geweigerd', 'verlopen', 'gepauzeerd', 'vervallen'] as const).map(
  (einde): Abonnement => ({
    soort: `toestemming.${einde}`,
    werk: async ({ tx, actor, vandaag }, { leerling, vestiging, gegevens }) => {
      if (gegevens?.doel !== HERGEBRUIK || !leerling || !vestiging) return;
      await alsSysteem(tx, actor, () => beeindigDeling(tx, { leerling, vestiging }, vandaag));
    },
  }),
);

export const abonnementen: readonly Abonnement[] = [
  aanmeldingOntvangen,
  aanmeldingGeplaatst,
  aanmeldingAfgerond,
  verwijderingBesloten,
  toestemmingGegeven,
  ...toestemmingVoorbij,
];

function leesPlek({ soort, leerling, vestiging, swv, onderwerp, gegevens }: Gebeurtenis): {
  plek: Schoolplek;
  aanmelding: string;
} {
  const aanmelding = typeof gegevens?.aanmelding === 'string' ? gegevens.aanmelding : onderwerp;
  if (!leerling || !vestiging || !swv || !aanmelding)
    throw new Error(`${soort} noemt geen leerling, vestiging, samenwerkingsverband of aanmelding`);
  return { plek: { leerling, vestiging, swv }, aanmelding };
}
