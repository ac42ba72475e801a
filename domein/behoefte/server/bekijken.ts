import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { BehoefteAntwoordVorm, GeschiedenisVorm, GeschiedenisZoek } from '../contract.ts';
import { soortenVoor } from '../regels/beschrijving.ts';
import { DOMEINEN, type Domein } from '../regels/domeinen.ts';
import { vergelijkBehoeften } from '../regels/visies.ts';
import { vindBehoeften, vindBeschrijvingen, vindLeerling } from './opslag.ts';
import { haalTaal } from './taal.ts';
import { isLopend, toonBehoefte, toonBeschrijving, toonOudeBehoefte, toonOudeBeschrijving } from './weergave.ts';

const DOEL = 'Weten wat deze leerling nodig heeft om goed te leren';
const PER_PAGINA = 25;
const ROLLEN = ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'] as const;

export const toonBehoeftenVanLeerling = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/behoefte',
  actie: 'behoefte.bekijken',
  samenvatting: 'Wat een leerling nodig heeft, volgens school, ouders en leerling',
  doel: DOEL,
  log: 'lezen',
  rollen: ROLLEN,
  schema: { params: LeerlingPad, antwoord: BehoefteAntwoordVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const taal = await haalTaal(tx, leerling.swv, vandaag);
    const behoeften = await vindBehoeften(tx, leerling.id);
    const beschrijvingen = await vindBeschrijvingen(tx, leerling.id);
    const lopend = behoeften.filter((rij) => isLopend(rij, vandaag));
    const geldig = beschrijvingen.filter((rij) => rij.vervallen_op === null);
    const soorten = soortenVoor(actor.rol);
    return {
      leerling,
      behoeften: lopend
        .map((rij) => toonBehoefte(rij, taal, actor, vandaag))
        .sort((a, b) => plaats(a.domein) - plaats(b.domein) || b.intensiteit - a.intensiteit),
      beschrijvingen: geldig.map((rij) => toonBeschrijving(rij, actor)),
      verschillen: vergelijkBehoeften(lopend, taal.landelijk).map((verschil) => ({
        ...verschil,
        naam: taal.lees(verschil.categorie).naam,
      })),
      geschiedenis: behoeften.length - lopend.length + beschrijvingen.length - geldig.length,
      mag: { behoeften: soorten.length > 0, soorten: [...soorten] },
    };
  },
});

export const toonGeschiedenis = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/behoefte/geschiedenis',
  actie: 'behoefte.geschiedenis',
  samenvatting: 'Wat eerder nodig was en beschreven is, nieuwste einde eerst',
  doel: DOEL,
  log: 'lezen',
  rollen: ROLLEN,
  schema: { params: LeerlingPad, zoek: GeschiedenisZoek, antwoord: GeschiedenisVorm },
  voerUit: async ({ tx, vandaag, verwerkt }, { params, zoek }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const taal = await haalTaal(tx, leerling.swv, vandaag);
    const behoeften = await vindBehoeften(tx, leerling.id);
    const vervangen = new Set(behoeften.flatMap((rij) => (rij.volgt_op === null ? [] : [rij.volgt_op])));
    const regels = [
      ...behoeften.filter((rij) => !isLopend(rij, vandaag)).map((rij) => toonOudeBehoefte(rij, vervangen, taal)),
      ...(await vindBeschrijvingen(tx, leerling.id))
        .filter((rij) => rij.vervallen_op !== null)
        .map(toonOudeBeschrijving),
    ].sort((a, b) => (a.eindeOp === b.eindeOp ? b.moment.localeCompare(a.moment) : b.eindeOp.localeCompare(a.eindeOp)));
    const pagina = zoek.pagina ?? 1;
    return {
      totaal: regels.length,
      pagina,
      paginas: Math.max(1, Math.ceil(regels.length / PER_PAGINA)),
      regels: regels.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA),
    };
  },
});

function plaats(domein: string): number {
  const gevonden = DOMEINEN.indexOf(domein as Domein);
  return gevonden === -1 ? DOMEINEN.length : gevonden;
}
