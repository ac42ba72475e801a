import { abonnementen as aanmeldingAbonnementen } from '../../domein/aanmelding/server/abonnementen.ts';
import { routes as aanmelding } from '../../domein/aanmelding/server/routes.ts';
import { abonnementen as arrangementAbonnementen } from '../../domein/arrangement/server/abonnementen.ts';
import { routes as arrangement } from '../../domein/arrangement/server/routes.ts';
import { routes as behoefte } from '../../domein/behoefte/server/routes.ts';
import { routes as bericht } from '../../domein/bericht/server/routes.ts';
import { routes as bewaren } from '../../domein/bewaren/server/routes.ts';
import { routes as bezwaar } from '../../domein/bezwaar/server/routes.ts';
import { abonnementen as delingAbonnementen } from '../../domein/deling/server/abonnementen.ts';
import { routes as deling } from '../../domein/deling/server/routes.ts';
import { abonnementen as dossierAbonnementen } from '../../domein/dossier/server/abonnementen.ts';
import { routes as dossier } from '../../domein/dossier/server/routes.ts';
import { abonnementen as evaluatieAbonnementen } from '../../domein/evaluatie/server/abonnementen.ts';
import { routes as evaluatie } from '../../domein/evaluatie/server/routes.ts';
import { routes as geschil } from '../../domein/geschil/server/routes.ts';
import { routes as groepsoverzicht } from '../../domein/groepsoverzicht/server/routes.ts';
import { abonnementen as inzageAbonnementen } from '../../domein/inzage/server/abonnementen.ts';
import { routes as inzage } from '../../domein/inzage/server/routes.ts';
import { routes as logboek } from '../../domein/logboek/server/routes.ts';
import { routes as matching } from '../../domein/matching/server/routes.ts';
import { abonnementen as medischAbonnementen } from '../../domein/medisch/server/abonnementen.ts';
import { routes as medisch } from '../../domein/medisch/server/routes.ts';
import { abonnementen as omgevingAbonnementen } from '../../domein/omgeving/server/abonnementen.ts';
import { routes as omgeving } from '../../domein/omgeving/server/routes.ts';
import { routes as ondersteuningsplan } from '../../domein/ondersteuningsplan/server/routes.ts';
import { routes as ondersteuningsprofiel } from '../../domein/ondersteuningsprofiel/server/routes.ts';
import { abonnementen as oppAbonnementen } from '../../domein/opp/server/abonnementen.ts';
import { routes as opp } from '../../domein/opp/server/routes.ts';
import { routes as organisatie } from '../../domein/organisatie/server/routes.ts';
import { abonnementen as rodAbonnementen } from '../../domein/rod/server/abonnementen.ts';
import { routes as rod } from '../../domein/rod/server/routes.ts';
import { abonnementen as tlvAbonnementen } from '../../domein/tlv/server/abonnementen.ts';
import { routes as tlv } from '../../domein/tlv/server/routes.ts';
import { routes as toegang } from '../../domein/toegang/server/routes.ts';
import { abonnementen as toelaatbaarheidAbonnementen } from '../../domein/toelaatbaarheid/server/abonnementen.ts';
import { routes as toelaatbaarheid } from '../../domein/toelaatbaarheid/server/routes.ts';
import { abonnementen as toestemmingAbonnementen } from '../../domein/toestemming/server/abonnementen.ts';
import { routes as toestemming } from '../../domein/toestemming/server/routes.ts';
import { routes as werklijst } from '../../domein/werklijst/server/routes.ts';
import type { Abonnement, Route } from '../platform/http/route.ts';

/** Everything that Opmaat serves, capability by capability. */
export const routes: readonly Route[] = [
  ...toegang,
  ...organisatie,
  ...dossier,
  ...behoefte,
  ...ondersteuningsprofiel,
  ...matching,
  ...aanmelding,
  ...werklijst,
  ...toestemming,
  ...deling,
  ...omgeving,
  ...inzage,
  ...logboek,
  ...bewaren,
  ...ondersteuningsplan,
  ...opp,
  ...evaluatie,
  ...rod,
  ...arrangement,
  ...medisch,
  ...groepsoverzicht,
  ...tlv,
  ...toelaatbaarheid,
  ...bezwaar,
  ...geschil,
  ...bericht,
];

/** Who acts upon whose events. */
export const abonnementen: readonly Abonnement[] = [
  ...dossierAbonnementen,
  ...aanmeldingAbonnementen,
  ...toestemmingAbonnementen,
  ...delingAbonnementen,
  ...omgevingAbonnementen,
  ...inzageAbonnementen,
  ...oppAbonnementen,
  ...evaluatieAbonnementen,
  ...rodAbonnementen,
  ...arrangementAbonnementen,
  ...medischAbonnementen,
  ...tlvAbonnementen,
  ...toelaatbaarheidAbonnementen,
];
