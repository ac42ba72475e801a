import type { FastifyInstance, FastifyRequest } from 'fastify';
import { maakVerbinding } from '../../domein/toegang/server/aanbieder-verbinding.ts';
import { type Aanbieder, leesAanbieders } from '../../domein/toegang/server/aanbieders.ts';
import { bedienInloggen } from '../../domein/toegang/server/inlogroutes.ts';
import type { Databank } from '../platform/databank/verbinding.ts';
import type { Inlogweg, Omgeving } from '../platform/http/route.ts';

/** The ways to log in of this installation. */
export interface Inlogwegen {
  readonly wegen: readonly Inlogweg[];
  readonly bedien: (app: FastifyInstance, omgeving: Omgeving) => Promise<void>;
}

/** The addresses of this machine by which a browser on it can reach a server on this port. */
function eigenAdressen(poort: number): readonly [string, ...string[]] {
  return [`http://localhost:${poort}`, `http://127.0.0.1:${poort}`, `http://[::1]:${poort}`];
}

/** Reads the providers of OPMAAT_AANBIEDERS and, outside production, adds the one for trying out. Throws an OpstartFout in Dutch. */
export async function maakInlogwegen(
  databank: Databank,
  poort: number,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Inlogwegen> {
  const vast = env.OPMAAT_ADRES?.replace(/\/+$/, '') || undefined;
  const adressen = vast === undefined ? eigenAdressen(poort) : ([vast, ...eigenAdressen(poort)] as const);
  const ingesteld = leesAanbieders(env);
  const proef =
    process.env.NODE_ENV === 'production'
      ? undefined
      : await (await import('./proefaanbieder.ts')).maakProefaanbieder(databank, adressen);
  const aanbieders: readonly Aanbieder[] = [...ingesteld, ...(proef ? [proef.aanbieder] : [])];
  const verbindingen = new Map(aanbieders.map((aanbieder) => [aanbieder.sleutel, maakVerbinding(aanbieder)]));
  return {
    wegen: aanbieders.map(({ sleutel, naam, rollen }) => ({ sleutel, naam, rollen })),
    bedien: async (app, omgeving) => {
      await proef?.bedien(app);
      await bedienInloggen(app, omgeving, { verbindingen, adresVan: (verzoek) => adresVan(verzoek, adressen) });
    },
  };
}

/** Where this browser sees Opmaat: one of the addresses that are known to be ours, whatever the request says of itself. */
function adresVan(verzoek: FastifyRequest, adressen: readonly [string, ...string[]]): string {
  const gezegd = `${verzoek.protocol}://${verzoek.host}`;
  return adressen.find((adres) => adres === gezegd) ?? adressen[0];
}
