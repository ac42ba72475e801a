import { v7 as uuid } from 'uuid';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import { GedaanVorm, IdPad, LeerlingPad } from '../../vormen.ts';
import { GenoemdVorm, NoemenVorm } from '../contract.ts';
import { beoordeelPartij, type Partij, SOORTNAAM } from '../regels/partij.ts';
import { ZORG_VIA_REGIE, type Zorgregie } from '../regels/regie.ts';
import { bepaalToestemmingstand, magToestemmingVragen } from '../regels/toestemmingstand.ts';
import {
  vindLeerling,
  vindPartijen,
  vindPartijOmTeWijzigen,
  vindScholen,
  vindToestemmingen,
  voegPartijToe,
  wachtOpAnderen,
  wijzigPartij,
} from './opslag.ts';
import { vraagToestemming } from './toestemming-vragen.ts';
import { feitenVan } from './weergave.ts';

const WIE = ['ouder', 'ib', 'schoolleider'] as const;
const GEWEIGERD = {
  zin: 'Vertellen wie een kind kent, kan voor ouders met gezag, de intern begeleider en de schoolleider.',
  regel: 'AAN-14',
  artikel: 'AVG artikel 5',
};

export const noem = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/omgeving',
  actie: 'omgeving.noemen',
  samenvatting: 'Vertel wie een kind kent, en of de school daar iets mag vragen',
  doel: 'Weten wie het kind kent, zodat de school met toestemming informatie kan vragen',
  log: 'schrijven',
  rollen: WIE,
  status: 201,
  geweigerd: GEWEIGERD,
  schema: { params: LeerlingPad, body: NoemenVorm, antwoord: GenoemdVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt, legVast } = context;
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const { vestiging } = body;
    const scholen = await vindScholen(tx, leerling.id, vandaag);
    if (!scholen.some((school) => school.vestiging === vestiging)) nietGevonden();
    await wachtOpAnderen(tx, leerling.id);
    const { waarde: zorgregie } = await haalInstelling<Zorgregie>(tx, leerling.swv, ZORG_VIA_REGIE, vandaag);
    const bekend: { soort: string; naam: string }[] = (await vindPartijen(tx, leerling.id)).filter(
      (partij) => partij.vestiging === vestiging && partij.vervallen_op === null,
    );
    const ids: string[] = [];
    for (const invoer of body.partijen) {
      const partij = eis(beoordeelPartij(invoer, { zorgregie, gemeente: leerling.gemeente ?? undefined, bekend }));
      ids.push(await bewaar(context, leerling, vestiging, partij));
      bekend.push(partij);
    }
    const wie = actor.rol === 'ouder' ? 'Een ouder' : 'De school';
    await legVast({
      soort: 'omgeving.genoemd',
      swv: leerling.swv,
      vestiging,
      leerling: leerling.id,
      voorOuders: true,
      tekst: `${wie} vertelde wie het kind kent: ${body.partijen.map(({ soort }) => SOORTNAAM[soort]).join('; ')}.`,
    });
    verwerkt({ leerling: leerling.id });
    return { partijen: ids };
  },
});

async function bewaar(
  context: Context,
  leerling: { readonly id: string; readonly swv: string; readonly roepnaam: string },
  vestiging: string,
  partij: Partij,
): Promise<string> {
  const { tx, actor, nu, vandaag } = context;
  const { viaRegie, metToestemming, partijsoort, ...rest } = partij;
  const over = viaRegie ? partij.contact : '';
  const toestemming = metToestemming
    ? await vraagToestemming(context, { leerling, vestiging, partijsoort, partij: partij.naam, over })
    : null;
  const id = uuid();
  await voegPartijToe(tx, {
    ...rest,
    id,
    leerling: leerling.id,
    swv: leerling.swv,
    via_regie: viaRegie,
    toestemming,
    vestiging,
    door: actor.persoon,
    door_naam: actor.naam,
    door_rol: actor.rol,
    moment: nu,
    dag: vandaag,
  });
  return id;
}

/** A parent says yes after all, or the school asks the parents (again). */
export const vraagAlsnog = route({
  methode: 'POST',
  pad: '/omgeving/:id/toestemming',
  actie: 'omgeving.toestemming-vragen',
  samenvatting: 'Geef (ouder) of vraag (school) toestemming om informatie te vragen',
  doel: 'Toestemming regelen voordat de school iemand iets vraagt',
  log: 'schrijven',
  rollen: WIE,
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async (context, { params }) => {
    const { tx, vandaag, verwerkt } = context;
    const partij = (await vindPartijOmTeWijzigen(tx, params.id)) ?? nietGevonden();
    const leerling = (await vindLeerling(tx, partij.leerling)) ?? nietGevonden();
    const rij = (await vindToestemmingen(tx, leerling.id, vandaag)).get(partij.id);
    const stand = bepaalToestemmingstand(rij && feitenVan(rij), vandaag);
    const oordeel = magToestemmingVragen(stand);
    if (!oordeel.mag) weiger(oordeel.redenen, 'intussen-veranderd');
    const toestemming = await vraagToestemming(context, {
      leerling,
      vestiging: partij.vestiging,
      partijsoort: partij.via_regie ? 'gemeente_regie' : partij.soort,
      partij: partij.naam,
      over: partij.via_regie ? partij.contact : '',
    });
    await wijzigPartij(tx, partij.id, { toestemming });
    verwerkt({ leerling: leerling.id, onderwerp: partij.id });
    return { gedaan: true as const };
  },
});
