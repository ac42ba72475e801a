import '@fastify/rate-limit';
import '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { datumInNederland } from '../../../kern/tijd/datum.ts';
import { alsActor, POORT, type Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Omgeving } from '../../../server/platform/http/route.ts';
import { VAN_ELDERS } from '../../../server/platform/http/van-elders.ts';
import { Onbereikbaar, type Verbinding } from './aanbieder-verbinding.ts';
import { type Afmelding, leesAfmelding } from './afmelding.ts';

const PER_MINUUT = 600;
const LANGSTE_TOKEN = 10_000;

/** Where a provider says that somebody logged out there: the sessions here end too (OpenID Connect Back-Channel Logout). */
export function ontvangAfmelding(
  deel: FastifyInstance,
  omgeving: Omgeving,
  verbindingen: ReadonlyMap<string, Verbinding>,
): void {
  deel.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 20_000 },
    (_verzoek, tekst, klaar) => klaar(null, Object.fromEntries(new URLSearchParams(String(tekst)))),
  );
  deel.post<{ Params: { aanbieder: string }; Body: { logout_token?: string } | undefined }>(
    '/api/v1/afmelding/:aanbieder',
    { schema: { hide: true }, config: { ...VAN_ELDERS, rateLimit: { max: PER_MINUUT, timeWindow: '1 minute' } } },
    async (verzoek, antwoord) => {
      antwoord.header('cache-control', 'no-store');
      const verbinding = verbindingen.get(verzoek.params.aanbieder);
      const token = verzoek.body?.logout_token;
      const weiger = () => antwoord.status(400).send({ error: 'invalid_request' });
      if (verbinding === undefined || typeof token !== 'string' || token.length > LANGSTE_TOKEN) return weiger();
      const nu = omgeving.nu();
      try {
        const afmelding = await leesAfmelding(verbinding, token, nu);
        if (afmelding === undefined) return weiger();
        const gelukt = await alsActor(omgeving.databank, POORT, datumInNederland(nu), (tx) =>
          beeindigSessies(tx, nu, verbinding.aanbieder.sleutel, afmelding),
        );
        return gelukt ? antwoord.status(200).send() : weiger();
      } catch (oorzaak) {
        // The provider tries again when it hears that this is not its fault.
        if (oorzaak instanceof Onbereikbaar) return antwoord.status(503).send({ error: 'temporarily_unavailable' });
        throw oorzaak;
      }
    },
  );
}

/** Ends what the message names; false when the same message came before. */
async function beeindigSessies(
  tx: Tx,
  nu: string,
  aanbieder: string,
  { kenmerk, onderwerp, sessie }: Afmelding,
): Promise<boolean> {
  const gisteren = new Date(Date.parse(nu) - 86_400_000).toISOString();
  await tx.deleteFrom('afmelding').where('ontvangen_op', '<', gisteren).execute();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('afmelding')
    .values({ aanbieder, kenmerk, ontvangen_op: nu })
    .onConflict((botsing) => botsing.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  let vraag = tx
    .updateTable('sessie')
    .set({ ingetrokken_op: nu })
    .where('aanbieder', '=', aanbieder)
    .where('ingetrokken_op', 'is', null);
  if (sessie !== undefined) vraag = vraag.where('sessie_bij_aanbieder', '=', sessie);
  if (onderwerp !== undefined) vraag = vraag.where('onderwerp', '=', onderwerp);
  await vraag.execute();
  return true;
}
