import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { LeerlinglogboekVorm, LeerlinglogboekZoek } from '../contract.ts';
import { groepeer } from '../regels/groep.ts';
import { schrijfLezer } from '../regels/wie.ts';
import { vindNaam, vindTelregels } from './opslag.ts';

const PER_PAGINA = 25;

/** TOE-4: parents and pupil see who read what and why; a school sees what its own people did. */
export const toonVanLeerling = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/logboek',
  actie: 'logboek.van-leerling',
  samenvatting: 'Wie las wat over deze leerling, waarom en wanneer, in gewone woorden',
  doel: 'Zien wie het dossier gebruikte',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
  geweigerd: {
    zin: 'Wie wat las over een leerling, zien de ouders met gezag, de leerling zelf en de school.',
    regel: 'TOE-4',
    artikel: 'AVG artikel 15',
  },
  schema: { params: LeerlingPad, zoek: LeerlinglogboekZoek, antwoord: LeerlinglogboekVorm },
  voerUit: async ({ tx, actor, verwerkt }, { params, zoek }) => {
    const naam = (await vindNaam(tx, params.leerling)) ?? nietGevonden();
    const { pagina = 1, ...periode } = zoek;
    const groepen = groepeer(await vindTelregels(tx, params.leerling, periode));
    const vanaf = (pagina - 1) * PER_PAGINA;
    verwerkt({ leerling: params.leerling });
    return {
      leerling: { naam },
      alleenEigenSchool: actor.rol === 'ib' || actor.rol === 'schoolleider',
      totaal: groepen.length,
      pagina,
      perPagina: PER_PAGINA,
      groepen: groepen.slice(vanaf, vanaf + PER_PAGINA).map((groep) => {
        const { dag, zinnen, schreef, doel, aantal, eerste, laatste, vergissing } = groep;
        return { dag, ...schrijfLezer(groep), zinnen: [...zinnen], schreef, doel, aantal, eerste, laatste, vergissing };
      }),
    };
  },
});
