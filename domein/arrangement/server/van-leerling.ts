import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { VanLeerlingVorm } from '../contract-lijsten.ts';
import { bepaalEffect } from '../regels/effect.ts';
import { vindLaatste } from '../regels/stand.ts';
import { alsRegel } from './lijsten.ts';
import { vindStuk } from './opslag.ts';
import { zoekVanLeerling } from './opslag-lijst.ts';
import { magSchrijvenOver, vindLeerling, vindOppdoelen, vindOppuitkomsten } from './opslag-opzet.ts';
import { SCHOOL } from './tonen.ts';

export const toonVanLeerling = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/arrangementen',
  actie: 'arrangement.van-leerling',
  samenvatting: 'De arrangementen van een leerling, en wat ze aan de doelen van het plan bijdroegen',
  doel: SCHOOL.doel,
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
  schema: { params: LeerlingPad, antwoord: VanLeerlingVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const rijen = await zoekVanLeerling(tx, leerling.id);
    const doelen = await vindOppdoelen(tx, leerling.id);
    const bijdragend = await Promise.all(
      rijen
        .filter(({ toestand }) => toestand === 'toegekend' || toestand === 'beeindigd')
        .map(async ({ id, naam }) => {
          const stuk = await vindStuk(tx, id);
          const uitkomsten = (stuk && vindLaatste(stuk.handelingen, 'geevalueerd')?.doelen) ?? [];
          return { id, naam, doelen: stuk?.inhoud.doelen ?? [], uitkomsten };
        }),
    );
    const oppUitkomsten = await vindOppuitkomsten(
      tx,
      doelen.map(({ id }) => id),
    );
    return {
      leerling: { id: leerling.id, naam: leerling.naam, roepnaam: leerling.roepnaam },
      arrangementen: rijen.map((rij) => alsRegel(rij, vandaag)),
      effect: bepaalEffect(doelen, bijdragend, oppUitkomsten).map(({ laatste, arrangementen, ...doel }) => ({
        ...doel,
        laatste: laatste === undefined ? null : { uitkomst: laatste.uitkomst, dag: laatste.dag },
        arrangementen: arrangementen.map((a) => ({ ...a, uitkomst: a.uitkomst ?? null })),
      })),
      magOpstellen: actor.organisatie !== null && (await magSchrijvenOver(tx, leerling.id, actor.organisatie)),
    };
  },
});
