import { v7 as uuid } from 'uuid';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { NieuweOpmerkingVorm, OpmerkingInvoerVorm } from '../contract.ts';
import { INZAGEBRON } from '../regels/bronnen.ts';
import { BIJNAAM, controleerOpmerking } from '../regels/opmerking.ts';
import { vindOnderwerp } from './opslag-onderwerpen.ts';
import { isAlGezegd, vindLeerling, voegOpmerkingToe } from './opslag-opmerking.ts';

/** TOE-7: beside an opinion comes the view of parent or pupil; a mistake in a fact is a request that the school must answer. */
export const opmerken = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/opmerkingen',
  actie: 'inzage.opmerken',
  samenvatting: 'Zet een opmerking bij iets in het dossier, of vraag om een fout te verbeteren',
  doel: 'De kijk van ouders en leerling vastleggen, en fouten verbeteren',
  log: 'schrijven',
  rollen: ['ouder', 'leerling'],
  geweigerd: {
    zin: 'Een opmerking bij het dossier is voor de ouders met gezag en de leerling. De school schrijft een verslag of signaal.',
    regel: 'TOE-7',
    artikel: 'AVG artikel 16',
  },
  status: 201,
  schema: { params: LeerlingPad, body: OpmerkingInvoerVorm, antwoord: NieuweOpmerkingVorm },
  voerUit: async ({ tx, actor, nu, vandaag, verwerkt, legVast }, { params, body }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const { bij, soort } = body;
    // A remark about the dossier as a whole has no subject; about anything else it must have one.
    const onderwerp = bij === 'dossier' ? null : (body.onderwerp ?? nietGevonden());
    const gezien = (await vindOnderwerp(tx, leerling.id, bij, onderwerp)) ?? nietGevonden();
    const tekst = eis(controleerOpmerking(body, actor.rol, { doorRol: gezien.door_rol, school: gezien.school }));
    const wat = { leerling: leerling.id, bij, onderwerp, soort, tekst, door: actor.persoon };
    if (await isAlGezegd(tx, wat)) {
      const zin = 'Dit staat er al. U kunt iets anders toevoegen; wat er staat, blijft staan.';
      weiger([{ code: 'opmerking-bestaat-al', zin, bron: INZAGEBRON.verbeteren, veld: 'tekst' }], 'bestaat-al');
    }
    const id = uuid();
    await voegOpmerkingToe(tx, {
      ...wat,
      id,
      swv: leerling.swv,
      vestiging: gezien.school,
      moment: nu,
      dag: vandaag,
      door_naam: actor.naam,
      door_rol: actor.rol,
      toestand: soort === 'verbeterverzoek' ? 'gevraagd' : 'staat',
    });
    const wie = actor.rol === 'leerling' ? 'De leerling' : 'Een ouder';
    const waarbij = bij === 'dossier' ? 'het dossier' : BIJNAAM[bij].toLowerCase();
    const over = {
      swv: leerling.swv,
      leerling: leerling.id,
      onderwerp: id,
      voorOuders: true,
      ...(gezien.school !== null && { vestiging: gezien.school }),
    };
    // What was said stands beside its subject only: the timeline has more readers.
    if (soort === 'verbeterverzoek')
      await legVast({
        ...over,
        soort: 'inzage.verbetering-gevraagd',
        tekst: `${wie} vroeg om een fout te verbeteren (bij: ${waarbij}).`,
      });
    else if (soort === 'vertelling')
      await legVast({ ...over, soort: 'inzage.verteld', tekst: 'De leerling vertelde iets op de eigen pagina.' });
    else await legVast({ ...over, soort: 'inzage.opgemerkt', tekst: `${wie} zette een opmerking bij ${waarbij}.` });
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id };
  },
});
