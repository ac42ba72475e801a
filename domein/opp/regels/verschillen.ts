import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { VELD } from '../../behoefte/regels/domeinen.ts';
import { schrijfBestemming } from './bestemmingen.ts';
import type { OppDoel, OppInhoud } from './inhoud.ts';

/** A part of the plan in two versions, as lines for people. */
export interface Verschil {
  readonly deel: string;
  readonly naam: string;
  readonly soort: 'gelijk' | 'nieuw' | 'weg' | 'veranderd';
  readonly oud: readonly string[];
  readonly nieuw: readonly string[];
}

/** How the parts of the plan are written as lines; goals are compared one by one. */
const DELEN: readonly {
  readonly deel: string;
  readonly naam: string;
  readonly regels: (i: OppInhoud) => readonly string[];
}[] = [
  { deel: 'bestemming', naam: 'Verwachte bestemming', regels: ({ uitstroom }) => [schrijfBestemming(uitstroom)] },
  { deel: 'motivering', naam: 'Waarom deze bestemming', regels: ({ uitstroom }) => [uitstroom.motivering] },
  { deel: 'belemmerend', naam: 'Wat het leren moeilijker maakt', regels: ({ belemmerend }) => belemmerend },
  { deel: 'bevorderend', naam: 'Wat het leren helpt', regels: ({ bevorderend }) => bevorderend },
  { deel: 'geprobeerd', naam: 'Wat al is geprobeerd', regels: ({ geprobeerd }) => geprobeerd ?? [] },
  { deel: 'visieOuders', naam: 'Hoe de ouders het zien', regels: ({ visieOuders }) => [visieOuders ?? ''] },
  { deel: 'visieLeerling', naam: 'Hoe de leerling het ziet', regels: ({ visieLeerling }) => [visieLeerling ?? ''] },
  {
    deel: 'ondersteuning',
    naam: 'Ondersteuning',
    regels: ({ handelingsdeel }) => handelingsdeel.ondersteuning.map(schrijfOndersteuning),
  },
  { deel: 'leerlijn', naam: 'Eigen leerlijn', regels: ({ handelingsdeel }) => [handelingsdeel.leerlijn] },
  { deel: 'onderzoek', naam: 'Onderzoek', regels: ({ handelingsdeel }) => [handelingsdeel.onderzoek] },
  { deel: 'zorg', naam: 'Zorg op school', regels: ({ handelingsdeel }) => [handelingsdeel.zorg] },
  { deel: 'afwijkingen', naam: 'Afwijkingen van het lesprogramma', regels: ({ afwijkingen }) => [afwijkingen] },
  {
    deel: 'aanpassingen',
    naam: 'Aanpassingen bij toetsen',
    regels: ({ toetsen }) => toetsen.aanpassingen.map(({ wat, reden }) => `${wat}, omdat: ${reden}`),
  },
  {
    deel: 'vrijstelling',
    naam: 'Vrijstelling van de doorstroomtoets',
    regels: ({ toetsen: { vrijstelling } }) =>
      vrijstelling === null
        ? []
        : [`${vrijstelling.grond}. Besproken met de ouders op ${schrijfDatum(vrijstelling.besprokenOp)}.`],
  },
  { deel: 'groei', naam: 'Aantekeningen door het jaar', regels: ({ groei }) => [groei] },
];

/** A piece of support as one line. */
export function schrijfOndersteuning({
  veld,
  wat,
  wie,
  wanneer,
}: OppInhoud['handelingsdeel']['ondersteuning'][number]): string {
  return `${VELD[veld].naam}: ${zonderPunt(wat)}${wie.trim() === '' ? '' : `. Door: ${zonderPunt(wie)}`}${wanneer.trim() === '' ? '' : `. Wanneer: ${wanneer}`}`;
}

/** Text that goes on in the same line: without its own full stop, so that no two stand together. */
export function zonderPunt(tekst: string): string {
  return tekst.trim().replace(/\.$/, '');
}

/** A goal as lines. */
export function schrijfDoel({ tekst, beginsituatie, streef, van, tot }: OppDoel): readonly string[] {
  return [tekst, `Nu: ${beginsituatie}`, `Gehaald als: ${streef}`, `Van ${schrijfDatum(van)} tot ${schrijfDatum(tot)}`];
}

/** OPP-7 · What differs between two versions, part by part in the order of the plan; a goal is the same goal when its id is. */
export function vergelijkInhoud(oud: OppInhoud, nieuw: OppInhoud): readonly Verschil[] {
  const delen = DELEN.map(({ deel, naam, regels }) => maakVerschil({ deel, naam }, regels(oud), regels(nieuw)));
  const ids = [...new Set([...oud.doelen, ...nieuw.doelen].map(({ id }) => id))];
  const doelen = ids.map((id, plek) => {
    const [was, wordt] = [oud, nieuw].map(({ doelen: lijst }) => lijst.find((doel) => doel.id === id));
    return maakVerschil(
      { deel: `doel-${id}`, naam: `Doel ${plek + 1}` },
      was ? schrijfDoel(was) : [],
      wordt ? schrijfDoel(wordt) : [],
    );
  });
  return [...delen, ...doelen];
}

function maakVerschil(
  kop: Pick<Verschil, 'deel' | 'naam'>,
  was: readonly string[],
  wordt: readonly string[],
): Verschil {
  const [oud, nieuw] = [was, wordt].map((regels) => regels.filter((regel) => regel.trim() !== '')) as [
    string[],
    string[],
  ];
  return { ...kop, soort: bepaalSoort(oud, nieuw), oud, nieuw };
}

function bepaalSoort(oud: readonly string[], nieuw: readonly string[]): Verschil['soort'] {
  if (oud.length === nieuw.length && oud.every((regel, plek) => regel === nieuw[plek])) return 'gelijk';
  if (oud.length === 0) return 'nieuw';
  return nieuw.length === 0 ? 'weg' : 'veranderd';
}
