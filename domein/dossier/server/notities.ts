import { v7 as uuid } from 'uuid';
import { eis, nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { IdAntwoordVorm, NotitieInvoerVorm, NotitiesVorm, PaginaZoek } from '../contract.ts';
import { controleerNotitie, NOTITIENAAM } from '../regels/notitie.ts';
import { bladzijde } from './antwoorden.ts';
import { vindLeerling } from './opslag.ts';
import { vindNotities, voegNotitieToe } from './opslag-stukken.ts';

const PER_PAGINA = 20;

export const bekijkNotities = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/notities',
  actie: 'dossier.notities-lezen',
  samenvatting: 'Notities over een leerling, het nieuwste eerst',
  doel: 'Het dossier lezen',
  log: 'lezen',
  rollen: ['ouder', 'ib', 'schoolleider', 'leraar'],
  schema: { params: LeerlingPad, zoek: PaginaZoek, antwoord: NotitiesVorm },
  voerUit: async ({ tx, verwerkt }, { params, zoek }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const { pagina, perPagina, ...blad } = bladzijde(zoek.pagina, PER_PAGINA);
    const rijen = await vindNotities(tx, leerling.id, blad);
    verwerkt({ leerling: leerling.id });
    return {
      totaal: rijen[0]?.totaal ?? 0,
      pagina,
      perPagina,
      notities: rijen.map(({ id, soort, tekst, moment, door_naam, door_rol, school }) => ({
        id,
        soort,
        tekst,
        moment,
        door: door_naam,
        rol: door_rol,
        school,
      })),
    };
  },
});

/** BEH-5: a short log line is always enough to start. TOE-3: a working note stays with the school. */
export const schrijfNotitie = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/notities',
  actie: 'dossier.notitie-schrijven',
  samenvatting: 'Schrijf een signaal, verslag of werknotitie',
  doel: 'Vastleggen wat opvalt en wat is afgesproken',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider', 'leraar'],
  status: 201,
  geweigerd: {
    zin: 'Alleen de school schrijft notities. Ouders kunnen een document toevoegen.',
    regel: 'BEH-5',
    artikel: 'AVG artikel 5 lid 1 onder c',
  },
  schema: { params: LeerlingPad, body: NotitieInvoerVorm, antwoord: IdAntwoordVorm },
  voerUit: async ({ tx, actor, nu, verwerkt, legVast }, { params, body }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const { soort, tekst } = eis(controleerNotitie(body, actor.rol));
    const vestiging = actor.organisatie ?? nietGevonden();
    const id = uuid();
    await voegNotitieToe(tx, {
      id,
      leerling: leerling.id,
      swv: leerling.swv,
      vestiging,
      soort,
      tekst,
      moment: nu,
      door: actor.persoon,
      door_naam: actor.naam,
      door_rol: actor.rol,
    });
    await legVast({
      soort: 'dossier.notitie',
      swv: leerling.swv,
      vestiging,
      leerling: leerling.id,
      onderwerp: id,
      voorOuders: soort !== 'werknotitie',
      tekst: `Er is een ${NOTITIENAAM[soort].naam.toLowerCase()} toegevoegd.`,
    });
    verwerkt({ leerling: leerling.id, onderwerp: id });
    return { id };
  },
});
