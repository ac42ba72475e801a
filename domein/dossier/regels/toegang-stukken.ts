import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { DOSSIERBRON } from './bronnen.ts';
import { ANDER, isEigen, isGedeeldOp, isSchool, ja, nee, type Relaties } from './toegang-feiten.ts';
import { magKindZien } from './toegang-rijen.ts';

export interface Notitierij {
  readonly vestiging: string;
  readonly soort: string;
}
export interface Documentrij {
  /** Empty when parents or the pupil added it. */
  readonly vestiging: string | null;
  readonly soort: string;
  readonly voorOuders: boolean;
  readonly door: string;
}
/** Who says to write it: in whose name, in which role. */
export interface Ondertekening {
  readonly door: string;
  readonly doorRol: string;
}

/** TOE-3, AAN-12: who reads this note. */
export function magNotitieZien(actor: Actor, rij: Notitierij, relaties: Relaties, dag: Datum): Uitkomst<string> {
  const kind = magKindZien(actor, relaties, dag);
  if (!kind.mag) return kind;
  const eigen = isEigen(actor, rij.vestiging);
  if (isSchool(actor) && eigen) return ja('De intern begeleider en de schoolleider lezen wat de eigen school schreef.');
  if (rij.soort === 'werknotitie')
    return nee('werknotitie', 'Werknotities blijven bij de intern begeleider en de schoolleider van de eigen school.');
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      return isGedeeldOp(actor, relaties, dag)
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.', DOSSIERBRON.hergebruik)
        : nee(
            'niet-gedeeld',
            'Wat een andere school schreef, leest deze school pas als de ouders dat goedvinden.',
            DOSSIERBRON.hergebruik,
          );
    case 'leraar':
      return eigen
        ? ja('Een leraar leest de verslagen en signalen van de eigen groep.')
        : nee('andere-school', 'Een leraar leest niet wat een andere school schreef.');
    case 'ouder':
      return kind;
    default:
      return nee('niet-voor-leerling', 'Een leerling leest notities samen met de ouders of de school.');
  }
}

/** TOE-3, AAN-12, DOS-8: who reads this document. */
export function magDocumentZien(actor: Actor, rij: Documentrij, relaties: Relaties, dag: Datum): Uitkomst<string> {
  const kind = magKindZien(actor, relaties, dag);
  if (!kind.mag) return kind;
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      if (rij.vestiging === null || isEigen(actor, rij.vestiging))
        return ja('Een school leest wat zij zelf toevoegde en wat ouders en leerling toevoegden.');
      return rij.voorOuders && isGedeeldOp(actor, relaties, dag)
        ? ja('De ouders vonden goed dat deze school het bestaande dossier gebruikt.', DOSSIERBRON.hergebruik)
        : nee(
            'niet-gedeeld',
            'Documenten van een andere school leest deze school pas als de ouders dat goedvinden.',
            DOSSIERBRON.hergebruik,
          );
    case 'ouder':
      return rij.voorOuders ? kind : nee('werkdocument', 'Werkdocumenten zijn voor de school zelf.');
    case 'leerling':
      return rij.door === actor.persoon
        ? ja('Een leerling leest terug wat die zelf toevoegde.', DOSSIERBRON.inzage)
        : nee('niet-voor-leerling', 'Een leerling leest documenten samen met de ouders of de school.');
    default:
      return nee('niet-nodig', 'Documenten zijn niet nodig voor het werk in de groep.');
  }
}

/** BEH-5, TOE-3: who may add this note. */
export function magNotitieToevoegen(
  actor: Actor,
  rij: Notitierij & Ondertekening,
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  const wie = magOndertekenen(actor, rij);
  if (!wie.mag) return wie;
  if (!isEigen(actor, rij.vestiging)) return nee('andere-school', 'Niemand schrijft voor een andere school.');
  if (isSchool(actor) || (actor.rol === 'leraar' && rij.soort === 'signaal')) return magKindZien(actor, relaties, dag);
  return nee('notitiesoort', 'Een leraar schrijft een signaal; de andere notities schrijft de intern begeleider.');
}

/** DOS-8, BEH-3: who may add this document. */
export function magDocumentToevoegen(
  actor: Actor,
  rij: Documentrij & Ondertekening,
  relaties: Relaties,
  dag: Datum,
): Uitkomst<string> {
  const wie = magOndertekenen(actor, rij);
  const kind = magKindZien(actor, relaties, dag);
  if (!wie.mag || !kind.mag) return wie.mag ? kind : wie;
  switch (actor.rol) {
    case 'ib':
    case 'schoolleider':
      if (!isEigen(actor, rij.vestiging)) return nee('andere-school', 'Niemand schrijft voor een andere school.');
      return rij.voorOuders || rij.soort === 'overig'
        ? kind
        : nee('ouders-lezen-mee', 'Alleen een werkdocument kan voor de school blijven.', DOSSIERBRON.werkdocument);
    case 'ouder':
    case 'leerling':
      if (rij.vestiging !== null || !rij.voorOuders)
        return nee('niet-van-school', 'Wat ouders en leerling toevoegen, lezen alle betrokkenen.');
      return actor.rol === 'ouder' || rij.soort === 'tekening_of_opname'
        ? kind
        : nee('documentsoort-leerling', 'Een leerling voegt een tekening of opname toe.', DOSSIERBRON.tekening);
    default:
      return ANDER;
  }
}

/** Nobody writes in the name or the role of another. */
function magOndertekenen(actor: Actor, rij: Ondertekening): Uitkomst<string> {
  return actor.persoon !== '' && rij.door === actor.persoon && rij.doorRol === actor.rol
    ? ja('Wie schrijft, schrijft onder de eigen naam.')
    : nee('andermans-naam', 'Niemand schrijft onder de naam of in de rol van een ander.');
}
