import type { Rol } from '../../../kern/actor/actor.ts';
import { type Route, route, type Schemas } from '../../../server/platform/http/route.ts';
import { IdPad } from '../../vormen.ts';
import {
  AanvullingsvraagVorm,
  AanvullingVorm,
  AdviesVorm,
  BezwaarVorm,
  CommissieVorm,
  HoorverslagVorm,
  TermijnoordeelVorm,
  WaaromVorm,
  ZittingVorm,
} from '../contract.ts';
import { BEZWAARHANDELINGEN } from '../regels/handelingen.ts';
import { beoordeelVastleggen, type Vastlegbaar } from '../regels/vastleggen.ts';
import { handel } from './handelen.ts';
import { geefBezwaar } from './pagina.ts';

const INDIENER = ['ouder', 'leerling', 'schoolleider'] as const satisfies readonly Rol[];

/** A route that records one act: what is filled in besides the number of the change is the act itself. */
function vastleggen(soort: Vastlegbaar['soort'], samenvatting: string, body: NonNullable<Schemas['body']>): Route {
  const { pad, wie } = BEZWAARHANDELINGEN[soort];
  return route({
    methode: 'POST',
    pad: `/bezwaren/:id/${pad}`,
    actie: `bezwaar.${pad}`,
    samenvatting,
    doel: 'Bezwaar tegen een besluit over toelaatbaarheid',
    log: 'schrijven',
    rollen: wie === 'swv' ? ['tlv'] : INDIENER,
    schema: { params: IdPad, body, antwoord: BezwaarVorm },
    voerUit: async (context, { params, body: ingevuld }) => {
      const { volgnummer, ...velden } = ingevuld as { volgnummer: number };
      await handel(context, { id: params.id, volgnummer, soort }, ({ rij }) =>
        beoordeelVastleggen({ ...velden, soort, dag: context.vandaag } as Vastlegbaar, rij.ontvangen_dag),
      );
      return geefBezwaar(context, params.id);
    },
  });
}

export const vastlegroutes: readonly Route[] = [
  vastleggen('te_laat_beoordeeld', 'Leg vast of een te laat bezwaar verschoonbaar is', TermijnoordeelVorm),
  vastleggen('aanvulling_gevraagd', 'Vraag de indiener het bezwaar aan te vullen', AanvullingsvraagVorm),
  vastleggen('commissie', 'Leg vast wie in de adviescommissie zitten', CommissieVorm),
  vastleggen('zitting_gepland', 'Plan de hoorzitting', ZittingVorm),
  vastleggen('gehoord', 'Leg het verslag van de hoorzitting vast', HoorverslagVorm),
  vastleggen('niet_gehoord', 'Leg vast waarom niet is gehoord', WaaromVorm),
  vastleggen('geadviseerd', 'Leg het advies van de commissie vast', AdviesVorm),
  vastleggen('verlengd', 'Verleng de termijn één keer met zes weken', WaaromVorm),
  vastleggen('teruggelegd', 'Leg een voorstel terug', WaaromVorm),
  vastleggen('aangevuld', 'Vul een bezwaar aan', AanvullingVorm),
  vastleggen('ingetrokken', 'Trek een bezwaar in', WaaromVorm),
];
