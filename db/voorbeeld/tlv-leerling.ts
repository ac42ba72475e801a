import type { Aanvraagdossier } from '../../domein/opp/regels/aanvraagdossier.ts';
import { LEGE_SCORES, type Leerdomein, type TlvScores } from '../../domein/tlv/regels/inhoud.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import type { Bouw, Rolmens, Streek } from './bouw.ts';
import { schrijfNaVaststelling } from './evaluatie.ts';
import { type Kind, maakKind, schrijfIn } from './kind.ts';
import { werkdag } from './klok.ts';
import { schrijfNaam } from './mensen.ts';
import { geboorteInGroep, maakOuder } from './mensen-hoofdschool.ts';
import { maakPlan } from './opp-plan.ts';
import { schrijfDoelen, schrijfOpp, schrijfVersie } from './opp-rijen.ts';
import type { School } from './regio.ts';
import type { Toeval } from './toeval.ts';
import { type Gekozen, schrijfZorg } from './zorg.ts';

const BEHOEFTEN: readonly Gekozen[] = [
  { categorie: 'lezen-technisch', setting: 'buiten_de_groep', intensiteit: 3, verplicht: true },
  { categorie: 'leren-plannen', setting: 'in_de_groep', intensiteit: 3, verplicht: true },
];
export const MOTIVERING =
  'Wij gaven een jaar lang extra uitleg in een klein groepje en een vaste begeleider in de klas. De leerling groeit, maar raakt in een groep van 28 elke dag overprikkeld. Een kleine groep met vaste mensen kunnen wij niet de hele dag bieden.';

/** A pupil with name and parent, at the school, with need described. */
export function maakLeerling(
  bouw: Bouw,
  streek: Streek,
  wat: {
    school: School;
    naam: readonly [string, string];
    ouder: string;
    leeftijd: number;
    leerjaar: string;
    groep: string;
  },
): { kind: Kind; ouder: Rolmens } {
  const [roepnaam, achternaam] = wat.naam;
  const familie = ['', achternaam] as const;
  const ouder = maakOuder(bouw, familie, wat.ouder);
  const kind = maakKind(bouw, streek, {
    geboortedatum: geboorteInGroep(bouw.vandaag, wat.leeftijd),
    school: wat.school,
    ouders: [ouder],
    roepnaam,
    familie,
    gezin: 'een ouder',
    dichtbij: true,
  });
  const van = plusDagen(bouw.vandaag, -400);
  schrijfIn(bouw, kind, { school: wat.school, leerjaar: wat.leerjaar, groep: wat.groep, van, tot: null });
  schrijfZorg(bouw, streek, {
    kind,
    school: wat.school,
    omvang: 'rijk',
    behoeften: BEHOEFTEN,
    vanaf: van,
    zitHier: true,
  });
  return { kind, ouder };
}

/** An adopted plan with its evaluations, of which a request makes use. */
export function geefPlan(
  bouw: Bouw,
  { kind, school, door }: { kind: Kind; school: School; door: Rolmens },
  toeval: Toeval,
): void {
  const geleden = (dagen: number) => werkdag(plusDagen(bouw.vandaag, -dagen));
  const plek = { kind, school, door, toeval };
  const opp = schrijfOpp(bouw, plek, { dag: geleden(330), aanleiding: 'extra_ondersteuning', metTermijn: false });
  const inhoud = maakPlan({ kind, school, keuzes: BEHOEFTEN, dag: geleden(320), toeval });
  const versie = schrijfVersie(bouw, plek, {
    opp,
    nummer: 1,
    toestand: 'vastgesteld',
    inhoud,
    dag: geleden(320),
    aangeboden: geleden(312),
    vastgesteld: geleden(300),
    antwoorden: [],
  });
  schrijfDoelen(bouw, plek, { opp, versie, inhoud });
  schrijfNaVaststelling(bouw, plek, { opp, versie, doelen: inhoud.doelen, vastgesteld: geleden(300) });
}

/** In short what went along with a request that was sent. */
export function dossierVan(kind: Kind, school: School, dag: Datum): Aanvraagdossier {
  const stuk = (
    soort: 'geprobeerd' | 'belemmerend' | 'bevorderend' | 'visie_ouders',
    tekst: string,
    effect: string | null = null,
  ) => ({
    soort,
    tekst,
    effect,
    datum: dag,
    herkomst: null,
    door: soort === 'visie_ouders' ? 'Ouder' : school.naam,
  });
  return {
    leerling: {
      naam: schrijfNaam(kind.roepnaam, ...kind.familie),
      nummer: '',
      geboortedatum: kind.geboortedatum,
      postcode: '',
      plaats: school.gebied.plaats,
      vestiging: school.code,
      school: school.naam,
      leerjaar: null,
      groep: null,
    },
    behoeften: BEHOEFTEN.map(({ categorie, setting, intensiteit }) => ({
      bron: 'school' as const,
      categorie,
      setting,
      intensiteit,
      van: plusDagen(dag, -200),
      tot: null,
      toelichting: '',
    })),
    beschrijvingen: [
      stuk('belemmerend', 'Raakt in een volle klas snel overprikkeld en stopt dan met werken.'),
      stuk('bevorderend', 'Leert graag door te doen en werkt goed in een rustige ruimte.'),
      stuk(
        'geprobeerd',
        'Vaste begeleider in de klas, vier ochtenden per week.',
        'De eerste weken ging het beter; daarna niet meer.',
      ),
      stuk('visie_ouders', 'Thuis is ons kind na schooltijd uitgeput. Wij hopen op een kleinere klas.'),
    ],
    opp: null,
  };
}

export function scores(iq: number, dle: Partial<Record<Leerdomein, number>>, dag: Datum, probleem = false): TlvScores {
  const toets = 'Leerlingvolgsysteem, niveautoets';
  return {
    ...LEGE_SCORES,
    iq: { waarde: iq, test: 'WISC-V', datum: dag },
    achterstand: Object.fromEntries(
      Object.entries(dle).map(([domein, waarde]) => [domein, { dle: waarde, dl: 60, toets, datum: dag }]),
    ),
    sociaalEmotioneel: probleem
      ? { soort: 'faalangst', onderzoek: 'SAQI en gesprek met orthopedagoog', datum: dag }
      : null,
  };
}
