import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { type Context, route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { type Aanmelding, AanmeldingenVorm, AanmeldingenZoek, AanmeldingVorm } from '../contract.ts';
import { aanwijzingenBijStart } from '../regels/aanmelden.ts';
import { alleUitkomsten, heeftTlvNodig, uitzonderingen } from '../regels/besluit.ts';
import { isVoortgezet } from '../regels/feiten.ts';
import { welkeHandelingen } from '../regels/handelingen.ts';
import { berekenEersteSchooldag } from '../regels/tijdelijke-plaatsing.ts';
import { isLopend, TOESTANDNAAM, type Toestand } from '../regels/toestand.ts';
import { beschrijfHandeling, beschrijfStand, toelichtingBij } from './beschrijven.ts';
import { haalTermijnen, type Stuk, vindStuk } from './opslag.ts';
import { PER_PAGINA, zoekAanmeldingen } from './opslag-lijst.ts';

const DOEL = 'Een aanmelding behandelen';

export const toonAanmeldingen = route({
  methode: 'GET',
  pad: '/aanmeldingen',
  actie: 'aanmelding.lijst',
  samenvatting: 'Aanmeldingen van uw kinderen, of bij uw school',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'ib', 'schoolleider'],
  schema: { zoek: AanmeldingenZoek, antwoord: AanmeldingenVorm },
  voerUit: async ({ tx, actor, verwerkt }, { zoek }) => {
    const pagina = zoek.pagina ?? 1;
    const { totaal, rijen } = await zoekAanmeldingen(tx, actor, {
      stand: zoek.stand ?? 'alle',
      zoek: zoek.zoek ?? '',
      pagina,
    });
    verwerkt({ leerlingen: [...new Set(rijen.map(({ leerling }) => leerling))] });
    return {
      totaal,
      pagina,
      perPagina: PER_PAGINA,
      aanmeldingen: rijen.map((rij) => ({
        id: rij.id,
        nummer: rij.nummer,
        leerling: rij.leerling,
        leerlingnaam: rij.leerlingnaam,
        school: { code: rij.code, naam: rij.naam, plaats: rij.plaats },
        ontvangenDag: rij.ontvangen_dag,
        gewensteStart: rij.gewenste_start,
        toestand: rij.toestand,
        toestandnaam: TOESTANDNAAM[rij.toestand as Toestand],
        laatsteDag: rij.laatste_dag as never,
        ondersteuningVerwacht: rij.ondersteuning_verwacht,
      })),
    };
  },
});

export const toonAanmelding = route({
  methode: 'GET',
  pad: '/aanmeldingen/:id',
  actie: 'aanmelding.lezen',
  samenvatting: 'Een aanmelding met termijnen, handelingen en wat nu kan',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'ib', 'schoolleider'],
  schema: { params: IdPad, antwoord: AanmeldingVorm },
  voerUit: (context, { params }) => geefAanmelding(context, params.id),
});

/** The application as the actor sees it, with the reading recorded. */
export async function geefAanmelding(context: Context, id: string): Promise<Aanmelding> {
  const stuk = (await vindStuk(context.tx, context.actor, id)) ?? nietGevonden();
  context.verwerkt({ leerling: stuk.leerling.id, onderwerp: id });
  return beeld(context, stuk);
}

async function beeld({ tx, actor, vandaag }: Context, stuk: Stuk): Promise<Aanmelding> {
  const { feiten, school, leerling, toestand } = stuk;
  const isSchool = actor.rol !== 'ouder';
  const lopend = isLopend(toestand);
  return {
    id: stuk.id,
    nummer: stuk.nummer,
    volgnummer: stuk.volgnummer,
    ontvangenOp: stuk.ontvangenOp,
    ontvangenDag: feiten.ontvangenDag,
    school: {
      code: school.code,
      naam: school.naam,
      plaats: school.plaats,
      cluster: school.cluster,
      voortgezet: isVoortgezet(school),
      grondslagGevraagd: school.grondslagGevraagd,
    },
    leerling: { id: leerling.id, nummer: leerling.nummer, naam: leerling.naam, geboortedatum: leerling.geboortedatum },
    gewensteStart: stuk.gewensteStart,
    andereScholen: [...stuk.andereScholen],
    ondersteuningVerwacht: feiten.ondersteuningVerwacht,
    toelichting: stuk.toelichting,
    grondslag: feiten.grondslag,
    toestand,
    toestandnaam: TOESTANDNAAM[toestand],
    lopend,
    stand: beschrijfStand(stuk, vandaag),
    afgerondOp: stuk.afgerondOp,
    aanwijzingen: lopend
      ? aanwijzingenBijStart(stuk.gewensteStart, feiten.ontvangenDag, berekenEersteSchooldag(feiten)).map(
          ({ zin }) => zin,
        )
      : [],
    termijnen: (await haalTermijnen(tx, stuk.id)).map((t) => ({
      soort: t.soort,
      naam: t.naam,
      start: t.start,
      laatsteDag: t.laatste_dag,
      wettelijkeLaatsteDag: t.wettelijke_laatste_dag,
      ...(t.verschoven_om !== null && { verschovenOm: t.verschoven_om }),
      bron: { regel: t.regel, artikel: t.artikel },
      wie: t.wie,
      bijVerstrijken: t.bij_verstrijken,
      voldaanOp: t.voldaan_op,
      vervallenOp: t.vervallen_op,
    })),
    handelingen: stuk.handelingen.map((h) => ({
      volgnummer: h.volgnummer,
      soort: h.soort,
      moment: h.moment,
      dag: h.dag,
      doorNaam: h.doorNaam,
      doorRol: ROLNAAM[h.doorRol as Rol],
      tekst: beschrijfHandeling(h),
      toelichting: toelichtingBij(h),
    })),
    mogelijk: mogelijkVoor(welkeHandelingen(feiten, actor.rol as Rol, vandaag)),
    uitkomsten: isSchool && lopend ? kopie(alleUitkomsten(feiten, vandaag)) : [],
    uitzonderingen: isSchool && lopend ? kopie(uitzonderingen(feiten, vandaag)) : [],
    tlvNodig: heeftTlvNodig(feiten),
  };
}

/** The contract knows no readonly lists. */
function kopie(voorwaarden: ReturnType<typeof uitzonderingen> | ReturnType<typeof alleUitkomsten>) {
  return voorwaarden.map(({ soort, mag, redenen }) => ({ soort, mag, redenen: [...redenen] }));
}

function mogelijkVoor(mogelijk: ReturnType<typeof welkeHandelingen>) {
  return mogelijk.map((m) => ({ ...m, redenen: [...m.redenen] }));
}
