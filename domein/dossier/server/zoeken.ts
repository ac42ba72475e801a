import { route } from '../../../server/platform/http/route.ts';
import { LeerlingenVorm, LeerlingenZoek } from '../contract.ts';
import { leesZoekvraag } from '../regels/zoekvraag.ts';
import { alsKind, bladzijde } from './antwoorden.ts';
import { zoekLeerlingen } from './opslag-zoeken.ts';

const PER_PAGINA = 25;

/** DOS-9: the pupils of the own school (a teacher: of the own group) by name parts, birth date or dossier number. */
export const zoek = route({
  methode: 'GET',
  pad: '/leerlingen',
  actie: 'dossier.zoeken',
  samenvatting: 'Zoek een leerling van uw school op naam, geboortedatum of dossiernummer',
  doel: 'Een leerling van de eigen school vinden',
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'leraar'],
  geweigerd: {
    zin: 'Alleen de school zoekt haar eigen leerlingen op.',
    regel: 'DOS-9',
    artikel: 'AVG artikel 5 lid 1 onder c',
  },
  schema: { zoek: LeerlingenZoek, antwoord: LeerlingenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek: gevraagd }) => {
    const { pagina, perPagina, ...blad } = bladzijde(gevraagd.pagina, PER_PAGINA);
    // A teacher without a group has no pupils; the empty name fits no group.
    const groep = actor.rol === 'leraar' ? (actor.groep ?? '') : undefined;
    const rijen = await zoekLeerlingen(
      tx,
      { vestiging: actor.organisatie ?? '', groep, vandaag },
      leesZoekvraag(gevraagd.zoek ?? ''),
      blad,
    );
    verwerkt({ leerlingen: rijen.map(({ id }) => id) });
    return {
      totaal: rijen[0]?.totaal ?? 0,
      pagina,
      perPagina,
      leerlingen: rijen.map((rij) => ({
        ...alsKind(rij, vandaag),
        leerjaar: rij.leerjaar,
        groep: rij.groep,
        stand: rij.stand,
      })),
    };
  },
});
