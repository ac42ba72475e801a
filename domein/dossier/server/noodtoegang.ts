import { v7 as uuid } from 'uuid';
import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { stelBerichtOp } from '../../../server/platform/post.ts';
import { NoodtoegangAntwoordVorm, NoodtoegangenVorm, NoodtoegangInvoerVorm, PaginaZoek } from '../contract.ts';
import { schrijfNaam } from '../regels/naam.ts';
import {
  controleerNogDicht,
  controleerNoodvraag,
  type Kandidaat,
  kiesKandidaat,
  MEESTE_PER_DAG,
} from '../regels/noodtoegang.ts';
import { bladzijde } from './antwoorden.ts';
import {
  vindGeopend,
  vindNoodtoegangen,
  vindTeWaarschuwen,
  voegNoodtoegangToe,
  wachtOpAndereVraag,
  zoekKandidaten,
} from './noodtoegang-opslag.ts';

const PER_PAGINA = 25;
const DOEL = 'In een noodgeval weten welke afspraken er over een leerling zijn';

/** TOE-3: a teacher opens the dossier of a pupil of another group, with a reason, for this day; everybody concerned is told. */
export const geefNoodtoegang = route({
  methode: 'POST',
  pad: '/noodtoegang',
  actie: 'dossier.noodtoegang',
  samenvatting: 'Open in een noodgeval vandaag het dossier van een leerling uit een andere groep',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['leraar'],
  geweigerd: {
    zin: 'Noodtoegang is voor leraren, bij een leerling van de eigen school uit een andere groep.',
    regel: 'TOE-3',
    artikel: 'AVG artikel 32',
  },
  status: 201,
  schema: { body: NoodtoegangInvoerVorm, antwoord: NoodtoegangAntwoordVorm },
  voerUit: async (context, { body }) => {
    const { tx, actor, vandaag, nu, verwerkt } = context;
    const vestiging = actor.organisatie ?? nietGevonden();
    await wachtOpAndereVraag(tx, actor.persoon);
    const geopend = await vindGeopend(tx, actor.persoon, vandaag);
    const { naam, reden } = eis(controleerNoodvraag(body, geopend.length));
    const gekozen = eis(kiesKandidaat(await zoekKandidaten(tx, naam), body.groep ?? '', actor.groep));
    const { leerling, swv } = gekozen;
    const dicht = controleerNogDicht(geopend.includes(leerling));
    if (!dicht.mag) weiger(dicht.redenen, 'bestaat-al');
    const id = uuid();
    await voegNoodtoegangToe(tx, {
      id,
      leerling,
      swv,
      vestiging,
      persoon: actor.persoon,
      persoon_naam: actor.naam,
      reden,
      dag: vandaag,
      moment: nu,
    });
    await vertelHet(context, { id, vestiging, reden, gekozen });
    verwerkt({ leerling, onderwerp: id });
    return { id, leerling };
  },
});

interface Geopend {
  readonly id: string;
  readonly vestiging: string;
  readonly reden: string;
  readonly gekozen: Kandidaat;
}

/** In the timeline for school and parents, and by mail (which names nobody) to both. */
async function vertelHet({ tx, actor, vandaag, nu, legVast }: Context, { id, vestiging, reden, gekozen }: Geopend) {
  const { leerling, swv } = gekozen;
  const dag = schrijfDatum(vandaag);
  await legVast({
    soort: 'dossier.noodtoegang',
    swv,
    vestiging,
    leerling,
    onderwerp: id,
    voorOuders: true,
    tekst: `Een leraar van een andere groep opende dit dossier met noodtoegang, alleen op ${dag}. Reden: ${reden}`,
  });
  await alsSysteem(tx, actor, async () => {
    for (const { persoon, email, ouder } of await vindTeWaarschuwen(tx, leerling, vestiging, vandaag)) {
      const waar = ouder
        ? `Wie dat was en waarom, leest u in de tijdlijn van het dossier: {adres}/leerlingen/${leerling}\n\nKlopt dit niet? Neem dan contact op met de school.`
        : 'Wie dat was, bij wie en waarom, leest u in Opmaat: {adres}/noodtoegang\n\nKlopt dit niet? Bespreek het met de leraar.';
      await stelBerichtOp(tx, nu, {
        aanPersoon: persoon,
        aanAdres: email,
        onderwerp: 'Een dossier is met noodtoegang geopend',
        tekst: `Op ${dag} opende een leraar met noodtoegang een dossier van een leerling uit een andere groep. Dat kan alleen voor die dag en met een reden.\n\n${waar}`,
      });
    }
  });
}

export const toonNoodtoegangen = route({
  methode: 'GET',
  pad: '/noodtoegang',
  actie: 'dossier.noodtoegangen',
  samenvatting: 'Welke dossiers met noodtoegang zijn geopend: een leraar de eigen van vandaag, de school alle',
  doel: 'Nagaan of noodtoegang terecht was',
  log: 'lezen',
  rollen: ['leraar', 'ib', 'schoolleider'],
  geweigerd: {
    zin: 'Alleen de school zelf leest wie noodtoegang gebruikte. Ouders lezen het in de tijdlijn van hun kind.',
    regel: 'TOE-3',
    artikel: 'AVG artikel 32',
  },
  schema: { zoek: PaginaZoek, antwoord: NoodtoegangenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const { pagina, perPagina, ...blad } = bladzijde(zoek.pagina, PER_PAGINA);
    const rijen = await vindNoodtoegangen(tx, actor.organisatie ?? nietGevonden(), blad);
    const isLeraar = actor.rol === 'leraar';
    const geopend = isLeraar ? (await vindGeopend(tx, actor.persoon, vandaag)).length : 0;
    verwerkt({ leerlingen: rijen.map(({ leerling }) => leerling) });
    return {
      totaal: rijen[0]?.totaal ?? 0,
      pagina,
      perPagina,
      over: isLeraar ? Math.max(0, MEESTE_PER_DAG - geopend) : null,
      regels: rijen.map((rij) => ({
        id: rij.id,
        leerling: { id: rij.leerling, naam: schrijfNaam(rij) },
        door: rij.persoon_naam,
        reden: rij.reden,
        moment: rij.moment,
      })),
    };
  },
});
