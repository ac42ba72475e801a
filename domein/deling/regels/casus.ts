import { type Datum, leeftijdOp } from '../../../kern/tijd/datum.ts';
import { magNiet, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { INTENSITEIT, SETTINGNAAM } from '../../behoefte/regels/domeinen.ts';
import { anonimiseer, type Bekend, vindHerkenbaar } from './anonimiseren.ts';
import { DELINGSBRON } from './bronnen.ts';
import { BESCHRIJVINGKOPPEN, type Inhoud } from './inhoud.ts';

/** A case without what identifies, as text that a person may change before it is shared. */
export interface Casus {
  readonly kop: string;
  readonly delen: readonly { readonly kop: string; readonly teksten: readonly string[] }[];
}

/** The parts of a dossier that a case is made of. */
export const CASUSONDERDELEN = [
  'behoeften',
  'factoren',
  'aanpak',
  'observaties',
  'visie_ouders',
  'visie_leerling',
] as const;

/** A case is a few pages; looking for names in more would hold up everybody else. */
const MEESTE_TEKENS = 60_000;

/** TOE-5: the proposal of a case from what the school may share: age instead of birth date, kind of school instead of the school. */
export function maakCasus(
  inhoud: Inhoud,
  {
    bekend,
    schoolsoort,
    leerjaar,
    vandaag,
  }: {
    readonly bekend: Bekend;
    /** The kind of school in the middle of a sentence: «een basisschool». */
    readonly schoolsoort: string;
    readonly leerjaar: string | undefined;
    readonly vandaag: Datum;
  },
): Casus {
  const zonder = (tekst: string) => anonimiseer(tekst.trim(), bekend, vandaag);
  const behoeften = (inhoud.behoeften ?? []).map(({ naam, intensiteit, setting, toelichting, bron }) => {
    const wie = bron === 'school' ? '' : bron === 'ouders' ? ', zeggen de ouders' : ', zegt de leerling zelf';
    return `${naam} (${INTENSITEIT[intensiteit].naam}, ${SETTINGNAAM[setting]}${wie}).${toelichting ? ` ${zonder(toelichting)}` : ''}`;
  });
  const delen = BESCHRIJVINGKOPPEN.map(([soort, kop]) => ({
    kop,
    teksten: (inhoud.beschrijvingen ?? [])
      .filter((beschrijving) => beschrijving.soort === soort)
      .map(({ tekst, effect }) => zonder(tekst) + (effect ? ` Effect: ${zonder(effect)}` : '')),
  }));
  const jaar = leeftijdOp(bekend.geboortedatum, vandaag);
  return {
    kop: `Een leerling van ${jaar} jaar ${leerjaar === undefined ? 'op' : `in leerjaar ${leerjaar} van`} ${schoolsoort}`,
    delen: [{ kop: 'Wat de leerling nodig heeft', teksten: behoeften }, ...delen].filter(
      ({ teksten }) => teksten.length > 0,
    ),
  };
}

/**
 * TOE-5: judges a case as somebody wants to share it. Whatever was typed or put back: no known name, date, address or number may be in
 * it. Texts that were struck out stay out.
 */
export function beoordeelCasus(casus: Casus, bekend: Bekend, vandaag: Datum): Uitkomst<Casus> {
  const delen = casus.delen
    .map(({ kop, teksten }) => ({
      kop: kop.trim(),
      teksten: teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== ''),
    }))
    .filter(({ teksten }) => teksten.length > 0);
  const redenen: Reden[] = [];
  if (delen.length === 0) {
    redenen.push({
      code: 'casus-leeg',
      zin: 'Laat ten minste één stuk tekst staan.',
      veld: 'casus',
      bron: DELINGSBRON.casus,
    });
  }
  const alles = [casus.kop, ...delen.flatMap(({ kop, teksten }) => [kop, ...teksten])];
  if (alles.reduce((som, tekst) => som + tekst.length, 0) > MEESTE_TEKENS) {
    const zin = 'Deze casus is te lang. Laat weg wat niet nodig is om mee te denken.';
    return magNiet({ code: 'casus-te-lang', zin, veld: 'casus', bron: DELINGSBRON.casus });
  }
  const gevonden = [
    ...new Set(
      alles.flatMap((tekst) =>
        vindHerkenbaar(tekst, bekend, vandaag).map(({ van, tot }) => tekst.slice(van, tot).trim()),
      ),
    ),
  ];
  if (gevonden.length > 0) {
    const zin = `Haal dit nog weg, want daaraan is het kind te herkennen: ${gevonden.map((woord) => `«${woord}»`).join(', ')}.`;
    redenen.push({ code: 'casus-herkenbaar', zin, veld: 'casus', bron: DELINGSBRON.casus });
  }
  return magTenzij(redenen, () => ({ kop: casus.kop.trim(), delen }), DELINGSBRON.casus);
}
