import type { Datum } from '../../../kern/tijd/datum.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import { eis, weiger } from '../../../server/platform/http/probleem.ts';
import { beoordeelAntwoord, redenDicht } from '../regels/antwoorden.ts';
import { TOESTEMMINGBRON } from '../regels/bronnen.ts';
import { DOELEN } from '../regels/doelen.ts';
import { beoordeelVraag, type Vraag } from '../regels/vragen.ts';
import { schrijfAntwoord } from './antwoord-schrijven.ts';
import { type Doe, meld } from './gevolgen.ts';
import { vindScholen, vindToestemmingen, wachtOpAnderen } from './opslag.ts';
import { voegToestemmingToe } from './opslag-schrijven.ts';
import { schrijfAanBeslissers } from './post.ts';
import { type Stuk, vindStuk } from './stuk.ts';

/** A question with where it belongs. */
export interface TeStellen {
  readonly id: string;
  readonly leerling: { readonly id: string; readonly swv: string };
  readonly vestiging: string | null;
  readonly vraag: Vraag;
  /** The actor is a parent who gives it at the same time. Has no effect when another decides (a pupil of 16). */
  readonly ikGeef: boolean;
}

/** TOE-1: asks for consent, or gives it of own accord; who decides and did not answer gets a mail. Throws the reasons of the rule. */
export async function stelVraag(doe: Doe, { id, leerling, vestiging, vraag, ikGeef }: TeStellen): Promise<void> {
  const { tx, actor, nu, vandaag } = doe;
  await wachtOpAnderen(tx, leerling.id);
  const lopend = (await vindToestemmingen(tx, leerling.id)).filter(
    (ander) => ander.vestiging === vestiging && redenDicht(ander, vandaag) === undefined,
  );
  const partij = await bepaalPartij(doe, leerling.id, vestiging, vraag);
  const goed = eis(beoordeelVraag({ ...vraag, partij }, lopend, vandaag));
  const { allenNodig } = DOELEN[goed.doel];
  await voegToestemmingToe(tx, {
    ...goed,
    id,
    leerling: leerling.id,
    swv: leerling.swv,
    vestiging,
    allenNodig,
    actor,
    nu,
    vandaag,
  });
  const stuk = (await vindStuk(tx, id, vandaag)) ?? onzichtbaar();
  await meld(doe, stuk.rij, 'gevraagd');
  if (ikGeef) await geefZelf(doe, stuk);
  const teVragen = stuk.beslissers
    .map(({ persoon }) => persoon)
    .filter((persoon) => !ikGeef || persoon !== actor.persoon);
  // One yes is enough: the other parent sees it, and is not asked for anything.
  if (ikGeef && !allenNodig && teVragen.length < stuk.beslissers.length) return;
  await alsSysteem(tx, actor, () => schrijfAanBeslissers(tx, nu, stuk.rij, teVragen, 'vraag'));
}

/** The actor's own yes, when the actor decides and it changes something. */
export async function geefZelf(doe: Doe, stuk: Stuk): Promise<void> {
  const { actor, vandaag } = doe;
  const als = actor.rol === 'leerling' ? 'leerling' : 'ouder';
  const feiten = { gevraagd: stuk.rij, antwoorden: stuk.antwoorden, beslissers: stuk.beslissers };
  const oordeel = beoordeelAntwoord({ persoon: actor.persoon, als }, 'gegeven', feiten, vandaag);
  if (!oordeel.mag) return;
  await schrijfAntwoord(doe, stuk, {
    ...oordeel.waarde,
    persoon: actor.persoon,
    persoonNaam: actor.naam,
    als,
    weg: 'opmaat',
    dag: vandaag,
    document: null,
    toelichting: '',
  });
}

/** For reuse of the dossier the party is the school itself. A school that does not work with the dossier cannot be chosen. */
async function bepaalPartij(
  { tx, vandaag }: Doe,
  leerling: string,
  vestiging: string | null,
  { doel, partij }: Vraag,
): Promise<string> {
  const school = vestiging === null ? undefined : await vindSchool(tx, leerling, vestiging, vandaag);
  if (vestiging !== null && school === undefined)
    weiger([
      {
        code: 'school-niet-betrokken',
        veld: 'vestiging',
        bron: TOESTEMMINGBRON.vraag,
        zin: 'Deze school werkt niet met dit dossier. Kies een school waar uw kind zit of is aangemeld.',
      },
    ]);
  if (doel !== 'hergebruik_dossier') return partij;
  return (
    school ??
    weiger([
      {
        code: 'school-kiezen',
        veld: 'vestiging',
        bron: TOESTEMMINGBRON.hergebruik,
        zin: 'Kies welke school het bestaande dossier mag lezen.',
      },
    ])
  );
}

async function vindSchool(
  tx: Doe['tx'],
  leerling: string,
  vestiging: string,
  vandaag: Datum,
): Promise<string | undefined> {
  return (await vindScholen(tx, leerling, vandaag)).find((school) => school.vestiging === vestiging)?.naam;
}

function onzichtbaar(): never {
  throw new Error('Een toestemming die net is gevraagd, is niet te lezen');
}
