import { isVoor } from '../../../kern/tijd/datum.ts';
import { route } from '../../../server/platform/http/route.ts';
import { TermijnenVorm } from '../contract.ts';
import { tel } from '../regels/urgentie.ts';
import { vindScholenVan, vindTermijnenPerSchool } from './opslag.ts';

export const toonTermijnen = route({
  methode: 'GET',
  pad: '/termijnen',
  actie: 'werklijst.termijnen',
  samenvatting: 'Lopende en verstreken termijnen per school, zonder namen (AAN-13)',
  doel: 'Toezien op termijnen',
  log: 'geen',
  rollen: ['bestuur', 'directie', 'consulent', 'tlv'],
  schema: { antwoord: TermijnenVorm },
  voerUit: async ({ tx, actor, vandaag }) => {
    const termijnen = (await vindTermijnenPerSchool(tx, vandaag)).map((rij) => ({
      ...rij,
      laatsteDag: rij.laatste_dag,
      bron: { regel: rij.regel, artikel: rij.artikel },
    }));
    const scholen = await vindScholenVan(tx, actor.organisatie ?? '', vandaag);
    const perSchool = scholen.map(({ code, naam, plaats }) => {
      const hier = termijnen.filter(({ vestiging }) => vestiging === code);
      const verstreken = hier
        .filter(({ laatsteDag }) => isVoor(laatsteDag, vandaag))
        .map(({ naam: wat, laatsteDag, wie, bron, bij }) => ({ naam: wat, laatsteDag, wie, bron, bij }));
      return { vestiging: code, naam, plaats, telling: tel(hier, vandaag), verstreken };
    });
    perSchool.sort((a, b) => b.telling.verstreken - a.telling.verstreken || b.telling.nadert - a.telling.nadert);
    return { telling: tel(termijnen, vandaag), scholen: perSchool };
  },
});
