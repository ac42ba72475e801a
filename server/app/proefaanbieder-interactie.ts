import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { ROLNAAM, type Rol } from '../../kern/actor/actor.ts';
import type { Databank } from '../platform/databank/verbinding.ts';
import { vindAccounts, vindPersoonVan } from './proefaanbieder-accounts.ts';
import { FOUTPAGINA, KEUZEPAGINA, STIJL, STIJLADRES } from './proefaanbieder-pagina.ts';

interface Adres {
  Params: { uid: string };
  Querystring: { account?: string; nee?: string };
}

/**
 * Where the provider asks who somebody is: an account that Opmaat named is taken at once, otherwise one chooses. Links, not a form:
 * after a form a browser may go to no other address than our own.
 */
export function bedienInteractie(deel: FastifyInstance, provider: Provider, databank: Databank, pad: string): void {
  deel.get(STIJLADRES, { schema: { hide: true } }, (_verzoek, antwoord) => antwoord.type('text/css').send(STIJL));
  deel.get<Adres>(`${pad}/interactie/:uid`, { schema: { hide: true } }, async (verzoek, antwoord) => {
    const { raw } = verzoek;
    const vraag = await provider.interactionDetails(raw, antwoord.raw).catch(() => undefined);
    if (vraag === undefined || vraag.uid !== verzoek.params.uid)
      return antwoord.status(400).type('text/html').send(FOUTPAGINA());
    if (verzoek.query.nee !== undefined)
      return rondAf(provider, verzoek, antwoord, { error: 'access_denied', error_description: 'niet ingelogd' });
    const gekozen = verzoek.query.account ?? tekst(vraag.params.login_hint);
    const persoon = gekozen === undefined ? undefined : await vindPersoonVan(databank, gekozen);
    if (persoon === undefined) return toonKeuzes(databank, verzoek, antwoord);
    // The example people always have their second factor with them.
    const acr = tekst(vraag.params.acr_values)?.split(' ')[0];
    return rondAf(provider, verzoek, antwoord, {
      login: { accountId: persoon, amr: ['pwd', 'otp'], ...(acr !== undefined && { acr }) },
    });
  });
}

async function toonKeuzes(
  databank: Databank,
  verzoek: FastifyRequest<Adres>,
  antwoord: FastifyReply,
): Promise<FastifyReply> {
  const hier = verzoek.url.split('?')[0] ?? '';
  const keuzes = (await vindAccounts(databank)).map(({ rolvervulling, rol, ...rest }) => ({
    ...rest,
    rolnaam: ROLNAAM[rol as Rol],
    adres: `${hier}?account=${rolvervulling}`,
  }));
  return antwoord
    .type('text/html')
    .header('cache-control', 'no-store')
    .send(KEUZEPAGINA(keuzes, `${hier}?nee`));
}

async function rondAf(
  provider: Provider,
  verzoek: FastifyRequest<Adres>,
  antwoord: FastifyReply,
  uitslag: Parameters<Provider['interactionResult']>[2],
): Promise<FastifyReply> {
  const adres = await provider.interactionResult(verzoek.raw, antwoord.raw, uitslag, {
    mergeWithLastSubmission: false,
  });
  return antwoord.redirect(adres, 303);
}

function tekst(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}
