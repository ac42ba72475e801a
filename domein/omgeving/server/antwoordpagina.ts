import { v7 as uuid } from 'uuid';
import { alsSysteem, SYSTEEM } from '../../../server/platform/databank/als-actor.ts';
import { legGebeurtenisVast } from '../../../server/platform/gebeurtenis.ts';
import { eis } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { hashCode, hashSleutel } from '../../../server/platform/sleutel.ts';
import { AfgehandeldVorm, BeantwoordVorm, CodeVorm, type Linkbeeld, LinkPad, LinkVorm } from '../contract.ts';
import { beoordeelAntwoord, bepaalLinkstand, type Linkstand, schrijfLinkstand } from '../regels/antwoordpagina.ts';
import { schrijfNaarSchool } from './brieven.ts';
import { bewaarAntwoord, type InhoudRij, type Linkbewijs, leesVraag, probeerCode } from './opslag-link.ts';

/** Each attempt costs scrypt (time and memory), also with a link that does not exist. */
const PER_MINUUT = 30;

/**
 * A wrong code is answered and not thrown: it must be counted, and what throws is undone as a whole. So these two answer 200 and say in
 * `stand` how the page stands.
 */
export const openLink = route({
  methode: 'POST',
  pad: '/verzoeken/link/:sleutel',
  actie: 'omgeving.link-openen',
  samenvatting: 'Open een vraag om informatie met het adres uit de mail en de code van de school',
  doel: 'Met toestemming informatie geven aan de school',
  log: 'lezen',
  rollen: ['openbaar'],
  perMinuut: PER_MINUUT,
  schema: { params: LinkPad, body: CodeVorm, antwoord: LinkVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, verwerkt } = context;
    const link = await maakBewijs(context, params.sleutel, body.code);
    const { stand, zin, ...gevonden } = await bekijkLink(context, link);
    if (stand !== 'open') {
      verwerkt(gevonden.verwerkt);
      return { stand, zin, vraag: null };
    }
    const inhoud = await leesVraag(tx, link);
    if (inhoud === undefined) throw new Error('de databank opent niet wat de regel open noemt');
    verwerkt(gevonden.verwerkt);
    return { stand, zin: '', vraag: alsVraag(inhoud) };
  },
});

export const beantwoord = route({
  methode: 'POST',
  pad: '/verzoeken/link/:sleutel/antwoord',
  actie: 'omgeving.beantwoorden',
  samenvatting: 'Beantwoord een vraag om informatie; dat kan één keer',
  doel: 'Met toestemming informatie geven aan de school',
  log: 'schrijven',
  rollen: ['openbaar'],
  perMinuut: PER_MINUUT,
  schema: { params: LinkPad, body: BeantwoordVorm, antwoord: AfgehandeldVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, nu, vandaag, verwerkt } = context;
    // Before the code is looked at, so that an answer with a mistake says nothing about the code.
    const invoer = eis(beoordeelAntwoord(body));
    const link = await maakBewijs(context, params.sleutel, body.code);
    const { stand, zin, ...gevonden } = await bekijkLink(context, link);
    verwerkt(gevonden.verwerkt);
    if (stand !== 'open') return { stand, zin };
    const gedaan = await bewaarAntwoord(tx, link, { id: uuid(), ...invoer });
    if (gedaan === undefined) throw new Error('de databank bewaart niet wat de regel open noemt');
    // Who answers has no account: Opmaat itself writes in the timeline.
    await alsSysteem(tx, actor, () =>
      legGebeurtenisVast({ tx, actor: SYSTEEM, nu, vandaag }, [], {
        soort: 'omgeving.beantwoord',
        swv: gedaan.swv,
        vestiging: gedaan.vestiging,
        leerling: gedaan.leerling,
        onderwerp: gedaan.id,
        voorOuders: true,
        tekst: `${gedaan.partij} beantwoordde de vraag om informatie.`,
      }),
    );
    await schrijfNaarSchool(context, gedaan.vestiging, 'beantwoord', gedaan.leerling);
    return { stand: 'opgeslagen' as const, zin: 'Uw antwoord is bij de school. De ouders kunnen het ook lezen.' };
  },
});

async function maakBewijs({ nu, vandaag }: Context, sleutel: string, code: string): Promise<Linkbewijs> {
  return { sleutel: hashSleutel(sleutel), code: await hashCode(code, sleutel), nu, vandaag };
}

async function bekijkLink(
  { tx, vandaag }: Context,
  link: Linkbewijs,
): Promise<{ stand: Linkstand; zin: string; verwerkt: { leerling?: string; onderwerp?: string } }> {
  const rij = await probeerCode(tx, link);
  const stand = bepaalLinkstand(
    rij && {
      codeKlopt: rij.klopt ?? undefined,
      pogingen: rij.pogingen,
      verstuurdDag: rij.verstuurd_dag,
      tot: rij.tot,
      herinnerdOp: null,
      beantwoord: rij.beantwoord,
      ingetrokkenOm: rij.ingetrokken_om,
      toestemmingGeldig: rij.toestemming_geldig && rij.school_betrokken,
    },
    vandaag,
  );
  // Only with the right code were data of this child touched; a wrong one leaves a line about the request.
  const verwerkt =
    rij === undefined ? {} : { onderwerp: rij.id, ...(rij.klopt === true && { leerling: rij.leerling }) };
  return { stand, zin: stand === 'open' ? '' : schrijfLinkstand(stand, rij?.tot), verwerkt };
}

function alsVraag(rij: InhoudRij): NonNullable<Linkbeeld['vraag']> {
  const { kind, geboortedatum } = rij;
  return {
    vraag: rij.vraag,
    aan: rij.partij,
    over: rij.via_regie ? rij.contact : '',
    school: rij.school,
    plaats: rij.plaats,
    vrager: rij.door_naam,
    verstuurdOp: rij.verstuurd_dag,
    tot: rij.tot,
    kind: kind !== null && geboortedatum !== null ? { naam: kind, geboortedatum } : null,
    kindSchool: rij.kind_school,
    groep: rij.groep,
  };
}
