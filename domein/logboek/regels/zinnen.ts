import { ONDERSTEUNINGSZINNEN } from './zinnen-ondersteuning.ts';

/** What somebody did, in parts, so that several things can stand in one sentence: «las» «het dossier», «trok» «de aanmelding» «in». */
export interface Gedaan {
  readonly doet: string;
  readonly wat: string;
  readonly na?: string;
}

/** An action as the log holds it, with the purpose of its route for what this table does not know (yet). */
export interface Handeling {
  readonly actie: string;
  readonly soort: string;
  readonly doel: string;
}

/**
 * TOE-4: each action in plain words. The longest beginning that fits counts, so that a new action of a capability is still told in
 * the words of that capability.
 */
const ZINNEN: Readonly<Record<string, Gedaan>> = {
  'dossier.bekijken': { doet: 'las', wat: 'het dossier' },
  'dossier.tijdlijn': { doet: 'las', wat: 'de tijdlijn' },
  'dossier.notities-lezen': { doet: 'las', wat: 'de notities' },
  'dossier.notitie-schrijven': { doet: 'schreef', wat: 'een notitie' },
  'dossier.documenten': { doet: 'las', wat: 'de lijst met documenten' },
  'dossier.document-lezen': { doet: 'las', wat: 'een document' },
  'dossier.document-toevoegen': { doet: 'voegde', wat: 'een document', na: 'toe' },
  'dossier.kind-toevoegen': { doet: 'begon', wat: 'het dossier' },
  'dossier.verbeteren': { doet: 'verbeterde', wat: 'de gegevens van de leerling' },
  'dossier.zoeken': { doet: 'las', wat: 'de lijst met leerlingen' },
  'dossier.mijn-kinderen': { doet: 'las', wat: 'de lijst met eigen kinderen' },
  'dossier.noodtoegang': { doet: 'opende', wat: 'het dossier', na: 'met noodtoegang' },
  'dossier.noodtoegangen': { doet: 'las', wat: 'de lijst met noodtoegang' },
  'dossier.': { doet: 'gebruikte', wat: 'een deel van het dossier' },
  'behoefte.bekijken': { doet: 'las', wat: 'wat de leerling nodig heeft' },
  'behoefte.geschiedenis': { doet: 'las', wat: 'wat de leerling eerder nodig had' },
  'behoefte.beschrijven': { doet: 'beschreef', wat: 'wat de leerling nodig heeft' },
  'behoefte.bijstellen': { doet: 'veranderde', wat: 'wat de leerling nodig heeft' },
  'behoefte.afsluiten': { doet: 'sloot', wat: 'iets wat de leerling nodig had', na: 'af' },
  'behoefte.beschrijving-toevoegen': { doet: 'beschreef', wat: 'wat helpt of lastig is' },
  'behoefte.beschrijving-afsluiten': { doet: 'haalde', wat: 'iets wat niet meer klopt', na: 'weg' },
  'behoefte.': { doet: 'gebruikte', wat: 'wat de leerling nodig heeft' },
  'matching.': { doet: 'vergeleek', wat: 'wat de leerling nodig heeft', na: 'met scholen' },
  'aanmelding.lezen': { doet: 'las', wat: 'de aanmelding' },
  'aanmelding.lijst': { doet: 'las', wat: 'de lijst met aanmeldingen' },
  'aanmelding.bevestiging': { doet: 'las', wat: 'de bevestiging van de aanmelding' },
  'aanmelding.maatregelen-lezen': { doet: 'las', wat: 'schorsingen en verwijderingen' },
  'aanmelding.indienen': { doet: 'verstuurde', wat: 'de aanmelding' },
  'aanmelding.intrekken': { doet: 'trok', wat: 'de aanmelding', na: 'in' },
  'aanmelding.besluiten': { doet: 'besloot over', wat: 'de aanmelding' },
  'aanmelding.verlengen': { doet: 'nam meer tijd voor', wat: 'de aanmelding' },
  'aanmelding.informatie-vragen': { doet: 'vroeg', wat: 'informatie aan de ouders' },
  'aanmelding.informatie-ontvangen': { doet: 'ontving', wat: 'informatie van de ouders' },
  'aanmelding.schorsen': { doet: 'schreef', wat: 'een schorsing', na: 'op' },
  'aanmelding.verwijdering': { doet: 'werkte aan', wat: 'een verwijdering' },
  'aanmelding.': { doet: 'werkte aan', wat: 'de aanmelding' },
  'werklijst.': { doet: 'las', wat: 'de werklijst' },
  'toestemming.vragen': { doet: 'vroeg', wat: 'toestemming' },
  'toestemming.antwoorden': { doet: 'antwoordde op', wat: 'een vraag om toestemming' },
  'toestemming.vastleggen': { doet: 'legde', wat: 'een antwoord op een vraag om toestemming', na: 'vast' },
  'toestemming.herinneren': { doet: 'herinnerde aan', wat: 'een vraag om toestemming' },
  'toestemming.terugnemen': { doet: 'nam', wat: 'een vraag om toestemming', na: 'terug' },
  'toestemming.': { doet: 'las', wat: 'de toestemmingen' },
  'deling.beginnen': { doet: 'deelde', wat: 'een deel van het dossier' },
  'deling.beeindigen': { doet: 'stopte', wat: 'het delen' },
  'deling.voorbereiden': { doet: 'bekeek', wat: 'wat er gedeeld kan worden' },
  'deling.voorbeeld': { doet: 'bekeek', wat: 'wat een ontvanger te zien krijgt' },
  'deling.casus': { doet: 'maakte', wat: 'een anonieme casus' },
  'deling.lezen': { doet: 'las', wat: 'wat de school met deze ontvanger deelt' },
  'deling.openen': { doet: 'las', wat: 'wat de school met deze ontvanger deelt' },
  'deling.link-openen': { doet: 'las', wat: 'wat de school met deze ontvanger deelt' },
  'deling.link-document': { doet: 'las', wat: 'een gedeeld document' },
  'deling.document-lezen': { doet: 'las', wat: 'een gedeeld document' },
  'deling.ontvangen': { doet: 'las', wat: 'de lijst met wat scholen delen' },
  'deling.': { doet: 'las', wat: 'wat met anderen is gedeeld' },
  'omgeving.noemen': { doet: 'vertelde', wat: 'wie de leerling kent' },
  'omgeving.toestemming-vragen': { doet: 'regelde', wat: 'toestemming om informatie te vragen' },
  'omgeving.vragen': { doet: 'vroeg', wat: 'informatie aan iemand die de leerling kent' },
  'omgeving.herinneren': { doet: 'herinnerde aan', wat: 'een vraag om informatie' },
  'omgeving.intrekken': { doet: 'trok', wat: 'een vraag om informatie', na: 'in' },
  'omgeving.weghalen': { doet: 'haalde', wat: 'iemand die de leerling kent', na: 'weg' },
  'omgeving.link-openen': { doet: 'las', wat: 'de vraag om informatie' },
  'omgeving.beantwoorden': { doet: 'beantwoordde', wat: 'de vraag om informatie' },
  'omgeving.': { doet: 'las', wat: 'wie de leerling kent' },
  'inzage.mijn': { doet: 'las', wat: 'de eigen pagina' },
  'inzage.opmerken': { doet: 'schreef', wat: 'een opmerking bij het dossier' },
  'inzage.beantwoorden': { doet: 'beantwoordde', wat: 'een verzoek om iets te verbeteren' },
  'inzage.onderwerpen': { doet: 'bekeek', wat: 'waar een opmerking bij kan' },
  'inzage.opmerkingen': { doet: 'las', wat: 'de opmerkingen van ouders en leerling' },
  'inzage.uitvoer': { doet: 'haalde', wat: 'een kopie van het dossier', na: 'op' },
  'inzage.uitvoer-overzicht': { doet: 'bekeek', wat: 'wat er in een kopie van het dossier zit' },
  'inzage.': { doet: 'las', wat: 'een overzicht van het dossier' },
  'logboek.van-leerling': { doet: 'bekeek', wat: 'wie wat las' },
  'logboek.vergissing': { doet: 'meldde', wat: 'dat dit dossier per vergissing open was' },
  'logboek.zoeken': { doet: 'doorzocht', wat: 'het logboek', na: 'voor toezicht' },
  'logboek.uitvoeren': { doet: 'haalde', wat: 'het logboek', na: 'op voor toezicht' },
  'logboek.': { doet: 'bekeek', wat: 'wie wat las' },
  ...ONDERSTEUNINGSZINNEN,
  'taak.': { doet: 'gebruikte', wat: 'gegevens van deze leerling' },
  'bewaren.ophouden': { doet: 'hield', wat: 'het vernietigen van gegevens', na: 'tegen' },
  'bewaren.vrijgeven': { doet: 'gaf', wat: 'het vernietigen van gegevens', na: 'vrij' },
  'bewaren.': { doet: 'bekeek', wat: 'hoelang gegevens blijven' },
};

/** How writing is told where the table only knows how reading is. */
const SCHRIJVEN: Readonly<Record<string, string>> = { las: 'werkte aan', bekeek: 'werkte aan' };

/** What an action was, in plain Dutch; an action that nobody wrote a sentence for is told with its purpose. */
export function verwoord({ actie, soort, doel }: Handeling): Gedaan {
  let sleutel = actie;
  while (sleutel !== '') {
    const zin = Object.hasOwn(ZINNEN, sleutel) ? ZINNEN[sleutel] : undefined;
    if (zin !== undefined) return soort === 'schrijven' ? { ...zin, doet: SCHRIJVEN[zin.doet] ?? zin.doet } : zin;
    sleutel = korter(sleutel);
  }
  const waarvoor = `gegevens om dit te doen: ${doel.charAt(0).toLowerCase()}${doel.slice(1)}`;
  return { doet: soort === 'schrijven' ? 'schreef of veranderde' : 'las', wat: waarvoor };
}

/** The next shorter beginning: `a.b-c` → `a.b` → `a.` → nothing. */
function korter(sleutel: string): string {
  if (sleutel.endsWith('.')) return '';
  const streep = sleutel.lastIndexOf('-');
  const punt = sleutel.indexOf('.');
  return streep > punt && punt >= 0 ? sleutel.slice(0, streep) : sleutel.slice(0, punt + 1);
}

/** The parts as one: `trok de aanmelding in`. */
export function zegGedaan({ doet, na }: Pick<Gedaan, 'doet' | 'na'>, wat: string): string {
  return na === undefined ? `${doet} ${wat}` : `${doet} ${wat} ${na}`;
}

/** `het dossier, de tijdlijn en de notities`. */
export function somOp(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
}
