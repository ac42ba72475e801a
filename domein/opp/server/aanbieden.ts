import { magTenzij } from '../../../kern/uitkomst/uitkomst.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { VolgnummerInvoerVorm } from '../contract.ts';
import { OPPBRON } from '../regels/bronnen.ts';
import { watOntbreekt } from '../regels/volledig.ts';
import { haalBeslissers, haalWoorden, maakPlanomgeving } from './beeld.ts';
import { berekenHash } from './hash.ts';
import { ALLEEN_SCHOOL, DOEL_SCHRIJVEN, eisVersienummer, haalEigenVersie, plekVan, SCHOOL } from './kader.ts';
import { vindVersies } from './opslag.ts';
import { wijzigVersie } from './opslag-schrijven.ts';
import { schrijfAanBeslissers } from './post.ts';

export const biedAan = route({
  methode: 'POST',
  pad: '/opp/versies/:id/aanbod',
  actie: 'opp.aanbieden',
  samenvatting: 'Leg het plan aan de ouders voor en vraag hun instemming',
  doel: 'Ouders om instemming vragen met het handelingsdeel van het ontwikkelingsperspectief',
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: VolgnummerInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, vandaag, verwerkt, legVast } = context;
    const { opp, versie } = await haalEigenVersie(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    eisVersienummer(versie, body.volgnummer);
    if (versie.toestand !== 'concept')
      weiger([
        { code: 'geen-concept', zin: 'Dit plan ligt al bij de ouders of is al vastgesteld.', bron: OPPBRON.instemming },
      ]);
    const leerling = (await vindLeerling(tx, opp.leerling)) ?? nietGevonden();
    const woorden = await haalWoorden(tx, leerling.swv);
    const geldend = (await vindVersies(tx, [opp.id])).findLast(({ toestand }) => toestand === 'vastgesteld');
    eis(
      magTenzij(
        watOntbreekt(versie.inhoud, maakPlanomgeving(opp, woorden, { geldend, vandaag })),
        () => true,
        OPPBRON.inhoud,
      ),
    );
    await wijzigVersie(context, versie, {
      toestand: 'aangeboden',
      hash: berekenHash(versie.inhoud),
      aangeboden_op: nu,
      aangeboden_dag: vandaag,
    });
    await schrijfAanBeslissers(context, opp.leerling, await haalBeslissers(tx, actor, leerling, vandaag), 'aangeboden');
    await legVast({
      ...plekVan(opp),
      soort: 'opp.aangeboden',
      voorOuders: true,
      tekst: `${opp.school} vraagt instemming met het ontwikkelingsperspectief (versie ${versie.nummer}).`,
      gegevens: { opp: opp.id, versie: versie.id, nummer: versie.nummer },
    });
    return { gedaan: true as const };
  },
});

export const haalTerug = route({
  methode: 'POST',
  pad: '/opp/versies/:id/terughalen',
  actie: 'opp.terughalen',
  samenvatting: 'Haal een voorgelegd plan terug om het te veranderen; daarna is opnieuw instemming nodig',
  doel: DOEL_SCHRIJVEN,
  log: 'schrijven',
  rollen: SCHOOL,
  geweigerd: ALLEEN_SCHOOL,
  schema: { params: IdPad, body: VolgnummerInvoerVorm, antwoord: GedaanVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt, legVast } = context;
    const { opp, versie } = await haalEigenVersie(context, params.id);
    verwerkt({ leerling: opp.leerling, onderwerp: opp.id });
    eisVersienummer(versie, body.volgnummer);
    if (versie.toestand !== 'aangeboden')
      weiger([
        {
          code: 'niet-aangeboden',
          zin: 'Dit plan ligt niet bij de ouders. U hoeft het niet terug te halen.',
          bron: OPPBRON.instemming,
        },
      ]);
    await wijzigVersie(context, versie, { toestand: 'concept', hash: null, aangeboden_op: null, aangeboden_dag: null });
    const leerling = (await vindLeerling(tx, opp.leerling)) ?? nietGevonden();
    await schrijfAanBeslissers(
      context,
      opp.leerling,
      await haalBeslissers(tx, actor, leerling, vandaag),
      'teruggenomen',
    );
    await legVast({
      ...plekVan(opp),
      soort: 'opp.teruggehaald',
      voorOuders: true,
      tekst: `${opp.school} past het ontwikkelingsperspectief nog aan. Daarna vraagt de school opnieuw om instemming.`,
      gegevens: { opp: opp.id, versie: versie.id, nummer: versie.nummer },
    });
    return { gedaan: true as const };
  },
});
