import type { Intensiteit } from '../../domein/behoefte/regels/domeinen.ts';
import type { Gekozen } from './zorg.ts';

/** What is told of a school around Fenna, so that her match shows every verdict whatever chance gives. */
interface VastProfiel {
  /** Free places in the school. */
  readonly vrij: number;
  readonly aanbod: readonly { readonly categorie: string; readonly niveau: Intensiteit; readonly vrij: number }[];
}

/** What Fenna needs, as the school sees it where she is applied. */
export const BEHOEFTEN_FENNA: readonly Gekozen[] = [
  { categorie: 'lezen-technisch', setting: 'buiten_de_groep', intensiteit: 3, verplicht: true },
  { categorie: 'leren-aandacht', setting: 'in_de_groep', intensiteit: 2, verplicht: true },
  { categorie: 'taal-woordenschat', setting: 'in_de_groep', intensiteit: 1, verplicht: false },
];
/** And as the school sees it where she sits now. */
export const BEHOEFTEN_FENNA_NU: readonly Gekozen[] = [
  { categorie: 'lezen-technisch', setting: 'buiten_de_groep', intensiteit: 3, verplicht: true },
  { categorie: 'leren-aandacht', setting: 'in_de_groep', intensiteit: 1, verplicht: true },
  { categorie: 'emotie-spanning', setting: 'buiten_de_groep', intensiteit: 2, verplicht: false },
];
/** What a pupil of group 6 of De Wilgentuin needs since a few weeks: the school asks whether this is still the place (MAT-6). */
export const BEHOEFTEN_GROEP_6: readonly Gekozen[] = [
  { categorie: 'leren-aandacht', setting: 'in_de_groep', intensiteit: 3, verplicht: true },
  { categorie: 'emotie-regulatie', setting: 'buiten_de_groep', intensiteit: 2, verplicht: true },
];
/** Where Fenna sits now: De Sterrenboot. */
export const SCHOOL_NU_FENNA = '99AF00';

const metLezen = (niveau: Intensiteit, vrij: number, aandacht: Intensiteit = 2): VastProfiel => ({
  vrij: 5,
  aanbod: [
    { categorie: 'lezen-technisch', niveau, vrij },
    { categorie: 'leren-aandacht', niveau: aandacht, vrij: 4 },
    { categorie: 'taal-woordenschat', niveau: 2, vrij: 6 },
  ],
});

/** By vestigingscode: Fenna fits well at De Waterkers, De Bonte Grutto and De Getijden, with an arrangement at De Wilgentuin, and not at De Sterrenboot. */
export const VASTE_PROFIELEN: ReadonlyMap<string, VastProfiel> = new Map([
  ['99AA00', metLezen(2, 3)],
  ['99AB00', metLezen(3, 2)],
  ['99AJ00', metLezen(3, 1, 3)],
  ['99AD00', metLezen(3, 2)],
  [SCHOOL_NU_FENNA, metLezen(1, 2)],
]);
