import { v7 as uuid } from 'uuid';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { vindLaatsteGebeurtenis } from '../../../server/platform/gebeurtenis.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad, LeerlingPad } from '../../vormen.ts';
import {
  MaatregelenVorm,
  VerwijderingBeginnenVorm,
  VerwijderingBesluitenVorm,
  VerwijderingBijwerkenVorm,
  VerwijderingIntrekkenVorm,
} from '../contract.ts';
import { beoordeelVerwijdering, bronVerwijdering } from '../regels/verwijderen-schorsen.ts';
import { vindLeerling, vindSchool } from './opslag.ts';
import {
  werkVerwijderingBij as bewaar,
  vindVerwijdering,
  voegVerwijderingToe,
  zoekVerwijderingen,
} from './opslag-maatregelen.ts';
import { eisEigenLeerling, geefMaatregelen } from './schorsen.ts';
import { verwijderingsfeiten } from './verwijderingsbeeld.ts';

const SCHOOL = {
  doel: 'Schorsing en verwijdering van een leerling',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
} as const;
const LEIDER = {
  ...SCHOOL,
  rollen: ['schoolleider'],
  geweigerd: {
    zin: 'Alleen de schoolleider beslist over een verwijdering.',
    regel: 'AAN-10',
    artikel: 'WPO artikel 40 lid 11',
  },
} as const;

export const beginVerwijdering = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/leerlingen/:leerling/verwijderingen',
  actie: 'aanmelding.verwijdering-beginnen',
  samenvatting: 'Leg het voornemen vast om een leerling te verwijderen',
  status: 201,
  schema: { params: LeerlingPad, body: VerwijderingBeginnenVorm, antwoord: MaatregelenVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu } = context;
    const { leerling, school } = await eisEigenLeerling(context, params.leerling, 'verwijdering');
    if ((await zoekVerwijderingen(tx, actor, leerling.id)).some(({ toestand }) => toestand === 'voorgenomen')) {
      weiger(
        [
          {
            code: 'voornemen-bestaat',
            zin: 'Er is al een voornemen om deze leerling te verwijderen.',
            bron: bronVerwijdering(school),
          },
        ],
        'bestaat-al',
      );
    }
    const id = uuid();
    await voegVerwijderingToe(tx, {
      id,
      swv: leerling.swv,
      vestiging: school.code,
      leerling: leerling.id,
      reden: body.reden,
      om_vorderingen: body.omVorderingen,
      begonnen_op: nu,
      door: actor.persoon,
      door_naam: actor.naam,
    });
    await meld(
      context,
      { id, swv: leerling.swv, vestiging: school.code, leerling: leerling.id },
      'verwijdering.voorgenomen',
      `${school.naam} heeft het voornemen om deze leerling te verwijderen.`,
    );
    return geefMaatregelen(context, leerling.id);
  },
});

export const werkVerwijderingBij = route({
  ...SCHOOL,
  methode: 'PUT',
  pad: '/verwijderingen/:id',
  actie: 'aanmelding.verwijdering-bijwerken',
  samenvatting: 'Leg vast wie is gehoord en welke school bereid is',
  schema: { params: IdPad, body: VerwijderingBijwerkenVorm, antwoord: MaatregelenVorm },
  voerUit: async (context, { params, body }) => {
    const { rij, school } = await haalVoornemen(context, params.id, body.volgnummer);
    const { tx, vandaag } = context;
    const dagen = {
      leraarGehoordOp: body.leraarGehoordOp,
      oudersGehoordOp: body.oudersGehoordOp,
      leerlingGehoordOp: body.leerlingGehoordOp,
      inspectieOverlegOp: body.inspectieOverlegOp,
      zoektSinds: body.zoektSinds,
    };
    const bron = bronVerwijdering(school);
    const redenen = Object.entries(dagen)
      .filter(([, dag]) => dag !== null && dag > vandaag)
      .map(([veld]) => ({ code: 'dag-in-toekomst', zin: 'Vul een dag in tot en met vandaag.', bron, veld }));
    if (redenen.length > 0) weiger(redenen);
    if (
      body.bereideSchool !== null &&
      (body.bereideSchool === school.code || (await vindSchool(tx, body.bereideSchool)) === undefined)
    ) {
      weiger([{ code: 'school-onbekend', zin: 'Kies een andere school uit de lijst.', bron, veld: 'bereideSchool' }]);
    }
    await bewaar(tx, rij.id, {
      volgnummer: rij.volgnummer + 1,
      leraar_gehoord_op: body.leraarGehoordOp,
      ouders_gehoord_op: body.oudersGehoordOp,
      leerling_gehoord_op: body.leerlingGehoordOp,
      inspectie_overleg_op: body.inspectieOverlegOp,
      bereide_school: body.bereideSchool,
      zoekt_sinds: body.zoektSinds,
    });
    const tekst = `${school.naam} legde vast wie is gehoord of welke school bereid is, bij het voornemen tot verwijdering.`;
    await meld(context, rij, 'verwijdering.bijgewerkt', tekst);
    return geefMaatregelen(context, rij.leerling);
  },
});

export const besluitVerwijdering = route({
  ...LEIDER,
  methode: 'POST',
  pad: '/verwijderingen/:id/besluit',
  actie: 'aanmelding.verwijdering-besluiten',
  samenvatting: 'Verwijder een leerling, als een andere school bereid is',
  schema: { params: IdPad, body: VerwijderingBesluitenVorm, antwoord: MaatregelenVorm },
  voerUit: async (context, { params, body: { volgnummer, ...besluit } }) => {
    const { tx, actor, nu, vandaag } = context;
    const { rij, school, geboortedatum } = await haalVoornemen(context, params.id, volgnummer);
    const { bezwaarTot } = eis(
      beoordeelVerwijdering(verwijderingsfeiten(rij, { school, geboortedatum }), besluit, vandaag),
    );
    await bewaar(tx, rij.id, {
      volgnummer: rij.volgnummer + 1,
      toestand: 'verwijderd',
      ingang: besluit.ingang,
      motivering: besluit.motivering,
      bezwaar_tot: bezwaarTot,
      besloten_op: nu,
      besloten_door_naam: actor.naam,
    });
    await meld(
      context,
      rij,
      'verwijdering.besloten',
      `${school.naam} verwijdert deze leerling vanaf ${schrijfDatum(besluit.ingang)}. Bezwaar kan tot en met ${schrijfDatum(bezwaarTot)}.`,
      {
        ingang: besluit.ingang,
        bereideSchool: rij.bereide_school,
      },
    );
    return geefMaatregelen(context, rij.leerling);
  },
});

export const trekVerwijderingIn = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/verwijderingen/:id/intrekking',
  actie: 'aanmelding.verwijdering-intrekken',
  samenvatting: 'Zie af van een verwijdering',
  schema: { params: IdPad, body: VerwijderingIntrekkenVorm, antwoord: MaatregelenVorm },
  voerUit: async (context, { params, body }) => {
    const { rij, school } = await haalVoornemen(context, params.id, body.volgnummer);
    await bewaar(context.tx, rij.id, {
      volgnummer: rij.volgnummer + 1,
      toestand: 'ingetrokken',
      besloten_op: context.nu,
      besloten_door_naam: context.actor.naam,
    });
    await meld(context, rij, 'verwijdering.ingetrokken', `${school.naam} ziet af van de verwijdering.`);
    return geefMaatregelen(context, rij.leerling);
  },
});

/** The intention as the actor saw it: refused when it changed meanwhile (409) or was already decided (422). */
async function haalVoornemen({ tx, actor }: Context, id: string, volgnummer: number) {
  const rij = (await vindVerwijdering(tx, actor.organisatie ?? '', id)) ?? nietGevonden();
  const school = (await vindSchool(tx, rij.vestiging)) ?? nietGevonden();
  const leerling = (await vindLeerling(tx, rij.leerling)) ?? nietGevonden();
  const bron = bronVerwijdering(school);
  if (rij.volgnummer !== volgnummer) {
    const laatste = await vindLaatsteGebeurtenis(tx, { soort: 'verwijdering.', onderwerp: id });
    const wie = laatste ? `${laatste.wie} heeft dit op ${schrijfDatum(laatste.dag)}` : 'Een collega heeft dit';
    weiger(
      [
        {
          code: 'intussen-veranderd',
          zin: `${wie} veranderd. Ververs de pagina en kijk of dit nog nodig is.`,
          bron,
        },
      ],
      'intussen-veranderd',
    );
  }
  if (rij.toestand !== 'voorgenomen')
    weiger([{ code: 'al-besloten', zin: 'Over deze verwijdering is al besloten.', bron }]);
  return { rij, school, geboortedatum: leerling.geboortedatum };
}

/** Tells the timeline and the dossier, which ends the enrolment upon a decision. */
async function meld(
  { legVast }: Context,
  plek: { id: string; swv: string; vestiging: string; leerling: string },
  soort: string,
  tekst: string,
  gegevens: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { id, swv, vestiging, leerling } = plek;
  await legVast({
    soort,
    swv,
    vestiging,
    leerling,
    onderwerp: id,
    tekst,
    voorOuders: true,
    gegevens: { verwijdering: id, ...gegevens },
  });
}
