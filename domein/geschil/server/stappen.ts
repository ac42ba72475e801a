import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import {
  AfsluitingVorm,
  BestuursantwoordVorm,
  GeschilpaginaVorm,
  GesprekVorm,
  OordeelVorm,
  TredeInvoerVorm,
} from '../contract.ts';
import {
  beoordeelAfsluiting,
  beoordeelAntwoord,
  beoordeelGesprek,
  beoordeelOordeel,
  beoordeelTrede,
} from '../regels/beoordelen.ts';
import { neemStap } from './handelen.ts';
import { geefPagina } from './pagina.ts';

const STAP = {
  methode: 'POST',
  doel: 'Een verschil van mening tussen ouders en school oplossen',
  log: 'schrijven',
} as const;
const PARTIJEN = ['ouder', 'leerling', 'ib', 'schoolleider'] as const;
const ALLEN = [...PARTIJEN, 'bestuur'] as const;

export const legGesprekVast = route({
  ...STAP,
  pad: '/geschillen/:id/gesprekken',
  actie: 'geschil.gesprek-vastleggen',
  samenvatting: 'Leg een gesprek vast: wanneer, met wie en wat is afgesproken',
  rollen: ALLEN,
  schema: { params: IdPad, body: GesprekVorm, antwoord: GeschilpaginaVorm },
  voerUit: async (context, { params, body: { volgnummer, ...gesprek } }) => {
    const soort = () => 'gesprek' as const;
    const rij = await neemStap(context, { id: params.id, volgnummer, soort }, () =>
      beoordeelGesprek(gesprek, context.vandaag),
    );
    return geefPagina(context, rij.leerling);
  },
});

export const zetTrede = route({
  ...STAP,
  pad: '/geschillen/:id/trede',
  actie: 'geschil.trede-zetten',
  samenvatting: 'Ga naar een volgende trede: schoolleider, bestuur, steunpunt, consulent of geschillencommissie',
  rollen: PARTIJEN,
  geweigerd: {
    zin: 'Ouders en school kiezen zelf naar welke trede zij gaan.',
    regel: 'GES-1',
    artikel: 'WPO artikel 43',
  },
  schema: { params: IdPad, body: TredeInvoerVorm, antwoord: GeschilpaginaVorm },
  voerUit: async (context, { params, body: { volgnummer, ...trede } }) => {
    const soort = () => 'trede' as const;
    const rij = await neemStap(context, { id: params.id, volgnummer, soort }, ({ rij: geschil, stappen }) =>
      beoordeelTrede(trede, { stappen, onderwerp: geschil.onderwerp }, context.vandaag),
    );
    return geefPagina(context, rij.leerling);
  },
});

export const legOordeelVast = route({
  ...STAP,
  pad: '/geschillen/:id/oordeel',
  actie: 'geschil.oordeel-vastleggen',
  samenvatting: 'Leg het oordeel van de geschillencommissie vast',
  rollen: ALLEN,
  schema: { params: IdPad, body: OordeelVorm, antwoord: GeschilpaginaVorm },
  voerUit: async (context, { params, body: { volgnummer, ...oordeel } }) => {
    const soort = () => 'gpo_oordeel' as const;
    const rij = await neemStap(context, { id: params.id, volgnummer, soort }, ({ stappen }) =>
      beoordeelOordeel(oordeel, stappen, context.vandaag),
    );
    return geefPagina(context, rij.leerling);
  },
});

/** GES-2: after an opinion this is the answer to it; before that the answer of the board to what was brought to it. */
export const antwoord = route({
  ...STAP,
  pad: '/geschillen/:id/antwoord',
  actie: 'geschil.beantwoorden',
  samenvatting: 'Leg het antwoord van het bestuur vast, met de redenen',
  rollen: ['schoolleider', 'bestuur'],
  geweigerd: {
    zin: 'Het antwoord is van het bestuur: het bestuur zelf of de schoolleider legt het vast.',
    regel: 'GES-2',
    artikel: 'WPO artikel 43',
  },
  schema: { params: IdPad, body: BestuursantwoordVorm, antwoord: GeschilpaginaVorm },
  voerUit: async (context, { params, body: { volgnummer, ...invoer } }) => {
    const soort = ({ stappen }: { stappen: readonly { soort: string }[] }) =>
      stappen.some((stap) => stap.soort === 'gpo_oordeel' || stap.soort === 'gpo_gevraagd')
        ? ('bestuur_antwoord' as const)
        : ('bestuur_besloten' as const);
    const rij = await neemStap(context, { id: params.id, volgnummer, soort }, ({ stappen }) =>
      beoordeelAntwoord(invoer, stappen, context.vandaag),
    );
    return geefPagina(context, rij.leerling);
  },
});

export const sluitAf = route({
  ...STAP,
  pad: '/geschillen/:id/afsluiting',
  actie: 'geschil.afsluiten',
  samenvatting: 'Sluit een verschil van mening af: opgelost, of gestopt zonder oplossing',
  rollen: PARTIJEN,
  geweigerd: {
    zin: 'Ouders en school sluiten een verschil samen af.',
    regel: 'GES-1',
    artikel: 'WPO artikel 43',
  },
  schema: { params: IdPad, body: AfsluitingVorm, antwoord: GeschilpaginaVorm },
  voerUit: async (context, { params, body: { volgnummer, ...einde } }) => {
    const soort = () => einde.hoe;
    const rij = await neemStap(context, { id: params.id, volgnummer, soort }, () =>
      beoordeelAfsluiting(einde, context.vandaag),
    );
    return geefPagina(context, rij.leerling);
  },
});
