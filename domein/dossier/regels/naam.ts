/** The name of a person in parts, as registers keep it. */
export interface Naamdelen {
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
}

/** As one says it: `Anna de Vries`. */
export function schrijfNaam({ roepnaam, tussenvoegsel, achternaam }: Naamdelen): string {
  return [roepnaam, tussenvoegsel, achternaam].filter((deel) => deel !== '').join(' ');
}

/** As an alphabetical list writes it: `Vries, Anna de`. */
export function schrijfNaamVoorLijst({ roepnaam, tussenvoegsel, achternaam }: Naamdelen): string {
  return `${achternaam}, ${[roepnaam, tussenvoegsel].filter((deel) => deel !== '').join(' ')}`;
}

/** The same name however it was typed: without case, accents, hyphens or double spaces. */
export function vergelijkbareNaam(delen: Naamdelen): string {
  return schrijfNaam(delen)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-'’`.\s]+/g, ' ')
    .trim()
    .toLocaleLowerCase('nl-NL');
}
