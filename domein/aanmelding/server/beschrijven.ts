import { type Datum, leesDatum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Besluituitkomst, Handeling, Uitzondering } from '../regels/feiten.ts';
import { berekenBeslistermijn, berekenInspanningstermijn } from '../regels/termijnen.ts';
import { TOESTANDNAAM } from '../regels/toestand.ts';
import type { Handelingrij, Stuk } from './opslag.ts';

/** Why the zorgplicht does not hold, in words that follow «omdat». */
export const UITZONDERINGZIN = {
  geen_plaatsruimte: 'de school vol is',
  grondslag: 'de ouders de grondslag van de school niet respecteren',
  toelatingseisen: 'het kind niet aan de toelatingseisen voldoet',
  inspanning_zonder_resultaat: 'er na acht weken zoeken geen passend aanbod is gevonden',
} as const satisfies Record<Uitzondering, string>;

const UITKOMSTZIN = {
  geplaatst: 'Het kind is toegelaten.',
  geplaatst_met_extra_ondersteuning: 'Het kind is toegelaten en krijgt extra ondersteuning.',
  elders_geplaatst: 'Een andere school laat het kind toe.',
  geweigerd_uitzondering: 'De school laat het kind niet toe.',
} as const satisfies Record<Besluituitkomst, string>;

/** What happened, in one Dutch sentence without names of the child. */
export function beschrijfHandeling({ soort, gegevens }: Pick<Handelingrij, 'soort' | 'gegevens'>): string {
  const dag = (naam: string) => schrijfDag(gegevens[naam]);
  switch (soort as Handeling['soort']) {
    case 'ontvangen':
      return 'De school ontving de aanmelding.';
    case 'informatie_gevraagd':
      return gegevens.onvolledig === true
        ? `De aanmelding is onvolledig. De school vroeg om aanvulling, uiterlijk ${dag('uiterlijk')}. De termijn staat zolang stil.`
        : `De school vroeg om informatie, uiterlijk ${dag('uiterlijk')}. De termijn loopt door.`;
    case 'informatie_ontvangen':
      return 'De school kreeg de gevraagde informatie.';
    case 'onderzoek_vastgelegd':
      return beschrijfOnderzoek(gegevens);
    case 'overleg_met_ouders':
      return `De school sprak op ${dag('op')} met de ouders.`;
    case 'bereidverklaring':
      return `${String(gegevens.schoolnaam)} is bereid het kind toe te laten (${dag('op')}).`;
    case 'verlengd':
      return `De school verlengde de termijn met ${String(gegevens.weken)} ${gegevens.weken === 1 ? 'week' : 'weken'}, tot en met ${dag('laatsteDag')}.`;
    case 'tijdelijk_geplaatst':
      return `Er was na tien weken geen besluit. Het kind is tijdelijk geplaatst vanaf ${dag('start')}.`;
    case 'besloten':
      return beschrijfBesluit(gegevens);
    case 'ingetrokken':
      return 'De ouders trokken de aanmelding in.';
    case 'niet_in_behandeling_genomen':
      return 'De school nam de aanmelding niet in behandeling, omdat zij niet werd aangevuld.';
  }
}

function beschrijfOnderzoek({ behoefte, kanBieden }: Handelingrij['gegevens']): string {
  switch (behoefte) {
    case 'extra_ondersteuning':
      return kanBieden === true
        ? 'De school stelde vast: het kind heeft extra ondersteuning nodig, en de school kan die bieden.'
        : 'De school stelde vast: het kind heeft extra ondersteuning nodig, en de school kan die niet bieden.';
    case 'alleen_nederlands':
      return 'De school stelde vast: het kind heeft alleen hulp bij het Nederlands nodig. Dat is geen extra ondersteuning.';
    default:
      return 'De school stelde vast: het kind heeft geen extra ondersteuning nodig.';
  }
}

function beschrijfBesluit(gegevens: Handelingrij['gegevens']): string {
  const uitkomst = gegevens.uitkomst as Besluituitkomst;
  const plaatsing = gegevens.plaatsing as { start: string; leerjaar: string; groep: string } | null | undefined;
  if (plaatsing)
    return `${UITKOMSTZIN[uitkomst]} Eerste dag: ${schrijfDag(plaatsing.start)}, leerjaar ${plaatsing.leerjaar}, groep ${plaatsing.groep}.`;
  const uitzondering = gegevens.uitzondering as Uitzondering | null | undefined;
  if (uitzondering) return `De school laat het kind niet toe, omdat ${UITZONDERINGZIN[uitzondering]}.`;
  return UITKOMSTZIN[uitkomst];
}

/** The free text that belongs to an action, whatever it is called there. */
export function toelichtingBij({ gegevens }: Pick<Handelingrij, 'gegevens'>): string {
  const velden = ['vraag', 'samenvatting', 'toelichting', 'verslag', 'weging', 'reden', 'motivering'] as const;
  return velden.map((veld) => gegevens[veld]).find((waarde): waarde is string => typeof waarde === 'string') ?? '';
}

/** Where the application stands and what comes next. */
export function beschrijfStand({ toestand, feiten, afgerondOp }: Stuk, vandaag: Datum): string {
  const termijn = berekenBeslistermijn(feiten) ?? berekenInspanningstermijn(feiten);
  const laatsteDag = termijn && schrijfDatum(termijn.laatsteDag);
  const teLaat = termijn !== undefined && vandaag > termijn.laatsteDag;
  switch (toestand) {
    case 'in_behandeling':
      if (feiten.school.cluster !== null)
        return `De instelling zoekt uiterlijk tot en met ${laatsteDag} naar een passend aanbod.`;
      return teLaat
        ? `De school had uiterlijk ${laatsteDag} moeten beslissen.`
        : `De school beslist uiterlijk ${laatsteDag}.`;
    case 'tijdelijk_geplaatst':
      return 'Het kind is tijdelijk geplaatst. De school moet nog beslissen.';
    default:
      return `${TOESTANDNAAM[toestand]}${afgerondOp === null ? '' : ` op ${schrijfDatum(afgerondOp)}`}.`;
  }
}

function schrijfDag(waarde: unknown): string {
  const gelezen = typeof waarde === 'string' ? leesDatum(waarde) : undefined;
  return gelezen === undefined ? 'een onbekende dag' : schrijfDatum(gelezen);
}
