import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Waardevorm } from './instellingen.ts';

export const OND_1 = bron('OND-1', 'WPO-18a-8');

/** OND-1 · Every reason why this value does not fit the form of the setting; none when it does. Nothing is trusted about `waarde`. */
export function beoordeelWaarde(vorm: Waardevorm, waarde: unknown): readonly Reden[] {
  const nee = (zin: string): readonly Reden[] => [{ code: 'waarde-ongeldig', zin, bron: OND_1, veld: 'waarde' }];
  switch (vorm.soort) {
    case 'getal':
      return isGeheel(waarde, vorm.min, vorm.max)
        ? []
        : nee(`Vul een heel getal in van ${vorm.min} tot en met ${vorm.max} (${vorm.eenheid}).`);
    case 'ja_nee':
      return typeof waarde === 'boolean' ? [] : nee('Kies ja of nee.');
    case 'tekst':
      return isTekst(waarde, vorm.langste) ? [] : nee(`Vul een tekst in van hoogstens ${vorm.langste} tekens.`);
    case 'lijst':
      return isLijst(waarde, vorm.meeste, vorm.langste)
        ? []
        : nee(
            `Vul hoogstens ${vorm.meeste} regels in, elk van hoogstens ${vorm.langste} tekens, zonder lege of dubbele regels.`,
          );
    case 'regels':
      return heeftRijen(waarde, vorm.rijen, (een) => een === '' || isTekst(een, vorm.langste))
        ? []
        : nee(`Vul bij elke regel hoogstens ${vorm.langste} tekens in, of laat de regel leeg.`);
    case 'getallen':
      return heeftRijen(waarde, vorm.rijen, (een) => isGeheel(een, vorm.min, vorm.max))
        ? []
        : nee(`Vul bij elke regel een heel getal in van ${vorm.min} tot en met ${vorm.max} (${vorm.eenheid}).`);
    case 'bedragen':
      return heeftRijen(waarde, vorm.rijen, (een) => isGeheel(een, 0, vorm.max))
        ? []
        : nee(`Vul bij elke regel een bedrag in van 0 tot en met ${vorm.max / 100} euro.`);
    case 'keuzes':
      return heeftRijen(waarde, vorm.rijen, (een) => isKeuze(een, vorm.opties))
        ? []
        : nee('Kies bij elke regel ten minste één mogelijkheid uit de lijst.');
  }
}

function isGeheel(waarde: unknown, min: number, max: number): boolean {
  return Number.isSafeInteger(waarde) && (waarde as number) >= min && (waarde as number) <= max;
}

function isTekst(waarde: unknown, langste: number): waarde is string {
  return typeof waarde === 'string' && waarde.length <= langste && waarde.trim() !== '' && !heeftStuurteken(waarde);
}

function heeftStuurteken(tekst: string): boolean {
  return [...tekst].some((teken) => teken < ' ' && teken !== '\n' && teken !== '\t');
}

function isLijst(waarde: unknown, meeste: number, langste: number): boolean {
  return (
    Array.isArray(waarde) &&
    waarde.length <= meeste &&
    waarde.every((regel) => isTekst(regel, langste)) &&
    new Set(waarde).size === waarde.length
  );
}

function isKeuze(waarde: unknown, opties: Readonly<Record<string, string>>): boolean {
  return (
    Array.isArray(waarde) &&
    waarde.length > 0 &&
    new Set(waarde).size === waarde.length &&
    waarde.every((een) => typeof een === 'string' && Object.hasOwn(opties, een))
  );
}

/** Exactly the rows of the form, no more and no fewer, each sound. */
function heeftRijen(
  waarde: unknown,
  rijen: Readonly<Record<string, string>>,
  isGoed: (een: unknown) => boolean,
): boolean {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return false;
  const namen = Object.keys(rijen);
  return (
    Object.keys(waarde).length === namen.length &&
    namen.every((naam) => Object.hasOwn(waarde, naam) && isGoed((waarde as Record<string, unknown>)[naam]))
  );
}
