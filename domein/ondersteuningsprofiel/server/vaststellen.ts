import { createHash } from 'node:crypto';
import { eis, nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { VestigingPad } from '../../vormen.ts';
import { VaststellingInvoerVorm, VersieVorm } from '../contract.ts';
import { schrijfCanoniek } from '../regels/canoniek.ts';
import { stelVast } from '../regels/vaststellen.ts';
import { eisEigenSchool, eisVolgnummer, NIET_UW_ROL } from './concept.ts';
import { haalGeldigheid } from './instellingen.ts';
import { vindInWerking } from './opslag.ts';
import { bewaarVastgesteld, vindConcept } from './opslag-concept.ts';

/** SOP-2 · Adopts the draft after the advice of the MR: from then on it is the profile of the school, and it does not change. */
export const stelProfielVast = route({
  methode: 'POST',
  pad: '/profielen/:vestiging/vaststelling',
  actie: 'ondersteuningsprofiel.vaststellen',
  samenvatting: 'Stel het concept vast',
  doel: 'Het ondersteuningsprofiel van de school vaststellen',
  log: 'geen',
  rollen: ['schoolleider'],
  geweigerd: { ...NIET_UW_ROL, zin: 'Alleen de schoolleider stelt het ondersteuningsprofiel van de school vast.' },
  status: 201,
  schema: { params: VestigingPad, body: VaststellingInvoerVorm, antwoord: VersieVorm },
  voerUit: async (context, { params: { vestiging }, body }) => {
    eisEigenSchool(context, vestiging);
    const { tx, vandaag } = context;
    const concept = (await vindConcept(tx, vestiging, { voorWijziging: true })) ?? nietGevonden();
    eisVolgnummer(concept, body.volgnummer);
    const { jaren, swv, naam } = await haalGeldigheid(tx, vestiging, vandaag);
    const sop = eis(stelVast({ concept: concept.inhoud, mrAdvies: body.mrAdvies, vandaag, geldigheidJaren: jaren }));
    const hash = createHash('sha256')
      .update(schrijfCanoniek({ ...sop, vestiging, versie: concept.versie }))
      .digest();
    await bewaarVastgesteld(tx, vestiging, concept, sop, { ...context, hash });
    await context.legVast({
      soort: 'profiel.vastgesteld',
      vestiging,
      onderwerp: concept.id,
      voorOuders: false,
      ...(swv && { swv }),
      tekst: `${naam} heeft versie ${concept.versie} van het ondersteuningsprofiel vastgesteld.`,
      gegevens: { versie: concept.versie },
    });
    return (await vindInWerking(tx, [vestiging], vandaag)).get(vestiging) ?? nietGevonden();
  },
});
