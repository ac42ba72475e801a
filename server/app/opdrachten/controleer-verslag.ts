import type { Ketenverslag } from '../../../domein/logboek/server/controleren.ts';

const getal = new Intl.NumberFormat('nl-NL');

/** What a check of the reading log found, in Dutch lines for whoever runs Opmaat. What is wrong follows apart. */
export function schrijfKetenverslag(verslag: Ketenverslag): readonly string[] {
  const { zegels, gewisteZegels, regels, nietVerzegeld, kop, eerdereKop, aantalFouten } = verslag;
  return [
    `Het logboek heeft ${tel(regels, 'regel', 'regels')} en ${tel(zegels, 'zegel', 'zegels')}.`,
    ...(gewisteZegels > 0
      ? [`Van ${tel(gewisteZegels, 'zegel', 'zegels')} zijn de regels gewist na de bewaartermijn.`]
      : []),
    nietVerzegeld === 0
      ? 'Alle regels zijn verzegeld.'
      : `Nog niet verzegeld: ${tel(nietVerzegeld, 'regel', 'regels')}. Dat gebeurt elke minuut zolang Opmaat draait.`,
    ...(eerdereKop ? ['De kop die u eerder noteerde, staat nog in de keten.'] : []),
    ...(kop === undefined
      ? []
      : [`Kop van de keten: ${kop}`, 'Noteer dit getal buiten Opmaat, met de datum van vandaag.']),
    aantalFouten === 0
      ? 'Het logboek is ongeschonden.'
      : `Het logboek is NIET ongeschonden: ${tel(aantalFouten, 'fout', 'fouten')}.`,
  ];
}

function tel(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${getal.format(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}
