import { abonnementen as aanmeldingAbonnementen } from '../../domein/aanmelding/server/abonnementen.ts';
import { routes as aanmelding } from '../../domein/aanmelding/server/routes.ts';
import { routes as behoefte } from '../../domein/behoefte/server/routes.ts';
import { routes as bericht } from '../../domein/bericht/server/routes.ts';
import { routes as bewaren } from '../../domein/bewaren/server/routes.ts';
import { abonnementen as delingAbonnementen } from '../../domein/deling/server/abonnementen.ts';
import { routes as deling } from '../../domein/deling/server/routes.ts';
import { abonnementen as dossierAbonnementen } from '../../domein/dossier/server/abonnementen.ts';
import { routes as dossier } from '../../domein/dossier/server/routes.ts';
import { abonnementen as inzageAbonnementen } from '../../domein/inzage/server/abonnementen.ts';
import { routes as inzage } from '../../domein/inzage/server/routes.ts';
import { routes as logboek } from '../../domein/logboek/server/routes.ts';
import { routes as matching } from '../../domein/matching/server/routes.ts';
import { abonnementen as omgevingAbonnementen } from '../../domein/omgeving/server/abonnementen.ts';
import { routes as omgeving } from '../../domein/omgeving/server/routes.ts';
import { routes as ondersteuningsprofiel } from '../../domein/ondersteuningsprofiel/server/routes.ts';
import { routes as organisatie } from '../../domein/organisatie/server/routes.ts';
import { routes as toegang } from '../../domein/toegang/server/routes.ts';
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
];
