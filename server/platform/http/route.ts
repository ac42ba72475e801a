import type { Static, TSchema } from 'typebox';
import type { Actor, Rol } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../databank/als-actor.ts';
import type { Databank } from '../databank/verbinding.ts';
import type { Gebeurtenis } from '../gebeurtenis.ts';

/** Whose data were read or written by this request. */
export interface Verwerkt {
  readonly leerling?: string;
  readonly leerlingen?: readonly string[];
  readonly onderwerp?: string;
}

/** What an action works with: one transaction as this actor, the time, and the two things that it must tell. */
export interface Context {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly vandaag: Datum;
  /** Now, as an ISO instant in UTC. */
  readonly nu: string;
  /** Says whose data this request read or wrote; goes into the reading log in the same transaction (TOE-4). */
  readonly verwerkt: (wat: Verwerkt) => void;
  /** Records what happened, for the timeline and for other capabilities, in the same transaction. */
  readonly legVast: (gebeurtenis: Gebeurtenis) => Promise<void>;
}

/** A body that is no JSON: a page, a PDF, a document. */
export interface Bestandsantwoord {
  readonly mediatype: string;
  readonly inhoud: Buffer | string;
  /** When given, the browser saves it under this name. */
  readonly bestandsnaam?: string;
}

export interface Upload {
  readonly naam: string;
  readonly inhoud: Buffer;
  readonly velden: Readonly<Record<string, string>>;
}

export interface Cookie {
  readonly naam: string;
  readonly waarde: string;
  /** Seconds to live; 0 removes it. */
  readonly seconden: number;
}

export interface Schemas {
  readonly params?: TSchema;
  readonly zoek?: TSchema;
  readonly body?: TSchema;
  readonly antwoord?: TSchema;
}
/** A provider that one can log in with, as far as all of the server may know it. */
export interface Inlogweg {
  readonly sleutel: string;
  readonly naam: string;
  /** Roles that one may work in after logging in here; undefined: all. */
  readonly rollen: readonly Rol[] | undefined;
}

/** What the server knows of itself. */
export interface Huis {
  readonly routes: readonly Route[];
  readonly inlogwegen: readonly Inlogweg[];
}
type Waarde<S> = S extends TSchema ? Static<S> : undefined;

export interface Invoer<S extends Schemas> {
  readonly params: Waarde<S['params']>;
  readonly zoek: Waarde<S['zoek']>;
  readonly body: Waarde<S['body']>;
  readonly upload: Upload | undefined;
  /** For the routes about sessions: the session key of this browser, and how to give it a new one. */
  readonly huis: Huis;
  readonly sessie: { readonly sleutel: Buffer | undefined; readonly zetCookie: (cookie: Cookie) => void };
}

/**
 * One route = one action of one capability. Nothing is optional that decides about access: who (rollen), what (actie), why
 * (doel) and what goes into the reading log (log) stand on the line itself.
 */
export interface Route<S extends Schemas = Schemas> {
  readonly methode: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below /api/v1, in the style of Fastify: `/aanmeldingen/:id/besluit`. */
  readonly pad: string;
  /** `capability.handeling`, for example `aanmelding.besluiten`. */
  readonly actie: `${string}.${string}`;
  /** What it does, in one Dutch line; heads the page of the API. */
  readonly samenvatting: string;
  /** Why personal data are processed here (AVG art. 5), in Dutch; shown to parents beside each reading. */
  readonly doel: string;
  /** `lezen`, `schrijven`, or `geen` for routes without personal data of pupils. */
  readonly log: 'lezen' | 'schrijven' | 'geen';
  /** Who may try; which records they reach is decided by row security and the rules. `openbaar`: also without login. */
  readonly rollen: readonly (Rol | 'openbaar')[] | 'iedereen-ingelogd';
  /** Whose data are reached, in Dutch, where the role alone does not say it: `over de eigen uitnodiging`. For the list of permissions. */
  readonly voorwaarde?: string;
  /** A transaction that belongs to nobody yet, for logging in and out. */
  readonly poort?: true;
  /** Tighter than the general limit on requests per address and minute, where one guesses a code; only where that limit is on. */
  readonly perMinuut?: number;
  /** Takes one uploaded file (multipart/form-data) instead of JSON. */
  readonly bestand?: { readonly maximaal: number };
  /** What to say when the role may not; the rule that says who may. */
  readonly geweigerd?: { readonly zin: string; readonly regel: string; readonly artikel: string };
  readonly schema: S;
  readonly status?: 200 | 201 | 204;
  readonly voerUit: (context: Context, invoer: Invoer<S>) => Promise<Waarde<S['antwoord']> | Bestandsantwoord>;
}

/** Declares a route; exists so that types of input and answer follow from the schemas. */
export function route<const S extends Schemas>(r: Route<S>): Route {
  return r as unknown as Route;
}

/** What the platform needs to serve routes. */
export interface Omgeving {
  readonly databank: Databank;
  /** The clock: now as ISO instant in UTC. Tests give their own. */
  readonly nu: () => string;
  /** Those who act upon an event, in the same transaction. */
  readonly abonnementen: readonly Abonnement[];
  /** The providers that one can log in with; none when absent. */
  readonly inlogwegen?: readonly Inlogweg[];
}

/** What another capability does upon an event, in the same transaction. Throws to refuse the whole. */
export interface Abonnement {
  readonly soort: string;
  readonly werk: (context: Omit<Context, 'verwerkt'>, gebeurtenis: Gebeurtenis) => Promise<void>;
}
