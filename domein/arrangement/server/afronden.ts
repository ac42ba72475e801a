import { eis } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import { ArrangementVorm } from '../contract.ts';
import { BeeindigenVorm, EvaluerenVorm, VerlengenVorm } from '../contract-handelingen.ts';
import { beoordeelEinde, beoordeelEvaluatie, beoordeelVerlenging } from '../regels/afronden.ts';
import { handel } from './handelen.ts';
import { geefArrangement, SCHOOL } from './tonen.ts';

export const evalueer = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/evaluatie',
  actie: 'arrangement.evalueren',
  samenvatting: 'Evalueer een arrangement: wat van elk doel is gekomen en hoe het verder gaat',
  schema: { params: IdPad, body: EvaluerenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, ...evaluatie } }) => {
    const { vandaag } = context;
    await handel(context, { id: params.id, volgnummer, soort: 'geevalueerd' }, ({ inhoud, van }) => ({
      gegevens: { ...eis(beoordeelEvaluatie(evaluatie, { doelen: inhoud.doelen.map(({ id }) => id), van, vandaag })) },
    }));
    return geefArrangement(context, params.id);
  },
});

export const verleng = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/verlenging',
  actie: 'arrangement.verlengen',
  samenvatting: 'Laat een arrangement langer duren (niet in het leerlingmodel: vraag dan opnieuw aan)',
  schema: { params: IdPad, body: VerlengenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, tot, waarom } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'verlengd' }, (stuk) => ({
      gegevens: { tot: eis(beoordeelVerlenging({ tot, waarom }, stuk)), waarom: waarom.trim() },
      wijzig: { tot },
    }));
    return geefArrangement(context, params.id);
  },
});

export const beeindig = route({
  ...SCHOOL,
  methode: 'POST',
  pad: '/arrangementen/:id/einde',
  actie: 'arrangement.beeindigen',
  samenvatting: 'Beëindig een arrangement, eerder dan afgesproken met reden',
  schema: { params: IdPad, body: BeeindigenVorm, antwoord: ArrangementVorm },
  voerUit: async (context, { params, body: { volgnummer, op, waarom } }) => {
    await handel(context, { id: params.id, volgnummer, soort: 'beeindigd' }, (stuk) => ({
      gegevens: { op: eis(beoordeelEinde({ op, waarom }, stuk)), waarom: waarom.trim() },
      wijzig: { beeindigd_op: op },
    }));
    return geefArrangement(context, params.id);
  },
});
