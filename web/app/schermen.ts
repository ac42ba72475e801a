import { schermen as aanmelding } from '../../domein/aanmelding/web/schermen.ts';
import { schermen as behoefte } from '../../domein/behoefte/web/schermen.ts';
import { schermen as bericht } from '../../domein/bericht/web/schermen.ts';
import { schermen as bewaren } from '../../domein/bewaren/web/schermen.ts';
import { schermen as deling } from '../../domein/deling/web/schermen.ts';
import { schermen as dossier } from '../../domein/dossier/web/schermen.ts';
import { schermen as inzage } from '../../domein/inzage/web/schermen.ts';
import { schermen as logboek } from '../../domein/logboek/web/schermen.ts';
import { schermen as matching } from '../../domein/matching/web/schermen.ts';
import { schermen as omgeving } from '../../domein/omgeving/web/schermen.ts';
import { schermen as ondersteuningsprofiel } from '../../domein/ondersteuningsprofiel/web/schermen.ts';
import { schermen as toegang } from '../../domein/toegang/web/schermen.ts';
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
  ...bericht,
];
