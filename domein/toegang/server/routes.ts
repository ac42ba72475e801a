import { toonVoorbeeldaccounts } from './inloggen.ts';
import { geefMensRol, toonMensen, voegMensToe } from './mensen.ts';
import { ontkoppelMens, zoekRolorganisaties } from './mensen-beheer.ts';
import { toonRechten } from './rechten.ts';
import { beeindigRol } from './rol-beeindigen.ts';
import { kiesRol, logUit, toonSessie } from './sessie.ts';
import { beeindigAndereSessies, beeindigSessie, toonSessies } from './sessies.ts';

export const routes = [
  toonVoorbeeldaccounts,
  toonSessie,
  kiesRol,
  logUit,
  toonSessies,
  beeindigSessie,
  beeindigAndereSessies,
  toonMensen,
  voegMensToe,
  geefMensRol,
  zoekRolorganisaties,
  ontkoppelMens,
  beeindigRol,
  toonRechten,
];
