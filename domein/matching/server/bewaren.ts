import { Type } from 'typebox';
import { v7 as uuid } from 'uuid';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { IdVorm, LeerlingPad } from '../../vormen.ts';
import {
  type Aanleiding,
  BewaardeMatchVorm,
  MatchBewaarVorm,
  MatchLijstVorm,
  MatchPad,
  type MatchUitkomstAntwoord,
} from '../contract.ts';
import { alsAntwoord } from './antwoord.ts';
import { isZichtbaar, vindMatch, vindMatches, voegMatchToe } from './opslag.ts';
import { maakMatch } from './rekenen.ts';

const WAAROVER = {
  aanmelding: 'bij de aanmelding',
  mutatie: 'omdat de behoefte veranderde',
  orientatie: 'om te kijken wat er mogelijk is',
} as const satisfies Record<Aanleiding, string>;

export const bewaarMatch = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/matches',
  actie: 'matching.bewaren',
  samenvatting: 'Rekent de match opnieuw uit en bewaart hem in het dossier, met invoer, criteria en profielen (MAT-4)',
  doel: 'Onderbouwen welke plek past',
  log: 'schrijven',
  status: 201,
  rollen: ['ib', 'schoolleider'],
  geweigerd: {
    zin: 'Een intern begeleider of schoolleider van een betrokken school bewaart een match. Ouders lezen wat bewaard is.',
    regel: 'MAT-4',
    artikel: 'informatiehuishouding passend onderwijs, 4.1',
  },
  schema: { params: LeerlingPad, body: MatchBewaarVorm, antwoord: Type.Object({ id: IdVorm }) },
  voerUit: async (context, { params: { leerling }, body }) => {
    const { tx, actor, nu, vandaag } = context;
    const { aanleiding, ...vraag } = body;
    const match = await maakMatch(context, leerling, vraag);
    const uitkomst = alsAntwoord(match, body.aantal ?? 25, vandaag);
    const id = uuid();
    const { swv } = match.gegevens;
    const vestiging = actor.organisatie ?? '';
    const invoer = { vraag: match.vraag, blik: match.blik };
    await voegMatchToe(tx, {
      id,
      leerling,
      swv,
      vestiging,
      aanleiding,
      invoer,
      criteria: match.geldend,
      uitkomst,
      moment: nu,
      door: actor.persoon,
      doorNaam: actor.naam,
    });
    await context.legVast({
      soort: 'match.bewaard',
      swv,
      vestiging,
      leerling,
      onderwerp: id,
      voorOuders: true,
      tekst: zinOver(uitkomst, aanleiding),
      gegevens: { match: id, aanleiding },
    });
    context.verwerkt({ leerling, onderwerp: id });
    return { id };
  },
});

export const toonMatches = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/matches',
  actie: 'matching.bewaard-lijst',
  samenvatting: 'De bewaarde matches van deze leerling, de nieuwste eerst',
  doel: 'Onderbouwen welke plek past',
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'ouder'],
  schema: { params: LeerlingPad, antwoord: MatchLijstVorm },
  voerUit: async ({ tx, verwerkt }, { params: { leerling } }) => {
    if (!(await isZichtbaar(tx, leerling))) nietGevonden();
    verwerkt({ leerling });
    return { matches: await vindMatches(tx, leerling) };
  },
});

export const toonMatch = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/matches/:match',
  actie: 'matching.bewaard-een',
  samenvatting: 'Een bewaarde match, zoals hij toen was',
  doel: 'Onderbouwen welke plek past',
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'ouder'],
  schema: { params: MatchPad, antwoord: BewaardeMatchVorm },
  voerUit: async ({ tx, verwerkt }, { params }) => {
    const match = (await vindMatch(tx, params.leerling, params.match)) ?? nietGevonden();
    verwerkt({ leerling: params.leerling, onderwerp: match.id });
    return match;
  },
});

function zinOver({ telling, criteria }: MatchUitkomstAntwoord, aanleiding: Aanleiding): string {
  const passend = telling.goed + telling.voldoende;
  const scholen =
    passend === 1
      ? '1 school past'
      : `${passend === 0 ? 'geen enkele school' : `${passend} scholen`} ${passend === 0 ? 'past' : 'passen'}`;
  return `Match bewaard ${WAAROVER[aanleiding]}: ${scholen} goed of voldoende (criteria ${criteria.versie}).`;
}
