import { randomBytes } from 'node:crypto';
import '@fastify/rate-limit';
import '@fastify/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Datum, datumInNederland } from '../../../kern/tijd/datum.ts';
import { alsActor, POORT } from '../../../server/platform/databank/als-actor.ts';
import { sessiesleutel } from '../../../server/platform/http/bedien.ts';
import { zetCookie } from '../../../server/platform/http/cookie.ts';
import type { Omgeving } from '../../../server/platform/http/route.ts';
import { beschrijfApparaat } from '../regels/apparaat.ts';
import type { Inlogfoutcode } from '../regels/inlogfouten.ts';
import { kiesBeginrol } from '../regels/rolkeuze.ts';
import { veiligPad } from '../regels/terug.ts';
import { Onbereikbaar, type Verbinding } from './aanbieder-verbinding.ts';
import { PROEF } from './aanbieders.ts';
import { ontvangAfmelding } from './afmelding-route.ts';
import { inlogadres, nieuweToestand, rondInlogAf, uitlogadres } from './inloggen-oidc.ts';
import { vindOfKoppel } from './koppelen.ts';
import { bewaarPoging, hash, neemPoging, POGING_MINUTEN } from './poging-opslag.ts';
import {
  beginSessie,
  ruimSessiesOp,
  trekSessieIn,
  vindBeeindigde,
  vindRollen,
  vraagtTweedeFactor,
} from './sessie-opslag.ts';

/** What logging in needs beside the database. */
export interface Inlogdienst {
  readonly verbindingen: ReadonlyMap<string, Verbinding>;
  /** The address at which this person reaches Opmaat, without slash at the end. */
  readonly adresVan: (verzoek: FastifyRequest) => string;
}

/** Per address and minute. A whole school can share one address, so it is wide; a machine that guesses notices it. */
const PER_MINUUT = 120;
const PAD = '/api/v1/inloggen';
/** Ids have this form; anything else in an address is ignored. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The addresses that a browser is sent to while logging in and out: no JSON but redirects, and therefore no `route`. They touch no
 * data of pupils. Whatever goes wrong ends at our login screen with a code that it explains.
 */
export async function bedienInloggen(app: FastifyInstance, omgeving: Omgeving, dienst: Inlogdienst): Promise<void> {
  await app.register(async (deel) => {
    deel.setErrorHandler((fout: Error & { probleem?: { status: number } }, verzoek, antwoord) => {
      const teVaak = fout.probleem?.status === 429;
      if (!teVaak) verzoek.log.error({ soort: fout.name }, 'inloggen mislukt');
      return naarBegin(antwoord, teVaak ? 'te-vaak' : 'mislukt');
    });
    const keuzes = { schema: { hide: true }, config: { rateLimit: { max: PER_MINUUT, timeWindow: '1 minute' } } };
    deel.get<Adres>(`${PAD}/:aanbieder`, keuzes, (verzoek, antwoord) => begin(omgeving, dienst, verzoek, antwoord));
    deel.get<Adres>(`${PAD}/:aanbieder/terug`, keuzes, (verzoek, antwoord) =>
      rondAf(omgeving, dienst, verzoek, antwoord),
    );
    deel.get<Adres>('/api/v1/uitloggen/:aanbieder', keuzes, (verzoek, antwoord) =>
      uit(omgeving, dienst, verzoek, antwoord),
    );
  });
  await app.register(async (deel) => ontvangAfmelding(deel, omgeving, dienst.verbindingen));
}

interface Adres {
  Params: { aanbieder: string };
  Querystring: Record<string, unknown>;
}

async function begin(
  omgeving: Omgeving,
  dienst: Inlogdienst,
  verzoek: FastifyRequest<Adres>,
  antwoord: FastifyReply,
): Promise<FastifyReply> {
  const verbinding = dienst.verbindingen.get(verzoek.params.aanbieder);
  if (verbinding === undefined) return naarBegin(antwoord, 'aanbieder');
  const { terug, rol, account } = lees(verzoek);
  const rolvervulling = rol !== undefined && ID.test(rol) ? rol : null;
  const { nu, vandaag } = tijd(omgeving);
  const toestand = nieuweToestand();
  const browser = randomBytes(32).toString('base64url');
  const { aanbieder } = verbinding;
  try {
    const tweedeFactor = await alsActor(omgeving.databank, POORT, vandaag, (tx) =>
      vraagtTweedeFactor(tx, rolvervulling),
    );
    const adres = await inlogadres(verbinding, {
      naar: terugadres(dienst, verzoek),
      toestand,
      tweedeFactor,
      // Only for trying out: to a real provider nothing goes that stood in an address.
      account: aanbieder.sleutel === PROEF ? account?.slice(0, 200) : undefined,
    });
    await alsActor(omgeving.databank, POORT, vandaag, (tx) =>
      bewaarPoging(tx, nu, { aanbieder: aanbieder.sleutel, toestand, browser, terug: veiligPad(terug), rolvervulling }),
    );
    zetCookie(
      verzoek,
      antwoord,
      { naam: pogingcookie(toestand.toestand), waarde: browser, seconden: POGING_MINUTEN * 60 },
      PAD,
    );
    return stuurNaar(antwoord, adres.href);
  } catch (oorzaak) {
    if (!(oorzaak instanceof Onbereikbaar)) throw oorzaak;
    return naarBegin(antwoord, 'onbereikbaar');
  }
}

async function rondAf(
  omgeving: Omgeving,
  dienst: Inlogdienst,
  verzoek: FastifyRequest<Adres>,
  antwoord: FastifyReply,
): Promise<FastifyReply> {
  const verbinding = dienst.verbindingen.get(verzoek.params.aanbieder);
  if (verbinding === undefined) return naarBegin(antwoord, 'aanbieder');
  const { state } = lees(verzoek);
  if (state === undefined) return naarBegin(antwoord, 'verlopen');
  const { nu, vandaag } = tijd(omgeving);
  const cookie = pogingcookie(state);
  const poging = await alsActor(omgeving.databank, POORT, vandaag, (tx) =>
    neemPoging(tx, nu, { toestand: state, aanbieder: verbinding.aanbieder.sleutel, browser: verzoek.cookies[cookie] }),
  );
  if (typeof poging === 'string') return naarBegin(antwoord, poging);
  zetCookie(verzoek, antwoord, { naam: cookie, waarde: '', seconden: 0 }, PAD);
  const terug = new URL(terugadres(dienst, verzoek));
  terug.search = verzoek.url.split('?')[1] ?? '';
  // No transaction is open while the provider is asked: a slow one must not hold the database.
  const inlog = await rondInlogAf(verbinding, terug, { toestand: state, ...poging });
  if (!inlog.gelukt) return naarBegin(antwoord, inlog.fout);
  const { bewezen, uitgever } = inlog;
  const { aanbieder } = verbinding;
  const uitkomst = await alsActor(omgeving.databank, POORT, vandaag, async (tx) => {
    const wie = await vindOfKoppel(tx, { aanbieder, uitgever, bewezen, nu, vandaag });
    if (typeof wie === 'string') return wie;
    const rollen = await vindRollen(tx, wie.persoon, vandaag);
    if (rollen.length === 0) return 'geen-rol';
    const rol = kiesBeginrol(rollen, poging.rolvervulling, {
      tweedeFactor: bewezen.tweedeFactor,
      rollen: aanbieder.rollen,
    });
    // A new key at every login: one that somebody planted beforehand (session fixation) opens nothing.
    const oud = sessiesleutel(verzoek);
    if (oud !== undefined) await trekSessieIn(tx, oud, nu);
    await ruimSessiesOp(tx, nu);
    const nieuw = await beginSessie(tx, nu, {
      persoon: wie.persoon,
      rolvervulling: rol?.rolvervulling ?? null,
      tweede_factor: bewezen.tweedeFactor,
      aanbieder: aanbieder.sleutel,
      onderwerp: bewezen.bijAanbieder,
      sessie_bij_aanbieder: bewezen.sessie ?? null,
      apparaat: beschrijfApparaat(verzoek.headers['user-agent']),
    });
    return { nieuw, gekozen: rol !== undefined };
  });
  if (typeof uitkomst === 'string') return naarBegin(antwoord, uitkomst);
  zetCookie(verzoek, antwoord, uitkomst.nieuw);
  return stuurNaar(antwoord, uitkomst.gekozen ? poging.terug : `/rol?terug=${encodeURIComponent(poging.terug)}`);
}

/**
 * On to the provider, to end the session there as well; without one, or when it is down, to our own beginning. The address names the
 * session that just ended, not who it was of: addresses end up in the logs of proxies.
 */
async function uit(
  omgeving: Omgeving,
  dienst: Inlogdienst,
  verzoek: FastifyRequest<Adres>,
  antwoord: FastifyReply,
): Promise<FastifyReply> {
  const verbinding = dienst.verbindingen.get(verzoek.params.aanbieder);
  const { sessie } = lees(verzoek);
  const wie =
    verbinding && sessie !== undefined && ID.test(sessie)
      ? await alsActor(omgeving.databank, POORT, tijd(omgeving).vandaag, (tx) =>
          vindBeeindigde(tx, sessie, verbinding.aanbieder.sleutel),
        )
      : undefined;
  const adres =
    verbinding && (await uitlogadres(verbinding, `${dienst.adresVan(verzoek)}/`, wie).catch(() => undefined));
  return stuurNaar(antwoord, adres?.href ?? '/');
}

function terugadres(dienst: Inlogdienst, verzoek: FastifyRequest<Adres>): string {
  return `${dienst.adresVan(verzoek)}${PAD}/${verzoek.params.aanbieder}/terug`;
}

/** One cookie per attempt, so that two tabs can log in beside each other. */
function pogingcookie(toestand: string): string {
  return `opmaat_inlog_${hash(toestand).toString('hex').slice(0, 16)}`;
}

function lees(verzoek: FastifyRequest<Adres>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(verzoek.query).filter(([, waarde]) => typeof waarde === 'string')) as Record<
    string,
    string
  >;
}

function tijd(omgeving: Omgeving): { nu: string; vandaag: Datum } {
  const nu = omgeving.nu();
  return { nu, vandaag: datumInNederland(nu) };
}

function naarBegin(antwoord: FastifyReply, fout: Inlogfoutcode): FastifyReply {
  return stuurNaar(antwoord, `/?inlogfout=${fout}`);
}

function stuurNaar(antwoord: FastifyReply, adres: string): FastifyReply {
  return antwoord.header('cache-control', 'no-store').redirect(adres, 302);
}
