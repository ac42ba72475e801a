import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { isGeldigOp } from '../../behoefte/regels/behoefte.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import type {
  HuidigePlaatsAntwoord,
  MatchAntwoord,
  MatchUitkomstAntwoord,
  SchoolBuitenLijst,
  SchoolInLijst,
  Uitleg,
} from '../contract.ts';
import { bitVan, GRENZEN, grenzenIn, GELDT_NIET_HIER as NIET_HIER } from '../regels/grenzen.ts';
import { beoordeelHuidigePlaats } from '../regels/huidige-plaats.ts';
import {
  type BehoefteUitleg,
  type BeoordeeldeSchool,
  type MatchUitkomst,
  OORDELEN,
  type UitgeslotenSchool,
} from '../regels/match.ts';
import { GRENSUITLEG } from '../regels/uitsluiting.ts';
import { SECTOR_VAN, type VraagBehoefte } from '../regels/vraag.ts';
import { alsZoektekst } from './aanbodindex.ts';
import type { GemaakteMatch } from './rekenen.ts';

const AANTAL_UITGESLOTEN = 50;
const AANTAL_GEZOCHT = 20;
const GELDT_NIET_HIER: readonly string[] = grenzenIn(NIET_HIER);

/** The outcome in the shape of the contract: the best schools with sentences, the limits, and the current place (MAT-6). */
export function alsAntwoord(match: GemaakteMatch, aantal: number, vandaag: string): MatchUitkomstAntwoord {
  const { gegevens, vraag, resultaat, geldend } = match;
  const { grenzen, volgorde } = resultaat;
  const huidig = huidigePlaats(match, vandaag);
  return {
    peildatum: vraag.peildatum,
    sector: vraag.sector,
    swv: { code: vraag.swv, naam: gegevens.swvs.find(({ code }) => code === vraag.swv)?.naam ?? vraag.swv },
    thuis: { ...vraag.plaats, postcodegebied: gegevens.pc4, zin: zinOverThuis(match) },
    blik: zinOverBlik(match),
    behoeften: vraag.behoeften.map(metNaam),
    nietMeegenomen: [...match.nietMeegenomen],
    tlv: [...vraag.tlv],
    wensen: {
      denominaties: [...vraag.wensen.denominaties],
      scholenVanBroersOfZussen: [...vraag.wensen.scholenVanBroersOfZussen],
    },
    criteria: {
      versie: geldend.criteria.versie,
      ...(geldend.van !== undefined && { van: geldend.van }),
      plaatsInPlan: geldend.plaatsInPlan,
      maxAfstandKm: geldend.criteria.maxAfstandKm,
    },
    bekeken: grenzen.length,
    telling: telOordelen(match),
    scholen: resultaat.beste(aantal).map((school) => beoordeeld(match, school)),
    uitgesloten: {
      aantal: grenzen.length - volgorde.length,
      perGrens: telGrenzen(grenzen),
      scholen: resultaat.uitgesloten(AANTAL_UITGESLOTEN).map((school) => uitgesloten(match, school)),
    },
    ...(huidig && { huidigePlaats: huidig }),
  };
}

/** Answers about the schools whose name or place holds this text, wherever they stand. */
export function zoekScholen(match: GemaakteMatch, zoek: string): NonNullable<MatchAntwoord['gezocht']> {
  const woorden = alsZoektekst(zoek).split(/\s+/).filter(Boolean);
  const plekken: number[] = [];
  for (const [plek, tekst] of match.aanbod.zoekteksten.entries())
    if (woorden.every((woord) => tekst.includes(woord))) plekken.push(plek);
  const { afstandTienden } = match.resultaat;
  plekken.sort((a, b) => (afstandTienden[a] ?? 0) - (afstandTienden[b] ?? 0) || a - b);
  const uitkomsten = plekken.slice(0, AANTAL_GEZOCHT).map((plek) => match.resultaat.uitleg(plek));
  return {
    binnen: uitkomsten.filter((uitkomst) => uitkomst.soort === 'beoordeeld').map((school) => beoordeeld(match, school)),
    buiten: uitkomsten
      .filter((uitkomst) => uitkomst.soort === 'uitgesloten')
      .map((school) => uitgesloten(match, school)),
    meer: plekken.length > AANTAL_GEZOCHT,
  };
}

function huidigePlaats(
  { gegevens, vraag, aanbod, geldend }: GemaakteMatch,
  vandaag: string,
): HuidigePlaatsAntwoord | undefined {
  const code = gegevens.ingeschreven_bij;
  const school = code === null ? undefined : aanbod.index.scholen[aanbod.index.plaatsVan.get(code) ?? -1];
  // Who looks for a place in the other sector leaves this school anyway.
  if (school === undefined || !school.soorten.some((soort) => SECTOR_VAN[soort] === vraag.sector)) return undefined;
  // What this school described before today is what the child gets there now: its own places stay free for it.
  const gebruikt = gegevens.behoeften
    .filter(
      (behoefte) =>
        behoefte.vestiging === school.code && behoefte.van < vandaag && isGeldigOp(behoefte, vraag.peildatum),
    )
    .map((behoefte) => behoefte.lokaal?.landelijk ?? behoefte.categorie);
  const { advies, zin, match } = beoordeelHuidigePlaats({ vraag, school, criteria: geldend.criteria, gebruikt });
  return {
    vestiging: school.code,
    naam: school.naam,
    advies,
    zin,
    behoeften: match.soort === 'beoordeeld' ? match.behoeften.map(uitleg) : [],
  };
}

function beoordeeld(match: GemaakteMatch, school: BeoordeeldeSchool): SchoolInLijst {
  return {
    ...schoolvelden(match.aanbod, school),
    rang: school.rang,
    oordeel: school.oordeel,
    passendheid: school.passendheid,
    ...(school.vrijePlaatsen !== undefined && { vrijePlaatsen: school.vrijePlaatsen }),
    ...(school.code === match.gegevens.ingeschreven_bij && { schoolVanNu: true }),
    wensen: vervuldeWensen(match, school.code),
    behoeften: school.behoeften.map(uitleg),
  };
}

function uitgesloten({ aanbod, gegevens }: GemaakteMatch, school: UitgeslotenSchool): SchoolBuitenLijst {
  const redenen = school.code === gegevens.ingeschreven_bij ? schoolVanNu(school) : school.redenen;
  return { ...schoolvelden(aanbod, school), redenen: [...redenen] };
}

/** MAT-6 · Room, area and distance say nothing about the school where the child already sits. */
function schoolVanNu({ naam, redenen }: UitgeslotenSchool): readonly Reden[] {
  const blijft = redenen.filter(({ code }) => !GELDT_NIET_HIER.includes(code));
  const zin = `${naam} is de school van nu. Bij «de school van nu» staat wat deze school kan bieden.`;
  return [
    { code: 'school-van-nu', zin, bron: { regel: 'MAT-6', artikel: 'informatiehuishouding passend onderwijs, 4.1' } },
    ...blijft,
  ];
}

function schoolvelden({ index, kaarten }: GemaakteMatch['aanbod'], { code, naam, afstandKm }: MatchUitkomst) {
  const plek = index.plaatsVan.get(code) ?? -1;
  const school = index.scholen[plek];
  const kaart = kaarten[plek];
  if (school === undefined || kaart === undefined) throw new RangeError(`Vestiging ${code} staat niet in de lijst.`);
  const { denominatie, lon, lat } = school;
  const { plaats, soort, sop } = kaart;
  return { code, naam, plaats, soort, denominatie, lon, lat, afstandKm, ...(sop && { sop }) };
}

function uitleg({ behoefte, verdict, zin }: BehoefteUitleg): Uitleg {
  return { ...metNaam(behoefte), verdict, zin };
}

function metNaam({ categorie, intensiteit, setting, verplicht }: VraagBehoefte) {
  return { categorie, naam: vindCategorie(categorie)?.naam ?? categorie, intensiteit, setting, verplicht };
}

function vervuldeWensen({ vraag, aanbod: { index } }: GemaakteMatch, code: string): string[] {
  const denominatie = index.scholen[index.plaatsVan.get(code) ?? -1]?.denominatie ?? '';
  return [
    ...(vraag.wensen.denominaties.includes(denominatie) ? [denominatie] : []),
    ...(vraag.wensen.scholenVanBroersOfZussen.includes(code) ? ['School van een broer of zus'] : []),
  ];
}

function telOordelen({ resultaat }: GemaakteMatch): MatchUitkomstAntwoord['telling'] {
  const telling = { goed: 0, voldoende: 0, onvoldoende: 0 };
  for (const plek of resultaat.volgorde) telling[OORDELEN[resultaat.oordeel[plek] ?? 0] ?? 'onvoldoende'] += 1;
  return telling;
}

function telGrenzen(grenzen: Uint8Array): MatchUitkomstAntwoord['uitgesloten']['perGrens'] {
  const perBits = new Uint32Array(256);
  for (const bits of grenzen) perBits[bits] = (perBits[bits] ?? 0) + 1;
  return GRENZEN.map((grens) => ({
    grens,
    zin: GRENSUITLEG[grens],
    aantal: perBits.reduce((som, aantal, bits) => ((bits & bitVan(grens)) === 0 ? som : som + aantal), 0),
  })).filter(({ aantal }) => aantal > 0);
}

function zinOverThuis({ gegevens: { gebied, pc4 } }: GemaakteMatch): string {
  switch (gebied?.plaatsbepaling) {
    case 'scholen':
      return `Het woonpunt is een schatting: het midden van de scholen in postcodegebied ${pc4}.`;
    case 'buurgebieden':
      return `Het woonpunt is een ruwe schatting: in postcodegebied ${pc4} staat geen school, daarom is het midden van de scholen in de buurt genomen.`;
    default:
      return `Het woonpunt is het midden van postcodegebied ${pc4}.`;
  }
}

function zinOverBlik({ blik, aanbod: { index } }: GemaakteMatch): string {
  if (blik === undefined) return 'de behoeften die u voor deze berekening invulde';
  if (blik.soort === 'ouders') return 'wat ouders zelf beschreven';
  return `wat ${index.scholen[index.plaatsVan.get(blik.vestiging) ?? -1]?.naam ?? 'de school'} beschreef`;
}
