import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { BesluitPad, BesluitpaginaVorm, BezwaarVorm, BezwarenVorm, BezwarenZoek } from '../contract.ts';
import { toestandVanBezwaar } from '../regels/toestand.ts';
import { vindHandelingen, zoekWachtrij } from './opslag.ts';
import { geefBesluitpagina, geefBezwaar } from './pagina.ts';

const LEZEN = { methode: 'GET', doel: 'Bezwaar tegen een besluit over toelaatbaarheid', log: 'lezen' } as const;
const MEESTE = 200;

export const bekijkBesluit = route({
  ...LEZEN,
  pad: '/tlv-besluiten/:besluit/bezwaren',
  actie: 'bezwaar.besluit-bekijken',
  samenvatting: 'Een besluit over toelaatbaarheid, en de bezwaren ertegen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'tlv'],
  voorwaarde: 'leerling: vanaf achttien jaar; tlv: van het eigen samenwerkingsverband',
  schema: { params: BesluitPad, antwoord: BesluitpaginaVorm },
  voerUit: (context, { params }) => geefBesluitpagina(context, params.besluit),
});

export const bekijkBezwaar = route({
  ...LEZEN,
  pad: '/bezwaren/:id',
  actie: 'bezwaar.bekijken',
  samenvatting: 'Een bezwaar: wat er is gebeurd, de termijn en wat nu kan',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'tlv'],
  voorwaarde: 'leerling: vanaf achttien jaar; tlv: van het eigen samenwerkingsverband',
  schema: { params: IdPad, antwoord: BezwaarVorm },
  voerUit: (context, { params }) => geefBezwaar(context, params.id),
});

export const toonWachtrij = route({
  ...LEZEN,
  pad: '/swv/bezwaren',
  actie: 'bezwaar.wachtrij',
  samenvatting: 'De bezwaren bij het eigen samenwerkingsverband, op volgorde van de termijn',
  rollen: ['tlv'],
  schema: { zoek: BezwarenZoek, antwoord: BezwarenVorm },
  voerUit: async ({ tx, actor, verwerkt }, { zoek }) => {
    const gevonden = await zoekWachtrij(tx, actor, zoek.toestand ?? 'loopt', MEESTE + 1);
    const rijen = gevonden.slice(0, MEESTE);
    verwerkt({ leerlingen: rijen.map(({ leerling }) => leerling) });
    const handelingen = await vindHandelingen(
      tx,
      rijen.map(({ id }) => id),
    );
    return {
      meer: gevonden.length > MEESTE,
      bezwaren: rijen.map((rij) => ({
        id: rij.id,
        leerlingNaam: rij.leerling_naam,
        soort: rij.soort,
        categorie: rij.categorie,
        school: rij.school,
        indiener: rij.indiener_naam,
        als: rij.als,
        ontvangenOp: rij.ontvangen_dag,
        toestand: toestandVanBezwaar(
          handelingen.filter(({ bezwaar }) => bezwaar === rij.id).map(({ handeling }) => handeling),
        ),
        beslisdatum: rij.beslisdatum,
        afgerondOp: rij.afgerond_op,
        teLaat: rij.te_laat_om !== null,
      })),
    };
  },
});
