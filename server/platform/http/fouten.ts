import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { type Probleem, probleem, Weigering } from './probleem.ts';

/** More would make the answer larger than the question that was wrong. */
const MEESTE_REDENEN = 20;
export const ONBEWAARBAAR = 'De tekst bevat een teken dat Opmaat niet kan bewaren.';

/** Turns every error into problem+json (RFC 9457). The cause goes to the log; a person's data go nowhere. */
export function vangFoutenOp(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((fout, verzoek, antwoord) => {
    const gevonden = vertaal(fout);
    if (gevonden.status >= 500)
      verzoek.log.error({ soort: fout.name, code: fout.code, stapel: stapelZonderGegevens(fout) }, 'storing');
    antwoordMetProbleem(antwoord, gevonden);
  });
  app.setNotFoundHandler((_verzoek, antwoord) => {
    antwoordMetProbleem(antwoord, probleem('niet-gevonden'));
  });
}

/** Sends this problem as problem+json; nobody keeps a copy. */
export function antwoordMetProbleem(antwoord: FastifyReply, wat: Probleem): void {
  antwoord
    .status(wat.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(wat);
}

function vertaal(fout: FastifyError): Probleem {
  if (fout instanceof Weigering) return fout.probleem;
  if (fout.validation) return probleem('ongeldig', { redenen: fout.validation.slice(0, MEESTE_REDENEN).map(alsReden) });
  if (fout.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return probleem('te-groot', { detail: 'Het verzoek is te groot.' });
  if (fout.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return probleem('onleesbaar', { detail: 'Stuur JSON (application/json).' });
  if (fout.statusCode === 429) return probleem('te-vaak');
  if (fout.statusCode !== undefined && fout.statusCode >= 400 && fout.statusCode < 500) return probleem('onleesbaar');
  switch (fout.code) {
    case '42501':
      return probleem('niet-gevonden'); // row security refused the write
    case '23505':
    case '23P01': // two periods over each other, such as two suspensions
      return probleem('bestaat-al');
    case '22021':
    case '22P05':
      return probleem('ongeldig', { detail: ONBEWAARBAAR });
    default:
      return probleem('storing');
  }
}

type Validatiefout = NonNullable<FastifyError['validation']>[number];

function alsReden({ keyword, instancePath, params }: Validatiefout): Reden {
  const ontbreekt = keyword === 'required' ? `/${String(params.missingProperty)}` : '';
  const veld = `${instancePath}${ontbreekt}`.slice(1).replaceAll('/', '.');
  return {
    code: `vorm-${keyword}`,
    zin: zin(keyword, params),
    bron: { regel: 'UIT-3', artikel: 'API van Opmaat' },
    ...(veld && { veld }),
  };
}

function zin(keyword: string, params: Record<string, unknown>): string {
  switch (keyword) {
    case 'required':
      return 'Vul dit in.';
    case 'minLength':
      return 'Vul dit in.';
    case 'maxLength':
      return `Dit is te lang: hier passen ${params.limit} tekens.`;
    case 'minItems':
      return `Kies er minstens ${params.limit}.`;
    case 'maxItems':
      return `Dit zijn er te veel: hier passen er ${params.limit}.`;
    case 'minimum':
      return `Dit getal is te klein: vul ${params.limit} of meer in.`;
    case 'maximum':
      return `Dit getal is te groot: vul ${params.limit} of minder in.`;
    case 'exclusiveMinimum':
      return `Dit getal is te klein: vul meer dan ${params.limit} in.`;
    case 'uniqueItems':
      return 'Hier staat iets twee keer.';
    case 'format':
      return params.format === 'date'
        ? 'Deze datum kan niet kloppen. Schrijf hem als 31-12-2026.'
        : 'Dit is niet goed geschreven.';
    case 'pattern':
      return 'Dit is niet goed geschreven.';
    case 'enum':
    case 'const':
    case 'anyOf':
      return 'Kies een van de mogelijkheden.';
    case 'additionalProperties':
      return `Dit veld kent Opmaat hier niet: ${String(params.additionalProperty)}.`;
    case 'type':
      return params.type === 'integer' ? 'Vul een heel getal in.' : 'Dit is niet goed ingevuld.';
    default:
      return 'Dit is niet goed ingevuld.';
  }
}

/** Where it happened, not with which values: messages of the database can hold what a person typed. */
function stapelZonderGegevens(fout: Error): string[] {
  return (fout.stack ?? '')
    .split('\n')
    .filter((regel) => regel.trimStart().startsWith('at '))
    .slice(0, 12);
}
