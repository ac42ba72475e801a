import { plusJaren } from '../../../kern/tijd/datum.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { GeschilAantallenVorm, GeschillenVorm, GeschillenZoek, GeschilpaginaVorm } from '../contract.ts';
import { vatAantallenSamen } from '../regels/aantallen.ts';
import { telGeschillen, vindBestuursscholen, vindLeerling, zoekGeschillen } from './opslag.ts';
import { geefPagina } from './pagina.ts';

const DOEL = 'Een verschil van mening tussen ouders en school oplossen';

export const bekijkGeschillen = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/geschillen',
  actie: 'geschil.bekijken',
  samenvatting: 'Waar ouders en school terechtkunnen als zij van mening verschillen, en hoe het staat',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'bestuur'],
  voorwaarde: 'leerling: vanaf achttien jaar de verschillen, daarvoor waar hulp is; bestuur: wat is voorgelegd',
  schema: { params: LeerlingPad, antwoord: GeschilpaginaVorm },
  voerUit: (context, { params }) => geefPagina(context, params.leerling),
});

export const toonLijst = route({
  methode: 'GET',
  pad: '/geschillen',
  actie: 'geschil.lijst',
  samenvatting: 'De verschillen van mening bij de eigen school, of die aan het bestuur zijn voorgelegd',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'bestuur'],
  schema: { zoek: GeschillenZoek, antwoord: GeschillenVorm },
  voerUit: async ({ tx, actor, vandaag, verwerkt }, { zoek }) => {
    const eigen = actor.organisatie ?? '';
    const scholen = actor.rol === 'bestuur' ? await vindBestuursscholen(tx, eigen, vandaag) : [eigen];
    const rijen = await zoekGeschillen(tx, scholen, zoek.toestand !== 'alle');
    verwerkt({ leerlingen: rijen.map(({ leerling }) => leerling) });
    const geschillen = [];
    for (const rij of rijen)
      geschillen.push({
        id: rij.id,
        leerling: rij.leerling,
        naam: actor.rol === 'bestuur' ? null : ((await vindLeerling(tx, rij.leerling, [rij]))?.naam ?? null),
        school: rij.school,
        onderwerp: rij.onderwerp,
        trede: rij.trede,
        toestand: rij.toestand,
        begonnenOp: rij.begonnen_dag,
        laatsteStapOp: rij.laatste_dag ?? rij.begonnen_dag,
      });
    return { geschillen };
  },
});

export const toonAantallen = route({
  methode: 'GET',
  pad: '/geschillen/aantallen',
  actie: 'geschil.aantallen',
  samenvatting: 'Hoe vaak ouders en school van mening verschilden, zonder namen',
  doel: 'Zien hoe vaak ouders en scholen er samen niet uitkomen',
  log: 'geen',
  rollen: ['directie', 'bestuur'],
  schema: { antwoord: GeschilAantallenVorm },
  voerUit: async ({ tx, vandaag }) => {
    const sinds = plusJaren(vandaag, -1);
    return { sinds, rijen: [...vatAantallenSamen(await telGeschillen(tx, sinds))] };
  },
});
