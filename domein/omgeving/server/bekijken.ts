import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { LeerlingPad } from '../../vormen.ts';
import { OmgevingVorm } from '../contract.ts';
import { SOORTNAAM } from '../regels/partij.ts';
import { regieVoor, ZORG_VIA_REGIE, type Zorgregie } from '../regels/regie.ts';
import { vindBeslisdagen, vindLeerling, vindNamen, vindPartijen, vindScholen, vindToestemmingen } from './opslag.ts';
import { vindAntwoorden, vindVerzoeken } from './opslag-verzoek.ts';
import { alsPartij, alsVerzoek, alsWacht, verzoekfeiten } from './weergave.ts';

export const bekijk = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/omgeving',
  actie: 'omgeving.bekijken',
  samenvatting: 'Wie een kind kent, wat daar is gevraagd en wat het antwoord is',
  doel: 'Zien wie het kind kent en welke informatie er is of nog komt',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
  schema: { params: LeerlingPad, antwoord: OmgevingVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const wie = { id: leerling.id, roepnaam: leerling.roepnaam, naam: schrijfNaam(leerling) };
    if (actor.rol === 'leerling') {
      const namen = await vindNamen(tx, leerling.id);
      return {
        leerling: wie,
        namen: namen.map(({ soort, naam, school }) => ({ soortnaam: SOORTNAAM[soort], naam, school })),
        scholen: [],
        regie: null,
        partijen: [],
        wacht: alsWacht([], new Map()),
      };
    }
    const scholen = await vindScholen(tx, leerling.id, vandaag);
    const beslisdagen = await vindBeslisdagen(tx, leerling.id);
    const toestemmingen = await vindToestemmingen(tx, leerling.id, vandaag);
    const verzoeken = await vindVerzoeken(tx, leerling.id, vandaag);
    const antwoorden = await vindAntwoorden(tx, leerling.id);
    const partijen = (await vindPartijen(tx, leerling.id)).map((partij) => {
      const eigen = verzoeken.filter((verzoek) => verzoek.partij === partij.id);
      const toestemming = toestemmingen.get(partij.id);
      const feiten = verzoekfeiten(
        partij,
        { toestemming, verzoeken: eigen, beslisdag: beslisdagen.get(partij.vestiging) },
        vandaag,
      );
      const beelden = eigen.map((verzoek) => alsVerzoek(verzoek, antwoorden.get(verzoek.id), vandaag));
      return alsPartij({ partij, verzoeken: beelden, toestemming, feiten, rol: actor.rol, vandaag });
    });
    const { waarde: zorgregie, plaats } = await haalInstelling<Zorgregie>(tx, leerling.swv, ZORG_VIA_REGIE, vandaag);
    const regie = regieVoor(zorgregie, 'jgz', leerling.gemeente ?? undefined);
    return {
      leerling: wie,
      namen: [],
      scholen: [...scholen],
      regie: regie ? { naam: regie.naam, gemeente: regie.gemeente, plaats } : null,
      // Who was taken away and was never asked anything, need not stay in sight.
      partijen: partijen.filter((partij) => !partij.weggehaald || partij.verzoeken.length > 0),
      wacht: alsWacht(partijen, beslisdagen),
    };
  },
});
