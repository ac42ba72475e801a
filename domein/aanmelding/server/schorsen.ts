import { v7 as uuid } from 'uuid';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad, LeerlingPad } from '../../vormen.ts';
import { InspectieGemeldVorm, type Maatregelen, MaatregelenVorm, SchorsenVorm } from '../contract.ts';
import { isVoortgezet } from '../regels/feiten.ts';
import { beoordeelSchorsing, bronSchorsing, bronVerwijdering } from '../regels/verwijderen-schorsen.ts';
import { isIngeschreven, type Schoolgegevens, vindLeerling, vindSchool } from './opslag.ts';
import {
  vindSchorsing,
  voegSchorsingToe,
  zetInspectieGemeld,
  zoekSchorsingen,
  zoekVerwijderingen,
} from './opslag-maatregelen.ts';
import { verwijderingsbeeld } from './verwijderingsbeeld.ts';

const DOEL = 'Schorsing en verwijdering van een leerling';

export const toonMaatregelen = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/maatregelen',
  actie: 'aanmelding.maatregelen-lezen',
  samenvatting: 'Schorsingen en verwijderingen van een leerling',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'ib', 'schoolleider'],
  schema: { params: LeerlingPad, antwoord: MaatregelenVorm },
  voerUit: (context, { params }) => geefMaatregelen(context, params.leerling),
});

export const schors = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/schorsingen',
  actie: 'aanmelding.schorsen',
  samenvatting: 'Schors een leerling, ten hoogste een week',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['schoolleider'],
  status: 201,
  geweigerd: { zin: 'Alleen de schoolleider schorst een leerling.', regel: 'AAN-10', artikel: 'WPO artikel 40c' },
  schema: { params: LeerlingPad, body: SchorsenVorm, antwoord: MaatregelenVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, legVast } = context;
    const { leerling, school } = await eisEigenLeerling(context, params.leerling, 'schorsing');
    const eerdere = (await zoekSchorsingen(tx, actor, leerling.id)).map(({ van, tot_en_met }) => ({
      van,
      totEnMet: tot_en_met,
    }));
    const { dagen, inspectieMelden } = eis(beoordeelSchorsing(body, { reden: body.reden, eerdere, school }));
    const id = uuid();
    await voegSchorsingToe(tx, {
      id,
      swv: leerling.swv,
      vestiging: school.code,
      leerling: leerling.id,
      van: body.van,
      tot_en_met: body.totEnMet,
      reden: body.reden,
      inspectie_nodig: inspectieMelden,
      opgelegd_op: nu,
      door: actor.persoon,
      door_naam: actor.naam,
    });
    await legVast({
      soort: 'leerling.geschorst',
      swv: leerling.swv,
      vestiging: school.code,
      leerling: leerling.id,
      onderwerp: id,
      voorOuders: true,
      tekst: `${school.naam}: geschorst van ${schrijfDatum(body.van)} tot en met ${schrijfDatum(body.totEnMet)} (${dagen} ${dagen === 1 ? 'dag' : 'dagen'}).`,
      gegevens: { schorsing: id, van: body.van, totEnMet: body.totEnMet },
    });
    return geefMaatregelen(context, leerling.id);
  },
});

export const meldInspectie = route({
  methode: 'POST',
  pad: '/schorsingen/:id/inspectie',
  actie: 'aanmelding.inspectie-melden',
  samenvatting: 'Leg vast dat de inspectie de schorsing weet',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  schema: { params: IdPad, body: InspectieGemeldVorm, antwoord: MaatregelenVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag } = context;
    const schorsing = (await vindSchorsing(tx, actor.organisatie ?? '', params.id)) ?? nietGevonden();
    const school = (await vindSchool(tx, schorsing.vestiging)) ?? nietGevonden();
    if (!schorsing.inspectie_nodig || body.gemeldOp > vandaag) {
      weiger([
        {
          code: schorsing.inspectie_nodig ? 'dag-in-toekomst' : 'inspectie-niet-nodig',
          zin: schorsing.inspectie_nodig
            ? 'Vul een dag in tot en met vandaag.'
            : 'Een schorsing van één dag hoeft u niet aan de inspectie te melden.',
          bron: bronSchorsing(school),
          veld: 'gemeldOp',
        },
      ]);
    }
    await zetInspectieGemeld(tx, schorsing.id, body.gemeldOp);
    return geefMaatregelen(context, schorsing.leerling);
  },
});

/** The pupil and the own school; refused when the pupil is not enrolled here today. */
export async function eisEigenLeerling({ tx, actor, vandaag }: Context, id: string, wat: 'schorsing' | 'verwijdering') {
  const leerling = (await vindLeerling(tx, id)) ?? nietGevonden();
  const school = (await vindSchool(tx, actor.organisatie ?? '')) ?? nietGevonden();
  if (!(await isIngeschreven(tx, id, vandaag, school.code))) {
    weiger([
      {
        code: 'niet-ingeschreven',
        zin: 'Deze leerling is vandaag niet op uw school ingeschreven.',
        bron: wat === 'schorsing' ? bronSchorsing(school) : bronVerwijdering(school),
      },
    ]);
  }
  return { leerling, school };
}

/** What was done to this pupil under AAN-10, as the actor may see it, with the reading recorded. */
export async function geefMaatregelen(context: Context, id: string): Promise<Maatregelen> {
  const { tx, actor, vandaag, verwerkt } = context;
  const leerling = (await vindLeerling(tx, id)) ?? nietGevonden();
  verwerkt({ leerling: id });
  const verwijderingen = await zoekVerwijderingen(tx, actor, id);
  const schorsingen = await zoekSchorsingen(tx, actor, id);
  const school =
    (await vindSchool(tx, actor.organisatie ?? verwijderingen[0]?.vestiging ?? schorsingen[0]?.vestiging ?? '')) ??
    ONBEKEND;
  return {
    leerling: { id, naam: leerling.naam },
    voortgezet: isVoortgezet(school),
    cluster: school.cluster,
    ingeschreven: school.code !== '' && (await isIngeschreven(tx, id, vandaag, school.code)),
    bronSchorsing: bronSchorsing(school),
    bronVerwijdering: bronVerwijdering(school),
    schorsingen: schorsingen.map((s) => ({
      id: s.id,
      van: s.van,
      totEnMet: s.tot_en_met,
      reden: s.reden,
      inspectieNodig: s.inspectie_nodig,
      inspectieGemeldOp: s.inspectie_gemeld_op,
      opgelegdOp: s.opgelegd_op,
      doorNaam: s.door_naam,
    })),
    verwijderingen: verwijderingen.map((rij) =>
      verwijderingsbeeld(rij, { school, geboortedatum: leerling.geboortedatum }, vandaag),
    ),
  };
}

/** For parents of a child about which nothing was recorded: there is no school to speak of. */
const ONBEKEND: Schoolgegevens = {
  code: '',
  naam: '',
  plaats: '',
  soorten: ['BO'],
  cluster: null,
  grondslagGevraagd: false,
};
