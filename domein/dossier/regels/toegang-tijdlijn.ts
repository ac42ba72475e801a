import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';
import { ANDER, isEigen, isGedeeldOp, ja, nee, OPMAAT, type Relaties } from './toegang-feiten.ts';
import { magKindZien } from './toegang-rijen.ts';

export interface Gebeurtenisrij {
  readonly vestiging: string | null;
  readonly swv: string | null;
  readonly voorOuders: boolean;
  readonly soort: string;
  /** Whose answer it tells of, when it is one. */
  readonly persoon?: string | undefined;
  /** Whether the pupil is eighteen or older: then a request is the pupil's own, as it was the parents' before. */
  readonly meerderjarig?: boolean;
}
export interface Termijnrij {
  readonly vestiging: string;
  readonly swv: string;
  readonly soort: string;
}

/** What parents answered or said. */
const VAN_OUDERS: readonly string[] = [
  'opp.ingestemd',
  'opp.geweigerd',
  'opp.opmerking',
  'opp.ouders-gesproken',
  'arrangement.getekend',
  'arrangement.niet-getekend',
];
const BESLOTEN: readonly string[] = ['tlv.besloten', 'tlv.besluit-ingetrokken'];
/** Of an arrangement: what happened once it was decided. */
const TOEGEKEND: readonly string[] = [
  'arrangement.begonnen',
  'arrangement.verlengd',
  'arrangement.geevalueerd',
  'arrangement.beeindigd',
  'arrangement.deelname-begonnen',
  'arrangement.deelname-gestopt',
];

/** The timeline tells a pupil no more than the rows that it is about. SQL: gebeurtenis_voor_leerling. */
function isVoorLeerling({ soort, persoon, meerderjarig = false }: Gebeurtenisrij, actor: Actor): boolean {
  if (VAN_OUDERS.includes(soort)) return persoon !== undefined && persoon === actor.persoon;
  return meerderjarig || !soort.startsWith('tlv.') || BESLOTEN.includes(soort);
}

/** And the next school no more than arrangements that were decided. SQL: gebeurtenis_voor_volgende_school. */
const isVoorVolgendeSchool = ({ soort }: Gebeurtenisrij): boolean =>
  !soort.startsWith('arrangement.') || TOEGEKEND.includes(soort);

/** TOE-3: who reads this line of the timeline. relaties: undefined for what is about no pupil. */
export function magGebeurtenisZien(
  actor: Actor,
  rij: Gebeurtenisrij,
  relaties: Relaties | undefined,
  dag: Datum,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'systeem':
      return OPMAAT;
    case 'ib':
    case 'schoolleider': {
      if (isEigen(actor, rij.vestiging)) return ja('Een school leest wat zij zelf vastlegde.');
      const kind = relaties === undefined ? ANDER : magKindZien(actor, relaties, dag);
      if (!kind.mag || relaties === undefined) return kind;
      if (rij.vestiging === null) return ja('Een betrokken school leest wat ouders en leerling deden.');
      return rij.voorOuders && isVoorVolgendeSchool(rij) && isGedeeldOp(actor, relaties, dag)
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.', DOSSIERBRON.hergebruik)
        : nee('niet-gedeeld', 'Wat een andere school deed, leest deze school pas als de ouders dat goedvinden.');
    }
    case 'ouder':
    case 'leerling':
      if (relaties === undefined) return ANDER;
      if (actor.rol === 'leerling' && !isVoorLeerling(rij, actor))
        return nee(
          'van-ouders',
          'Wat ouders antwoordden, en een aanvraag die nog loopt, is tot achttien jaar van ouders en school.',
        );
      return rij.voorOuders
        ? magKindZien(actor, relaties, dag)
        : nee('werknotitie', 'Overleg binnen de school is voor de school zelf.', DOSSIERBRON.inzage);
    case 'directie':
    case 'consulent':
    case 'tlv':
      return relaties === undefined && rij.swv !== null && rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband leest wat er met de eigen instellingen gebeurde.')
        : ANDER;
    default:
      return ANDER;
  }
}

/** AAN-13: who sees that this term runs. bestuurVanSchool: the board of that school on this day. Board and SWV get no pupil with it. */
export function magTermijnZien(
  actor: Actor,
  rij: Termijnrij,
  bestuurVanSchool: string | undefined,
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return isEigen(actor, rij.vestiging)
        ? ja('Een school bewaakt de eigen termijnen.')
        : nee('andere-school', 'Termijnen van een andere school zijn voor die school.');
    case 'ouder':
    case 'systeem':
      return magKindZien(actor, relaties, dag);
    case 'bestuur':
      return bestuurVanSchool !== undefined && bestuurVanSchool === actor.organisatie
        ? ja('Het bestuur ziet de termijnen van de eigen scholen, zonder leerling.')
        : nee('ander-bestuur', 'Termijnen van een ander bestuur zijn voor dat bestuur.');
    case 'directie':
    case 'consulent':
    case 'tlv':
      if (rij.soort.startsWith('medisch-') || rij.soort === 'oordeel-gpo')
        return nee('van-school', 'Medisch handelen en een verschil met ouders gaan het samenwerkingsverband niet aan.');
      return rij.swv === actor.organisatie
        ? ja('Het samenwerkingsverband ziet de termijnen in de eigen regio, zonder leerling.')
        : nee('ander-swv', 'Termijnen in een andere regio zijn voor het samenwerkingsverband daar.');
    default:
      return ANDER;
  }
}

/** Who reads this mail: the one it went to. */
export function magBerichtZien(actor: Actor, rij: { readonly aanPersoon: string | null }): Uitkomst<string> {
  if (actor.rol === 'systeem') return OPMAAT;
  return actor.persoon !== '' && rij.aanPersoon === actor.persoon
    ? ja('Ieder leest de eigen berichten.')
    : nee('bericht-ander', 'Een bericht is voor wie het kreeg.');
}
