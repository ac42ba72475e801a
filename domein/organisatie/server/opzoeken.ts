import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { VestigingPad } from '../../vormen.ts';
import { PostcodegebiedVorm, PostcodePad, VestigingenVorm, VestigingenZoek, VestigingVorm } from '../contract.ts';
import { vindPostcodegebied, vindVestiging, zoekVestigingen } from './opslag.ts';

const DOEL = 'Openbare gegevens over scholen';
const GEWONE_LIMIET = 20;

export const zoek = route({
  methode: 'GET',
  pad: '/vestigingen',
  actie: 'organisatie.zoeken',
  samenvatting: 'Zoek vestigingen op naam, plaats of postcode, ook op het begin van woorden',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { zoek: VestigingenZoek, antwoord: VestigingenVorm },
  voerUit: async ({ tx, vandaag }, { zoek }) => {
    const limiet = zoek.limiet ?? GEWONE_LIMIET;
    const gevonden = await zoekVestigingen(tx, zoek, { hoeveel: limiet + 1, vandaag });
    return { vestigingen: gevonden.slice(0, limiet), meer: gevonden.length > limiet };
  },
});

export const toonVestiging = route({
  methode: 'GET',
  pad: '/vestigingen/:vestiging',
  actie: 'organisatie.vestiging',
  samenvatting: 'Een vestiging met haar bestuur en samenwerkingsverbanden, en sinds wanneer',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { params: VestigingPad, antwoord: VestigingVorm },
  voerUit: async ({ tx }, { params }) => (await vindVestiging(tx, params.vestiging)) ?? nietGevonden(),
});

export const toonPostcodegebied = route({
  methode: 'GET',
  pad: '/postcodes/:gebied',
  actie: 'organisatie.postcodegebied',
  samenvatting: 'De gemeente, de samenwerkingsverbanden en de ligging van een postcodegebied',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { params: PostcodePad, antwoord: PostcodegebiedVorm },
  voerUit: async ({ tx }, { params }) => (await vindPostcodegebied(tx, params.gebied)) ?? nietGevonden(),
});
