import type { Reden } from '../../kern/uitkomst/uitkomst.ts';

/** What the server says when something is not possible (RFC 9457), with our reasons. */
interface Probleem {
  readonly title?: string;
  readonly detail?: string;
  readonly redenen?: readonly Reden[];
  readonly volgnummer?: string;
  readonly naar?: string;
}

interface ApiFoutGegevens {
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number;
  readonly titel: string;
  readonly redenen?: readonly Reden[];
  /** Number of this error in the log, for who asks for help. */
  readonly volgnummer?: string | undefined;
  /** Where to go to take the obstacle away, such as logging in with an extra step. */
  readonly naar?: string | undefined;
}

/** A refused or failed call, with Dutch text for people. */
export class ApiFout extends Error {
  readonly status: number;
  readonly titel: string;
  readonly redenen: readonly Reden[];
  /** Sentence per field of the request. */
  readonly veldfouten: Readonly<Record<string, string>>;
  readonly volgnummer: string | undefined;
  readonly naar: string | undefined;

  constructor(gegevens: ApiFoutGegevens, tekst: string) {
    super(tekst);
    this.name = 'ApiFout';
    this.status = gegevens.status;
    this.titel = gegevens.titel;
    this.redenen = gegevens.redenen ?? [];
    this.volgnummer = gegevens.volgnummer;
    this.naar = gegevens.naar;
    this.veldfouten = Object.fromEntries(
      this.redenen.flatMap((reden) => (reden.veld === undefined ? [] : [[reden.veld, reden.zin] as const])),
    );
  }
}

type Zoekwaarde = string | number | boolean | undefined | null | readonly string[];

export interface Aanroep {
  /** Query parameters; undefined, null and empty text stay out, a list repeats its name. */
  readonly zoek?: Readonly<Record<string, Zoekwaarde>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

const BASIS = '/api/v1';
const AFGEMELD = 'opmaat:afgemeld';

/** Calls `doe` when the server says that nobody is logged in (any more); gives the way to stop listening. */
export function luisterNaarAfgemeld(doe: () => void): () => void {
  afgemeld.addEventListener(AFGEMELD, doe);
  return () => afgemeld.removeEventListener(AFGEMELD, doe);
}

const afgemeld = new EventTarget();

/** The full path of a call, also for an ordinary download link. */
export function apiPad(pad: string, zoek: Aanroep['zoek'] = {}): string {
  const delen = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(zoek)) {
    if (waarde === undefined || waarde === null || waarde === '') continue;
    for (const deel of Array.isArray(waarde) ? waarde : [waarde]) delen.append(naam, String(deel));
  }
  const vraag = delen.toString();
  return `${BASIS}${pad}${vraag && `?${vraag}`}`;
}

async function vraagAan<T>(methode: string, pad: string, inhoud: unknown, aanroep: Aanroep): Promise<T> {
  // A foreign page cannot set this header without our consent: the server refuses calls without it.
  const koppen: Record<string, string> = { accept: 'application/json', 'x-opmaat': 'web' };
  const isFormulier = inhoud instanceof FormData;
  if (inhoud !== undefined && !isFormulier) koppen['content-type'] = 'application/json';
  let antwoord: Response;
  try {
    antwoord = await fetch(apiPad(pad, aanroep.zoek), {
      method: methode,
      headers: koppen,
      credentials: 'same-origin',
      ...(inhoud === undefined ? {} : { body: isFormulier ? inhoud : JSON.stringify(inhoud) }),
      ...(aanroep.signal ? { signal: aanroep.signal } : {}),
    });
  } catch (oorzaak) {
    if (aanroep.signal?.aborted) throw oorzaak;
    throw geenVerbinding();
  }
  if (!antwoord.ok) throw await maakFout(antwoord);
  if (antwoord.status === 204) return undefined as T;
  try {
    return (await antwoord.json()) as T;
  } catch {
    throw geenVerbinding();
  }
}

function geenVerbinding(): ApiFout {
  return new ApiFout(
    { status: 0, titel: 'Geen verbinding' },
    'Wij konden de server niet bereiken. Kijk of u internet heeft en probeer het nog eens. Wat u typte, staat er nog.',
  );
}

async function maakFout(antwoord: Response): Promise<ApiFout> {
  let probleem: Probleem = {};
  if (antwoord.headers.get('content-type')?.includes('json')) {
    probleem = await antwoord.json().then(
      (gelezen: unknown) => (typeof gelezen === 'object' && gelezen !== null ? (gelezen as Probleem) : {}),
      () => ({}),
    );
  }
  const standaard = standaardTekst(antwoord.status);
  const fout = new ApiFout(
    {
      status: antwoord.status,
      titel: probleem.title ?? standaard.titel,
      redenen: probleem.redenen ?? [],
      volgnummer: probleem.volgnummer,
      naar: probleem.naar,
    },
    probleem.detail ?? standaard.tekst,
  );
  if (antwoord.status === 401) afgemeld.dispatchEvent(new Event(AFGEMELD));
  return fout;
}

function standaardTekst(status: number): { readonly titel: string; readonly tekst: string } {
  switch (status) {
    case 401:
      return { titel: 'U bent niet ingelogd', tekst: 'Log opnieuw in. Wat u typte, bewaren wij op dit apparaat.' };
    case 403:
    case 404:
      return { titel: 'Niet gevonden', tekst: 'Dit bestaat niet, of u mag het niet zien.' };
    case 413:
      return { titel: 'Te groot', tekst: 'Wat u verstuurt is te groot. Kies een kleiner bestand.' };
    case 429:
      return {
        titel: 'Even wachten',
        tekst: 'Er kwamen veel vragen tegelijk. Wacht een minuut en probeer het nog eens.',
      };
    default:
      return status >= 500
        ? { titel: 'Er ging iets mis bij ons', tekst: 'Probeer het over een paar minuten nog eens.' }
        : { titel: 'Dit kan nu niet', tekst: 'Kijk na wat u invulde en probeer het nog eens.' };
  }
}

/** The calls to our own server. Every refusal becomes an `ApiFout`. */
export const api = {
  get: <T>(pad: string, aanroep: Aanroep = {}) => vraagAan<T>('GET', pad, undefined, aanroep),
  post: <T>(pad: string, inhoud: unknown = {}, aanroep: Aanroep = {}) => vraagAan<T>('POST', pad, inhoud, aanroep),
  put: <T>(pad: string, inhoud: unknown, aanroep: Aanroep = {}) => vraagAan<T>('PUT', pad, inhoud, aanroep),
  patch: <T>(pad: string, inhoud: unknown, aanroep: Aanroep = {}) => vraagAan<T>('PATCH', pad, inhoud, aanroep),
  verwijder: <T>(pad: string, aanroep: Aanroep = {}) => vraagAan<T>('DELETE', pad, undefined, aanroep),
  upload: <T>(pad: string, formulier: FormData, aanroep: Aanroep = {}) => vraagAan<T>('POST', pad, formulier, aanroep),
} as const;
