import { schermen as aanmelding } from '../../domein/aanmelding/web/schermen.ts';
import { schermen as arrangement } from '../../domein/arrangement/web/schermen.ts';
import { schermen as behoefte } from '../../domein/behoefte/web/schermen.ts';
import { schermen as bericht } from '../../domein/bericht/web/schermen.ts';
import { schermen as bewaren } from '../../domein/bewaren/web/schermen.ts';
import { schermen as bezwaar } from '../../domein/bezwaar/web/schermen.ts';
import { schermen as deling } from '../../domein/deling/web/schermen.ts';
import { schermen as dossier } from '../../domein/dossier/web/schermen.ts';
import { schermen as evaluatie } from '../../domein/evaluatie/web/schermen.ts';
import { schermen as geschil } from '../../domein/geschil/web/schermen.ts';
import { schermen as groepsoverzicht } from '../../domein/groepsoverzicht/web/schermen.ts';
import { schermen as inzage } from '../../domein/inzage/web/schermen.ts';
import { schermen as logboek } from '../../domein/logboek/web/schermen.ts';
import { schermen as matching } from '../../domein/matching/web/schermen.ts';
import { schermen as medisch } from '../../domein/medisch/web/schermen.ts';
import { schermen as omgeving } from '../../domein/omgeving/web/schermen.ts';
import { schermen as ondersteuningsplan } from '../../domein/ondersteuningsplan/web/schermen.ts';
import { schermen as ondersteuningsprofiel } from '../../domein/ondersteuningsprofiel/web/schermen.ts';
import { schermen as opp } from '../../domein/opp/web/schermen.ts';
import { schermen as rod } from '../../domein/rod/web/schermen.ts';
import { schermen as tlv } from '../../domein/tlv/web/schermen.ts';
import { schermen as toegang } from '../../domein/toegang/web/schermen.ts';
import { schermen as toelaatbaarheid } from '../../domein/toelaatbaarheid/web/schermen.ts';
import { schermen as toestemming } from '../../domein/toestemming/web/schermen.ts';
import { schermen as werklijst } from '../../domein/werklijst/web/schermen.ts';
import type { Scherm } from '../platform/scherm.ts';

/** All screens of all capabilities. */
export const schermen: readonly Scherm[] = [
  ...werklijst,
  ...aanmelding,
  ...dossier,
  ...behoefte,
  ...matching,
  ...ondersteuningsprofiel,
  ...toestemming,
  ...deling,
  ...omgeving,
  ...inzage,
  ...logboek,
  ...bewaren,
  ...toegang,
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
