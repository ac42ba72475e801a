import { sql } from 'kysely';
import { bron } from '../../../kern/wet/artikelen.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { TlvVisieVorm } from '../contract.ts';
import { isAfgerond } from '../regels/toestand.ts';
import { vindAanvraag } from './opslag.ts';
import { ALLEEN_THUIS } from './toegang.ts';

/** TLV-1 · Parents, or a pupil of age, add their own words, which go along as they are; nobody needs to sign. */
export const geefVisie = route({
  methode: 'POST',
  pad: '/tlv/:id/visie',
  actie: 'tlv.visie',
  samenvatting: 'Schrijf als ouder, of als leerling van achttien of ouder, eigen woorden bij een aanvraag',
  doel: 'Ouders laten meespreken over een aanvraag',
  log: 'schrijven',
  rollen: ['ouder', 'leerling'],
  geweigerd: ALLEEN_THUIS,
  status: 201,
  schema: { params: IdPad, body: TlvVisieVorm, antwoord: GedaanVorm },
  voerUit: async ({ tx, actor, nu, verwerkt, legVast }, { params, body }) => {
    const aanvraag = (await vindAanvraag(tx, params.id)) ?? nietGevonden();
    const { rows } = await sql<{
      gelukt: boolean;
    }>`select tlv_visie_toevoegen(${aanvraag.id}, ${actor.naam}, ${body.tekst}, ${nu}::timestamptz) as gelukt`.execute(
      tx,
    );
    if (rows[0]?.gelukt !== true)
      weiger([
        {
          code: isAfgerond(aanvraag.toestand) ? 'aanvraag-afgerond' : 'visie-niet-toegevoegd',
          zin: isAfgerond(aanvraag.toestand)
            ? 'Deze aanvraag is afgerond. U kunt er niets meer bij schrijven; tegen een besluit kunt u bezwaar maken.'
            : 'Uw tekst is leeg, of er staat al veel bij deze aanvraag. Vertel het de school of het samenwerkingsverband.',
          bron: bron('TLV-1', 'WPO-18a-6'),
          veld: 'tekst',
        },
      ]);
    await legVast({
      soort: 'tlv.visie-gegeven',
      swv: aanvraag.swv,
      vestiging: aanvraag.vestiging,
      leerling: aanvraag.leerling,
      onderwerp: aanvraag.id,
      voorOuders: true,
      gegevens: { aanvraag: aanvraag.id, verstuurd: aanvraag.ingediend_dag !== null },
      tekst:
        actor.rol === 'leerling'
          ? 'De leerling schreef eigen woorden bij de aanvraag.'
          : 'Een ouder schreef eigen woorden bij de aanvraag.',
    });
    verwerkt({ leerling: aanvraag.leerling, onderwerp: aanvraag.id });
    return { gedaan: true } as const;
  },
});
