import { sql } from 'kysely';
import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Taak } from '../../../server/platform/taak.ts';
import { mailSchool, mailSwv } from './post.ts';

const PER_STAP = 100;
const VERTROKKEN = 'tlv.leerling-vertrokken';

/**
 * TLV-1 · A request that runs while the pupil left the school that asked: school and SWV are told once. Opmaat does not end it: they
 * decide together with the parents whether the new school goes on with it, or the school withdraws it.
 */
export const meldVertrek: Taak = {
  naam: 'tlv.vertrek-melden',
  doel: 'School en samenwerkingsverband laten weten dat een leerling met een lopende aanvraag van school is',
  cron: '55 * * * *',
  werk: async (context) => {
    const { tx, verwerkt, legVast } = context;
    const { rows } = await sql<{
      id: string;
      leerling: string;
      swv: string;
      vestiging: string;
      school: string;
      verstuurd: boolean;
      op: Datum;
    }>`select a.id, a.leerling, a.swv, a.vestiging, s.naam as school, a.ingediend_dag is not null as verstuurd, v.op
      from tlv_aanvraag a join vestiging s on s.code = a.vestiging cross join lateral (select vertrokken_op(a.leerling, a.vestiging) as op) v
      where a.afgerond_op is null and a.bevoegd_grond = 'inschrijving' and v.op is not null
        and not exists (select 1 from gebeurtenis g where g.onderwerp = a.id and g.soort = ${VERTROKKEN})
      order by a.id limit ${PER_STAP}`.execute(tx);
    for (const { id, leerling, swv, vestiging, school, verstuurd, op } of rows) {
      await legVast({
        soort: VERTROKKEN,
        leerling,
        swv,
        vestiging,
        onderwerp: id,
        tekst: `De leerling is sinds ${schrijfDatum(op)} van ${school}. De aanvraag van die school voor een toelaatbaarheidsverklaring loopt nog.`,
        // Parents are not told of a draft: they may not know of it yet.
        voorOuders: verstuurd,
      });
      await mailSchool(context, id, {
        onderwerp: 'Een leerling met een lopende aanvraag is van school',
        wat: `Een leerling met een lopende aanvraag staat niet meer bij uw school ingeschreven. Bespreek met de ouders en de nieuwe school of de aanvraag nog nodig is. Zo niet, trek haar dan in: {adres}/tlv/${id}`,
      });
      if (verstuurd)
        await mailSwv(context, id, {
          onderwerp: 'Een leerling met een lopende aanvraag is van school',
          wat: `De leerling van een aanvraag staat niet meer ingeschreven bij de school die aanvroeg. De aanvraag loopt door; overleg met die school of zij haar intrekt: {adres}/swv/tlv/${id}`,
        });
      verwerkt({ leerling, onderwerp: id });
    }
    return rows.length === PER_STAP ? 'nog meer' : undefined;
  },
};
