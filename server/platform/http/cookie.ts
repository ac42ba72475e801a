import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cookie } from './route.ts';

/** Gives this browser a cookie that scripts cannot read, that other sites cannot have sent along with a change, and behind TLS only by TLS. */
export function zetCookie(
  verzoek: FastifyRequest,
  antwoord: FastifyReply,
  { naam, waarde, seconden }: Cookie,
  pad = '/',
): void {
  antwoord.setCookie(naam, waarde, {
    path: pad,
    httpOnly: true,
    sameSite: 'lax',
    // Behind a proxy that we were not told about the request looks like plain http; the address of the installation says better.
    secure: verzoek.protocol === 'https' || (process.env.OPMAAT_ADRES?.startsWith('https://') ?? false),
    maxAge: seconden,
  });
}
