import { datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { voldoeTermijn } from '../../../server/platform/termijn.ts';
import { IdPad } from '../../vormen.ts';
import { AntwoordInvoerVorm, BeantwoordVorm } from '../contract.ts';
import { INZAGEBRON } from '../regels/bronnen.ts';
import { controleerAntwoord, VERBETERTERMIJN } from '../regels/verbeterverzoek.ts';
import { beantwoordOpmerking, type Opmerkingrij, vindOpmerking } from './opslag-opmerking.ts';

/** TOE-7: the school grants or refuses a request to correct, once, with its reasons. */
export const beantwoorden = route({
  methode: 'POST',
  pad: '/opmerkingen/:id/antwoord',
  actie: 'inzage.beantwoorden',
  samenvatting: 'Antwoord op een verzoek om iets in het dossier te verbeteren',
  doel: 'Fouten in het dossier verbeteren',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  geweigerd: {
    zin: 'Op een verzoek om verbetering antwoordt de intern begeleider of de schoolleider.',
    regel: 'TOE-7',
    artikel: 'AVG artikel 12',
  },
  schema: { params: IdPad, body: AntwoordInvoerVorm, antwoord: BeantwoordVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt, legVast }, { params, body }) => {
    const verzoek = (await vindOpmerking(tx, params.id)) ?? nietGevonden();
    // Another school may read it beside what it reads, but only the school that is asked can answer.
    if (verzoek.soort !== 'verbeterverzoek' || verzoek.vestiging !== actor.organisatie) nietGevonden();
    if (verzoek.volgnummer !== body.volgnummer || verzoek.toestand !== 'gevraagd') weigerAlBeantwoord(verzoek);
    const antwoord = eis(controleerAntwoord(body.besluit, body.antwoord));
    const gelukt = await beantwoordOpmerking(tx, verzoek, {
      toestand: body.besluit,
      antwoord,
      beantwoord_op: nu,
      beantwoord_door_naam: actor.naam,
    });
    if (!gelukt) weigerAlBeantwoord((await vindOpmerking(tx, verzoek.id)) ?? verzoek);
    await voldoeTermijn(tx, verzoek.id, VERBETERTERMIJN, vandaag);
    await legVast({
      soort: 'inzage.verbetering-beantwoord',
      swv: verzoek.swv,
      leerling: verzoek.leerling,
      onderwerp: verzoek.id,
      voorOuders: true,
      ...(verzoek.vestiging !== null && { vestiging: verzoek.vestiging }),
      tekst:
        body.besluit === 'ingewilligd'
          ? 'De school verbeterde wat volgens ouders of leerling niet klopte.'
          : 'De school antwoordde op een verzoek om verbetering: het is niet verbeterd. De redenen staan erbij.',
      gegevens: { aan: verzoek.door },
    });
    verwerkt({ leerling: verzoek.leerling, onderwerp: verzoek.id });
    return { volgnummer: verzoek.volgnummer + 1 };
  },
});

function weigerAlBeantwoord({ beantwoord_door_naam: wie, beantwoord_op: moment }: Opmerkingrij): never {
  const zin =
    wie === null || moment === null
      ? 'Dit verzoek is intussen veranderd. Haal de pagina opnieuw op.'
      : `${wie} antwoordde op ${schrijfDatum(datumInNederland(moment))} al op dit verzoek. Een verzoek krijgt één antwoord.`;
  weiger([{ code: 'al-beantwoord', zin, bron: INZAGEBRON.termijn }], 'intussen-veranderd');
}
