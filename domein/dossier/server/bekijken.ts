import type { Actor } from '../../../kern/actor/actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { type Dossier, DossierVorm, PaginaZoek, TijdlijnVorm } from '../contract.ts';
import { DOCUMENTSOORTEN } from '../regels/document.ts';
import { GEZAGNAAM, heeftGezag } from '../regels/gezag.ts';
import { notitiesoortenVan } from '../regels/notitie.ts';
import { alsAdres, alsInschrijving, alsKind, alsTermijn, bladzijde, inschrijvingOp } from './antwoorden.ts';
import { vindBetrokkenScholen, vindGezag, vindLeerling, vindLoopbaan, vindLopendeTermijnen } from './opslag.ts';
import { vindTijdlijn } from './opslag-stukken.ts';

const GEBEURTENISSEN_PER_PAGINA = 30;

export const bekijk = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling',
  actie: 'dossier.bekijken',
  samenvatting: 'Het dossier: kind, gezag, schoolloopbaan en betrokken scholen',
  doel: 'Het dossier lezen',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'leraar'],
  schema: { params: LeerlingPad, antwoord: DossierVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const loopbaan = await vindLoopbaan(tx, [leerling.id]);
    const gezag = await vindGezag(tx, leerling.id, vandaag);
    const betrokken = await vindBetrokkenScholen(tx, leerling.id, vandaag);
    const termijnen = await vindLopendeTermijnen(tx, leerling.id, vandaag);
    verwerkt({ leerling: leerling.id });
    const isSchool = actor.rol === 'ib' || actor.rol === 'schoolleider';
    return {
      leerling: {
        ...alsKind(leerling, vandaag),
        adres: actor.rol === 'leraar' ? null : alsAdres(leerling),
        swv: leerling.swv,
        volgnummer: leerling.volgnummer,
      },
      inschrijving: inschrijvingOp(loopbaan, leerling.id, vandaag),
      loopbaan: loopbaan.map(alsInschrijving),
      termijnen: termijnen.map(alsTermijn),
      gezag: gezag.map((regel) => ({
        naam: regel.naam,
        soort: GEZAGNAAM[regel.soort],
        van: regel.van,
        ...(isSchool && { email: regel.email }),
        uitleg: heeftGezag(gezag, regel.persoon, vandaag)
          ? 'Leest het dossier en beslist mee.'
          : 'Leest het dossier niet.',
      })),
      betrokken: betrokken.map(({ gedeeld_sinds, ...school }) => ({ ...school, gedeeldSinds: gedeeld_sinds })),
      mag: bepaalHandelingen(actor.rol),
    };
  },
});

export const bekijkTijdlijn = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/tijdlijn',
  actie: 'dossier.tijdlijn',
  samenvatting: 'Alles wat er met een leerling gebeurde, het nieuwste eerst',
  doel: 'Het dossier lezen',
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
  schema: { params: LeerlingPad, zoek: PaginaZoek, antwoord: TijdlijnVorm },
  voerUit: async ({ tx, verwerkt }, { params, zoek }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const { pagina, perPagina, ...blad } = bladzijde(zoek.pagina, GEBEURTENISSEN_PER_PAGINA);
    const rijen = await vindTijdlijn(tx, leerling.id, blad);
    verwerkt({ leerling: leerling.id });
    return {
      totaal: rijen[0]?.totaal ?? 0,
      pagina,
      perPagina,
      gebeurtenissen: rijen.map(
        ({ id, moment, soort, tekst, door_naam, door_rol, school, onderwerp, voor_ouders }) => ({
          id,
          moment,
          soort,
          tekst,
          door: door_naam,
          rol: door_rol,
          school,
          onderwerp,
          voorOuders: voor_ouders,
        }),
      ),
    };
  },
});

/** What this role can do in a dossier that it sees; a screen offers only that. */
function bepaalHandelingen(rol: Actor['rol']): Dossier['mag'] {
  const isSchool = rol === 'ib' || rol === 'schoolleider';
  const metDocumenten = isSchool || rol === 'ouder';
  return {
    wijzigen: metDocumenten,
    tijdlijn: rol !== 'leraar',
    notitiesLezen: rol !== 'leerling',
    notitiesoorten: [...notitiesoortenVan(rol)],
    documentenLezen: rol !== 'leraar',
    documentsoorten: metDocumenten ? [...DOCUMENTSOORTEN] : rol === 'leerling' ? ['tekening_of_opname'] : [],
    werkdocument: isSchool,
  };
}
