import { logIn, logUit, toonVoorbeeldaccounts } from './inloggen.ts';
import { wieBenIk } from './wie-ben-ik.ts';

export const routes = [toonVoorbeeldaccounts, logIn, logUit, wieBenIk];
