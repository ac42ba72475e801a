import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { hashCode, hashSleutel, maakCode, maakSleutel } from '../../../server/platform/sleutel.ts';
import { GedaanVorm, IdPad } from '../../vormen.ts';
import { HerinnerdVorm, HerinnerInvoerVorm } from '../contract.ts';
import { magHerinneren, magIntrekken, type Verzoekloop } from '../regels/opvolging.ts';
import { briefMetLink, herinneringsbrief, schrijfNaarBuiten } from './brieven.ts';
import {
  noteerHerinnering,
  trekIn,
  type VerzoekRij,
  vernieuwLink,
  vindVerzoek,
  vindVerzoekOmTeWijzigen,
} from './opslag-verzoek.ts';
import { loopVan } from './weergave.ts';

const GEWEIGERD = {
  zin: 'Alleen de intern begeleider of de schoolleider herinnert aan een vraag of trekt haar in.',
  regel: 'AAN-14',
  artikel: 'AVG artikel 5',
};

/** Reminds who was asked; with a new address and code when those were lost, or the page closed after wrong codes. */
export const herinner = route({
  methode: 'POST',
  pad: '/verzoeken/:id/herinnering',
  actie: 'omgeving.herinneren',
  samenvatting: 'Herinner aan een vraag om informatie, zo nodig met een nieuw adres en een nieuwe code',
  doel: 'Met toestemming informatie vragen aan wie het kind kent',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, body: HerinnerInvoerVorm, antwoord: HerinnerdVorm },
  voerUit: async (context, { params, body }) => {
    const { tx, actor, vandaag, verwerkt, legVast } = context;
    // A lost address is a reason to write again on the same day.
    const verzoek = await haalOpen(tx, params.id, vandaag, body.nieuweCode ? magIntrekken : magHerinneren);
    let code: string | null = null;
    if (body.nieuweCode) {
      const sleutel = maakSleutel();
      code = maakCode();
      await vernieuwLink(tx, verzoek.id, hashSleutel(sleutel), await hashCode(code, sleutel));
      await schrijfNaarBuiten(context, verzoek.email, briefMetLink(sleutel, verzoek.tot), actor.persoon);
    } else {
      await schrijfNaarBuiten(
        context,
        verzoek.email,
        herinneringsbrief(verzoek.verstuurd_dag, verzoek.tot),
        actor.persoon,
      );
    }
    await noteerHerinnering(tx, verzoek.id, vandaag);
    await legVast({
      soort: 'omgeving.herinnerd',
      ...plekVan(verzoek),
      tekst: `${verzoek.school} herinnerde ${verzoek.partijnaam} aan de vraag om informatie.`,
    });
    verwerkt({ leerling: verzoek.leerling, onderwerp: verzoek.id });
    return { code };
  },
});

export const intrekken = route({
  methode: 'POST',
  pad: '/verzoeken/:id/intrekking',
  actie: 'omgeving.intrekken',
  samenvatting: 'Trek een vraag om informatie in; de antwoordpagina gaat dicht',
  doel: 'Niet meer vragen dan nodig is',
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  geweigerd: GEWEIGERD,
  schema: { params: IdPad, antwoord: GedaanVorm },
  voerUit: async ({ tx, nu, vandaag, verwerkt, legVast }, { params }) => {
    const verzoek = await haalOpen(tx, params.id, vandaag, magIntrekken);
    await trekIn(tx, { id: verzoek.id }, 'school', nu);
    await legVast({
      soort: 'omgeving.ingetrokken',
      ...plekVan(verzoek),
      tekst: `${verzoek.school} trok de vraag aan ${verzoek.partijnaam} in.`,
    });
    verwerkt({ leerling: verzoek.leerling, onderwerp: verzoek.id });
    return { gedaan: true as const };
  },
});

/** The request that waits; when it does no more, the reason (409): another was first, or the answer came. */
async function haalOpen(
  tx: Tx,
  id: string,
  vandaag: Datum,
  regel: (loop: Verzoekloop, vandaag: Datum) => Uitkomst<Datum>,
): Promise<VerzoekRij> {
  const verzoek =
    (await vindVerzoekOmTeWijzigen(tx, id, vandaag)) ?? (await vindVerzoek(tx, id, vandaag)) ?? nietGevonden();
  const oordeel = regel(loopVan(verzoek), vandaag);
  if (!oordeel.mag && oordeel.redenen.some(({ code }) => code === 'vraag-niet-open'))
    weiger(oordeel.redenen, 'intussen-veranderd');
  eis(oordeel);
  return verzoek;
}

/** Where an event about a request belongs; parents read along. */
export function plekVan({ swv, vestiging, leerling, id }: VerzoekRij) {
  return { swv, vestiging, leerling, onderwerp: id, voorOuders: true } as const;
}
