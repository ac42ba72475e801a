import { plusDagen, plusJaren } from '../../kern/tijd/datum.ts';
import type { Bouw, Rolmens, Streek } from './bouw.ts';
import { maakKind, schrijfIn } from './kind.ts';
import { geefRol, maakMens } from './mensen.ts';
import type { School } from './regio.ts';
import { haal, maakToeval } from './toeval.ts';

/** A row of chance of its own, so that the rest of the region stays as it is. */
const ZAAD = 4101;

/** Somebody as whom one can log in, and what there is to see. */
interface Account {
  readonly wie: Rolmens;
  readonly uitleg: string;
}

/** TOE-3 · Somebody with three roles (intern begeleider at two schools, and parent), and a privacy officer for every other board and SWV. */
export function maakToegang(bouw: Bouw, streek: Streek, hoofdschool: School): readonly Account[] {
  const eigen = { ...bouw, toeval: maakToeval(ZAAD) };
  const { regio, basisscholen } = streek;
  const [eersteSchool, tweedeSchool] = [haal(basisscholen, 1), haal(basisscholen, 2)];
  const familie = ['', 'Verhoeven'] as const;
  const iemand = maakMens(eigen, familie, null, 'Noortje Verhoeven');
  const ib = geefRol(eigen, iemand, 'ib', eersteSchool.code);
  geefRol(eigen, iemand, 'ib', tweedeSchool.code);
  const ouder = geefRol(eigen, iemand, 'ouder');
  const geboortedatum = plusDagen(plusJaren(bouw.vandaag, -8), -120);
  const kind = maakKind(eigen, streek, {
    geboortedatum,
    school: tweedeSchool,
    ouders: [iemand],
    roepnaam: 'Mees',
    familie,
    gezin: 'een ouder',
  });
  schrijfIn(eigen, kind, {
    school: tweedeSchool,
    leerjaar: '5',
    groep: '5A',
    van: plusJaren(geboortedatum, 4),
    tot: null,
  });
  const anderePrivacy = [...regio.besturen.map(([nummer]) => nummer), regio.swvPo, regio.swvVo]
    .filter((organisatie) => organisatie !== hoofdschool.bestuur)
    .map((organisatie) => geefRol(eigen, maakMens(eigen), 'privacy', organisatie));
  return [
    {
      wie: ib,
      uitleg: 'Intern begeleider op twee scholen, en zelf moeder. Wisselt van rol in het menu bij haar naam.',
    },
    { wie: ouder, uitleg: 'Dezelfde persoon, nu als moeder van Mees.' },
    ...anderePrivacy
      .filter((_wie, plek) => plek === anderePrivacy.length - 2)
      .map((wie) => ({ wie, uitleg: 'Functionaris gegevensbescherming van het samenwerkingsverband.' })),
  ];
}
