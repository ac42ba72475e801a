import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { vindLeerling } from '../../../server/platform/leerling.ts';
import { maakPdf } from '../../../server/platform/pdf.ts';
import { IdPad } from '../../vormen.ts';
import { haalWoorden } from './beeld.ts';
import { schrijfPlan } from './brief.ts';
import { DOEL_LEZEN } from './kader.ts';
import { vindGesprekken, vindInstemmingen, vindOpp, vindVersie } from './opslag.ts';

/** OPP-7 · A version as a tagged PDF: the plan, who agreed when and how, what the pupil said, and the hash of the content. */
export const toonPdf = route({
  methode: 'GET',
  pad: '/opp/versies/:id/pdf',
  actie: 'opp.pdf',
  samenvatting: 'Een versie van het plan als PDF, met wie instemde',
  doel: DOEL_LEZEN,
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'ouder', 'leerling'],
  schema: { params: IdPad },
  voerUit: async ({ tx, nu, vandaag, verwerkt }, { params }) => {
    const versie = (await vindVersie(tx, params.id)) ?? nietGevonden();
    const opp = (await vindOpp(tx, versie.opp)) ?? nietGevonden();
    const leerling = (await vindLeerling(tx, versie.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id, onderwerp: opp.id });
    const stukken = {
      opp,
      versie,
      leerling,
      instemmingen: await vindInstemmingen(tx, [versie.id]),
      gesprekken: await vindGesprekken(tx, [opp.id]),
      woorden: (await haalWoorden(tx, leerling.swv)).namen,
      gemaaktOp: schrijfDatum(vandaag),
    };
    const inhoud = await maakPdf({
      titel: `Ontwikkelingsperspectief versie ${versie.nummer}`,
      nu,
      opbouw: (brief) => schrijfPlan(brief, stukken),
    });
    return {
      mediatype: 'application/pdf',
      inhoud,
      bestandsnaam: `ontwikkelingsperspectief-versie-${versie.nummer}.pdf`,
    } as never;
  },
});
