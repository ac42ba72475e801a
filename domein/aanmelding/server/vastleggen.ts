import { bron } from '../../../kern/wet/artikelen.ts';
import { eis, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import {
  AanmeldingVorm,
  BereidverklaringVorm,
  InformatieVorm,
  InformatievraagVorm,
  IntrekkingVorm,
  OnderzoekVorm,
  OverlegVorm,
  VerlengingVorm,
} from '../contract.ts';
import { beoordeelOnderzoek } from '../regels/onderzoek.ts';
import { beoordeelBereidverklaring, beoordeelFeit, beoordeelInformatievraag } from '../regels/vastleggen.ts';
import { verlengBeslistermijn } from '../regels/verlengen.ts';
import { handel } from './handelen.ts';
import { vindSchool } from './opslag.ts';
import { geefAanmelding } from './tonen.ts';

const SCHOOL = { doel: 'Een aanmelding behandelen', log: 'schrijven', rollen: ['ib', 'schoolleider'] } as const;

export const vraagInformatie = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/aanmeldingen/:id/informatievraag',
  actie: 'aanmelding.informatie-vragen',
  samenvatting: 'Vraag ouders om informatie',
  schema: { params: IdPad, body: InformatievraagVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, ...vraag } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'informatie_gevraagd' }, ({ feiten }) => {
      eis(beoordeelInformatievraag(feiten, vraag, context.vandaag));
      return vraag;
    });
    return geefAanmelding(context, params.id);
  },
});

export const ontvangInformatie = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/aanmeldingen/:id/informatie',
  actie: 'aanmelding.informatie-ontvangen',
  samenvatting: 'Leg vast dat de gevraagde informatie er is',
  schema: { params: IdPad, body: InformatieVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, ...informatie } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'informatie_ontvangen' }, () => informatie);
    return geefAanmelding(context, params.id);
  },
});

export const legOnderzoekVast = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/aanmeldingen/:id/onderzoek',
  actie: 'aanmelding.onderzoek-vastleggen',
  samenvatting: 'Leg vast welke ondersteuning het kind nodig heeft en of de school die kan bieden',
  schema: { params: IdPad, body: OnderzoekVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, toelichting, ...onderzoek } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'onderzoek_vastgelegd' }, ({ school }) => ({
      ...eis(beoordeelOnderzoek(onderzoek, school, context.vandaag)),
      toelichting,
    }));
    return geefAanmelding(context, params.id);
  },
});

export const legOverlegVast = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/aanmeldingen/:id/overleg',
  actie: 'aanmelding.overleg-vastleggen',
  samenvatting: 'Leg een overleg met de ouders vast',
  schema: { params: IdPad, body: OverlegVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, ...overleg } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'overleg_met_ouders' }, ({ feiten }) => {
      eis(beoordeelFeit(feiten, overleg.op, context.vandaag));
      return overleg;
    });
    return geefAanmelding(context, params.id);
  },
});

export const legBereidverklaringVast = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/aanmeldingen/:id/bereidverklaring',
  actie: 'aanmelding.bereidverklaring-vastleggen',
  samenvatting: 'Leg vast welke andere school het kind wil toelaten',
  schema: { params: IdPad, body: BereidverklaringVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, ...verklaring } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'bereidverklaring' }, async ({ feiten, school }) => {
      eis(beoordeelBereidverklaring(feiten, verklaring, school.code, context.vandaag));
      const bereid =
        (await vindSchool(context.tx, verklaring.vestiging)) ??
        weiger([
          {
            code: 'school-onbekend',
            zin: 'Deze school kent Opmaat niet. Kies een school uit de lijst.',
            bron: bron('AAN-7', 'WPO-40-4'),
            veld: 'vestiging',
          },
        ]);
      return { ...verklaring, schoolnaam: bereid.naam };
    });
    return geefAanmelding(context, params.id);
  },
});

export const verleng = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/aanmeldingen/:id/verlenging',
  actie: 'aanmelding.verlengen',
  samenvatting: 'Verleng de beslistermijn, één keer en ten hoogste vier weken',
  schema: { params: IdPad, body: VerlengingVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, ...verlenging } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'verlengd' }, ({ feiten }) => {
      const termijn = eis(verlengBeslistermijn(feiten, verlenging, context.vandaag));
      return { ...verlenging, laatsteDag: termijn.laatsteDag };
    });
    return geefAanmelding(context, params.id);
  },
});

export const trekIn = route({
  methode: 'POST',
  pad: '/aanmeldingen/:id/intrekking',
  actie: 'aanmelding.intrekken',
  samenvatting: 'Trek een aanmelding in',
  doel: 'Een aanmelding intrekken',
  log: 'schrijven',
  rollen: ['ouder'],
  geweigerd: {
    zin: 'Alleen een ouder met gezag trekt een aanmelding in.',
    regel: 'AAN-6',
    artikel: 'WPO artikel 40 lid 2',
  },
  schema: { params: IdPad, body: IntrekkingVorm, antwoord: AanmeldingVorm },
  voerUit: async (context, { params, body: { volgnummer, reden } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'ingetrokken' }, () => ({ reden }));
    return geefAanmelding(context, params.id);
  },
});
