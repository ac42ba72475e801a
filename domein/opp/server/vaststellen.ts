import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { VolgnummerInvoerVorm } from '../contract.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { beoordeelVaststelling } from '../regels/vaststellen.ts';
import { watOntbreekt } from '../regels/volledig.ts';
import { haalBeelden, haalWoorden, maakPlanomgeving } from './beeld.ts';
import { berekenHash } from './hash.ts';
import { ALLEEN_SCHOOL, DOEL_SCHRIJVEN, eisVersienummer, haalEigenVersie, plekVan, SCHOOL } from './kader.ts';
import { schrijfDoelen } from './opslag-doelen.ts';
import { eindigTermijn, voegInstemmingToe, wijzigVersie } from './opslag-schrijven.ts';
import { schrijfAanBeslissers } from './post.ts';

/** OPP-7 · Adopts the plan: from then on it does not change, its goals are followed and the term of six weeks is met. */
export const stelVast = route({
  methode: 'POST',
  pad: '/opp/versies/:id/vaststelling',
  actie: 'opp.vaststellen',
  samenvatting: 'Stel het plan vast; daarna verandert het niet meer',
  doel: DOEL_SCHRIJVEN,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: VolgnummerInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, vandaag, verwerkt, legVast } = context;
    const { opp, versie } = await haalEigenVersie(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    eisVersienummer(versie, body.volgnummer);
    const leerling = (await vindLeerling(tx, opp.leerling)) ?? nietGevonden();
    const [beeld = nietGevonden()] = await haalBeelden(context, leerling, [opp]);
    const woorden = await haalWoorden(tx, leerling.swv);
    const ontbreekt = watOntbreekt(versie.inhoud, maakPlanomgeving(opp, woorden, { geldend: beeld.geldend, vandaag }));
    const personen = versie.id === beeld.inDeMaak?.id ? beeld.personen : [];
    eis(beoordeelVaststelling({ toestand: versie.toestand, ontbreekt, personen }));
    if (versie.hash === null || berekenHash(versie.inhoud) !== versie.hash)
      throw new Error(`De inhoud van versie ${versie.id} past niet bij haar hash.`);
    await voegInstemmingToe(context, opp, {
      versie: versie.id,
      persoon: actor.persoon,
      naam: actor.naam,
      als: 'school',
      antwoord: 'akkoord',
      tekst: '',
      weg: 'opmaat',
      hash: versie.hash,
      document: null,
      dag: vandaag,
    });
    const vreemd = await schrijfDoelen(tx, opp, { versie: versie.id, doelen: versie.inhoud.doelen, vandaag });
    if (vreemd > 0)
      weiger([
        {
          code: 'doel-van-ander',
          zin: 'Een doel in dit plan hoort bij een ander plan. Haal het weg en schrijf het opnieuw.',
          bron: OPPBRON.doelen,
          veld: 'doelen',
        },
      ]);
    await wijzigVersie(context, versie, {
      toestand: 'vastgesteld',
      vastgesteld_op: nu,
      vastgesteld_dag: vandaag,
      vastgesteld_door: actor.persoon,
      vastgesteld_door_naam: actor.naam,
    });
    await eindigTermijn(tx, opp, { voldaan_op: vandaag });
    await schrijfAanBeslissers(context, opp.leerling, beeld.beslissers, 'vastgesteld');
    await legVast({
      ...plekVan(opp),
      soort: 'opp.vastgesteld',
      voorOuders: true,
      tekst: `${opp.school} heeft het ontwikkelingsperspectief vastgesteld (versie ${versie.nummer}).`,
      gegevens: { opp: opp.id, versie: versie.id, nummer: versie.nummer, dag: vandaag },
    });
    return { gedaan: true as const };
  },
});
