import { sql } from 'kysely';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { OrganisatiesVorm, OrganisatiesZoek } from '../contract.ts';
import { ORGANISATIE_VAN } from '../regels/rol-geven.ts';
import { GEVERS } from './mensen.ts';
import { zoekOrganisaties } from './mensen-opslag.ts';

/** The organisations at which a role can be held, to choose from. */
export const zoekRolorganisaties = route({
  methode: 'GET',
  pad: '/mensen/organisaties',
  actie: 'toegang.organisaties-zoeken',
  samenvatting: 'De organisaties waarbij een rol kan horen',
  ...GEVERS,
  rollen: ['beheer'],
  schema: { zoek: OrganisatiesZoek, antwoord: OrganisatiesVorm },
  voerUit: async ({ tx }, { zoek: { rol, zoek } }) => ({
    organisaties: [...(await zoekOrganisaties(tx, ORGANISATIE_VAN[rol], zoek))],
  }),
});

/** Lets somebody link a new identity, after a change or theft of the account at the provider; who is logged in by it is out at once. */
export const ontkoppelMens = route({
  methode: 'DELETE',
  pad: '/mensen/:id/identiteiten',
  actie: 'toegang.inlog-ontkoppelen',
  samenvatting: 'Maak iemands inlog los, zodat een nieuwe kan worden gekoppeld',
  ...GEVERS,
  rollen: ['beheer'],
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async ({ tx, nu }, { params: { id } }) => {
    const weg = await tx.deleteFrom('identiteit').where('persoon', '=', id).returning('persoon').execute();
    if (weg.length === 0) nietGevonden();
    await sql`select sessies_beeindigen_van(${id}, ${nu}::timestamptz)`.execute(tx);
    return { gedaan: true as const };
  },
});
