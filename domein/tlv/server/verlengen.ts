import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { route } from '../../../server/platform/http/route.ts';
import type { Taak } from '../../../server/platform/taak.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { TlvVerlengingenVorm } from '../contract.ts';
import type { TlvCategorie, TlvSoort } from '../regels/soorten.ts';
import type { TlvToestand } from '../regels/toestand.ts';
import { bepaalVerlengtermijn, eerstvolgendEinde, VERLENGTERMIJN } from '../regels/verlengen.ts';
import { toonToestand } from './beschrijven.ts';
import { AANVRAGERS, ALLEEN_SCHOOL } from './toegang.ts';

interface Verlengrij {
  readonly besluit: string;
  readonly nummer: string;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly leerling: string;
  readonly leerling_naam: string;
  readonly groep: string;
  readonly tot: Datum;
  readonly hele_schoolperiode: boolean;
  readonly aanvraag: string | null;
  readonly toestand: TlvToestand | null;
}

/** TLV-5 · The declarations of the own pupils that end next 31 July, each with its renewal when that was begun. */
export const toonVerlengingen = route({
  methode: 'GET',
  pad: '/tlv/verlengen',
  actie: 'tlv.verlengingen',
  samenvatting: 'Welke verklaringen van de school op 31 juli eindigen',
  doel: 'Op tijd een verlenging aanvragen',
  log: 'lezen',
  rollen: AANVRAGERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { antwoord: TlvVerlengingenVorm },
  voerUit: async ({ tx, vandaag, verwerkt }) => {
    const einde = eerstvolgendEinde(vandaag);
    const { rows } = await sql<Verlengrij>`select * from tlv_te_verlengen(${einde}::date)`.execute(tx);
    verwerkt({ leerlingen: rows.map(({ leerling }) => leerling) });
    return {
      einde,
      uiterlijk: bepaalVerlengtermijn(einde).laatsteDag,
      verklaringen: rows.map((rij) => ({
        besluit: rij.besluit,
        nummer: rij.nummer,
        soort: rij.soort,
        categorie: rij.categorie,
        leerling: { id: rij.leerling, naam: rij.leerling_naam },
        groep: rij.groep,
        tot: rij.tot,
        heleSchoolperiode: rij.hele_schoolperiode,
        aanvraag:
          rij.aanvraag === null || rij.toestand === null ? null : { id: rij.aanvraag, ...toonToestand(rij.toestand) },
      })),
    };
  },
});

const PER_KEER = 200;

/** TLV-5 · Puts the renewal of each declaration that ends this schooljaar on the worklist of the school where the pupil is now. */
export const zetVerlengtermijnen: Taak = {
  naam: 'tlv.verlengtermijnen',
  doel: 'Scholen op tijd herinneren aan een verklaring die afloopt',
  cron: '25 4 * * *',
  werk: async ({ tx, vandaag, verwerkt }) => {
    const einde = eerstvolgendEinde(vandaag);
    const { rows } = await sql<{ besluit: string; leerling: string; vestiging: string; swv: string }>`
      select b.id as besluit, b.leerling, i.vestiging, b.swv from tlv_besluit b
      join inschrijving i on i.leerling = b.leerling and i.van <= vandaag() and (i.tot is null or i.tot > vandaag())
      where b.uitkomst = 'positief' and b.ingetrokken_op is null and b.tot = ${einde}::date and not b.hele_schoolperiode
        and not exists (select 1 from tlv_besluit n where n.vervangt = b.id)
        and not exists (select 1 from termijn t where t.onderwerp = b.id and t.soort = ${VERLENGTERMIJN})
        and not exists (select 1 from tlv_aanvraag a where a.volgt_op = b.id and a.ingediend_dag is not null)
      order by b.id limit ${PER_KEER}`.execute(tx);
    for (const { besluit, leerling, vestiging, swv } of rows)
      await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: besluit }, bepaalVerlengtermijn(einde));
    verwerkt({ leerlingen: rows.map(({ leerling }) => leerling) });
    return rows.length === PER_KEER ? 'nog meer' : undefined;
  },
};
