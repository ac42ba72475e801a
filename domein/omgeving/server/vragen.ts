import { v7 as uuid } from 'uuid';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { hashCode, hashSleutel, maakCode, maakSleutel } from '../../../server/platform/sleutel.ts';
import { IdPad } from '../../vormen.ts';
import { VerstuurdVorm, VerzoekInvoerVorm } from '../contract.ts';
import { beoordeelVerzoek } from '../regels/verzoek.ts';
import { briefMetLink, schrijfNaarBuiten } from './brieven.ts';
import { vindBeslisdagen, vindPartijOmTeWijzigen, vindToestemmingen, wijzigPartij } from './opslag.ts';
import { vindVerzoeken, voegVerzoekToe } from './opslag-verzoek.ts';
import { verzoekfeiten } from './weergave.ts';

/** The question goes out: the address of the answer page by mail, the code to the school, which tells it by another road. */
export const vraag = route({
  methode: 'POST',
  pad: '/omgeving/:id/verzoeken',
  actie: 'omgeving.vragen',
  samenvatting: 'Vraag informatie aan iemand die het kind kent; het antwoord bevat één keer de code',
  doel: 'Met toestemming informatie vragen aan wie het kind kent',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  status: 201,
  geweigerd: {
    zin: 'Alleen de intern begeleider of de schoolleider vraagt informatie over een kind.',
    regel: 'AAN-14',
    artikel: 'AVG artikel 5',
  },
  schema: { params: IdPad, body: VerzoekInvoerVorm, antwoord: VerstuurdVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, vandaag, verwerkt, legVast } = context;
    const partij = (await vindPartijOmTeWijzigen(tx, params.id)) ?? nietGevonden();
    const toestemming = (await vindToestemmingen(tx, partij.leerling, vandaag)).get(partij.id);
    const verzoeken = (await vindVerzoeken(tx, partij.leerling, vandaag)).filter((rij) => rij.partij === partij.id);
    const beslisdag = (await vindBeslisdagen(tx, partij.leerling)).get(partij.vestiging);
    const { waarschuwingen, ...verzoek } = eis(
      beoordeelVerzoek(body, verzoekfeiten(partij, { toestemming, verzoeken, beslisdag }, vandaag), vandaag),
    );
    if (verzoek.email !== partij.email) await wijzigPartij(tx, partij.id, { email: verzoek.email });
    const id = uuid();
    const sleutel = maakSleutel();
    const code = maakCode();
    await voegVerzoekToe(tx, {
      id,
      partij: partij.id,
      leerling: partij.leerling,
      swv: partij.swv,
      vestiging: partij.vestiging,
      toestemming: toestemming?.toestemming ?? nietGevonden(),
      vraag: verzoek.vraag,
      tot: verzoek.tot,
      sleutel: hashSleutel(sleutel),
      code: await hashCode(code, sleutel),
      verstuurd_op: nu,
      verstuurd_dag: vandaag,
      door: actor.persoon,
      door_naam: actor.naam,
    });
    await schrijfNaarBuiten(context, verzoek.email, briefMetLink(sleutel, verzoek.tot), actor.persoon);
    await legVast({
      soort: 'omgeving.gevraagd',
      swv: partij.swv,
      vestiging: partij.vestiging,
      leerling: partij.leerling,
      onderwerp: id,
      voorOuders: true,
      tekst: `${partij.school} vroeg informatie aan ${partij.naam}. Antwoorden kan tot en met ${schrijfDatum(verzoek.tot)}.`,
    });
    verwerkt({ leerling: partij.leerling, onderwerp: id });
    return { id, code, email: verzoek.email, waarschuwingen: [...waarschuwingen] };
  },
});
