import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { VestigingPad } from '../../vormen.ts';
import { ProfielVorm, VersieAntwoordVorm, VersiePad } from '../contract.ts';
import { vindSwvContact } from './instellingen.ts';
import { vindInWerking, vindPlaatsruimte, vindSchool, vindVersie, vindVersies } from './opslag.ts';

const DOEL = 'Ouders en leerlingen laten zien welke ondersteuning een school biedt';

/** SOP-3 · The public page of a school: what it offers according to the version in force, and which versions there were. */
export const toonProfiel = route({
  methode: 'GET',
  pad: '/profielen/:vestiging',
  actie: 'ondersteuningsprofiel.tonen',
  samenvatting: 'Het ondersteuningsprofiel van een school',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { params: VestigingPad, antwoord: ProfielVorm },
  voerUit: async ({ tx, vandaag }, { params: { vestiging } }) => {
    const school = (await vindSchool(tx, vestiging, vandaag)) ?? nietGevonden();
    const inWerking = await vindInWerking(tx, [vestiging], vandaag);
    const plaatsruimte = await vindPlaatsruimte(tx, [vestiging]);
    return {
      school,
      swvContact: await vindSwvContact(tx, school.swv, vandaag),
      profiel: inWerking.get(vestiging) ?? null,
      versies: await vindVersies(tx, vestiging),
      plaatsruimte: plaatsruimte.get(vestiging) ?? null,
    };
  },
});

/** SOP-2 · An earlier version, as it was adopted. */
export const toonVersie = route({
  methode: 'GET',
  pad: '/profielen/:vestiging/versies/:versie',
  actie: 'ondersteuningsprofiel.versie-tonen',
  samenvatting: 'Een vastgestelde versie van een ondersteuningsprofiel',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  schema: { params: VersiePad, antwoord: VersieAntwoordVorm },
  voerUit: async ({ tx, vandaag }, { params: { vestiging, versie } }) => {
    const school = (await vindSchool(tx, vestiging, vandaag)) ?? nietGevonden();
    return { school, profiel: (await vindVersie(tx, vestiging, versie, vandaag)) ?? nietGevonden() };
  },
});
